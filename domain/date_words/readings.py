"""What the date words are read as: a time, a question with the answers worth offering, or nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

Span = tuple[int, int]


class QuestionKind(StrEnum):
    PAST = "past"
    HOLIDAY = "holiday"
    FAR = "far"
    NO_TIME = "no_time"
    NO_DATE = "no_date"
    WHICH_DAY = "which_day"
    AM_PM = "am_pm"
    CLOCK_GAP = "clock_gap"
    RECURRING = "recurring"
    WEEKDAY_MISMATCH = "weekday_mismatch"


@dataclass(frozen=True)
class Question:
    """`candidates` are aware and in the zone of `now`, likeliest first; possibly none. When `hour_open`, only
    their dates were said: the hour is still to be asked. `holiday` names it for HOLIDAY."""

    kind: QuestionKind
    candidates: tuple[datetime, ...] = ()
    hour_open: bool = False
    holiday: str | None = None


@dataclass(frozen=True)
class When:
    """A start that was plainly said; `questions` (past, holiday, far) ask whether it is really meant.

    `span` gives the ranges of the text that were date words, for the rest to be title and place.
    """

    start: datetime
    end: datetime | None
    span: tuple[Span, ...]
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True)
class Ambiguous:
    """Not to be guessed: `question` has to be answered. Whichever start is chosen, it lasts `length`, if said."""

    question: Question
    span: tuple[Span, ...]
    length: timedelta | None = None


@dataclass(frozen=True)
class Unreadable:
    """No date words were found."""


Reading = When | Ambiguous | Unreadable
