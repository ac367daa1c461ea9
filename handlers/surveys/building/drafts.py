"""A draft while it is being built: who may change it, and each change kept so that it can be taken back."""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from domain.groups import Group
from domain.surveys.building import Depends, Gone, block_named, question_named
from domain.surveys.checking import Part
from domain.surveys.definition import Block, Question, Survey
from domain.surveys.records import Record, SurveyState
from handlers.rights import group_of, require
from handlers.screen import Arguments, Row, Scene
from handlers.surveys.access import built_by
from handlers.turn import Sorry, Turn

TALKS = frozenset(
    {
        "build-text",
        "build-options",
        "build-bounds",
        "build-when-number",
        "build-question",
        "build-new-part",
        "build-file",
        "build-file-to",
    }
)
"""Conversations of building. A button that leads away from one ends it, so that later words are not taken for it."""


def draft(turn: Turn) -> Record:
    """The draft that a button names, for those who may change it now."""
    record, _ = built_by(turn)
    leave(turn)
    return record


def draft_named(turn: Turn, survey_id: int) -> Record:
    """The same at the end of a conversation, which is over where the draft cannot be changed any more."""
    record = turn.unit.surveys.get(survey_id)
    if record is None or record.state is not SurveyState.DRAFT:
        leave(turn)
        raise Sorry("survey-gone" if record is None else "survey-not-draft")
    require(turn, group_of(turn, record.group_id))
    return record


LETTERS = {
    "t": Part.TITLE,
    "i": Part.INTRODUCTION,
    "u": Part.URGENT_HELP,
    "b": Part.BLOCK,
    "q": Part.TEXT,
    "h": Part.HELP,
    "e": Part.EXAMPLE,
    "l": Part.LOW_END,
    "g": Part.HIGH_END,
}
"""How a button names a text."""


def letter_of(part: Part) -> str:
    return next(letter for letter, each in LETTERS.items() if each is part)


def leave(turn: Turn) -> None:
    state = turn.unit.dialogs.get(turn.user.id)
    if state is not None and state.definition in TALKS:
        turn.unit.dialogs.end(turn.user.id)


def keep(turn: Turn, record: Record, survey: Survey) -> Record:
    """A trial of what was before is over: nobody shall answer questions that are not there any more."""
    if survey == record.survey:
        return record
    if record.trial_box_id is not None:
        turn.unit.sealed.discard(record.trial_box_id)
    changed = replace(record, survey=survey, former=record.survey, trial_box_id=None)
    turn.unit.surveys.save(changed)
    return changed


@contextmanager
def told_kindly(turn: Turn) -> Iterator[None]:
    """What cannot be done with the draft becomes a word to the person; words for what is gone are not waited for."""
    try:
        yield
    except Gone as gone:
        leave(turn)
        raise Sorry("build-part-gone") from gone
    except Depends as depends:
        raise Sorry("build-depends") from depends


def fresh_question() -> str:
    return f"q{secrets.token_hex(4)}"


def fresh_option() -> str:
    return f"o{secrets.token_hex(4)}"


def fresh_part() -> str:
    return f"p{secrets.token_hex(4)}"


def part_word(turn: Turn, position: int) -> str:
    """A word in the pressed button's data."""
    return turn.data[position] if position < len(turn.data) else ""


def question_in(turn: Turn, record: Record, position: int) -> Question:
    with told_kindly(turn):
        return question_named(record.survey, part_word(turn, position))


def block_in(turn: Turn, record: Record, position: int) -> Block:
    with told_kindly(turn):
        return block_named(record.survey, part_word(turn, position))


def language_in(turn: Turn, record: Record, position: int) -> str:
    language = part_word(turn, position)
    return language if language in record.survey.languages else own_language(record.survey, turn.person.language)


def own_language(survey: Survey, language: str) -> str:
    """The language somebody builds in: their own where the survey has it, else its first."""
    return language if language in survey.languages else survey.languages[0]


def shown_draft(scene: Scene, arguments: Arguments) -> Record | None:
    record = scene.unit.surveys.get(arguments["survey"])
    return record if record is not None and record.state is SurveyState.DRAFT else None


def undo_rows(scene: Scene, record: Record) -> tuple[Row, ...]:
    if record.former is None:
        return ()
    return ((scene.button("button-build-undo", "build-undo", record.id),),)


def groups_offered(groups: Sequence[Group], first: int) -> Sequence[Group]:
    """The group it is about before the others."""
    return sorted(groups, key=lambda group: group.id != first)
