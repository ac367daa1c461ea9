"""The page of one question: what it says, how it is answered, and everything that can be done with it."""

from dataclasses import replace

from domain.surveys.building import block_of, conditions, copied, deleted, moved, with_question
from domain.surveys.checking import ALL_QUESTIONS_LIMIT, Part, missing
from domain.surveys.definition import SCALES, WITH_OPTIONS, Kind, Question
from domain.surveys.records import Record
from handlers.navigation import PAGE, back_row, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.building.drafts import (
    draft,
    fresh_question,
    keep,
    language_in,
    letter_of,
    own_language,
    part_word,
    question_in,
    shown_draft,
    told_kindly,
)
from handlers.surveys.building.parts import show_part
from handlers.surveys.building.words import own_name, question_words
from handlers.turn import Answer, Sorry, Turn

FLAGS = {"r": "required", "c": "comment", "s": "sensitive"}


def _toggled(question: Question, name: str) -> Question:
    match name:
        case "required":
            return replace(question, required=not question.required)
        case "comment":
            return replace(question, comment=not question.comment)
    return replace(question, sensitive=not question.sensitive)


def open_item(turn: Turn) -> None:
    record = draft(turn)
    show_item(turn, record, question_in(turn, record, 2).id, language_in(turn, record, 1))


def show_item(turn: Turn, record: Record, question_id: str, language: str = "") -> None:
    language = language or own_language(record.survey, turn.person.language)
    show_screen(turn, "build-item", survey=record.id, question=question_id, language=language)


def flag(turn: Turn) -> None:
    record = draft(turn)
    question, name = question_in(turn, record, 1), FLAGS.get(part_word(turn, 2))
    if name is None or not question.asks:
        raise Sorry("button-unknown")
    keep(turn, record, with_question(record.survey, _toggled(question, name)))
    show_item(turn, record, question.id)


def move(turn: Turn, *, up: bool) -> Answer:
    record = draft(turn)
    question = question_in(turn, record, 1)
    with told_kindly(turn):
        kept = keep(turn, record, moved(record.survey, question.id, up=up))
    _show_where(turn, kept, question)
    return turn.answer("build-moved")


def move_up(turn: Turn) -> Answer:
    return move(turn, up=True)


def move_down(turn: Turn) -> Answer:
    return move(turn, up=False)


def copy(turn: Turn) -> Answer:
    record = draft(turn)
    question = question_in(turn, record, 1)
    if sum(len(block.questions) for block in record.survey.blocks) >= ALL_QUESTIONS_LIMIT:
        raise Sorry("build-too-many", limit=ALL_QUESTIONS_LIMIT)
    kept = keep(turn, record, copied(record.survey, question.id, fresh_question))
    _show_where(turn, kept, question)
    return turn.answer("build-copied")


def delete(turn: Turn) -> Answer:
    """At once: it can be taken back."""
    record = draft(turn)
    question = question_in(turn, record, 1)
    block, page = _where(record, question)
    kept = keep(turn, record, deleted(record.survey, question.id))
    show_part(turn, kept, block, page)
    freed = conditions(record.survey) - len(question.when) - conditions(kept.survey)
    return turn.answer("build-question-deleted", freed=freed, alert=freed > 0)


def _where(record: Record, question: Question) -> tuple[str, int]:
    block = block_of(record.survey, question.id)
    return block.id, next(at for at, each in enumerate(block.questions) if each.id == question.id) // PAGE


def _show_where(turn: Turn, record: Record, question: Question) -> None:
    show_part(turn, record, *_where(record, question))


def shown_question(scene: Scene, arguments: Arguments) -> tuple[Record, Question] | None:
    record = shown_draft(scene, arguments)
    if record is None:
        return None
    every = (question for block in record.survey.blocks for question in block.questions)
    found = next((question for question in every if question.id == arguments["question"]), None)
    return None if found is None else (record, found)


@views("build-item")
def draw_item(scene: Scene, arguments: Arguments) -> Screen | None:
    found = shown_question(scene, arguments)
    if found is None:
        return None
    record, question = found
    survey = record.survey
    language = arguments["language"] if arguments["language"] in survey.languages else survey.languages[0]
    block, page = _where(record, question)
    rows = (
        *_languages(scene, record, question, language),
        *_texts(scene, record, question, language),
        *_answering(scene, record, question, language),
        *_flags(scene, record, question),
        *_doing(scene, record, question),
        back_row(scene, "build-part", record.id, block, page),
    )
    return Screen("\n\n".join(question_words(scene, survey, question, language)), rows)


def _languages(scene: Scene, record: Record, question: Question, language: str) -> tuple[Row, ...]:
    languages = record.survey.languages
    if len(languages) == 1:
        return ()
    lacking = {each.language for each in missing(record.survey) if each.place.name == question.id}
    return (
        tuple(
            scene.button(
                "button-build-in-language",
                "build-item",
                record.id,
                each,
                question.id,
                language=own_name(each),
                chosen=int(each == language),
                lacks=int(each in lacking),
            )
            for each in languages
        ),
    )


def _texts(scene: Scene, record: Record, question: Question, language: str) -> tuple[Row, ...]:
    def text(part: Part) -> Button:
        key = f"button-build-word-{part.value.replace('_', '-')}"
        return scene.button(key, "build-text", record.id, language, letter_of(part), question.id)

    ends: tuple[Row, ...] = ((text(Part.LOW_END), text(Part.HIGH_END)),) if question.kind in SCALES else ()
    return ((text(Part.TEXT), text(Part.HELP), text(Part.EXAMPLE)), *ends)


def _answering(scene: Scene, record: Record, question: Question, language: str) -> tuple[Row, ...]:
    row = [scene.button("button-build-kinds", "build-kinds", record.id, question.id)]
    if question.kind in WITH_OPTIONS:
        row.append(scene.button("button-build-options", "build-options", record.id, language, question.id))
    if question.kind is Kind.NUMBER:
        row.append(scene.button("button-build-bounds", "build-bounds", record.id, question.id))
    if question.kind is Kind.DAY_PARTS:
        row.append(scene.button("button-build-days-of", "build-days", record.id, question.id))
    if question.kind in WITH_OPTIONS - {Kind.SINGLE} and question.options:
        return tuple(row), (scene.button("button-build-most", "build-most", record.id, question.id),)
    return (tuple(row),)


def _flags(scene: Scene, record: Record, question: Question) -> tuple[Row, ...]:
    if not question.asks:
        return ()
    return tuple(
        (
            scene.button(
                f"button-build-{name}", "build-flag", record.id, question.id, letter, on=int(getattr(question, name))
            ),
        )
        for letter, name in FLAGS.items()
    )


def _doing(scene: Scene, record: Record, question: Question) -> tuple[Row, ...]:
    def does(key: str, verb: str) -> Button:
        return scene.button(key, verb, record.id, question.id)

    depends = scene.button("button-build-when", "build-when", record.id, question.id, count=len(question.when))
    return (
        (depends,),
        (does("button-build-up", "build-up"), does("button-build-down", "build-down")),
        (does("button-build-copy", "build-double"), does("button-build-drop", "build-drop")),
    )


ROUTES: tuple[Route, ...] = (
    press("build-item", open_item),
    press("build-flag", flag),
    press("build-up", move_up),
    press("build-down", move_down),
    press("build-double", copy),
    press("build-drop", delete),
)
