"""The `relevant` of an XLSForm as conditions here, where that can be said: joined by "and", each of one question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from domain.surveys.definition import SCALES, WITH_OPTIONS, Condition, Kind, Question

LENGTH_LIMIT = 500
_VALUE = r"(?:'([^'$]*)'|\"([^\"$]*)\"|(-?\d{1,9}))"
_COMPARED = re.compile(rf"\$\{{([^}}]+)\}}\s*(!=|>=|<=|=|>|<)\s*{_VALUE}")
_SELECTED = re.compile(rf"selected\(\s*\$\{{([^}}]+)\}}\s*,\s*{_VALUE}\s*\)")
_NOT = re.compile(r"not\s*\((.*)\)")
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_OR = re.compile(r"\s+or\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that came before, and the ids of its options by the names they have in the form."""

    question: Question
    options: Mapping[str, str]


def conditions(text: str, asked: Mapping[str, Asked]) -> list[Condition] | None:
    """None where it says more than conditions here can."""
    if len(text) > LENGTH_LIMIT:
        return None
    found = []
    for part in _AND.split(_unwrapped(text)):
        read = _any_of(_unwrapped(part), asked)
        if read is None:
            return None
        found.append(read)
    return found


def _unwrapped(text: str) -> str:
    """Without brackets around the whole."""
    text = text.strip()
    while text.startswith("(") and text.endswith(")") and _closes_at_the_end(text):
        text = text[1:-1].strip()
    return text


def _closes_at_the_end(text: str) -> bool:
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return at == len(text) - 1
    return False


def _any_of(text: str, asked: Mapping[str, Asked]) -> Condition | None:
    """Several options of one question, joined by "or"; or a single comparison."""
    read = [_one(_unwrapped(part), asked) for part in _OR.split(text)]
    if any(each is None for each in read):
        return None
    whole = [each for each in read if each is not None]
    if len(whole) == 1:
        return whole[0]
    same = {each.question for each in whole}
    if len(same) > 1 or any(not each.any_of for each in whole):
        return None
    return Condition(whole[0].question, tuple(dict.fromkeys(choice for each in whole for choice in each.any_of)))


def _one(text: str, asked: Mapping[str, Asked]) -> Condition | None:
    negated = _NOT.fullmatch(text)
    inner = _unwrapped(negated[1]) if negated else text
    if found := _SELECTED.fullmatch(inner):
        return _compared(asked.get(found[1]), "!=" if negated else "=", _value(found, 2))
    if negated is None and (found := _COMPARED.fullmatch(inner)):
        return _compared(asked.get(found[1]), found[2], _value(found, 3))
    return None


def _value(found: re.Match[str], first: int) -> str:
    return next((found[at] for at in range(first, first + 3) if found[at] is not None), "")


def _compared(asked: Asked | None, sign: str, value: str) -> Condition | None:
    if asked is None:
        return None
    question = asked.question
    if question.kind in WITH_OPTIONS:
        choice = asked.options.get(value)
        if choice is None or sign not in {"=", "!="}:
            return None
        return Condition(question.id, (choice,)) if sign == "=" else Condition(question.id, none_of=(choice,))
    if question.kind is not Kind.NUMBER and question.kind not in SCALES:
        return None
    return _numbered(question.id, sign, value)


def _numbered(question: str, sign: str, value: str) -> Condition | None:
    if not re.fullmatch(r"-?\d{1,9}", value):
        return None
    number = int(value)
    match sign:
        case "=":
            return Condition(question, at_least=number, at_most=number)
        case ">=" | ">":
            return Condition(question, at_least=number + (sign == ">"))
        case "<=" | "<":
            return Condition(question, at_most=number - (sign == "<"))
    return None
