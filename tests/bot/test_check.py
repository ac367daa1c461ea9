"""`kopa check` sees each fault, says what to do, and changes nothing."""

import asyncio
import json
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.application import lock
from bot.clock import system_clock
from bot.findings import Verdict
from bot.telegram_check import compare_clocks
from sandbox.driver import LocalTelegram
from storage.cipher import Cipher, load_or_create_key
from storage.database import connect
from storage.migrations import migrate, newest
from storage.unit_of_work import UnitOfWork
from tests.bot.conftest import CommandLine, Ran

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.fixture
async def reachable() -> AsyncIterator[LocalTelegram]:
    async with await LocalTelegram.start() as telegram:
        yield telegram


def stored(folder: Path) -> Path:
    """A data folder with one person in it."""
    data = folder / "data"
    data.mkdir(mode=0o700)
    key = load_or_create_key(folder / "keys", data_exists=False)
    with closing(connect(data / "kopa.db")) as connection:
        migrate(connection)
        UnitOfWork(connection, Cipher(key)).people.meet(1, "Anna", "lv", NOW)
    return data


def files_and_bytes(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {str(path): (path.read_bytes(), path.stat().st_mode) for path in folder.rglob("*") if path.is_file()}


async def checked(command: CommandLine, telegram: LocalTelegram, **settings: str) -> Ran:
    ours = {"token": telegram.token, "api_url": telegram.url} | settings
    return await asyncio.to_thread(command, "check", **ours)


async def test_a_whole_set_up_has_no_fault_and_stays_as_it_was(
    command: CommandLine, reachable: LocalTelegram, tmp_path: Path
) -> None:
    stored(tmp_path)
    before = files_and_bytes(tmp_path)
    told = await checked(command, reachable)
    assert told.code == 0
    assert "fault" not in told.out
    assert f"this is @{reachable.username}" in told.out
    assert "it opens what is sealed" in told.out
    assert files_and_bytes(tmp_path) == before
    assert reachable.token not in told.out + told.err


async def test_before_the_first_start_nothing_is_a_fault_and_nothing_is_made(
    command: CommandLine, reachable: LocalTelegram, tmp_path: Path
) -> None:
    told = await checked(command, reachable)
    assert told.code == 0
    assert "the first start makes it" in told.out
    assert list(tmp_path.iterdir()) == []


async def test_the_running_bot_is_seen_and_not_disturbed(
    command: CommandLine, reachable: LocalTelegram, tmp_path: Path
) -> None:
    held = lock(tmp_path / "data")
    told = await checked(command, reachable)
    os.close(held)
    assert "the bot is running on this data folder" in told.out
    assert reachable.calls("getUpdates") == []


async def test_updates_are_asked_for_without_confirming_any(command: CommandLine, reachable: LocalTelegram) -> None:
    await reachable.person("Anna").starts()
    await checked(command, reachable)
    assert [call.params.get("offset") for call in reachable.calls("getUpdates")] == [None]
    assert len(reachable.updates) == 1


async def test_another_process_that_takes_our_updates_is_a_fault(
    command: CommandLine, reachable: LocalTelegram
) -> None:
    reachable.faults.conflict()
    told = await checked(command, reachable)
    assert told.code == 1
    assert "another process asks Telegram for this bot's updates: stop it" in told.out


async def test_a_token_telegram_does_not_know_is_a_fault(command: CommandLine, reachable: LocalTelegram) -> None:
    told = await checked(command, reachable, token="12345:unknown-token-of-nobody")
    assert told.code == 1
    assert "ask @BotFather for a new one" in told.out
    assert "unknown-token-of-nobody" not in told.out + told.err


def test_a_server_that_does_not_answer_is_a_fault(command: CommandLine) -> None:
    told = command("check", token="12345:abcdefghij", api_url="http://127.0.0.1:9")
    assert told.code == 1
    assert "http://127.0.0.1:9 does not answer: check the network" in told.out
    assert "abcdefghij" not in told.out + told.err


def test_no_token_is_a_fault_that_says_how_to_get_one(command: CommandLine) -> None:
    assert "fault  token: KOPA_TOKEN is not set: talk to @BotFather" in command("check").out


def test_a_wrong_setting_is_a_fault_named_by_its_name(command: CommandLine) -> None:
    told = command("check", timezone="Europe/Rigga")
    assert told.code == 1
    assert "KOPA_TIMEZONE cannot be used" in told.out
    assert "did you mean Europe/Riga?" in told.out


def test_keys_inside_the_data_folder_are_a_fault(command: CommandLine) -> None:
    assert "KOPA_KEYS must not lie inside KOPA_DATA" in command("check", data="here", keys="here/keys").out


def test_folders_others_can_look_into_are_faults(command: CommandLine, tmp_path: Path) -> None:
    stored(tmp_path).chmod(0o755)
    (tmp_path / "keys" / "content.key").chmod(0o644)
    told = command("check")
    assert "run `chmod 700 data`" in told.out
    assert "run `chmod 600 keys/content.key`" in told.out


def test_a_file_where_a_folder_should_be_is_a_fault(command: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    assert "data is a file: remove it or name another folder" in command("check").out


def test_a_missing_content_key_is_a_fault_when_there_is_data(command: CommandLine, tmp_path: Path) -> None:
    stored(tmp_path)
    (tmp_path / "keys" / "content.key").unlink()
    assert "is missing and the data needs it" in command("check").out
    assert not (tmp_path / "keys" / "content.key").exists()


def test_a_damaged_content_key_is_a_fault(command: CommandLine, tmp_path: Path) -> None:
    stored(tmp_path)
    (tmp_path / "keys" / "content.key").write_bytes(b"short")
    assert "is damaged (5 bytes, not 32)" in command("check").out


def test_the_key_of_other_data_is_a_fault(command: CommandLine, tmp_path: Path) -> None:
    stored(tmp_path)
    (tmp_path / "keys" / "content.key").write_bytes(os.urandom(32))
    assert "it does not open person.name: put the key back" in command("check").out


def test_a_newer_database_is_a_fault(command: CommandLine, tmp_path: Path) -> None:
    with closing(sqlite3.connect(stored(tmp_path) / "kopa.db")) as connection:
        connection.execute(f"PRAGMA user_version = {newest() + 1}")
    assert f"it has version {newest() + 1} and this Kopā knows {newest()}: install the newer" in command("check").out


def test_an_older_database_is_worth_a_note_and_is_not_migrated(command: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o700)
    with closing(sqlite3.connect(tmp_path / "data" / "kopa.db")) as connection:
        connection.execute("CREATE TABLE something (x)")
    before = files_and_bytes(tmp_path)
    assert f"it has version 0; the next start brings it to {newest()}: make a backup first" in command("check").out
    assert files_and_bytes(tmp_path) == before


def test_a_damaged_database_is_a_fault(command: CommandLine, tmp_path: Path) -> None:
    database = stored(tmp_path) / "kopa.db"
    whole = bytearray(database.read_bytes())
    for page in range(4096, len(whole), 4096):
        whole[page : page + 200] = os.urandom(200)
    database.write_bytes(whole)
    told = command("check")
    assert told.code == 1
    assert "`kopa restore`" in told.out


def test_what_is_no_database_is_a_fault(command: CommandLine, tmp_path: Path) -> None:
    database = stored(tmp_path) / "kopa.db"
    database.write_bytes(b"not a database" * 1000)
    assert "cannot be read: put the last backup back" in command("check").out


def test_a_reference_that_points_nowhere_is_a_fault(command: CommandLine, tmp_path: Path) -> None:
    with closing(sqlite3.connect(stored(tmp_path) / "kopa.db")) as connection, connection:
        connection.execute("INSERT INTO rsvp VALUES (99, 1, 'coming', 0, 0)")
    assert "rsvp row 1 points to no meeting" in command("check").out


async def test_a_forgotten_webhook_is_told(command: CommandLine, reachable: LocalTelegram) -> None:
    reachable.webhook.set("http://127.0.0.1:9/hook", None)
    told = await checked(command, reachable)
    assert told.code == 0
    assert "a webhook is set for this token: the start removes it" in told.out


def test_the_findings_can_be_had_as_json(command: CommandLine) -> None:
    findings = json.loads(command("check", "--json").out)
    assert {"verdict": "fault", "subject": "token"}.items() <= findings[-1].items()


def test_a_clock_that_differs_from_telegrams_by_over_a_minute_is_a_fault() -> None:
    now = system_clock()
    assert compare_clocks(now - timedelta(seconds=61)).verdict is Verdict.FAULT
    assert compare_clocks(now + timedelta(seconds=61)).verdict is Verdict.FAULT
    assert compare_clocks(now - timedelta(seconds=50)).verdict is Verdict.OK
