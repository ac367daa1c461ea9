"""One writer, group commit, and nothing left open (R10)."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import aiosqlite
import pytest

from storage.cipher import Cipher
from storage.database import PRAGMAS, Database
from storage.unit_of_work import UnitOfWork

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
WRITERS, ROUNDS = 200, 20


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "kopa.db", Cipher(os.urandom(32)))
    yield database
    await database.close()


def note(name: str) -> Callable[[UnitOfWork], bool]:
    return lambda unit: unit.notices.note(name, NOW)


def names(unit: UnitOfWork) -> set[str]:
    return {row[0] for row in unit.connection.execute("SELECT name FROM notice")}


async def test_every_pragma_holds(database: Database) -> None:
    def read(unit: UnitOfWork) -> dict[str, object]:
        return {name: unit.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}

    assert await database.transact(read) == PRAGMAS


async def test_r10_200_writers_in_20_rounds_all_succeed_and_all_is_kept(database: Database) -> None:
    async def writer(number: int) -> int:
        return sum([await database.transact(note(f"{number}:{turn}")) for turn in range(ROUNDS)])

    written = await asyncio.gather(*(writer(number) for number in range(WRITERS)))

    assert sum(written) == WRITERS * ROUNDS
    assert len(await database.transact(names)) == WRITERS * ROUNDS


async def test_r10_a_failing_writer_takes_back_only_its_own_effects(database: Database) -> None:
    def fail(unit: UnitOfWork) -> None:
        unit.notices.note("fails", NOW)
        raise ZeroDivisionError

    works = [note(str(n)) if n % 2 else fail for n in range(100)]
    outcomes = await asyncio.gather(*(database.transact(work) for work in works), return_exceptions=True)

    assert [isinstance(outcome, ZeroDivisionError) for outcome in outcomes] == [n % 2 == 0 for n in range(100)]
    assert await database.transact(names) == {str(n) for n in range(1, 100, 2)}


async def test_r10_control_a_shared_connection_loses_to_a_foreign_rollback(tmp_path: Path) -> None:
    """The naive way: two tasks on one aiosqlite connection; one rolls back and takes the other's row with it."""
    async with aiosqlite.connect(tmp_path / "naive.db", isolation_level=None) as naive:
        await naive.execute("CREATE TABLE notice (name TEXT)")

        async def keeps() -> None:
            await naive.execute("BEGIN")
            await naive.execute("INSERT INTO notice VALUES ('kept')")
            await asyncio.sleep(0.02)
            await naive.execute("COMMIT")

        async def fails() -> None:
            await asyncio.sleep(0.01)
            await naive.execute("ROLLBACK")

        with suppress(sqlite3.OperationalError):
            await asyncio.gather(keeps(), fails())
        async with naive.execute("SELECT count(*) FROM notice") as cursor:
            assert await cursor.fetchone() == (0,)


async def test_r10_a_cancelled_task_leaves_no_transaction_open(database: Database) -> None:
    for turn in range(50):
        task = asyncio.create_task(database.transact(note(f"cancelled {turn}")))
        await asyncio.sleep(0.0005 * (turn % 5))
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        assert await database.transact(note(f"after {turn}"))

    open_still = await database.outside_transaction(lambda connection: connection.in_transaction)
    assert not open_still
    assert {f"after {turn}" for turn in range(50)} <= await database.transact(names)


async def test_what_waits_together_shares_one_commit(database: Database) -> None:
    commits: list[str] = []
    await database.outside_transaction(
        lambda connection: connection.set_trace_callback(lambda sql: commits.append(sql) if sql == "COMMIT" else None)
    )

    await asyncio.gather(*(database.transact(note(str(n))) for n in range(60)))

    assert len(commits) <= 2


async def test_r9_a_commit_that_fails_is_told_to_every_caller_and_the_next_one_works(database: Database) -> None:
    await database.outside_transaction(lambda connection: connection.execute("PRAGMA max_page_count = 1"))
    big = "x" * 200_000
    outcomes = await asyncio.gather(*(database.transact(note(f"{n}{big}")) for n in range(5)), return_exceptions=True)
    assert all(isinstance(outcome, sqlite3.OperationalError) for outcome in outcomes)

    await database.outside_transaction(lambda connection: connection.execute("PRAGMA max_page_count = 1073741823"))
    assert await database.transact(note("room again"))
    assert await database.transact(names) == {"room again"}


async def test_a_second_writer_waits_its_turn(tmp_path: Path, database: Database) -> None:
    other = sqlite3.connect(tmp_path / "kopa.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.create_task(database.transact(note("waits")))
    await asyncio.sleep(0.1)
    assert not waiting.done()
    other.execute("COMMIT")
    assert await waiting
    other.close()
