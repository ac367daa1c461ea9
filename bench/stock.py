"""The library as it comes: what the measurements of presses are held against."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import aiosqlite
from telegram import Update
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, ContextTypes, ExtBot

ME = {"id": 123456789, "is_bot": True, "first_name": "Kopā", "username": "kopa_local_bot"}
SCHEMA = """
CREATE TABLE press (
    update_id BIGINT PRIMARY KEY, person_id BIGINT NOT NULL, data TEXT NOT NULL
)
"""


class SilentBot(ExtBot[None]):
    """Speaks to nobody: the measurements without HTTP are about the work inside."""

    async def _post(self, endpoint: str, *_: Any, **__: Any) -> Any:
        return ME if endpoint == "getMe" else True


class Stock:
    """The library's Application with one handler for presses."""

    def __init__(self, handle: Any) -> None:
        builder = ApplicationBuilder().bot(SilentBot("123456789:local-telegram")).updater(None).job_queue(None)
        self.application: Application[Any, Any, Any, Any, Any, Any] = builder.build()
        self.application.add_handler(CallbackQueryHandler(handle))

    async def __aenter__(self) -> "Stock":
        await self.application.initialize()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.application.shutdown()

    async def take(self, bodies: Sequence[str]) -> None:
        for body in bodies:
            for raw in json.loads(body)["result"]:
                update = Update.de_json(raw, self.application.bot)
                await self.application.process_update(update)

    def parsed(self, bodies: Sequence[str]) -> list[Update]:
        raws = [raw for body in bodies for raw in json.loads(body)["result"]]
        return [Update.de_json(raw, self.application.bot) for raw in raws]

    async def take_parsed(self, updates: Sequence[Update]) -> None:
        for update in updates:
            await self.application.process_update(update)


async def do_nothing(_update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    pass


async def open_table(path: Path) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(path)
    await connection.execute("PRAGMA journal_mode = wal")
    await connection.execute("PRAGMA synchronous = FULL")
    await connection.execute(SCHEMA)
    await connection.commit()
    return connection


class NaiveKeeper:
    """What most bots do: each press stored and committed by itself."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def keep(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        query = update.callback_query
        if query is None:
            return
        row = (update.update_id, query.from_user.id, query.data)
        await self._connection.execute("INSERT INTO press (update_id, person_id, data) VALUES (?, ?, ?)", row)
        await self._connection.commit()
