"""When a question is asked: of everybody, or only where an earlier one was answered so."""

from domain.surveys.building import earlier, with_question
from domain.surveys.definition import Kind, Question
from domain.surveys.records import Record
from domain.surveys.shaping import condition_on, with_choice, without_condition
from handlers.navigation import back_row, page_of, page_row, shortened, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.building import writing
from handlers.surveys.building.drafts import draft, keep, own_language, question_in, told_kindly
from handlers.surveys.building.items import shown_question
from handlers.surveys.building.words import condition_lines, condition_words, named
from handlers.surveys.question_screen import rows_of
from handlers.surveys.wording import choice_words
from handlers.turn import Answer, Sorry, Turn

LABEL = 34
BUTTONS = 80


def show_when(turn: Turn) -> None:
    record = draft(turn)
    question = question_in(turn, record, 1)
    page = turn.number(2) if len(turn.data) > 2 else 0
    show_screen(turn, "build-when", survey=record.id, question=question.id, page=page)


def choose(turn: Turn) -> None:
    record, question, asked = _asked(turn)
    show_screen(turn, "build-when-of", survey=record.id, question=question.id, asked=asked.id)


def toggle(turn: Turn) -> None:
    record, question, asked = _asked(turn)
    at = turn.number(3)
    if at >= len(asked.choices):
        raise Sorry("button-unknown")
    keep(turn, record, with_question(record.survey, with_choice(question, asked, asked.choices[at])))
    show_screen(turn, "build-when-of", survey=record.id, question=question.id, asked=asked.id)


def drop(turn: Turn) -> None:
    record, question, asked = _asked(turn)
    keep(turn, record, with_question(record.survey, without_condition(question, asked.id)))
    show_screen(turn, "build-when", survey=record.id, question=question.id, page=0)


def ask_number(turn: Turn) -> Answer | None:
    record, question, asked = _asked(turn)
    return writing.ask_number(turn, record, question, asked)


def _asked(turn: Turn) -> tuple[Record, Question, Question]:
    """The draft, the question, and the earlier one of which the button names the place."""
    record = draft(turn)
    question = question_in(turn, record, 1)
    with told_kindly(turn):
        before = earlier(record.survey, question.id)
    at = turn.number(2)
    if at >= len(before):
        raise Sorry("build-part-gone")
    return record, question, before[at]


@views("build-when")
def draw_when(scene: Scene, arguments: Arguments) -> Screen | None:
    found = shown_question(scene, arguments)
    if found is None:
        return None
    record, question = found
    before = earlier(record.survey, question.id)
    numbered = list(enumerate(before))
    page, shown = page_of(numbered, arguments["page"])
    rows = tuple((_of(scene, record, question, at, asked),) for at, asked in shown)
    turning = page_row(scene, page, len(before), f"build-when:{record.id}:{question.id}")
    lines = list(condition_lines(scene, record.survey, question))
    key = "build-when-none-before" if not before else "build-when-now" if lines else "build-when-always"
    head = scene.say(key, question=named(scene, record.survey, question))
    back = back_row(scene, "build-item", record.id, own_language(record.survey, scene.language), question.id)
    return Screen("\n\n".join([head, *lines]), (*rows, *turning, back))


def _of(scene: Scene, record: Record, question: Question, at: int, asked: Question) -> Button:
    chosen = int(condition_on(question, asked.id) is not None)
    words = named(scene, record.survey, asked, LABEL)
    return scene.button("button-build-chosen", "build-when-of", record.id, question.id, at, words=words, chosen=chosen)


@views("build-when-of")
def draw_choices(scene: Scene, arguments: Arguments) -> Screen | None:
    found = shown_question(scene, arguments)
    if found is None:
        return None
    record, question = found
    before = earlier(record.survey, question.id)
    at = next((place for place, each in enumerate(before) if each.id == arguments["asked"]), None)
    if at is None:
        return None
    asked = before[at]
    condition = condition_on(question, asked.id)
    words = "" if condition is None else condition_words(scene, record.survey, asked, condition)
    text = scene.say(
        "build-when-of",
        question=named(scene, record.survey, question),
        asked=named(scene, record.survey, asked),
        answers=words or "none",
    )
    clear: tuple[Row, ...] = ()
    if condition is not None:
        clear = ((scene.button("button-build-when-drop", "build-when-not", record.id, question.id, at),),)
    rows = _choices(scene, record, question, at, asked)
    return Screen(text, (*rows, *clear, back_row(scene, "build-when", record.id, question.id)))


def _choices(scene: Scene, record: Record, question: Question, at: int, asked: Question) -> tuple[Row, ...]:
    if asked.kind is Kind.NUMBER:
        return ((scene.button("button-build-when-number", "build-when-num", record.id, question.id, at),),)
    condition = condition_on(question, asked.id)
    chosen = () if condition is None else condition.any_of
    buttons = [
        scene.button(
            "button-build-chosen",
            "build-when-is",
            record.id,
            question.id,
            at,
            place,
            words=shortened(choice_words(scene, record.survey, asked, choice)),
            chosen=int(choice in chosen),
        )
        for place, choice in enumerate(asked.choices[:BUTTONS])
    ]
    return rows_of(buttons, 1 if asked.options else 3 if asked.kind is Kind.DAY_PARTS else 5)


ROUTES: tuple[Route, ...] = (
    press("build-when", show_when),
    press("build-when-of", choose),
    press("build-when-is", toggle),
    press("build-when-not", drop),
    press("build-when-num", ask_number),
)
