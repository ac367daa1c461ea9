"""When things are due, as rows: the plan is kept in wall time, so that 18:00 stays 18:00 through clock changes.

A plan fires at most once per local date. Each firing has a key made of the planned wall time, not of the UTC
instant, so that the doubled hour of October cannot fire twice and the missing hour of March fires once.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from dateutil.rrule import rrule, rrulestr

from domain.wall_time import WallTime, local_naive, to_instant

LATE_AFTER = dt.timedelta(minutes=5)
HORIZON = dt.timedelta(days=50 * 366)
_ONE_DAY = dt.timedelta(days=1)
_TOO_FINE = re.compile(r"FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=", re.IGNORECASE)
_COUNT = re.compile(r"COUNT=(\d+);?", re.IGNORECASE)
_UNTIL = re.compile(r"UNTIL=", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Schedule:
    """`rule` is RFC 5545 RRULE text over local dates (UNTIL without Z), None for a single time.

    `first` starts the count and fires only if the rule includes it. `next_due` is a UTC instant, None when nothing
    is left; `(kind, key)` names the row.
    """

    kind: str
    key: str
    first: WallTime
    rule: str | None = None
    next_due: dt.datetime | None = None

    @property
    def zone(self) -> str:
        return self.first.zone


@dataclass(frozen=True, slots=True)
class Occurrence:
    """`occurrence_key` is unique within its schedule."""

    planned: WallTime
    due: dt.datetime

    @property
    def occurrence_key(self) -> str:
        return self.planned.naive.isoformat(timespec="minutes")


class Until(StrEnum):
    EVENT_START = "event_start"
    EVENT_END = "event_end"


@dataclass(frozen=True, slots=True)
class Lateness:
    """How long after its plan a message still helps: a span, or until its event starts or ends."""

    useful_for: dt.timedelta | Until


class Timeliness(StrEnum):
    ON_TIME = "on_time"
    LATE = "late"
    OVER = "over"


MEETING_REMINDER = Lateness(Until.EVENT_START)
MEETING_NOTICE = Lateness(Until.EVENT_END)


def started(schedule: Schedule) -> Schedule:
    """The schedule with its first due instant filled in."""
    just_before = schedule.first.instant() - dt.timedelta(microseconds=1)
    return advanced(schedule, just_before)


def advanced(schedule: Schedule, instant: dt.datetime) -> Schedule:
    """The schedule with everything up to and including `instant` behind it."""
    following = next_after(schedule, instant)
    return replace(schedule, next_due=following.due if following else None)


def next_after(schedule: Schedule, instant: dt.datetime) -> Occurrence | None:
    """The first occurrence due strictly later than `instant`."""
    plan = _plan(schedule.first.naive, schedule.rule)
    for naive in plan.starting(local_naive(instant, schedule.zone)):
        due = to_instant(naive, schedule.zone)
        if due > instant:
            return Occurrence(WallTime.at(naive, schedule.zone), due)
    return None


def last_until(schedule: Schedule, instant: dt.datetime) -> Occurrence | None:
    """The latest occurrence due not later than `instant`: the one a postponed `next_due` still stands for."""
    plan = _plan(schedule.first.naive, schedule.rule)
    for naive in plan.ending(local_naive(instant, schedule.zone) + _ONE_DAY):
        due = to_instant(naive, schedule.zone)
        if due <= instant:
            return Occurrence(WallTime.at(naive, schedule.zone), due)
    return None


def due_between(schedule: Schedule, after: dt.datetime, until: dt.datetime) -> tuple[Occurrence, ...]:
    """Everything planned later than `after` and not later than `until`: what a time of standstill has left."""
    found: list[Occurrence] = []
    following = next_after(schedule, after)
    while following and following.due <= until:
        found.append(following)
        following = next_after(schedule, following.due)
    return tuple(found)


def judge(
    policy: Lateness,
    planned: dt.datetime,
    now: dt.datetime,
    event_start: dt.datetime | None = None,
    event_end: dt.datetime | None = None,
) -> Timeliness:
    """ON_TIME under five minutes after the plan. LATE: send and mark. OVER: do not send, tell the organiser.

    An event without a known end is over when it starts; without any known time it is never over.
    """
    useful_until = _useful_until(policy, planned, event_start, event_end)
    if useful_until is not None and now >= useful_until:
        return Timeliness.OVER
    return Timeliness.ON_TIME if now - planned < LATE_AFTER else Timeliness.LATE


def _useful_until(
    policy: Lateness, planned: dt.datetime, event_start: dt.datetime | None, event_end: dt.datetime | None
) -> dt.datetime | None:
    match policy.useful_for:
        case Until.EVENT_START:
            return event_start
        case Until.EVENT_END:
            return event_end or event_start
        case span:
            return planned + span


class _Plan:
    """The wall times of one rule, worked out as far as anyone has asked."""

    def __init__(self, source: Iterator[dt.datetime]) -> None:
        self._source = source
        self._known: list[dt.datetime] = []

    def starting(self, earliest: dt.datetime) -> Iterator[dt.datetime]:
        self._learn_until(earliest)
        position = bisect_left(self._known, earliest)
        while self._has(position):
            yield self._known[position]
            position += 1

    def ending(self, latest: dt.datetime) -> Iterator[dt.datetime]:
        """Backwards."""
        self._learn_until(latest)
        for position in range(bisect_right(self._known, latest) - 1, -1, -1):
            yield self._known[position]

    def _learn_until(self, moment: dt.datetime) -> None:
        if not self._known or self._known[-1] < moment:
            for naive in self._source:
                self._known.append(naive)
                if naive >= moment:
                    return

    def _has(self, position: int) -> bool:
        if position == len(self._known):
            self._known.extend(islice(self._source, 1))
        return position < len(self._known)


@lru_cache(maxsize=1024)
def _plan(first: dt.datetime, rule: str | None) -> _Plan:
    return _Plan(iter([first]) if rule is None else _read(first, rule))


def _read(first: dt.datetime, rule: str) -> Iterator[dt.datetime]:
    """COUNT is counted here: given both a count and an end the library complains, without an end it may never stop."""
    if _TOO_FINE.search(rule):
        raise ValueError(f"a schedule fires at most once a day: {rule}")
    counted = _COUNT.search(rule)
    parsed = rrulestr(_COUNT.sub("", rule).rstrip(";"), dtstart=first)
    if not isinstance(parsed, rrule):
        raise ValueError(f"one RRULE is expected: {rule}")
    bounded = parsed if _UNTIL.search(rule) else parsed.replace(until=first + HORIZON)
    return islice(bounded, int(counted.group(1)) if counted else None)
