"""A survey as one readable file, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from domain.plain_documents import Path
from domain.surveys.checking import Wrong, unfit
from domain.surveys.definition import Block, Option, Question, Survey, Words
from domain.surveys.document import from_document, to_document
from handlers.surveys import plain_files
from locales.texts import neutralise


@dataclass(frozen=True, slots=True)
class FileFault:
    """What cannot be understood: its line, or 0; the block and question it belongs to, counted from 1, or 0.

    `sheet` and `cell` say where it stands in a workbook, `limit` what would still be taken.
    """

    name: str
    line: int = 0
    block: int = 0
    question: int = 0
    found: str = ""
    sheet: str = ""
    cell: str = ""
    limit: int = 0


def read_draft(raw: bytes) -> Survey | tuple[FileFault, ...]:
    """As `read_survey`, for a file that may come from anybody: what could not be mended here is refused, and texts
    come without what would disturb others' screens.
    """
    read = read_survey(raw)
    if not isinstance(read, Survey):
        return read
    found = unfit(read)
    lines = plain_files.read(raw)
    return tuple(_unfit(read, each, lines) for each in found) or cleaned(read)


def _unfit(survey: Survey, each: Wrong, file: plain_files.PlainFile) -> FileFault:
    block, question = place_of(survey, "" if each.place is None else each.place.name)
    path: Path = ("blocks", block - 1, "questions", question - 1) if question else ("blocks", block - 1)
    found = "" if each.place is None else each.place.option or each.place.name
    return FileFault(each.fault.value, file.line(path) if block else 0, block, question, found[:80], limit=each.limit)


def place_of(survey: Survey, name: str) -> tuple[int, int]:
    """Of a block or question with that id: which block, which question in it, counted from 1, or 0."""
    for number, block in enumerate(survey.blocks, 1):
        for place, question in enumerate(block.questions, 1):
            if question.id == name:
                return number, place
    return next((number for number, block in enumerate(survey.blocks, 1) if block.id == name), 0), 0


def cleaned(survey: Survey) -> Survey:
    return replace(
        survey,
        title=_clean(survey.title),
        introduction=_clean(survey.introduction),
        urgent_help=_clean(survey.urgent_help),
        blocks=tuple(_clean_block(block) for block in survey.blocks),
        languages=tuple(dict.fromkeys(survey.languages)),
    )


def _clean_block(block: Block) -> Block:
    questions = tuple(_clean_question(question) for question in block.questions)
    return replace(block, title=_clean(block.title), questions=questions)


def _clean_question(question: Question) -> Question:
    return replace(
        question,
        text=_clean(question.text),
        help=_clean(question.help),
        example=_clean(question.example),
        low_end=_clean(question.low_end),
        high_end=_clean(question.high_end),
        options=tuple(Option(each.id, _clean(each.label), each.alone) for each in question.options),
    )


def _clean(words: Words) -> Mapping[str, str]:
    return {language: neutralise(text) for language, text in words.items()}


def read_survey(raw: bytes) -> Survey | tuple[FileFault, ...]:
    """A survey, or everything in the file that cannot be understood. Never raises."""
    try:
        file = plain_files.read(raw)
    except plain_files.NotReadable as error:
        return (FileFault(error.fault, error.line),)
    read = from_document(file.content)
    if isinstance(read, Survey):
        return read
    return tuple(
        FileFault(each.flaw.value, file.line(each.path), *_place(each.path), each.found or _last_name(each.path))
        for each in read
    )


def _place(path: Path) -> tuple[int, int]:
    numbers = [step + 1 for step in path if isinstance(step, int)]
    if not path or path[0] != "blocks":
        return 0, 0
    return (*numbers, 0, 0)[0], (*numbers, 0, 0)[1]


def _last_name(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def write_survey(survey: Survey) -> bytes:
    return plain_files.write(to_document(survey))
