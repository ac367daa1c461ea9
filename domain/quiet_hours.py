"""When a group is left in peace. Only what the bot sends of its own accord waits: an answer to a person's own
press or message is never quiet.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from domain.wall_time import WallTime, clock_change, local_naive

IsHoliday = Callable[[dt.date], str | None]

SEARCH_DAYS = 14
_MINUTE = dt.timedelta(minutes=1)
_ONE_DAY = dt.timedelta(days=1)
_SUNDAY = 6


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Local times in whole minutes: quiet from `from_` on, no longer at `until`; both the same means no quiet hours.

    A `meeting_day` is the date of the meeting the message is about: being a Sunday or a holiday does not silence it,
    for the group chose the day itself; its night hours do.
    """

    from_: dt.time = dt.time(21)
    until: dt.time = dt.time(8)
    sundays: bool = True
    holidays: bool = True

    def __post_init__(self) -> None:
        if any(edge.second or edge.microsecond or edge.tzinfo for edge in (self.from_, self.until)):
            raise ValueError("quiet hours begin and end at a whole minute of local time")

    def is_quiet(self, wall: dt.datetime, is_holiday: IsHoliday, meeting_day: dt.date | None = None) -> bool:
        """`wall` is local time without a zone."""
        return self.is_night(wall.time()) or (wall.date() != meeting_day and self._is_day_off(wall.date(), is_holiday))

    def is_night(self, time: dt.time) -> bool:
        if self.from_ <= self.until:
            return self.from_ <= time < self.until
        return time >= self.from_ or time < self.until

    def nights_only(self) -> QuietHours:
        return replace(self, sundays=False, holidays=False)

    def _is_day_off(self, day: dt.date, is_holiday: IsHoliday) -> bool:
        return (self.sundays and day.weekday() == _SUNDAY) or (self.holidays and is_holiday(day) is not None)


def next_allowed(
    quiet: QuietHours, instant: dt.datetime, zone: str, is_holiday: IsHoliday, meeting_day: dt.date | None = None
) -> dt.datetime:
    """The first instant at or after `instant` that is not quiet.

    Where every day of two weeks is silent, only the night hours count: nothing may be held for ever.
    """
    for rule in (quiet, quiet.nights_only()):
        for moment in _later_moments(rule, instant, zone):
            if not rule.is_quiet(local_naive(moment, zone), is_holiday, meeting_day):
                return moment
    return instant


def last_allowed_before(
    quiet: QuietHours, instant: dt.datetime, zone: str, is_holiday: IsHoliday, meeting_day: dt.date | None = None
) -> dt.datetime:
    """The latest instant at or before `instant` that is not quiet; the last minute before a quiet time begins.

    Where every day of two weeks is silent, only the night hours count.
    """
    for rule in (quiet, quiet.nights_only()):
        for moment in _earlier_moments(rule, instant, zone):
            if not rule.is_quiet(local_naive(moment, zone), is_holiday, meeting_day):
                return moment
    return instant


def _later_moments(quiet: QuietHours, instant: dt.datetime, zone: str) -> Iterator[dt.datetime]:
    yield instant
    today = local_naive(instant, zone).date()
    for ahead in range(SEARCH_DAYS):
        yield from (edge for edge in _edges(quiet, today + ahead * _ONE_DAY, zone) if edge > instant)


def _earlier_moments(quiet: QuietHours, instant: dt.datetime, zone: str) -> Iterator[dt.datetime]:
    yield instant
    today = local_naive(instant, zone).date()
    for back in range(SEARCH_DAYS):
        edges = reversed(_edges(quiet, today - back * _ONE_DAY, zone))
        yield from (edge - _MINUTE for edge in edges if edge <= instant)


def _edges(quiet: QuietHours, day: dt.date, zone: str) -> list[dt.datetime]:
    """The instants of a local date at which quiet may begin or end, in order."""
    walls = {WallTime(day, time, zone) for time in (dt.time(), quiet.from_, quiet.until)}
    edges = {wall.instant() for wall in walls}
    change = clock_change(day, zone)
    if change is not None:
        edges |= {change, *_second_occurrences(walls, change, zone)}
    return sorted(edges)


def _second_occurrences(walls: set[WallTime], change: dt.datetime, zone: str) -> Iterator[dt.datetime]:
    shown_at_change = local_naive(change, zone)
    for wall in walls:
        again = change + (wall.naive - shown_at_change)
        if again > change and again != wall.instant() and local_naive(again, zone) == wall.naive:
            yield again
