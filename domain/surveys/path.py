"""Which questions a person meets: branching on earlier answers, and how far along the way they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from domain.surveys.answers import Answer, Answers, choices_of
from domain.surveys.definition import Condition, Question, Survey


@dataclass(frozen=True, slots=True)
class Progress:
    """The `number`-th question of `total`. The total may shrink on the way, never grow."""

    number: int
    total: int


def path(survey: Survey, answers: Answers) -> tuple[Question, ...]:
    """The questions and pages that apply, in order. Answers to questions that do not apply any more are not read."""
    return tuple(_walk(survey, answers, unsure=False))


def _walk(survey: Survey, answers: Answers, unsure: bool) -> Iterator[Question]:
    """With `unsure` also those that a question still to come may bring."""
    known = {question.id: question for question in survey.questions}
    reached: dict[str, Answer | None] = {}
    for question in survey.questions:
        if all(_holds(condition, known, reached, unsure) for condition in question.when):
            reached[question.id] = answers.get(question.id)
            yield question


def _holds(condition: Condition, known: dict[str, Question], reached: dict[str, Answer | None], unsure: bool) -> bool:
    if condition.question not in reached:
        return False
    answer = reached[condition.question]
    if answer is None:
        return unsure
    return holds(condition, known[condition.question], answer)


def holds(condition: Condition, question: Question, answer: Answer) -> bool:
    if answer.value is None:
        return False
    chosen = set(choices_of(question, answer.value))
    if condition.any_of and not chosen & set(condition.any_of):
        return False
    if chosen & set(condition.none_of):
        return False
    return _within(condition, answer.value) if isinstance(answer.value, int) else True


def _within(condition: Condition, number: int) -> bool:
    return (condition.at_least is None or number >= condition.at_least) and (
        condition.at_most is None or number <= condition.at_most
    )


def progress(survey: Survey, answers: Answers, question_id: str) -> Progress:
    """For an information page: of the question that follows it."""
    before = path(survey, answers)
    place = next((index for index, question in enumerate(before) if question.id == question_id), len(before))
    total = sum(question.asks for question in _walk(survey, answers, unsure=True))
    number = sum(question.asks for question in before[:place]) + 1
    return Progress(min(number, total), total)


def given(survey: Survey, answers: Answers) -> Answers:
    """The answers that count: to questions that apply, without the skipped ones. This is what is sent."""
    return {
        question.id: answers[question.id]
        for question in path(survey, answers)
        if question.id in answers and answers[question.id].value is not None
    }


def lacking(survey: Survey, answers: Answers) -> Question | None:
    """The first question that applies and has not been met yet, or must be answered and is not."""
    for question in path(survey, answers):
        answer = answers.get(question.id)
        if question.asks and (answer is None or (answer.value is None and question.required)):
            return question
    return None
