"""The ways people name an hour, each able to say which wall times it may mean."""

from dataclasses import dataclass, replace
from datetime import time
from enum import Enum

_NOON = 12


class Told(Enum):
    """How the hour was told, which decides what a 6 may mean."""

    EXACTLY = "06:30, 18:30, noon"
    DIGITS = "6:30"
    NUMBER = "6, six"
    WORDS = "half past six"
    MIDNIGHT = "midnight"


@dataclass(frozen=True)
class Clock:
    """`hour` 0-24; `part` is the part of day said with it."""

    hour: int
    minute: int
    told: Told
    part: str | None = None

    def in_part(self, part: str | None) -> "Clock":
        return self if part is None or self.part else replace(self, part=part)

    def times(self, twelve_hour_clock: bool) -> tuple[time, ...]:
        """The wall times it may mean, likeliest first.

        With a part of day the part decides. Without one: 13-24, 0, a leading zero ("06:30") and 9-12 stand as said.
        A bare 1-5 is after noon, since nobody meets at night; so is a six with spoken minutes ("half past six"). A bare
        6 or six, and 7 and 8, may be either. With minutes in digits a 24-hour
        clock is meant where people write one: "7:00" and "8:30" stand as said, "6:30" and earlier may be either;
        where they write a 12-hour clock, "6:30" is read as a bare 6.
        """
        if self.part and 1 <= self.hour <= _NOON and self.told not in (Told.EXACTLY, Told.MIDNIGHT):
            return (self._at(_hour_in_part(self.hour, self.part)),)
        if self.told in (Told.EXACTLY, Told.MIDNIGHT) or not 1 <= self.hour <= 8:
            return (self._at(self.hour),)
        afternoon, morning = self._at(self.hour + _NOON), self._at(self.hour)
        if self.told is Told.DIGITS and not twelve_hour_clock:
            return (afternoon, morning) if self.hour <= 6 else (morning,)
        surely_afternoon = 6 if self.told is Told.WORDS else 5
        return (afternoon,) if self.hour <= surely_afternoon else (afternoon, morning)

    def _at(self, hour: int) -> time:
        return time(hour % 24, self.minute)

    @property
    def may_be_later(self) -> bool:
        return self.told not in (Told.EXACTLY, Told.MIDNIGHT) and 1 <= self.hour < _NOON and self.part is None


def _hour_in_part(hour: int, part: str) -> int:
    if part == "am":
        return hour % _NOON
    if part == "morning":
        return hour
    if part == "night":
        return hour % _NOON if hour <= 5 or hour == _NOON else hour + _NOON
    if part in ("evening", "pm"):
        return hour % _NOON + _NOON
    return hour if hour >= 9 else hour + _NOON


def clock(hour: int, minute: int, told: Told) -> Clock | None:
    """None when there is no such wall time."""
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return Clock(hour, minute, Told.EXACTLY if hour > _NOON or hour == 0 else told)
