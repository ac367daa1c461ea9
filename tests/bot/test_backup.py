"""Backup while the bot runs, and the way back without a doubled message (R16)."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.application import AlreadyRunning, lock
from bot.backup import KEPT, KEY_FILE, STAMP, BackupFault, back_up, forget_old, restore
from bot.settings import Settings, load
from domain.outbox import Message
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry
from domain.wall_time import WallTime
from sandbox.driver import LocalTelegram
from storage.backup import settle
from storage.cipher import Cipher, KeyFault, load_or_create_key
from storage.database import Database, connect
from storage.inbox import Received
from storage.migrations import migrate, newest, version
from storage.sealed_files import PIECE, digest_inside, seal, unseal
from storage.unit_of_work import UnitOfWork
from tests.kopa import Kopa, settings_for

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
CANARY = "Zvirbuļu iela 7"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """With one person, whose name is a canary, stored."""
    settings = load(_env_file=None, data=tmp_path / "data", keys=tmp_path / "keys")
    with unit_of(settings) as unit:
        unit.people.meet(1, CANARY, "lv", NOW)
    return settings


@contextmanager
def unit_of(settings: Settings) -> Iterator[UnitOfWork]:
    settings.data.mkdir(exist_ok=True, mode=0o700)
    key = load_or_create_key(settings.keys, data_exists=settings.database.exists())
    with closing(connect(settings.database)) as connection:
        migrate(connection)
        yield UnitOfWork(connection, Cipher(key))


def restored(settings: Settings, file: Path) -> list[str]:
    said: list[str] = []
    assert restore(settings, file, said.append, confirmed=True)
    return said


def bytes_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def names_of(settings: Settings) -> list[str]:
    with unit_of(settings) as unit:
        rows = unit.connection.execute("SELECT id FROM person ORDER BY id").fetchall()
        return [person.name for row in rows if (person := unit.people.get(row["id"])) is not None]


def test_what_was_backed_up_comes_back_and_what_came_later_is_kept_aside(settings: Settings) -> None:
    file = back_up(settings)
    with unit_of(settings) as unit:
        unit.people.meet(2, "Ilze", "lv", NOW)
    restored(settings, file)
    assert names_of(settings) == [CANARY]
    [aside] = settings.data.glob("kopa-replaced-*.db")
    with closing(sqlite3.connect(aside)) as connection:
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (2,)


def test_without_confirmation_only_the_plan_is_told(settings: Settings) -> None:
    file = back_up(settings)
    before = bytes_below(settings.data)
    said: list[str] = []
    assert not restore(settings, file, said.append, confirmed=False)
    assert said[0] == "In the backup: groups 0, people 1, last update none."
    assert bytes_below(settings.data) == before


@pytest.fixture
async def database(settings: Settings) -> AsyncIterator[Database]:
    database = await Database.open(settings.database, Cipher(load_or_create_key(settings.keys, data_exists=True)))
    yield database
    await database.close()


def note(name: str) -> Callable[[UnitOfWork], bool]:
    return lambda unit: unit.notices.note(name, NOW)


async def test_r16_a_backup_made_while_a_bot_writes_is_whole_and_holds_up_nobody(
    settings: Settings, database: Database
) -> None:
    written = 0

    async def write_for_ever() -> None:
        nonlocal written
        while True:
            await database.transact(note(f"a:{written}"))
            await database.transact(note(f"b:{written}"))
            written += 1

    async with asyncio.TaskGroup() as group:
        writing = group.create_task(write_for_ever())
        await asyncio.sleep(0.1)
        for _ in range(5):
            before = written
            file = await asyncio.to_thread(back_up, settings, settings.data / "backups" / "now.backup")
            assert written > before
            rows = rows_inside(settings, file)
            assert rows["a"] - rows["b"] in (0, 1)
            assert 0 < before <= rows["a"] <= written + 1
        writing.cancel()


def rows_inside(settings: Settings, file: Path) -> dict[str, int]:
    plain = settings.data / "looked-into.db"
    unseal(file, plain, (settings.keys / KEY_FILE).read_bytes())
    with closing(sqlite3.connect(plain)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return dict(connection.execute("SELECT substr(name, 1, 1), count(*) FROM notice GROUP BY 1").fetchall())


def test_nothing_in_a_backup_can_be_read_without_the_key_and_no_plain_copy_is_left(settings: Settings) -> None:
    file = back_up(settings)
    sealed = file.read_bytes()
    assert b"CREATE TABLE" in settings.database.read_bytes()
    assert b"CREATE TABLE" not in sealed
    assert CANARY.encode() not in sealed
    assert file.stat().st_mode & 0o777 == 0o600
    beside = {"kopa.db-wal", "kopa.db-shm"}
    assert {path.name for path in settings.data.rglob("*") if path.is_file()} - beside == {"kopa.db", file.name}


def test_a_backup_needs_the_key_it_was_sealed_with(settings: Settings) -> None:
    file = back_up(settings)
    (settings.keys / KEY_FILE).write_bytes(os.urandom(32))
    with pytest.raises(BackupFault, match="the backup key does not open it"):
        restored(settings, file)
    (settings.keys / KEY_FILE).unlink()
    with pytest.raises(BackupFault, match="missing from"):
        restored(settings, file)
    (settings.keys / KEY_FILE).write_bytes(b"short")
    with pytest.raises(BackupFault, match="is damaged, 32 bytes are expected"):
        back_up(settings)


def test_the_content_key_must_fit_before_anything_is_replaced(settings: Settings) -> None:
    file = back_up(settings)
    (settings.keys / "content.key").write_bytes(os.urandom(32))
    with pytest.raises(BackupFault, match=r"content.key in .* is not the key"):
        restored(settings, file)
    (settings.keys / "content.key").unlink()
    with pytest.raises(KeyFault):
        restored(settings, file)
    assert list(settings.data.glob("kopa-replaced-*")) == []


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.5, 0.9, 0.999])
def test_a_cut_or_changed_backup_is_refused_and_the_data_stays(settings: Settings, share: float) -> None:
    file = back_up(settings)
    before = settings.database.read_bytes()
    whole = file.read_bytes()
    at = int(len(whole) * share)
    flipped = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
    for wrong in (whole[:at], flipped, whole + b"more"):
        file.write_bytes(wrong)
        with pytest.raises(BackupFault, match="cannot be put back"):
            restored(settings, file)
    assert settings.database.read_bytes() == before
    assert not (settings.data / "restore.partial").exists()


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_a_sealed_file_of_any_size_opens_to_the_same_bytes(tmp_path: Path, size: int) -> None:
    plain, sealed, again = tmp_path / "plain", tmp_path / "sealed", tmp_path / "again"
    plain.write_bytes(os.urandom(size))
    key = os.urandom(32)
    assert seal(plain, sealed, key) == digest_inside(sealed, key)
    unseal(sealed, again, key)
    assert again.read_bytes() == plain.read_bytes()


def test_pieces_of_a_sealed_file_cannot_be_left_out_or_swapped(tmp_path: Path, settings: Settings) -> None:
    plain, sealed = tmp_path / "plain", tmp_path / "sealed"
    plain.write_bytes(os.urandom(3 * PIECE))
    back_up(settings)
    seal(plain, sealed, (settings.keys / KEY_FILE).read_bytes())
    whole = sealed.read_bytes()
    start = len(whole) - 3 * (PIECE + 17)
    pieces = [whole[start + number * (PIECE + 17) :][: PIECE + 17] for number in range(3)]
    for wrong in (pieces[:2], pieces[1:], [pieces[1], pieces[0], pieces[2]], [pieces[0], pieces[2]]):
        sealed.write_bytes(whole[:start] + b"".join(wrong))
        with pytest.raises(BackupFault):
            restored(settings, sealed)


def test_restoring_is_refused_while_a_bot_runs(settings: Settings) -> None:
    file = back_up(settings)
    held = lock(settings.data)
    with pytest.raises(AlreadyRunning, match="stop it first"):
        restored(settings, file)
    os.close(held)
    restored(settings, file)


def test_a_backup_of_a_newer_kopa_is_refused(settings: Settings) -> None:
    with unit_of(settings) as unit:
        unit.connection.execute(f"PRAGMA user_version = {newest() + 1}")
    file = back_up(settings)
    with pytest.raises(BackupFault, match="newer Kopā: update Kopā first"):
        restored(settings, file)


def test_a_damaged_database_is_not_passed_off_as_a_backup(settings: Settings) -> None:
    whole = bytearray(settings.database.read_bytes())
    for page in range(4096, len(whole), 4096):
        whole[page : page + 200] = os.urandom(200)
    settings.database.write_bytes(whole)
    with pytest.raises((BackupFault, sqlite3.DatabaseError)):
        back_up(settings)
    assert list((settings.data / "backups").iterdir()) == []


def test_a_write_ahead_log_left_by_a_kill_is_not_played_into_the_restored_database(settings: Settings) -> None:
    file = back_up(settings)
    with unit_of(settings) as unit:
        unit.people.meet(2, "Ilze", "lv", NOW)
        left = settings.database.with_name("kopa.db-wal").read_bytes()
    settings.database.with_name("kopa.db-wal").write_bytes(left)
    restored(settings, file)
    assert names_of(settings) == [CANARY]


def test_backups_end_after_30_days_and_foreign_files_stay(settings: Settings) -> None:
    folder = settings.data / "backups"
    folder.mkdir()
    old, young = NOW - KEPT - timedelta(seconds=1), NOW - KEPT + timedelta(seconds=1)
    gone = [
        folder / f"kopa-{old.strftime(STAMP)}.backup",
        settings.data / f"kopa-replaced-{old.strftime(STAMP)}.db-wal",
    ]
    kept = [folder / f"kopa-{young.strftime(STAMP)}.backup", folder / "kopa-before-the-move.backup", settings.database]
    for path in (*gone, *kept):
        path.touch()
    forget_old(settings.data, NOW)
    assert [path.exists() for path in gone] == [False, False]
    assert [path.exists() for path in kept] == [True, True, True]


def entry(key: str, first: datetime, rule: str | None = None) -> Entry:
    schedule = Schedule("meeting-reminder", key, WallTime.from_instant(first, "Europe/Riga"), rule)
    return Entry(started(schedule), None, None, "")


def test_r16_what_was_due_between_backup_and_restore_counts_as_sent(settings: Settings) -> None:
    later = NOW + timedelta(days=10)
    with unit_of(settings) as unit:
        unit.outbox.show(Message(1, "text", {"text": "button-menu"}, key="one"), NOW)
        unit.outbox.show(Message(1, "text", {"text": "button-menu"}), NOW)
        unit.outbox.sending(unit.outbox.ready(NOW, [], 1)[0].id)
        unit.inbox.add(Received(7, 1, {"update_id": 7}), NOW)
        unit.schedule.put(entry("past", NOW + timedelta(days=1)))
        unit.schedule.put(entry("weekly", NOW + timedelta(days=2), "FREQ=WEEKLY"))
        unit.schedule.put(entry("future", NOW + timedelta(days=11)))
        assert {one.schedule.key for one in unit.schedule.due(later, 10)} == {"past", "weekly"}
        settled = settle(unit, later)
        assert (settled.messages, settled.scheduled, settled.updates) == (2, 2, 1)
        assert unit.schedule.due(later, 10) == []
        assert {one.schedule.key: one.schedule.next_due for one in unit.schedule.upcoming(10)} == {
            "future": NOW + timedelta(days=11),
            "weekly": NOW + timedelta(days=16),
        }
        assert unit.outbox.ready(later, [], 10) == []
        assert unit.inbox.waiting() == []
        assert not unit.inbox.add(Received(7, 1, {"update_id": 7}), later)


@pytest.fixture
async def stopped(telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[Kopa]:
    kopa = Kopa(telegram, tmp_path)
    yield kopa
    await kopa.stop()


async def test_r16_a_message_that_waited_at_the_backup_is_not_sent_again_after_the_restore(
    telegram: LocalTelegram, stopped: Kopa, tmp_path: Path
) -> None:
    anna = telegram.person("Anna", started=True)
    settings = settings_for(telegram, tmp_path)
    with unit_of(settings) as unit:
        unit.outbox.show(Message(anna.id, "text", {"text": "button-menu"}), telegram.clock.now())
    file = back_up(settings)

    await stopped.start()
    await until_sent(telegram, anna.id, 1)
    await stopped.stop()
    said = restored(settings, file)
    assert "1 messages that were waiting" in said[-1]
    await stopped.start()
    await asyncio.sleep(0.5)
    assert len(telegram.calls("sendMessage", chat_id=anna.id)) == 1
    await stopped.stop()

    unseal(file, settings.database, (settings.keys / KEY_FILE).read_bytes())  # the control: put back as it was
    await stopped.start()
    await until_sent(telegram, anna.id, 2)


async def until_sent(telegram: LocalTelegram, chat_id: int, count: int) -> None:
    async with asyncio.timeout(10):
        while len(telegram.calls("sendMessage", chat_id=chat_id)) < count:
            await asyncio.sleep(0.02)


def test_an_older_backup_is_migrated(settings: Settings) -> None:
    settings.database.unlink()
    with closing(sqlite3.connect(settings.database)):
        pass
    with closing(connect(settings.database)) as connection:
        connection.execute("CREATE TABLE something (x)")
    with pytest.raises(sqlite3.OperationalError):
        restored(settings, back_up(settings))
    with closing(sqlite3.connect(settings.database)) as connection:
        assert version(connection) == 0
