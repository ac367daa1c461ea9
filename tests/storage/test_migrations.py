"""The schema is the sum of its migrations, each whole or not at all; every column is in the register."""

import os
import re
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from storage import migrations
from storage.migrations import NewerDatabase, available, migrate, newest, version
from storage.queries import statements
from storage.sealed_files import seal, unseal
from tests.storage.register_rules import (
    RULES,
    Fault,
    endless,
    filled,
    kept_too_long,
    left_of_a_group,
    left_of_a_person,
    not_shown_to_the_person,
    numbers_of_nobody_known,
    register,
)

REGISTER = Path(__file__).parents[2] / "docs" / "data-register.md"
LINE = re.compile(r"^\| (\w+\.\w+) \| (.*?) \| (yes|no) \| (.*?) \|$", re.M)
UNDER_A_KEY_OF_ITS_OWN = "sealed_answer.content"


@pytest.fixture
def connection() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None)


def columns(connection: sqlite3.Connection) -> dict[str, str]:
    """`table.column` and its type."""
    rows = connection.execute(
        "SELECT tables.name, columns.name, columns.type FROM sqlite_master AS tables, pragma_table_info(tables.name) "
        "AS columns WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'"
    )
    return {f"{table}.{column}": kind for table, column, kind in rows}


def test_an_empty_database_gets_every_table(connection: sqlite3.Connection) -> None:
    assert migrate(connection) == len(available())
    assert version(connection) == newest()
    assert {"inbox.payload", "outbox.state", "schedule.next_due", "person.id"} <= columns(connection).keys()


def test_a_database_that_is_up_to_date_is_left_alone(connection: sqlite3.Connection) -> None:
    migrate(connection)
    before = connection.execute("PRAGMA schema_version").fetchone()
    assert migrate(connection) == 0
    assert connection.execute("PRAGMA schema_version").fetchone() == before


def test_the_migrations_are_numbered_without_gaps() -> None:
    assert list(available()) == list(range(1, newest() + 1))


def test_every_statement_of_a_migration_is_run(connection: sqlite3.Connection) -> None:
    migrate(connection)
    said = {
        name.lower()
        for path in available().values()
        for name in re.findall(r"^CREATE (?:UNIQUE )?(?:TABLE|INDEX) (\w+)", path.read_text(encoding="utf-8"), re.M)
    }
    made = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE sql IS NOT NULL")}
    assert said == made


def test_a_newer_database_is_refused_and_left_alone(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA user_version = {newest() + 1}")
    with pytest.raises(NewerDatabase, match=f"has version {newest() + 1}, this Kopā knows {newest()}"):
        migrate(connection)
    assert columns(connection) == {}


def test_a_migration_that_fails_in_the_middle_leaves_the_older_version(
    connection: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "0001_first.sql").write_text("CREATE TABLE first (x);\n", encoding="utf-8")
    (tmp_path / "0002_second.sql").write_text(
        "CREATE TABLE second (x);\nINSERT INTO nowhere VALUES (1);\n", encoding="utf-8"
    )
    monkeypatch.setattr(migrations, "FOLDER", tmp_path)
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection)
    assert version(connection) == 1
    assert columns(connection).keys() == {"first.x"}
    (tmp_path / "0002_second.sql").write_text("CREATE TABLE second (x);\n", encoding="utf-8")
    assert migrate(connection) == 1
    assert columns(connection).keys() == {"first.x", "second.x"}


MIGRATE_AND_DIE = """
import os, signal, sqlite3, sys
from storage.migrations import migrate
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
left = int(sys.argv[2])
def trace(statement):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
connection.set_trace_callback(trace)
migrate(connection)
"""


EARLY = (3, 5, 12, 20, 30, 40)
LATER = [pytest.param(statement, marks=pytest.mark.torture) for statement in range(3, 56) if statement not in EARLY]


