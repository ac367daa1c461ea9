"""From answers nobody can be asked about to what may be said of them, question by question.

Counts go through domain/results.py. Beyond that, a question that was asked only of some is reported only where no
number of people below k follows from it together with all else that is reported.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from domain.results import Cell, Mean, Table, may_stand_together, publish_multiple, publish_scale, publish_single
from domain.surveys.answers import Answers, choices_of
from domain.surveys.definition import SCALES, Condition, Kind, Question, Survey
from domain.surveys.free_text import Trace, traces
from domain.surveys.path import holds, path

People = frozenset[int]
"""Which of the sheets, by their place in a random order."""
RANKED_FIRST = 3


class Withheld(StrEnum):
    """Why no figures are shown.

    SUBSET: with what else is shown, a number of people below k would follow. NEAR_EARLIER: the same was asked in this
    group before, and between the two rounds fewer than k people differ.
    """

    TOO_FEW = "too_few"
    SUBSET = "subset"
    NEAR_EARLIER = "near_earlier"


@dataclass(frozen=True, slots=True)
class Reach:
    """`helped` entered with a helper, `paper` on paper; the others by themselves. `asked` is None where unknown."""

    asked: int | None
    answered: int
    helped: int = 0
    paper: int = 0

    @property
    def alone(self) -> int:
        return self.answered - self.helped - self.paper


@dataclass(frozen=True, slots=True)
class FreeText:
    """`place` names it for good: the answers of a closed survey never change."""

    place: str
    text: str
    traces: tuple[Trace, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """What may be said of one question. `answered` is None where not even that may be said.

    `cells` by choice, or by the first number of a band; empty where only `mean` may be said, or nothing. In a ranking
    they count who put an option among the first `places`. `leader` may be named as what was said most.
    """

    question: Question
    answered: int | None
    withheld: Withheld | None = None
    cells: Mapping[str, Cell] | None = None
    mean: Mean | None = None
    texts: tuple[FreeText, ...] = ()
    comments: tuple[FreeText, ...] = ()
    places: int = 0
    leader: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """`withheld` is why the whole of it is; then there are no findings."""

    survey: Survey
    reach: Reach
    findings: tuple[Finding, ...]
    withheld: Withheld | None = None

    def finding(self, question_id: str) -> Finding | None:
        return next((each for each in self.findings if each.question.id == question_id), None)


def report(survey: Survey, sheets: Sequence[Answers], reach: Reach, earlier: Sequence[int] = ()) -> Report:
    """`sheets` in the random order of the opened box. `earlier`: how many answered in each earlier round of this survey
    in this group that was reported."""
    reason = withheld(survey, len(sheets), earlier)
    if reason is not None:
        return Report(survey, reach, (), reason)
    return Report(survey, reach, tuple(_Reporting(survey, sheets).findings()))


def withheld(survey: Survey, answered: int, earlier: Sequence[int] = ()) -> Withheld | None:
    """Why nothing at all may be shown of so many answers; known before a single one is opened."""
    if answered < survey.k:
        return Withheld.TOO_FEW
    return None if may_stand_together((*earlier, answered), survey.k) else Withheld.NEAR_EARLIER


def fewest(survey: Survey, question: Question) -> int:
    """Below so many answers nothing is shown of a question; one that only some are asked also tells of the answers that
    led them there."""
    parents = [survey.question(condition.question) for condition in question.when]
    return max(each.k(survey) for each in (question, *parents) if each is not None)


def tally(question: Question, sheets: Sequence[Answers]) -> Mapping[str, int]:
    """How many chose each choice, before anything is protected. Never shown."""
    names = cell_names(question)
    counts = dict.fromkeys(names, 0)
    for answers in sheets:
        if question.id in answers:
            for name in _cells_of(question, answers):
                counts[name] += 1
    return counts


def cell_names(question: Question) -> tuple[str, ...]:
    if question.kind is Kind.NUMBER:
        return tuple(str(first) for first, _ in question.number_bands)
    return question.choices


def ranked_places(question: Question) -> int:
    """Of a ranking, who was put first is counted; with more than four options, who is among the first three."""
    return RANKED_FIRST if len(question.options) > RANKED_FIRST + 1 else 1


def _cells_of(question: Question, answers: Answers) -> tuple[str, ...]:
    value = answers[question.id].value
    if question.kind is Kind.NUMBER and isinstance(value, int):
        return tuple(str(first) for first, last in question.number_bands if first <= value <= last)
    chosen = choices_of(question, value)
    return chosen[: ranked_places(question)] if question.kind is Kind.RANKING else chosen


class _Reporting:
    """Findings in the order of the questions, each held against all that was said before it."""

    def __init__(self, survey: Survey, sheets: Sequence[Answers]) -> None:
        self.survey = survey
        self.sheets = sheets
        self.everybody = frozenset(range(len(sheets)))
        self.asked = self._asked()
        self.told: list[People] = [self.everybody]
        self.found: dict[str, Finding] = {}

    def _asked(self) -> Mapping[str, People]:
        met: dict[str, set[int]] = {question.id: set() for question in self.survey.questions}
        for place, answers in enumerate(self.sheets):
            for question in path(self.survey, answers):
                met[question.id].add(place)
        return {name: frozenset(people) for name, people in met.items()}

    def findings(self) -> Iterator[Finding]:
        for question in self.survey.questions:
            if question.asks:
                finding = self._finding(question)
                self.found[question.id] = finding
                yield finding

    def _finding(self, question: Question) -> Finding:
        people = self.asked[question.id]
        k = fewest(self.survey, question)
        if question.when and not self._may_be_told(question, people, k):
            return Finding(question, None, Withheld.SUBSET)
        if question.when:
            self.told.append(people)
        if len(people) < k:
            return Finding(question, len(self._answered(question, people)), Withheld.TOO_FEW)
        return _figures(question, self._answered(question, people), k)

    def _answered(self, question: Question, people: People) -> list[Answers]:
        return [self.sheets[place] for place in sorted(people) if question.id in self.sheets[place]]

    def _may_be_told(self, question: Question, people: People, k: int) -> bool:
        """Its number of people must follow from exact counts, and leave no few people between it and what was told."""
        exact = all(self._counted_exactly(condition) for condition in question.when)
        ways = [way for condition in question.when for way in self._ways(condition)]
        pairs = [*((people, other) for other in (*self.told, *ways)), *combinations(ways, 2)]
        return exact and all(_apart(one, other, self.everybody, k) for one, other in pairs)

    def _counted_exactly(self, condition: Condition) -> bool:
        parent = self.found.get(condition.question)
        if parent is None or not parent.cells or parent.withheld is not None:
            return False
        leading = _leading_cells(parent.question, condition)
        return leading is not None and all(parent.cells[name].exact is not None for name in leading)

    def _ways(self, condition: Condition) -> Iterator[People]:
        """Those who meet the condition, and those who chose each choice it names."""
        parent = self.found[condition.question].question if condition.question in self.found else None
        if parent is None:
            return
        given = {place: self.sheets[place][parent.id] for place in self.everybody if parent.id in self.sheets[place]}
        yield frozenset(place for place, answer in given.items() if holds(condition, parent, answer))
        for name in (*condition.any_of, *condition.none_of):
            yield frozenset(place for place, answer in given.items() if name in choices_of(parent, answer.value))


def _leading_cells(parent: Question, condition: Condition) -> tuple[str, ...] | None:
    """The cells whose counts say how many meet the condition; None where it cuts through a band of numbers."""
    if condition.at_least is None and condition.at_most is None:
        return (*condition.any_of, *condition.none_of)
    low = parent.lowest if condition.at_least is None else condition.at_least
    high = parent.highest if condition.at_most is None else condition.at_most
    if parent.kind in SCALES:
        return tuple(step for step in parent.choices if low <= int(step) <= high)
    inside = [(first, last) for first, last in parent.number_bands if first <= high and last >= low]
    whole = all(low <= first and last <= high for first, last in inside)
    return tuple(str(first) for first, _ in inside) if whole else None


def _apart(some: People, others: People, everybody: People, k: int) -> bool:
    """Whether the two divide the people into parts of which none has 1 to k-1."""
    parts = (some & others, some - others, others - some, everybody - some - others)
    return all(len(part) == 0 or len(part) >= k for part in parts)


def _figures(question: Question, given: Sequence[Answers], k: int) -> Finding:
    answered = len(given)
    comments = _free_texts(question.id, "comment", [answers[question.id].comment for answers in given])
    if question.kind is Kind.TEXT:
        written = [str(answers[question.id].value) for answers in given]
        return Finding(question, answered, texts=_free_texts(question.id, "text", written))
    places = ranked_places(question) if question.kind is Kind.RANKING else 0
    table, mean = _published(question, tally(question, given), answered, k)
    if table.cells is None and mean is None:
        return Finding(question, answered, Withheld.TOO_FEW, comments=comments, places=places)
    names = cell_names(question)
    cells = {names[index]: cell for index, cell in (table.cells or {}).items()}
    leader = None if table.leader is None else names[table.leader]
    return Finding(question, answered, None, cells, mean, comments=comments, places=places, leader=leader)


def _published(question: Question, counts: Mapping[str, int], answered: int, k: int) -> tuple[Table, Mean | None]:
    """The table by the place of a cell in `cell_names`."""
    numbered = dict(enumerate(counts.values()))
    if question.kind in SCALES:
        return _published_scale(numbered, answered, k)
    ranked_first = question.kind is Kind.RANKING and ranked_places(question) == 1
    if ranked_first or question.kind in {Kind.SINGLE, Kind.YES_MAYBE_NO, Kind.NUMBER}:
        return publish_single(numbered, k=k), None
    at_most = ranked_places(question) if question.kind is Kind.RANKING else question.at_most
    return publish_multiple(answered, numbered, k=k, at_most=at_most), None


def _published_scale(numbered: Mapping[int, int], answered: int, k: int) -> tuple[Table, Mean | None]:
    scale = publish_scale({place + 1: count for place, count in numbered.items()}, k)
    cells, named = scale.table.cells, scale.table.named
    by_place = None if cells is None else {step - 1: cell for step, cell in cells.items()}
    return Table(answered, by_place, tuple(step - 1 for step in named)), scale.mean


def _free_texts(question_id: str, what: str, written: Sequence[str]) -> tuple[FreeText, ...]:
    """In an order of their own, so that texts of one person stand in different places under different questions."""
    ordered = sorted(
        (text for text in written if text),
        key=lambda text: hashlib.sha256(f"{question_id}/{what}/{text}".encode()).digest(),
    )
    return tuple(FreeText(f"{question_id}/{what}/{at}", text, traces(text)) for at, text in enumerate(ordered))
