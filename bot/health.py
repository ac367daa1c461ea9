"""A sign of life for whoever supervises the process: a file touched whenever Telegram answered us."""

from contextlib import suppress
from pathlib import Path

from bot.clock import system_clock

FILE = "heartbeat"
ALIVE_SECONDS = 120


def beat(folder: Path) -> None:
    with suppress(OSError):
        (folder / FILE).touch()


def seconds_since_beat(folder: Path) -> float | None:
    """None where there was none yet."""
    try:
        return max(0.0, system_clock().timestamp() - (folder / FILE).stat().st_mtime)
    except OSError:
        return None


def alive(folder: Path) -> bool:
    since = seconds_since_beat(folder)
    return since is not None and since < ALIVE_SECONDS
