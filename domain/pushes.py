"""What a week of messages may be: how many a person gets that they did not ask for, over all features together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

WEEK = timedelta(days=7)
APART = timedelta(hours=1)
"""Between a message and the next that can wait: nobody is pushed by two features in the same hour."""
TOGETHER = timedelta(minutes=10)
"""Within this time of the first, the others that were held come along without a sound."""


class Push(StrEnum):
    """What the week's budget means for a message of Kopā's own accord.

    Only what goes to everybody of a kind may count: a count of messages about one's own silence or answer would tell
    of it. Such messages are `spare` or `own`. What is no push at all answers something its reader did, or cannot wait.
    """

    PROMISED = "promised"
    """A reminder, a change: goes at once, whatever the budget; counts."""
    WAITS = "waits"
    """Held until the week has room; counts when it goes."""
    SPARE = "spare"
    """Left out where the week has no room; does not count."""
    OWN = "own"
    """About what its reader answered or took on: waits for its hour and the morning, never for room; not counted."""
    HELD = "held"
    """One that waits and had to; set by the outbox."""


@dataclass(frozen=True, slots=True)
class Week:
    """A person's messages of the last seven days that count, oldest first. Without a `limit` only the hour counts.

    `digest_at` is when the last of those went that had been held.
    """

    limit: int | None
    sent: Sequence[datetime] = ()
    digest_at: datetime | None = None

    def apart_at(self, now: datetime) -> datetime:
        """The first moment from `now` on when the last is an hour old."""
        return max(now, self.sent[-1] + APART) if self.sent else now

    def room_at(self, now: datetime) -> datetime:
        """The first moment from `now` on when one more may go."""
        apart = self.apart_at(now)
        if self.limit is None or len(self.sent) < self.limit:
            return apart
        return max(apart, self.sent[-self.limit] + WEEK)

    def digest_open(self, now: datetime) -> bool:
        return self.digest_at is not None and now < self.digest_at + TOGETHER


class PushRepository(Protocol):
    def week(self, person_id: int, now: datetime) -> Week: ...
    def note(self, person_id: int, now: datetime, *, digest: bool = False) -> None: ...
    def limit(self, person_id: int) -> int | None:
        """Messages a week; None where the person wants no limit."""
        ...

    def set_limit(self, person_id: int, limit: int | None) -> None: ...
