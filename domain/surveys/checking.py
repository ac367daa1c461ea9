"""What keeps a survey from being opened, and which of its texts still wait for a translation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from domain.option_lines import sameness, visible
from domain.surveys.definition import (
    ID,
    SCALES,
    WITH_OPTIONS,
    Condition,
    Kind,
    Question,
    Survey,
    Words,
)

TITLE_LIMIT = 128
TEXT_LIMIT = 500
HELP_LIMIT = 400
EXAMPLE_LIMIT = 200
END_LIMIT = 60
OPTION_LIMIT = 80
OPTIONS_LIMIT = 20
QUESTIONS_LIMIT = 100
ALL_QUESTIONS_LIMIT = 200
BLOCKS_LIMIT = 30
BANDS_LIMIT = 20
NUMBER_LIMIT = 10**9


class Part(StrEnum):
    """The text something is said of."""

    TITLE = "title"
    INTRODUCTION = "introduction"
    URGENT_HELP = "urgent_help"
    BLOCK = "block"
    TEXT = "text"
    HELP = "help"
    EXAMPLE = "example"
    LOW_END = "low_end"
    HIGH_END = "high_end"
    OPTION = "option"


@dataclass(frozen=True, slots=True)
class Place:
    """`name` is the id of the question or block, `option` the id of the option."""

    part: Part
    name: str = ""
    option: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """A text that `language` lacks. Some texts may lack in all languages; what one language has, all must have."""

    place: Place
    language: str


MUST_STAND = frozenset({Part.TITLE, Part.TEXT, Part.OPTION})
LIMITS = dict.fromkeys(Part, TEXT_LIMIT) | {
    Part.TITLE: TITLE_LIMIT,
    Part.BLOCK: TITLE_LIMIT,
    Part.HELP: HELP_LIMIT,
    Part.EXAMPLE: EXAMPLE_LIMIT,
    Part.LOW_END: END_LIMIT,
    Part.HIGH_END: END_LIMIT,
    Part.OPTION: OPTION_LIMIT,
}
"""Of every text, as Telegram counts, so that a question always fits one message with all that belongs to it."""


def length(text: str) -> int:
    """As Telegram counts it: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def texts(survey: Survey) -> Iterator[tuple[Place, Words]]:
    """Every text of the survey, in order; also of blocks that are switched off."""
    yield Place(Part.TITLE), survey.title
    yield Place(Part.INTRODUCTION), survey.introduction
    yield Place(Part.URGENT_HELP), survey.urgent_help
    for block in survey.blocks:
        yield Place(Part.BLOCK, block.id), block.title
        for question in block.questions:
            yield from _texts_of(question)


def _texts_of(question: Question) -> Iterator[tuple[Place, Words]]:
    yield Place(Part.TEXT, question.id), question.text
    yield Place(Part.HELP, question.id), question.help
    yield Place(Part.EXAMPLE, question.id), question.example
    yield Place(Part.LOW_END, question.id), question.low_end
    yield Place(Part.HIGH_END, question.id), question.high_end
    for option in question.options:
        yield Place(Part.OPTION, question.id, option.id), option.label


def missing(survey: Survey) -> tuple[Missing, ...]:
    return tuple(
        Missing(place, language)
        for place, words in texts(survey)
        if place.part in MUST_STAND or any(visible(text) for text in words.values())
        for language in survey.languages
        if not visible(words.get(language, ""))
    )


class Fault(StrEnum):
    NO_LANGUAGE = "no_language"
    NO_QUESTION = "no_question"
    TOO_MANY_QUESTIONS = "too_many_questions"
    TOO_MANY_PARTS = "too_many_parts"
    BAD_ID = "bad_id"
    ID_TWICE = "id_twice"
    TEXT_MISSING = "text_missing"
    TEXT_TOO_LONG = "text_too_long"
    TOO_FEW_OPTIONS = "too_few_options"
    TOO_MANY_OPTIONS = "too_many_options"
    OPTIONS_NOT_WANTED = "options_not_wanted"
    OPTION_TWICE = "option_twice"
    MOST = "most"
    NUMBERS = "numbers"
    DAYS = "days"
    CONDITION_NOT_EARLIER = "condition_not_earlier"
    CONDITION_NOT_POSSIBLE = "condition_not_possible"


@dataclass(frozen=True, slots=True)
class Wrong:
    fault: Fault
    place: Place | None = None
    language: str = ""
    limit: int = 0


def wrong(survey: Survey) -> tuple[Wrong, ...]:
    """Everything that keeps this survey from being opened."""
    return (*_wrong_whole(survey), *_wrong_ids(survey), *_wrong_texts(survey), *_wrong_questions(survey))


BEYOND_MENDING = frozenset(
    {
        Fault.NO_LANGUAGE,
        Fault.TOO_MANY_QUESTIONS,
        Fault.TOO_MANY_PARTS,
        Fault.BAD_ID,
        Fault.ID_TWICE,
        Fault.TEXT_TOO_LONG,
        Fault.TOO_MANY_OPTIONS,
        Fault.OPTIONS_NOT_WANTED,
        Fault.NUMBERS,
        Fault.DAYS,
    }
)


def unfit(survey: Survey) -> tuple[Wrong, ...]:
    """What must not even come in as a draft: building it here never makes this, so here it could not be mended."""
    whole = replace(survey, blocks=tuple(replace(block, on=True) for block in survey.blocks))
    return tuple(each for each in wrong(whole) if each.fault in BEYOND_MENDING)


