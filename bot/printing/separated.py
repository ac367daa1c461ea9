"""One table as CSV that Excel opens with a double click: its marks for UTF-8 and the separators of the language."""

import csv
import io

from bot.printing.cells import disarmed, spelled, storable
from domain.printing import Cell, Csv

SEPARATORS = {"en": (",", ".")}
ELSEWHERE = (";", ",")
"""Between cells, and before decimals, where Excel speaks Latvian, Russian or Ukrainian."""


def write(table: Csv) -> bytes:
    between, decimal = SEPARATORS.get(table.language, ELSEWHERE)
    text = io.StringIO(newline="")
    lines = csv.writer(text, delimiter=between)
    for row in (table.head, *table.rows):
        lines.writerow([_cell(cell, decimal) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def _cell(cell: Cell, decimal: str) -> str:
    return disarmed(storable(cell)) if isinstance(cell, str) else spelled(cell, decimal)
