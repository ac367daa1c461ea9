"""One message to whole groups and to each of their people: who gets it, in which language, and what became of it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from domain.people import Reach

WORDS_LIMIT = 1500
"""In UTF-16 units, as Telegram counts: two languages and what stands around them fit one message."""
STILL_OF_USE = timedelta(days=1)
"""Later than this after its planned time it is not sent, and its writer is asked."""
AT_ONCE = 250
"""People to whom a message is handed out in one transaction: others wait no longer than that takes."""


class BroadcastState(StrEnum):
    DRAFT = "draft"
    PLANNED = "planned"
    SENT = "sent"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Broadcast:
    """`words` by language; the first written stands in for those that are missing. `send_at` is when its writer wished
    it to go; each group's quiet hours may make it later. `urgent` goes beyond what a person wants in a week."""

    id: int
    written_by: int
    state: BroadcastState = BroadcastState.DRAFT
    words: Mapping[str, str] = field(default_factory=dict)
    groups: tuple[int, ...] = ()
    public: bool = True
    private: bool = True
    urgent: bool = False
    send_at: datetime | None = None
    revision: int = 0

    @property
    def original(self) -> str | None:
        """The language written first."""
        return next(iter(self.words), None)

    @property
    def complete(self) -> bool:
        return bool(self.words and self.groups)

    @property
    def corrected(self) -> bool:
        return self.state is BroadcastState.SENT and self.revision > 0


@dataclass(frozen=True, slots=True)
class Wording:
    """What a reader of some language is shown; `instead` is the language it is in where their own is missing."""

    words: str
    instead: str | None = None


def wording(broadcast: Broadcast, language: str) -> Wording:
    """Raises LookupError where nothing is written."""
    if language in broadcast.words:
        return Wording(broadcast.words[language])
    if broadcast.original is None:
        raise LookupError("nothing is written")
    return Wording(broadcast.words[broadcast.original], broadcast.original)


def group_wording(broadcast: Broadcast, languages: Sequence[str], language: str) -> Wording | None:
    """In a group that posts in several languages nothing stands there twice: of a missing language only that it is
    missing (None), where another says it."""
    written = [each for each in languages if each in broadcast.words]
    if language in broadcast.words or (not written and language == languages[0]):
        return wording(broadcast, language)
    return None


def places_after(public: bool, private: bool) -> tuple[bool, bool]:
    """The next of: both, in the groups only, in private only."""
    order = ((True, True), (True, False), (False, True))
    return order[(order.index((public, private)) + 1) % len(order)]


def length(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


class PartState(StrEnum):
    """What was decided for one person when their part was handed out."""

    QUEUED = "queued"
    MUTED = "muted"
    NEVER_STARTED = "never started"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Reader:
    """A present member of one of the groups, as far as a broadcast looks at them."""

    person_id: int
    reach: Reach
    muted: bool


def part_of(reader: Reader) -> PartState:
    if reader.reach is Reach.NEVER_STARTED:
        return PartState.NEVER_STARTED
    if reader.reach is Reach.BLOCKED:
        return PartState.BLOCKED
    return PartState.MUTED if reader.muted else PartState.QUEUED


@dataclass(frozen=True, slots=True)
class Tally:
    """So many people (`count`) of whom all this is true: `waiting` is the state of their message in the outbox."""

    part: PartState
    waiting: str | None
    stands: bool
    reach: Reach
    count: int


@dataclass(frozen=True, slots=True)
class Report:
    """Each person is in one count. `left_out` muted the group, or it was decided not to send to them again."""

    delivered: int = 0
    waiting: int = 0
    unknown: int = 0
    failed: int = 0
    blocked: int = 0
    never_started: int = 0
    left_out: int = 0

    @property
    def total(self) -> int:
        return sum((self.delivered, self.waiting, self.unknown, self.failed, self.blocked, self.never_started)) + (
            self.left_out
        )


def report(tallies: Collection[Tally]) -> Report:
    counts: dict[str, int] = {}
    for tally in tallies:
        name = _became(tally)
        counts[name] = counts.get(name, 0) + tally.count
    return Report(**counts)


def _became(tally: Tally) -> str:
    """A later edit that waits does not undo that the message stands."""
    if tally.stands:
        return "delivered"
    of_outbox = {"ready": "waiting", "sending": "waiting", "unknown": "unknown", "dead": "failed"}
    if tally.waiting is not None:
        return of_outbox[tally.waiting]
    if tally.part is PartState.NEVER_STARTED:
        return "never_started"
    if tally.part is PartState.BLOCKED or (tally.part is PartState.QUEUED and tally.reach is Reach.BLOCKED):
        return "blocked"
    return "left_out"


@dataclass(frozen=True, slots=True)
class Audience:
    """People of the chosen groups, each once: how many could be written to, by language."""

    by_language: Mapping[str, int]
    out_of_reach: int

    @property
    def reachable(self) -> int:
        return sum(self.by_language.values())


class BroadcastRepository(Protocol):
    def get(self, broadcast_id: int) -> Broadcast | None: ...
    def draft_of(self, person_id: int) -> Broadcast | None: ...
    def sent_by(self, person_id: int) -> Sequence[Broadcast]:
        """Planned, sent or withdrawn, newest first."""
        ...

    def add(self, broadcast: Broadcast, now: datetime) -> Broadcast: ...
    def save(self, broadcast: Broadcast, now: datetime) -> None:
        """All but words and groups."""
        ...

    def set_words(self, broadcast_id: int, language: str, words: str | None) -> None:
        """None takes a language out."""
        ...

    def set_groups(self, broadcast_id: int, groups: Sequence[int]) -> None: ...
    def drop_unsent(self, person_id: int) -> None: ...
    def drop(self, broadcast_id: int) -> None: ...
    def audience(self, groups: Sequence[int]) -> Audience: ...
    def readers_after(self, group_id: int, person_id: int, wanted: int) -> Sequence[Reader]:
        """By id, from the one after `person_id` on."""
        ...

    def hand_out(self, broadcast_id: int, group_id: int, reader: Reader) -> bool:
        """Notes the person's part. True where it is to be sent now: not in an earlier group, nor muted."""
        ...

    def group_of_part(self, broadcast_id: int, person_id: int) -> int | None: ...
    def standing_after(self, broadcast_id: int, person_id: int, wanted: int) -> Sequence[int]:
        """The people with whom the message stands, by id, from the one after `person_id` on."""
        ...

    def tallies(self, broadcast_id: int) -> Sequence[Tally]: ...
    def unknown(self, broadcast_id: int) -> Sequence[int]:
        """The outbox ids of messages to people that may have arrived."""
        ...
