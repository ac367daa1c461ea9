"""Follow-ups: what is to be said later."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.follow_ups import Anchor, Audience, FollowUp, Span, State
from domain.wall_time import to_millis
from storage.cipher import Cipher
from storage.queries import Queries

WORDS = "follow_up.words"


class FollowUps:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "follow_ups")
        self._cipher = cipher

    def get(self, follow_up_id: int) -> FollowUp | None:
        row = self._queries.one("get", id=follow_up_id)
        return None if row is None else self._follow_up(row)

    def add(self, follow_up: FollowUp) -> FollowUp:
        row = self._queries.the(
            "add",
            group_id=follow_up.group_id,
            anchor=follow_up.anchor,
            meeting_id=follow_up.meeting_id,
            before=int(follow_up.before),
            number=follow_up.number,
            span=follow_up.span,
            wall=None if follow_up.wall is None else follow_up.wall.isoformat(timespec="minutes"),
            audience=follow_up.audience,
            person_id=follow_up.person_id,
            words=self._cipher.seal(follow_up.words, WORDS),
            every_days=follow_up.every_days,
        )
        return replace(follow_up, id=row["id"])

    def waiting(self, group_id: int) -> Sequence[FollowUp]:
        return [self._follow_up(row) for row in self._queries.all("waiting", group_id=group_id)]

    def of_meeting(self, meeting_id: int) -> Sequence[FollowUp]:
        return [self._follow_up(row) for row in self._queries.all("of_meeting", meeting_id=meeting_id)]

    def set_state(self, follow_up_id: int, state: State) -> bool:
        return bool(self._queries.run("set_state", id=follow_up_id, state=state))

    def set_silences(self, follow_up_id: int, silences: int) -> None:
        self._queries.run("set_silences", id=follow_up_id, silences=silences)

    def joined_between(self, group_id: int, since: datetime, until: datetime) -> Sequence[int]:
        span = {"since": to_millis(since), "until": to_millis(until)}
        return [row["person_id"] for row in self._queries.all("joined_between", group_id=group_id, **span)]

    def _follow_up(self, row: sqlite3.Row) -> FollowUp:
        return FollowUp(
            row["id"],
            row["group_id"],
            Anchor(row["anchor"]),
            Audience(row["audience"]),
            self._cipher.open(row["words"], WORDS),
            row["number"],
            Span(row["span"]),
            bool(row["before"]),
            row["meeting_id"],
            None if row["wall"] is None else datetime.fromisoformat(row["wall"]),
            row["person_id"],
            row["every_days"],
            row["silences"],
            State(row["state"]),
        )
