"""Sheets of invented answers: the numbers of product.md, and random ones."""

import random
from collections.abc import Mapping, Sequence
from fractions import Fraction

from domain.surveys.answers import Answer, Answers, Value
from domain.surveys.definition import SEVERAL_CHOICES, Block, Kind, Option, Question, Survey
from domain.surveys.path import path

HEARD = {"parents": 26, "friends": 24, "school": 29, "instagram": 9}
SATISFIED = {1: 1, 2: 1, 3: 20, 4: 13, 5: 8}
EVALUATED = {"worker": 46, "members": 31, "change": 41}


def sheets_of(count: int, columns: Mapping[str, Sequence[Value]]) -> list[Answers]:
    """One sheet a row; None is a skipped question."""
    return [
        {name: Answer(values[row]) for name, values in columns.items() if values[row] is not None}
        for row in range(count)
    ]


def heard(chance: random.Random) -> list[Value]:
    """Each of 43 named at least one; each was named as often as in the pilot."""
    while True:
        named: list[list[str]] = [[] for _ in range(43)]
        for source, times in HEARD.items():
            for person in chance.sample(range(43), times):
                named[person].append(source)
        if all(named):
            return [tuple(each) for each in named]


def forty_three() -> list[Answers]:
    """The activities survey as 43 people answered it."""
    chance = random.Random(43)
    satisfied: list[Value] = [step for step, times in SATISFIED.items() for _ in range(times)]
    chance.shuffle(satisfied)
    return sheets_of(43, {"heard": heard(chance), "free_time": satisfied})


def five() -> list[Answers]:
    """The evaluation of change as five people answered it: sums of 46, 31 and 41."""
    return sheets_of(5, {"worker": (9, 10, 9, 9, 9), "members": (5, 7, 6, 6, 7), "change": (8, 9, 8, 7, 9)})


def small_survey(*questions: Question, sensitive: bool = False) -> Survey:
    title = {"lv": "Aptauja"}
    return Survey(title, title, (Block("one", title, questions),), ("lv",), sensitive=sensitive)


def single(name: str, *options: str) -> Question:
    words = {"lv": name}
    return Question(name, Kind.SINGLE, words, options=tuple(Option(each, {"lv": each}) for each in options))


def random_sheet(survey: Survey, chance: random.Random, skips: float = 0.1) -> Answers:
    answers: dict[str, Answer] = {}
    met: set[str] = set()
    while new := [each for each in path(survey, answers) if each.asks and each.id not in met]:
        met.add(new[0].id)
        if chance.random() >= skips:
            answers[new[0].id] = Answer(_random_value(new[0], chance))
    return answers


def _random_value(question: Question, chance: random.Random) -> Value:
    if question.kind is Kind.TEXT:
        return "vārdi"
    if question.kind is Kind.NUMBER:
        return chance.randint(question.lowest, question.highest)
    if question.kind in SEVERAL_CHOICES:
        common = [each for each in question.choices if each not in question.alone]
        return tuple(chance.sample(common, chance.randint(1, min(len(common), question.at_most))))
    choice = chance.choice(question.choices)
    return int(choice) if choice.isdecimal() else choice


def mean(total: int, count: int) -> Fraction:
    return Fraction(total, count)
