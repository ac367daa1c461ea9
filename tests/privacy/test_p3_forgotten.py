"""P3: who asks to be forgotten is nowhere on the disk a minute later, and no backup brings them back (R16)."""

import asyncio
import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.backup import back_up, restore
from bot.clock import system_clock
from bot.forgetting import SETTLED_AFTER, Forgetting
from bot.settings import Settings, load
from domain.groups import Group, Role
from domain.meetings import Answer, Meeting
from domain.outbox import Message
from domain.people import Office
from domain.wall_time import WallTime
from storage import forgotten_list
from storage.cipher import Cipher, load_or_create_key
from storage.database import Database, connect
from storage.migrations import migrate
from storage.unit_of_work import UnitOfWork
from storage.unsealing import empty_log
from tests.handlers.circle import Circle

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
OPERATOR = 7_000_000_001
CANARY = "Zvirbuļu iela 7"


def bytes_of(person_id: int) -> list[bytes]:
    """How SQLite and our texts may hold the number."""
    size = 4 if person_id < 2**31 else 6
    return [person_id.to_bytes(size, "big"), str(person_id).encode()]


def found_below(folder: Path, people: list[int]) -> list[int]:
    raw = b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
    return [each for each in people if any(form in raw for form in bytes_of(each))]


async def test_p3_a_minute_after_the_press_nothing_on_the_disk_holds_the_persons_number(circle: Circle) -> None:
    anna, olga = await circle.member("Anna"), await circle.member("Olga")
    for person in (anna, olga):
        await person.says("/mydata")
        await person.sees("Viss, kas Kopā par Jums saglabāts")
    data = circle.kopa.folder / "data"
    assert found_below(data, [anna.id, olga.id]) == [anna.id, olga.id]

    await anna.says("/forget")
    await anna.presses("Jā, aizmirstiet mani")
    await anna.sees("Viss par Jums ir izdzēsts")
    circle.telegram.advance(SETTLED_AFTER.total_seconds() + 1)
    async with asyncio.timeout(20):
        while found_below(data, [anna.id]) or not (data / forgotten_list.FILE).exists():
            await asyncio.sleep(0.2)
    assert found_below(data, [anna.id, olga.id]) == [olga.id]


def crowd(unit: UnitOfWork, seed: int) -> list[int]:
    """People who joined, answered and were written to, in rows of every length."""
    chance = random.Random(seed)
    people = [chance.randrange(3 * 10**9, 8 * 10**9) for _ in range(300)]
    unit.people.meet(OPERATOR, "Zane", "lv", NOW)
    unit.people.set_office(OPERATOR, Office.OPERATOR)
    groups = [
        unit.groups.add(Group(0, -number, "Koris", ("lv",), "Europe/Riga", OPERATOR, f"token{number}"), NOW)
        for number in range(1, 6)
    ]
    wall = WallTime.from_instant(NOW, "Europe/Riga")
    meeting = unit.meetings.add(Meeting(0, groups[0].id, "Mēģinājums", wall, None, planned_by=OPERATOR), NOW)
    for person in people:
        unit.people.meet(person, "x" * chance.randrange(60), "lv", NOW)
        for group in chance.sample(groups, 3):
            unit.groups.put_member(group.id, person, NOW)
        unit.meetings.answer(meeting.id, person, Answer.COMING, NOW)
        unit.outbox.show(Message(person, "text", {"words": "y" * chance.randrange(700)}, key=f"screen:{person}"), NOW)
        if chance.random() < 0.7:
            unit.outbox.drop_chat(person)
        if chance.random() < 0.3:
            unit.people.meet(person, "z" * chance.randrange(1, 300), "lv", NOW)
    return people


@pytest.mark.parametrize("cleaned", [True, False], ids=["as built", "control: deleted and checkpointed only"])
async def test_p3_rows_that_moved_between_pages_leave_no_copies(tmp_path: Path, cleaned: bool) -> None:
    left = []
    for seed in range(2):
        database = await Database.open(tmp_path / f"{seed}" / "kopa.db", cipher_in(tmp_path / f"{seed}"))
        leaving = (await database.transact(partial(crowd, seed=seed)))[:200]
        await database.transact(partial(forget_all, people=leaving))
        if cleaned:
            assert await Forgetting(database, lambda: NOW + SETTLED_AFTER).work()
        else:
            assert await database.outside_transaction(empty_log)
        left += found_below(tmp_path / f"{seed}", leaving)
        await database.close()
    assert (left == []) is cleaned


def forget_all(unit: UnitOfWork, people: list[int]) -> None:
    for person in people:
        unit.privacy.forget(person, NOW)


def cipher_in(folder: Path) -> Cipher:
    folder.mkdir()
    return Cipher(bytes(32))


async def test_p3_a_farewell_that_cannot_be_sent_is_dropped_with_the_number_it_names(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "kopa.db", Cipher(bytes(32)))
    anna = 7_123_456_789

    def leave(unit: UnitOfWork) -> None:
        unit.people.meet(anna, "Anna", "lv", NOW)
        unit.privacy.forget(anna, NOW)
        unit.outbox.show(Message(anna, "to-unknown", {"text": "farewell"}), NOW)

    await database.transact(leave)
    forgetting = Forgetting(database, lambda: NOW + SETTLED_AFTER - timedelta(seconds=1))
    assert not await forgetting.work()
    assert await Forgetting(database, lambda: NOW + SETTLED_AFTER).work()
    assert found_below(tmp_path, [anna]) == []
    await database.close()


