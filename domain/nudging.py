"""When those who have not answered are nudged by itself: once, the day before the end."""

from datetime import datetime, timedelta

from domain.quiet_hours import IsHoliday, QuietHours, last_allowed_before
from domain.wall_time import WallTime, local_naive

BEFORE_END = timedelta(days=1)
SHORTEST = timedelta(days=2)
"""What is open for less is not nudged."""


def nudged_at(
    deadline: datetime | None, quiet: QuietHours, zone: str, is_holiday: IsHoliday, now: datetime
) -> WallTime | None:
    """The whole minute, outside the quiet hours; None where it is too short or too late for one."""
    if deadline is None or deadline - now < SHORTEST:
        return None
    due = last_allowed_before(quiet, deadline - BEFORE_END, zone, is_holiday)
    return WallTime.at(local_naive(due, zone).replace(second=0, microsecond=0), zone) if due > now else None
