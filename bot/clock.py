"""The only place that reads the wall clock; everything else is told the time."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

Clock = Callable[[], datetime]
"""Now, in UTC."""


def system_clock() -> datetime:
    return datetime.now(UTC)


def following(file: Path) -> Clock:
    """The system's time moved by the seconds that `file` holds at each reading: for the demo and for tests."""

    def now() -> datetime:
        try:
            return system_clock() + timedelta(seconds=float(file.read_text(encoding="ascii") or 0))
        except (OSError, ValueError):
            return system_clock()

    return now
