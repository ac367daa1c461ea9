"""Tables for other programs, described. What people wrote stays text there: nothing in it is ever computed."""

from dataclasses import dataclass
from datetime import date, datetime

Cell = str | int | float | bool | date | datetime | None
"""Numbers and dates stay such; moments are given in the zone they are to be read in."""

Cells = tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    title: str
    head: tuple[str, ...]
    rows: Cells


@dataclass(frozen=True, slots=True)
class Workbook:
    """An XLSX file. `name` is the file's, without its ending."""

    name: str
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class Csv:
    """One table as text, with the separators that Excel expects in `language`."""

    name: str
    head: tuple[str, ...]
    rows: Cells
    language: str
