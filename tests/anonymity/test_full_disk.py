"""A survey ends on a disk that fails: at every statement and every file of the close, for a moment or for a while."""

import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.closing import Closing
from domain.people import Office
from domain.surveys.records import SurveyState
from domain.surveys.sheets import Sheet, sheet
from handlers.screen import World
from storage.cipher import Cipher
from storage.database import Database, connect
from storage.unit_of_work import UnitOfWork
from storage.unsealing import Numbered, Unsealing
from tests.faulty_disk import Disk, on_that_disk
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, staged
from tests.handlers.surveys.running import answered, opened

OPERATOR = 99
FULL, BROKEN = "database or disk is full", "disk I/O error"
OF_FILES = ("open", "write", "fsync", "unlink")
WISHES = {person: f"vēlēšanās {person}" for person in (ANNA, OLGA, TARAS, EMMA, ILZE)}
STEPS = ("INTO opened_answer", "SET state = 'opened'", "DELETE FROM sealed_answer", "VACUUM", "wal_checkpoint",
         "SET state = 'erased'", "UPDATE survey SET", "INTO outbox", "COMMIT", *OF_FILES)  # fmt: skip


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Disk]]:
    """Also what is done to key files may fail."""
    with on_that_disk(monkeypatch) as disk:
        for name in OF_FILES:
            monkeypatch.setattr(os, name, _failing(name, getattr(os, name)))
        yield disk


