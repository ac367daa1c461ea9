"""Disk full, an unreadable sector, a locked database, at every statement: no thank-you without a commit."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from sandbox.driver import LocalTelegram
from sandbox.state import Press
from tests.faulty_disk import Disk, on_that_disk
from tests.kopa import Kopa, read
from tests.village import Village, found

FAULTS = ("database or disk is full", "disk I/O error", "database is locked")
STATEMENTS = 30


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Disk]]:
    with on_that_disk(monkeypatch) as disk:
        yield disk


@pytest.fixture
async def village(disk: type[Disk], telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[Village]:
    village = found(telegram, tmp_path, members=60)
    kopa = Kopa(telegram, tmp_path)
    await kopa.start()
    await village.worker.sees(village.at_home().title, in_chat=village.at_home().chat, within=20)
    yield village
    disk.heals()
    await kopa.stop()


def stored(village: Village) -> dict[int, str]:
    rows = read(village.folder, "SELECT person_id, answer FROM rsvp")
    return {row["person_id"]: row["answer"] for row in rows}


def thanked(village: Village, since: int) -> set[str]:
    calls = village.telegram.calls("answerCallbackQuery")[since:]
    return {str(call.params["callback_query_id"]) for call in calls if "Pierakst" in str(call.params.get("text"))}


async def test_r9_at_every_statement_of_a_press_nothing_is_thanked_for_before_it_is_stored(
    village: Village, disk: type[Disk]
) -> None:
    members = village.at_home().members[:STATEMENTS]
    for at, person in enumerate(members, start=1):
        before = len(village.telegram.calls("answerCallbackQuery"))
        disk.breaks(FAULTS[at % len(FAULTS)], at, lasts=1, begins="INTO inbox")
        press = await person.presses_data(f"rsvp:{village.at_home().meeting_id}:coming", village.at_home().card())
        await until(partial(_thanked, village, before, press))
        disk.heals()
        assert person.id in stored(village)
    assert stored(village) == {person.id: "coming" for person in members}
    for statement in ("COMMIT", "INTO rsvp", "INTO inbox", "INTO outbox"):
        assert any(statement in sql for sql in disk.failed), f"no fault at {statement}: {disk.failed}"


def _thanked(village: Village, since: int, press: Press) -> bool:
    return press.id in thanked(village, since)


async def test_r9_while_the_disk_stays_full_nobody_is_thanked_and_afterwards_all_is_there_without_a_restart(
    village: Village, disk: type[Disk]
) -> None:
    home = village.at_home()
    card, before = home.card(), len(village.telegram.calls("answerCallbackQuery"))
    disk.breaks(FAULTS[0], 1, lasts=1_000_000)
    for person in home.members[:20]:
        await person.presses_data(f"rsvp:{home.meeting_id}:no", card)
    await asyncio.sleep(3)
    assert disk.statements > 3, "the database was never asked: nothing was shown"
    assert stored(village) == {}
    assert thanked(village, before) == set()
    disk.heals()
    await until(lambda: len(stored(village)) == 20 and len(thanked(village, before)) == 20)


async def until(there: Callable[[], bool], within: float = 20) -> None:
    async with asyncio.timeout(within):
        while not there():
            await asyncio.sleep(0.02)
