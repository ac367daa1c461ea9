"""A6, A7: a second answer replaces the first whatever the hurry, and the database alone leads to nobody."""

import asyncio
import hashlib
import hmac
import os
import sqlite3
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from domain.groups import Group
from storage.cipher import Cipher
from storage.database import Database
from storage.unit_of_work import UnitOfWork
from tests.anonymity.conftest import Hall
from tests.handlers.direct import NOW

PEOPLE, PRESSES = 50, 1000
MEMBERS, ANSWERED = 200, 120


def press(unit: UnitOfWork, box: int, person: int, choice: str) -> None:
    unit.sealed.put(box, person, choice)


def make_box(unit: UnitOfWork) -> int:
    unit.people.meet(1, "Ilze", "lv", NOW)
    unit.groups.add(Group(0, -1001, "Grupa", ("lv",), "Europe/Riga", 1, "token"), NOW)
    return unit.sealed.create(1, "poll", 7)


async def test_a6_a_thousand_double_presses_by_fifty_people_leave_fifty_rows_and_the_last_answer(
    tmp_path: Path,
) -> None:
    database = await Database.open(tmp_path / "kopa.db", Cipher(os.urandom(32)), tmp_path / "keys")
    box = await database.transact(make_box)
    presses = [(number % PEOPLE, f"izvēle {number}") for number in range(PRESSES)]
    await asyncio.gather(
        *(
            database.transact(partial(press, box=box, person=person, choice=choice))
            for person, choice in presses
            for _ in range(2)
        )
    )

    def answers(unit: UnitOfWork) -> tuple[int, dict[int, str | None]]:
        return unit.sealed.count(box), {person: unit.sealed.read_own(box, person) for person in range(PEOPLE)}

    count, last = await database.transact(answers)
    await database.close()
    assert count == PEOPLE
    assert last == dict(presses)


Guess = Callable[[int], int]


def guesses(known: Iterable[bytes], box: int) -> list[Guess]:
    """What somebody with the database and a member list, but without the key folder, would try."""
    shapes = ("{person}", "{box}:{person}", "{person}:{box}", "{box}{person}")
    hashed = [partial(_hashed, shape, box) for shape in shapes]
    keyed = [partial(_keyed, secret, shape, box) for shape in shapes for secret in known]
    return [*hashed, *keyed]


def _hashed(shape: str, box: int, person: int) -> int:
    return _number(hashlib.sha256(_filled(shape, box, person)).digest())


def _keyed(secret: bytes, shape: str, box: int, person: int) -> int:
    return _number(hmac.digest(secret, _filled(shape, box, person), hashlib.sha256))


def _filled(shape: str, box: int, person: int) -> bytes:
    return shape.format(box=box, person=person).encode()


def _number(digest: bytes) -> int:
    return int.from_bytes(digest[:8]) >> 1


def reidentified(slots: set[int], tried: list[Guess]) -> int:
    return sum(any(guess(person) in slots for guess in tried) for person in range(7000, 7000 + MEMBERS))


def test_a7_the_database_and_a_list_of_all_members_lead_to_nobody(hall: Hall) -> None:
    box = hall.box_of([(person, "jā") for person in range(7000, 7000 + ANSWERED)])
    slots = {row["slot"] for row in hall.direct.rows("SELECT slot FROM sealed_answer")}
    assert len(slots) == ANSWERED
    assert reidentified(slots, guesses(secrets_in(hall.direct.unit.connection), box)) == 0


def test_a7_control_with_the_pepper_the_same_list_leads_to_everybody(hall: Hall) -> None:
    """So the test above would notice; and this is why the pepper is destroyed at the close."""
    box = hall.box_of([(person, "jā") for person in range(7000, 7000 + ANSWERED)])
    slots = {row["slot"] for row in hall.direct.rows("SELECT slot FROM sealed_answer")}
    pepper = hall.direct.unit.unsealing.key(box).pepper
    assert reidentified(slots, guesses([pepper], box)) == ANSWERED


def test_a7_control_hashed_numbers_lead_to_everybody(hall: Hall) -> None:
    """The naive way: SHA-256 of a Telegram id."""
    slots = {_number(hashlib.sha256(str(person).encode()).digest()) for person in range(7000, 7000 + ANSWERED)}
    assert reidentified(slots, guesses([], 1)) == ANSWERED


def secrets_in(connection: sqlite3.Connection) -> set[bytes]:
    """Every value of every table that could have served as a secret."""
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {b"", b"\0" * 32}
    for table in tables:
        for row in connection.execute(f"SELECT * FROM {table}"):
            for value in row:
                found.add(value if isinstance(value, bytes) else str(value).encode())
                if isinstance(value, str) and len(value) % 2 == 0 and all(one in "0123456789abcdef" for one in value):
                    found.add(bytes.fromhex(value))
    return found
