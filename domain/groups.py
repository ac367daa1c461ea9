"""Groups, who belongs to them, and what each may do there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.people import Office, Person
from domain.quiet_hours import QuietHours


class GroupState(StrEnum):
    ACTIVE = "active"
    SUSPENDED = "suspended"


class Role(StrEnum):
    """A person's part in one group, from least to most."""

    STRANGER = "stranger"
    MEMBER = "member"
    ORGANISER = "organiser"
    WORKER = "worker"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Group:
    """`id` is ours and never changes; `chat_id` changes when Telegram makes the group a supergroup.

    `headcount` is how many people it had, Kopā aside, when it was last asked something; None before. It `asks_feeling`:
    who said they come are asked after each meeting how it was.
    """

    id: int
    chat_id: int
    title: str
    languages: tuple[str, ...]
    zone: str
    worker_id: int
    start_token: str
    state: GroupState = GroupState.ACTIVE
    paused_at: datetime | None = None
    headcount: int | None = None
    quiet: QuietHours = field(default_factory=QuietHours)
    asks_feeling: bool = True

    @property
    def paused(self) -> bool:
        return self.paused_at is not None

    @property
    def quietened(self) -> bool:
        """Nothing scheduled goes out: it is paused, or Telegram does not let us write there."""
        return self.paused or self.state is GroupState.SUSPENDED


@dataclass(frozen=True, slots=True)
class Member:
    person: Person
    role: Role
    present: bool
    muted: bool


@dataclass(frozen=True, slots=True)
class HandOver:
    """A group offered to somebody by whoever runs it; there is one offer of a group at most."""

    person_id: int
    offered_by: int


class GroupRepository(Protocol):
    def get(self, group_id: int) -> Group | None: ...
    def by_chat(self, chat_id: int) -> Group | None:
        """Also finds a group by a chat id it had before Telegram migrated it."""
        ...

    def by_start_token(self, token: str) -> Group | None: ...
    def add(self, group: Group, now: datetime) -> Group:
        """Stored with a new id (that of `group` is ignored)."""
        ...

    def save(self, group: Group) -> None:
        """All but the headcount."""
        ...

    def set_headcount(self, group_id: int, people: int) -> None: ...
    def migrate(self, old_chat_id: int, new_chat_id: int) -> bool:
        """Moves the group and all that waits for it to the new chat. False where nothing was known by the old id."""
        ...

    def run_by(self, person_id: int) -> Sequence[Group]:
        """Groups whose worker or organiser the person is, by title."""
        ...

    def all(self) -> Sequence[Group]: ...
    def joined_by(self, person_id: int) -> Sequence[Group]: ...
    def member(self, group_id: int, person_id: int) -> Member | None: ...
    def members(self, group_id: int) -> Sequence[Member]:
        """Those present."""
        ...

    def put_member(self, group_id: int, person_id: int, now: datetime) -> None:
        """Present from now on; the role stays as it was."""
        ...

    def set_role(self, group_id: int, person_id: int, role: Role) -> None: ...
    def set_present(self, group_id: int, person_id: int, *, present: bool) -> None:
        """A person who leaves is an organiser no more."""
        ...

    def set_muted(self, group_id: int, person_id: int, *, muted: bool) -> None: ...
    def offer(self, group_id: int, offer: HandOver, until: datetime) -> None:
        """Instead of an earlier one."""
        ...

    def offered(self, group_id: int, now: datetime) -> HandOver | None: ...
    def end_offer(self, group_id: int) -> None: ...


def role_of(person: Person, group: Group, member: Member | None) -> Role:
    """The highest part the person has in this group now. A group may be handed to one of its own people: they run that
    one and no other, as long as they are in it."""
    if person.office is Office.OPERATOR:
        return Role.OPERATOR
    present = member is not None and member.present
    if group.worker_id == person.id and (person.office is Office.WORKER or present):
        return Role.WORKER
    if member is None or not member.present:
        return Role.STRANGER
    return member.role


RUNS_MEETINGS = frozenset({Role.ORGANISER, Role.WORKER, Role.OPERATOR})
RUNS_GROUP = frozenset({Role.WORKER, Role.OPERATOR})
