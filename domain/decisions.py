"""What a group has decided: how, by how many, and when it will ask itself whether that still holds."""

import calendar
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Protocol

SUBJECT_LIMIT = 600
WORDS_LIMIT = 600
REVIEW_MONTHS = (3, 6, 12)
STEM = 4
"""A searched word also finds its other endings, but its first letters must be the same."""
ENDING = 2


class Source(StrEnum):
    POLL = "poll"
    CONSENT = "consent"
    MEETING = "meeting"


class Outcome(StrEnum):
    """`NOTED`: something was asked that has no winner, such as a scale; the words tell the result."""

    ADOPTED = "adopted"
    NOT_ADOPTED = "not_adopted"
    NO_QUORUM = "no_quorum"
    WITHDRAWN = "withdrawn"
    NOTED = "noted"


class Rule(StrEnum):
    """How it was decided."""

    AGREEMENT = "agreement"
    SHOW_OF_HANDS = "show_of_hands"
    CONSENT = "consent"
    MOST_VOTES = "most_votes"
    SHARE = "share"
    RANKING = "ranking"
    RANKING_SEVERAL = "ranking_several"
    DOTS = "dots"
    SCALE = "scale"


class Standing(StrEnum):
    IN_FORCE = "in_force"
    RETIRED = "retired"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Decision:
    """`subject` is what was asked or agreed; `words` what came out where the outcome alone does not say it: the winners
    in their order, or the means of a scale. `asked` and `answered` are None where nobody counted.

    `source_id` is the id of the poll, proposal or meeting. Dates are the group's own.
    """

    id: int
    group_id: int
    source: Source
    subject: str
    outcome: Outcome
    rule: Rule
    decided_on: date
    words: tuple[str, ...] = ()
    source_id: int | None = None
    asked: int | None = None
    answered: int | None = None
    quorum: Fraction | None = None
    threshold: Fraction | None = None
    review_on: date | None = None
    standing: Standing = Standing.IN_FORCE
    replaced_by: int | None = None

    @property
    def holds(self) -> bool:
        """Whether the group still goes by it, so that it can be reviewed."""
        return self.outcome is Outcome.ADOPTED and self.standing is Standing.IN_FORCE


class DecisionRepository(Protocol):
    def get(self, decision_id: int) -> Decision | None: ...
    def add(self, decision: Decision) -> Decision:
        """Stored with a new id. What a poll or proposal decided is stored once: again, it gives the one that stands."""
        ...

    def set_review(self, decision_id: int, review_on: date | None) -> None: ...
    def retire(self, decision_id: int) -> bool:
        """False where it was no longer in force."""
        ...

    def replace(self, decision_id: int, by: int) -> bool: ...
    def of_group(self, group_id: int) -> Sequence[Decision]:
        """Newest first."""
        ...


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or that month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def matching(decisions: Iterable[Decision], query: str) -> list[Decision]:
    """Those in which every word of the query stands, whatever its ending, accents or case."""
    stems = [_stem(word) for word in _words(query)]
    return [decision for decision in decisions if _holds_all(_words(" ".join(_texts(decision))), stems)]


def _texts(decision: Decision) -> tuple[str, ...]:
    return decision.subject, *decision.words, f"{decision.decided_on:%d.%m.%Y}"


def _holds_all(words: Sequence[str], stems: Sequence[str]) -> bool:
    return bool(stems) and all(any(word.startswith(stem) for word in words) for stem in stems)


def _words(text: str) -> list[str]:
    bare = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    return re.findall(r"\w+", bare.casefold())


def _stem(word: str) -> str:
    return word[: max(STEM, len(word) - ENDING)]
