"""Documents of plain lists, mappings, texts and numbers, read with care: whatever is wrong is named with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

LANGUAGES = ("lv", "ru", "uk", "en")

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Path = tuple[str | int, ...]
"""Where in a document something stands: ("blocks", 0, "questions", 2, "kind"), counted from 0."""
T = TypeVar("T")


class Flaw(StrEnum):
    NOT_A_SURVEY = "not_a_survey"
    NOT_A_GROUP = "not_a_group"
    NEWER_VERSION = "newer_version"
    FIELD_MISSING = "field_missing"
    FIELD_UNKNOWN = "field_unknown"
    NOT_A_TEXT = "not_a_text"
    NOT_A_NUMBER = "not_a_number"
    NOT_YES_OR_NO = "not_yes_or_no"
    NOT_A_LIST = "not_a_list"
    NOT_A_MAPPING = "not_a_mapping"
    KIND_UNKNOWN = "kind_unknown"
    LANGUAGE_UNKNOWN = "language_unknown"
    VALUE_UNKNOWN = "value_unknown"
    NOT_A_TIME = "not_a_time"
    TEXT_TOO_LONG = "text_too_long"
    TEXT_EMPTY = "text_empty"
    NUMBER_TOO_LARGE = "number_too_large"
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """`found` is the word or value that could not be understood, `limit` what would still be taken."""

    flaw: Flaw
    path: Path
    found: str = ""
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Node:
    """One value of the document. Reading something that is not there, or is something else, notes a flaw."""

    value: object
    path: Path
    flaws: list[Unreadable]

    def flaw(self, flaw: Flaw, found: object = "", limit: int = 0) -> None:
        self.flaws.append(Unreadable(flaw, self.path, str(found)[:80], limit))

    def mapping(self, allowed: Iterable[str], needed: Iterable[str] = ()) -> Mapping[str, Node]:
        if not isinstance(self.value, dict):
            self.flaw(Flaw.NOT_A_MAPPING, self.value)
            return {}
        known = set(allowed)
        for key in self.value:
            if key not in known:
                self.child(key, None).flaw(Flaw.FIELD_UNKNOWN, key)
        for key in needed:
            if key not in self.value:
                self.flaw(Flaw.FIELD_MISSING, key)
        return {key: self.child(key, value) for key, value in self.value.items() if key in known}

    def child(self, key: str | int, value: object) -> Node:
        return Node(value, (*self.path, key if isinstance(key, int) else str(key)), self.flaws)

    def each(self, read: Callable[[Node], T]) -> tuple[T, ...]:
        if not isinstance(self.value, list):
            self.flaw(Flaw.NOT_A_LIST, self.value)
            return ()
        return tuple(read(self.child(index, value)) for index, value in enumerate(self.value))

    def text(self) -> str:
        if not isinstance(self.value, str):
            self.flaw(Flaw.NOT_A_TEXT, self.value)
            return ""
        return self.value

    def number(self) -> int:
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            self.flaw(Flaw.NOT_A_NUMBER, self.value)
            return 0
        return self.value

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            self.flaw(Flaw.NOT_YES_OR_NO, self.value)
        return bool(self.value)

    def language(self) -> str:
        if self.value not in LANGUAGES:
            self.flaw(Flaw.LANGUAGE_UNKNOWN, self.value)
        return str(self.value)

    def words(self) -> Mapping[str, str]:
        if isinstance(self.value, dict):
            for key in self.value:
                self.child(key, key).language()
        known = self.mapping(self.value if isinstance(self.value, dict) else ())
        return {language: node.text() for language, node in known.items()}
