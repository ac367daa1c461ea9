"""The same question asked more than once: what makes two questions the same, and which rounds were shown before.

Two rounds in one group whose numbers of answers differ by a few would tell of those few (promise A9). What was shown is
remembered also when its survey is deleted, for papers about it remain with people.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from domain.option_lines import sameness
from domain.results import Cell, Mean
from domain.surveys.definition import Question, Survey
from domain.surveys.report import Finding, Report, Withheld, cell_names, withheld

SIGN = 16
NUMBERED = re.compile(r"[a-z]+_?\d+")
"""An id that was given by counting; it says nothing of what is asked."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A round whose results were shown, known by its box: how many answered, and what was asked."""

    box_id: int
    answered: int
    signs: frozenset[str]


def signs(question: Question) -> frozenset[str]:
    """Two questions with a sign in common are the same: worded alike in some language, or known by the same name."""
    return frozenset(hashlib.sha256(told.encode()).hexdigest()[:SIGN] for told in _told(question))


def _told(question: Question) -> Iterator[str]:
    shape = [question.kind, question.choices if not question.options else len(question.options), question.number_bands]
    if not NUMBERED.fullmatch(question.id):
        yield json.dumps(["id", question.id, question.kind, question.choices, question.number_bands])
    for language, text in question.text.items():
        if text:
            labels = [sameness(option.label.get(language, "")) for option in question.options]
            yield json.dumps([language, sameness(text), labels, *shape], ensure_ascii=False)


def signs_of(survey: Survey) -> frozenset[str]:
    return frozenset(sign for question in survey.questions if question.asks for sign in signs(question))


def rounds_before(survey: Survey, shown: Iterable[Shown]) -> tuple[int, ...]:
    """How many answered in each round that asked some of the same."""
    asked = signs_of(survey)
    return tuple(each.answered for each in shown if each.signs & asked)


def outlook(survey: Survey, answered: int, shown: Iterable[Shown]) -> Withheld | None:
    """Why nothing might be shown if the survey ended now, with so many answers."""
    return withheld(survey, answered, rounds_before(survey, shown))


@dataclass(frozen=True, slots=True)
class Side:
    """What may be said of the question on one side of a comparison; cells in the order of its choices."""

    finding: Finding
    cells: tuple[Cell, ...]

    @property
    def mean(self) -> Mean | None:
        return self.finding.mean

    @property
    def figures(self) -> bool:
        return bool(self.cells) or self.mean is not None


@dataclass(frozen=True, slots=True)
class Pair:
    """One question in two reports. `cells` of both sides count the same choices in the same order."""

    question: Question
    one: Side
    other: Side

    @property
    def comparable(self) -> bool:
        """Whether both sides say figures of the same sort."""
        means = self.one.mean is not None and self.other.mean is not None
        return means or bool(self.one.cells and self.other.cells)


def pairs(one: Report, other: Report) -> tuple[Pair, ...]:
    """The questions that stand in both, in the order of the first."""
    known = {sign: finding for finding in reversed(other.findings) for sign in signs(finding.question)}
    found = ((finding, _same(finding, known)) for finding in one.findings)
    return tuple(Pair(each.question, _side(each), _side(same)) for each, same in found if same is not None)


def _same(finding: Finding, known: Mapping[str, Finding]) -> Finding | None:
    return next((known[sign] for sign in sorted(signs(finding.question)) if sign in known), None)


def _side(finding: Finding) -> Side:
    cells = finding.cells or {}
    names = cell_names(finding.question)
    return Side(finding, tuple(cells[name] for name in names) if cells else ())
