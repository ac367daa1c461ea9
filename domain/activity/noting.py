"""A sentence beside a difficulty, as a conversation."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.activity.records import WORDS_LIMIT
from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step
from domain.option_lines import visible

WORDS, SEND = "words", "send"


def noting() -> Definition:
    """The context names `difficulty`."""
    return Definition("difficulty", 1, (Step(WORDS, read_words), Step(SEND, _yes)), timedelta(days=2))


def read_words(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if len(words) > WORDS_LIMIT:
        return Refused("answer-too-long", {"limit": WORDS_LIMIT, "characters": len(words)})
    return Accepted(words) if visible(words) else Refused("answer-empty")


def _yes(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(text) if text == "yes" else Refused("press-a-button")
