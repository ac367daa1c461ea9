"""What a group's organisers saved for everybody, and the questions that nobody has answered yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

ANSWERS_AT_MOST = 100
OPEN_QUESTIONS_AT_MOST = 3
"""Of one person in one group."""


@dataclass(frozen=True, slots=True)
class SavedAnswer:
    """`synonyms` are other words for the question, a line each, in any language."""

    id: int
    group_id: int
    question: str
    words: str
    synonyms: tuple[str, ...] = ()
    link: str | None = None
    phone: str | None = None
    saved_on: date = date.min

    @property
    def asked_as(self) -> tuple[str, ...]:
        """Every way to ask for it."""
        return (self.question, *self.synonyms)


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """It lives until it is answered, taken back or laid aside. Where it is not `named` organisers do not learn who
    asked; the row knows it all the same, or the answer would find nobody."""

    id: int
    group_id: int
    asked_by: int
    words: str
    named: bool
    asked_at: datetime


class SavedAnswerRepository(Protocol):
    def get(self, answer_id: int) -> SavedAnswer | None: ...
    def of_group(self, group_id: int) -> Sequence[SavedAnswer]:
        """By the alphabet of their questions."""
        ...

    def save(self, answer: SavedAnswer) -> SavedAnswer:
        """Adds one without an id, else changes it."""
        ...

    def delete(self, answer_id: int) -> bool: ...
    def question(self, question_id: int) -> AskedQuestion | None: ...
    def questions(self, group_id: int) -> Sequence[AskedQuestion]:
        """Oldest first."""
        ...

    def ask(self, question: AskedQuestion) -> AskedQuestion: ...
    def settle(self, question_id: int) -> bool:
        """The question is gone with whoever asked it. False where another was first."""
        ...
