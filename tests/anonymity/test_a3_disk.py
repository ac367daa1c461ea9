"""A3, A4, P7: what lies on the disk, while a box is open and after it closed."""

import sqlite3
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

import pytest

from bot.backup import KEY_FILE, back_up
from bot.settings import Settings
from storage.cipher import Cipher, KeyFault
from storage.inbox import Received
from storage.sealed_files import unseal
from storage.unit_of_work import UnitOfWork
from tests.anonymity.conftest import Hall, group_with_box, settings_of, unit_of
from tests.handlers.direct import NOW

PEOPLE = 30
CANARIES = {person: f"canary-{person}" for person in range(4001, 4001 + PEOPLE)}


@pytest.fixture
def full(hall: Hall) -> int:
    """A box in which everybody's answer is a canary, some changed and some drafts before."""
    box = hall.box_of()
    for person, canary in CANARIES.items():
        hall.boxes.put(box, person, f"melnraksts {canary}", finished=False)
        hall.boxes.put(box, person, canary)
    return box


def readable(raw: bytes) -> set[str]:
    return {canary for canary in CANARIES.values() if canary.encode() in raw or canary.encode("utf-16-le") in raw}


def data_of(hall: Hall) -> bytes:
    """Everything but the key folder."""
    files = [path for path in sorted(hall.folder.rglob("*")) if path.is_file() and "keys" not in path.parts]
    assert {"direct.db", "direct.db-wal"} <= {path.name for path in files}
    return b"".join(path.read_bytes() for path in files)


@pytest.mark.usefixtures("full")
def test_a3_while_a_box_is_open_no_answer_can_be_read_without_its_key(hall: Hall) -> None:
    assert readable(data_of(hall)) == set()


@pytest.mark.usefixtures("full")
def test_a3_whoever_has_every_other_key_reads_nothing_either(hall: Hall) -> None:
    """The content key opens names and texts; a box has a key of its own."""
    cipher = hall.boxes._cipher
    for row in hall.direct.rows("SELECT content FROM sealed_answer"):
        for column in ("sealed_answer.content", "opened_answer.content"):
            with pytest.raises(Exception, match="does not open"):
                cipher.open(row["content"], column)


def test_a3_control_the_naive_table_gives_everybody_away(tmp_path: Path) -> None:
    file = tmp_path / "naive.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as naive:
        naive.execute("PRAGMA journal_mode = wal")
        naive.execute("CREATE TABLE vote (person_id BIGINT PRIMARY KEY, content TEXT)")
        naive.executemany("INSERT INTO vote VALUES (?, ?)", CANARIES.items())
        raw = file.read_bytes() + file.with_name("naive.db-wal").read_bytes()
        linked = dict(naive.execute("SELECT person_id, content FROM vote").fetchall())
    assert len(readable(raw)) == PEOPLE
    assert linked == CANARIES


def traces(hall: Hall, box: int) -> list[bytes]:
    """All that must be nowhere after the close: sealed contents, slots as SQLite writes them, key and pepper."""
    key = hall.direct.unit.unsealing.key(box)
    rows = hall.direct.rows("SELECT slot, content FROM sealed_answer WHERE box_id = ?", box)
    pieces = [bytes(row["content"][start : start + 64]) for row in rows for start in range(0, 2048, 512)]
    slots = [row["slot"].to_bytes(8, "big") for row in rows]
    return [key.private, key.pepper, *slots, *pieces]


def found_on_disk(hall: Hall, sought: list[bytes]) -> int:
    raw = hall.on_disk()
    return sum(one in raw for one in sought)


def test_a4_after_the_close_sealed_rows_key_and_pepper_are_nowhere_and_the_log_is_empty(hall: Hall, full: int) -> None:
    sought = traces(hall, full)
    assert found_on_disk(hall, sought) == len(sought)
    hall.close(full)
    assert found_on_disk(hall, sought) == 0
    assert hall.log_size() == 0
    assert Counter(hall.boxes.opened(full)) == Counter(CANARIES.values())


def test_a4_the_database_is_rewritten_so_that_no_emptied_page_is_left(hall: Hall, full: int) -> None:
    hall.close(full)
    assert hall.direct.rows("PRAGMA freelist_count")[0][0] == 0


