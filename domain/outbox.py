"""What is to be said, to which chat, and how sure we must be that it was said once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any, Protocol

from domain.pushes import Push


class Delivery(StrEnum):
    """The Bot API has no idempotency key: a send whose answer was lost may or may not have arrived."""

    AT_LEAST_ONCE = "at least once"
    AT_MOST_ONCE = "at most once"


class Lane(IntEnum):
    """An answer to somebody who waits goes before a push, a push before a broadcast."""

    ANSWER = 0
    PUSH = 1
    BULK = 2


@dataclass(frozen=True, slots=True)
class Message:
    """A screen to show in a chat. `view` and `arguments` are rendered when it is sent, in the reader's language.

    With a `key` the message replaces what was shown under that key before: it becomes an edit where that message
    still stands, and swallows an older one that still waits. After `useful_until` it is not sent any more.
    `push` is what the reader's weekly budget means for it; an edit is no push.
    """

    chat_id: int
    view: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    key: str | None = None
    lane: Lane = Lane.ANSWER
    delivery: Delivery = Delivery.AT_LEAST_ONCE
    useful_until: datetime | None = None
    group_id: int | None = None
    push: Push | None = None


class Addressed(Protocol):
    """Whatever tells for which chat and group a message was."""

    @property
    def chat_id(self) -> int: ...
    @property
    def view(self) -> str: ...
    @property
    def group_id(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A message somebody is to be told about: 'unknown' (may have arrived) or 'dead' (did not).

    Ids are used again, so `planned_at` is needed as well to name a message.
    """

    id: int
    chat_id: int
    view: str
    group_id: int | None
    state: str
    planned_at: datetime


class OutboxRepository(Protocol):
    def show(self, message: Message, now: datetime) -> None: ...
    def show_last(self, message: Message, now: datetime) -> None:
        """The same for the last time: once it is sent, it is forgotten where the message stands."""
        ...

    def remove(self, key: str, now: datetime) -> None:
        """Deletes what stands under `key`, in the chat and of what still waits."""
        ...

    def remove_theirs(self, chat_id: int, message_id: int, now: datetime) -> None:
        """Deletes what somebody wrote to us in private, if Telegram still allows it (48 hours)."""
        ...

    def adopt(self, key: str, chat_id: int, message_id: int, now: datetime) -> None:
        """From now on this message of ours is the one that stands under `key`."""
        ...

    def rename_posted(self, key: str, new_key: str) -> bool:
        """False where nothing stands under `key`."""
        ...

    def standing(self, prefix: str) -> Sequence[tuple[str, int]]:
        """Key and chat of all that stands under keys with this beginning."""
        ...

    def leave(self, chat_id: int, now: datetime) -> None: ...
    def forget_posted(self, key: str) -> None:
        """The next message with this key is a new one."""
        ...

    def posted_id(self, key: str) -> int | None:
        """Telegram's id of the message that stands under `key`."""
        ...

    def resend(self, outbox_id: int, now: datetime) -> bool:
        """Sends an unknown one once more. False where it was already decided."""
        ...

    def undelivered(self, outbox_id: int) -> Undelivered | None: ...
    def give_up(self, outbox_id: int) -> bool: ...
    def drop_chat(self, chat_id: int) -> int:
        """Forgets all that waits for a chat that cannot be written to."""
        ...
