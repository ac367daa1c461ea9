"""A needs survey as it is built and asked: blocks of questions, worded in one to four languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.results import K_SENSITIVE, K

Words = Mapping[str, str]
"""One text, by language."""

ID = re.compile(r"[a-z][a-z0-9_]{0,31}")
DAYS = (1, 2, 3, 4, 5, 6, 7)
"""ISO weekdays, Monday first."""
PARTS = ("morning", "afternoon", "evening")
YES_MAYBE_NO = ("yes", "maybe", "no")
NUMBER_BANDS = 5


class Kind(StrEnum):
    INFORMATION = "information"
    SINGLE = "single"
    MULTIPLE = "multiple"
    TOP = "top"
    RANKING = "ranking"
    SCALE_5 = "scale_5"
    SCALE_10 = "scale_10"
    YES_MAYBE_NO = "yes_maybe_no"
    NUMBER = "number"
    DAY_PARTS = "day_parts"
    TEXT = "text"


WITH_OPTIONS = frozenset({Kind.SINGLE, Kind.MULTIPLE, Kind.TOP, Kind.RANKING})
SCALES = {Kind.SCALE_5: 5, Kind.SCALE_10: 10}
ONE_CHOICE = frozenset({Kind.SINGLE, Kind.YES_MAYBE_NO, *SCALES})
SEVERAL_CHOICES = frozenset({Kind.MULTIPLE, Kind.TOP, Kind.RANKING, Kind.DAY_PARTS})


@dataclass(frozen=True, slots=True)
class Option:
    """`alone`: whoever chooses it chooses nothing else ("none of these")."""

    id: str
    label: Words
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds of an answer that was given to an earlier `question`; never of one that was skipped or not asked.

    `any_of` and `none_of` name options, `at_least` and `at_most` bound a number or a step of a scale.
    """

    question: str
    any_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """`when`: asked only where all conditions hold. `most`: how many options may be chosen or ranked.
    `example` is shown after the words "for example".

    `low_end` and `high_end` word the ends of a scale; `lowest` and `highest` bound a number, and `bands` are the first
    numbers of the ranges in which numbers are reported.
    """

    id: str
    kind: Kind
    text: Words
    help: Words = field(default_factory=dict)
    example: Words = field(default_factory=dict)
    options: tuple[Option, ...] = ()
    required: bool = False
    comment: bool = False
    sensitive: bool = False
    when: tuple[Condition, ...] = ()
    most: int | None = None
    low_end: Words = field(default_factory=dict)
    high_end: Words = field(default_factory=dict)
    lowest: int = 0
    highest: int = 100
    bands: tuple[int, ...] = ()
    days: tuple[int, ...] = DAYS

    @property
    def asks(self) -> bool:
        """Whether it wants an answer: an information page does not."""
        return self.kind is not Kind.INFORMATION

    @property
    def choices(self) -> tuple[str, ...]:
        """Ids of what can be chosen by a button: options, steps of a scale, cells such as "2-evening" (Tuesday)."""
        if self.kind in SCALES:
            return tuple(str(step) for step in range(1, SCALES[self.kind] + 1))
        if self.kind is Kind.YES_MAYBE_NO:
            return YES_MAYBE_NO
        if self.kind is Kind.DAY_PARTS:
            return tuple(f"{day}-{part}" for day in self.days for part in PARTS)
        return tuple(option.id for option in self.options)

    @property
    def alone(self) -> frozenset[str]:
        return frozenset(option.id for option in self.options if option.alone)

    @property
    def at_most(self) -> int:
        """How many choices one answer may hold."""
        return 1 if self.kind in ONE_CHOICE else self.most or len(self.choices)

    @property
    def number_bands(self) -> tuple[tuple[int, int], ...]:
        """First and last number of each range in which numbers are reported; fixed before anybody answers."""
        starts = self.bands or _even_starts(self.lowest, self.highest)
        return tuple(zip(starts, (*(start - 1 for start in starts[1:]), self.highest), strict=True))

    def k(self, survey: Survey) -> int:
        return K_SENSITIVE if self.sensitive or survey.sensitive else K


def _even_starts(lowest: int, highest: int) -> tuple[int, ...]:
    width = max(1, -(-(highest - lowest + 1) // NUMBER_BANDS))
    return tuple(range(lowest, highest + 1, width))


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a survey that can be switched off as a whole."""

    id: str
    title: Words
    questions: tuple[Question, ...]
    on: bool = True


@dataclass(frozen=True, slots=True)
class Survey:
    """`languages`: in which it can be answered, the first one where a text is missing.

    `urgent_help` is shown at once to whoever cannot wait: the local help the worker has set.
    """

    title: Words
    introduction: Words
    blocks: tuple[Block, ...]
    languages: tuple[str, ...]
    sensitive: bool = False
    urgent_help: Words = field(default_factory=dict)

    @property
    def k(self) -> int:
        """Below so many answers nothing is shown."""
        return K_SENSITIVE if self.sensitive else K

    @property
    def questions(self) -> tuple[Question, ...]:
        """Of the blocks that are switched on, in order."""
        return tuple(question for block in self.blocks if block.on for question in block.questions)

    def question(self, question_id: str) -> Question | None:
        return next((question for question in self.questions if question.id == question_id), None)

    def worded(self, words: Words, language: str) -> str:
        """The text in `language`, or in the first language of the survey that has it; "" where there is none."""
        ordered = (language, *self.languages, *words)
        return next((words[each] for each in ordered if words.get(each)), "")
