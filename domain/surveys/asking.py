"""Answering a survey one question at a time, as a pure function: a stored state leads on, whatever is pressed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from domain.surveys import answers as kept
from domain.surveys.answers import Answer, Problem, Refused, Value
from domain.surveys.definition import ONE_CHOICE, SEVERAL_CHOICES, Kind, Question, Survey
from domain.surveys.path import Progress, given, lacking, path, progress

REVIEW = ""
"""The position after the last question, where everything can be looked over, changed and sent."""


@dataclass(frozen=True, slots=True)
class Filling:
    """Where one person stands. `ticked`: choices made so far in a question that takes several.

    `commenting`: the question is answered and its comment is asked for. `changing`: from here back to the review.
    """

    position: str
    answers: Mapping[str, Answer] = field(default_factory=dict)
    ticked: tuple[str, ...] = ()
    commenting: bool = False
    changing: bool = False

    def to_json(self) -> str:
        return json.dumps(
            [self.position, kept.to_json(self.answers), self.ticked, self.commenting, self.changing],
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str) -> Filling:
        position, answers, ticked, commenting, changing = json.loads(text)
        return cls(position, kept.from_json(answers), tuple(ticked), commenting, changing)


@dataclass(frozen=True, slots=True)
class Choose:
    """A press on an option, a step or a cell. Presses name the question they were shown with."""

    question: str
    choice: str


@dataclass(frozen=True, slots=True)
class Done:
    """That is all I choose; or: I have read the page."""

    question: str


@dataclass(frozen=True, slots=True)
class Write:
    text: str


@dataclass(frozen=True, slots=True)
class Back:
    question: str


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave the question open, or the comment away."""

    question: str


@dataclass(frozen=True, slots=True)
class Change:
    """From the review: answer this question anew."""

    question: str


@dataclass(frozen=True, slots=True)
class Send:
    """From the review."""


Input = Choose | Done | Write | Back | Skip | Change | Send


@dataclass(frozen=True, slots=True)
class Outcome:
    """`problem`: nothing was taken and the same screen is shown again, with why. `sent`: these answers count now."""

    filling: Filling
    problem: Refused | None = None
    sent: Mapping[str, Answer] | None = None


def begin(survey: Survey) -> Filling:
    return _at(Filling(REVIEW), path(survey, {})[0] if survey.questions else None)


def reopen(survey: Survey, sent: Mapping[str, Answer]) -> Filling:
    """Answers that were sent, to be changed: questions left open then count as skipped."""
    skipped = {question.id: Answer(None) for question in path(survey, sent) if question.asks}
    return Filling(REVIEW, {**skipped, **sent})


def resume(survey: Survey, filling: Filling) -> Filling:
    """The same, unless its position is none of this survey any more."""
    reachable = {REVIEW, *(question.id for question in path(survey, filling.answers))}
    return filling if filling.position in reachable else _at(filling, lacking(survey, filling.answers))


def here(survey: Survey, filling: Filling) -> Question | None:
    """The question or page to be shown; None at the review."""
    return survey.question(filling.position)


def where(survey: Survey, filling: Filling) -> Progress:
    return progress(survey, filling.answers, filling.position)


def reviewed(survey: Survey, filling: Filling) -> tuple[tuple[Question, Answer | None], ...]:
    """Every question that applies, with its answer."""
    asked = (question for question in path(survey, filling.answers) if question.asks)
    return tuple((question, filling.answers.get(question.id)) for question in asked)


def advance(survey: Survey, filling: Filling, said: Input) -> Outcome:
    filling = resume(survey, filling)
    question = here(survey, filling)
    match said:
        case Send():
            return _send(survey, filling) if question is None else _refused(filling, Problem.STALE)
        case Change(question_id):
            return _change(survey, filling, question_id)
        case Back(question_id) if question_id == filling.position:
            return _back(survey, filling)
    if question is None or (not isinstance(said, Write) and said.question != question.id):
        return _refused(filling, Problem.STALE)
    return _answer(survey, filling, question, said)


def _refused(filling: Filling, problem: Problem | Refused) -> Outcome:
    return Outcome(filling, problem if isinstance(problem, Refused) else Refused(problem))


def _send(survey: Survey, filling: Filling) -> Outcome:
    if question := lacking(survey, filling.answers):
        return _refused(replace(_at(filling, question), changing=True), Problem.REQUIRED)
    return Outcome(filling, sent=given(survey, filling.answers))


