"""Proposals, their rounds, and answers until a proposal is settled."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction

from domain.consent import USUAL_RULE, Outcome, Response, Round, RoundState, Rule, Tally, read, written
from domain.proposals import Draft, Proposal, Respondent
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.people import COLUMN as PERSON_NAME
from storage.queries import Queries

WORDS, ANSWER = "consent_round.words", "consent_answer.answer"
PADDED = 64
"""The length of what is sealed must not tell support from objection; JSON does not mind blanks at its end."""


class Proposals:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "proposals")
        self._cipher = cipher

    def get(self, proposal_id: int) -> Proposal | None:
        row = self._queries.one("get", id=proposal_id)
        return None if row is None else self._proposal(row)

    def of_group(self, group_id: int) -> Sequence[Proposal]:
        return [self._proposal(row) for row in self._queries.all("of_group", group_id=group_id)]

    def open(self, group_id: int, draft: Draft, rule: Rule, now: datetime) -> Proposal:
        added = self._queries.the(
            "add",
            group_id=group_id,
            purpose=draft.purpose,
            subject_id=draft.subject_id,
            answered_share=str(rule.answered),
            objecting_share=str(rule.objecting),
            asked_by=draft.asked_by,
        )
        self._add_round(Round(added["id"], group_id, draft.words, deadline=draft.deadline), now)
        return self._proposal(self._queries.the("get", id=added["id"]))

    def amend(self, amended: Round, now: datetime) -> bool:
        if not self._queries.run("amend", id=amended.id, version=amended.version):
            return False
        self._add_round(amended, now)
        return True

    def close(self, proposal: Proposal, outcome: Outcome, counts: Tally) -> bool:
        if not self._queries.run("close", id=proposal.id, version=proposal.round.version):
            return False
        self._queries.run(
            "note_outcome",
            round_id=proposal.round_id,
            outcome=outcome,
            reached=counts.reached,
            answered=counts.answered,
        )
        return True

    def withdraw(self, proposal_id: int) -> bool:
        return bool(self._queries.run("withdraw", id=proposal_id))

    def answer(self, proposal: Proposal, person_id: int, response: Response) -> None:
        sealed = self._cipher.seal(written(response).ljust(PADDED), ANSWER)
        self._queries.run("answer", round_id=proposal.round_id, person_id=person_id, answer=sealed)

    def respondents(self, proposal: Proposal) -> Sequence[Respondent]:
        found = [
            Respondent(
                row["person_id"],
                self._cipher.open(row["name"], PERSON_NAME),
                read(self._cipher.open(row["answer"], ANSWER)),
            )
            for row in self._queries.all("answers", round_id=proposal.round_id)
        ]
        return sorted(found, key=lambda each: (each.name.casefold(), each.person_id))

    def earlier_respondents(self, proposal: Proposal) -> Sequence[int]:
        rows = self._queries.all("earlier_respondents", proposal_id=proposal.id, round_id=proposal.round_id)
        return [row["person_id"] for row in rows]

    def forget_answers(self, proposal_id: int) -> None:
        self._queries.run("forget_answers", proposal_id=proposal_id)

    def rule(self, group_id: int) -> Rule:
        row = self._queries.one("rule", group_id=group_id)
        return USUAL_RULE if row is None else Rule(answered=Fraction(row["answered_share"]))

    def set_rule(self, group_id: int, answered: Fraction) -> None:
        self._queries.run("set_rule", group_id=group_id, answered_share=str(answered))

    def _add_round(self, opened: Round, now: datetime) -> None:
        self._queries.run(
            "add_round",
            proposal_id=opened.id,
            version=opened.version,
            words=self._cipher.seal(opened.words, WORDS),
            deadline_at=None if opened.deadline is None else to_millis(opened.deadline),
            now=to_millis(now),
        )

    def _proposal(self, row: sqlite3.Row) -> Proposal:
        newest = Round(
            id=row["id"],
            group_id=row["group_id"],
            words=self._cipher.open(row["words"], WORDS),
            version=row["version"],
            rule=Rule(Fraction(row["answered_share"]), Fraction(row["objecting_share"])),
            deadline=None if row["deadline_at"] is None else from_millis(row["deadline_at"]),
            state=RoundState(row["state"]),
            asked_by=row["asked_by"],
        )
        return Proposal(
            newest,
            row["round_id"],
            row["purpose"],
            row["subject_id"],
            from_millis(row["opened_at"]),
            None if row["outcome"] is None else Outcome(row["outcome"]),
            row["reached"],
            row["answered"],
        )
