"""What the operator was told already."""

import sqlite3
from datetime import datetime, timedelta

from domain.wall_time import to_millis
from storage.queries import Queries


class Notices:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._queries = Queries(connection, "notices")

    def note(self, name: str, now: datetime) -> bool:
        return bool(self._queries.run("note", name=name, now=to_millis(now)))

    def note_again(self, name: str, now: datetime, every: timedelta) -> bool:
        return bool(self._queries.run("note_again", name=name, now=to_millis(now), before=to_millis(now - every)))

    def withdraw(self, name: str) -> None:
        self._queries.run("withdraw", name=name)
