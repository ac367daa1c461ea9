"""One person's vote, without the person: what it says, whether it may be cast, how it is written down."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.polls import SCALES, Kind, Poll


@dataclass(frozen=True, slots=True)
class Picked:
    """For single, multiple and yes/no."""

    options: frozenset[int]


@dataclass(frozen=True, slots=True)
class Rated:
    step: int


@dataclass(frozen=True, slots=True)
class Spread:
    """Pairs of option and dots, one for each option that has any."""

    dots: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Ranked:
    """Best first; what is not named is ranked nowhere."""

    order: tuple[int, ...]


Vote = Picked | Rated | Spread | Ranked


@dataclass(frozen=True, slots=True)
class Ballot:
    """A vote as it is counted: it never says whose it is."""

    vote: Vote
    sub_group: int | None = None


class Refusal(StrEnum):
    CLOSED = "closed"
    OTHER_KIND = "other_kind"
    EMPTY = "empty"
    UNKNOWN_OPTION = "unknown_option"
    TOO_MANY = "too_many"
    TWICE = "twice"
    TOO_MANY_DOTS = "too_many_dots"
    TOO_MANY_ON_ONE = "too_many_on_one"
    FINAL = "final"


_SHAPES: dict[Kind, type[Vote]] = {
    Kind.SINGLE: Picked,
    Kind.MULTIPLE: Picked,
    Kind.YES_NO: Picked,
    Kind.SCALE_5: Rated,
    Kind.SCALE_10: Rated,
    Kind.DOTS: Spread,
    Kind.RANKING: Ranked,
}


def refusal(poll: Poll, vote: Vote, now: datetime, before: Vote | None = None) -> Refusal | None:
    """Why `vote` does not count, where `before` is what the same person has voted. The same vote again is no change."""
    if not poll.accepts_votes(now):
        return Refusal.CLOSED
    if (fault := fault_of(poll, vote)) is not None:
        return fault
    if before is not None and before != vote and not poll.may_change:
        return Refusal.FINAL
    return None


def fault_of(poll: Poll, vote: Vote) -> Refusal | None:
    """What is wrong with the vote itself, whenever it is cast."""
    if not isinstance(vote, _SHAPES.get(poll.kind, ())):
        return Refusal.OTHER_KIND
    named = named_in(vote)
    if not named:
        return Refusal.EMPTY
    if not set(named) <= set(poll.choices):
        return Refusal.UNKNOWN_OPTION
    if len(set(named)) < len(named):
        return Refusal.TWICE
    if poll.kind in {Kind.SINGLE, Kind.YES_NO} and len(named) > 1:
        return Refusal.TOO_MANY
    return _fault_of_dots(poll, vote) if isinstance(vote, Spread) else None


def _fault_of_dots(poll: Poll, vote: Spread) -> Refusal | None:
    counts = [count for _, count in vote.dots]
    if min(counts) < 1:
        return Refusal.EMPTY
    if sum(counts) > poll.dots:
        return Refusal.TOO_MANY_DOTS
    return Refusal.TOO_MANY_ON_ONE if max(counts) > poll.dots_on_one else None


def named_in(vote: Vote) -> tuple[int, ...]:
    match vote:
        case Picked(options):
            return tuple(sorted(options))
        case Rated(step):
            return (step,)
        case Spread(dots):
            return tuple(option for option, _ in dots)
        case Ranked(order):
            return order


def written(vote: Vote) -> str:
    """One line of JSON; the same vote is always written the same."""
    match vote:
        case Picked(options):
            return json.dumps(sorted(options))
        case Rated(step):
            return json.dumps(step)
        case Spread(dots):
            return json.dumps([list(pair) for pair in sorted(dots)])
        case Ranked(order):
            return json.dumps(list(order))


def read(kind: Kind, text: str) -> Vote:
    """The vote that was `written` for a poll of this kind. ValueError for a kind that has no votes."""
    held = json.loads(text)
    if kind in SCALES:
        return Rated(int(held))
    if kind is Kind.DOTS:
        return spread((int(option), int(count)) for option, count in held)
    if kind is Kind.RANKING:
        return Ranked(tuple(int(option) for option in held))
    if kind in _SHAPES:
        return Picked(frozenset(int(option) for option in held))
    raise ValueError(f"no votes in a poll of kind {kind}")


def spread(dots: Iterable[tuple[int, int]]) -> Spread:
    """In the order of the options, those without dots left out."""
    return Spread(tuple(sorted((option, count) for option, count in dots if count)))
