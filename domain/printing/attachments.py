"""Everything that can go along with a text."""

from dataclasses import dataclass

from domain.printing.papers import Paper
from domain.printing.pictures import Picture
from domain.printing.tables import Csv, Workbook


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """`content` is iCalendar text; `name` the file's, without its ending."""

    name: str
    content: str


@dataclass(frozen=True, slots=True)
class TextFile:
    """Text to be read by people or programs. `ending` is that of the file's name: txt, yaml, json."""

    name: str
    content: str
    ending: str = "txt"


@dataclass(frozen=True, slots=True)
class EditablePaper:
    """The same paper as a DOCX file, to be corrected before it is handed on."""

    paper: Paper


Attachment = Picture | Paper | EditablePaper | Workbook | Csv | CalendarFile | TextFile
