"""Changing one question: its kind, its options, its numbers and days, and when it is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from domain.option_lines import sameness, visible
from domain.surveys.definition import DAYS, SCALES, WITH_OPTIONS, Condition, Kind, Option, Question

TOP_USUALLY = 3
Fresh = Callable[[], str]
"""Gives an id that was never used, so that what is added is never taken for what was asked in an earlier wave."""


class WrongCount(ValueError):
    """A translation of the options must have one line for each of them."""


def with_kind(question: Question, kind: Kind) -> Question:
    """What the new kind has no use for is left behind; its words stay."""
    asks = kind is not Kind.INFORMATION
    usual = Question(question.id, kind, question.text)
    options = question.options if kind in WITH_OPTIONS else ()
    return _clamped(
        replace(
            question,
            kind=kind,
            options=options,
            required=question.required and asks,
            comment=question.comment and asks,
            sensitive=question.sensitive and asks,
            low_end=question.low_end if kind in SCALES else usual.low_end,
            high_end=question.high_end if kind in SCALES else usual.high_end,
            lowest=question.lowest if kind is Kind.NUMBER else usual.lowest,
            highest=question.highest if kind is Kind.NUMBER else usual.highest,
            bands=question.bands if kind is Kind.NUMBER else (),
            days=question.days if kind is Kind.DAY_PARTS else DAYS,
        )
    )


def _clamped(question: Question) -> Question:
    count = len(question.options)
    if question.kind not in WITH_OPTIONS or question.kind is Kind.SINGLE or not count:
        return replace(question, most=None)
    if question.kind is Kind.TOP:
        return replace(question, most=min(question.most or TOP_USUALLY, count))
    return replace(question, most=None if question.most is None else min(question.most, count))


def with_most(question: Question, most: int | None) -> Question:
    return _clamped(replace(question, most=most))


def with_options(question: Question, language: str, lines: Sequence[str], fresh: Fresh) -> Question:
    """One option a line. An option keeps its id, and its other languages, where its line stays, or is only reworded
    in its place. In a language that none of them has yet, the lines are their translations. Raises WrongCount.
    """
    labelled = [each for each in question.options if visible(each.label.get(language, ""))]
    if question.options and not labelled and len(lines) != len(question.options):
        raise WrongCount(len(question.options))
    known = {sameness(each.label[language]): each for each in labelled}
    kept = {known[sameness(line)].id for line in lines if sameness(line) in known}
    options = []
    for at, line in enumerate(lines):
        beside = question.options[at] if len(lines) == len(question.options) else None
        found = known.get(sameness(line)) or (beside if beside is not None and beside.id not in kept else None)
        found = found or Option(fresh(), {})
        options.append(replace(found, label={**found.label, language: line}))
    return _clamped(replace(question, options=tuple(options)))


def with_alone(question: Question, option_id: str) -> Question:
    """Whoever chooses it chooses nothing else; or not so any more."""
    options = tuple(replace(each, alone=not each.alone) if each.id == option_id else each for each in question.options)
    return replace(question, options=options)


def with_day(question: Question, day: int) -> Question:
    """With or without that day; one day always stays."""
    days = tuple(each for each in DAYS if (each in question.days) != (each == day))
    return replace(question, days=days) if days else question


def with_bounds(question: Question, lowest: int, highest: int) -> Question:
    same = (lowest, highest) == (question.lowest, question.highest)
    return replace(question, lowest=lowest, highest=highest, bands=question.bands if same else ())


def condition_on(question: Question, asked_id: str) -> Condition | None:
    return next((each for each in question.when if each.question == asked_id), None)


def with_choice(question: Question, asked: Question, choice: str) -> Question:
    """Asked also, or no longer, where `choice` was given to the earlier question."""
    former = condition_on(question, asked.id) or Condition(asked.id)
    any_of = tuple(each for each in asked.choices if (each in former.any_of) != (each == choice))
    return _with_condition(question, Condition(asked.id, any_of))


def with_number(question: Question, asked: Question, at_least: int | None, at_most: int | None) -> Question:
    return _with_condition(question, Condition(asked.id, at_least=at_least, at_most=at_most))


def without_condition(question: Question, asked_id: str) -> Question:
    return replace(question, when=tuple(each for each in question.when if each.question != asked_id))


def _with_condition(question: Question, condition: Condition) -> Question:
    """In the place of what was said of the same question; one that says nothing is left out."""
    says = condition.any_of or condition.at_least is not None or condition.at_most is not None
    if condition_on(question, condition.question) is None:
        return replace(question, when=(*question.when, condition)) if says else question
    when = (condition if each.question == condition.question else each for each in question.when)
    return replace(question, when=tuple(when)) if says else without_condition(question, condition.question)
