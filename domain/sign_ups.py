"""Sign-up lists: places for something, who has one, and who is next when one becomes free.

Nothing says of an entry that it has a place: that follows from the order in which people signed up and from how many
places there are now, so a waiting list can neither be forgotten nor overtaken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.option_lines import repeated, sameness, visible

TITLE_LIMIT = 300
LABEL_LIMIT = 100
NAME_LIMIT = 60
LINES_LIMIT = 20
PLACES_LIMIT = 500
FOR_OTHERS_LIMIT = 10


class SignUpState(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Line:
    """What one can sign up for, or a sub-group: it has its own places and its own waiting list.

    `places` is None where there is room for everybody. A list with one line needs no label.
    """

    id: int
    places: int | None
    label: str = ""


@dataclass(frozen=True, slots=True)
class SignUpList:
    """`closes` is UTC. `several`: one person may stand in more than one line ("who brings what").

    `public`: the group sees who has a place; otherwise only those who run it do. `revision` grows by one with every
    change.
    """

    id: int
    group_id: int
    title: str
    lines: tuple[Line, ...]
    closes: datetime | None = None
    several: bool = False
    public: bool = False
    state: SignUpState = SignUpState.DRAFT
    revision: int = 1
    asked_by: int = 0

    def line(self, line_id: int) -> Line | None:
        return next((line for line in self.lines if line.id == line_id), None)

    def takes_entries(self, now: datetime) -> bool:
        """At the very instant of closing it is too late."""
        return self.state is SignUpState.OPEN and (self.closes is None or now < self.closes)


@dataclass(frozen=True, slots=True)
class Entry:
    """One person, one place. `id` grows with every entry: it is the order in which people signed up.

    `person_id` is None for somebody without Telegram, whom `entered_by` has put on the list.
    """

    id: int
    line_id: int
    name: str
    person_id: int | None
    entered_by: int


class Refusal(StrEnum):
    CLOSED = "closed"
    NO_SUCH_LINE = "no_such_line"
    ON_IT_ALREADY = "on_it_already"
    NO_NAME = "no_name"
    NAME_TOO_LONG = "name_too_long"
    NAME_TWICE = "name_twice"
    TOO_MANY_OTHERS = "too_many_others"


def refusal(sign_up: SignUpList, entries: Sequence[Entry], wanted: Entry, now: datetime) -> Refusal | None:
    """Why `wanted` is not put on the list. A full line is no reason: then the person waits."""
    if not sign_up.takes_entries(now):
        return Refusal.CLOSED
    if sign_up.line(wanted.line_id) is None:
        return Refusal.NO_SUCH_LINE
    if not visible(wanted.name):
        return Refusal.NO_NAME
    if len(wanted.name) > NAME_LIMIT:
        return Refusal.NAME_TOO_LONG
    near = entries if not sign_up.several else [each for each in entries if each.line_id == wanted.line_id]
    if wanted.person_id is None:
        return _refusal_for_another(entries, near, wanted)
    return Refusal.ON_IT_ALREADY if any(each.person_id == wanted.person_id for each in near) else None


def _refusal_for_another(entries: Sequence[Entry], near: Sequence[Entry], wanted: Entry) -> Refusal | None:
    def by_the_same(entry: Entry) -> bool:
        return entry.person_id is None and entry.entered_by == wanted.entered_by

    if any(by_the_same(each) and sameness(each.name) == sameness(wanted.name) for each in near):
        return Refusal.NAME_TWICE
    return Refusal.TOO_MANY_OTHERS if sum(map(by_the_same, entries)) >= FOR_OTHERS_LIMIT else None


def may_take_off(entry: Entry, person_id: int) -> bool:
    """Whoever is on the list or entered somebody; organisers may as well. Also after closing: a place is given back."""
    return person_id in (entry.person_id, entry.entered_by)


@dataclass(frozen=True, slots=True)
class Queue:
    """One line as it stands: who has a place and who waits, each in the order of signing up."""

    line: Line
    seated: tuple[Entry, ...]
    waiting: tuple[Entry, ...]

    @property
    def free(self) -> int | None:
        """None where there is room for everybody."""
        return None if self.line.places is None else max(0, self.line.places - len(self.seated))

    def waits_as(self, entry_id: int) -> int | None:
        """1 for the next to get a place; None for whoever does not wait."""
        return next((number for number, entry in enumerate(self.waiting, 1) if entry.id == entry_id), None)


Seating = Mapping[int, Queue]
"""By line."""


def seating(sign_up: SignUpList, entries: Sequence[Entry]) -> Seating:
    """The first ones have the places, the later ones wait. Entries of a line that is no more are left out."""
    return {line.id: _queue(line, entries) for line in sign_up.lines}


def _queue(line: Line, entries: Sequence[Entry]) -> Queue:
    own = sorted((entry for entry in entries if entry.line_id == line.id), key=lambda entry: entry.id)
    places = len(own) if line.places is None else line.places
    return Queue(line, tuple(own[:places]), tuple(own[places:]))


@dataclass(frozen=True, slots=True)
class Moves:
    """Who must be told: those who waited and have a place now, and those who had one and wait now."""

    up: tuple[Entry, ...]
    down: tuple[Entry, ...]


def moves(before: Seating, after: Seating) -> Moves:
    """Of any change: somebody left, places were raised or lowered. Whoever came or went by it has not moved."""
    return Moves(
        _in_both([entry for queue in before.values() for entry in queue.waiting], _seated(after)),
        _in_both(_seated(before), [entry for queue in after.values() for entry in queue.waiting]),
    )


def _seated(seats: Seating) -> list[Entry]:
    return [entry for queue in seats.values() for entry in queue.seated]


def _in_both(earlier: Sequence[Entry], later: Sequence[Entry]) -> tuple[Entry, ...]:
    known = {entry.id for entry in earlier}
    return tuple(entry for entry in later if entry.id in known)


class Problem(StrEnum):
    NO_TITLE = "no_title"
    TITLE_TOO_LONG = "title_too_long"
    TOO_FEW_LINES = "too_few_lines"
    TOO_MANY_LINES = "too_many_lines"
    NO_SUCH_LINE = "no_such_line"
    NO_LABEL = "no_label"
    LABEL_TOO_LONG = "label_too_long"
    LABEL_TWICE = "label_twice"
    PLACES = "places"
    CLOSES_IN_THE_PAST = "closes_in_the_past"


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong: how much was given, how much may be, and the words it is about."""

    problem: Problem
    given: int = 0
    limit: int = 0
    words: str = ""