def _failing(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
    def call(*arguments: Any, **options: Any) -> Any:
        if Disk.fails(name):
            raise OSError(28, Disk.message)
        return original(*arguments, **options)

    return call


@dataclass
class Ending:
    """A folder in which a survey's close has begun and nothing of it is done."""

    folder: Path
    cipher: Cipher
    world: World
    now: datetime
    sealed: list[bytes]
    survey_id: int

    def copy(self, number: int) -> "Ending":
        folder = Path(shutil.copytree(self.folder, self.folder.parent / str(number)))
        return Ending(folder, self.cipher, self.world, self.now, self.sealed, self.survey_id)


@pytest.fixture
def ending(tmp_path: Path, disk: type[Disk]) -> Ending:
    """Five have sent their answers, one has not; the card stands in the group, and the worker has just ended it."""
    folder = tmp_path / "ending"
    folder.mkdir()
    with staged(folder) as stage:
        stage.unit.people.meet(OPERATOR, "Zane", "lv", stage.now)
        stage.unit.people.set_office(OPERATOR, Office.OPERATOR)
        survey = opened(stage)
        for person, wish in WISHES.items():
            answered(stage, survey, person, {"wish": wish})
        stage.presses(ILZE, f"survey-close:{survey.id}")
        rows = stage.unit.connection.execute("SELECT content FROM sealed_answer").fetchall()
        return Ending(folder, stage.unit._cipher, stage.world, stage.now, [row[0] for row in rows], survey.id)


@dataclass
class Seen:
    """What there is on the disk, read beside the bot."""

    state: SurveyState
    box: str
    answered: int | None
    wishes: list[str]
    sealed: int
    keys: int
    told: Counter[tuple[int, str]]

    @property
    def operator_told(self) -> int:
        return self.told[OPERATOR, "box-held-up"]


def look(ending: Ending) -> Seen:
    with Disk.rests(), closing(connect(ending.folder / "stage.db")) as connection:
        unit = UnitOfWork(connection, ending.cipher, ending.folder / "keys")
        record = unit.surveys.get(ending.survey_id)
        assert record is not None
        box = unit.sealed.get(record.box_id or 0)
        assert box is not None
        counts = "SELECT (SELECT count(*) FROM sealed_answer), (SELECT count(*) FROM opened_answer WHERE box_id = ?)"
        sealed, shown = connection.execute(counts, (box.id,)).fetchone()
        opened_ones = unit.sealed.opened(box.id) if box.state in {"erased", "closed"} and shown else []
        told = Counter((row["chat_id"], row["view"]) for row in connection.execute("SELECT * FROM outbox"))
        keys = len(list((ending.folder / "keys").rglob("*.key")))
        wishes = [wish_of(sheet(each)) for each in opened_ones]
        return Seen(record.state, box.state, record.answered, wishes, sealed, keys, told)


def wish_of(sent: Sheet) -> str:
    return str(sent.answers["wish"].value)


class Bot:
    """The closing as it runs: one for as long as the process lives."""

    def __init__(self, ending: Ending, database: Database) -> None:
        self.now = ending.now
        self._closing = Closing(database, lambda: self.now, ending.world, lambda: None)

    async def tries(self) -> None:
        await self._closing.work()
        self.now += timedelta(minutes=2)


def check_nothing_false(ending: Ending) -> Seen:
    """While it is not closed nobody is told that it is, and every answer is still there, sealed or opened."""
    seen = look(ending)
    finished = seen.box == "closed"
    assert seen.state is (SurveyState.CLOSED if finished else SurveyState.CLOSING)
    assert seen.told[ILZE, "survey-closed"] == finished
    assert seen.operator_told <= 1
    assert seen.box in {"opened", "erased", "closed"} or seen.keys, "a key is gone before its answers are safe"
    if seen.box == "closing":
        assert (seen.sealed, seen.wishes) == (len(ending.sealed), [])
    return seen


def check_end(ending: Ending) -> None:
    seen = look(ending)
    assert (seen.state, seen.box, seen.answered) == (SurveyState.CLOSED, "closed", len(WISHES))
    assert Counter(seen.wishes) == Counter(WISHES.values())
    assert (seen.sealed, seen.keys) == (0, 0)
    assert seen.told[ILZE, "survey-closed"] == 1
    assert seen.told[CHAT, "survey-card"] == 1
    left = b"".join(path.read_bytes() for path in ending.folder.rglob("*") if path.is_file())
    assert [sealed for sealed in ending.sealed if sealed[:64] in left] == []


@asynccontextmanager
async def running(ending: Ending, number: int) -> AsyncIterator[tuple[Ending, Bot]]:
    copy = ending.copy(number)
    database = await Database.open(copy.folder / "stage.db", copy.cipher, copy.folder / "keys")
    try:
        yield copy, Bot(copy, database)
    finally:
        await database.close()
    check_end(copy)
    shutil.rmtree(copy.folder)


async def points(ending: Ending, disk: type[Disk]) -> list[str]:
    """What a close asks of a disk on which nothing fails."""
    async with running(ending, 0) as (_, bot):
        disk.breaks(FULL, at=0, lasts=0)
        await bot.tries()
        disk.heals()
    return list(disk.passed)


async def fails_once(ending: Ending, disk: type[Disk], at: int) -> set[str]:
    """What failed, if the operator was told of it."""
    async with running(ending, at) as (copy, bot):
        disk.forgets()
        disk.breaks((FULL, BROKEN)[at % 2], at, lasts=1)
        await bot.tries()
        disk.heals()
        told = {each for each in disk.failed if check_nothing_false(copy).operator_told}
        await bot.tries()
    return told


def first_and_last(passed: list[str], step: str) -> set[int]:
    found = [at for at, each in enumerate(passed, 1) if step in each]
    return {found[0], found[-1]}


async def test_r9_a_disk_that_fails_at_any_step_of_the_close_loses_and_doubles_nothing_and_it_ends_by_itself(
    ending: Ending, disk: type[Disk]
) -> None:
    passed = await points(ending, disk)
    told: set[str] = set()
    for at in sorted(set().union(*(first_and_last(passed, step) for step in STEPS))):
        told |= await fails_once(ending, disk, at)
    for step in STEPS:
        assert any(step in each for each in told), f"the operator was not told of a fault at {step}"


@pytest.mark.torture
async def test_r9_a_disk_that_fails_at_every_single_statement_of_the_close(ending: Ending, disk: type[Disk]) -> None:
    for at in range(1, len(await points(ending, disk)) + 1):
        await fails_once(ending, disk, at)


@pytest.mark.parametrize("step", ["INTO opened_answer", "VACUUM", "UPDATE survey SET"])
async def test_r9_while_the_disk_stays_full_nothing_is_said_and_afterwards_it_ends_without_a_restart(
    ending: Ending, disk: type[Disk], step: str
) -> None:
    async with running(ending, 1) as (copy, bot):
        disk.breaks(FULL, 1, lasts=1_000_000, begins=step)
        for _ in range(3):
            await bot.tries()
            assert check_nothing_false(copy).state is SurveyState.CLOSING
        assert len(disk.failed) > 3
        disk.heals()
        await bot.tries()


async def test_r9_control_a_close_that_goes_on_after_a_fault_is_caught(
    ending: Ending, disk: type[Disk], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The naive way: what could not be written is passed over, and the key goes."""
    monkeypatch.setattr(Unsealing, "write", _written_if_it_can_be)
    monkeypatch.setattr(Unsealing, "settle_opened", _settled_without_a_look)
    with pytest.raises(AssertionError):
        await fails_once(ending, disk, await place_of(ending, disk, "INTO opened_answer"))


async def place_of(ending: Ending, disk: type[Disk], step: str) -> int:
    return min(first_and_last(await points(ending, disk), step))


_write = Unsealing.write


def _written_if_it_can_be(unsealing: Unsealing, box_id: int, rows: Sequence[Numbered]) -> None:
    with suppress(sqlite3.Error):
        _write(unsealing, box_id, rows)


def _settled_without_a_look(unsealing: Unsealing, box_id: int) -> None:
    unsealing._queries._connection.execute("UPDATE box SET state = 'opened' WHERE id = ?", (box_id,))
