"""What is done about people in a hurry: asked to go slower, their last press taken up, spoken to again."""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Sequence
from typing import Any

from telegram.error import TelegramError

from bot.gateway import Gateway
from bot.intake import Intake
from bot.logs import event, fault
from bot.patience import Patience
from bot.reading import sender
from locales.texts import LANGUAGES, closest, say_plainly
from storage.database import Database
from storage.inbox import Received
from storage.unit_of_work import UnitOfWork

LOOK_EVERY = 0.25


class Calming:
    def __init__(self, patience: Patience, database: Database, gateway: Gateway, intake: Intake) -> None:
        self._patience = patience
        self._database = database
        self._gateway = gateway
        self._intake = intake

    async def run(self, wake_outbox: Callable[[], None]) -> None:
        while True:
            await asyncio.sleep(LOOK_EVERY)
            if self._patience.anybody:
                await self.look()
                wake_outbox()

    async def look(self) -> None:
        """Once. What the database refuses is tried again the next time."""
        now = time.monotonic()
        for received in self._patience.to_be_asked():
            event("somebody presses faster than can be answered", 30)
            await self._ask_to_go_slower(received)
        try:
            await self._take(list(self._patience.calmed(now)))
            for person in self._patience.silences_over(now):
                await self._speak_again(person)
        except sqlite3.Error as error:
            fault("the database refused a transaction", error)

    async def _take(self, held: Sequence[Received]) -> None:
        try:
            await self._intake.take(held)
        except sqlite3.Error:
            for received in held:
                self._patience.put_back(received)
            raise

    async def _speak_again(self, person: int) -> None:
        await self._database.transact(lambda unit: unit.outbox.keep_newest_reply(person))
        self._patience.heard(person)

    async def _ask_to_go_slower(self, received: Received) -> None:
        """Straight out, for all else that is to be said to this person waits."""
        try:
            language = await self._database.transact(lambda unit: language_of(unit, received.raw))
            method, parameters = asking(received.raw, say_plainly(language, "slower"))
            await self._gateway.call(method, parameters, read_timeout=10.0)
        except (sqlite3.Error, TelegramError) as error:
            event("a press could not be answered", 20, error=type(error).__name__)


def asking(raw: dict[str, Any], text: str) -> tuple[str, dict[str, Any]]:
    """The call that says it to whoever sent this."""
    query = raw.get("callback_query")
    if isinstance(query, dict):
        return "answerCallbackQuery", {"callback_query_id": query.get("id"), "text": text, "show_alert": True}
    return "sendMessage", {"chat_id": sender(raw), "text": text}


def language_of(unit: UnitOfWork, raw: dict[str, Any]) -> str:
    """The one the sender chose, else a guess."""
    known = unit.people.get(sender(raw) or 0)
    if known is not None:
        return known.language
    content = raw.get("callback_query") or raw.get("message") or {}
    return closest(str(content.get("from", {}).get("language_code")), LANGUAGES[0])
