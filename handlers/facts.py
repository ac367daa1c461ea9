"""What only Telegram knows. A handler asks; what is not known yet is fetched between two tries of the same update."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Membership:
    """'member', 'administrator', 'left', 'kicked', …; 'unsure' where Telegram would not say, as it may for a bot that
    is no administrator."""

    chat_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class Headcount:
    """How many are in the chat, the bot among them; None where Telegram would not say."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class SentFile:
    """The content of a file that a person sent; None where Telegram does not hand it out, or it is too large."""

    file_id: str


FILE_LIMIT = 1024 * 1024
"""Bytes of a file that we read."""

Fact = Membership | Headcount | SentFile


class FactNeeded(Exception):
    """The update is taken up again, unchanged, when the fact is there."""

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self.fact = fact


@dataclass(frozen=True, slots=True)
class Facts:
    """Asked of Telegram for this update and true for no other."""

    known: Mapping[Fact, Any] = field(default_factory=dict)

    def membership(self, chat_id: int, person_id: int) -> str:
        return str(self._the(Membership(chat_id, person_id)))

    def headcount(self, chat_id: int) -> int | None:
        count = self._the(Headcount(chat_id))
        return None if count is None else int(count)

    def file(self, file_id: str) -> bytes | None:
        content = self._the(SentFile(file_id))
        return content if isinstance(content, bytes) else None

    def _the(self, fact: Fact) -> Any:
        if fact not in self.known:
            raise FactNeeded(fact)
        return self.known[fact]
