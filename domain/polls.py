"""Polls: what a group asks, how it is answered, when and to whom the answer is shown, and which of it cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum, StrEnum
from fractions import Fraction

from domain.option_lines import option_lines, repeated, sameness, visible

QUESTION_LIMIT = 300
OPTION_LIMIT = 100
FEWEST_OPTIONS = 2
NATIVE_OPTIONS = 12
OPTIONS_LIMIT = 50
DOTS_LIMIT = 20


class Kind(StrEnum):
    SINGLE = "single"
    MULTIPLE = "multiple"
    YES_NO = "yes_no"
    SCALE_5 = "scale_5"
    SCALE_10 = "scale_10"
    DOTS = "dots"
    RANKING = "ranking"
    SIGN_UP = "sign_up"
    CONSENT = "consent"


class YesNo(IntEnum):
    """The two choices of a yes/no poll, which has no options of its own."""

    YES = 1
    NO = 2


class Names(StrEnum):
    NAMED = "named"
    HIDDEN = "hidden"


class Shown(StrEnum):
    LIVE = "live"
    AFTER_CLOSE = "after_close"


class PollState(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class ShareOf(StrEnum):
    """What a threshold is a share of. A quorum is always a share of those reached."""

    REACHED = "reached"
    ANSWERED = "answered"


WITH_OPTIONS = frozenset({Kind.SINGLE, Kind.MULTIPLE, Kind.DOTS, Kind.RANKING, Kind.SIGN_UP})
SCALES = {Kind.SCALE_5: 5, Kind.SCALE_10: 10}
_NATIVE_KINDS = frozenset({Kind.SINGLE, Kind.MULTIPLE, Kind.YES_NO})
WITH_WINNERS = frozenset({Kind.SINGLE, Kind.MULTIPLE, Kind.DOTS, Kind.RANKING})
WITH_THRESHOLD = frozenset({Kind.SINGLE, Kind.MULTIPLE, Kind.YES_NO, Kind.RANKING})


@dataclass(frozen=True, slots=True)
class Option:
    """Votes for an option that was merged count for `merged_into`. `added_by` is None for the organiser's own."""

    id: int
    label: str
    added_by: int | None = None
    merged_into: int | None = None


@dataclass(frozen=True, slots=True)
class SubGroup:
    id: int
    label: str


@dataclass(frozen=True, slots=True)
class Poll:
    """`deadline` and `closed_at` are UTC; `repeats` is RRULE text; `revision` grows by one with every change.

    With `sub_groups` each of them has its own count and its own `winners`.
    """

    id: int
    group_id: int
    question: str
    kind: Kind
    options: tuple[Option, ...] = ()
    names: Names = Names.NAMED
    shown: Shown = Shown.LIVE
    deadline: datetime | None = None
    closed_at: datetime | None = None
    quorum: Fraction | None = None
    threshold: Fraction | None = None
    threshold_of: ShareOf = ShareOf.REACHED
    may_change: bool = True
    members_add_options: bool = False
    nudges: bool = False
    winners: int = 1
    sub_groups: tuple[SubGroup, ...] = ()
    dots: int = 3
    dots_on_one: int = 2
    repeats: str | None = None
    state: PollState = PollState.DRAFT
    revision: int = 1
    asked_by: int = 0

    @property
    def standing(self) -> tuple[Option, ...]:
        """The options that are voted on: those not merged into another."""
        return tuple(option for option in self.options if option.merged_into is None)

    @property
    def choices(self) -> tuple[int, ...]:
        """What a vote may name: ids of the options, also merged ones, steps of the scale, or yes and no."""
        if self.kind in SCALES:
            return tuple(range(1, SCALES[self.kind] + 1))
        if self.kind is Kind.YES_NO:
            return tuple(YesNo)
        return tuple(option.id for option in self.options)

    @property
    def counted(self) -> tuple[int, ...]:
        """The lines of the result, in the order they are shown."""
        return tuple(option.id for option in self.standing) if self.kind in WITH_OPTIONS else self.choices

    def counts_for(self, option_id: int) -> int:
        """The option a vote for `option_id` counts for after every merging."""
        merged = {option.id: option.merged_into for option in self.options}
        while (target := merged.get(option_id)) is not None:
            option_id = target
        return option_id

    def accepts_votes(self, now: datetime) -> bool:
        """A vote at the very instant of the deadline is too late."""
        return self.state is PollState.OPEN and (self.deadline is None or now < self.deadline)


