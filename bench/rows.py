"""Databases filled faster than repositories would: the rows that measurements need by the million."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from domain.wall_time import to_millis

KIND = "bench"
SPAN_MILLIS = 360 * 86_400_000
SCHEDULE = """
WITH RECURSIVE numbers (number) AS (SELECT :first UNION ALL SELECT number + 1 FROM numbers WHERE number < :last)
INSERT INTO schedule (kind, schedule_key, group_id, subject_id, first_wall, zone, next_due)
SELECT :kind, :kind || ':' || number, NULL, number, :wall, 'Europe/Riga',
    :from_millis + (number - :first) * :span / (:last - :first + 1)
FROM numbers
"""
OUTBOX = """
WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < :rows)
INSERT INTO outbox (chat_id, lane, action, view, arguments, delivery, ready_at, planned_at)
SELECT 1000000 + number, 1, 'show', 'text', x'00', 'at least once', :ready_at, :ready_at FROM numbers
"""


def add_schedule(path: Path, numbers: range, soonest: datetime, *, within_millis: int = SPAN_MILLIS) -> None:
    """One single-time entry a number, spread evenly from `soonest` on."""
    wall = soonest.replace(tzinfo=None).isoformat(timespec="minutes")
    with closing(sqlite3.connect(path)) as connection, connection:
        parameters = {
            "first": numbers.start,
            "last": numbers.stop - 1,
            "kind": KIND,
            "wall": wall,
            "from_millis": to_millis(soonest),
            "span": within_millis,
        }
        connection.execute(SCHEDULE, parameters)


def add_outbox(path: Path, rows: int, ready: datetime) -> None:
    """Messages that may not go before `ready`; nobody could read them."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(OUTBOX, {"rows": rows, "ready_at": to_millis(ready)})


def count(path: Path, table: str) -> int:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
