"""A survey of the stage's group, opened by its worker, and answers that lie in its box as if they had been given."""

from collections.abc import Mapping
from dataclasses import replace

from domain.surveys.answers import Answer, Value
from domain.surveys.definition import Survey
from domain.surveys.records import Record, SurveyState
from domain.surveys.sheets import CONSENT, Mode, Sheet
from handlers.surveys.templates import template
from tests.handlers.stage import ILZE, Stage

Given = Mapping[str, Value]


def draft(stage: Stage, survey: Survey | None = None) -> Record:
    made = Record(0, stage.group.id, survey or template("one_wish"), ILZE, f"token{len(stage.said)}")
    return stage.unit.surveys.add(made)


def opened(stage: Stage, survey: Survey | None = None, days: int = 7) -> Record:
    made = draft(stage, survey)
    stage.presses(ILZE, f"survey-open:{made.id}:{days}")
    return stored(stage, made)


def stored(stage: Stage, record: Record) -> Record:
    found = stage.unit.surveys.get(record.id)
    assert found is not None
    return found


def answered(stage: Stage, record: Record, person: int, given: Given, mode: Mode = Mode.OWN) -> None:
    answers = {question: Answer(value) for question, value in given.items()}
    stage.unit.sealed.put(record.box_id or 0, person, Sheet(mode, CONSENT, answers).to_json())


def closed(stage: Stage, record: Record) -> Record:
    """By its worker; the box is opened at once."""
    stage.presses(ILZE, f"survey-close:{record.id}")
    stage.fires()
    stage.send()
    found = stored(stage, record)
    assert found.state is SurveyState.CLOSED
    return found


def with_words(survey: Survey, **changes: object) -> Survey:
    return replace(survey, **changes)  # type: ignore[arg-type]
