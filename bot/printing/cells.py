"""What people wrote, in cells of other programs, which may take a text for a formula and compute it (promise S7)."""

import re
from datetime import datetime

from domain.printing import Cell

LIVE = re.compile(r"^[\s\ufeff\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]|^[ \xa0\u200b\ufeff]*[\t\r\n]")
"""How a text begins that a program may compute, also in full width and after blanks."""
NUMBER = re.compile(r"^[+-]\d+([.,]\d+)?$")
UNSTORABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
LONGEST = 32_767
"""Characters in a cell of Excel."""


def storable(text: str) -> str:
    return UNSTORABLE.sub("", text)[:LONGEST]


def disarmed(text: str) -> str:
    """A text that no program computes: an apostrophe goes before one that could be, which a plain number cannot."""
    return f"'{text}" if LIVE.match(text) and not NUMBER.match(text) else text


def spelled(cell: Cell, decimal: str) -> str:
    """Dates as ISO 8601, which every program reads; numbers with the language's decimal sign."""
    match cell:
        case None:
            return ""
        case bool():
            return "1" if cell else "0"
        case float():
            return repr(cell).replace(".", decimal)
        case datetime():
            return cell.strftime("%Y-%m-%d %H:%M")
    return str(cell)