def _change(survey: Survey, filling: Filling, question_id: str) -> Outcome:
    on_path = {question.id: question for question in path(survey, filling.answers) if question.asks}
    if filling.position != REVIEW or question_id not in on_path:
        return _refused(filling, Problem.STALE)
    return Outcome(replace(_at(filling, on_path[question_id]), changing=True))


def _back(survey: Survey, filling: Filling) -> Outcome:
    if filling.commenting:
        return Outcome(_at(filling, here(survey, filling)))
    if filling.changing:
        return Outcome(_at(filling, None))
    steps = path(survey, filling.answers)
    place = next((at for at, step in enumerate(steps) if step.id == filling.position), len(steps))
    return Outcome(_at(filling, steps[place - 1])) if place else _refused(filling, Problem.AT_START)


def _answer(survey: Survey, filling: Filling, question: Question, said: Input) -> Outcome:
    if filling.commenting:
        return _comment(survey, filling, question, said)
    if isinstance(said, Skip):
        return _skip(survey, filling, question)
    if question.kind is Kind.INFORMATION:
        return _turn_page(survey, filling, question, said)
    if isinstance(said, Choose) and question.kind in SEVERAL_CHOICES:
        ticked = kept.toggled(question, filling.ticked, said.choice)
        return _refused(filling, ticked) if isinstance(ticked, Refused) else Outcome(replace(filling, ticked=ticked))
    value = _read(question, filling, said)
    if isinstance(value, Refused):
        return _refused(filling, value)
    return _taken(survey, filling, question, value)


def _turn_page(survey: Survey, filling: Filling, question: Question, said: Input) -> Outcome:
    if not isinstance(said, Done):
        return _refused(filling, Problem.PRESS_PLEASE)
    return Outcome(_onward(survey, filling, question))


def _read(question: Question, filling: Filling, said: Input) -> Value | Refused:
    match said:
        case Write(text):
            return kept.read_written(question, text)
        case Choose(_, choice) if question.kind in ONE_CHOICE:
            return kept.read_choice(question, choice)
        case Done() if question.kind in SEVERAL_CHOICES:
            return kept.read_ticked(question, filling.ticked)
    return Refused(Problem.PRESS_PLEASE if question.choices else Problem.WRITE_PLEASE)


def _taken(survey: Survey, filling: Filling, question: Question, value: Value) -> Outcome:
    earlier = filling.answers.get(question.id, Answer(None)).comment
    answered = replace(filling, answers={**filling.answers, question.id: Answer(value, earlier)})
    if question.comment:
        return Outcome(replace(answered, commenting=True, ticked=()))
    return Outcome(_onward(survey, answered, question))


def _skip(survey: Survey, filling: Filling, question: Question) -> Outcome:
    if question.required:
        return _refused(filling, Problem.REQUIRED)
    skipped = {**filling.answers, question.id: Answer(None)} if question.asks else filling.answers
    return Outcome(_onward(survey, replace(filling, answers=skipped), question))


def _comment(survey: Survey, filling: Filling, question: Question, said: Input) -> Outcome:
    match said:
        case Skip():
            words: str | Refused = ""
        case Write(text):
            words = kept.read_words(text)
        case _:
            words = Refused(Problem.WRITE_PLEASE)
    if isinstance(words, Refused):
        return _refused(filling, words)
    commented = replace(filling.answers[question.id], comment=words)
    noted = replace(filling, answers={**filling.answers, question.id: commented}, commenting=False)
    return Outcome(_onward(survey, noted, question))


def _onward(survey: Survey, filling: Filling, question: Question) -> Filling:
    """The next step; while `changing`, the next question a changed answer has brought, else the review."""
    if filling.changing:
        following = lacking(survey, filling.answers)
        return replace(_at(filling, following), changing=following is not None)
    steps = path(survey, filling.answers)
    place = next(at for at, step in enumerate(steps) if step.id == question.id)
    return _at(filling, steps[place + 1] if place + 1 < len(steps) else None)


def _at(filling: Filling, question: Question | None) -> Filling:
    """Standing at the question, with what was ticked there before; at the review nothing is being changed."""
    if question is None:
        return replace(filling, position=REVIEW, ticked=(), commenting=False, changing=False)
    earlier = filling.answers.get(question.id, Answer(None)).value
    ticked = earlier if isinstance(earlier, tuple) else ()
    return replace(filling, position=question.id, ticked=ticked, commenting=False)
