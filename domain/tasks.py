"""Tasks: what somebody does until a day. A task has one owner or none; nobody is given one, people take them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol

from domain.groups import RUNS_MEETINGS, Role
from domain.wall_time import WallTime

WORDS_LIMIT = 200
OPEN_AT_MOST = 40
"""In a group at a time: a longer list is read by nobody."""
AFTER_A_MEETING = timedelta(days=3)
"""So long after a meeting every member may write down what was agreed there."""
DECIDED_BEFORE = timedelta(days=7)
"""So long before a meeting those who run it decide whether it goes ahead."""
A_WEEK = timedelta(days=7)
FURTHEST = timedelta(days=183)
"""A day further off is asked about: it is a slip more often than a plan."""
_ONE_DAY = timedelta(days=1)
_MORNING, _AFTERNOON = time(10), time(17)


class TaskState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Task:
    """`due_on` is the owner's day, and None where there is no owner. `meeting_id`: what it is needed for."""

    id: int
    group_id: int
    words: str
    meeting_id: int | None = None
    state: TaskState = TaskState.OPEN
    owner_id: int | None = None
    due_on: date | None = None
    made_on: date = date.min
    ended_on: date | None = None

    @property
    def open(self) -> bool:
        return self.state is TaskState.OPEN

    @property
    def free(self) -> bool:
        """Somebody may still take it."""
        return self.open and self.owner_id is None


def usual_due(today: date, meeting_day: date | None) -> date:
    """The day before the meeting, or on the day itself where there is none before; without one, in a week."""
    if meeting_day is None:
        return today + A_WEEK
    return max(today, meeting_day - _ONE_DAY)


def asked_at(due_on: date, zone: str, now: datetime) -> WallTime | None:
    """The day before at ten; where that has passed, on the day itself. None where the day is over."""
    day_before, itself = WallTime(due_on - _ONE_DAY, _MORNING, zone), WallTime(due_on, _MORNING, zone)
    moments = (day_before, itself, WallTime(due_on, _AFTERNOON, zone))
    return next((moment for moment in moments if moment.instant() > now), None)


def asked_once_more_at(due_on: date, zone: str) -> WallTime:
    """Where nothing was answered: the day after it was due."""
    return WallTime(due_on + _ONE_DAY, _MORNING, zone)


def decided_at(starts: WallTime) -> WallTime:
    """When it is asked whether the meeting goes ahead."""
    return WallTime(starts.date - DECIDED_BEFORE, _MORNING, starts.zone)


def may_add(role: Role, last_meeting_ended: datetime | None, now: datetime) -> bool:
    """Those who run the group always; every member for some days after a meeting."""
    if role in RUNS_MEETINGS:
        return True
    soon_after = last_meeting_ended is not None and now - last_meeting_ended <= AFTER_A_MEETING
    return role is Role.MEMBER and soon_after


class TaskRepository(Protocol):
    def get(self, task_id: int) -> Task | None: ...
    def add(self, task: Task) -> Task:
        """Stored with a new id (that of `task` is ignored)."""
        ...

    def of_group(self, group_id: int) -> Sequence[Task]:
        """Those that are open: the free ones first, then by day."""
        ...

    def ended(self, group_id: int) -> Sequence[Task]:
        """Done, newest first."""
        ...

    def of_meeting(self, meeting_id: int) -> Sequence[Task]:
        """Open ones."""
        ...

    def owned_by(self, person_id: int) -> Sequence[Task]:
        """Open ones, of all groups."""
        ...

    def take(self, task_id: int, person_id: int, due_on: date) -> bool:
        """False where somebody has it already, or it is not open any more."""
        ...

    def set_due(self, task_id: int, due_on: date) -> None: ...
    def free(self, task_id: int) -> None: ...
    def end(self, task_id: int, state: TaskState, today: date) -> bool:
        """False where it had ended before."""
        ...

    def reopen(self, task_id: int) -> None: ...
    def offer_help(self, task_id: int, person_id: int) -> bool:
        """False where this person has offered before."""
        ...

    def last_meeting_ended(self, group_id: int, now: datetime) -> datetime | None: ...