class Problem(StrEnum):
    NO_QUESTION = "no_question"
    QUESTION_TOO_LONG = "question_too_long"
    TOO_FEW_OPTIONS = "too_few_options"
    TOO_MANY_OPTIONS = "too_many_options"
    OPTION_TOO_LONG = "option_too_long"
    OPTION_TWICE = "option_twice"
    OPTIONS_NOT_WANTED = "options_not_wanted"
    WINNERS = "winners"
    SHARE = "share"
    THRESHOLD_MEANINGLESS = "threshold_meaningless"
    DOTS = "dots"
    DEADLINE_PAST = "deadline_past"
    HIDDEN_LIVE = "hidden_live"
    HIDDEN_PARTS = "hidden_parts"
    NOT_STANDING = "not_standing"


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong: how much was given, how much may be, and the words it is about."""

    problem: Problem
    given: int = 0
    limit: int = 0
    words: str = ""


def read_options(text: str) -> tuple[str, ...] | Wrong:
    """The options of a message with one on each line."""
    options = option_lines(text)
    return next(_wrong_options(options), None) or options


def _wrong_options(options: Sequence[str]) -> Iterator[Wrong]:
    if len(options) < FEWEST_OPTIONS:
        yield Wrong(Problem.TOO_FEW_OPTIONS, len(options), FEWEST_OPTIONS)
    if len(options) > OPTIONS_LIMIT:
        yield Wrong(Problem.TOO_MANY_OPTIONS, len(options), OPTIONS_LIMIT)
    for option in options:
        if len(option) > OPTION_LIMIT:
            yield Wrong(Problem.OPTION_TOO_LONG, len(option), OPTION_LIMIT, option)
    if twice := repeated(options):
        yield Wrong(Problem.OPTION_TWICE, words=twice)


def wrong(poll: Poll, now: datetime) -> tuple[Wrong, ...]:
    """Everything that keeps this poll from being opened."""
    return (*_wrong_question(poll), *_wrong_choices(poll), *_wrong_rules(poll), *_wrong_showing(poll, now))


def _wrong_question(poll: Poll) -> Iterator[Wrong]:
    if not visible(poll.question):
        yield Wrong(Problem.NO_QUESTION)
    if len(poll.question) > QUESTION_LIMIT:
        yield Wrong(Problem.QUESTION_TOO_LONG, len(poll.question), QUESTION_LIMIT)


def _wrong_choices(poll: Poll) -> Iterator[Wrong]:
    labels = [option.label for option in poll.standing]
    if poll.kind not in WITH_OPTIONS:
        if labels:
            yield Wrong(Problem.OPTIONS_NOT_WANTED, len(labels))
    elif not (poll.kind is Kind.SIGN_UP and len(labels) == 1):
        yield from _wrong_options(labels)


def _wrong_rules(poll: Poll) -> Iterator[Wrong]:
    most = len(poll.standing) - 1 if poll.kind in WITH_WINNERS else 1
    if not 1 <= poll.winners <= max(1, most):
        yield Wrong(Problem.WINNERS, poll.winners, max(1, most))
    for share in (poll.quorum, poll.threshold):
        if share is not None and not 0 < share <= 1:
            yield Wrong(Problem.SHARE, words=str(share))
    if poll.threshold is not None and (
        poll.kind not in WITH_THRESHOLD or (poll.kind is Kind.RANKING and poll.winners > 1)
    ):
        yield Wrong(Problem.THRESHOLD_MEANINGLESS)
    if poll.kind is Kind.DOTS and not 1 <= poll.dots_on_one <= poll.dots <= DOTS_LIMIT:
        yield Wrong(Problem.DOTS, poll.dots, DOTS_LIMIT)


def _wrong_showing(poll: Poll, now: datetime) -> Iterator[Wrong]:
    if poll.deadline is not None and poll.deadline <= now:
        yield Wrong(Problem.DEADLINE_PAST)
    if poll.names is Names.HIDDEN and poll.shown is Shown.LIVE:
        yield Wrong(Problem.HIDDEN_LIVE)
    if poll.names is Names.HIDDEN and poll.sub_groups:
        yield Wrong(Problem.HIDDEN_PARTS)


def fits_native(poll: Poll) -> bool:
    """Whether Telegram's own poll can do all that is asked.

    It cannot rank, weigh or sign up, merge options, count by sub-group, or tell who has not answered where names are
    hidden.
    """
    return (
        poll.kind in _NATIVE_KINDS
        and len(poll.standing) <= NATIVE_OPTIONS
        and not poll.members_add_options
        and not poll.sub_groups
        and not (poll.nudges and poll.names is Names.HIDDEN)
    )


def with_option(poll: Poll, option: Option) -> Poll | Wrong:
    """The poll with an option a member has added while it is open; earlier votes stay as they are."""
    label = re.sub(r"\s+", " ", option.label).strip()
    if not poll.members_add_options or poll.state is not PollState.OPEN or poll.kind not in WITH_OPTIONS:
        return Wrong(Problem.OPTIONS_NOT_WANTED)
    if not visible(label):
        return Wrong(Problem.TOO_FEW_OPTIONS, 0, 1)
    known = {sameness(each.label) for each in poll.options}
    if sameness(label) in known:
        return Wrong(Problem.OPTION_TWICE, words=label)
    added = replace(poll, options=(*poll.options, replace(option, label=label)), revision=poll.revision + 1)
    return next(_wrong_options([each.label for each in added.standing]), None) or added


def merged(poll: Poll, option_id: int, into: int) -> Poll | Wrong:
    """The poll with one option counted for another. Votes are not touched; a tally reads them through the merging."""
    standing = {option.id for option in poll.standing}
    if option_id == into or not {option_id, into} <= standing:
        return Wrong(Problem.NOT_STANDING)
    if len(standing) <= FEWEST_OPTIONS:
        return Wrong(Problem.TOO_FEW_OPTIONS, len(standing) - 1, FEWEST_OPTIONS)
    options = tuple(replace(option, merged_into=into) if option.id == option_id else option for option in poll.options)
    return replace(poll, options=options, revision=poll.revision + 1)
