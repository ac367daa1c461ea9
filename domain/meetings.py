"""Meetings: what is planned, who answered what, what was changed from what to what."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from domain.wall_time import WallTime

TITLE_LIMIT = 100
PLACE_LIMIT = 200
LINK_LIMIT = 300
REASON_LIMIT = 200
NAME_LIMIT = 60
COMPANIONS_LIMIT = 20
GUESTS_LIMIT = 10
USUAL_LENGTH = timedelta(hours=2)


class MeetingState(StrEnum):
    PLANNED = "planned"
    CANCELLED = "cancelled"


class Answer(StrEnum):
    COMING = "coming"
    MAYBE = "maybe"
    NO = "no"


class ChangeKind(StrEnum):
    PLANNED = "planned"
    MOVED = "moved"
    PLACED = "placed"
    ONLINE = "online"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Meeting:
    """`revision` grows by one with every change; whoever acts on an older one is shown the newer card.

    Until `announced` only those who run the group's meetings know of it. `series_day` is the day it has in its series'
    rhythm, wherever it was moved since, `series_start` its start there. A `limited` one has places
    (`domain/seats.py`). `uid` names it in calendars.
    """

    id: int
    group_id: int
    title: str
    starts: WallTime
    ends: WallTime | None
    place: str | None = None
    online_link: str | None = None
    state: MeetingState = MeetingState.PLANNED
    reason: str | None = None
    revision: int = 1
    planned_by: int = 0
    announced: bool = False
    series_id: int | None = None
    series_day: date | None = None
    limited: bool = False
    uid: str = ""
    series_start: WallTime | None = None

    @property
    def starts_at(self) -> datetime:
        return self.starts.instant()

    @property
    def ends_at(self) -> datetime:
        """UTC; a meeting without a stated end is taken to last two hours."""
        return self.ends.instant() if self.ends else self.starts_at + USUAL_LENGTH

    @property
    def cancelled(self) -> bool:
        return self.state is MeetingState.CANCELLED


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a meeting's history. `before` and `after` are ISO wall times for a move, else the words."""

    revision: int
    kind: ChangeKind
    before: str | None
    after: str | None
    reason: str | None
    changed_by: int
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Rsvp:
    person_id: int
    name: str
    answer: Answer
    companions: int


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody without a phone, entered by a member."""

    id: int
    name: str
    entered_by: int


@dataclass(frozen=True, slots=True)
class Totals:
    """What the group may see: numbers, never names. Companions and guests are counted among those who come."""

    coming: int
    maybe: int
    no: int


def totals(rsvps: Sequence[Rsvp], guests: Sequence[Guest]) -> Totals:
    coming = sum(1 + rsvp.companions for rsvp in rsvps if rsvp.answer is Answer.COMING) + len(guests)
    maybe = sum(1 for rsvp in rsvps if rsvp.answer is Answer.MAYBE)
    return Totals(coming, maybe, sum(1 for rsvp in rsvps if rsvp.answer is Answer.NO))


class MeetingRepository(Protocol):
    def get(self, meeting_id: int) -> Meeting | None: ...
    def add(self, meeting: Meeting, now: datetime) -> Meeting:
        """Stored with a new id and its first history entry."""
        ...

    def of_series(self, series_id: int, day: date) -> Meeting | None:
        """The meeting made for that day of the rhythm, wherever it was moved since."""
        ...

    def join_series(self, meeting_id: int, series_id: int, day: date) -> None: ...
    def all_of_series(self, series_id: int) -> Sequence[Meeting]: ...
    def with_uid(self, group_id: int, uid: str) -> Sequence[Meeting]:
        """Those that calendars know by this name, by their day in the rhythm."""
        ...

    def latest_of_series(self, series_id: int) -> Meeting | None: ...
    def overlapping(self, group_ids: Sequence[int], starts_at: datetime, ends_at: datetime) -> Sequence[Meeting]:
        """Planned meetings of these groups that share some time with this span, soonest first."""
        ...

    def announce(self, meeting_id: int, now: datetime) -> None:
        """From now on the group knows of it."""
        ...

    def change(self, meeting: Meeting, change: Change) -> bool:
        """Stores `meeting` if what is stored is one revision before `change`; False where another came first."""
        ...

    def between(self, group_id: int, after: datetime, until: datetime) -> Sequence[Meeting]:
        """Whatever became of them, those that start from `after` on and before `until`, soonest first."""
        ...

    def changes(self, group_id: int, after: datetime, until: datetime) -> Sequence[tuple[Meeting, Change]]:
        """Made from `after` on and before `until`, each with its meeting as it is now."""
        ...

    def history(self, meeting_id: int) -> Sequence[Change]: ...
    def upcoming(self, group_id: int, now: datetime) -> Sequence[Meeting]:
        """Planned and not yet over, soonest first."""
        ...

    def cancelled_ahead(self, group_id: int, now: datetime) -> Sequence[Meeting]:
        """Cancelled ones that would not be over yet: they can be planned again."""
        ...

    def answer(self, meeting_id: int, person_id: int, answer: Answer, now: datetime) -> int:
        """A later answer replaces the earlier; companions stay only with those who come. How many stayed."""
        ...

    def set_companions(self, meeting_id: int, person_id: int, companions: int, now: datetime) -> None:
        """Bringing someone means coming."""
        ...

    def rsvp(self, meeting_id: int, person_id: int) -> Rsvp | None: ...
    def rsvps(self, meeting_id: int) -> Sequence[Rsvp]: ...
    def totals(self, meeting_id: int) -> Totals: ...
    def add_guest(self, meeting_id: int, name: str, entered_by: int, now: datetime) -> int: ...
    def remove_guest(self, guest_id: int, meeting_id: int, entered_by: int) -> bool:
        """False where there is none that this person entered for this meeting."""
        ...

    def guests(self, meeting_id: int) -> Sequence[Guest]: ...
