"""What is due when. The rows hold the truth; whatever wakes us only asks them."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from domain.schedule import Occurrence, Schedule
from domain.unit_of_work import Entry, Held
from domain.wall_time import WallTime, from_millis, to_millis
from storage.queries import Queries


class Schedules:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._queries = Queries(connection, "schedule")

    def put(self, entry: Entry) -> None:
        schedule = entry.schedule
        if schedule.next_due is None:
            self._queries.run("remove", schedule_key=schedule.key)
            return
        self._queries.run(
            "put",
            kind=schedule.kind,
            schedule_key=schedule.key,
            group_id=entry.group_id,
            subject_id=entry.subject_id,
            detail=entry.detail,
            first_wall=schedule.first.naive.isoformat(timespec="minutes"),
            zone=schedule.zone,
            rule=schedule.rule,
            next_due=to_millis(schedule.next_due),
        )

    def due(self, now: datetime, wanted: int) -> list[Entry]:
        return [_entry(row) for row in self._queries.all("due", now=to_millis(now), wanted=wanted)]

    def next_due(self) -> datetime | None:
        row = self._queries.the("next_due")
        return None if row["next_due"] is None else from_millis(row["next_due"])

    def move_on(self, schedule: Schedule) -> None:
        if schedule.next_due is None:
            self._queries.run("remove", schedule_key=schedule.key)
        else:
            self._queries.run("move_on", schedule_key=schedule.key, next_due=to_millis(schedule.next_due))

    def note_occurrence(self, schedule: Schedule, occurrence: Occurrence, now: datetime) -> bool:
        """False where this occurrence fired before."""
        return bool(
            self._queries.run(
                "note_occurrence",
                schedule_key=schedule.key,
                occurrence_key=occurrence.occurrence_key,
                fired_at=to_millis(now),
            )
        )

    def upcoming(self, wanted: int) -> list[Entry]:
        return [_entry(row) for row in self._queries.all("upcoming", wanted=wanted)]

    def about(self, kind: str, subject_id: int) -> Sequence[Entry]:
        return [_entry(row) for row in self._queries.all("about", kind=kind, subject_id=subject_id)]

    def of_group(self, group_id: int) -> Sequence[Entry]:
        return [_entry(row) for row in self._queries.all("of_group", group_id=group_id)]

    def remove_about(self, kind: str, subject_id: int) -> None:
        self._queries.run("remove_about", kind=kind, subject_id=subject_id)

    def hold(self, entry: Entry, due_at: datetime) -> None:
        self._queries.run(
            "hold",
            group_id=entry.group_id,
            kind=entry.schedule.kind,
            subject_id=entry.subject_id,
            detail=entry.detail,
            due_at=to_millis(due_at),
        )

    def held(self, group_id: int) -> Sequence[Held]:
        return [
            Held(
                row["id"],
                row["kind"],
                row["subject_id"],
                row["detail"],
                from_millis(row["due_at"]),
                release=bool(row["release"]),
            )
            for row in self._queries.all("held", group_id=group_id)
        ]

    def toggle_held(self, held_id: int, group_id: int) -> None:
        self._queries.run("toggle_held", id=held_id, group_id=group_id)

    def clear_held(self, group_id: int) -> None:
        self._queries.run("clear_held", group_id=group_id)


def _entry(row: sqlite3.Row) -> Entry:
    schedule = Schedule(
        kind=row["kind"],
        key=row["schedule_key"],
        first=WallTime.at(datetime.fromisoformat(row["first_wall"]), row["zone"]),
        rule=row["rule"],
        next_due=from_millis(row["next_due"]),
    )
    return Entry(schedule, row["group_id"], row["subject_id"], row["detail"])
