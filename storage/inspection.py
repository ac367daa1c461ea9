"""Looking at a database without changing a byte of it: for `kopa check`, and before a backup takes its place."""

import sqlite3
from pathlib import Path

from storage.box_keys import BoxKeys
from storage.cipher import Cipher, KeyFault
from storage.queries import Queries, statements

OLDEST_SQLITE = (3, 35, 0)
FAULTS_TOLD = 5


def open_unchanged(path: Path) -> sqlite3.Connection:
    """Where there is no write-ahead log nobody writes, and SQLite is told so: it would make two files beside it."""
    beside = path.with_name(f"{path.name}-wal").exists()
    way = "mode=ro" if beside else "mode=ro&immutable=1"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{way}", uri=True, isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def structural_faults(connection: sqlite3.Connection) -> list[str]:
    """What SQLite finds wrong in pages, indexes and references; empty when all is whole."""
    said = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    faults = [] if said == ["ok"] else said
    faults += [f"{row[0]} row {row[1]} points to no {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    return faults[:FAULTS_TOLD]


def closed_columns(connection: sqlite3.Connection, cipher: Cipher) -> list[str]:
    """The sealed columns that this key does not open, judged by one value of each."""
    queries = Queries(connection, "sealed")
    return [name for statement in statements("sealed") if (name := _closed(queries, statement, cipher)) is not None]


def boxes_without_key(connection: sqlite3.Connection, keys: Path) -> list[str]:
    """What the sealed boxes are for that are not closed yet and have no key that fits."""
    queries = Queries(connection, "sealing")
    try:
        files = BoxKeys(keys, queries.the("key_ring")["name"])
        rows = queries.all("need_keys")
    except sqlite3.OperationalError:
        return []  # a database that does not have them yet
    return [row["purpose"] for row in rows if not files.fits(row["id"], row["public_key"])]


def _closed(queries: Queries, statement: str, cipher: Cipher) -> str | None:
    try:
        row = queries.one(statement)
    except sqlite3.OperationalError:
        return None  # a table that an older database does not have yet
    if row is None:
        return None
    try:
        cipher.open(row["value"], row["name"])
    except KeyFault:
        return str(row["name"])
    return None
