"""How many messages a person wants in a week, and when those of this week went."""

import sqlite3
from datetime import datetime

from domain.pushes import WEEK, Week
from domain.wall_time import from_millis, to_millis
from storage.queries import Queries

UNLIMITED = 0


class Pushes:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._queries = Queries(connection, "pushes")

    def limit(self, person_id: int) -> int | None:
        row = self._queries.one("limit", person_id=person_id)
        return None if row is None or row["weekly_pushes"] == UNLIMITED else int(row["weekly_pushes"])

    def set_limit(self, person_id: int, limit: int | None) -> None:
        self._queries.run("set_limit", person_id=person_id, limit=UNLIMITED if limit is None else limit)

    def week(self, person_id: int, now: datetime) -> Week:
        rows = self._queries.all("sent", person_id=person_id, since=to_millis(now - WEEK))
        digests = [from_millis(row["sent_at"]) for row in rows if row["digest"]]
        sent = tuple(from_millis(row["sent_at"]) for row in rows)
        return Week(self.limit(person_id), sent, digests[-1] if digests else None)

    def note(self, person_id: int, now: datetime, *, digest: bool = False) -> None:
        self._queries.run("note", person_id=person_id, sent_at=to_millis(now), digest=digest)
