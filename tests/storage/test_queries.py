"""Every statement in `queries/*.sql` has a name, is whole, and fits the schema."""

import re
import sqlite3
from pathlib import Path

import pytest

from storage.database import connect
from storage.migrations import migrate
from storage.queries import FOLDER, Queries, statements
from tests.source_rules import sources

NOUNS = sorted(path.stem for path in FOLDER.glob("*.sql"))
PARAMETER = re.compile(r":([a-z_]+)")


@pytest.fixture
def connection(tmp_path: Path) -> sqlite3.Connection:
    connection = connect(tmp_path / "kopa.db")
    migrate(connection)
    return connection


@pytest.mark.parametrize("noun", NOUNS)
def test_every_statement_is_one_that_the_schema_understands(noun: str, connection: sqlite3.Connection) -> None:
    for name, sql in statements(noun).items():
        parameters = dict.fromkeys(PARAMETER.findall(sql), None)
        assert connection.execute(f"EXPLAIN {sql}", parameters).fetchall(), f"{noun}.{name}"
    connection.close()


@pytest.mark.parametrize("noun", NOUNS)
def test_nothing_in_a_file_is_left_out_and_no_name_stands_twice(noun: str) -> None:
    text = (FOLDER / f"{noun}.sql").read_text(encoding="utf-8")
    assert len(statements(noun)) == text.count("-- name: ")
    assert all(";" not in sql for sql in statements(noun).values())


@pytest.mark.parametrize("noun", NOUNS)
def test_every_statement_is_used(noun: str) -> None:
    code = "\n".join(text for _, text in sources("storage", "bot"))
    assert f'"{noun}"' in code
    if f'statements("{noun}")' not in code:
        assert [name for name in statements(noun) if f'"{name}"' not in code] == []


def test_a_row_that_must_be_there_and_is_not_is_an_error(connection: sqlite3.Connection) -> None:
    with pytest.raises(LookupError):
        Queries(connection, "people").the("get", id=1)
    assert Queries(connection, "people").one("get", id=1) is None
    connection.close()


def test_a_missing_parameter_is_an_error_not_a_null(connection: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.ProgrammingError):
        Queries(connection, "people").one("get")
    connection.close()