def wrong(sign_up: SignUpList, now: datetime) -> tuple[Wrong, ...]:
    """Everything that keeps this list from being opened."""
    return (*_wrong_list(sign_up, now), *_wrong_lines(sign_up.lines))


def _wrong_list(sign_up: SignUpList, now: datetime) -> Iterator[Wrong]:
    if not visible(sign_up.title):
        yield Wrong(Problem.NO_TITLE)
    if len(sign_up.title) > TITLE_LIMIT:
        yield Wrong(Problem.TITLE_TOO_LONG, len(sign_up.title), TITLE_LIMIT)
    if sign_up.closes is not None and sign_up.closes <= now:
        yield Wrong(Problem.CLOSES_IN_THE_PAST)


def _wrong_lines(lines: Sequence[Line]) -> Iterator[Wrong]:
    if not lines:
        yield Wrong(Problem.TOO_FEW_LINES, 0, 1)
    if len(lines) > LINES_LIMIT:
        yield Wrong(Problem.TOO_MANY_LINES, len(lines), LINES_LIMIT)
    for line in lines:
        if len(lines) > 1 and not visible(line.label):
            yield Wrong(Problem.NO_LABEL)
        if len(line.label) > LABEL_LIMIT:
            yield Wrong(Problem.LABEL_TOO_LONG, len(line.label), LABEL_LIMIT, line.label)
        yield from _wrong_places(line.places)
    if twice := repeated(line.label for line in lines if visible(line.label)):
        yield Wrong(Problem.LABEL_TWICE, words=twice)


def _wrong_places(places: int | None) -> Iterator[Wrong]:
    if places is not None and not 1 <= places <= PLACES_LIMIT:
        yield Wrong(Problem.PLACES, places, PLACES_LIMIT)


def with_places(sign_up: SignUpList, line_id: int, places: int | None) -> SignUpList | Wrong:
    """More places go to those who wait longest; with fewer, those who signed up last wait again, before all others."""
    if sign_up.line(line_id) is None:
        return Wrong(Problem.NO_SUCH_LINE)
    lines = tuple(replace(line, places=places) if line.id == line_id else line for line in sign_up.lines)
    changed = replace(sign_up, lines=lines, revision=sign_up.revision + 1)
    return next(_wrong_places(places), None) or changed


class SignUpRepository(Protocol):
    def get(self, sign_up_id: int) -> SignUpList | None: ...
    def of_group(self, group_id: int) -> Sequence[SignUpList]:
        """Newest first."""
        ...

    def open(self, sign_up: SignUpList) -> SignUpList:
        """Stored with a new id, open."""
        ...

    def change(self, sign_up: SignUpList) -> bool:
        """Stores places, closing and state if what is stored is one revision before; False where another came first."""
        ...

    def entries(self, sign_up_id: int) -> Sequence[Entry]:
        """In the order of signing up."""
        ...

    def enter(self, sign_up_id: int, entry: Entry) -> Entry:
        """Stored with an id above all others of the list."""
        ...

    def take_off(self, entry_id: int) -> bool: ...
