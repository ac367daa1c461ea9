"""The life of a norm: asked about, proposed in private, worded by organisers, agreed by consent, reviewed, retired.

While a change is being decided, the words agreed before still hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from domain.norms.pulse import Pulse
from domain.norms.topics import Stage, Topic

RHYTHMS = (1, 3, 7)
USUAL_RHYTHM = 3
REVIEWED_AFTER_MONTHS = 6
WORDS_LIMIT = 500
REASON_LIMIT = 300


class NormState(StrEnum):
    """COLLECTING: everyone may propose. MERGING: the proposals lie with the organisers. DECIDING: the group is asked
    for its consent. SET_ASIDE: there is nothing to agree on now."""

    COLLECTING = "collecting"
    MERGING = "merging"
    DECIDING = "deciding"
    ADOPTED = "adopted"
    SET_ASIDE = "set_aside"
    RETIRED = "retired"


_LEADS_TO: dict[NormState, frozenset[NormState]] = {
    NormState.COLLECTING: frozenset({NormState.MERGING, NormState.SET_ASIDE}),
    NormState.MERGING: frozenset({NormState.DECIDING, NormState.SET_ASIDE, NormState.COLLECTING}),
    NormState.DECIDING: frozenset({NormState.ADOPTED, NormState.MERGING}),
    NormState.ADOPTED: frozenset({NormState.DECIDING, NormState.RETIRED}),
    NormState.SET_ASIDE: frozenset({NormState.COLLECTING, NormState.DECIDING}),
    NormState.RETIRED: frozenset({NormState.COLLECTING, NormState.DECIDING}),
}


class Ended(StrEnum):
    CHANGED = "changed"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Version:
    """What was agreed: `reason` in the group's own words, empty where the question's reason is enough."""

    number: int
    words: str
    reason: str
    adopted_on: date
    ended_on: date | None = None
    ended: Ended | None = None


@dataclass(frozen=True, slots=True)
class Norm:
    """`box_id` is where its proposals lie. `versions` oldest first; `reason` is that of the words being decided."""

    id: int
    group_id: int
    topic: Topic
    state: NormState
    box_id: int | None
    asked_at: datetime
    reason: str = ""
    review_on: date | None = None
    versions: tuple[Version, ...] = ()

    @property
    def current(self) -> Version | None:
        """What holds now."""
        return next((each for each in reversed(self.versions) if each.ended is None), None)

    def may_become(self, state: NormState) -> bool:
        return state in _LEADS_TO[self.state]

    @property
    def fallen_back(self) -> NormState:
        """Where it goes when what was proposed is withdrawn: what held before holds on."""
        return NormState.MERGING if self.current is None else NormState.ADOPTED


@dataclass(frozen=True, slots=True)
class Agreement:
    """`every_days` is how many days lie between two questions; `version` grows whenever a norm changes."""

    group_id: int
    stage: Stage
    every_days: int = USUAL_RHYTHM
    version: int = 0


def with_reason(words: str, reason: str) -> str:
    """As the group is asked for its consent."""
    return f"{words}\n\n{reason}" if reason else words


def parted(proposed: str, reason: str) -> tuple[str, str]:
    """Words and reason again. Where they were amended until the reason stands no more at the end, all are words."""
    tail = f"\n\n{reason}"
    return (proposed.removesuffix(tail), reason) if reason and proposed.endswith(tail) else (proposed, "")


def in_force(norms: Sequence[Norm]) -> list[Norm]:
    """Confidentiality first, then in the order of the list of topics."""
    order = list(Topic)
    return sorted((norm for norm in norms if norm.current is not None), key=lambda norm: order.index(norm.topic))


class NormRepository(Protocol):
    def agreement(self, group_id: int) -> Agreement | None: ...
    def begin(self, agreement: Agreement) -> None:
        """Adds, or changes stage and rhythm; the version stays."""
        ...

    def get(self, norm_id: int) -> Norm | None: ...
    def of_group(self, group_id: int) -> Sequence[Norm]:
        """In the order they were asked."""
        ...

    def ask(self, group_id: int, topic: Topic, now: datetime) -> Norm:
        """Adds, or opens again one that was asked before."""
        ...

    def set_box(self, norm_id: int, box_id: int | None) -> None: ...
    def move(self, norm: Norm, state: NormState, reason: str | None = None) -> bool:
        """False where its life does not lead there, or another was first."""
        ...

    def adopt(self, norm: Norm, agreed: Version, review_on: date | None) -> None:
        """A new version, numbered on; the one before is ended, the agreement's version grows."""
        ...

    def take_over(self, norm: Norm) -> int | None:
        """One agreed elsewhere, with all its versions: its new id, or None where its topic was asked here already."""
        ...

    def retire(self, norm: Norm, today: date) -> bool: ...
    def set_review(self, norm_id: int, review_on: date | None) -> None: ...
    def accept(self, group_id: int, person_id: int, version: int, today: date) -> None: ...
    def accepted(self, group_id: int, person_id: int) -> int:
        """The version this person accepted; 0 for none."""
        ...

    def acceptances(self, group_id: int) -> int:
        """How many accepted the newest version."""
        ...

    def pulses(self, group_id: int) -> Sequence[Pulse]:
        """Oldest first."""
        ...

    def pulse(self, pulse_id: int) -> Pulse | None: ...
    def ask_pulse(self, group_id: int, today: date) -> Pulse: ...
    def set_pulse_box(self, pulse_id: int, box_id: int) -> None: ...
    def close_pulse(self, pulse_id: int, answered: int | None, level: int | None) -> bool:
        """False where it was closed before."""
        ...
