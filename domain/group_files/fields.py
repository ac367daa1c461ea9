"""Single fields of a group's file: read, or noted as a flaw with something harmless in their place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar
from zoneinfo import ZoneInfo

from domain.option_lines import visible
from domain.plain_documents import Flaw, Node
from domain.wall_time import WallTime

Word = TypeVar("Word", bound=StrEnum)
Fields = Mapping[str, Node]

NUMBER_MOST = 100_000
INNER_MOST = 100
YEARS = range(2000, 2101)
SOME_DAY = date(2000, 1, 1)
NOON = time(12)
UTC = "UTC"
ZONE_LIMIT = 60
_SHARE = re.compile(r"[1-9][0-9]{0,3}(/[1-9][0-9]{0,3})?")
_WALL = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}")
_CONTACT = {"link": re.compile(r"https?://\S+", re.IGNORECASE), "phone": re.compile(r"\+?[0-9][0-9 ()\-–]{1,23}")}


def text(fields: Fields, name: str, limit: int) -> str:
    """Empty where it is not there."""
    node = fields.get(name)
    found = "" if node is None else node.text()
    if node is not None and len(found) > limit:
        node.flaw(Flaw.TEXT_TOO_LONG, found, limit)
    return found


def words(fields: Fields, name: str, limit: int) -> str:
    """A text that has to say something."""
    found = text(fields, name, limit)
    if name in fields and isinstance(fields[name].value, str) and not visible(found):
        fields[name].flaw(Flaw.TEXT_EMPTY)
    return found


def several(fields: Fields, name: str, limit: int, at_most: int = INNER_MOST) -> tuple[str, ...]:
    node = fields.get(name)
    found = () if node is None else node.each(Node.text)
    if node is not None and len(found) > at_most:
        node.flaw(Flaw.TOO_MANY, limit=at_most)
    for place, each in enumerate(found):
        if node is not None and len(each) > limit:
            node.child(place, each).flaw(Flaw.TEXT_TOO_LONG, each, limit)
    return found


def contact(fields: Fields, name: str, limit: int) -> str | None:
    found = text(fields, name, limit)
    if found and not _CONTACT[name].fullmatch(found):
        fields[name].flaw(Flaw.VALUE_UNKNOWN, found)
    return found or None


def flag(fields: Fields, name: str, *, usual: bool) -> bool:
    return fields[name].flag() if name in fields else usual


def number(fields: Fields, name: str, at_most: int = NUMBER_MOST) -> int | None:
    if name not in fields:
        return None
    found = fields[name].number()
    if not 0 <= found <= at_most:
        fields[name].flaw(Flaw.NUMBER_TOO_LARGE, found, at_most)
    return found


def number_of(fields: Fields, name: str, count: int) -> int | None:
    """Which of the `count` things listed elsewhere in the file, from 1."""
    found = number(fields, name)
    if found is not None and not 1 <= found <= count:
        fields[name].flaw(Flaw.VALUE_UNKNOWN, found)
    return found


def word(fields: Fields, name: str, known: type[Word], usual: Word) -> Word:
    if name not in fields:
        return usual
    value = fields[name].value
    if not isinstance(value, str) or value not in tuple(known):
        fields[name].flaw(Flaw.VALUE_UNKNOWN, value)
        return usual
    return known(value)


def share(fields: Fields, name: str) -> Fraction | None:
    if name not in fields:
        return None
    value = str(fields[name].value)
    if not _SHARE.fullmatch(value) or Fraction(value) > 1:
        fields[name].flaw(Flaw.VALUE_UNKNOWN, value)
        return None
    return Fraction(value)


def zone(fields: Fields) -> str:
    node = fields.get("zone")
    name = "" if node is None else node.text()
    if node is not None and not _is_zone(name):
        node.flaw(Flaw.VALUE_UNKNOWN, name)
    return name if _is_zone(name) else UTC


def _is_zone(name: str) -> bool:
    try:
        return 0 < len(name) <= ZONE_LIMIT and ZoneInfo(name).key == name
    except (ValueError, LookupError, OSError):
        return False


def wall(fields: Fields, name: str, of_zone: str) -> WallTime:
    node = fields.get(name)
    found = None if node is None else _moment(node.value)
    if found is None:
        if node is not None:
            node.flaw(Flaw.NOT_A_TIME, node.value)
        return WallTime(SOME_DAY, NOON, of_zone)
    return WallTime.at(found, of_zone)


def _moment(value: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) and _WALL.fullmatch(value) else None
    except ValueError:
        return None
    return found if found is not None and found.year in YEARS else None


def day(fields: Fields, name: str) -> date | None:
    return day_of(fields[name]) if name in fields else None


def day_of(node: Node) -> date:
    try:
        found = date.fromisoformat(node.value) if isinstance(node.value, str) and _DAY.fullmatch(node.value) else None
    except ValueError:
        found = None
    if found is None or found.year not in YEARS:
        node.flaw(Flaw.NOT_A_TIME, node.value)
        return SOME_DAY
    return found


def clock(fields: Fields, name: str, usual: time) -> time:
    if name not in fields:
        return usual
    value = fields[name].value
    try:
        found = time.fromisoformat(value) if isinstance(value, str) and _TIME.fullmatch(value) else None
    except ValueError:
        found = None
    if found is None:
        fields[name].flaw(Flaw.NOT_A_TIME, value)
    return usual if found is None else found
