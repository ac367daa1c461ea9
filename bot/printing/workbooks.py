"""A workbook becomes an XLSX file. Text stays text (promise S7): a cell is a formula only if it is written as one."""

import io
from datetime import UTC, date, datetime
from itertools import chain

from openpyxl import Workbook as Book
from openpyxl.cell import Cell as BookCell
from openpyxl.cell import MergedCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.printing.cells import LIVE, spelled, storable
from domain.printing import Cell, Sheet, Workbook

TITLE_LIMIT = 31
NARROWEST, WIDEST = 8, 60
FORMATS: dict[type, str] = {datetime: "yyyy-mm-dd hh:mm", date: "yyyy-mm-dd"}
NOT_IN_TITLES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
NEVER = datetime(2020, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""So that the same workbook is always the same bytes."""


def write(workbook: Workbook) -> bytes:
    book = Book()
    book.remove(book.worksheets[0])
    book.properties.creator = "Kopā"
    book.properties.created = book.properties.modified = NEVER
    for number, sheet in enumerate(workbook.sheets, 1):
        title = _title(sheet.title) or str(number)
        taken = title.casefold() in {name.casefold() for name in book.sheetnames}
        _fill(book.create_sheet(f"{title[: TITLE_LIMIT - 4]} {number}" if taken else title), sheet)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _title(words: str) -> str:
    return storable(words).translate(NOT_IN_TITLES).strip()[:TITLE_LIMIT]


def _fill(page: Worksheet, sheet: Sheet) -> None:
    for row, cells in enumerate((sheet.head, *sheet.rows), 1):
        for column, value in enumerate(cells, 1):
            _put(page.cell(row, column), value)
    for cell in chain(*page.iter_rows(max_row=1)):
        cell.font = Font(bold=True)
    page.freeze_panes = "A2"
    for column, values in enumerate(zip(sheet.head, *sheet.rows, strict=True), 1):
        longest = max(len(spelled(value, "")) for value in values)
        page.column_dimensions[get_column_letter(column)].width = min(max(longest + 2, NARROWEST), WIDEST)


def _put(cell: BookCell | MergedCell, value: Cell) -> None:
    if isinstance(value, str):
        cell.value = storable(value)
        cell.data_type = "s"
        cell.quotePrefix = bool(LIVE.match(value))
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    elif isinstance(value, datetime):
        cell.value = value.replace(tzinfo=None)
    else:
        cell.value = value
    if type(value) in FORMATS:
        cell.number_format = FORMATS[type(value)]
