"""A meeting is to repeat: in which rhythm, until when, and what of public holidays, as a conversation."""

from collections.abc import Mapping
from datetime import date, datetime

from domain.asking_day import ReviewDayReader
from domain.asking_when import IsHoliday, Vocabularies
from domain.dialog_state import Json, State
from domain.dialogs import Accepted, Choice, Definition, Input, Outcome, Reader, Reading, Refused, Step, Text, advance
from domain.planning import LIFETIME
from domain.series import OnHolidays, Rhythm, Series, holidays_met, rhythms_for
from domain.wall_time import WallTime

RHYTHM, UNTIL, HOLIDAYS, CONFIRM = "rhythm", "until", "holidays", "confirm"


def repeating(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `meeting`, its `start` as wall time in ISO, `zone` and `language`."""
    steps = (
        Step(RHYTHM, _read_rhythm),
        Step(UNTIL, ReviewDayReader(vocabularies, is_holiday)),
        Step(HOLIDAYS, _one_of(*OnHolidays), applies=lambda answers: bool(holidays_of(answers, is_holiday))),
        Step(CONFIRM, _one_of("yes")),
    )
    return Definition("repeating", 1, steps, LIFETIME)


def respond(definition: Definition, state: State, given: Input, now: datetime) -> Outcome:
    """As `advance`; a day offered under a question is looked at again like one that was written."""
    if isinstance(given, Choice) and given.revision == state.revision and state.question and state.step == UNTIL:
        option = state.question.option(given.id)
        return advance(definition, state, Text(str(option.value)) if option else given, now)
    return advance(definition, state, given, now)


def first_of(answers: Mapping[str, Json]) -> WallTime:
    return WallTime.at(datetime.fromisoformat(str(answers["start"])), str(answers["zone"]))


def until_of(answers: Mapping[str, Json]) -> date | None:
    until = answers.get(UNTIL)
    return None if until is None else date.fromisoformat(str(until))


def holidays_of(answers: Mapping[str, Json], is_holiday: IsHoliday) -> tuple[date, ...]:
    """The days of the coming year that fall on public holidays."""
    if RHYTHM not in answers:
        return ()
    first = first_of(answers)
    series = Series(0, 0, "", first, None, Rhythm(str(answers[RHYTHM])), until_of(answers))
    return holidays_met(series, first.date, is_holiday)


def _read_rhythm(text: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
    offered = rhythms_for(first_of(answers).date)
    return Accepted(text) if text in offered else Refused("press-a-button")


def _one_of(*choices: str) -> Reader:
    def read(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
        return Accepted(text) if text in choices else Refused("press-a-button")

    return read
