"""An .xlsx file as plain rows. It comes from anybody: however packed, nested or repeated, it is read in bounded time
and memory; nothing in it is computed, followed or looked up.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from xml.parsers import expat

from domain.surveys.form_rows import Row

PART_LIMIT = 4 * 1024 * 1024
"""Bytes of one part of the file when unpacked."""
ENTRIES_LIMIT = 300
ELEMENTS_LIMIT = 120_000
ROWS_LIMIT = 2_000
COLUMNS_LIMIT = 100
CELLS_LIMIT = 30_000
WORDS_LIMIT = 1_000_000
"""Characters in all cells of a sheet together, also where many cells refer to the same long text."""
CELL_LIMIT = 32_767
"""Characters of one cell that are read: more than a spreadsheet program lets in."""
BEGINS = b"PK\x03\x04"
OLD = b"\xd0\xcf\x11\xe0"
"""How an old workbook begins, and a new one that a password protects."""
_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")


class NotAWorkbook(Exception):
    """`fault` says what is wrong, `sheet` and `cell` where that can be said."""

    def __init__(self, fault: str, sheet: str = "", cell: str = "") -> None:
        super().__init__(fault)
        self.fault = fault
        self.sheet = sheet
        self.cell = cell


def read_sheets(raw: bytes, wanted: Collection[str]) -> Mapping[str, Sequence[Row]]:
    """Rows below the headings of those sheets that are wanted, by the sheet's name. Raises NotAWorkbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            return _sheets(packed, wanted)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise NotAWorkbook("not_a_workbook") from error


def _sheets(packed: zipfile.ZipFile, wanted: Collection[str]) -> Mapping[str, Sequence[Row]]:
    if len(packed.infolist()) > ENTRIES_LIMIT:
        raise NotAWorkbook("too_large")
    strings = _Strings()
    if "xl/sharedStrings.xml" in packed.namelist():
        _parse(_part(packed, "xl/sharedStrings.xml"), strings.start, strings.end, strings.text)
    found: dict[str, Sequence[Row]] = {}
    for name, path in _paths(packed).items():
        if name in wanted and path in packed.namelist():
            cells = _Cells(name, strings.found)
            _parse(_part(packed, path), cells.start, cells.end, cells.text)
            found[name] = _rows(cells.found)
    return found


def _part(packed: zipfile.ZipFile, path: str) -> bytes:
    with packed.open(path) as stream:
        content = stream.read(PART_LIMIT + 1)
    if len(content) > PART_LIMIT:
        raise NotAWorkbook("too_large")
    return content


def _paths(packed: zipfile.ZipFile) -> Mapping[str, str]:
    """Where in the file each sheet lies; of two with the same name the first."""
    targets = _Attributes("Relationship", "Id", "Target")
    sheets = _Attributes("sheet", "name", "id")
    for path, reader in (("xl/_rels/workbook.xml.rels", targets), ("xl/workbook.xml", sheets)):
        if path not in packed.namelist():
            raise NotAWorkbook("not_a_workbook")
        _parse(_part(packed, path), reader.start, reader.end, reader.text)
    places = dict(targets.found)
    found: dict[str, str] = {}
    for name, place in sheets.found:
        target = places.get(place, "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
        found.setdefault(name.strip().casefold(), path)
    return found


Start = Callable[[str, Mapping[str, str]], None]
Said = Callable[[str], None]


def _parse(content: bytes, start: Start, end: Said, text: Said) -> None:
    """Raises NotAWorkbook: also for declarations of types, with which a small file can grow without end."""
    count = 0

    def counted(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if count > ELEMENTS_LIMIT:
            raise NotAWorkbook("too_large")
        start(_local(name), {_local(key): value for key, value in attributes.items()})

    def declared(*_: object) -> None:
        raise NotAWorkbook("not_a_workbook")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = counted
    parser.EndElementHandler = lambda name: end(_local(name))
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = declared
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise NotAWorkbook("not_a_workbook") from error


def _local(name: str) -> str:
    return name.rsplit(" ", 1)[-1]


@dataclass(slots=True)
class _Attributes:
    """Two attributes of each element of that name."""

    element: str
    one: str
    other: str
    found: list[tuple[str, str]] = field(default_factory=list)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == self.element:
            self.found.append((attributes.get(self.one, ""), attributes.get(self.other, "")))

    def end(self, name: str) -> None: ...

    def text(self, words: str) -> None: ...


@dataclass(slots=True)
class _Strings:
    """The texts that cells refer to by number; hints on how to read them aloud are left out."""

    found: list[str] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)

    def start(self, name: str, _attributes: Mapping[str, str]) -> None:
        self.inside.append(name)
        if name == "si":
            self.parts = []

    def end(self, name: str) -> None:
        self.inside.pop()
        if name == "si":
            self.found.append("".join(self.parts)[:CELL_LIMIT].strip())

    def text(self, words: str) -> None:
        if self.inside and self.inside[-1] == "t" and "rPh" not in self.inside[-4:]:
            self.parts.append(words)


@dataclass(slots=True)
class _Cells:
    """The texts of one sheet by row and column. A formula is refused with its place."""

    sheet: str
    strings: Sequence[str]
    found: dict[int, dict[str, str]] = field(default_factory=dict)
    count: int = 0
    words: int = 0
    place: tuple[str, int] = ("", 0)
    kind: str = ""
    element: str = ""
    parts: list[str] = field(default_factory=list)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self.element = name
        if name == "c":
            self._open(attributes)
        elif name == "f":
            raise NotAWorkbook("formula", self.sheet, f"{self.place[0]}{self.place[1]}")

    def _open(self, attributes: Mapping[str, str]) -> None:
        place = _CELL.fullmatch(attributes.get("r", ""))
        if place is None:
            raise NotAWorkbook("not_a_workbook")
        self.place = (place[1], int(place[2]))
        self.kind, self.parts = attributes.get("t", "n"), []

    def end(self, name: str) -> None:
        self.element = ""
        if name != "c" or not (words := self._words().strip()):
            return
        column, row = self.place
        self.count += 1
        self.words += len(words)
        if self.count > CELLS_LIMIT or self.words > WORDS_LIMIT:
            raise NotAWorkbook("too_large")
        if row > ROWS_LIMIT or _number(column) > COLUMNS_LIMIT:
            raise NotAWorkbook("sheet_too_large", self.sheet, f"{column}{row}")
        self.found.setdefault(row, {})[column] = words

    def text(self, words: str) -> None:
        if self.element in {"v", "t"}:
            self.parts.append(words)

    def _words(self) -> str:
        raw = "".join(self.parts)[:CELL_LIMIT]
        match self.kind:
            case "s":
                at = int(raw) if raw.isascii() and raw.isdigit() and len(raw) < 8 else len(self.strings)
                return self.strings[at] if at < len(self.strings) else ""
            case "b":
                return "true" if raw == "1" else "false"
            case "n":
                return raw[:-2] if raw.endswith(".0") else raw
        return raw


def _number(column: str) -> int:
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _rows(cells: Mapping[int, Mapping[str, str]]) -> Sequence[Row]:
    """Below the first row that holds anything, which is that of the headings."""
    numbers = sorted(cells)
    if not numbers:
        return ()
    headings = {column: " ".join(words.casefold().split()) for column, words in cells[numbers[0]].items()}
    rows = []
    for number in numbers[1:]:
        here = {column: words for column, words in cells[number].items() if column in headings}
        values = {headings[column]: words for column, words in here.items()}
        rows.append(Row(number, values, {headings[column]: f"{column}{number}" for column in here}))
    return rows
