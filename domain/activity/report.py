"""The report: which days it is about, what happened on them, and the sums."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.wall_time import WallTime

_DAY = timedelta(days=1)


class Span(StrEnum):
    THIS_WEEK = "this-week"
    LAST_WEEK = "last-week"
    THIS_MONTH = "this-month"
    LAST_MONTH = "last-month"


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def instants(self, zone: str) -> tuple[datetime, datetime]:
        """UTC: from the first, and up to but without the second."""
        midnight = time(0)
        return (
            WallTime(self.first, midnight, zone).instant(),
            WallTime(self.last + _DAY, midnight, zone).instant(),
        )


def period(span: Span, today: date) -> Period:
    """Weeks begin on Monday."""
    monday, first = today - today.weekday() * _DAY, today.replace(day=1)
    match span:
        case Span.THIS_WEEK:
            return Period(monday, monday + 6 * _DAY)
        case Span.LAST_WEEK:
            return Period(monday - 7 * _DAY, monday - _DAY)
        case Span.THIS_MONTH:
            return Period(first, (first + 31 * _DAY).replace(day=1) - _DAY)
        case Span.LAST_MONTH:
            return Period((first - _DAY).replace(day=1), first - _DAY)


class Kind(StrEnum):
    """In the order in which those of one day are told."""

    HELD = "held"
    AHEAD = "ahead"
    MOVED = "moved"
    CANCELLED = "cancelled"
    POLL = "poll"
    SURVEY = "survey"
    DECISION = "decision"
    NORM = "norm"
    NORM_RETIRED = "norm-retired"
    PULSE = "pulse"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class Activity:
    """`on` is the day it happened; `starts` and `ends` are those of the meeting, `before` when it was to be.

    Counts are None where there are none, or where too few answered for them to be told.
    """

    on: date
    kind: Kind
    group_id: int
    subject: str
    starts: WallTime | None = None
    ends: WallTime | None = None
    before: WallTime | None = None
    place: str = ""
    reason: str = ""
    result: str = ""
    coming: int | None = None
    came: int | None = None
    """None where nobody ticked who came; then only those who said they would are known."""
    asked: int | None = None
    answered: int | None = None


@dataclass(frozen=True, slots=True)
class Sums:
    held: int = 0
    moved: int = 0
    cancelled: int = 0
    coming: int = 0
    came: int = 0
    asked: int = 0
    """How many polls and surveys."""
    decided: int = 0
    done: int = 0
    """How many tasks."""


def in_order(activities: Iterable[Activity]) -> list[Activity]:
    order = list(Kind)
    return sorted(activities, key=lambda each: (each.on, order.index(each.kind), _clock(each), each.group_id))


def _clock(activity: Activity) -> time:
    return time(0) if activity.starts is None else activity.starts.time


def sums(activities: Sequence[Activity]) -> Sums:
    def count(*kinds: Kind) -> int:
        return sum(each.kind in kinds for each in activities)

    return Sums(
        count(Kind.HELD),
        count(Kind.MOVED),
        count(Kind.CANCELLED),
        sum(each.coming or 0 for each in activities if each.kind is Kind.HELD),
        sum(each.came or 0 for each in activities if each.kind is Kind.HELD),
        count(Kind.POLL, Kind.SURVEY),
        count(Kind.DECISION, Kind.NORM),
        count(Kind.TASK),
    )
