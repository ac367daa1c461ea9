"""Finding a time for a meeting: the slots offered, what people can, and which slot is the best.

An easy yes counts two points, one if need be a single point. Of slots with the same points none is better: the earlier
stands first, and that they are equal is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol

from domain.wall_time import WallTime

SLOTS_LIMIT = 20
BEST_SHOWN = 3


class SearchState(StrEnum):
    """`SETTLED`: one of the slots became a meeting."""

    OPEN = "open"
    CLOSED = "closed"
    SETTLED = "settled"
    CANCELLED = "cancelled"


class Part(StrEnum):
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


PART_HOURS: Mapping[Part, tuple[time, time]] = {
    Part.MORNING: (time(8), time(12)),
    Part.NOON: (time(12), time(14)),
    Part.AFTERNOON: (time(13), time(17)),
    Part.EVENING: (time(17), time(22)),
}
PART_OF_WORDS: Mapping[str, Part] = {**{part.value: part for part in Part}, "am": Part.MORNING, "pm": Part.AFTERNOON}
"""From what date words call a part of day; the night is none."""


class Fit(StrEnum):
    YES = "yes"
    IF_NEED_BE = "maybe"
    NO = "no"


POINTS: Mapping[Fit, int] = {Fit.YES: 2, Fit.IF_NEED_BE: 1, Fit.NO: 0}


@dataclass(frozen=True, slots=True)
class Slot:
    """An hour, or a `part` of a day whose hour is agreed on later. `id` counts from one within a search."""

    id: int
    starts: WallTime
    ends: WallTime | None = None
    part: Part | None = None

    @property
    def over_at(self) -> datetime:
        """UTC; a part of day can be met in until it ends."""
        return self.ends.instant() if self.part is not None and self.ends is not None else self.starts.instant()


def part_slot(day: date, part: Part, zone: str) -> Slot:
    first, last = PART_HOURS[part]
    return Slot(0, WallTime(day, first, zone), WallTime(day, last, zone), part)


def numbered(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    """In order of time, each once."""
    once = {replace(slot, id=0): slot for slot in slots}
    ordered = sorted(once, key=_in_time)
    return tuple(replace(slot, id=number) for number, slot in enumerate(ordered, start=1))


def _in_time(slot: Slot) -> tuple[datetime, datetime, bool]:
    return slot.starts.instant(), (slot.ends or slot.starts).instant(), slot.part is not None


@dataclass(frozen=True, slots=True)
class TimeSearch:
    """`closes` is UTC and never later than the last slot. `revision` grows by one with every change."""

    id: int
    group_id: int
    title: str
    slots: tuple[Slot, ...]
    closes: datetime
    state: SearchState = SearchState.OPEN
    revision: int = 1
    asked_by: int = 0
    meeting_id: int | None = None

    def slot(self, slot_id: int) -> Slot | None:
        return next((slot for slot in self.slots if slot.id == slot_id), None)

    def takes_answers(self, now: datetime) -> bool:
        """At the very instant of closing it is too late."""
        return self.state is SearchState.OPEN and now < self.closes

    @property
    def undecided(self) -> bool:
        return self.state in (SearchState.OPEN, SearchState.CLOSED)

    def ahead(self, now: datetime) -> tuple[Slot, ...]:
        return tuple(slot for slot in self.slots if now < slot.over_at)


def closing(slots: Sequence[Slot], wished: datetime | None) -> datetime:
    """As wished, but not after the last slot."""
    last = max(slot.over_at for slot in slots)
    return last if wished is None else min(wished, last)


@dataclass(frozen=True, slots=True)
class Standing:
    """`rank` counts from one; slots with the same points share it."""

    slot: Slot
    yes: int
    if_need_be: int
    rank: int

    @property
    def points(self) -> int:
        return self.yes * POINTS[Fit.YES] + self.if_need_be * POINTS[Fit.IF_NEED_BE]


def standings(slots: Sequence[Slot], fits: Iterable[tuple[int, Fit]]) -> tuple[Standing, ...]:
    """All slots, the best first. `fits` are the answers, each with its slot, in any order."""
    counts = Counter(fits)
    unranked = [Standing(slot, counts[slot.id, Fit.YES], counts[slot.id, Fit.IF_NEED_BE], 0) for slot in slots]
    ordered = sorted(unranked, key=lambda each: (-each.points, _in_time(each.slot), each.slot.id))
    ranks: dict[int, int] = {}
    for place, standing in enumerate(ordered, start=1):
        ranks.setdefault(standing.points, place)
    return tuple(replace(standing, rank=ranks[standing.points]) for standing in ordered)


def best(ranked: Sequence[Standing]) -> tuple[Standing, ...]:
    """Those worth showing: the first three that suit anybody."""
    return tuple(standing for standing in ranked if standing.points)[:BEST_SHOWN]


def ties(ranked: Sequence[Standing]) -> int:
    """How many share the first place."""
    return sum(standing.rank == 1 for standing in ranked)


class TimeSearchRepository(Protocol):
    def get(self, search_id: int) -> TimeSearch | None: ...
    def of_group(self, group_id: int) -> Sequence[TimeSearch]:
        """Newest first."""
        ...

    def open(self, search: TimeSearch) -> TimeSearch:
        """Stored with a new id, open."""
        ...

    def change(self, search: TimeSearch) -> bool:
        """Stores closing, state and meeting if what is stored is one revision before; False where another came first.

        Answers to what is settled or cancelled are forgotten.
        """
        ...

    def answer(self, search_id: int, slot_id: int, person_id: int, fit: Fit) -> None:
        """A later answer replaces the earlier."""
        ...

    def answers_of(self, search_id: int, person_id: int) -> Mapping[int, Fit]: ...
    def answers(self, search_id: int) -> Sequence[tuple[int, Fit]]:
        """Slot and fit of every answer, without whose it is."""
        ...

    def respondents(self, search_id: int) -> frozenset[int]: ...
    def answered_by(self, person_id: int) -> Sequence[TimeSearch]:
        """Undecided ones that the person answered."""
        ...
