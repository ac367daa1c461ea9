"""Sealed boxes: what people answer so that nobody may read it before the close, nor trace it to anybody after.

A box belongs to one poll, survey, pulse or question. While it is open, each content lies sealed under a number that
only the key folder ties to a person. At the close the contents are opened, shuffled and written without any number,
and the key is destroyed. docs/anonymity.md says what that promises and what not.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.outbox import Message


class BoxState(StrEnum):
    """OPENED: the contents are written, the key and what was sealed are being destroyed. ERASED: that is done, and
    the feature is about to be told. DISCARDED: all is being destroyed unread."""

    OPEN = "open"
    CLOSING = "closing"
    OPENED = "opened"
    ERASED = "erased"
    CLOSED = "closed"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Box:
    """`lost`: its key was missing and it was given up; nothing of it was or will be read. `group_id` is None once the
    group is gone."""

    id: int
    group_id: int | None
    purpose: str
    subject_id: int
    state: BoxState
    lost: bool = False


class BoxClosed(Exception):
    """The box takes nothing any more: its close has begun, or there is no such box."""


class StillSealed(Exception):
    """The contents are not opened yet."""


class BoxKeyMissing(Exception):
    """The key folder has no key that fits this box: it can be neither filled nor opened, only discarded."""

    def __init__(self, box_id: int) -> None:
        super().__init__(box_id)
        self.box_id = box_id


class BoxRepository(Protocol):
    def create(self, group_id: int, purpose: str, subject_id: int) -> int:
        """An open box with a key of its own. The number fits into a button."""
        ...

    def get(self, box_id: int) -> Box | None: ...

    def put(self, box_id: int, person_id: int, content: str, *, finished: bool = True, beside: bool = False) -> None:
        """Seals; what the person put before is replaced. A draft (not `finished`) lies apart: it leaves
        what was finished as it is, goes when something is finished, and is dropped at the close.

        `beside`: the draft of what the person writes down for somebody beside them. Raises BoxClosed, BoxKeyMissing.
        """
        ...

    def put_for_nobody(self, box_id: int, content: str) -> None:
        """Seals what came from nobody who is known, and nothing can replace it. Raises BoxClosed."""
        ...

    def put_sheet(self, box_id: int, number: int, content: str, *, second: bool = False) -> None:
        """Seals a sheet of paper under its number, in place of what lay there. `second`: typed in once more, to be
        compared with the first and never counted. Raises BoxClosed, BoxKeyMissing."""
        ...

    def read_sheet(self, box_id: int, number: int, *, second: bool = False) -> str | None:
        """While the box is open; None afterwards. Raises BoxKeyMissing."""
        ...

    def withdraw_sheet(self, box_id: int, number: int, *, second: bool = False) -> bool:
        """False where there was none. Raises BoxClosed, BoxKeyMissing."""
        ...

    def withdraw(self, box_id: int, person_id: int, *, beside: bool = False) -> bool:
        """False where there was nothing. Raises BoxClosed, BoxKeyMissing."""
        ...

    def has(self, box_id: int, person_id: int) -> bool:
        """Whether this person has answered and is finished; only ever asked for whoever is speaking with us.

        False once the close has begun: nobody knows any more. Raises BoxKeyMissing.
        """
        ...

    def read_own(self, box_id: int, person_id: int, *, beside: bool = False) -> str | None:
        """What the person put, the draft before what is finished, while the box is open; for nobody else.

        Raises BoxKeyMissing.
        """
        ...

    def count(self, box_id: int) -> int:
        """How many have answered and are finished; after the close, how many answers there are."""
        ...

    def drafts(self, box_id: int) -> int: ...

    def remind_missing(self, box_id: int, candidates: Iterable[int], message: Message, now: datetime) -> None:
        """Sends `message` to those of `candidates` who have not finished. That is the only way to reach them: nothing
        is returned, `chat_id` is filled in here, and any `key` is dropped so that no trace stays of who was reminded.

        Does nothing once the close has begun. Raises BoxKeyMissing.
        """
        ...

    def begin_close(self, box_id: int) -> None:
        """From this transaction on the box takes nothing. The running bot opens it soon after and then calls the
        function that is registered for its purpose, once. Does nothing if the close has begun."""
        ...

    def progress(self, box_id: int) -> float:
        """How much of the opening is done, 0.0 to 1.0."""
        ...

    def opened(self, box_id: int) -> Sequence[str]:
        """The contents in an order that is random and the same for everybody. Raises StillSealed."""
        ...

    def discard(self, box_id: int) -> None:
        """All of it is destroyed unread, key first, in whatever state the box is. Nobody is told."""
        ...

    def give_up(self, box_id: int) -> bool:
        """For a box that cannot be opened: destroyed unread like `discard`, and its feature is told that it is lost.

        False where it is open and its key is there after all; then nothing happens.
        """
        ...

    def forget_opened(self, box_id: int) -> None:
        """Removes what was opened: its time is over."""
        ...

    def kept_of(self, person_id: int) -> Sequence[tuple[Box, str]]:
        """All that lies in open boxes of this person, for that person."""
        ...

    def withdraw_everywhere(self, person_id: int, purpose: str | None = None) -> int:
        """From all open boxes (of one purpose); how many there were. What was opened before, nobody can find."""
        ...
