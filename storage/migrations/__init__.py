"""Numbered SQL files, applied in order, each in one transaction with the note that it was applied."""

import re
import sqlite3
from pathlib import Path

FOLDER = Path(__file__).parent
NUMBERED = re.compile(r"^(\d{4})_\w+\.sql$")


class NewerDatabase(Exception):
    """The data was written by a newer Kopā than this one."""


def available() -> dict[int, Path]:
    return {int(found[1]): path for path in sorted(FOLDER.iterdir()) if (found := NUMBERED.match(path.name))}


def newest() -> int:
    return max(available())


def version(connection: sqlite3.Connection) -> int:
    """The number of the last migration applied; 0 for an empty database."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> int:
    """Applies what is missing; returns how many. Raises NewerDatabase."""
    current = version(connection)
    if current > newest():
        raise NewerDatabase(f"the database has version {current}, this Kopā knows {newest()}")
    missing = [(number, path) for number, path in available().items() if number > current]
    for number, path in missing:
        _apply(connection, number, path.read_text(encoding="utf-8"))
    return len(missing)


def _apply(connection: sqlite3.Connection, number: int, script: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in _statements(script):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> list[str]:
    found, pending = [], ""
    for line in script.splitlines():
        if not pending and line.startswith("--"):
            continue
        pending += line + "\n"
        if sqlite3.complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    return [statement for statement in found if statement]
