"""A poll as it is kept: how it is answered, what became of it, and what may be read of its votes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.ballots.counting import Counts, Turnout, count, counts_of_totals
from domain.ballots.votes import Ballot, Vote
from domain.polls import Names, Poll, fits_native


class Way(StrEnum):
    """Telegram's own poll; our buttons with names; our buttons with votes sealed until the close."""

    NATIVE = "native"
    BUTTONS = "buttons"
    SEALED = "sealed"


def way_for(poll: Poll) -> Way:
    if fits_native(poll):
        return Way.NATIVE
    return Way.SEALED if poll.names is Names.HIDDEN else Way.BUTTONS


@dataclass(frozen=True, slots=True)
class Totals:
    """What Telegram says of its poll: people by option, and how many answered at all."""

    by_option: Mapping[int, int]
    answered: int


@dataclass(frozen=True, slots=True)
class Record:
    """`settled`: the last vote is in, and the group has been told the result.

    `asked` and `reached` are frozen at the close. `totals` are there for native polls, `box_id` for sealed ones.
    """

    poll: Poll
    way: Way
    opened_at: datetime | None = None
    settled: bool = False
    asked: int | None = None
    reached: int | None = None
    totals: Totals | None = None
    box_id: int | None = None

    @property
    def id(self) -> int:
        return self.poll.id


@dataclass(frozen=True, slots=True)
class Voter:
    """Only of polls whose names are shown."""

    person_id: int
    name: str
    vote: Vote
    sub_group: int | None


class PollRepository(Protocol):
    def get(self, poll_id: int) -> Record | None: ...
    def by_telegram(self, telegram_id: str) -> Record | None: ...
    def of_group(self, group_id: int) -> Sequence[Record]:
        """All that the group knows of, newest first."""
        ...

    def waiting(self, group_id: int) -> Sequence[Record]:
        """Those that are to be opened later."""
        ...

    def add(self, poll: Poll, way: Way, now: datetime) -> Record:
        """Stored with a new id."""
        ...

    def change(self, poll: Poll) -> bool:
        """Stores `poll` if what is stored is one revision before; False where another change came first."""
        ...

    def open(self, poll_id: int, now: datetime) -> bool: ...
    def close(self, poll_id: int, turnout: Turnout, now: datetime) -> bool:
        """False where it was not open any more."""
        ...

    def cancel(self, poll_id: int, now: datetime) -> bool: ...
    def settle(self, poll_id: int) -> bool:
        """True the first time."""
        ...

    def note_telegram(self, poll_id: int, telegram_id: str) -> None: ...
    def note_totals(self, poll_id: int, totals: Totals) -> None: ...
    def note_box(self, poll_id: int, box_id: int) -> None: ...
    def vote(self, poll: Poll, person_id: int, ballot: Ballot, now: datetime) -> None: ...
    def withdraw(self, poll_id: int, person_id: int) -> None: ...
    def own(self, poll: Poll, person_id: int) -> Ballot | None: ...
    def votes(self, poll: Poll) -> Sequence[Ballot]: ...
    def voters(self, poll: Poll) -> Sequence[Voter]: ...
    def answered(self, poll_id: int) -> int: ...


def counts_of(record: Record, ballots: Sequence[Ballot]) -> Counts:
    """Of a native poll Telegram's own totals count: they miss nothing that was voted while we were down."""
    if record.way is Way.NATIVE and record.totals is not None:
        return counts_of_totals(record.poll, record.totals.by_option, record.totals.answered)
    return count(record.poll, [ballot.vote for ballot in ballots])
