"""Writing a task down, and saying until when one does it, as conversations."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from domain.asking_day import NEVER, ReviewDayReader
from domain.asking_when import IsHoliday, Vocabularies
from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step
from domain.option_lines import visible
from domain.tasks import FURTHEST, WORDS_LIMIT

WORDS, MEETING, SEND, DUE = "words", "meeting", "send", "due"
NO_MEETING = "none"
LIFETIME = timedelta(days=2)


def writing() -> Definition:
    """The context names `group`, and in `offered` the meetings it may be for."""
    steps = (
        Step(WORDS, read_words),
        Step(MEETING, _read_meeting, applies=lambda answers: bool(answers["offered"])),
        Step(SEND, _yes),
    )
    return Definition("task", 1, steps, LIFETIME)


def dating(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `task`, `zone` and `language`."""
    reader = _DueReader(ReviewDayReader(vocabularies, is_holiday))
    return Definition("task-due", 1, (Step(DUE, reader),), LIFETIME)


class _DueReader:
    def __init__(self, day: ReviewDayReader) -> None:
        self._day = day

    def __call__(self, text: str, answers: Mapping[str, Json], now: datetime) -> Reading:
        reading = Refused("day-unreadable") if text == NEVER else self._day(text, answers, now)
        if isinstance(reading, Accepted) and date.fromisoformat(str(reading.value)) > now.date() + FURTHEST:
            return Refused("task-day-far")
        return reading


def read_words(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if len(words) > WORDS_LIMIT:
        return Refused("task-too-long", {"limit": WORDS_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")


def _read_meeting(text: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
    offered = answers["offered"]
    if text == NO_MEETING:
        return Accepted(None)
    known = text.isascii() and text.isdigit() and isinstance(offered, list) and int(text) in offered
    return Accepted(int(text)) if known else Refused("press-a-button")


def _yes(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(text) if text == "yes" else Refused("press-a-button")
