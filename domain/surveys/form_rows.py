"""Rows of an XLSForm: texts by heading, the language a heading names, and the form's own names as ids of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from domain.plain_documents import LANGUAGES

ID_LIMIT = 32
NAMES = {
    "lv": ("latvian", "latviešu", "latviski", "latviesu"),
    "ru": ("russian", "русский", "krievu", "krieviski", "по-русски"),
    "uk": ("ukrainian", "українська", "ukraiņu", "ukrainiski"),
    "en": ("english", "angļu", "angliski", "default"),
}
WORDED = re.compile(r"(label|hint)\s*(?:::?\s*(.+))?")
_IN_BRACKETS = re.compile(r"\(\s*([A-Za-z]{2})(?:[-_][A-Za-z]{2})?\s*\)")


@dataclass(frozen=True, slots=True)
class Row:
    """`values` by heading; `cells` names where each stands, such as B4."""

    number: int
    values: Mapping[str, str]
    cells: Mapping[str, str]

    def get(self, *headings: str) -> str:
        return next((self.values[each].strip() for each in headings if self.values.get(each, "").strip()), "")

    def cell(self, *headings: str) -> str:
        return next((self.cells[each] for each in headings if each in self.cells), f"A{self.number}")


@dataclass(frozen=True, slots=True)
class Noted:
    """Something of the form that is wrong, or that a survey here cannot do."""

    name: str
    sheet: str
    cell: str
    found: str = ""
    limit: int = 0


def worded(row: Row, what: str) -> Iterator[tuple[str, str, str]]:
    """The heading, the language it names, or "", and the text."""
    for heading, text in row.values.items():
        found = WORDED.fullmatch(heading)
        if found and found[1] == what:
            yield heading, (found[2] or "").strip(), text


def language_named(words: str) -> str | None:
    """ "Latvian (lv)", "lv" or "Latviešu"; None for a language that a survey here cannot have."""
    plain = words.strip().casefold()
    found = _IN_BRACKETS.search(plain)
    code = found[1] if found else plain
    if code in LANGUAGES:
        return code
    return next((language for language, names in NAMES.items() if not found and plain in names), None)


def fresh_id(name: str, first: str, taken: set[str]) -> str:
    """The form's own name as an id of ours, always the same one, so that a second wave can be compared."""
    plain = re.sub(r"[^a-z0-9_]+", "_", name.casefold())[:ID_LIMIT].strip("_") or first
    plain = plain if plain[0].isalpha() else f"{first}_{plain}"[:ID_LIMIT]
    found, number = plain, 2
    while found in taken:
        found = f"{plain[: ID_LIMIT - 4]}_{number}"
        number += 1
    taken.add(found)
    return found
