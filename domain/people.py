"""People: who they are to Kopā, the language they chose, whether they can be written to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.reminders import ReminderChoice


class Reach(StrEnum):
    """Telegram lets a bot write only to people who pressed Start and have not blocked it."""

    NEVER_STARTED = "never started"
    STARTED = "started"
    BLOCKED = "blocked"


class Office(StrEnum):
    """What a person is to the whole installation; roles within a group are `domain.groups.Role`."""

    OPERATOR = "operator"
    WORKER = "worker"


@dataclass(frozen=True, slots=True)
class Person:
    """`id` is Telegram's user id, which is also the id of the private chat."""

    id: int
    name: str
    language: str
    language_chosen: bool = False
    reach: Reach = Reach.NEVER_STARTED
    reminder_choice: ReminderChoice = ReminderChoice.DEFAULT
    office: Office | None = None

    @property
    def reachable(self) -> bool:
        return self.reach is Reach.STARTED


class PersonRepository(Protocol):
    def get(self, person_id: int) -> Person | None: ...
    def meet(self, person_id: int, name: str, language: str, now: datetime) -> Person:
        """The person as known, or added with `language` as a first guess."""
        ...

    def set_language(self, person_id: int, language: str) -> None: ...
    def set_reach(self, person_id: int, reach: Reach) -> None: ...
    def set_reminder_choice(self, person_id: int, choice: ReminderChoice) -> None: ...
    def set_office(self, person_id: int, office: Office | None) -> None: ...
    def in_office(self, office: Office) -> Sequence[Person]: ...


@dataclass(frozen=True, slots=True)
class Link:
    """A one-time deep link. Only the SHA-256 of its token is kept; `group_id` is set for an organiser's invitation."""

    purpose: str
    group_id: int | None
    made_by: int | None
    expires_at: datetime


class LinkRepository(Protocol):
    def add(self, token: str, link: Link) -> None: ...
    def take(self, token: str, now: datetime) -> Link | None:
        """The link, which is used up by this; None where it is unknown, used or expired."""
        ...

    def peek(self, token: str, now: datetime) -> Link | None: ...
    def count(self, purpose: str, now: datetime) -> int: ...
    def forget(self, purpose: str) -> None: ...
