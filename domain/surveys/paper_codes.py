"""Sheets of paper as one types them in: a line of codes, one for each numbered question, and texts on lines below.

2  1,3  4  -  12  *        single, several, a step, skipped, a number, a text
6: A bench at the stop     the text of question 6, or its comment
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.surveys import answers as kept
from domain.surveys.answers import Answer, Answers, Refused, Value
from domain.surveys.definition import SEVERAL_CHOICES, Kind, Question, Survey
from domain.surveys.path import given, lacking, path

SKIPPED = frozenset({"-", "–", "—"})
HAS_TEXT = "*"
_AROUND_COMMAS = re.compile(r"\s*,\s*")
_NUMBER = re.compile(r"-?[0-9]{1,6}")
_TEXT_LINE = re.compile(r"\s*(\d{1,3})\s*:\s*(.*)")


class Fault(StrEnum):
    """Why a typed sheet is not taken. TOO_MANY and TOO_FEW: codes than questions. NOT_ASKED: another answer leaves this
    question out. NO_TEXT: a text was announced and no line has it."""

    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    NOT_A_CODE = "not_a_code"
    NOT_ASKED = "not_asked"
    REQUIRED = "required"
    NO_TEXT = "no_text"
    NO_SUCH_TEXT = "no_such_text"


@dataclass(frozen=True, slots=True)
class Mistake:
    """At the question with this `number` (0: the whole line), where `typed` was found."""

    fault: Fault
    number: int = 0
    typed: str = ""


def numbered(survey: Survey) -> tuple[Question, ...]:
    """What bears a number on paper: everything that asks."""
    return tuple(question for question in survey.questions if question.asks)


def number_of(survey: Survey, question: Question) -> int:
    """From 1; 0 for a page that asks nothing."""
    return next((at for at, each in enumerate(numbered(survey), 1) if each.id == question.id), 0)


def read_sheet(survey: Survey, typed: str) -> Answers | tuple[Mistake, ...]:
    """The answers of one sheet, or everything that is wrong with it."""
    first, *rest = typed.strip().splitlines() or [""]
    codes, questions = _AROUND_COMMAS.sub(",", first).split(), numbered(survey)
    if len(codes) != len(questions):
        fault = Fault.TOO_FEW if len(codes) < len(questions) else Fault.TOO_MANY
        return (Mistake(fault, len(questions), str(len(codes))),)
    texts, mistakes = _texts(rest, len(questions))
    answers: dict[str, Answer] = {}
    for number, (question, code) in enumerate(zip(questions, codes, strict=True), 1):
        answer = _answer(question, code, texts.pop(number, ""))
        if isinstance(answer, Fault):
            mistakes.append(Mistake(answer, number, code))
        else:
            answers[question.id] = answer
    mistakes += [Mistake(Fault.NO_SUCH_TEXT, number, words) for number, words in texts.items()]
    return tuple(mistakes) if mistakes else _on_the_path(survey, answers)


def _texts(lines: list[str], last: int) -> tuple[dict[int, str], list[Mistake]]:
    """By number of the question; a line without a number goes on with the text before it."""
    found: dict[int, str] = {}
    mistakes: list[Mistake] = []
    current = 0
    for line in filter(str.strip, lines):
        numbered_line = _TEXT_LINE.fullmatch(line)
        number = int(numbered_line[1]) if numbered_line else 0
        if numbered_line and 1 <= number <= last:
            current, found[number] = number, numbered_line[2].strip()
        elif current:
            found[current] += f"\n{line.strip()}"
        else:
            mistakes.append(Mistake(Fault.NO_SUCH_TEXT, number, line.strip()))
    return found, mistakes


def _answer(question: Question, code: str, text: str) -> Answer | Fault:
    if question.kind is Kind.TEXT:
        return _text(code, text)
    if text and not question.comment:
        return Fault.NO_SUCH_TEXT
    if code in SKIPPED:
        return Fault.NO_SUCH_TEXT if text else Answer(None)
    value = _value(question, code)
    if value is None or not kept.fits(question, value):
        return Fault.NOT_A_CODE
    comment = kept.read_words(text) if text else ""
    return Fault.NO_TEXT if isinstance(comment, Refused) else Answer(value, comment)


def _text(code: str, text: str) -> Answer | Fault:
    if code in SKIPPED and not text:
        return Answer(None)
    if code not in {HAS_TEXT, *SKIPPED}:
        return Fault.NOT_A_CODE
    words = kept.read_words(text)
    return Fault.NO_TEXT if isinstance(words, Refused) else Answer(words)


def _value(question: Question, code: str) -> Value:
    """None where the code names nothing."""
    if question.kind is Kind.NUMBER:
        return int(code) if _NUMBER.fullmatch(code) else None
    numbers = code.split(",")
    if not all(_NUMBER.fullmatch(each) for each in numbers):
        return None
    places = [int(each) - 1 for each in numbers]
    if not all(0 <= place < len(question.choices) for place in places):
        return None
    chosen = tuple(question.choices[place] for place in places)
    if question.kind in SEVERAL_CHOICES:
        return _in_order(question, chosen)
    read = kept.read_choice(question, chosen[0]) if len(chosen) == 1 else None
    return None if isinstance(read, Refused) else read


def _in_order(question: Question, chosen: tuple[str, ...]) -> tuple[str, ...] | None:
    """As if they had been pressed: a ranking as it was written, all else in the order of the form."""
    if len(set(chosen)) < len(chosen):
        return None
    return chosen if question.kind is Kind.RANKING else tuple(each for each in question.choices if each in chosen)


def _on_the_path(survey: Survey, answers: Mapping[str, Answer]) -> Answers | tuple[Mistake, ...]:
    asked = {question.id for question in path(survey, answers)}
    stray = tuple(
        Mistake(Fault.NOT_ASKED, number)
        for number, question in enumerate(numbered(survey), 1)
        if question.id not in asked and answers[question.id].value is not None
    )
    if stray:
        return stray
    needed = {key: answer for key, answer in answers.items() if key in asked}
    if question := lacking(survey, needed):
        return (Mistake(Fault.REQUIRED, number_of(survey, question)),)
    return given(survey, needed)


@dataclass(frozen=True, slots=True)
class Difference:
    """One question of which two entries of the same sheet say different things."""

    number: int
    question: Question
    first: Answer
    second: Answer


def differences(survey: Survey, first: Answers, second: Answers) -> tuple[Difference, ...]:
    nothing = Answer(None)
    compared = (
        Difference(number, question, first.get(question.id, nothing), second.get(question.id, nothing))
        for number, question in enumerate(numbered(survey), 1)
    )
    return tuple(each for each in compared if not _same(each.first, each.second))


def _same(first: Answer, second: Answer) -> bool:
    """Spaces and capital letters of a text are no difference."""
    return _plain(first) == _plain(second)


def _plain(answer: Answer) -> tuple[Value, str]:
    value = _words(answer.value) if isinstance(answer.value, str) else answer.value
    return value, _words(answer.comment)


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()


def corrected(answers: Answers, question: Question, right: Answer) -> Answers:
    return {**answers, question.id: right}


def example(survey: Survey) -> str:
    """What such a line may look like: the first question left open, then whatever comes first."""
    return " ".join(_example(question, at) for at, question in enumerate(numbered(survey)))


def _example(question: Question, at: int) -> str:
    if question.kind is Kind.TEXT:
        return HAS_TEXT
    if at and question.kind is Kind.NUMBER:
        return str(question.lowest)
    if question.kind in SEVERAL_CHOICES and question.at_most > 1:
        return "1,2"
    return "1" if at or question.required else "-"


def code_of(question: Question, value: Value) -> str:
    """As it would be typed."""
    if value is None:
        return "-"
    if question.kind is Kind.TEXT:
        return HAS_TEXT
    if isinstance(value, tuple):
        return ",".join(str(question.choices.index(each) + 1) for each in value)
    return str(value) if question.kind is Kind.NUMBER else str(question.choices.index(str(value)) + 1)
