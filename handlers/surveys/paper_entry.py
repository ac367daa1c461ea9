"""Forms that were filled in on paper, typed in one after the other: a line of codes is a sheet, and the next follows.

The chat keeps no answers: what was typed is deleted, and no answer is read back.
"""

from domain.dialog_state import State
from domain.surveys.paper_codes import read_sheet
from domain.surveys.records import Record
from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.surveys import paper_checking, sheets_in_box
from handlers.surveys.paper_desk import entered_by, legend, mistakes_in, wait_for, without_answers
from handlers.surveys.wording import title_of
from handlers.turn import Answer, Sorry, Turn


def start(turn: Turn) -> None:
    record = entered_by(turn, turn.number(0))
    turn.unit.dialogs.end(turn.user.id)
    show_screen(turn, "survey-paper", survey=record.id)


def enter(turn: Turn) -> None:
    record = entered_by(turn, turn.number(0))
    wait_for(turn, record, 0)
    show_screen(turn, "paper-sheet", survey=record.id)


def take_back(turn: Turn) -> Answer:
    """The last sheet, by whoever has just typed it in; its number is free again."""
    record = entered_by(turn, turn.number(0))
    if not record.paper or record.paper != turn.number(1):
        raise Sorry("paper-not-last")
    sheets_in_box.take_back_last(turn.unit, record)
    wait_for(turn, record, 0)
    show_screen(turn, "paper-sheet", survey=record.id)
    return turn.answer("paper-taken-back", number=str(record.paper))


def written(turn: Turn, state: State) -> None:
    turn.unit.outbox.remove_theirs(turn.user.id, turn.message.message_id, turn.now)
    record = _of_dialog(turn, state)
    sheet = int(str(state.answers["sheet"]))
    answers = read_sheet(record.survey, turn.message.text or "")
    if isinstance(answers, tuple):
        view, mistakes = ("paper-check" if sheet else "paper-sheet"), [without_answers(each) for each in answers]
        show_screen(turn, view, survey=record.id, sheet=sheet, mistakes=mistakes)
    elif sheet:
        paper_checking.compare(turn, record, sheet, answers)
    else:
        number = sheets_in_box.enter(turn.unit, record, answers)
        show_screen(turn, "paper-sheet", survey=record.id, saved=number)


def _of_dialog(turn: Turn, state: State) -> Record:
    """Where it is over, gone, or no longer this person's to do, what is typed next is no sheet."""
    try:
        return entered_by(turn, int(str(state.answers["survey"])))
    except Sorry:
        turn.unit.dialogs.end(turn.user.id)
        raise


@views("survey-paper")
def show_start(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None or not record.takes_answers(scene.now):
        return None
    left = len(sheets_in_box.unchecked(scene.unit, record))
    text = scene.say("survey-paper", title=title_of(scene, record), entered=record.paper, checked=record.paper - left)
    again: tuple[Row, ...] = ((scene.button("button-paper-check", "paper-check", record.id),),) if left else ()
    rows: tuple[Row, ...] = (
        (scene.button("button-paper-enter", "paper-enter", record.id),),
        *again,
        (scene.button("button-paper-form", "survey-out", record.id),),
        back_row(scene, "survey", record.id),
    )
    return Screen(text, rows)


@views("paper-sheet")
def show_sheet(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None or not record.takes_answers(scene.now):
        return None
    saved = arguments.get("saved", 0)
    head = [scene.say("paper-saved", number=str(saved))] if saved else []
    asked = scene.say("paper-enter", number=str(record.paper + 1))
    parts = [*head, *mistakes_in(scene, arguments), asked, legend(scene, record)]
    undo: tuple[Row, ...] = ()
    if saved and saved == record.paper:
        undo = ((scene.button("button-paper-undo", "paper-undo", record.id, saved, number=str(saved)),),)
    return Screen("\n\n".join(parts), (*undo, back_row(scene, "survey-paper", record.id)))


ROUTES: tuple[Route, ...] = (
    press("survey-paper", start),
    press("paper-enter", enter),
    press("paper-undo", take_back),
)
