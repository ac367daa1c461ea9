"""Everything that can go along with a text."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.printing.papers import Paper
from domain.printing.pictures import Picture
from domain.printing.tables import Csv, Workbook
from domain.wall_time import WallTime


@dataclass(frozen=True, slots=True)
class Event:
    """What a calendar keeps under `uid`: of two versions the one with the higher `sequence` holds.

    With a `rule` (RFC 5545) it repeats, until that day and without what is `left_out`. One `instead_of` a start of the
    event with the same uid stands in its place.
    """

    uid: str
    sequence: int
    starts: WallTime
    ends: WallTime
    title: str
    place: str = ""
    link: str = ""
    cancelled: bool = False
    rule: str | None = None
    until: date | None = None
    left_out: tuple[WallTime, ...] = ()
    instead_of: WallTime | None = None


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """`name` is the file's, without its ending, `title` the calendar's. `domain` makes the uids unique in the world.

    With `cancels` it takes its events out of a calendar again.
    """

    name: str
    title: str
    domain: str
    made_at: datetime
    events: tuple[Event, ...]
    cancels: bool = False


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
