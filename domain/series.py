"""Meetings that repeat: one row says how, and each meeting is made only when its turn comes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice, takewhile
from typing import Protocol

from domain.meetings import Meeting
from domain.schedule import Schedule, next_after
from domain.wall_time import WallTime

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
SHORTEST_MONTH = 28
A_WEEK = dt.timedelta(days=7)
KNOWN_FROM = {"weekly": dt.timedelta(days=6)}
USUALLY_KNOWN_FROM = dt.timedelta(days=10)
LOOKED_AHEAD = dt.timedelta(days=366)

IsHoliday = Callable[[dt.date], str | None]


class Rhythm(StrEnum):
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY_DATE = "monthly_date"
    MONTHLY_WEEKDAY = "monthly_weekday"
    MONTHLY_LAST = "monthly_last"
    QUARTERLY = "quarterly"


class OnHolidays(StrEnum):
    """ASK: the organiser is asked each time before such a meeting is announced."""

    SKIP = "skip"
    MEET = "meet"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Series:
    """`first` is the start from which the rhythm counts, `until` the last day on which a meeting may begin.

    `uid` names it in calendars, and `revision` grows with every change.
    """

    id: int
    group_id: int
    title: str
    first: WallTime
    minutes: int | None
    rhythm: Rhythm
    until: dt.date | None = None
    on_holidays: OnHolidays = OnHolidays.ASK
    place: str | None = None
    online_link: str | None = None
    planned_by: int = 0
    uid: str = ""
    revision: int = 1

    @property
    def known_from(self) -> dt.timedelta:
        """How long before its start each meeting is announced."""
        return KNOWN_FROM.get(self.rhythm, USUALLY_KNOWN_FROM)

    def start_on(self, day: dt.date) -> WallTime:
        return WallTime(day, self.first.time, self.first.zone)

    def end_on(self, day: dt.date) -> WallTime | None:
        if self.minutes is None:
            return None
        naive = self.start_on(day).naive + dt.timedelta(minutes=self.minutes)
        return WallTime.at(naive, self.first.zone)


def rhythms_for(first: dt.date) -> tuple[Rhythm, ...]:
    """What may be offered for a meeting on this day: "the last Friday" only where it is one."""
    monthly = (Rhythm.MONTHLY_WEEKDAY,) if _week_of_month(first) < 5 else ()
    last = (Rhythm.MONTHLY_LAST,) if is_last_of_its_weekday(first) else ()
    return (Rhythm.WEEKLY, Rhythm.FORTNIGHTLY, Rhythm.MONTHLY_DATE, *monthly, *last, Rhythm.QUARTERLY)


def is_last_of_its_weekday(day: dt.date) -> bool:
    return (day + A_WEEK).month != day.month


def rule_of(rhythm: Rhythm, first: dt.date) -> str:
    """RFC 5545. A date that a month does not have becomes its last day; a fifth weekday its last."""
    weekday = WEEKDAYS[first.weekday()]
    match rhythm:
        case Rhythm.WEEKLY:
            return "FREQ=WEEKLY"
        case Rhythm.FORTNIGHTLY:
            return "FREQ=WEEKLY;INTERVAL=2"
        case Rhythm.MONTHLY_DATE:
            return f"FREQ=MONTHLY;{_month_day(first.day)}"
        case Rhythm.MONTHLY_WEEKDAY:
            return f"FREQ=MONTHLY;BYDAY=+{_week_of_month(first)}{weekday}"
        case Rhythm.MONTHLY_LAST:
            return f"FREQ=MONTHLY;BYDAY=-1{weekday}"
        case Rhythm.QUARTERLY:
            week = -1 if is_last_of_its_weekday(first) else _week_of_month(first)
            return f"FREQ=MONTHLY;INTERVAL=3;BYDAY={week:+d}{weekday}"


def _month_day(day: int) -> str:
    if day <= SHORTEST_MONTH:
        return f"BYMONTHDAY={day}"
    days = ",".join(str(each) for each in range(SHORTEST_MONTH, day + 1))
    return f"BYMONTHDAY={days};BYSETPOS=-1"


def _week_of_month(day: dt.date) -> int:
    return (day.day - 1) // 7 + 1


def days_after(series: Series, day: dt.date) -> Iterator[dt.date]:
    """The days of the rhythm later than `day`, skipped ones and holidays among them."""
    schedule = Schedule("", "", series.first, rule_of(series.rhythm, series.first.date))
    following = next_after(schedule, series.start_on(day).instant())
    while following is not None and (series.until is None or following.planned.date <= series.until):
        yield following.planned.date
        following = next_after(schedule, following.due)


def is_in_rhythm(series: Series, day: dt.date) -> bool:
    return next(days_after(series, day - dt.timedelta(days=1)), None) == day


def next_day(series: Series, day: dt.date, skipped: Sequence[dt.date], is_holiday: IsHoliday) -> dt.date | None:
    """The first day after `day` on which there is, or may be, a meeting."""
    return next((each for each in days_after(series, day) if _is_held(series, each, skipped, is_holiday)), None)


def coming_days(
    series: Series, day: dt.date, skipped: Sequence[dt.date], is_holiday: IsHoliday, at_most: int
) -> tuple[dt.date, ...]:
    days = (each for each in days_after(series, day) if _is_held(series, each, skipped, is_holiday))
    return tuple(islice(days, at_most))


def _is_held(series: Series, day: dt.date, skipped: Sequence[dt.date], is_holiday: IsHoliday) -> bool:
    if day in skipped:
        return False
    return series.on_holidays is not OnHolidays.SKIP or is_holiday(day) is None


def days_within(
    series: Series, starts_at: dt.datetime, ends_at: dt.datetime, skipped: Sequence[dt.date], is_holiday: IsHoliday
) -> tuple[dt.date, ...]:
    """The days on which its meeting would share some time with this span."""
    first = WallTime.from_instant(starts_at, series.first.zone).date - dt.timedelta(days=2)
    last = WallTime.from_instant(ends_at, series.first.zone).date
    near = takewhile(lambda day: day <= last, days_after(series, first))
    shared = (
        day for day in near if unmade(series, day).starts_at < ends_at and unmade(series, day).ends_at > starts_at
    )
    return tuple(day for day in shared if _is_held(series, day, skipped, is_holiday))


def unmade(series: Series, day: dt.date) -> Meeting:
    """The meeting of that day as it would be."""
    return Meeting(
        0,
        series.group_id,
        series.title,
        series.start_on(day),
        series.end_on(day),
        series.place,
        series.online_link,
        planned_by=series.planned_by,
        series_id=series.id,
        series_day=day,
    )


def holidays_met(series: Series, day: dt.date, is_holiday: IsHoliday) -> tuple[dt.date, ...]:
    """The days of the coming year that fall on public holidays."""
    within = takewhile(lambda each: each <= day + LOOKED_AHEAD, days_after(series, day))
    return tuple(each for each in within if is_holiday(each) is not None)


class SeriesRepository(Protocol):
    def get(self, series_id: int) -> Series | None: ...
    def add(self, series: Series) -> Series:
        """Stored with a new id."""
        ...

    def save(self, series: Series) -> None: ...
    def end(self, series_id: int, until: dt.date, now: dt.datetime) -> None:
        """Its meetings stay, and stand for themselves. Of it only calendars are told, for a while."""
        ...

    def ended(self, group_id: int) -> Sequence[Series]: ...

    def of_group(self, group_id: int) -> Sequence[Series]: ...
    def skip(self, series_id: int, day: dt.date) -> None: ...
    def hold(self, series_id: int, day: dt.date) -> None:
        """Not skipped after all."""
        ...

    def skipped(self, series_id: int) -> Sequence[dt.date]: ...
    def forget_skipped(self, series_id: int) -> None: ...
