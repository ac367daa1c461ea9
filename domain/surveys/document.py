"""A survey as a document of plain lists, mappings, texts and numbers: the form in which it is stored, saved to a file
and read back. Whatever was wrong with a document is named with the place where it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from enum import StrEnum
from typing import Any, TypeVar

from domain.plain_documents import Flaw, Json, Node, Unreadable
from domain.surveys.definition import Block, Condition, Kind, Option, Question, Survey

FORMAT = "kopa_survey"
VERSION = 1

T = TypeVar("T")


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
    survey = _survey(Node({key: value for key, value in document.items() if key != FORMAT}, (), flaws))
    return tuple(flaws) or survey


def _texts(node: Node) -> tuple[str, ...]:
    return node.each(Node.text)


def _numbers(node: Node) -> tuple[int, ...]:
    return node.each(Node.number)


def _kind(node: Node) -> Kind:
    if node.value not in tuple(Kind):
        node.flaw(Flaw.KIND_UNKNOWN, node.value)
        return Kind.TEXT
    return Kind(str(node.value))


Readers = Mapping[str, Callable[[Node], Any]]

_CONDITION: Readers = {
    "question": Node.text,
    "any_of": _texts,
    "none_of": _texts,
    "at_least": Node.number,
    "at_most": Node.number,
}
_OPTION: Readers = {"id": Node.text, "label": Node.words, "alone": Node.flag}
_QUESTION: Readers = {
    "id": Node.text,
    "kind": _kind,
    "text": Node.words,
    "help": Node.words,
    "example": Node.words,
    "options": lambda node: node.each(lambda each: _shape(each, _OPTION, Option)),
    "required": Node.flag,
    "comment": Node.flag,
    "sensitive": Node.flag,
    "when": lambda node: node.each(lambda each: _shape(each, _CONDITION, Condition)),
    "most": Node.number,
    "low_end": Node.words,
    "high_end": Node.words,
    "lowest": Node.number,
    "highest": Node.number,
    "bands": _numbers,
    "days": _numbers,
}
_BLOCK: Readers = {
    "id": Node.text,
    "title": Node.words,
    "questions": lambda node: node.each(lambda each: _shape(each, _QUESTION, Question)),
    "on": Node.flag,
}
_SURVEY: Readers = {
    "title": Node.words,
    "introduction": Node.words,
    "blocks": lambda node: node.each(lambda each: _shape(each, _BLOCK, Block)),
    "languages": lambda node: node.each(Node.language),
    "sensitive": Node.flag,
    "urgent_help": Node.words,
}


def _survey(node: Node) -> Survey:
    return _shape(node, _SURVEY, Survey)


def _shape(node: Node, readers: Readers, shape: type[T]) -> T:
    """A shape of which some needed field lacks is made with an empty one: it is never handed out, its flaw is."""
    needed = [
        field.name
        for field in fields(shape)  # type: ignore[arg-type]
        if field.default is MISSING and field.default_factory is MISSING
    ]
    values = {key: readers[key](child) for key, child in node.mapping(readers, needed).items()}
    return shape(**dict.fromkeys(needed, ()) | values)
