"""What people may ask of what is kept about them: to see it, to have it forgotten, to know when it ends by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol

KEPT: Mapping[str, timedelta] = {
    "inbox": timedelta(hours=49),
    "outbox": timedelta(days=30),
    "posted": timedelta(days=400),
    "broadcast": timedelta(days=90),
    "push": timedelta(days=8),
    "need": timedelta(days=7),
    "agreed_lift": timedelta(days=7),
    "chat_pause": timedelta(),
    "link": timedelta(),
    "hand_over": timedelta(),
    "dialog": timedelta(),
    "time_search": timedelta(days=90),
    "series": timedelta(days=180),
    "occurrence": timedelta(days=40),
    "notice": timedelta(days=400),
    "asked_question": timedelta(days=60),
    "forgotten": timedelta(days=400),
}
"""By table, how long a row is kept after its moment; zero where the row itself says when it ends."""

SURVEYS = "survey"
"""The purpose of consent, and of the sealed boxes it is for."""

BACKUPS_KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Record:
    """One row about a person: `table` names the text that tells it, `values` are that text's arguments.

    Instants are datetimes in UTC; what was sealed is opened.
    """

    table: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Consent:
    purpose: str
    version: int
    given_on: date


class PrivacyRepository(Protocol):
    def about(self, person_id: int) -> Sequence[Record]:
        """All that is kept about this person, and nothing of others."""
        ...

    def forget(self, person_id: int, now: datetime) -> None:
        """Every trace of the person goes; only a keyed hash stays, so that no restored backup brings them back."""
        ...

    def forget_group(self, group_id: int) -> None:
        """The group goes with all that is its own."""
        ...


class ConsentRepository(Protocol):
    def version(self, person_id: int, purpose: str) -> int:
        """The version agreed to; 0 where there is none."""
        ...

    def of(self, person_id: int) -> Sequence[Consent]: ...
    def give(self, consent: Consent, person_id: int) -> None: ...
    def revoke(self, person_id: int, purpose: str) -> bool:
        """False where there was none."""
        ...
