"""What the page asks of whoever runs the bot: the sandbox knows no bot, it is given one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from sandbox.stories.stage import Bot

if TYPE_CHECKING:
    from sandbox.driver import LocalTelegram


@dataclass(frozen=True, slots=True)
class Scheduled:
    """Something the bot will do by itself. `at` is seconds since 1970; `receivers` how many hear of it."""

    at: float
    what: str
    why: str
    receivers: int


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message on its way out: `to` is a chat's id, `state` one word."""

    to: int
    what: str
    state: str
    tries: int
    since: float


class Backstage(Bot, Protocol):
    @property
    def running(self) -> bool: ...

    async def begin(self, telegram: LocalTelegram) -> None:
        """Forget all that a bot before stored, and run a new one on this Telegram."""

    async def stop(self) -> None: ...

    def scheduled(self) -> list[Scheduled]: ...

    def outgoing(self) -> list[Outgoing]: ...

    def last_words(self) -> str:
        """The end of the bot's log."""
