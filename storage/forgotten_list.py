"""Who was forgotten, written beside the database as well: a backup put back after the database was lost must not bring
them back. Each line is a keyed hash and the moment in milliseconds; it names nobody."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from domain.wall_time import from_millis, to_millis
from storage.inspection import open_unchanged
from storage.queries import Queries

FILE = "forgotten"


def write(database: Path, forgotten: Mapping[str, datetime]) -> None:
    """All of it, whole or not at all."""
    unfinished = database.with_name(f"{FILE}.partial")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.writelines(f"{mark} {to_millis(when)}\n" for mark, when in sorted(forgotten.items()))
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(database.with_name(FILE))


def known(database: Path) -> dict[str, datetime]:
    """What the list and the database tell together; either may be missing or damaged."""
    found = _in_list(database.with_name(FILE))
    for mark, when in _in_database(database).items():
        found[mark] = max(when, found.get(mark, when))
    return found


def _in_list(path: Path) -> dict[str, datetime]:
    if not path.exists():
        return {}
    pairs = (line.split() for line in path.read_text(encoding="ascii", errors="replace").splitlines())
    return {pair[0]: from_millis(int(pair[1])) for pair in pairs if len(pair) == 2 and pair[1].isdigit()}


def _in_database(path: Path) -> dict[str, datetime]:
    if path.exists():
        with suppress(sqlite3.Error), closing(open_unchanged(path)) as connection:
            rows = Queries(connection, "privacy").all("remembered")
            return {row["person_hash"]: from_millis(row["forgotten_at"]) for row in rows}
    return {}