def test_a4_control_deleting_alone_leaves_traces(hall: Hall, full: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The naive way: the rows deleted, nothing rewritten, the log as it was."""
    monkeypatch.setattr("bot.closing.rewrite", lambda connection: None)
    monkeypatch.setattr("bot.closing.empty_log", lambda connection: True)
    hall.direct.unit.connection.execute("PRAGMA secure_delete = OFF")
    sought = traces(hall, full)
    hall.close(full)
    assert found_on_disk(hall, sought) >= PEOPLE


def test_a4_a_discarded_box_leaves_no_trace_either(hall: Hall, full: int) -> None:
    sought = traces(hall, full)
    hall.boxes.discard(full)
    hall.close()
    assert found_on_disk(hall, sought) == 0
    assert hall.log_size() == 0


def test_p7_opened_answers_cannot_be_read_without_the_content_key(hall: Hall, full: int) -> None:
    hall.close(full)
    assert readable(hall.on_disk()) == set()
    other = Cipher(bytes(32))
    for row in hall.direct.rows("SELECT content FROM opened_answer"):
        with pytest.raises(Exception, match="does not open"):
            other.open(row["content"], "opened_answer.content")


def test_a3_a_backup_of_an_open_box_holds_no_key_and_says_nothing_to_whoever_opens_it(tmp_path: Path) -> None:
    """Even with both keys of the key folder that backups need; before the close and after it."""
    settings = settings_of(tmp_path)
    unit = unit_of(tmp_path)
    box = group_with_box(unit)
    for person, canary in CANARIES.items():
        unit.sealed.put(box, person, canary)
    receive_canaries(unit)
    key = unit.unsealing.key(box)
    unsealed = opened_backup(settings, tmp_path)
    assert len(unsealed) > 100_000
    assert not [secret for secret in (key.private, key.pepper) if secret in unsealed]
    assert readable_with(unit._cipher, tmp_path / "unsealed.db") == set()
    unit.connection.close()


def opened_backup(settings: Settings, folder: Path) -> bytes:
    plain = folder / "unsealed.db"
    unseal(back_up(settings), plain, (settings.keys / KEY_FILE).read_bytes())
    return plain.read_bytes()


def readable_with(cipher: Cipher, database: Path) -> set[str]:
    """The canaries in any column of any table, read plainly or opened with the content key."""
    found: set[str] = set()
    with closing(sqlite3.connect(database)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            cursor = connection.execute(f"SELECT * FROM {table}")
            columns = [f"{table}.{part[0]}" for part in cursor.description]
            for row in cursor:
                for column, value in zip(columns, row, strict=True):
                    found |= readable(str(value).encode() + opened_by(cipher, value, column))
    return found


def opened_by(cipher: Cipher, value: object, column: str) -> bytes:
    with suppress(KeyFault):
        return cipher.open(value, column).encode() if isinstance(value, bytes) else b""
    return b""


def test_a3_control_a_plain_copy_of_the_database_would_give_away_whose_answers_were_on_their_way(
    tmp_path: Path,
) -> None:
    unit = unit_of(tmp_path)
    receive_canaries(unit)
    copied = tmp_path / "copied.db"
    with closing(sqlite3.connect(copied)) as target:
        unit.connection.backup(target)
    assert len(readable_with(unit._cipher, copied)) == PEOPLE
    unit.connection.close()


def receive_canaries(unit: UnitOfWork) -> None:
    for person, canary in CANARIES.items():
        raw = {"update_id": person, "message": {"text": canary, "from": {"id": person}}}
        unit.inbox.add(Received(person, person, raw), NOW)


@pytest.mark.parametrize("end", ["done", "quarantine"])
def test_a3_what_was_handled_or_put_aside_is_not_kept(tmp_path: Path, end: str) -> None:
    unit = unit_of(tmp_path)
    receive_canaries(unit)
    for person in CANARIES:
        getattr(unit.inbox, end)(person)
    rows = unit.connection.execute("SELECT chat_id, payload FROM inbox").fetchall()
    assert {tuple(row) for row in rows} == {(0, None)}
    unit.connection.close()
