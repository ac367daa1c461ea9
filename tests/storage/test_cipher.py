"""Sealed columns: unreadable without the key, not movable, and the key is never silently replaced (P7)."""

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.cipher import KEY_BYTES, KEY_FILE, Cipher, KeyFault, load_or_create_key
from storage.database import connect
from storage.migrations import migrate
from storage.unit_of_work import UnitOfWork

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
CIPHER = Cipher(bytes(range(KEY_BYTES)))


@given(st.text(), st.text(min_size=1))
def test_what_is_sealed_opens_again_and_never_looks_the_same_twice(text: str, column: str) -> None:
    sealed = CIPHER.seal(text, column)
    assert CIPHER.open(sealed, column) == text
    assert CIPHER.seal(text, column) != sealed


def test_a_value_cannot_be_moved_to_another_column_changed_cut_or_opened_with_another_key() -> None:
    sealed = CIPHER.seal("Anna", "person.name")
    wrong = [
        (CIPHER, sealed, "guest.name"),
        (CIPHER, sealed[:-1], "person.name"),
        (CIPHER, sealed[:10], "person.name"),
        (CIPHER, b"", "person.name"),
        (CIPHER, sealed[:-1] + bytes([sealed[-1] ^ 1]), "person.name"),
        (Cipher(os.urandom(KEY_BYTES)), sealed, "person.name"),
    ]
    for cipher, value, column in wrong:
        with pytest.raises(KeyFault, match="the content key does not open column"):
            cipher.open(value, column)


def test_nothing_stays_nothing() -> None:
    assert CIPHER.seal_optional(None, "meeting.place") is None
    assert CIPHER.open_optional(None, "meeting.place") is None


def test_the_key_is_not_shown() -> None:
    assert str(CIPHER.key) not in repr(CIPHER)
    assert CIPHER.key.hex() not in repr(CIPHER)


def test_the_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    key = load_or_create_key(tmp_path / "keys", data_exists=False)
    assert len(key) == KEY_BYTES
    assert load_or_create_key(tmp_path / "keys", data_exists=True) == key
    assert (tmp_path / "keys").stat().st_mode & 0o077 == 0
    assert (tmp_path / "keys" / KEY_FILE).stat().st_mode & 0o077 == 0


def test_no_new_key_is_made_where_there_is_data_that_needs_the_old_one(tmp_path: Path) -> None:
    with pytest.raises(KeyFault, match="missing from the key folder"):
        load_or_create_key(tmp_path, data_exists=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("length", [0, KEY_BYTES - 1, KEY_BYTES + 1])
def test_a_damaged_key_is_refused(tmp_path: Path, length: int) -> None:
    (tmp_path / KEY_FILE).write_bytes(bytes(length))
    with pytest.raises(KeyFault, match="damaged"):
        load_or_create_key(tmp_path, data_exists=False)


def test_p7_a_name_cannot_be_read_on_disk_without_the_key(tmp_path: Path) -> None:
    def on_disk() -> bytes:
        return b"".join(path.read_bytes() for path in tmp_path.iterdir())

    connection = connect(tmp_path / "kopa.db")
    migrate(connection)
    UnitOfWork(connection, CIPHER).people.meet(1, "Zvirbule Canary", "lv", NOW)
    assert b"Zvirbule" not in on_disk()
    connection.execute("INSERT INTO notice (name, noted_at) VALUES ('Zvirbule Canary', 0)")  # the control
    assert b"Zvirbule" in on_disk()
    connection.close()


def test_p7_every_blob_column_written_by_a_repository_is_sealed(tmp_path: Path) -> None:
    connection = connect(tmp_path / "kopa.db")
    migrate(connection)
    UnitOfWork(connection, CIPHER).people.meet(1, "Anna", "lv", NOW)
    [row] = connection.execute("SELECT name FROM person").fetchall()
    assert isinstance(row, sqlite3.Row)
    assert CIPHER.open(row["name"], "person.name") == "Anna"
    connection.close()
