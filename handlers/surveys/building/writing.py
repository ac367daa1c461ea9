"""What is typed into a draft: texts in each language, options, numbers, whole questions; as conversations."""

from collections.abc import Mapping

from domain.dialog_state import Json
from domain.surveys import building_steps as steps
from domain.surveys.building import (
    added,
    next_missing,
    question_named,
    reworded,
    with_part,
    with_question,
)
from domain.surveys.checking import ALL_QUESTIONS_LIMIT, Part, Place
from domain.surveys.definition import Block, Kind, Question
from domain.surveys.records import Record
from domain.surveys.shaping import WrongCount, with_bounds, with_kind, with_number, with_options
from handlers.conversations import Conversation, begin, conversations
from handlers.navigation import show_screen
from handlers.routing import Route, press
from handlers.surveys.building import asking
from handlers.surveys.building.drafts import (
    LETTERS,
    block_in,
    draft,
    draft_named,
    fresh_option,
    fresh_part,
    fresh_question,
    keep,
    language_in,
    own_language,
    part_word,
    question_in,
    told_kindly,
)
from handlers.surveys.building.items import show_item
from handlers.surveys.building.parts import show_part
from handlers.turn import Answer, Sorry, Turn

OF_SURVEY = frozenset({Part.TITLE, Part.INTRODUCTION, Part.URGENT_HELP})


def write_text(turn: Turn) -> Answer | None:
    """The button names the language, which text it is, and of what."""
    record = draft(turn)
    language, part = language_in(turn, record, 1), LETTERS.get(part_word(turn, 2))
    if part is None:
        raise Sorry("button-unknown")
    if part is Part.BLOCK:
        block_in(turn, record, 3)
    elif part not in OF_SURVEY:
        question_in(turn, record, 3)
    return ask_text(turn, record, Place(part, part_word(turn, 3)), language)


def ask_text(turn: Turn, record: Record, place: Place, language: str, *, walk: bool = False) -> Answer | None:
    about: dict[str, Json] = {"survey": record.id, "language": language, "walk": walk}
    return begin(turn, "build-text", {**about, "part": place.part.value, "name": place.name, "option": place.option})


