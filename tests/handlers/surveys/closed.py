"""Surveys that were answered and closed on the stage, and what of them can be read where."""

from collections.abc import Sequence
from dataclasses import replace

from domain.printing import Csv, Paper, TextFile, Workbook
from domain.surveys.answers import Answers
from domain.surveys.definition import Survey
from domain.surveys.records import Record, SurveyState
from domain.surveys.sheets import CONSENT, Mode, Sheet
from handlers.screen import Screen
from tests.handlers.stage import ILZE, Stage

ASKED = 60


def opened(stage: Stage, survey: Survey, sheets: Sequence[Answers], helped: int = 0, paper: int = 0) -> Record:
    """Answers lie sealed: the first `helped` came with help, the next `paper` on paper."""
    token = f"token-{stage.group.id}-{len(stage.unit.surveys.of_group(stage.group.id))}"
    record = stage.unit.surveys.add(Record(0, stage.group.id, survey, ILZE, token))
    box_id = stage.unit.sealed.create(stage.group.id, "survey", record.id)
    running = replace(record, state=SurveyState.OPEN, box_id=box_id, asked=ASKED, opened_at=stage.now)
    stage.unit.surveys.save(running)
    for place, answers in enumerate(sheets):
        mode = Mode.HELPED if place < helped else (Mode.PAPER if place < helped + paper else Mode.OWN)
        stage.unit.sealed.put(box_id, 10_000 + place, Sheet(mode, CONSENT, answers).to_json())
    return running


def close(stage: Stage, record: Record) -> Record:
    """As its worker does, by a button."""
    stage.presses(ILZE, f"survey-close:{record.id}")
    stage.fires()
    stage.send()
    return stored(stage, record)


def closed(stage: Stage, survey: Survey, sheets: Sequence[Answers], helped: int = 0, paper: int = 0) -> Record:
    return close(stage, opened(stage, survey, sheets, helped, paper))


def stored(stage: Stage, record: Record) -> Record:
    found = stage.unit.surveys.get(record.id)
    assert found is not None
    return found


def told(stage: Stage) -> str:
    """What the latest press was answered."""
    assert stage.answer is not None
    return stage.answer.text


def last(stage: Stage, view: str, reader: int = ILZE) -> Screen:
    """The newest message of this kind, as it would look now."""
    waiting = next(each for each in reversed(stage.said) if each.chat_id == reader and each.view == view)
    screen = stage.draw(waiting)
    assert screen is not None
    return screen


def file_of(stage: Stage, record: Record, name: str, languages: str = "lv") -> Paper | Workbook | Csv | TextFile:
    stage.presses(ILZE, f"survey-file:{record.id}:{name}:{languages}")
    made = last(stage, "survey-file").file
    assert isinstance(made, Paper | Workbook | Csv | TextFile)
    return made
