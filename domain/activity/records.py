"""What a worker noted as difficult, and how often somebody wants the report."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Protocol

from domain.activity.report import Period, Span

WORDS_LIMIT = 300


class Hardship(StrEnum):
    """Noted by one tap; a sentence may be added."""

    FEW_CAME = "few-came"
    ILLNESS = "illness"
    WEATHER = "weather"
    TRANSPORT = "transport"
    PLACE = "place"
    TIME = "time"
    LANGUAGE = "language"
    CONFLICT = "conflict"
    TIRED = "tired"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Difficulty:
    id: int
    group_id: int
    hardship: Hardship
    noted_on: date
    words: str = ""


class Rhythm(StrEnum):
    """When the report comes by itself."""

    FRIDAYS = "fridays"
    MONDAYS = "mondays"
    MONTHLY = "monthly"

    @property
    def rule(self) -> str:
        """RRULE text."""
        return {
            Rhythm.FRIDAYS: "FREQ=WEEKLY;BYDAY=FR",
            Rhythm.MONDAYS: "FREQ=WEEKLY;BYDAY=MO",
            Rhythm.MONTHLY: "FREQ=MONTHLY;BYMONTHDAY=1",
        }[self]

    @property
    def at(self) -> time:
        return time(15) if self is Rhythm.FRIDAYS else time(9)

    @property
    def span(self) -> Span:
        return {
            Rhythm.FRIDAYS: Span.THIS_WEEK,
            Rhythm.MONDAYS: Span.LAST_WEEK,
            Rhythm.MONTHLY: Span.LAST_MONTH,
        }[self]


class ActivityRepository(Protocol):
    def note(self, difficulty: Difficulty) -> Difficulty: ...
    def difficulty(self, difficulty_id: int) -> Difficulty | None: ...
    def difficulties(self, group_id: int, period: Period) -> Sequence[Difficulty]:
        """In the order they were noted."""
        ...

    def word(self, difficulty_id: int, words: str) -> None: ...
    def remove(self, difficulty_id: int) -> None: ...
    def rhythm(self, person_id: int) -> Rhythm | None: ...
    def set_rhythm(self, person_id: int, rhythm: Rhythm | None) -> None: ...
    def wanting(self, rhythm: Rhythm) -> Sequence[int]:
        """Ids of those who want it so."""
        ...