def _take_text(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    record = draft_named(turn, int(str(answers["survey"])))
    place, language, words = asking.place_in(answers), str(answers["language"]), answers[steps.WORDS]
    if words is not None:
        with told_kindly(turn):
            record = keep(turn, record, reworded(record.survey, place, language, str(words)))
    if answers["walk"]:
        return _walk_on(turn, record, place, language)
    _show_place(turn, record, place, language)
    return None


def _walk_on(turn: Turn, record: Record, after: Place, language: str) -> Answer | None:
    following = next_missing(record.survey, language, after)
    if following is not None:
        return ask_text(turn, record, following.place, language, walk=True)
    show_screen(turn, "build-tongues", survey=record.id)
    return None


def _show_place(turn: Turn, record: Record, place: Place, language: str) -> None:
    if place.part in OF_SURVEY:
        show_screen(turn, "build-about", survey=record.id, language=language)
    elif place.part is Part.BLOCK:
        show_part(turn, record, place.name)
    else:
        show_item(turn, record, place.name, language)


def write_options(turn: Turn) -> Answer | None:
    record = draft(turn)
    return ask_options(turn, record, question_in(turn, record, 2), language_in(turn, record, 1))


def ask_options(turn: Turn, record: Record, question: Question, language: str) -> Answer | None:
    """In a language that none of them has, so many lines are wanted as there are options."""
    translates = bool(question.options) and not any(each.label.get(language) for each in question.options)
    count = len(question.options) if translates else 0
    about: dict[str, Json] = {"survey": record.id, "language": language, "name": question.id, "count": count}
    return begin(turn, "build-options", about)


def _take_options(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    record = draft_named(turn, int(str(answers["survey"])))
    language, lines = str(answers["language"]), _lines(answers[steps.OPTIONS])
    with told_kindly(turn):
        question = question_named(record.survey, str(answers["name"]))
    try:
        changed = with_options(question, language, lines, fresh_option)
    except WrongCount as wrong:
        raise Sorry("build-options-count", wanted=len(question.options), given=len(lines)) from wrong
    kept = keep(turn, record, with_question(record.survey, changed))
    show_item(turn, kept, question.id, language)
    return None


def _lines(answer: Json) -> list[str]:
    return [str(each) for each in answer] if isinstance(answer, list) else []


def write_bounds(turn: Turn) -> Answer | None:
    record = draft(turn)
    question = question_in(turn, record, 1)
    language = own_language(record.survey, turn.person.language)
    return begin(turn, "build-bounds", {"survey": record.id, "language": language, "name": question.id})


def _take_bounds(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    record = draft_named(turn, int(str(answers["survey"])))
    bounds = answers[steps.BOUNDS]
    with told_kindly(turn):
        question = question_named(record.survey, str(answers["name"]))
    if isinstance(bounds, list):
        changed = with_bounds(question, int(str(bounds[0])), int(str(bounds[1])))
        record = keep(turn, record, with_question(record.survey, changed))
    show_item(turn, record, question.id)
    return None


def ask_number(turn: Turn, record: Record, question: Question, asked: Question) -> Answer | None:
    """From which number, or up to which, of an earlier question this one is asked."""
    language = own_language(record.survey, turn.person.language)
    about: dict[str, Json] = {"survey": record.id, "language": language, "name": question.id, "asked": asked.id}
    return begin(turn, "build-when-number", about)


def _take_number(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    record = draft_named(turn, int(str(answers["survey"])))
    number = int(str(answers[steps.NUMBER]))
    bounds = (number, None) if answers[steps.SIDE] == steps.AT_LEAST else (None, number)
    with told_kindly(turn):
        question = question_named(record.survey, str(answers["name"]))
        asked = question_named(record.survey, str(answers["asked"]))
    kept = keep(turn, record, with_question(record.survey, with_number(question, asked, *bounds)))
    show_item(turn, kept, question.id)
    return None


def add_question(turn: Turn) -> Answer | None:
    record = draft(turn)
    block = block_in(turn, record, 1)
    _room_for_more(record)
    language = own_language(record.survey, turn.person.language)
    about: dict[str, Json] = {"survey": record.id, "language": language, "name": block.id, "part": Part.TEXT.value}
    return begin(turn, "build-question", about)


def _room_for_more(record: Record) -> None:
    if sum(len(block.questions) for block in record.survey.blocks) >= ALL_QUESTIONS_LIMIT:
        raise Sorry("build-too-many", limit=ALL_QUESTIONS_LIMIT)


def _take_question(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    record = draft_named(turn, int(str(answers["survey"])))
    _room_for_more(record)
    language = str(answers["language"])
    blank = Question(fresh_question(), Kind.TEXT, {language: str(answers[steps.WORDS])})
    question = with_kind(blank, Kind(str(answers[steps.KIND])))
    if lines := _lines(answers.get(steps.OPTIONS)):
        question = with_options(question, language, lines, fresh_option)
    with told_kindly(turn):
        kept = keep(turn, record, added(record.survey, str(answers["name"]), question))
    show_item(turn, kept, question.id, language)
    return turn.answer("build-question-added")


def add_part(turn: Turn) -> Answer | None:
    record = draft(turn)
    language = own_language(record.survey, turn.person.language)
    return begin(turn, "build-new-part", {"survey": record.id, "language": language, "part": Part.BLOCK.value})


def _take_part(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    record = draft_named(turn, int(str(answers["survey"])))
    block = Block(fresh_part(), {str(answers["language"]): str(answers[steps.WORDS])}, ())
    kept = keep(turn, record, with_part(record.survey, block))
    show_part(turn, kept, block.id)
    return None


for name, define, draw, finish in (
    ("build-text", steps.writing_text, asking.draw_text, _take_text),
    ("build-options", steps.writing_options, asking.draw_options, _take_options),
    ("build-bounds", steps.writing_bounds, asking.draw_bounds, _take_bounds),
    ("build-when-number", steps.writing_condition, asking.draw_number, _take_number),
    ("build-question", steps.adding_question, asking.draw_question, _take_question),
    ("build-new-part", steps.adding_part, asking.draw_new_part, _take_part),
):
    conversations[name] = Conversation(lambda _, define=define: define(), draw, finish)  # type: ignore[misc]

ROUTES: tuple[Route, ...] = (
    press("build-text", write_text),
    press("build-options", write_options),
    press("build-bounds", write_bounds),
    press("build-add", add_question),
    press("build-part-add", add_part),
)
