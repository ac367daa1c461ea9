"""The conversation that moves the end of a survey: a few days by button, date words, or no end at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.asking_deadline import DeadlineReader
from domain.asking_when import STEP, IsHoliday, Vocabularies, WhenReader, understood
from domain.dialog_state import Json, State
from domain.dialogs import Accepted, Definition, Input, Outcome, Reading, Step, advance

NAME, NEVER = "survey-until", "never"
LIFETIME = timedelta(days=2)


@dataclass(frozen=True)
class _Reader:
    deadline: DeadlineReader

    def __call__(self, text: str, answers: Mapping[str, Json], now: datetime) -> Reading:
        return Accepted(None) if text == NEVER else self.deadline(text, answers, now)


def extending(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `survey`, `zone` and `language`."""
    return Definition(NAME, 1, (Step(STEP, _Reader(DeadlineReader(WhenReader(vocabularies, is_holiday)))),), LIFETIME)


def respond(definition: Definition, state: State, given: Input, now: datetime) -> Outcome:
    return advance(definition, state, understood(state, given), now)
