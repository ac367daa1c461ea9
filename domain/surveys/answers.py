"""Answers to single questions: what may be answered, how an answer is read, and how it is kept as JSON."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.option_lines import sameness, visible
from domain.surveys.definition import ONE_CHOICE, SCALES, SEVERAL_CHOICES, Kind, Question

TEXT_LIMIT = 4096

Value = str | int | tuple[str, ...] | None
"""An option's id, a step or number, ids of several options (a ranking's in their order), a text; None: skipped."""


@dataclass(frozen=True, slots=True)
class Answer:
    value: Value
    comment: str = ""


Answers = Mapping[str, Answer]
"""By question id. What is not in it was not reached."""


class Problem(StrEnum):
    """Why an input was not taken. Each has its sentence that says what to do next."""

    STALE = "stale"
    AT_START = "at_start"
    REQUIRED = "required"
    NOT_AN_OPTION = "not_an_option"
    NOTHING_CHOSEN = "nothing_chosen"
    TOO_MANY = "too_many"
    PRESS_PLEASE = "press_please"
    WRITE_PLEASE = "write_please"
    NO_WORDS = "no_words"
    TOO_LONG = "too_long"
    NOT_A_NUMBER = "not_a_number"
    OUT_OF_RANGE = "out_of_range"


@dataclass(frozen=True, slots=True)
class Refused:
    """`lowest` and `highest` are what would be taken: numbers, choices or letters."""

    problem: Problem
    lowest: int = 0
    highest: int = 0


def read_choice(question: Question, choice: str) -> Value | Refused:
    """A press on a question that takes one choice."""
    if choice not in question.choices:
        return Refused(Problem.NOT_AN_OPTION)
    return int(choice) if question.kind in SCALES else choice


def toggled(question: Question, ticked: tuple[str, ...], choice: str) -> tuple[str, ...] | Refused:
    """The choices after one more press; in a ranking they stay in the order they were pressed."""
    if choice not in question.choices:
        return Refused(Problem.NOT_AN_OPTION)
    if choice in ticked:
        return tuple(each for each in ticked if each != choice)
    if choice in question.alone:
        return (choice,)
    kept = tuple(each for each in ticked if each not in question.alone)
    if len(kept) >= question.at_most:
        return Refused(Problem.TOO_MANY, 1, question.at_most)
    return _ordered(question, (*kept, choice))


def _ordered(question: Question, ticked: tuple[str, ...]) -> tuple[str, ...]:
    return ticked if question.kind is Kind.RANKING else tuple(each for each in question.choices if each in ticked)


def read_ticked(question: Question, ticked: tuple[str, ...]) -> Value | Refused:
    """What was ticked, when the person says that is all. A ranking is taken as far as it goes."""
    return ticked or Refused(Problem.NOTHING_CHOSEN, 1, question.at_most)


def read_written(question: Question, text: str) -> Value | Refused:
    """A written message: a text, a number, or the words of a button."""
    if question.kind is Kind.TEXT:
        return read_words(text)
    if question.kind is Kind.NUMBER:
        return _read_number(text, question.lowest, question.highest)
    if question.kind in SCALES:
        return _read_number(text, 1, SCALES[question.kind])
    if question.kind is Kind.SINGLE:
        return _option_with_label(question, text) or Refused(Problem.PRESS_PLEASE)
    return Refused(Problem.PRESS_PLEASE)


def read_words(text: str) -> str | Refused:
    """A text of a person's own, or a comment. Emoji alone say too little to be reported."""
    words = text.strip()
    if not visible(words) or not any(unicodedata.category(sign)[0] in "LN" for sign in words):
        return Refused(Problem.NO_WORDS)
    return words if len(words) <= TEXT_LIMIT else Refused(Problem.TOO_LONG, 1, TEXT_LIMIT)


def _read_number(text: str, lowest: int, highest: int) -> int | Refused:
    digits = "".join(text.split())
    if not digits.removeprefix("-").isdecimal() or len(digits) > 12:
        return Refused(Problem.NOT_A_NUMBER, lowest, highest)
    number = int(digits)
    return number if lowest <= number <= highest else Refused(Problem.OUT_OF_RANGE, lowest, highest)


def _option_with_label(question: Question, text: str) -> str | None:
    wanted = sameness(text)
    return next(
        (each.id for each in question.options if wanted in {sameness(label) for label in each.label.values()}), None
    )


def fits(question: Question, value: Value) -> bool:
    """Whether a stored or typed-in value is one that this question takes."""
    match value:
        case None:
            return not question.required
        case int():
            numbers = (1, SCALES[question.kind]) if question.kind in SCALES else (question.lowest, question.highest)
            return question.kind in {*SCALES, Kind.NUMBER} and numbers[0] <= value <= numbers[1]
        case str():
            if question.kind is Kind.TEXT:
                return read_words(value) == value
            return question.kind in ONE_CHOICE - SCALES.keys() and value in question.choices
    return question.kind in SEVERAL_CHOICES and _fit_together(question, value)


def _fit_together(question: Question, values: tuple[str, ...]) -> bool:
    known = set(values) <= set(question.choices) and len(set(values)) == len(values)
    single = len(values) == 1 or not question.alone & set(values)
    return known and single and 1 <= len(values) <= question.at_most


def choices_of(question: Question, value: Value) -> tuple[str, ...]:
    """Ids of the choices an answer holds, for conditions and for counting."""
    if isinstance(value, tuple):
        return value
    if question.kind in ONE_CHOICE and value is not None:
        return (str(value),)
    return ()


def to_json(answers: Answers) -> str:
    kept = {key: [answer.value, answer.comment] for key, answer in answers.items()}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Answers:
    return {key: Answer(_value(value), comment) for key, (value, comment) in json.loads(text).items()}


def _value(stored: str | int | list[str] | None) -> Value:
    return tuple(stored) if isinstance(stored, list) else stored
