"""Goals of a person, of whoever leads and of the group, scored from 1 to 10 at the start and at the end; how people are
after a while; and how a group closes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from domain.surveys.checking import length

WORDS_LIMIT = 300
FAREWELL_LIMIT = 300
ONWARD_LIMIT = 1000
FAREWELLS_LENGTH = 3000
"""Of the farewell words in one message; what is said under them in every language needs the rest."""
GOALS_AT_MOST = 10
STEPS = tuple(range(1, 11))
FEWEST = 5
"""A group's score is told for five answers or more; fewer are destroyed unread."""
OPEN_DAYS = 4
CHECKED_AFTER_MONTHS = (1, 3, 12, 24)


class Kind(StrEnum):
    PERSON = "person"
    LEADER = "leader"
    GROUP = "group"


class Feeling(StrEnum):
    GOOD = "good"
    SO = "so"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Goal:
    """`person_id` is None for the group's. `box_id`: where the group's scores lie while they are gathered."""

    id: int
    group_id: int
    kind: Kind
    words: str
    person_id: int | None = None
    start: int | None = None
    end: int | None = None
    box_id: int | None = None

    @property
    def change(self) -> int | None:
        return None if self.start is None or self.end is None else self.end - self.start


def rounded_mean(scores: Sequence[int]) -> int | None:
    """Whole, halves rounded up, as of a pulse: with a decimal, five answers would tell of one of them."""
    return None if len(scores) < FEWEST else (2 * sum(scores) + len(scores)) // (2 * len(scores))


def in_messages(farewells: Sequence[str]) -> list[list[str]]:
    """In their order, in as many messages as they need: one at least."""
    messages: list[list[str]] = [[]]
    for words in farewells:
        if messages[-1] and length("".join((*messages[-1], words))) > FAREWELLS_LENGTH:
            messages.append([])
        messages[-1].append(words)
    return messages


@dataclass(frozen=True, slots=True)
class CheckIn:
    id: int
    group_id: int
    person_id: int
    months: int
    asked_on: date
    answer: Feeling | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    group_id: int
    box_id: int | None = None
    shown: bool = False
    finished_on: date | None = None
    onward_on: date | None = None
    """When the group was shown where to go on."""
    handed_on: date | None = None
    """When somebody took the group over while it was closing."""

    @property
    def begun(self) -> bool:
        return self.box_id is not None or self.onward_on is not None or self.finished_on is not None


class GoalRepository(Protocol):
    def get(self, goal_id: int) -> Goal | None: ...
    def add(self, goal: Goal) -> Goal: ...
    def set_words(self, goal_id: int, words: str) -> None:
        """In place of those before, which are not kept."""
        ...

    def of_group(self, group_id: int) -> Sequence[Goal]:
        """The group's own."""
        ...

    def of_person(self, group_id: int, person_id: int) -> Sequence[Goal]: ...
    def score(self, goal_id: int, start: int | None, end: int | None) -> None: ...
    def set_box(self, goal_id: int, box_id: int | None) -> None: ...
    def remove(self, goal_id: int) -> None: ...
    def ask(self, check_in: CheckIn) -> CheckIn: ...
    def check_in(self, check_in_id: int) -> CheckIn | None: ...
    def check_ins(self, group_id: int, person_id: int) -> Sequence[CheckIn]:
        """Of that person only, oldest first."""
        ...

    def answer(self, check_in_id: int, feeling: Feeling) -> None: ...
    def closing(self, group_id: int) -> Closing: ...
    def save_closing(self, closing: Closing) -> None: ...
