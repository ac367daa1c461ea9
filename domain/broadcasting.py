"""Writing a broadcast in one language, and saying when it is to go, as conversations."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.asking_when import STEP, IsHoliday, Vocabularies, WhenReader, understood
from domain.broadcasts import WORDS_LIMIT, length
from domain.dialog_state import Json, State
from domain.dialogs import Accepted, Definition, Input, Outcome, Reading, Refused, Step, advance

WORDS, CONFIRM = "words", "confirm"
CORRECTING = "correcting"
"""In the context, where people have it already: the change is seen before they see it."""
LIFETIME = timedelta(days=2)


def writing() -> Definition:
    """The context names `broadcast`, the language `into` and `correcting`."""
    steps = (
        Step(WORDS, _read_words, optional=True),
        Step(CONFIRM, _read_yes, applies=lambda answers: bool(answers.get(CORRECTING))),
    )
    return Definition("broadcast-words", 1, steps, LIFETIME)


def timing(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `broadcast`, `zone` and the writer's `language`."""
    return Definition("broadcast-when", 1, (Step(STEP, WhenReader(vocabularies, is_holiday)),), LIFETIME)


def respond_when(definition: Definition, state: State, given: Input, now: datetime) -> Outcome:
    return advance(definition, state, understood(state, given), now)


def _read_words(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = "\n".join(line.rstrip() for line in text.strip().splitlines())
    if not words:
        return Refused("broadcast-words-missing")
    found = length(words)
    if found > WORDS_LIMIT:
        return Refused("broadcast-words-too-long", {"limit": WORDS_LIMIT, "length": found})
    return Accepted(words)


def _read_yes(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(text) if text == "yes" else Refused("press-a-button")