@pytest.mark.parametrize("statement", [*EARLY, *LATER])
def test_r17_a_migration_killed_at_any_statement_opens_again_and_ends_complete(tmp_path: Path, statement: int) -> None:
    database = tmp_path / "kopa.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = wal")
    killed = subprocess.run([sys.executable, "-c", MIGRATE_AND_DIE, str(database), str(statement)], check=False)
    assert killed.returncode == -signal.SIGKILL
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        assert columns(connection) == columns_of(version(connection))
        migrate(connection)
        assert (version(connection), columns(connection)) == (newest(), columns_of(newest()))
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def columns_of(number: int) -> dict[str, str]:
    """As the migrations up to that one, whole, leave them."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for each, path in available().items():
            if each <= number:
                connection.executescript(path.read_text(encoding="utf-8"))
        return columns(connection)


def test_p2_every_stored_column_is_in_the_register_with_purpose_and_retention(connection: sqlite3.Connection) -> None:
    migrate(connection)
    assert unlisted_or_outdated(connection, REGISTER.read_text(encoding="utf-8")) == []


def unlisted_or_outdated(connection: sqlite3.Connection, register: str) -> list[str]:
    """Columns that are stored but not listed, listed but not stored, or whose sealing is told wrongly."""
    listed = {name: sealed == "yes" for name, purpose, sealed, kept in LINE.findall(register) if purpose and kept}
    stored = {name: kind == "BLOB" for name, kind in columns(connection).items()}
    return sorted(name for name in listed.keys() | stored.keys() if listed.get(name) is not stored.get(name))


def test_p2_no_column_is_listed_twice() -> None:
    listed = [name for name, *_ in LINE.findall(REGISTER.read_text(encoding="utf-8"))]
    assert [name for name in set(listed) if listed.count(name) > 1] == []


def test_p2_control_an_unlisted_column_is_caught(connection: sqlite3.Connection) -> None:
    migrate(connection)
    register = REGISTER.read_text(encoding="utf-8")
    connection.execute("ALTER TABLE person ADD COLUMN phone TEXT")
    connection.execute("ALTER TABLE meeting ADD COLUMN diary BLOB")
    connection.execute("ALTER TABLE rsvp DROP COLUMN answered_at")
    assert unlisted_or_outdated(connection, register) == ["meeting.diary", "person.phone", "rsvp.answered_at"]


def test_p7_every_sealed_column_is_tried_by_the_check_of_the_key(connection: sqlite3.Connection) -> None:
    migrate(connection)
    sealed = {name for name, kind in columns(connection).items() if kind == "BLOB"}
    tried = {found[1] for sql in statements("sealed").values() if (found := re.match(r"SELECT '([\w.]+)'", sql))}
    assert tried == sealed - {UNDER_A_KEY_OF_ITS_OWN}
    for sql in statements("sealed").values():
        connection.execute(sql)


def test_p7_no_sealed_column_is_searched_or_ordered_by(connection: sqlite3.Connection) -> None:
    migrate(connection)
    indexed = "\n".join(
        row[0] for row in connection.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql")
    )
    sealed = {name.split(".")[1] for name, kind in columns(connection).items() if kind == "BLOB"} - {"state"}
    assert [name for name in sealed if re.search(rf"\b{name}\b", indexed)] == []


def test_sealed_files_are_for_their_owner_only(tmp_path: Path) -> None:
    plain, sealed, again = tmp_path / "plain", tmp_path / "sealed", tmp_path / "again"
    plain.write_bytes(b"words")
    key = os.urandom(32)
    seal(plain, sealed, key)
    unseal(sealed, again, key)
    assert {path.stat().st_mode & 0o077 for path in (sealed, again)} == {0}


@pytest.mark.parametrize("rule", RULES)
def test_p_every_table_keeps_what_the_register_says(tmp_path: Path, rule: Fault) -> None:
    with filled(tmp_path) as filling:
        assert rule(filling, register()) == []


@pytest.mark.parametrize(
    ("rule", "table", "said"),
    [
        (numbers_of_nobody_known, "CREATE TABLE lift (driver BIGINT)", "lift.driver is a BIGINT that no rule knows"),
        (endless, "CREATE TABLE lift (note BLOB)", "Nothing in docs/data-register.md ends the rows of lift"),
        (endless, "CREATE TABLE lift (offered_by BIGINT)", "lift.offered_by holds a person"),
        (left_of_a_person, "CREATE TABLE lift (offered_by BIGINT)", "lift.offered_by still holds somebody"),
        (left_of_a_group, "CREATE TABLE lift (group_id BIGINT)", "lift.group_id still names a group"),
        (not_shown_to_the_person, "CREATE TABLE lift (offered_by BIGINT)", "lift holds something about a person"),
    ],
)
def test_p_control_a_table_nobody_thought_of_is_caught(tmp_path: Path, rule: Fault, table: str, said: str) -> None:
    with filled(tmp_path, table) as filling:
        assert [fault for fault in rule(filling, register()) if said in fault] != []


def test_p5_control_a_span_told_differently_is_caught(tmp_path: Path) -> None:
    told = register()
    told["occurrence.fired_at"] = "41 days"
    with filled(tmp_path) as filling:
        assert [fault for fault in kept_too_long(filling, told) if fault.startswith("occurrence: ")] != []


def test_p3_control_a_row_that_stays_with_its_words_is_caught(tmp_path: Path) -> None:
    told = register() | {"meeting.title": "until the person is forgotten"}
    with filled(tmp_path) as filling:
        assert [fault for fault in left_of_a_person(filling, told) if fault.startswith("meeting.title")] != []
