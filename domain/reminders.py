"""Which reminders of a meeting are still worth sending, and when: every push is rationed, and none comes at night."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from domain.quiet_hours import IsHoliday, QuietHours, last_allowed_before, next_allowed
from domain.wall_time import WallTime, local_naive, to_instant

MORNING = dt.time(9)
BEFORE_AN_EARLY_MEETING = dt.timedelta(minutes=90)
AFTER_THE_ANNOUNCEMENT = dt.timedelta(hours=3)
MERGED_WITHIN = dt.timedelta(minutes=60)
MOVED_EARLIER_AT_MOST = dt.timedelta(hours=15)
MOVED_LATER_LEAVES = dt.timedelta(minutes=30)
SHORTEST_LEAD = dt.timedelta(minutes=40)
SURE_LEAD = dt.timedelta(days=7)
_HALF_HOUR = dt.timedelta(minutes=30)


class Offset(StrEnum):
    """From the earliest to the latest."""

    WEEK_BEFORE = "week_before"
    DAY_BEFORE = "day_before"
    MORNING_OF = "morning_of"
    TWO_HOURS_BEFORE = "two_hours_before"
    HALF_HOUR_BEFORE = "half_hour_before"

    def due(self, start: WallTime) -> dt.datetime:
        """Days are counted on the wall (18:00 to 18:00 through a clock change), hours in real time. UTC."""
        match self:
            case Offset.WEEK_BEFORE:
                return to_instant(start.naive - dt.timedelta(days=7), start.zone)
            case Offset.DAY_BEFORE:
                return to_instant(start.naive - dt.timedelta(days=1), start.zone)
            case Offset.MORNING_OF:
                morning = WallTime(start.date, MORNING, start.zone).instant()
                return min(morning, start.instant() - BEFORE_AN_EARLY_MEETING)
            case Offset.TWO_HOURS_BEFORE:
                return start.instant() - dt.timedelta(hours=2)
            case Offset.HALF_HOUR_BEFORE:
                return start.instant() - _HALF_HOUR


class ReminderChoice(StrEnum):
    DEFAULT = "default"
    DAY_BEFORE = "day_before"
    TWO_HOURS_BEFORE = "two_hours_before"
    MORNING_OF = "morning_of"
    WEEK_AND_DAY_BEFORE = "week_and_day_before"
    NONE = "none"


OFFSETS: dict[ReminderChoice, tuple[Offset, ...]] = {
    ReminderChoice.DEFAULT: (Offset.DAY_BEFORE, Offset.TWO_HOURS_BEFORE),
    ReminderChoice.DAY_BEFORE: (Offset.DAY_BEFORE,),
    ReminderChoice.TWO_HOURS_BEFORE: (Offset.TWO_HOURS_BEFORE,),
    ReminderChoice.MORNING_OF: (Offset.MORNING_OF,),
    ReminderChoice.WEEK_AND_DAY_BEFORE: (Offset.WEEK_BEFORE, Offset.DAY_BEFORE),
    ReminderChoice.NONE: (),
}


@dataclass(frozen=True, slots=True)
class PlannedReminder:
    offset: Offset
    due: dt.datetime
    moved_earlier: bool


def plan_reminders(
    meeting_start: WallTime,
    planned_at: dt.datetime,
    quiet: QuietHours,
    is_holiday: IsHoliday,
    choice: ReminderChoice = ReminderChoice.DEFAULT,
) -> tuple[PlannedReminder, ...]:
    """In order of time, for a meeting announced at `planned_at`.

    Under the default choice a meeting that leaves no room for its two reminders gets one half an hour before.
    """
    fitting = _Fitting(meeting_start, planned_at, quiet, is_holiday)
    planned = fitting.all(OFFSETS[choice])
    if not planned and choice is ReminderChoice.DEFAULT:
        planned = fitting.all((Offset.HALF_HOUR_BEFORE,))
    return planned


@dataclass(frozen=True, slots=True)
class _Fitting:
    start: WallTime
    planned_at: dt.datetime
    quiet: QuietHours
    is_holiday: IsHoliday

    def all(self, offsets: tuple[Offset, ...]) -> tuple[PlannedReminder, ...]:
        placed = (self._placed(offset) for offset in offsets)
        return _merged(reminder for reminder in placed if reminder is not None)

    def _earliest(self) -> dt.datetime:
        """Until then the announcement itself still does the job."""
        lead = self.start.instant() - self.planned_at
        return self.planned_at + min(AFTER_THE_ANNOUNCEMENT, lead / 4)

    def _placed(self, offset: Offset) -> PlannedReminder | None:
        wished = offset.due(self.start)
        if wished < self._earliest() or wished < self.planned_at:
            return None
        if not self._is_quiet(wished):
            return PlannedReminder(offset, wished, moved_earlier=False)
        before, after = self._before(wished), self._after(wished)
        near_enough = wished - before <= MOVED_EARLIER_AT_MOST or after is None
        if before >= self._earliest() and near_enough:
            return PlannedReminder(offset, before, moved_earlier=True)
        return PlannedReminder(offset, after, moved_earlier=False) if after else None

    def _before(self, wished: dt.datetime) -> dt.datetime:
        """At the full or half hour rather than in the very last minute before the quiet begins, where there is one."""
        latest = last_allowed_before(self.quiet, wished, self.start.zone, self.is_holiday, self.start.date)
        minute = dt.timedelta(minutes=latest.minute % 30, seconds=latest.second, microseconds=latest.microsecond)
        rounded = latest - minute
        return latest if self._is_quiet(rounded) else rounded

    def _after(self, wished: dt.datetime) -> dt.datetime | None:
        moment = next_allowed(self.quiet, wished, self.start.zone, self.is_holiday, self.start.date)
        return moment if moment <= self.start.instant() - MOVED_LATER_LEAVES else None

    def _is_quiet(self, instant: dt.datetime) -> bool:
        return self.quiet.is_quiet(local_naive(instant, self.start.zone), self.is_holiday, self.start.date)


def _merged(reminders: Iterable[PlannedReminder]) -> tuple[PlannedReminder, ...]:
    """Of two within an hour the one nearer to the meeting stays."""
    return tuple(reversed(tuple(_well_apart(sorted(reminders, key=lambda each: each.due, reverse=True)))))


def _well_apart(latest_first: list[PlannedReminder]) -> Iterator[PlannedReminder]:
    kept: PlannedReminder | None = None
    for reminder in latest_first:
        if kept is None or kept.due - reminder.due > MERGED_WITHIN:
            kept = reminder
            yield reminder
