"""Changing a draft, one thing at a time. Each function gives back a whole survey; the given one stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from domain.surveys.checking import Missing, Part, Place, missing, texts
from domain.surveys.definition import (
    SCALES,
    Block,
    Condition,
    Kind,
    Question,
    Survey,
    Words,
)
from domain.surveys.shaping import Fresh

LANGUAGES_LIMIT = 4


class Gone(LookupError):
    """The question or part is not there any more."""


class Depends(ValueError):
    """A question would come before the one on which it depends."""


def block_named(survey: Survey, block_id: str) -> Block:
    """Raises Gone."""
    found = next((block for block in survey.blocks if block.id == block_id), None)
    if found is None:
        raise Gone(block_id)
    return found


def block_of(survey: Survey, question_id: str) -> Block:
    """Raises Gone."""
    for block in survey.blocks:
        if any(question.id == question_id for question in block.questions):
            return block
    raise Gone(question_id)


def question_named(survey: Survey, question_id: str) -> Question:
    """Also where its block is switched off. Raises Gone."""
    return next(each for each in block_of(survey, question_id).questions if each.id == question_id)


def with_block(survey: Survey, changed: Block) -> Survey:
    blocks = tuple(changed if block.id == changed.id else block for block in survey.blocks)
    return replace(survey, blocks=blocks)


def with_question(survey: Survey, changed: Question) -> Survey:
    block = block_of(survey, changed.id)
    questions = tuple(changed if each.id == changed.id else each for each in block.questions)
    return mended(with_block(survey, replace(block, questions=questions)))


def words_at(survey: Survey, place: Place) -> Words:
    """Raises Gone."""
    found = next((words for each, words in texts(survey) if each == place), None)
    if found is None:
        raise Gone(place.name)
    return found


def reworded(survey: Survey, place: Place, language: str, text: str) -> Survey:
    """With `text` there in that language; "" takes it away. Raises Gone."""
    words = {**words_at(survey, place), language: text}
    if not text:
        del words[language]
    match place.part:
        case Part.TITLE | Part.INTRODUCTION | Part.URGENT_HELP:
            return _reworded_whole(survey, place.part, words)
        case Part.BLOCK:
            return with_block(survey, replace(block_named(survey, place.name), title=words))
        case Part.OPTION:
            return _relabelled(survey, place, words)
    return with_question(survey, _reworded_question(question_named(survey, place.name), place.part, words))


def _reworded_whole(survey: Survey, part: Part, words: Words) -> Survey:
    if part is Part.TITLE:
        return replace(survey, title=words)
    return replace(survey, introduction=words) if part is Part.INTRODUCTION else replace(survey, urgent_help=words)


def _reworded_question(question: Question, part: Part, words: Words) -> Question:
    match part:
        case Part.HELP:
            return replace(question, help=words)
        case Part.EXAMPLE:
            return replace(question, example=words)
        case Part.LOW_END:
            return replace(question, low_end=words)
        case Part.HIGH_END:
            return replace(question, high_end=words)
    return replace(question, text=words)


def _relabelled(survey: Survey, place: Place, words: Words) -> Survey:
    question = question_named(survey, place.name)
    options = tuple(replace(each, label=words) if each.id == place.option else each for each in question.options)
    return with_question(survey, replace(question, options=options))


def next_missing(survey: Survey, language: str, after: Place | None = None) -> Missing | None:
    """The first text that `language` lacks; with `after`, the first one behind that place."""
    lacking = [each for each in missing(survey) if each.language == language]
    if after is None:
        return next(iter(lacking), None)
    order = [place for place, _ in texts(survey)]
    start = order.index(after) if after in order else -1
    return next((each for each in lacking if order.index(each.place) > start), None)


def added(survey: Survey, block_id: str, question: Question) -> Survey:
    """At the end of the block. Raises Gone."""
    block = block_named(survey, block_id)
    return with_block(survey, replace(block, questions=(*block.questions, question)))


def copied(survey: Survey, question_id: str, fresh: Fresh) -> Survey:
    """Right after the one that is copied, under an id of its own."""
    block = block_of(survey, question_id)
    questions: list[Question] = []
    for each in block.questions:
        questions.append(each)
        if each.id == question_id:
            questions.append(replace(each, id=fresh()))
    return with_block(survey, replace(block, questions=tuple(questions)))


def deleted(survey: Survey, question_id: str) -> Survey:
    """Questions that depended on it are asked of everybody from then on."""
    block = block_of(survey, question_id)
    rest = tuple(each for each in block.questions if each.id != question_id)
    return mended(with_block(survey, replace(block, questions=rest)))


def moved(survey: Survey, question_id: str, *, up: bool) -> Survey:
    """Over the one beside it; from the edge of its block into the block beside. Raises Depends, and Gone at the end."""
    block = block_of(survey, question_id)
    place = next(at for at, each in enumerate(block.questions) if each.id == question_id)
    beside = place - 1 if up else place + 1
    if 0 <= beside < len(block.questions):
        questions = list(block.questions)
        questions[place], questions[beside] = questions[beside], questions[place]
        return _in_order(survey, with_block(survey, replace(block, questions=tuple(questions))))
    return _in_order(survey, _into_next_block(survey, block, block.questions[place], up=up))


def _into_next_block(survey: Survey, block: Block, question: Question, *, up: bool) -> Survey:
    at = survey.blocks.index(block) + (-1 if up else 1)
    if not 0 <= at < len(survey.blocks):
        raise Gone(question.id)
    target = survey.blocks[at]
    joined = (*target.questions, question) if up else (question, *target.questions)
    rest = tuple(each for each in block.questions if each.id != question.id)
    return with_block(with_block(survey, replace(block, questions=rest)), replace(target, questions=joined))


def _in_order(former: Survey, survey: Survey) -> Survey:
    if broken := _out_of_order(survey) - _out_of_order(former):
        raise Depends(*broken)
    return survey


def _out_of_order(survey: Survey) -> set[str]:
    """Questions that come before one on which they depend."""
    seen: set[str] = set()
    found: set[str] = set()
    for question in _every(survey):
        if any(condition.question not in seen for condition in question.when):
            found.add(question.id)
        seen.add(question.id)
    return found


def _every(survey: Survey) -> Iterator[Question]:
    return (question for block in survey.blocks for question in block.questions)


def count(survey: Survey) -> int:
    """Questions and pages, also of blocks that are switched off."""
    return sum(1 for _ in _every(survey))


def mended(survey: Survey) -> Survey:
    """Without conditions that name a question or an option that is not there any more."""
    known = {question.id: question for question in _every(survey)}
    blocks = tuple(
        replace(block, questions=tuple(_mended(question, known) for question in block.questions))
        for block in survey.blocks
    )
    return replace(survey, blocks=blocks)


def _mended(question: Question, known: dict[str, Question]) -> Question:
    whole = tuple(_possible(each, known[each.question]) for each in question.when if each.question in known)
    return replace(question, when=tuple(each for each in whole if each is not None))


def _possible(condition: Condition, asked: Question) -> Condition | None:
    any_of = tuple(each for each in condition.any_of if each in asked.choices)
    none_of = tuple(each for each in condition.none_of if each in asked.choices)
    bounded = asked.kind is Kind.NUMBER or asked.kind in SCALES
    at_least, at_most = (condition.at_least, condition.at_most) if bounded else (None, None)
    left = Condition(condition.question, any_of, none_of, at_least, at_most)
    return left if any_of or none_of or at_least is not None or at_most is not None else None


def conditions(survey: Survey) -> int:
    return sum(len(question.when) for question in _every(survey))


def earlier(survey: Survey, question_id: str) -> tuple[Question, ...]:
    """Those on whose answer the question may depend."""
    before: list[Question] = []
    for question in _every(survey):
        if question.id == question_id:
            return tuple(before)
        if question.choices or question.kind is Kind.NUMBER:
            before.append(question)
    raise Gone(question_id)


def with_part(survey: Survey, block: Block) -> Survey:
    return replace(survey, blocks=(*survey.blocks, block))


def without_part(survey: Survey, block_id: str) -> Survey:
    """With all its questions. One part always stays."""
    gone = block_named(survey, block_id)
    rest = tuple(block for block in survey.blocks if block is not gone)
    return mended(replace(survey, blocks=rest)) if rest else survey


def moved_part(survey: Survey, block_id: str, *, up: bool) -> Survey:
    """Raises Depends, and Gone at the end."""
    place = survey.blocks.index(block_named(survey, block_id))
    beside = place - 1 if up else place + 1
    if not 0 <= beside < len(survey.blocks):
        raise Gone(block_id)
    blocks = list(survey.blocks)
    blocks[place], blocks[beside] = blocks[beside], blocks[place]
    return _in_order(survey, replace(survey, blocks=tuple(blocks)))


def switched(survey: Survey, block_id: str) -> Survey:
    block = block_named(survey, block_id)
    return with_block(survey, replace(block, on=not block.on))


def with_language(survey: Survey, language: str) -> Survey:
    """With or without it; one always stays. Texts in a language that is taken away come back with it."""
    if language not in survey.languages:
        return replace(survey, languages=(*survey.languages, language)[:LANGUAGES_LIMIT])
    rest = tuple(each for each in survey.languages if each != language)
    return replace(survey, languages=rest) if rest else survey
