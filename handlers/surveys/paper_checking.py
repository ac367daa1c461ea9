"""A sheet typed in a second time: where both entries differ, whoever has the paper says what stands on it."""

from domain.surveys.answers import Answer, Answers
from domain.surveys.paper_codes import Difference, code_of, corrected, differences
from domain.surveys.records import Record
from domain.unit_of_work import UnitOfWork
from handlers.navigation import back_row, shortened, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.surveys import sheets_in_box
from handlers.surveys.paper_desk import entered_by, legend, mistakes_in, wait_for
from handlers.surveys.wording import answer_words
from handlers.turn import Answer as Said
from handlers.turn import Sorry, Turn

FIRST, SECOND = 1, 2
"""Which of both entries is right."""
QUESTION_SHOWN = 120


def check(turn: Turn) -> None:
    """The first sheet that was typed in only once, after the one that is named."""
    record = entered_by(turn, turn.number(0))
    _ask_for_next(turn, record, turn.number(1) if len(turn.data) > 1 else 0)


def _ask_for_next(turn: Turn, record: Record, after: int) -> None:
    left = [number for number in sheets_in_box.unchecked(turn.unit, record) if number > after]
    if not left:
        turn.unit.dialogs.end(turn.user.id)
        show_screen(turn, "survey-paper", survey=record.id)
        return
    wait_for(turn, record, left[0])
    show_screen(turn, "paper-check", survey=record.id, sheet=left[0])


def compare(turn: Turn, record: Record, sheet: int, second: Answers) -> None:
    sheets_in_box.keep_second(turn.unit, record, sheet, second)
    _settle_or_ask(turn, record, sheet)


def choose(turn: Turn) -> Said | None:
    record = entered_by(turn, turn.number(0))
    sheet, number, right = turn.number(1), turn.number(2), turn.number(3)
    entries = _entries(turn.unit, record, sheet)
    if entries is None or right not in (FIRST, SECOND):
        raise Sorry("button-unknown")
    first, second = entries
    found = next((each for each in differences(record.survey, first, second) if each.number == number), None)
    if found is None:
        return turn.answer("button-older")
    if right == FIRST:
        sheets_in_box.keep_second(turn.unit, record, sheet, corrected(second, found.question, found.first))
    else:
        sheets_in_box.keep_first(turn.unit, record, sheet, corrected(first, found.question, found.second))
    return _settle_or_ask(turn, record, sheet)


def _settle_or_ask(turn: Turn, record: Record, sheet: int) -> Said | None:
    entries = _entries(turn.unit, record, sheet)
    if entries is not None and differences(record.survey, *entries):
        turn.unit.dialogs.end(turn.user.id)
        show_screen(turn, "paper-difference", survey=record.id, sheet=sheet)
        return None
    sheets_in_box.settle(turn.unit, record, sheet)
    _ask_for_next(turn, record, sheet)
    return turn.answer("paper-checked", number=str(sheet)) if turn.update.callback_query else None


def _entries(unit: UnitOfWork, record: Record, sheet: int) -> tuple[Answers, Answers] | None:
    first = sheets_in_box.first_entry(unit, record, sheet)
    second = sheets_in_box.second_entry(unit, record, sheet)
    return None if first is None or second is None else (first.answers, second.answers)


@views("paper-check")
def show_check(scene: Scene, arguments: Arguments) -> Screen | None:
    record, sheet = scene.unit.surveys.get(arguments["survey"]), arguments["sheet"]
    if record is None or not record.takes_answers(scene.now):
        return None
    asked = scene.say("paper-check", number=str(sheet))
    parts = [*mistakes_in(scene, arguments), asked, legend(scene, record)]
    later: Row = (scene.button("button-paper-leave", "paper-check", record.id, sheet),)
    return Screen("\n\n".join(parts), (later, back_row(scene, "survey-paper", record.id)))


@views("paper-difference")
def show_difference(scene: Scene, arguments: Arguments) -> Screen | None:
    """One after the other, read from the box when it is shown."""
    record, sheet = scene.unit.surveys.get(arguments["survey"]), arguments["sheet"]
    entries = None if record is None else _entries(scene.unit, record, sheet)
    if record is None or entries is None:
        return None
    found = differences(record.survey, *entries)
    if not found:
        return None
    asked = found[0]
    words = shortened(record.survey.worded(asked.question.text, scene.language), QUESTION_SHOWN)
    both = {"first": _read(scene, record, asked, asked.first), "second": _read(scene, record, asked, asked.second)}
    text = scene.say(
        "paper-difference", number=str(sheet), left=len(found), place=str(asked.number), question=words, **both
    )
    choices = tuple(
        (scene.button(f"button-paper-{which}", "paper-choose", record.id, sheet, asked.number, right),)
        for which, right in (("first", FIRST), ("second", SECOND))
    )
    return Screen(text, (*choices, back_row(scene, "survey-paper", record.id)))


def _read(scene: Scene, record: Record, asked: Difference, answer: Answer) -> str:
    words = "" if answer.value is None else answer_words(scene, record.survey, asked.question, answer.value)
    shown = [code_of(asked.question, answer.value), words, answer.comment if words else ""]
    return " · ".join(filter(None, dict.fromkeys(shown)))


ROUTES: tuple[Route, ...] = (press("paper-check", check), press("paper-choose", choose))
