"""Who may do what with a survey, asked of the database at every press: build, open and close it, or see its results."""

from domain.groups import Group
from domain.surveys.records import Record, SurveyState
from handlers.rights import group_led
from handlers.surveys.outcomes import Outcome, outcome
from handlers.surveys.seats import survey_of
from handlers.turn import Sorry, Turn


def run_by(turn: Turn) -> tuple[Record, Group]:
    """The survey a button names, for those who run its group."""
    return run_record(turn, turn.number(0))


def run_record(turn: Turn, survey_id: int) -> tuple[Record, Group]:
    record = survey_of(turn, survey_id)
    group = group_led(turn, record.group_id)
    if not turn.private:
        raise Sorry("button-unknown")
    return record, group


def built_by(turn: Turn) -> tuple[Record, Group]:
    """The same, while it can still be changed: nobody's question may change once somebody may have answered it."""
    record, group = run_by(turn)
    if record.state is not SurveyState.DRAFT:
        raise Sorry("survey-not-draft")
    return record, group


def read_by(turn: Turn) -> tuple[Record, Group]:
    """The same, for the one person who is named as its reader, whatever else others are."""
    record = survey_of(turn, turn.number(0))
    if record.reader_id != turn.user.id:
        raise Sorry("survey-not-reader")
    return run_by(turn)


def results_of(turn: Turn) -> tuple[Record, Group]:
    """The same, once its results may be shown."""
    record, group = read_by(turn)
    if not record.closed:
        raise Sorry("survey-still-sealed")
    if outcome(turn.unit, record) is not Outcome.ENOUGH:
        raise Sorry("survey-nothing-to-show")
    return record, group


def open_now(turn: Turn) -> tuple[Record, Group]:
    return open_record(turn, turn.number(0))


def open_record(turn: Turn, survey_id: int) -> tuple[Record, Group]:
    record, group = run_record(turn, survey_id)
    if record.state is not SurveyState.OPEN:
        raise Sorry("survey-not-open", state=record.state.value)
    return record, group
