"""Removes the last traces of who asked to be forgotten: within a minute neither the database nor its log holds any.

Deleted rows are overwritten at once (`secure_delete`), but SQLite leaves copies of rows it moved between pages in their
free space, and older pages in the log: measured 3 of 1,200. So the file is written anew and its log emptied.
"""

import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol, TypeVar

from bot.clock import Clock
from bot.logs import event, fault
from storage import forgotten_list
from storage.unit_of_work import UnitOfWork
from storage.unsealing import empty_log, rewrite

Result = TypeVar("Result")
SETTLED_AFTER = timedelta(seconds=35)
"""By then the farewell was sent; one that still waits is dropped, because it names where it would go."""
LOOKED_BACK = timedelta(hours=1)


class Transactions(Protocol):
    """As storage.database.Database."""

    async def transact(self, work: Callable[[UnitOfWork], Result]) -> Result: ...
    async def outside_transaction(self, work: Callable[[sqlite3.Connection], Result]) -> Result: ...


class Forgetting:
    def __init__(self, database: Transactions, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._clean_until: datetime | None = None

    async def work(self) -> bool:
        """True where traces were removed now. While a backup reads, the log cannot be emptied: asked again, it will."""
        now = self._clock()
        since = self._clean_until or now - LOOKED_BACK
        try:
            if not await self._database.transact(lambda unit: unit.privacy.any_forgotten(since, now - SETTLED_AFTER)):
                return False
            await self._database.transact(lambda unit: unit.privacy.drop_farewells(now - SETTLED_AFTER))
            await self._database.outside_transaction(rewrite)
            emptied = await self._database.outside_transaction(empty_log)
            await self._write_list()
        except (sqlite3.Error, OSError) as error:
            fault("traces of somebody forgotten could not be removed", error)
            return False
        if emptied:
            self._clean_until = now - SETTLED_AFTER
            event("somebody was forgotten")
        return emptied

    async def _write_list(self) -> None:
        forgotten = await self._database.transact(lambda unit: unit.privacy.remembered())
        path = await self._database.outside_transaction(file_of)
        await self._database.outside_transaction(lambda _: forgotten_list.write(path, forgotten))


def file_of(connection: sqlite3.Connection) -> Path:
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])
