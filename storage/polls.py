"""Polls, their options, and the votes of those whose names are shown."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from typing import Any

from domain.ballots.counting import Turnout
from domain.ballots.votes import Ballot, read, written
from domain.poll_records import Record, Totals, Voter, Way
from domain.polls import Kind, Names, Option, Poll, PollState, ShareOf, Shown, SubGroup
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.people import COLUMN as PERSON_NAME
from storage.queries import Queries

VOTE, QUESTION, LABEL = "poll_vote.vote", "poll.question", "poll_option.label"
TOTALS, SUB_GROUPS = "poll.totals", "poll.sub_groups"


class Polls:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "polls")
        self._cipher = cipher

    def get(self, poll_id: int) -> Record | None:
        row = self._queries.one("get", id=poll_id)
        return None if row is None else self._record(row)

    def by_telegram(self, telegram_id: str) -> Record | None:
        row = self._queries.one("by_telegram", telegram_id=telegram_id)
        return None if row is None else self._record(row)

    def of_group(self, group_id: int) -> Sequence[Record]:
        return [self._record(row) for row in self._queries.all("of_group", group_id=group_id)]

    def waiting(self, group_id: int) -> Sequence[Record]:
        return [self._record(row) for row in self._queries.all("waiting", group_id=group_id)]

    def add(self, poll: Poll, way: Way, now: datetime) -> Record:
        row = self._queries.the(
            "add",
            group_id=poll.group_id,
            kind=poll.kind,
            names=poll.names,
            way=way,
            sub_groups=self._sealed_sub_groups(poll),
            asked_by=poll.asked_by,
            asked_at=to_millis(now),
            **self._columns(poll),
        )
        added = replace(poll, id=row["id"], revision=1)
        self._put_options(added)
        return Record(added, way)

    def change(self, poll: Poll) -> bool:
        changed = self._queries.run("change", id=poll.id, revision=poll.revision, **self._columns(poll))
        if changed:
            self._put_options(poll)
        return bool(changed)

    def open(self, poll_id: int, now: datetime) -> bool:
        return bool(self._queries.run("open", id=poll_id, now=to_millis(now)))

    def close(self, poll_id: int, turnout: Turnout, now: datetime) -> bool:
        return bool(
            self._queries.run("close", id=poll_id, now=to_millis(now), asked=turnout.asked, reached=turnout.reached)
        )

    def cancel(self, poll_id: int, now: datetime) -> bool:
        return bool(self._queries.run("cancel", id=poll_id, now=to_millis(now)))

    def settle(self, poll_id: int) -> bool:
        return bool(self._queries.run("settle", id=poll_id))

    def note_telegram(self, poll_id: int, telegram_id: str) -> None:
        self._queries.run("note_telegram", id=poll_id, telegram_id=telegram_id)

    def note_totals(self, poll_id: int, totals: Totals) -> None:
        sealed = self._cipher.seal(json.dumps(sorted(totals.by_option.items())), TOTALS)
        self._queries.run("note_totals", id=poll_id, totals=sealed, answered=totals.answered)

    def note_box(self, poll_id: int, box_id: int) -> None:
        self._queries.run("note_box", id=poll_id, box_id=box_id)

    def vote(self, poll: Poll, person_id: int, ballot: Ballot, now: datetime) -> None:
        self._queries.run(
            "vote",
            poll_id=poll.id,
            person_id=person_id,
            vote=self._cipher.seal(written(ballot.vote), VOTE),
            sub_group=ballot.sub_group,
            now=to_millis(now),
        )

    def withdraw(self, poll_id: int, person_id: int) -> None:
        self._queries.run("withdraw", poll_id=poll_id, person_id=person_id)

    def own(self, poll: Poll, person_id: int) -> Ballot | None:
        row = self._queries.one("own", poll_id=poll.id, person_id=person_id)
        return None if row is None else self._ballot(poll, row)

    def votes(self, poll: Poll) -> Sequence[Ballot]:
        return [self._ballot(poll, row) for row in self._queries.all("votes", poll_id=poll.id)]

    def voters(self, poll: Poll) -> Sequence[Voter]:
        return [
            Voter(
                row["person_id"],
                self._cipher.open(row["name"], PERSON_NAME),
                self._ballot(poll, row).vote,
                row["sub_group"],
            )
            for row in self._queries.all("voters", poll_id=poll.id)
        ]

    def answered(self, poll_id: int) -> int:
        return int(self._queries.the("answered", poll_id=poll_id)["people"])

    def _ballot(self, poll: Poll, row: sqlite3.Row) -> Ballot:
        return Ballot(read(poll.kind, self._cipher.open(row["vote"], VOTE)), row["sub_group"])

    def _put_options(self, poll: Poll) -> None:
        for option in poll.options:
            self._queries.run(
                "put_option",
                poll_id=poll.id,
                id=option.id,
                label=self._cipher.seal(option.label, LABEL),
                added_by=option.added_by,
                merged_into=option.merged_into,
            )

    def _sealed_sub_groups(self, poll: Poll) -> bytes | None:
        if not poll.sub_groups:
            return None
        return self._cipher.seal(json.dumps([[part.id, part.label] for part in poll.sub_groups]), SUB_GROUPS)

    def _columns(self, poll: Poll) -> dict[str, Any]:
        return {
            "question": self._cipher.seal(poll.question, QUESTION),
            "rules": _rules(poll),
            "state": poll.state,
            "deadline": None if poll.deadline is None else to_millis(poll.deadline),
        }

    def _record(self, row: sqlite3.Row) -> Record:
        return Record(
            poll=self._poll(row),
            way=Way(row["way"]),
            opened_at=_instant(row["opened_at"]),
            settled=bool(row["settled"]),
            asked=row["asked"],
            reached=row["reached"],
            totals=self._totals(row),
            box_id=row["box_id"],
        )

    def _poll(self, row: sqlite3.Row) -> Poll:
        sub_groups = self._cipher.open_optional(row["sub_groups"], SUB_GROUPS)
        return Poll(
            id=row["id"],
            group_id=row["group_id"],
            question=self._cipher.open(row["question"], QUESTION),
            kind=Kind(row["kind"]),
            options=tuple(self._option(option) for option in self._queries.all("options", poll_id=row["id"])),
            names=Names(row["names"]),
            sub_groups=() if sub_groups is None else tuple(SubGroup(*part) for part in json.loads(sub_groups)),
            deadline=_instant(row["deadline"]),
            closed_at=_instant(row["closed_at"]),
            state=PollState(row["state"]),
            revision=row["revision"],
            asked_by=row["asked_by"],
            **_ruled(row["rules"]),
        )

    def _option(self, row: sqlite3.Row) -> Option:
        return Option(row["id"], self._cipher.open(row["label"], LABEL), row["added_by"], row["merged_into"])

    def _totals(self, row: sqlite3.Row) -> Totals | None:
        text = self._cipher.open_optional(row["totals"], TOTALS)
        return None if text is None else Totals(dict(json.loads(text)), row["answered"])


def _rules(poll: Poll) -> str:
    rules = {
        "shown": poll.shown,
        "quorum": None if poll.quorum is None else str(poll.quorum),
        "threshold": None if poll.threshold is None else str(poll.threshold),
        "threshold_of": poll.threshold_of,
        "may_change": poll.may_change,
        "members_add_options": poll.members_add_options,
        "nudges": poll.nudges,
        "winners": poll.winners,
        "dots": poll.dots,
        "dots_on_one": poll.dots_on_one,
        "repeats": poll.repeats,
    }
    return json.dumps(rules)


def _ruled(text: str) -> dict[str, Any]:
    rules: dict[str, Any] = json.loads(text)
    for share in ("quorum", "threshold"):
        rules[share] = None if rules[share] is None else Fraction(rules[share])
    return rules | {"shown": Shown(rules["shown"]), "threshold_of": ShareOf(rules["threshold_of"])}


def _instant(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)
