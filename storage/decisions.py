"""What groups have decided."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from domain.decisions import Decision, Outcome, Rule, Source, Standing
from storage.cipher import Cipher
from storage.queries import Queries

SUBJECT, WORDS = "decision.subject", "decision.words"


class Decisions:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "decisions")
        self._cipher = cipher

    def get(self, decision_id: int) -> Decision | None:
        row = self._queries.one("get", id=decision_id)
        return None if row is None else self._decision(row)

    def add(self, decision: Decision) -> Decision:
        added = self._queries.one(
            "add",
            group_id=decision.group_id,
            source=decision.source,
            source_id=decision.source_id,
            subject=self._cipher.seal(decision.subject, SUBJECT),
            words=self._cipher.seal(json.dumps(decision.words, ensure_ascii=False), WORDS),
            outcome=decision.outcome,
            rule=decision.rule,
            decided_on=decision.decided_on.isoformat(),
            asked=decision.asked,
            answered=decision.answered,
            quorum=_share(decision.quorum),
            threshold=_share(decision.threshold),
            review_on=_day(decision.review_on),
        )
        if added is not None:
            return replace(decision, id=added["id"])
        return self._decision(self._queries.the("by_source", source=decision.source, source_id=decision.source_id))

    def set_review(self, decision_id: int, review_on: date | None) -> None:
        self._queries.run("set_review", id=decision_id, review_on=_day(review_on))

    def retire(self, decision_id: int) -> bool:
        return bool(self._queries.run("retire", id=decision_id))

    def replace(self, decision_id: int, by: int) -> bool:
        return bool(self._queries.run("replace", id=decision_id, by=by))

    def of_group(self, group_id: int) -> Sequence[Decision]:
        return [self._decision(row) for row in self._queries.all("of_group", group_id=group_id)]

    def _decision(self, row: sqlite3.Row) -> Decision:
        return Decision(
            id=row["id"],
            group_id=row["group_id"],
            source=Source(row["source"]),
            subject=self._cipher.open(row["subject"], SUBJECT),
            outcome=Outcome(row["outcome"]),
            rule=Rule(row["rule"]),
            decided_on=date.fromisoformat(row["decided_on"]),
            words=tuple(json.loads(self._cipher.open(row["words"], WORDS))),
            source_id=row["source_id"],
            asked=row["asked"],
            answered=row["answered"],
            quorum=None if row["quorum"] is None else Fraction(row["quorum"]),
            threshold=None if row["threshold"] is None else Fraction(row["threshold"]),
            review_on=None if row["review_on"] is None else date.fromisoformat(row["review_on"]),
            standing=Standing(row["standing"]),
            replaced_by=row["replaced_by"],
        )


def _share(share: Fraction | None) -> str | None:
    return None if share is None else str(share)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
