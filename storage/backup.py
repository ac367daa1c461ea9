"""A consistent copy of a database that is in use, and putting an old copy to work without its past being sent again."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from domain.schedule import advanced
from domain.wall_time import from_millis
from storage.cipher import Cipher, load_or_create_key
from storage.database import connect
from storage.migrations import migrate
from storage.queries import Queries
from storage.unit_of_work import UnitOfWork
from storage.unsealing import rewrite

PER_ROUND = 500
BESIDE = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Settled:
    """What an old copy held for the time since it was made; it counts as done and is not sent again.

    `people` were forgotten since, and are forgotten again."""

    messages: int
    scheduled: int
    updates: int
    people: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    """`newest` is when the last update was received, None where all are forgotten."""

    groups: int
    people: int
    newest: datetime | None


def copy(database: Path, target: Path) -> None:
    """In one step from a connection of its own: in WAL mode a reader holds nobody up, while a copy in several steps
    begins anew with every commit of the running bot. Updates that wait to be handled lose their words: a restore counts
    them as done, and they may be somebody's answer. Raises sqlite3.Error."""
    with (
        closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(target, isolation_level=None)) as copied,
    ):
        copied.execute("PRAGMA journal_mode = OFF")
        source.backup(copied)
        copied.execute("PRAGMA secure_delete = ON").fetchall()
        Queries(copied, "restoring").run("forget_payloads")
        _stand_alone(copied)


def content(connection: sqlite3.Connection) -> Content:
    row = Queries(connection, "restoring").the("content")
    newest = None if row["newest"] is None else from_millis(row["newest"])
    return Content(row["groups"], row["people"], newest)


def prepare(restored: Path, keys: Path, now: datetime, forgotten: Mapping[str, datetime]) -> Settled:
    """Migrates the copy, forgets anew who was `forgotten` since, and settles what lies behind `now`. `keys` is the key
    folder. Raises KeyFault, NewerDatabase, sqlite3.Error.
    """
    with closing(connect(restored)) as connection:
        migrate(connection)
        connection.execute("BEGIN IMMEDIATE")
        unit = UnitOfWork(connection, Cipher(load_or_create_key(keys, data_exists=True)), keys)
        returned = unit.privacy.returned(forgotten)
        for person_id, when in returned:
            unit.sealed.withdraw_everywhere(person_id)
            unit.privacy.forget(person_id, when)
        settled = replace(settle(unit, now), people=len(returned))
        connection.execute("COMMIT")
        if returned:
            rewrite(connection)
        _stand_alone(connection)
    return settled


def settle(unit: UnitOfWork, now: datetime) -> Settled:
    queries = Queries(unit.connection, "restoring")
    messages = queries.run("settle_outbox")
    updates = queries.run("settle_inbox")
    scheduled = 0
    while due := unit.schedule.due(now, PER_ROUND):
        for entry in due:
            unit.schedule.move_on(advanced(entry.schedule, now))
        scheduled += len(due)
    return Settled(messages, scheduled, updates)


def put_in_place(restored: Path, database: Path, aside: Path) -> None:
    """`restored` becomes `database`; what was there lies at `aside` afterwards, with its write-ahead log.

    The log goes first: left beside another database, SQLite would play it into that one.
    """
    if database.exists():
        _fold_log(database)
        for suffix in BESIDE:
            log = database.with_name(database.name + suffix)
            if log.exists():
                log.replace(aside.with_name(aside.name + suffix))
        os.link(database, aside)
    restored.replace(database)
    sync_folder(database.parent)


def sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _fold_log(database: Path) -> None:
    with suppress(sqlite3.Error), closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _stand_alone(connection: sqlite3.Connection) -> None:
    """One file that needs none beside it."""
    connection.execute("PRAGMA journal_mode = DELETE").fetchall()
