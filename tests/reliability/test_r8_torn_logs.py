"""A write-ahead log cut or torn at any place: what was committed before it is whole, nothing is there by half."""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.cipher import Cipher
from storage.database import connect
from storage.inbox import Received
from storage.migrations import migrate
from storage.unit_of_work import UnitOfWork

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
VOTES = 40
SECTOR = 512
TORN = int(os.environ.get("KOPA_TORN", "60"))
"""Of each kind; `make torture` takes 250, so 500 in all."""

Damage = Callable[[bytearray, random.Random], None]


def cut(log: bytearray, chance: random.Random) -> None:
    del log[chance.randrange(len(log)) :]


def tear(log: bytearray, chance: random.Random) -> None:
    """A sector that was never written, and one that holds something else."""
    for filler in (bytes(SECTOR), chance.randbytes(SECTOR)):
        at = chance.randrange(len(log) // SECTOR) * SECTOR
        log[at : at + SECTOR] = filler


def vote(unit: UnitOfWork, number: int) -> None:
    """As an update has its effect: the voter is met, the vote is noted, the inbox row is done."""
    unit.people.meet(number, f"Anna {number}", "lv", NOW)
    unit.notices.note(f"vote {number}", NOW)
    unit.inbox.add(Received(number, number, {"update_id": number}), NOW)
    assert unit.inbox.done(number)


def voted(folder: Path) -> Path:
    """A database whose last votes lie in its log alone, as after a power cut."""
    path = folder / "kopa.db"
    connection = connect(path)
    migrate(connection)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    unit = UnitOfWork(connection, Cipher(os.urandom(32)))
    for number in range(1, VOTES + 1):
        connection.execute("BEGIN IMMEDIATE")
        vote(unit, number)
        connection.execute("COMMIT")
    copy = folder / "cut"
    copy.mkdir()
    for name in ("kopa.db", "kopa.db-wal"):
        shutil.copy(folder / name, copy / name)
    connection.close()
    return copy


def left_after(folder: Path, log: bytes, source: Path) -> list[list[int]]:
    """Votes, voters and handled updates of the damaged copy, each by number."""
    folder.mkdir()
    shutil.copy(source / "kopa.db", folder / "kopa.db")
    (folder / "kopa.db-wal").write_bytes(log)
    connection = connect(folder / "kopa.db")
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return [
            sorted(int(row[0]) for row in connection.execute(sql))
            for sql in (
                "SELECT substr(name, 6) FROM notice",
                "SELECT id FROM person",
                "SELECT update_id FROM inbox WHERE state = 'done'",
            )
        ]
    finally:
        connection.close()


def survive(folder: Path, damage: Damage, times: int) -> int:
    """How many of the copies lost something."""
    chance = random.Random(times)
    source = voted(folder)
    whole = (source / "kopa.db-wal").read_bytes()
    lost = 0
    for number in range(times):
        log = bytearray(whole)
        damage(log, chance)
        votes, voters, handled = left_after(folder / str(number), bytes(log), source)
        assert votes == voters == handled == list(range(1, len(votes) + 1))
        lost += len(votes) < VOTES
        shutil.rmtree(folder / str(number))
    return lost


@pytest.mark.parametrize("damage", [cut, tear])
def test_r8_of_a_damaged_log_whole_votes_are_left_and_none_by_half(tmp_path: Path, damage: Damage) -> None:
    lost = survive(tmp_path, damage, TORN)
    assert lost > TORN // 2, "the damage did no harm: nothing was shown"


@pytest.mark.torture
@pytest.mark.parametrize("damage", [cut, tear])
def test_r8_of_500_damaged_logs_none_holds_a_vote_by_half(tmp_path: Path, damage: Damage) -> None:
    assert survive(tmp_path, damage, 250) > 125


def test_r8_control_without_a_transaction_a_vote_is_there_by_half(tmp_path: Path) -> None:
    """Each statement for itself: some cut leaves a voter whose update will be handled again."""
    path = tmp_path / "kopa.db"
    connection = connect(path)
    migrate(connection)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    vote(UnitOfWork(connection, Cipher(os.urandom(32))), 1)
    log = (tmp_path / "kopa.db-wal").read_bytes()
    shutil.copy(path, tmp_path / "copy.db")
    connection.close()
    (tmp_path / "kept").mkdir()
    shutil.move(tmp_path / "copy.db", tmp_path / "kept" / "kopa.db")
    lefts = [left_after(tmp_path / str(end), log[:end], tmp_path / "kept") for end in range(0, len(log), 1024)]
    assert any(len({len(part) for part in left}) > 1 for left in lefts)


def test_r8_a_database_file_of_random_bytes_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kopa.db").write_bytes(os.urandom(8192))
    with pytest.raises(sqlite3.DatabaseError):
        connect(tmp_path / "kopa.db")
