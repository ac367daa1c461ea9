"""Proposing, amending and objecting as conversations."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.asking_deadline import DeadlineReader
from domain.asking_when import STEP as WHEN
from domain.asking_when import IsHoliday, Vocabularies, WhenReader, understood
from domain.consent import REASON_LIMIT, WORDS_LIMIT
from domain.dialog_state import Json, State
from domain.dialogs import Accepted, Definition, Input, Outcome, Reading, Refused, Step, advance
from domain.option_lines import visible

WORDS, SEND, REASON = "words", "send", "reason"
LIFETIME = timedelta(days=2)
LETTERS = 4
"""Fewer letters are no reason: "nē", "нет", "no"."""


def proposing(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `group`, `zone`, `language`, `purpose` and `subject`; to amend, `proposal` and `version`."""
    deadline = DeadlineReader(WhenReader(vocabularies, is_holiday))
    steps = (Step(WORDS, read_words), Step(WHEN, deadline), Step(SEND, _yes))
    return Definition("proposal", 1, steps, LIFETIME)


def objecting() -> Definition:
    """The context names `proposal` and `version`."""
    return Definition("objection", 1, (Step(REASON, read_reason),), LIFETIME)


def respond(definition: Definition, state: State, given: Input, now: datetime) -> Outcome:
    return advance(definition, state, understood(state, given), now)


def read_words(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = "\n".join(line for line in (" ".join(line.split()) for line in text.splitlines()) if line)
    if len(words) > WORDS_LIMIT:
        return Refused("proposal-too-long", {"limit": WORDS_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")


def read_reason(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if len(words) > REASON_LIMIT:
        return Refused("objection-too-long", {"limit": REASON_LIMIT, "length": len(words)})
    return Accepted(words) if sum(map(str.isalpha, words)) >= LETTERS else Refused("objection-needs-reason")


def _yes(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(text) if text == "yes" else Refused("press-a-button")
