"""One write connection, one writer, group commit.

A unit of work is a plain function run whole in the connection's thread: a hop to that thread costs more than the
statements of an update together, and a function that never awaits cannot be cancelled inside its transaction.
Works that wait at the same moment share one commit; each has its own savepoint, so one failing leaves the others whole.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from storage.cipher import Cipher
from storage.migrations import migrate
from storage.unit_of_work import UnitOfWork

Result = TypeVar("Result")
Work = Callable[[UnitOfWork], Any]
Outcome = tuple[Any, BaseException | None]

WORKS_PER_COMMIT = 64
PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "busy_timeout": 5000,
    "cell_size_check": 1,
}


class DatabaseFault(Exception):
    """The database cannot be used as it is; the message says what to do."""


def connect(path: Path) -> sqlite3.Connection:
    """A connection with every pragma set and then read back, since SQLite ignores one it does not like in silence."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=512)
    connection.row_factory = sqlite3.Row
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != value:
            connection.close()
            raise DatabaseFault(f"SQLite refused {name} = {value}: it says {found}")
    return connection


class Database:
    """The single writer. `transact` returns only after the commit is on disk."""

    def __init__(self, connection: aiosqlite.Connection, cipher: Cipher, keys: Path | None) -> None:
        self._connection = connection
        self._unit = UnitOfWork(connection._conn, cipher, keys)
        self._waiting: list[tuple[Work, asyncio.Future[Any]]] = []
        self._drainer: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, path: Path, cipher: Cipher, keys: Path | None = None) -> "Database":
        """Opens, migrates, returns; `keys` is the key folder. Raises DatabaseFault, NewerDatabase."""
        connection = await aiosqlite.Connection(lambda: _connect_and_migrate(path), iter_chunk_size=64)
        return cls(connection, cipher, keys)

    async def transact(self, work: Callable[[UnitOfWork], Result]) -> Result:
        """Run `work` in a transaction. Raises what `work` raised, all undone, or the fault of the commit."""
        return await self.submit(work)

    def submit(self, work: Callable[[UnitOfWork], Result]) -> "asyncio.Future[Result]":
        """As `transact`, for a caller who has more to queue up behind it before he waits."""
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, future))
        if self._drainer is None or self._drainer.done():
            self._drainer = asyncio.create_task(self._drain(), name="database")
        return future

    async def close(self) -> None:
        """Finish what waits, fold the write-ahead log into the database, close."""
        if self._drainer is not None:
            await self._drainer
        with suppress(sqlite3.Error):
            await self._in_thread(lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
        await self._connection.close()

    async def outside_transaction(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """For what SQLite refuses inside a transaction: VACUUM, checkpoints, the backup API."""
        return await self._in_thread(work)

    async def _drain(self) -> None:
        await asyncio.sleep(0)  # what queues up in the same turn of the loop shares the commit
        while self._waiting:
            batch = [item for item in self._waiting[:WORKS_PER_COMMIT] if not item[1].cancelled()]
            del self._waiting[:WORKS_PER_COMMIT]
            works = [work for work, _ in batch]
            try:
                outcomes = await self._in_thread(partial(self._run_batch, works))
            except BaseException as fault:  # noqa: BLE001  every waiting caller must learn of it
                outcomes = [(None, fault)] * len(batch)
            for (_, future), outcome in zip(batch, outcomes, strict=True):
                _settle(future, outcome)

    def _run_batch(self, works: Sequence[Work], _: sqlite3.Connection) -> list[Outcome]:
        return _run_together(self._unit, works)

    async def _in_thread(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        # aiosqlite's own methods are each one call of this queue; ours puts a whole unit of work through it.
        result: Result = await self._connection._execute(work, self._connection._conn)  # type: ignore[no-untyped-call]
        return result


def _connect_and_migrate(path: Path) -> sqlite3.Connection:
    connection = connect(path)
    try:
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _settle(future: "asyncio.Future[Any]", outcome: Outcome) -> None:
    if future.done():
        return
    result, fault = outcome
    if fault is None:
        future.set_result(result)
    else:
        future.set_exception(fault)


def _run_together(unit: UnitOfWork, works: Sequence[Work]) -> list[Outcome]:
    """Run the works in one transaction; raises only when the transaction itself failed, and then nothing is kept."""
    if not works:
        return []
    connection = unit.connection
    connection.execute("BEGIN IMMEDIATE")
    try:
        outcomes = [_run_one(unit, work) for work in works]
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return outcomes


def _run_one(unit: UnitOfWork, work: Work) -> Outcome:
    connection = unit.connection
    connection.execute("SAVEPOINT work")
    try:
        result = work(unit)
    except Exception as fault:
        if not connection.in_transaction:
            raise
        connection.execute("ROLLBACK TO work")
        connection.execute("RELEASE work")
        return None, fault
    connection.execute("RELEASE work")
    return result, None
