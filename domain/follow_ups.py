"""Follow-ups: a message at a distance before or after something, from minutes to years, to some or to one; asked again
until it is done, and handed to a person where it meets only silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol

from domain.decisions import months_later
from domain.wall_time import WallTime

WORDS_LIMIT = 500
WAITING_AT_MOST = 30
"""In a group at a time."""
SILENCES = 3
"""After so many askings without an answer it is a person's matter."""
_ONE_DAY = timedelta(days=1)
EVERY_DAYS = (0, 1, 3, 7)
"""Once, or again after so many days until it is done."""


class Anchor(StrEnum):
    """What the distance is counted from. SURVEY: each that closes; ADOPTION: each norm agreed; JOINING: each person."""

    MEETING = "meeting"
    SURVEY = "survey"
    ADOPTION = "adoption"
    JOINING = "joining"
    DATE = "date"


class Span(StrEnum):
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


LONGEST = {Span.MINUTES: 120, Span.HOURS: 72, Span.DAYS: 90, Span.WEEKS: 52, Span.MONTHS: 36, Span.YEARS: 5}


class Audience(StrEnum):
    GROUP = "group"
    MEMBERS = "members"
    ORGANISERS = "organisers"
    PERSON = "person"
    NEWCOMER = "newcomer"

    @property
    def answers(self) -> bool:
        """Whether it can be asked until it is done."""
        return self in {Audience.ORGANISERS, Audience.PERSON}


class State(StrEnum):
    """HANDED: nobody answered, organisers were told. CANCELLED: what it was about was cancelled."""

    WAITING = "waiting"
    DONE = "done"
    STOPPED = "stopped"
    HANDED = "handed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """`wall` is the wall time of a fixed date, and None for everything else."""

    id: int
    group_id: int
    anchor: Anchor
    audience: Audience
    words: str
    number: int = 0
    span: Span = Span.DAYS
    before: bool = False
    meeting_id: int | None = None
    wall: datetime | None = None
    person_id: int | None = None
    every_days: int = 0
    silences: int = 0
    state: State = State.WAITING

    @property
    def waiting(self) -> bool:
        return self.state is State.WAITING

    @property
    def repeats(self) -> bool:
        return self.every_days > 0 and self.audience.answers and not self.lasting

    @property
    def lasting(self) -> bool:
        """It waits for each time its anchor happens."""
        return self.anchor in {Anchor.SURVEY, Anchor.ADOPTION, Anchor.JOINING}


def moment(follow_up: FollowUp, anchor: WallTime) -> WallTime:
    """Minutes and hours are counted as they pass; from days on the clock on the wall stays the same."""
    sign = -1 if follow_up.before else 1
    number = sign * follow_up.number
    match follow_up.span:
        case Span.MINUTES:
            return WallTime.from_instant(anchor.instant() + timedelta(minutes=number), anchor.zone)
        case Span.HOURS:
            return WallTime.from_instant(anchor.instant() + timedelta(hours=number), anchor.zone)
        case _:
            return WallTime(day_off(anchor.date, follow_up), anchor.time, anchor.zone)


def day_off(day: date, follow_up: FollowUp) -> date:
    number = -follow_up.number if follow_up.before else follow_up.number
    match follow_up.span:
        case Span.WEEKS:
            return day + timedelta(weeks=number)
        case Span.MONTHS:
            return _months(day, number)
        case Span.YEARS:
            return _months(day, 12 * number)
        case _:
            return day + timedelta(days=number)


def _months(day: date, number: int) -> date:
    if number >= 0:
        return months_later(day, number)
    first = day.year * 12 + day.month - 1 + number
    start = date(first // 12, first % 12 + 1, 1)
    last = months_later(start, 1) - timedelta(days=1)
    return start.replace(day=min(day.day, last.day))


JOINING_AT = time(10)


def joined_on(today: date, follow_up: FollowUp) -> tuple[date, date]:
    """Whoever joined from the first of these days on, and before the second, is written to today.

    Between two months of different length no day is left out, and none is taken twice.
    """
    return _last_reaching(today - _ONE_DAY, follow_up) + _ONE_DAY, _last_reaching(today, follow_up) + _ONE_DAY


def _last_reaching(today: date, follow_up: FollowUp) -> date:
    """The latest day whose follow-up is due by `today`."""
    day = _back(today, follow_up) + timedelta(days=3)
    while day_off(day, follow_up) > today:
        day -= _ONE_DAY
    return day


def _back(day: date, follow_up: FollowUp) -> date:
    return day_off(day, replace(follow_up, before=True))


class FollowUpRepository(Protocol):
    def get(self, follow_up_id: int) -> FollowUp | None: ...
    def add(self, follow_up: FollowUp) -> FollowUp:
        """Stored with a new id (that of `follow_up` is ignored)."""
        ...

    def waiting(self, group_id: int) -> Sequence[FollowUp]: ...
    def of_meeting(self, meeting_id: int) -> Sequence[FollowUp]:
        """Waiting ones."""
        ...

    def set_state(self, follow_up_id: int, state: State) -> bool:
        """False where it did not wait any more."""
        ...

    def set_silences(self, follow_up_id: int, silences: int) -> None: ...
    def joined_between(self, group_id: int, since: datetime, until: datetime) -> Sequence[int]:
        """Ids of present members who joined from `since` on and before `until`."""
        ...
