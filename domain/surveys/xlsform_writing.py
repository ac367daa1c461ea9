"""Writing a survey as an XLSForm, for researchers and their tools. What such a form cannot say is left out: which
questions are sensitive, how numbers are banded, which option stands alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from domain.plain_documents import LANGUAGES
from domain.surveys.definition import SCALES, Block, Condition, Kind, Question, Survey, Words
from domain.surveys.form_rows import ID_LIMIT, NAMES
from domain.surveys.xlsform import CHOICES, SETTINGS, SURVEY

Cells = tuple[str, ...]
Choose = Callable[[Question, str, str], str]
"""The words of a choice of that question in that language."""
Say = Callable[[str], str]

ONE, SEVERAL, RANK = "select_one", "select_multiple", "rank"
LISTS = {
    Kind.SINGLE: ONE,
    Kind.YES_MAYBE_NO: ONE,
    Kind.MULTIPLE: SEVERAL,
    Kind.TOP: SEVERAL,
    Kind.DAY_PARTS: SEVERAL,
    Kind.RANKING: RANK,
}
PLAIN = {Kind.TEXT: "text", Kind.INFORMATION: "note", Kind.NUMBER: "integer"}
COLUMNS = ("type", "name", "required", "relevant", "constraint", "parameters")


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    head: Cells
    rows: tuple[Cells, ...]


def write_form(survey: Survey, choose: Choose, comment: Say) -> tuple[Table, ...]:
    """The three sheets. `comment` is the label of a comment beside an answer."""
    languages = tuple(each for each in LANGUAGES if each in survey.languages)
    writing = _Writing(survey, languages, choose, comment)
    labels = tuple(f"label::{_named(each)}" for each in languages)
    hints = tuple(f"hint::{_named(each)}" for each in languages)
    first = survey.languages[0]
    return (
        Table(SURVEY, (*COLUMNS[:2], *labels, *hints, *COLUMNS[2:]), tuple(writing.rows())),
        Table(CHOICES, ("list_name", "name", *labels), tuple(writing.choices())),
        Table(SETTINGS, ("form_title", "default_language"), ((survey.worded(survey.title, first), _named(first)),)),
    )


def _named(language: str) -> str:
    return f"{NAMES[language][0].title()} ({language})"


@dataclass(frozen=True, slots=True)
class _Writing:
    survey: Survey
    languages: Cells
    choose: Choose
    comment: Say

    def rows(self) -> Iterator[Cells]:
        for block in self.survey.blocks:
            if block.on and block.questions:
                yield from self._part(block)

    def choices(self) -> Iterator[Cells]:
        for question in self.survey.questions:
            if question.kind in LISTS:
                for choice in question.choices:
                    words = (self.choose(question, choice, language) for language in self.languages)
                    yield (question.id, _choice_name(question, choice), *words)

    def _part(self, block: Block) -> Iterator[Cells]:
        name = f"part_{block.id}"[:ID_LIMIT]
        yield self._row("begin_group", name, self._worded(block.title))
        for question in block.questions:
            yield self._question(question)
            if question.comment:
                yield self._row("text", f"{question.id}_comment"[:ID_LIMIT], tuple(map(self.comment, self.languages)))
        yield self._row("end_group", name, ())

    def _question(self, question: Question) -> Cells:
        kind = LISTS.get(question.kind, PLAIN.get(question.kind, "range"))
        return self._row(
            f"{kind} {question.id}" if question.kind in LISTS else kind,
            question.id,
            self._worded(question.text),
            tuple(self._hint(question, language) for language in self.languages),
            required="yes" if question.required else "",
            relevant=self._relevant(question.when),
            constraint=_constraint(question),
            parameters=f"start=1 end={SCALES[question.kind]} step=1" if question.kind in SCALES else "",
        )

    def _row(self, kind: str, name: str, labels: Cells, hints: Cells = (), **columns: str) -> Cells:
        missing = ("",) * len(self.languages)
        return (kind, name, *(labels or missing), *(hints or missing), *(columns.get(each, "") for each in COLUMNS[2:]))

    def _worded(self, words: Words) -> Cells:
        return tuple(words.get(language, "") for language in self.languages)

    def _hint(self, question: Question, language: str) -> str:
        ends = [f"{step} – {words[language]}" for step, words in _ends(question).items() if words.get(language)]
        said = (question.help.get(language, ""), question.example.get(language, ""), *ends)
        return "\n".join(filter(None, said))

    def _relevant(self, when: Sequence[Condition]) -> str:
        read = [part for condition in when for part in self._condition(condition)]
        return " and ".join(f"({part})" if " or " in part and len(read) > 1 else part for part in read)

    def _condition(self, condition: Condition) -> Iterator[str]:
        asked = self.survey.question(condition.question)
        if asked is None:
            return
        if condition.any_of:
            yield " or ".join(_met(asked, choice) for choice in condition.any_of)
        for choice in condition.none_of:
            yield f"not({_met(asked, choice)})"
        for sign, number in ((">=", condition.at_least), ("<=", condition.at_most)):
            if number is not None:
                yield f"${{{asked.id}}} {sign} {number}"


def _met(asked: Question, choice: str) -> str:
    if asked.kind in SCALES:
        return f"${{{asked.id}}} = {choice}"
    return f"selected(${{{asked.id}}}, '{_choice_name(asked, choice)}')"


def _choice_name(question: Question, choice: str) -> str:
    return f"d{choice.replace('-', '_')}" if question.kind is Kind.DAY_PARTS else choice


def _ends(question: Question) -> Mapping[int, Words]:
    return {1: question.low_end, SCALES[question.kind]: question.high_end} if question.kind in SCALES else {}


def _constraint(question: Question) -> str:
    if question.kind is Kind.NUMBER:
        return f". >= {question.lowest} and . <= {question.highest}"
    several = LISTS.get(question.kind) == SEVERAL
    return f"count-selected(.) <= {question.most}" if several and question.most else ""
