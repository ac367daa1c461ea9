"""A survey as a document of plain lists, mappings, texts and numbers: the form in which it is stored, saved to a file
and read back. Whatever was wrong with a document is named with the place where it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from typing import Any, TypeVar

from domain.surveys.definition import Block, Condition, Kind, Option, Question, Survey, Words

FORMAT = "kopa_survey"
VERSION = 1
LANGUAGES = ("lv", "ru", "uk", "en")

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Path = tuple[str | int, ...]
"""Where in a document something stands: ("blocks", 0, "questions", 2, "kind"), counted from 0."""
T = TypeVar("T")


class Flaw(StrEnum):
    NOT_A_SURVEY = "not_a_survey"
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


@dataclass(frozen=True, slots=True)
class Unreadable:
    """`found` is the word or value that could not be understood."""

    flaw: Flaw
    path: Path
    found: str = ""


def to_document(survey: Survey) -> dict[str, Json]:
    """Empty and usual values are left out."""
    return {FORMAT: VERSION, **_plain(survey)}


def _plain(shape: Survey | Block | Question | Option | Condition) -> dict[str, Json]:
    document: dict[str, Json] = {}
    for field in fields(shape):
        value = getattr(shape, field.name)
        usual = field.default if field.default_factory is MISSING else field.default_factory()
        if value != usual:
            document[field.name] = _value(value)
    return document


def _value(value: Any) -> Json:
    match value:
        case StrEnum():
            return value.value
        case Mapping():
            return dict(value)
        case tuple():
            return [_value(each) for each in value]
        case Survey() | Block() | Question() | Option() | Condition():
            return _plain(value)
    return value  # type: ignore[no-any-return]


def from_document(document: object) -> Survey | tuple[Unreadable, ...]:
    """The survey, or everything about the document that cannot be understood. Never raises.

    A survey that was understood may still not be fit to be opened: ask `checking.wrong`.
    """
    if not isinstance(document, dict) or FORMAT not in document:
        return (Unreadable(Flaw.NOT_A_SURVEY, ()),)
    if document[FORMAT] != VERSION:
        return (Unreadable(Flaw.NEWER_VERSION, (FORMAT,), str(document[FORMAT])),)
    flaws: list[Unreadable] = []
    survey = _survey(_Node({key: value for key, value in document.items() if key != FORMAT}, (), flaws))
    return tuple(flaws) or survey


@dataclass(frozen=True, slots=True)
class _Node:
    """One value of the document. Reading something that is not there, or is something else, notes a flaw."""

    value: object
    path: Path
    flaws: list[Unreadable]

    def flaw(self, flaw: Flaw, found: object = "") -> None:
        self.flaws.append(Unreadable(flaw, self.path, str(found)[:80]))

    def mapping(self, allowed: Iterable[str], needed: Iterable[str] = ()) -> Mapping[str, _Node]:
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

    def child(self, key: str | int, value: object) -> _Node:
        return _Node(value, (*self.path, key if isinstance(key, int) else str(key)), self.flaws)

    def each(self, read: Callable[[_Node], T]) -> tuple[T, ...]:
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

    def words(self) -> Words:
        if isinstance(self.value, dict):
            for key in self.value:
                self.child(key, key).language()
        known = self.mapping(self.value if isinstance(self.value, dict) else ())
        return {language: node.text() for language, node in known.items()}

    def kind(self) -> Kind:
        if self.value not in tuple(Kind):
            self.flaw(Flaw.KIND_UNKNOWN, self.value)
            return Kind.TEXT
        return Kind(str(self.value))


def _texts(node: _Node) -> tuple[str, ...]:
    return node.each(_Node.text)


def _numbers(node: _Node) -> tuple[int, ...]:
    return node.each(_Node.number)


Readers = Mapping[str, Callable[[_Node], Any]]

_CONDITION: Readers = {
    "question": _Node.text,
    "any_of": _texts,
    "none_of": _texts,
    "at_least": _Node.number,
    "at_most": _Node.number,
}
_OPTION: Readers = {"id": _Node.text, "label": _Node.words, "alone": _Node.flag}
_QUESTION: Readers = {
    "id": _Node.text,
    "kind": _Node.kind,
    "text": _Node.words,
    "help": _Node.words,
    "example": _Node.words,
    "options": lambda node: node.each(lambda each: _shape(each, _OPTION, Option)),
    "required": _Node.flag,
    "comment": _Node.flag,
    "sensitive": _Node.flag,
    "when": lambda node: node.each(lambda each: _shape(each, _CONDITION, Condition)),
    "most": _Node.number,
    "low_end": _Node.words,
    "high_end": _Node.words,
    "lowest": _Node.number,
    "highest": _Node.number,
    "bands": _numbers,
    "days": _numbers,
}
_BLOCK: Readers = {
    "id": _Node.text,
    "title": _Node.words,
    "questions": lambda node: node.each(lambda each: _shape(each, _QUESTION, Question)),
    "on": _Node.flag,
}
_SURVEY: Readers = {
    "title": _Node.words,
    "introduction": _Node.words,
    "blocks": lambda node: node.each(lambda each: _shape(each, _BLOCK, Block)),
    "languages": lambda node: node.each(_Node.language),
    "sensitive": _Node.flag,
    "urgent_help": _Node.words,
}


def _survey(node: _Node) -> Survey:
    return _shape(node, _SURVEY, Survey)


def _shape(node: _Node, readers: Readers, shape: type[T]) -> T:
    """A shape of which some needed field lacks is made with an empty one: it is never handed out, its flaw is."""
    needed = [
        field.name
        for field in fields(shape)  # type: ignore[arg-type]
        if field.default is MISSING and field.default_factory is MISSING
    ]
    values = {key: readers[key](child) for key, child in node.mapping(readers, needed).items()}
    return shape(**dict.fromkeys(needed, ()) | values)
