"""Messages to whole groups, and what became of them."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.broadcasts import Audience, Broadcast, BroadcastState, PartState, Reader, Tally, part_of
from domain.people import Reach
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.queries import Queries

WORDS = "broadcast_text.words"


class Broadcasts:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "broadcasts")
        self._cipher = cipher

    def get(self, broadcast_id: int) -> Broadcast | None:
        return self._optional(self._queries.one("get", id=broadcast_id))

    def draft_of(self, person_id: int) -> Broadcast | None:
        return self._optional(self._queries.one("draft_of", person_id=person_id))

    def sent_by(self, person_id: int) -> Sequence[Broadcast]:
        return [self._broadcast(row) for row in self._queries.all("sent_by", person_id=person_id)]

    def add(self, broadcast: Broadcast, now: datetime) -> Broadcast:
        row = self._queries.the("add", written_by=broadcast.written_by, **_columns(broadcast, now))
        added = replace(broadcast, id=row["id"])
        self.set_groups(added.id, added.groups)
        return added

    def save(self, broadcast: Broadcast, now: datetime) -> None:
        self._queries.run("save", id=broadcast.id, **_columns(broadcast, now))

    def set_words(self, broadcast_id: int, language: str, words: str | None) -> None:
        if words is None:
            self._queries.run("drop_words", id=broadcast_id, language=language)
        else:
            sealed = self._cipher.seal(words, WORDS)
            self._queries.run("put_words", id=broadcast_id, language=language, words=sealed)

    def set_groups(self, broadcast_id: int, groups: Sequence[int]) -> None:
        self._queries.run("drop_groups", id=broadcast_id)
        self._queries.run_many("put_group", [{"id": broadcast_id, "group_id": group_id} for group_id in groups])

    def drop_unsent(self, person_id: int) -> None:
        self._queries.run("drop_unsent", person_id=person_id)

    def drop(self, broadcast_id: int) -> None:
        self._queries.run("drop", id=broadcast_id)

    def audience(self, groups: Sequence[int]) -> Audience:
        rows = self._queries.all("audience", groups=json.dumps(list(groups)))
        within = {row["language"]: int(row["people"]) for row in rows if row["within"]}
        return Audience(within, sum(int(row["people"]) for row in rows if not row["within"]))

    def readers_after(self, group_id: int, person_id: int, wanted: int) -> Sequence[Reader]:
        rows = self._queries.all("readers_after", group_id=group_id, person_id=person_id, wanted=wanted)
        return [Reader(row["person_id"], Reach(row["reach"]), muted=bool(row["muted"])) for row in rows]

    def hand_out(self, broadcast_id: int, group_id: int, reader: Reader) -> bool:
        state = part_of(reader)
        noted = self._queries.run(
            "hand_out", id=broadcast_id, person_id=reader.person_id, group_id=group_id, state=state
        )
        return bool(noted) and state is PartState.QUEUED

    def group_of_part(self, broadcast_id: int, person_id: int) -> int | None:
        row = self._queries.one("group_of_part", id=broadcast_id, person_id=person_id)
        return None if row is None else int(row["group_id"])

    def standing_after(self, broadcast_id: int, person_id: int, wanted: int) -> Sequence[int]:
        rows = self._queries.all("standing_after", id=broadcast_id, person_id=person_id, wanted=wanted)
        return [int(row["person_id"]) for row in rows]

    def tallies(self, broadcast_id: int) -> Sequence[Tally]:
        return [
            Tally(PartState(row["state"]), row["waiting"], bool(row["stands"]), Reach(row["reach"]), int(row["people"]))
            for row in self._queries.all("tallies", id=broadcast_id)
        ]

    def unknown(self, broadcast_id: int) -> Sequence[int]:
        return [int(row["id"]) for row in self._queries.all("unknown", id=broadcast_id)]

    def _optional(self, row: sqlite3.Row | None) -> Broadcast | None:
        return None if row is None else self._broadcast(row)

    def _broadcast(self, row: sqlite3.Row) -> Broadcast:
        words = self._queries.all("words", id=row["id"])
        groups = self._queries.all("groups", id=row["id"])
        return Broadcast(
            id=row["id"],
            written_by=row["written_by"],
            state=BroadcastState(row["state"]),
            words={each["language"]: self._cipher.open(each["words"], WORDS) for each in words},
            groups=tuple(each["group_id"] for each in groups),
            public=bool(row["public"]),
            private=bool(row["private"]),
            urgent=bool(row["urgent"]),
            send_at=None if row["send_at"] is None else from_millis(row["send_at"]),
            revision=row["revision"],
        )


def _columns(broadcast: Broadcast, now: datetime) -> dict[str, Any]:
    return {
        "state": broadcast.state,
        "public": int(broadcast.public),
        "private": int(broadcast.private),
        "urgent": int(broadcast.urgent),
        "send_at": None if broadcast.send_at is None else to_millis(broadcast.send_at),
        "revision": broadcast.revision,
        "changed_at": to_millis(now),
    }