def _wrong_whole(survey: Survey) -> Iterator[Wrong]:
    asking = sum(question.asks for question in survey.questions)
    if not survey.languages:
        yield Wrong(Fault.NO_LANGUAGE)
    if not asking:
        yield Wrong(Fault.NO_QUESTION)
    if asking > QUESTIONS_LIMIT:
        yield Wrong(Fault.TOO_MANY_QUESTIONS, limit=QUESTIONS_LIMIT)
    elif sum(len(block.questions) for block in survey.blocks) > ALL_QUESTIONS_LIMIT:
        yield Wrong(Fault.TOO_MANY_QUESTIONS, limit=ALL_QUESTIONS_LIMIT)
    if len(survey.blocks) > BLOCKS_LIMIT:
        yield Wrong(Fault.TOO_MANY_PARTS, limit=BLOCKS_LIMIT)


def _wrong_ids(survey: Survey) -> Iterator[Wrong]:
    blocks = Counter(block.id for block in survey.blocks)
    yield from (Wrong(Fault.BAD_ID, Place(Part.BLOCK, each)) for each in blocks if not ID.fullmatch(each))
    yield from (Wrong(Fault.ID_TWICE, Place(Part.BLOCK, each)) for each in blocks if blocks[each] > 1)
    every = [(question.id, question) for block in survey.blocks for question in block.questions]
    counted = Counter(name for name, _ in every)
    for name, question in every:
        place = Place(Part.TEXT, name)
        if not ID.fullmatch(name):
            yield Wrong(Fault.BAD_ID, place)
        if counted.pop(name, 1) > 1:
            yield Wrong(Fault.ID_TWICE, place)
        options = Counter(option.id for option in question.options)
        yield from (Wrong(Fault.BAD_ID, Place(Part.OPTION, name, each)) for each in options if not ID.fullmatch(each))
        yield from (Wrong(Fault.ID_TWICE, Place(Part.OPTION, name, each)) for each in options if options[each] > 1)


def _wrong_texts(survey: Survey) -> Iterator[Wrong]:
    yield from (Wrong(Fault.TEXT_MISSING, each.place, each.language) for each in missing(survey))
    for place, words in texts(survey):
        limit = LIMITS[place.part]
        for language, text in words.items():
            if length(text) > limit:
                yield Wrong(Fault.TEXT_TOO_LONG, place, language, limit)


def _wrong_questions(survey: Survey) -> Iterator[Wrong]:
    earlier: dict[str, Question] = {}
    for question in survey.questions:
        place = Place(Part.TEXT, question.id)
        yield from (Wrong(fault, place, limit=limit) for fault, limit in _wrong_choices(question))
        yield from (Wrong(fault, place) for fault in _wrong_numbers(question))
        yield from _same_labels(question)
        yield from (Wrong(fault, place) for condition in question.when for fault in _wrong_when(condition, earlier))
        earlier[question.id] = question


def _wrong_choices(question: Question) -> Iterator[tuple[Fault, int]]:
    count = len(question.options)
    if question.kind not in WITH_OPTIONS:
        if count:
            yield Fault.OPTIONS_NOT_WANTED, 0
    elif count < 2:
        yield Fault.TOO_FEW_OPTIONS, 2
    elif count > OPTIONS_LIMIT:
        yield Fault.TOO_MANY_OPTIONS, OPTIONS_LIMIT
    if question.kind is Kind.TOP and question.most is None:
        yield Fault.MOST, count
    if question.most is not None and not 1 <= question.most <= max(count, 1):
        yield Fault.MOST, count


def _wrong_numbers(question: Question) -> Iterator[Fault]:
    bands = question.bands
    rising = all(first < second for first, second in pairwise(bands))
    if question.kind is Kind.NUMBER and not (
        -NUMBER_LIMIT <= question.lowest < question.highest <= NUMBER_LIMIT
        and len(bands) <= BANDS_LIMIT
        and (not bands or (rising and bands[0] == question.lowest and bands[-1] <= question.highest))
    ):
        yield Fault.NUMBERS
    if question.kind is Kind.DAY_PARTS and not (
        question.days and set(question.days) <= set(range(1, 8)) and len(set(question.days)) == len(question.days)
    ):
        yield Fault.DAYS


def _same_labels(question: Question) -> Iterator[Wrong]:
    seen: set[tuple[str, str]] = set()
    for option in question.options:
        for language, label in option.label.items():
            key = (language, sameness(label))
            if visible(label) and key in seen:
                yield Wrong(Fault.OPTION_TWICE, Place(Part.OPTION, question.id, option.id), language)
            seen.add(key)


def _wrong_when(condition: Condition, earlier: dict[str, Question]) -> Iterator[Fault]:
    asked = earlier.get(condition.question)
    if asked is None:
        yield Fault.CONDITION_NOT_EARLIER
        return
    bounds = condition.at_least is not None or condition.at_most is not None
    named = {*condition.any_of, *condition.none_of}
    if bounds and asked.kind not in {*SCALES, Kind.NUMBER}:
        yield Fault.CONDITION_NOT_POSSIBLE
    if not named <= set(asked.choices):
        yield Fault.CONDITION_NOT_POSSIBLE
    if not bounds and not named:
        yield Fault.CONDITION_NOT_POSSIBLE
