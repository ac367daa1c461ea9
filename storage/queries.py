"""SQL lives in `queries/*.sql`; each statement has a name there and is read once."""

import re
import sqlite3
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "queries"
NAMED = re.compile(r"^-- name: (\w+)\n(.*?)(?=^-- name: |\Z)", re.M | re.S)

Parameters = dict[str, Any]


@cache
def statements(noun: str) -> dict[str, str]:
    """The statements of `queries/<noun>.sql` by name."""
    text = (FOLDER / f"{noun}.sql").read_text(encoding="utf-8")
    return {name: sql.strip() for name, sql in NAMED.findall(text)}


class Queries:
    """The named statements of one noun, run on one connection."""

    def __init__(self, connection: sqlite3.Connection, noun: str) -> None:
        self._connection = connection
        self._statements = statements(noun)

    def run(self, name: str, /, **parameters: Any) -> int:
        """Rows changed."""
        return self._connection.execute(self._statements[name], parameters).rowcount

    def run_many(self, name: str, rows: list[Parameters]) -> None:
        self._connection.executemany(self._statements[name], rows)

    def one(self, name: str, /, **parameters: Any) -> sqlite3.Row | None:
        row: sqlite3.Row | None = self._connection.execute(self._statements[name], parameters).fetchone()
        return row

    def the(self, name: str, /, **parameters: Any) -> sqlite3.Row:
        """The row that must be there. Raises LookupError."""
        row = self.one(name, **parameters)
        if row is None:
            raise LookupError(name)
        return row

    def all(self, name: str, /, **parameters: Any) -> list[sqlite3.Row]:
        return self._connection.execute(self._statements[name], parameters).fetchall()
