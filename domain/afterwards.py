"""What is left of a meeting: who came (for organisers only), a summary, and how it was, asked without names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step
from domain.meetings import Change, ChangeKind, Meeting
from domain.norms.pulse import FEWEST, level
from domain.option_lines import visible
from domain.quiet_hours import IsHoliday, QuietHours
from domain.wall_time import local_naive

ASKED_AFTER = timedelta(hours=2)
SUMMARY_LIMIT = 1500
OTHERS_LIMIT = 99
FEELINGS = (1, 3, 5)
"""Not good, so so, good: steps of the same scale as a pulse, told by its rules."""
FELT_HOURS = timedelta(hours=20)
FEELING_AFTER = (timedelta(minutes=30), timedelta(minutes=5))


@dataclass(frozen=True, slots=True)
class Aftermath:
    """`others` came without being known to Kopā. `felt` is None while it is asked, and where too few answered. Asked
    `privately`, how it was is told to those who run the group and not to the group."""

    meeting_id: int
    summary: str | None = None
    others: int = 0
    box_id: int | None = None
    felt_answered: int | None = None
    felt: int | None = None
    privately: bool = False


def feeling_asked_at(meeting: Meeting, quiet: QuietHours, is_holiday: IsHoliday) -> datetime | None:
    """Half an hour after the end, or just after it where it is quiet by then; on the day of the meeting or never."""
    for moment in (meeting.ends_at + later for later in FEELING_AFTER):
        wall = local_naive(moment, meeting.starts.zone)
        if wall.date() == meeting.starts.date and not quiet.is_quiet(wall, is_holiday, meeting.starts.date):
            return moment
    return None


def felt(answers: Sequence[int]) -> tuple[int, int] | None:
    """How many answered and the rounded mean; nothing below five answers."""
    step = level(answers)
    return None if step is None or len(answers) < FEWEST else (len(answers), step)


@dataclass(frozen=True, slots=True)
class Past:
    """A group's meetings so far, in numbers: each is either held or cancelled; `moved` counts those moved at least
    once."""

    held: int
    cancelled: int
    moved: int


def past(meetings: Sequence[Meeting], changes: Sequence[tuple[Meeting, Change]], now: datetime) -> Past:
    over = [meeting for meeting in meetings if meeting.announced and meeting.ends_at <= now]
    cancelled = sum(meeting.cancelled for meeting in over)
    ids = {meeting.id for meeting in over}
    moved = {meeting.id for meeting, change in changes if change.kind is ChangeKind.MOVED and meeting.id in ids}
    return Past(len(over) - cancelled, cancelled, len(moved))


def summing_up() -> Definition:
    """The context names `meeting`."""
    return Definition("summary", 1, (Step("words", read_summary),), timedelta(days=2))


def read_summary(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = text.strip()
    if len(words) > SUMMARY_LIMIT:
        return Refused("after-summary-long", {"limit": SUMMARY_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")


class AftermathRepository(Protocol):
    def of(self, meeting_id: int) -> Aftermath:
        """As kept, or an empty one."""
        ...

    def set_summary(self, meeting_id: int, summary: str) -> None: ...
    def set_others(self, meeting_id: int, others: int) -> None: ...
    def ask_feeling(self, meeting_id: int, box_id: int, *, privately: bool = False) -> bool:
        """False where it was asked before."""
        ...

    def set_felt(self, meeting_id: int, answered: int, step: int) -> None: ...
    def tick(self, meeting_id: int, person_id: int) -> None: ...
    def untick(self, meeting_id: int, person_id: int) -> None: ...
    def came(self, meeting_id: int) -> frozenset[int]: ...
