"""The ways people name a day, each able to say which dates it may mean, seen from today."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Protocol

_LEAP_YEARS_APART = 8


class DayRule(Protocol):
    def dates(self, today: date) -> tuple[date, ...]:
        """The dates it may mean, nearest first; more than one when the words are really ambiguous."""


class Which(Enum):
    NEAREST = "nearest"
    THIS = "this"
    NEXT = "next"
    AFTER_NEXT = "after next"


@dataclass(frozen=True)
class OnDate:
    """Without a year the next such date. One that does not exist means its neighbours: 31.11. is 30.11. or 1.12."""

    day: int
    month: int
    year: int | None = None
    in_a_name: bool = False

    def dates(self, today: date) -> tuple[date, ...]:
        if self.year is not None:
            return self._in_year(self.year)
        coming = map(self._in_year, range(today.year, today.year + _LEAP_YEARS_APART + 1))
        existing = (found for found in coming if len(found) == 1 and found[0] >= today)
        return next(existing, None) or self._in_year(today.year + (self._in_year(today.year)[-1] < today))

    def _in_year(self, year: int) -> tuple[date, ...]:
        first = date(year, self.month, 1)
        last = first.replace(day=_last_day(first))
        if self.day <= last.day:
            return (date(year, self.month, self.day),)
        return (last, last + timedelta(days=1))


@dataclass(frozen=True)
class InDays:
    days: int

    def dates(self, today: date) -> tuple[date, ...]:
        return (today + timedelta(days=self.days),)


@dataclass(frozen=True)
class InMonths:
    """The same day of the month, or the month's last."""

    months: int

    def dates(self, today: date) -> tuple[date, ...]:
        return (month_later(today, self.months),)


@dataclass(frozen=True)
class DayOfMonth:
    day: int

    def dates(self, today: date) -> tuple[date, ...]:
        months = (month_later(today.replace(day=1), ahead) for ahead in range(12))
        fitting = (first.replace(day=self.day) for first in months if self.day <= _last_day(first))
        return (next(found for found in fitting if found >= today),)


@dataclass(frozen=True)
class NthWeekday:
    """ "First Friday of December"; `nth` -1 is the last one. Without a month the next such day."""

    nth: int
    weekday: int
    month: int | None = None

    def dates(self, today: date) -> tuple[date, ...]:
        months = (month_later(today.replace(day=1), ahead) for ahead in range(25))
        fitting = (self._in_month(first) for first in months if self.month in (None, first.month))
        return (next(found for found in fitting if found and found >= today),)

    def _in_month(self, first: date) -> date | None:
        days = [first.replace(day=day) for day in range(1, _last_day(first) + 1)]
        named = [day for day in days if day.isoweekday() == self.weekday]
        if self.nth < 0:
            return named[-1]
        return named[self.nth - 1] if self.nth <= len(named) else None


@dataclass(frozen=True)
class InWeek:
    """Some day of the calendar week, Monday to Sunday, `weeks` after this one."""

    weeks: int

    def dates(self, today: date) -> tuple[date, ...]:
        monday = _monday(today) + timedelta(weeks=self.weeks)
        return tuple(day for day in (monday + timedelta(days=ahead) for ahead in range(7)) if day >= today)

    def on(self, weekday: int) -> "OnWeekday":
        return OnWeekday(weekday, weeks=self.weeks)


@dataclass(frozen=True)
class Weekend:
    weeks: int

    def dates(self, today: date) -> tuple[date, ...]:
        saturday = _monday(today) + timedelta(weeks=self.weeks, days=5)
        return tuple(day for day in (saturday, saturday + timedelta(days=1)) if day >= today)


@dataclass(frozen=True)
class OnWeekday:
    """ "Next Thursday" said on a Monday may be this week's or next week's; said on a Wednesday it is next week's,
    because this week's would be "tomorrow"; said after Thursday it is the coming one."""

    weekday: int
    which: Which = Which.NEAREST
    weeks: int | None = None
    weeks_later: int = 0

    def dates(self, today: date) -> tuple[date, ...]:
        if self.weeks is not None:
            return (_monday(today) + timedelta(weeks=self.weeks, days=self.weekday - 1),)
        ahead = (self.weekday - today.isoweekday()) % 7
        nearest, later = today + timedelta(days=ahead), today + timedelta(days=ahead + 7)
        if self.weeks_later:
            return (nearest + timedelta(weeks=self.weeks_later),)
        if self.which is Which.THIS or (self.which is Which.NEAREST and ahead):
            return (nearest,)
        if self.which is Which.NEAREST:
            return (nearest, later)
        if self.which is Which.AFTER_NEXT:
            return (_monday(today) + timedelta(weeks=2, days=self.weekday - 1),)
        return self._next(today, nearest, later)

    def _next(self, today: date, nearest: date, later: date) -> tuple[date, ...]:
        same_week = _monday(nearest) == _monday(today)
        ahead = (nearest - today).days
        if same_week:
            return (later,) if ahead <= 1 else (nearest, later)
        return (nearest, later) if ahead == 1 else (nearest,)


def month_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _last_day(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _monday(day: date) -> date:
    return day - timedelta(days=day.isoweekday() - 1)
