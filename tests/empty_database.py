"""An empty database for tests of what is said and decided, without the price of making one durably."""

import sqlite3
import tempfile
from functools import cache
from pathlib import Path

from storage.database import connect
from storage.migrations import migrate


def open_empty(path: Path) -> sqlite3.Connection:
    """Migrated once a test process and copied; what is written is not forced to the disk, for nothing crashes here.
    Tests of kills, faults and migrations open theirs as the bot does."""
    path.write_bytes(_migrated())
    connection = connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    return connection


@cache
def _migrated() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        connection = connect(path)
        migrate(connection)
        connection.close()
        return path.read_bytes()
