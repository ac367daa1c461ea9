"""People agree on clock times, machines on instants: this is the only place where one becomes the other.

A clock time that occurs twice (October) means its first occurrence; one that does not exist (March) means the
first minute that exists again. Instants are compared in UTC only, because Python holds two datetimes of one zone
that differ in `fold` alone to be equal.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MILLISECOND = dt.timedelta(milliseconds=1)
_SECOND = dt.timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class WallTime:
    """`time` carries no zone of its own; `zone` is an IANA name. Ordered and subtracted as instants."""

    date: dt.date
    time: dt.time
    zone: str

    def __post_init__(self) -> None:
        if self.time.tzinfo is not None:
            raise ValueError("a wall time takes its zone from `zone`, not from `time`")

    @classmethod
    def at(cls, naive: dt.datetime, zone: str) -> WallTime:
        return cls(naive.date(), naive.time(), zone)

    @classmethod
    def from_instant(cls, instant: dt.datetime, zone: str) -> WallTime:
        """What a clock on the wall shows; the second 03:30 of an October night is not told from the first."""
        return cls.at(local_naive(instant, zone), zone)

    @property
    def naive(self) -> dt.datetime:
        return dt.datetime.combine(self.date, self.time)

    def instant(self) -> dt.datetime:
        return to_instant(self.naive, self.zone)

    def __lt__(self, other: WallTime) -> bool:
        return self.instant() < other.instant()

    def __sub__(self, other: WallTime) -> dt.timedelta:
        return self.instant() - other.instant()


def to_instant(naive: dt.datetime, zone: str) -> dt.datetime:
    first = naive.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(dt.UTC)
    if local_naive(first, zone) == naive.replace(fold=0):
        return first
    after_gap = first
    before_gap = naive.replace(tzinfo=ZoneInfo(zone), fold=1).astimezone(dt.UTC)
    return _change_between(before_gap, after_gap, zone)


def local_naive(instant: dt.datetime, zone: str) -> dt.datetime:
    """The wall's date and time without zone or fold."""
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


@lru_cache(maxsize=4096)
def clock_change(day: dt.date, zone: str) -> dt.datetime | None:
    """The instant within this local date from which the zone's clocks show another offset."""
    midnight = dt.datetime.combine(day, dt.time())
    start, end = to_instant(midnight, zone), to_instant(midnight + dt.timedelta(days=1), zone)
    if _offset(start, zone) == _offset(end, zone):
        return None
    return _change_between(start, end, zone)


def to_millis(instant: dt.datetime) -> int:
    """Whole milliseconds UTC since 1970, rounded down, the form in which instants are stored."""
    if instant.tzinfo is None:
        raise ValueError("a datetime without zone is no instant")
    return (instant - _EPOCH) // _MILLISECOND


def from_millis(millis: int) -> dt.datetime:
    return _EPOCH + millis * _MILLISECOND


def _change_between(before: dt.datetime, after: dt.datetime, zone: str) -> dt.datetime:
    old = _offset(before, zone)
    while after - before > _SECOND:
        middle = before + (after - before) // (2 * _SECOND) * _SECOND
        middle = max(middle, before + _SECOND)
        before, after = (middle, after) if _offset(middle, zone) == old else (before, middle)
    return after.replace(microsecond=0)


def _offset(instant: dt.datetime, zone: str) -> dt.timedelta | None:
    return instant.astimezone(ZoneInfo(zone)).utcoffset()