async def test_p3_while_a_backup_reads_the_traces_wait_for_the_next_round(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "kopa.db", Cipher(bytes(32)))
    anna = 7_123_456_789
    await database.transact(lambda unit: unit.people.meet(anna, "Anna", "lv", NOW))
    forgetting = Forgetting(database, lambda: NOW + SETTLED_AFTER)
    with closing(sqlite3.connect(tmp_path / "kopa.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM person").fetchone()
        await database.transact(lambda unit: unit.privacy.forget(anna, NOW))
        assert not await forgetting.work()
        reader.execute("COMMIT")
    assert await forgetting.work()
    assert not await forgetting.work()
    assert found_below(tmp_path, [anna]) == []
    await database.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = load(_env_file=None, data=tmp_path / "data", keys=tmp_path / "keys")
    settings.data.mkdir(mode=0o700)
    with closing(connect(settings.database)) as connection:
        migrate(connection)
        unit = unit_of(settings, connection)
        unit.people.meet(OPERATOR, "Zane", "lv", NOW)
        unit.people.set_office(OPERATOR, Office.OPERATOR)
        for person in (7_123_456_789, 7_123_456_790):
            unit.people.meet(person, CANARY, "lv", NOW)
    return settings


def unit_of(settings: Settings, connection: sqlite3.Connection) -> UnitOfWork:
    data_exists = (settings.keys / "content.key").exists()
    return UnitOfWork(connection, Cipher(load_or_create_key(settings.keys, data_exists=data_exists)), settings.keys)


def forget(settings: Settings, person: int, *, beside: bool = True) -> None:
    with closing(connect(settings.database)) as connection:
        unit = unit_of(settings, connection)
        unit.privacy.forget(person, system_clock())
        if beside:
            forgotten_list.write(settings.database, unit.privacy.remembered())


def people_in(settings: Settings) -> list[int]:
    with closing(connect(settings.database)) as connection:
        return [row["id"] for row in connection.execute("SELECT id FROM person WHERE office IS NULL ORDER BY id")]


@pytest.mark.parametrize("lost", ["nothing", "the database", "the list"])
def test_r16_a_restored_backup_brings_back_nobody_who_was_forgotten_since(settings: Settings, lost: str) -> None:
    anna, olga = people_in(settings)
    file = back_up(settings)
    forget(settings, anna)
    if lost == "the database":
        settings.database.unlink()
    elif lost == "the list":
        (settings.data / forgotten_list.FILE).unlink()
    said: list[str] = []
    restore(settings, file, said.append, confirmed=True)
    assert people_in(settings) == [olga]
    assert found_below(settings.data / "kopa.db", [anna]) == []
    assert "forgotten again: 1 people" in said[-1]


def test_r16_control_without_any_record_the_backup_brings_them_back(settings: Settings) -> None:
    anna, olga = people_in(settings)
    file = back_up(settings)
    forget(settings, anna, beside=False)
    settings.database.unlink()
    restore(settings, file, lambda _: None, confirmed=True)
    assert people_in(settings) == [anna, olga]


def test_r16_who_came_back_before_the_backup_stays(settings: Settings) -> None:
    anna, olga = people_in(settings)
    forget(settings, anna)
    with closing(connect(settings.database)) as connection:
        unit_of(settings, connection).people.meet(anna, "Anna", "lv", NOW)
    restore(settings, back_up(settings), lambda _: None, confirmed=True)
    assert people_in(settings) == [anna, olga]


def test_p3_the_record_of_the_forgotten_names_nobody_without_the_key(settings: Settings) -> None:
    anna, _ = people_in(settings)
    forget(settings, anna)
    line = (settings.data / forgotten_list.FILE).read_text(encoding="ascii")
    assert str(anna) not in line
    assert Cipher(bytes(32)).fingerprint(anna) not in line
    with closing(connect(settings.database)) as connection:
        assert unit_of(settings, connection).privacy.remembered().keys() == {line.split()[0]}


async def test_p3_what_waits_for_others_and_names_the_person_goes_too(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "kopa.db", Cipher(bytes(32)))
    anna, ilze = 7_123_456_789, 7_123_456_790

    def work(unit: UnitOfWork) -> list[int]:
        for person in (anna, ilze):
            unit.people.meet(person, "x", "lv", NOW)
        unit.people.set_office(ilze, Office.OPERATOR)
        group = unit.groups.add(Group(0, -1, "Koris", ("lv",), "Europe/Riga", ilze, "token"), NOW)
        unit.groups.put_member(group.id, anna, NOW)
        unit.groups.set_role(group.id, anna, Role.ORGANISER)
        unit.outbox.show(Message(ilze, "organiser-ask", {"group": group.id, "person": anna}), NOW)
        unit.outbox.show(Message(ilze, "organisers", {"group": group.id}), NOW)
        unit.privacy.forget(anna, NOW)
        return [waiting.chat_id for waiting in unit.outbox.ready(NOW, (), 10)]

    assert await database.transact(work) == [ilze]
    await database.close()
