"""How a question is answered, set by presses: its kind, how many may be chosen, what excludes the rest, which days."""

from collections.abc import Sequence

from domain.surveys.building import with_question
from domain.surveys.definition import DAYS, WITH_OPTIONS, Kind, Question
from domain.surveys.records import Record
from domain.surveys.shaping import with_alone, with_day, with_kind, with_most
from handlers.navigation import back_row, shortened, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.building import writing
from handlers.surveys.building.drafts import draft, keep, own_language, question_in
from handlers.surveys.building.items import show_item, shown_question
from handlers.surveys.building.words import kind_words, named
from handlers.surveys.question_screen import rows_of
from handlers.surveys.wording import choice_words
from handlers.turn import Answer, Sorry, Turn

KINDS = tuple(Kind)


def choose_kind(turn: Turn) -> None:
    _show(turn, "build-kinds")


def choose_most(turn: Turn) -> None:
    """Without a number the screen; 0 stands for as many as there are."""
    record = draft(turn)
    question = question_in(turn, record, 1)
    if len(turn.data) > 2:
        most = turn.number(2)
        if most > len(question.options):
            raise Sorry("button-unknown")
        keep(turn, record, with_question(record.survey, with_most(question, most or None)))
    show_screen(turn, "build-most", survey=record.id, question=question.id)


def choose_days(turn: Turn) -> None:
    record = draft(turn)
    question = question_in(turn, record, 1)
    if len(turn.data) > 2:
        if (day := turn.number(2)) not in DAYS:
            raise Sorry("button-unknown")
        keep(turn, record, with_question(record.survey, with_day(question, day)))
    show_screen(turn, "build-days", survey=record.id, question=question.id)


def _show(turn: Turn, view: str) -> None:
    record = draft(turn)
    show_screen(turn, view, survey=record.id, question=question_in(turn, record, 1).id)


def set_kind(turn: Turn) -> Answer | None:
    """Where options are wanted and there are none, they are asked for at once."""
    record = draft(turn)
    question, at = question_in(turn, record, 1), turn.number(2)
    if at >= len(KINDS):
        raise Sorry("button-unknown")
    changed = with_kind(question, KINDS[at])
    kept = keep(turn, record, with_question(record.survey, changed))
    if changed.kind in WITH_OPTIONS and not changed.options:
        language = own_language(record.survey, turn.person.language)
        return writing.ask_options(turn, kept, changed, language)
    show_item(turn, kept, question.id)
    return None


def set_alone(turn: Turn) -> None:
    record = draft(turn)
    question, at = question_in(turn, record, 1), turn.number(2)
    if at >= len(question.options):
        raise Sorry("button-unknown")
    keep(turn, record, with_question(record.survey, with_alone(question, question.options[at].id)))
    show_screen(turn, "build-most", survey=record.id, question=question.id)


def _back(scene: Scene, record: Record, question: Question) -> Row:
    return back_row(scene, "build-item", record.id, own_language(record.survey, scene.language), question.id)


@views("build-kinds")
def draw_kinds(scene: Scene, arguments: Arguments) -> Screen | None:
    found = shown_question(scene, arguments)
    if found is None:
        return None
    record, question = found
    rows = [(_kind(scene, record, question, at, kind),) for at, kind in enumerate(KINDS)]
    text = scene.say("build-kinds", question=named(scene, record.survey, question))
    return Screen(text, (*rows, _back(scene, record, question)))


def _kind(scene: Scene, record: Record, question: Question, at: int, kind: Kind) -> Button:
    words, chosen = kind_words(scene, kind), int(kind is question.kind)
    return scene.button("button-build-chosen", "build-kind", record.id, question.id, at, words=words, chosen=chosen)


@views("build-most")
def draw_most(scene: Scene, arguments: Arguments) -> Screen | None:
    found = shown_question(scene, arguments)
    if found is None:
        return None
    record, question = found
    text = scene.say("build-most", question=named(scene, record.survey, question))
    alone = [(_alone(scene, record, question, at),) for at in range(len(question.options))]
    numbers = rows_of([_most(scene, record, question, most) for most in _offered(question)], 5)
    return Screen(text, (*numbers, *alone, _back(scene, record, question)))


def _offered(question: Question) -> Sequence[int]:
    fixed = range(1, len(question.options) + 1)
    return (*fixed,) if question.kind is Kind.TOP else (0, *fixed[1:])


def _most(scene: Scene, record: Record, question: Question, most: int) -> Button:
    words = str(most) if most else scene.label("build-as-many")
    chosen = int((question.most or 0) == most)
    return scene.button("button-build-chosen", "build-most", record.id, question.id, most, words=words, chosen=chosen)


def _alone(scene: Scene, record: Record, question: Question, at: int) -> Button:
    option = question.options[at]
    words = shortened(choice_words(scene, record.survey, question, option.id))
    return scene.button(
        "button-build-alone", "build-alone", record.id, question.id, at, words=words, on=int(option.alone)
    )


@views("build-days")
def draw_days(scene: Scene, arguments: Arguments) -> Screen | None:
    found = shown_question(scene, arguments)
    if found is None:
        return None
    record, question = found
    days = [
        scene.button(
            "button-build-chosen",
            "build-days",
            record.id,
            question.id,
            day,
            words=scene.label("build-day", day=day),
            chosen=int(day in question.days),
        )
        for day in DAYS
    ]
    text = scene.say("build-days", question=named(scene, record.survey, question))
    return Screen(text, (*rows_of(days, 2), _back(scene, record, question)))


ROUTES: tuple[Route, ...] = (
    press("build-kinds", choose_kind),
    press("build-kind", set_kind),
    press("build-most", choose_most),
    press("build-alone", set_alone),
    press("build-days", choose_days),
)
