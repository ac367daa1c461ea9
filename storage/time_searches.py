"""Searches for a time, their slots, and who can when, sealed."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from domain.finding_time.searches import Fit, Part, SearchState, Slot, TimeSearch
from domain.wall_time import WallTime, from_millis, to_millis
from storage.cipher import Cipher
from storage.queries import Queries

TITLE, FIT = "time_search.title", "time_answer.fit"


class TimeSearches:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "time_searches")
        self._cipher = cipher

    def get(self, search_id: int) -> TimeSearch | None:
        row = self._queries.one("get", id=search_id)
        return None if row is None else self._search(row)

    def of_group(self, group_id: int) -> Sequence[TimeSearch]:
        return [self._search(row) for row in self._queries.all("of_group", group_id=group_id)]

    def open(self, search: TimeSearch) -> TimeSearch:
        row = self._queries.the(
            "add",
            group_id=search.group_id,
            title=self._cipher.seal(search.title, TITLE),
            zone=search.slots[0].starts.zone,
            closes_at=to_millis(search.closes),
            asked_by=search.asked_by,
        )
        slots = [
            {
                "search_id": row["id"],
                "slot": slot.id,
                "starts_wall": _iso(slot.starts),
                "ends_wall": None if slot.ends is None else _iso(slot.ends),
                "part": slot.part,
            }
            for slot in search.slots
        ]
        self._queries.run_many("add_slot", slots)
        return replace(search, id=row["id"], state=SearchState.OPEN, revision=1)

    def change(self, search: TimeSearch) -> bool:
        changed = self._queries.run(
            "change",
            id=search.id,
            closes_at=to_millis(search.closes),
            state=search.state,
            revision=search.revision,
            meeting_id=search.meeting_id,
        )
        if changed and not search.undecided:
            self._queries.run("forget_answers", search_id=search.id)
        return bool(changed)

    def answer(self, search_id: int, slot_id: int, person_id: int, fit: Fit) -> None:
        sealed = self._cipher.seal(fit, FIT)
        self._queries.run("answer", search_id=search_id, slot=slot_id, person_id=person_id, fit=sealed)

    def answers_of(self, search_id: int, person_id: int) -> Mapping[int, Fit]:
        rows = self._queries.all("answers_of", search_id=search_id, person_id=person_id)
        return {row["slot"]: self._fit(row) for row in rows}

    def answers(self, search_id: int) -> Sequence[tuple[int, Fit]]:
        return [(row["slot"], self._fit(row)) for row in self._queries.all("answers", search_id=search_id)]

    def respondents(self, search_id: int) -> frozenset[int]:
        return frozenset(row["person_id"] for row in self._queries.all("respondents", search_id=search_id))

    def answered_by(self, person_id: int) -> Sequence[TimeSearch]:
        return [self._search(row) for row in self._queries.all("answered_by", person_id=person_id)]

    def _fit(self, row: sqlite3.Row) -> Fit:
        return Fit(self._cipher.open(row["fit"], FIT))

    def _search(self, row: sqlite3.Row) -> TimeSearch:
        slots = self._queries.all("slots", search_id=row["id"])
        return TimeSearch(
            id=row["id"],
            group_id=row["group_id"],
            title=self._cipher.open(row["title"], TITLE),
            slots=tuple(_slot(slot, row["zone"]) for slot in slots),
            closes=from_millis(row["closes_at"]),
            state=SearchState(row["state"]),
            revision=row["revision"],
            asked_by=row["asked_by"],
            meeting_id=row["meeting_id"],
        )


def _slot(row: sqlite3.Row, zone: str) -> Slot:
    ends = None if row["ends_wall"] is None else _wall(row["ends_wall"], zone)
    return Slot(row["slot"], _wall(row["starts_wall"], zone), ends, None if row["part"] is None else Part(row["part"]))


def _wall(text: str, zone: str) -> WallTime:
    return WallTime.at(datetime.fromisoformat(text), zone)


def _iso(wall: WallTime) -> str:
    return wall.naive.isoformat(timespec="minutes")
