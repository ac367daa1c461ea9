"""Places at a meeting where there are few: who has one, who is asked next, and until when they may answer.

A place is never given away twice, nobody is overtaken, and whoever was told of a place hears it when it is taken back.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from domain.option_lines import sameness
from domain.quiet_hours import IsHoliday, QuietHours, next_allowed
from domain.sign_ups import Line
from domain.wall_time import WallTime, local_naive

A_DAY = dt.timedelta(days=1)
PART_OF_WHAT_IS_LEFT = 3
AT_LEAST = dt.timedelta(minutes=15)
MORNING = dt.timedelta(hours=1)
"""Whoever may answer until a time that falls into the night has an hour after it as well."""


class SeatState(StrEnum):
    """ASKED: the place is kept for them until they answer."""

    HELD = "held"
    ASKED = "asked"
    WAITING = "waiting"


_STANDING = {SeatState.HELD: 0, SeatState.ASKED: 1, SeatState.WAITING: 2}


@dataclass(frozen=True, slots=True)
class Seat:
    """One party that wants to come: a member with those they bring, or somebody without a phone.

    `id` grows: it is the order of asking. `person_id` is None for a guest, whom `entered_by` answers for.
    """

    id: int
    line_id: int
    size: int
    name: str
    entered_by: int
    person_id: int | None = None
    guest_id: int | None = None
    state: SeatState = SeatState.WAITING
    asked_until: dt.datetime | None = None

    @property
    def taken(self) -> bool:
        """Its places are not free."""
        return self.state is not SeatState.WAITING


def of_line(line: Line, seats: Sequence[Seat]) -> list[Seat]:
    return [seat for seat in seats if seat.line_id == line.id]


def people(seats: Sequence[Seat], *states: SeatState) -> int:
    return sum(seat.size for seat in seats if seat.state in states)


@dataclass(frozen=True, slots=True)
class Filling:
    """How full one line is, in people; what is kept for somebody who was asked is taken."""

    line: Line
    taken: int = 0
    waiting: int = 0

    @property
    def free(self) -> int | None:
        return None if self.line.places is None else max(0, self.line.places - self.taken)


def fillings(lines: Sequence[Line], seats: Sequence[Seat]) -> tuple[Filling, ...]:
    return tuple(
        Filling(line, people(own, SeatState.HELD, SeatState.ASKED), people(own, SeatState.WAITING))
        for line in lines
        for own in (of_line(line, seats),)
    )


def waits_as(seat: Seat, seats: Sequence[Seat]) -> int | None:
    """1 for the next to be asked; None for whoever does not wait."""
    waiting = sorted(each.id for each in seats if each.line_id == seat.line_id and not each.taken)
    return waiting.index(seat.id) + 1 if seat.id in waiting else None


def settled(line: Line, seats: Sequence[Seat]) -> tuple[Seat, ...]:
    """The seats of one line as they stand after any change.

    Those who have a place keep it while there are so many; when there are fewer, whoever came last waits again, before
    all who never had one. What is free is kept for those who wait, in order: nobody is overtaken, except a party
    larger than all the places together.
    """
    own = sorted(of_line(line, seats), key=lambda seat: (_STANDING[seat.state], seat.id))
    if line.places is None:
        return tuple(replace(seat, state=SeatState.HELD, asked_until=None) for seat in own)
    kept = tuple(_kept(line.places, [seat for seat in own if seat.taken]))
    return tuple(_asked(line.places, kept, [seat for seat in own if not seat.taken]))


def _kept(places: int, taken: Sequence[Seat]) -> Iterator[Seat]:
    left = places
    for seat in taken:
        if seat.size <= left:
            left -= seat.size
            yield seat
        else:
            yield replace(seat, state=SeatState.WAITING, asked_until=None)


def _asked(places: int, kept: Sequence[Seat], waiting: Sequence[Seat]) -> Iterator[Seat]:
    yield from (seat for seat in kept if seat.taken)
    left = places - sum(seat.size for seat in kept if seat.taken)
    lost = [seat for seat in kept if not seat.taken]
    blocked = False
    for seat in sorted((*lost, *waiting), key=lambda each: each.id):
        if not blocked and seat.size <= left:
            left -= seat.size
            yield replace(seat, state=SeatState.ASKED)
        else:
            blocked = blocked or seat.size <= places
            yield seat


def entering(line: Line, seats: Sequence[Seat], size: int) -> SeatState | None:
    """What whoever asks for so many places now would have; None where there are not so many in all."""
    if line.places is not None and size > line.places:
        return None
    newest = max((seat.id for seat in seats), default=0) + 1
    after = settled(line, [*seats, Seat(newest, line.id, size, "", 0)])
    return SeatState.HELD if next(seat for seat in after if seat.id == newest).taken else SeatState.WAITING


def may_grow(line: Line, seats: Sequence[Seat], seat: Seat) -> bool:
    """One more comes along: only into a place nobody else waits for."""
    if line.places is None:
        return True
    if not seat.taken:
        return seat.size < line.places
    return entering(line, seats, 1) is SeatState.HELD


def with_lines(old: Sequence[Line], wanted: Sequence[Line], seats: Sequence[Seat]) -> tuple[Line, ...] | None:
    """The wanted lines under the numbers they had; None where a line would go in which somebody is."""
    known = {sameness(line.label): line.id for line in old}
    following = max((line.id for line in old), default=0) + 1
    lines = []
    for line in wanted:
        found = known.get(sameness(line.label))
        lines.append(replace(line, id=following if found is None else found))
        following += found is None
    kept = {line.id for line in lines}
    return tuple(lines) if all(seat.line_id in kept for seat in seats) else None


def answer_until(
    asked: dt.datetime, starts: WallTime, quiet: QuietHours, is_holiday: IsHoliday, zone: str
) -> dt.datetime:
    """A day; when the meeting is near, a third of the time that is left. Never in the quiet hours, never after the
    start."""
    begins = starts.instant()
    until = asked + max(min(A_DAY, (begins - asked) / PART_OF_WHAT_IS_LEFT), AT_LEAST)
    if quiet.is_quiet(local_naive(until, zone), is_holiday, starts.date):
        until = next_allowed(quiet, until, zone, is_holiday, starts.date) + MORNING
    return min(until, begins).replace(second=0, microsecond=0)


class SeatRepository(Protocol):
    def lines(self, meeting_id: int) -> Sequence[Line]: ...
    def set_lines(self, meeting_id: int, lines: Sequence[Line]) -> None:
        """Without lines there is room for everybody, and no seat is kept."""
        ...

    def of(self, meeting_id: int) -> Sequence[Seat]:
        """In the order of asking for a place."""
        ...

    def find(self, seat_id: int) -> tuple[int, Seat] | None:
        """The seat, and of which meeting it is."""
        ...

    def enter(self, meeting_id: int, seat: Seat) -> Seat:
        """Stored with an id above all others."""
        ...

    def put(self, seat: Seat) -> None:
        """Stores the state and until when they may answer."""
        ...

    def release(self, seat_id: int) -> None: ...
    def meetings_of(self, person_id: int) -> Sequence[int]:
        """Where this person, or a guest they entered, has a place or waits for one."""
        ...
