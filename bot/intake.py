"""Updates come in: filtered, stored, committed, and only then confirmed to Telegram by asking for what follows."""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Any

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.clock import Clock
from bot.gateway import POLL_SECONDS, Gateway, seconds_to_wait
from bot.logs import event, fault
from bot.patience import UNLIMITED, Patience
from bot.reading import SERVICE, lightened
from storage.database import Database
from storage.inbox import Received
from storage.unit_of_work import UnitOfWork

Accept = Callable[[Sequence[Received]], None]
LONGEST_PAUSE = 15.0


class TokenRefused(Exception):
    """Telegram does not know our token: it was revoked, or mistyped."""


class Intake:
    def __init__(
        self, database: Database, clock: Clock, username: str, accept: Accept, *, patience: Patience = UNLIMITED
    ) -> None:
        self._database = database
        self._clock = clock
        self._username = username.casefold()
        self._accept = accept
        self._patience = patience

    async def store(self, raws: Sequence[dict[str, Any]]) -> None:
        """Hands on what is worth keeping and returns when it is committed; a flood is not taken."""
        kept = [Received(raw["update_id"], order_key(raw), lightened(raw)) for raw in raws if self._keeps(raw)]
        now = time.monotonic()
        try:
            await self.take([received for received in kept if self._patience.takes(received, now)])
        finally:
            self._patience.stored(time.monotonic())

    async def take(self, kept: Sequence[Received]) -> None:
        """The handling queues up right behind the storing, so that both mostly share one commit; what is not stored, or
        was handled before, is not found waiting then."""
        if not kept:
            return
        now = self._clock()

        def add(unit: UnitOfWork) -> None:
            for received in kept:
                unit.inbox.add(received, now)

        stored = self._database.submit(add)
        self._accept(kept)
        await stored

    def _keeps(self, raw: dict[str, Any]) -> bool:
        """What cannot be read is kept, to be put aside where that is told, and never holds up what came with it."""
        try:
            return worth_keeping(raw, self._username)
        except (AttributeError, TypeError, ValueError):
            return isinstance(raw.get("update_id"), int)


async def poll(gateway: Gateway, intake: Intake, polled: Callable[[], None]) -> None:
    """Asks for updates for ever. Raises TokenRefused.

    An offset is only a receipt. It is sent once, and the next question has none: after a quiet week Telegram
    numbers updates anew, below what was confirmed.
    """
    offset: int | None = None
    failures = 0
    while True:
        try:
            raws = await gateway.updates(offset, 0 if offset is not None else POLL_SECONDS)
            polled()
            await intake.store(raws)
            offset = raws[-1]["update_id"] + 1 if raws else None
            failures = 0
        except InvalidToken as error:
            raise TokenRefused from error
        except Exception as error:  # noqa: BLE001  whatever it is, nothing was confirmed, so we ask again
            failures += 1
            await asyncio.sleep(_pause(error, failures))


def _pause(error: Exception, failures: int) -> float:
    if isinstance(error, Conflict):
        event("another process asks Telegram for our updates", 40)
        return LONGEST_PAUSE
    if isinstance(error, RetryAfter):
        return seconds_to_wait(error)
    if not isinstance(error, TelegramError):
        fault("updates could not be stored", error)
    elif failures == 1:
        event("Telegram cannot be reached", 30, error=type(error).__name__)
    return min(0.5 * 2.0 ** min(failures, 10), LONGEST_PAUSE)


def order_key(raw: dict[str, Any]) -> int:
    """The chat within which order matters; for what belongs to no chat, the person; else 0."""
    for kind, content in raw.items():
        if kind == "update_id" or not isinstance(content, dict):
            continue
        holder = content.get("message") if kind == "callback_query" else content
        for part in (holder, content):
            for name in ("chat", "from", "user"):
                if isinstance(part, dict) and isinstance(part.get(name), dict):
                    found = part[name].get("id")
                    return found if isinstance(found, int) else 0
    return 0


def worth_keeping(raw: dict[str, Any], username: str) -> bool:
    """Ordinary group talk is never stored (promise P2): of groups we keep presses, memberships, service messages, and
    commands that are for us. Edited messages are answered nowhere."""
    if not isinstance(raw.get("update_id"), int) or "edited_message" in raw:
        return False
    message = raw.get("message")
    if not isinstance(message, dict) or (message.get("chat") or {}).get("type") == "private":
        return True
    return any(name in message for name in SERVICE) or _is_our_command(message.get("text"), username)


def _is_our_command(text: object, username: str) -> bool:
    if not isinstance(text, str) or not text.startswith("/"):
        return False
    _, _, addressee = text.split(maxsplit=1)[0].partition("@")
    return not addressee or addressee.casefold() == username
