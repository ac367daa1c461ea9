"""A1: what is stored of an opened answer is the answer, the box it came from, and a random number."""

import re
import sqlite3
from collections.abc import Iterator
from itertools import pairwise

import pytest

from storage.migrations import migrate
from tests.anonymity.conftest import Hall

ALLOWED = {"opened_answer.id", "opened_answer.box_id", "opened_answer.content"}
OF_A_BOX = {"box.id", "box.group_id", "box.purpose", "box.subject_id", "box.public_key", "box.state", "box.lost"}


def offenders(connection: sqlite3.Connection) -> list[str]:
    """Columns, indexes, triggers and references through which an opened answer could lead to a person or a moment."""
    return sorted({*_columns(connection), *_indexes(connection), *_triggers(connection), *_references(connection)})


def _columns(connection: sqlite3.Connection) -> Iterator[str]:
    for table, allowed in (("opened_answer", ALLOWED), ("box", OF_A_BOX)):
        for row in connection.execute(f"PRAGMA table_info({table})"):
            if f"{table}.{row[1]}" not in allowed:
                yield f"column {table}.{row[1]}"


def _indexes(connection: sqlite3.Connection) -> Iterator[str]:
    for row in connection.execute("PRAGMA index_list(opened_answer)"):
        columns = [part[2] for part in connection.execute(f"PRAGMA index_info({row[1]})")]
        if not set(columns) <= {"box_id", "id"}:
            yield f"index {row[1]}"


def _triggers(connection: sqlite3.Connection) -> Iterator[str]:
    for name, sql in connection.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')"):
        if re.search(r"\b(opened_answer|sealed_answer|box)\b", sql):
            yield f"trigger {name}"
    for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE name IN ('opened_answer', 'sealed_answer')"):
        if "AUTOINCREMENT" in sql:
            yield "sequence"


def _references(connection: sqlite3.Connection) -> Iterator[str]:
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        for row in connection.execute(f"PRAGMA foreign_key_list({table})"):
            target = row[2]
            if target in {"opened_answer", "sealed_answer"}:
                yield f"reference {table}"
            if table in {"opened_answer", "sealed_answer"} and target != "box":
                yield f"reference {table}"


@pytest.fixture
def connection() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    return connection


def test_a1_nothing_stored_beside_an_opened_answer_leads_to_a_person_or_a_moment(
    connection: sqlite3.Connection,
) -> None:
    assert offenders(connection) == []


@pytest.mark.parametrize(
    ("breach", "caught"),
    [
        ("ALTER TABLE opened_answer ADD COLUMN answered_at BIGINT", "column opened_answer.answered_at"),
        ("ALTER TABLE opened_answer ADD COLUMN person_id BIGINT", "column opened_answer.person_id"),
        ("ALTER TABLE box ADD COLUMN last_answered_at BIGINT", "column box.last_answered_at"),
        ("CREATE INDEX by_content ON opened_answer (content)", "index by_content"),
        (
            "CREATE TRIGGER spy AFTER INSERT ON sealed_answer BEGIN UPDATE notice SET noted_at = 0; END",
            "trigger spy",
        ),
        ("CREATE TABLE linked (person_id BIGINT, answer_id REFERENCES opened_answer (id))", "reference linked"),
    ],
)
def test_a1_control_each_way_to_tie_an_answer_to_a_person_is_caught(
    connection: sqlite3.Connection, breach: str, caught: str
) -> None:
    connection.execute(breach)
    assert offenders(connection) == [caught]


def test_a1_the_numbers_of_opened_answers_are_random(hall: Hall) -> None:
    boxes = [hall.box_of([(person, "vienāds") for person in range(30)], subject_id=number) for number in (1, 2)]
    hall.close(*boxes)
    numbers = [row["id"] for row in hall.direct.rows("SELECT id FROM opened_answer ORDER BY id")]
    assert len(set(numbers)) == 60
    assert max(numbers) > 2**58
    assert min(abs(one - after) for one, after in pairwise(numbers)) > 1000
