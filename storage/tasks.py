"""Tasks of groups, who has taken which, and who offered to help."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from domain.tasks import Task, TaskState
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.queries import Queries

WORDS = "task.words"


class Tasks:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "tasks")
        self._cipher = cipher

    def get(self, task_id: int) -> Task | None:
        row = self._queries.one("get", id=task_id)
        return None if row is None else self._task(row)

    def add(self, task: Task) -> Task:
        row = self._queries.the(
            "add",
            group_id=task.group_id,
            meeting_id=task.meeting_id,
            words=self._cipher.seal(task.words, WORDS),
            made_on=task.made_on.isoformat(),
        )
        return replace(task, id=row["id"])

    def of_group(self, group_id: int) -> Sequence[Task]:
        return [self._task(row) for row in self._queries.all("of_group", group_id=group_id)]

    def ended(self, group_id: int) -> Sequence[Task]:
        return [self._task(row) for row in self._queries.all("ended", group_id=group_id)]

    def of_meeting(self, meeting_id: int) -> Sequence[Task]:
        return [self._task(row) for row in self._queries.all("of_meeting", meeting_id=meeting_id)]

    def owned_by(self, person_id: int) -> Sequence[Task]:
        return [self._task(row) for row in self._queries.all("owned_by", person_id=person_id)]

    def take(self, task_id: int, person_id: int, due_on: date) -> bool:
        return bool(self._queries.run("take", id=task_id, person_id=person_id, due_on=due_on.isoformat()))

    def set_due(self, task_id: int, due_on: date) -> None:
        self._queries.run("set_due", id=task_id, due_on=due_on.isoformat())

    def free(self, task_id: int) -> None:
        self._queries.run("free", id=task_id)
        self._queries.run("forget_helpers", id=task_id)

    def end(self, task_id: int, state: TaskState, today: date) -> bool:
        return bool(self._queries.run("end", id=task_id, state=state, today=today.isoformat()))

    def reopen(self, task_id: int) -> None:
        self._queries.run("reopen", id=task_id)

    def offer_help(self, task_id: int, person_id: int) -> bool:
        return bool(self._queries.run("offer_help", id=task_id, person_id=person_id))

    def last_meeting_ended(self, group_id: int, now: datetime) -> datetime | None:
        ended = self._queries.the("last_meeting_ended", group_id=group_id, now=to_millis(now))["ended"]
        return None if ended is None else from_millis(ended)

    def _task(self, row: sqlite3.Row) -> Task:
        return Task(
            row["id"],
            row["group_id"],
            self._cipher.open(row["words"], WORDS),
            row["meeting_id"],
            TaskState(row["state"]),
            row["owner_id"],
            _day(row["due_on"]),
            date.fromisoformat(row["made_on"]),
            _day(row["ended_on"]),
        )


def _day(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)
