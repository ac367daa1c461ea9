"""The words of a report in one language: each figure with the number of people it is of, none more exact than it is."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from domain.bars import percent
from domain.results import Cell, Mean
from domain.surveys.definition import SCALES, Kind, Question, Survey
from domain.surveys.report import Finding, Withheld, cell_names, fewest
from handlers.screen import Scene
from handlers.surveys.wording import choice_words
from locales.texts import neutralise

PERCENT_FROM = 20
"""With fewer answers a per cent would be more exact than what it stands for."""


@dataclass(frozen=True, slots=True)
class Wording:
    scene: Scene
    survey: Survey

    @property
    def title(self) -> str:
        return neutralise(self.survey.worded(self.survey.title, self.scene.language))

    def question(self, question: Question) -> str:
        return neutralise(self.survey.worded(question.text, self.scene.language))

    def label(self, question: Question, name: str) -> str:
        if question.kind in SCALES:
            return self._step(question, int(name))
        if question.kind is Kind.NUMBER:
            first, last = next(band for band in question.number_bands if str(band[0]) == name)
            return str(first) if first == last else f"{first}–{last}"
        return neutralise(choice_words(self.scene, self.survey, question, name))

    def _step(self, question: Question, step: int) -> str:
        ends = {1: question.low_end, SCALES[question.kind]: question.high_end}
        words = self.survey.worded(ends.get(step, {}), self.scene.language)
        return f"{step} ({neutralise(words)})" if words else str(step)

    def figure(self, cell: Cell, answered: int) -> str:
        say = self.scene.label
        if cell.exact is not None and answered >= PERCENT_FROM:
            share = str(percent(cell.exact, answered))
            return say("survey-figure-share", count=cell.exact, answered=answered, percent=share)
        if cell.exact is not None:
            return say("survey-figure-exact", count=cell.exact, answered=answered)
        if cell.low == 0 and cell.high >= answered:
            return say("survey-figure-unsaid")
        if cell.low == 0:
            return say("survey-figure-below", fewer=cell.high + 1, answered=answered)
        return say("survey-figure-between", low=cell.low, high=cell.high, answered=answered)

    def mean(self, question: Question, mean: Mean, answered: int) -> str:
        """To one decimal; bounds are rounded outwards."""
        highest, words = SCALES[question.kind], {"answered": answered}
        if mean.low == mean.high:
            return self.scene.label("survey-mean", mean=float(round(mean.low, 1)), highest=highest, **words)
        low, high = _tenths(mean.low, math.floor), _tenths(mean.high, math.ceil)
        return self.scene.label("survey-mean-between", low=low, high=high, highest=highest, **words)

    def answered(self, finding: Finding) -> str:
        """How many answered it, or why that is not said."""
        if finding.answered is None:
            return self.scene.label("survey-result-subset")
        if finding.answered == 0:
            return self.scene.label("survey-result-none")
        if finding.withheld is Withheld.TOO_FEW:
            fewer = fewest(self.survey, finding.question)
            return self.scene.label("survey-result-few", answered=finding.answered, k=fewer)
        return self.scene.label("survey-result-answered", answered=finding.answered)

    def cells(self, finding: Finding) -> Iterator[tuple[str, str, Cell]]:
        """Label, figure and bounds of each choice that has any."""
        for name in cell_names(finding.question):
            if finding.cells and name in finding.cells:
                cell = finding.cells[name]
                yield self.label(finding.question, name), self.figure(cell, finding.answered or 0), cell

    def notes(self, finding: Finding) -> Iterator[str]:
        """How to read the figures."""
        if not finding.cells and finding.mean is None:
            return
        question, exact = finding.question, all(cell.exact is not None for cell in (finding.cells or {}).values())
        if finding.leader is not None and not exact:
            yield self.scene.label("survey-result-leader", label=self.label(question, finding.leader))
        if question.kind is Kind.RANKING:
            yield self.scene.label("survey-result-ranking", places=finding.places)
        elif question.at_most > 1 and question.choices:
            yield self.scene.label("survey-result-several", most=question.most or 0)
        if not exact or not finding.cells:
            yield self.scene.label("survey-result-bounded", k=fewest(self.survey, question))


def _tenths(number: Fraction, whole: Callable[[Fraction], int]) -> float:
    return whole(number * 10) / 10
