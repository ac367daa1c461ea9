"""A survey as one readable file, and back."""

from __future__ import annotations

from dataclasses import dataclass

from domain.surveys.definition import Survey
from domain.surveys.document import Path, from_document, to_document
from handlers.surveys import plain_files


@dataclass(frozen=True, slots=True)
class FileFault:
    """What cannot be understood: its line, or 0; the block and question it belongs to, counted from 1, or 0."""

    name: str
    line: int = 0
    block: int = 0
    question: int = 0
    found: str = ""


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
