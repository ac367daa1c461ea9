"""What typing in sheets of paper needs in every step: who may, what is waited for, and the words for mistakes."""

from datetime import timedelta

from domain.dialog_state import State
from domain.surveys.paper_codes import Fault, Mistake, example, numbered
from domain.surveys.records import Record
from handlers.screen import Arguments, Scene
from handlers.surveys.access import open_record
from handlers.turn import Sorry, Turn

NAME = "survey-paper"
RESTS_FOR = timedelta(days=2)
SHOWN = 8


def entered_by(turn: Turn, survey_id: int) -> Record:
    """The survey, for those who run its group, while it takes answers."""
    record, _ = open_record(turn, survey_id)
    if not record.takes_answers(turn.now):
        raise Sorry("paper-over")
    return record


def wait_for(turn: Turn, record: Record, sheet: int) -> None:
    """What is typed from now on is a sheet: that number once more, or with 0 a new one."""
    state = State(NAME, 1, 0, "", {"survey": record.id, "sheet": sheet}, turn.now + RESTS_FOR)
    turn.unit.dialogs.put(turn.person.id, state)


def without_answers(mistake: Mistake) -> list[object]:
    """No answer goes into a message that waits: of what was typed only the number of codes."""
    counted = mistake.typed if mistake.fault in {Fault.TOO_FEW, Fault.TOO_MANY} else ""
    return [mistake.fault.value.replace("_", "-"), mistake.number, counted]


def mistakes_in(scene: Scene, arguments: Arguments) -> list[str]:
    found = arguments.get("mistakes", ())
    lines = [
        scene.say(f"paper-mistake-{fault}", number=str(number), counted=counted) for fault, number, counted in found
    ]
    return ["\n".join((scene.say("paper-mistakes"), *lines[:SHOWN]))] if lines else []


def legend(scene: Scene, record: Record) -> str:
    return scene.say("paper-legend", count=len(numbered(record.survey)), example=example(record.survey))
