"""Which printer makes which file."""

import re
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from domain.printing import (
    Attachment,
    BarsPicture,
    CalendarFile,
    Csv,
    EditablePaper,
    Paper,
    QrPicture,
    TextFile,
    TrendPicture,
    Workbook,
)

PHOTO_BYTES = 10 * 1024 * 1024
DOCUMENT_BYTES = 50 * 1024 * 1024
NAME_LIMIT = 80
NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069]+')


class TooLarge(Exception):
    """Telegram would not take a file of this size."""


@dataclass(frozen=True, slots=True)
class Printed:
    """`name` is the file's, with its ending."""

    name: str
    content: bytes


def printed(file: Attachment) -> Printed:
    """The same bytes for the same description. Slow, so for a thread of its own. Raises TooLarge and more."""
    made, most = _made(file)
    if len(made.content) > most:
        raise TooLarge(f"{len(made.content)} bytes")
    return made


def _made(file: Attachment) -> tuple[Printed, int]:
    match file:
        case BarsPicture() | TrendPicture() | QrPicture():
            return Printed("kopa.png", _printer("pictures").draw(file)), PHOTO_BYTES
        case Paper():
            content, ending = _printer("papers").draw(file), "pdf"
        case Workbook():
            content, ending = _printer("workbooks").write(file), "xlsx"
        case Csv():
            content, ending = _printer("separated").write(file), "csv"
        case CalendarFile():
            content, ending = _printer("calendars").write(file), "ics"
        case TextFile():
            content, ending = file.content.encode(), file.ending
        case EditablePaper(paper):
            return Printed(file_name(paper.name, "docx"), _printer("documents").write(paper)), DOCUMENT_BYTES
    return Printed(file_name(file.name, ending), content), DOCUMENT_BYTES


def _printer(name: str) -> Any:
    return import_module(f"bot.printing.{name}")


def file_name(words: str, ending: str) -> str:
    """Of a person's words a name that every system takes."""
    plain = " ".join(NOT_IN_NAMES.sub(" ", words).split()).strip(" .")
    return f"{plain[:NAME_LIMIT].strip() or 'kopa'}.{ending}"
