"""Consent rounds: a proposal that stands if nobody has a reason against it, and is amended where somebody has.

An amended proposal is a new version and opens a new round: what was answered to an earlier one does not count for it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from domain.option_lines import sameness, visible
from domain.polls import Names

WORDS_LIMIT = 1000
REASON_LIMIT = 500


class Stance(StrEnum):
    SUPPORT = "support"
    LIVE_WITH = "live_with"
    OBJECT = "object"


@dataclass(frozen=True, slots=True)
class Response:
    """`reason` speaks against the proposal, never against a person; only objections have one."""

    stance: Stance
    reason: str = ""


class RoundState(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Rule:
    """When a proposal stands: at least `answered` of those reached have answered, and of those who answered at most
    `objecting` object. Usually half, and nobody."""

    answered: Fraction = Fraction(1, 2)
    objecting: Fraction = Fraction(0)


USUAL_RULE = Rule()


@dataclass(frozen=True, slots=True)
class Round:
    """One version of a proposal and the asking about it. `deadline` is UTC; `version` counts the amendments from 1.

    `id` is the proposal's and stays the same through all its versions; answers are kept by `id` and `version`.
    """

    id: int
    group_id: int
    words: str
    version: int = 1
    rule: Rule = USUAL_RULE
    names: Names = Names.HIDDEN
    deadline: datetime | None = None
    state: RoundState = RoundState.DRAFT
    asked_by: int = 0

    def accepts_answers(self, now: datetime) -> bool:
        """At the very instant of the deadline it is too late."""
        return self.state is RoundState.OPEN and (self.deadline is None or now < self.deadline)


class Refusal(StrEnum):
    CLOSED = "closed"
    OLDER_VERSION = "older_version"
    NO_REASON = "no_reason"
    REASON_TOO_LONG = "reason_too_long"
    REASON_NOT_WANTED = "reason_not_wanted"


def refusal(current: Round, version: int, response: Response, now: datetime) -> Refusal | None:
    """Why an answer does not count that was given to `version`, as its buttons say. A later one replaces an earlier."""
    if version != current.version:
        return Refusal.OLDER_VERSION
    if not current.accepts_answers(now):
        return Refusal.CLOSED
    if response.stance is not Stance.OBJECT:
        return Refusal.REASON_NOT_WANTED if response.reason else None
    if not visible(response.reason):
        return Refusal.NO_REASON
    return Refusal.REASON_TOO_LONG if len(response.reason) > REASON_LIMIT else None


class Outcome(StrEnum):
    """`OBJECTED` also where too few answered: more answers would not take the objection away."""

    ADOPTED = "adopted"
    OBJECTED = "objected"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Tally:
    """`reasons` in the alphabet's order, so that they do not tell who was first. They are for organisers until they
    release them."""

    reached: int
    support: int
    live_with: int
    objections: int
    reasons: tuple[str, ...]

    @property
    def answered(self) -> int:
        return self.support + self.live_with + self.objections


def tally(responses: Iterable[Response], reached: int) -> Tally:
    held = tuple(responses)
    stances = Counter(response.stance for response in held)
    reasons = sorted((response.reason for response in held if response.reason), key=lambda each: (sameness(each), each))
    return Tally(
        reached, stances[Stance.SUPPORT], stances[Stance.LIVE_WITH], stances[Stance.OBJECT], reasons=tuple(reasons)
    )


def outcome(rule: Rule, counted: Tally) -> Outcome:
    """Exactly the share is enough. Where nobody was reached or nobody answered nothing is adopted."""
    if counted.objections > rule.objecting * counted.answered:
        return Outcome.OBJECTED
    enough = counted.answered > 0 and counted.answered >= rule.answered * counted.reached
    return Outcome.ADOPTED if enough else Outcome.TOO_FEW


def everybody_answered(counted: Tally) -> bool:
    """Then there is nothing to wait for, but answers may still be changed until the deadline."""
    return 0 < counted.reached <= counted.answered


@dataclass(frozen=True, slots=True)
class Said:
    """What the group is told of a round; the three counts are None where names are hidden.

    Few people stand behind them, so there the outcome has to do. It tells whether anybody objected, and no more.
    """

    outcome: Outcome
    reached: int
    answered: int
    support: int | None = None
    live_with: int | None = None
    objections: int | None = None


def said(current: Round, counted: Tally) -> Said:
    came_out = outcome(current.rule, counted)
    if current.names is Names.HIDDEN:
        return Said(came_out, counted.reached, counted.answered)
    counts = counted.support, counted.live_with, counted.objections
    return Said(came_out, counted.reached, counted.answered, *counts)


class Problem(StrEnum):
    NO_WORDS = "no_words"
    WORDS_TOO_LONG = "words_too_long"
    SHARE = "share"
    DEADLINE_PAST = "deadline_past"
    NOT_AMENDED = "not_amended"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Wrong:
    problem: Problem
    given: int = 0
    limit: int = 0


def wrong(current: Round, now: datetime) -> tuple[Wrong, ...]:
    """Everything that keeps this round from being opened."""
    return tuple(_wrong(current, now))


def _wrong(current: Round, now: datetime) -> Iterator[Wrong]:
    if not visible(current.words):
        yield Wrong(Problem.NO_WORDS)
    if len(current.words) > WORDS_LIMIT:
        yield Wrong(Problem.WORDS_TOO_LONG, len(current.words), WORDS_LIMIT)
    if not (0 < current.rule.answered <= 1 and 0 <= current.rule.objecting < 1):
        yield Wrong(Problem.SHARE)
    if current.deadline is not None and current.deadline <= now:
        yield Wrong(Problem.DEADLINE_PAST)


def amended(current: Round, words: str, deadline: datetime | None, now: datetime) -> Round | Wrong:
    """The next version, open and without answers. Whoever answered before is asked again.

    While people answer, too: an objection need not wait for the deadline to be heard.
    """
    if current.state is RoundState.WITHDRAWN:
        return Wrong(Problem.WITHDRAWN)
    if sameness(words) == sameness(current.words):
        return Wrong(Problem.NOT_AMENDED)
    version = current.version + 1
    following = replace(current, words=words, version=version, deadline=deadline, state=RoundState.OPEN)
    return next(_wrong(following, now), None) or following


def written(response: Response) -> str:
    """One line of JSON; the same answer is always written the same."""
    return json.dumps([response.stance, response.reason], ensure_ascii=False)


def read(text: str) -> Response:
    stance, reason = json.loads(text)
    return Response(Stance(stance), str(reason))
