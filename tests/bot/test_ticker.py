"""What is due fires, once, whatever the clock does; one that fails holds up no other and is not dropped in silence."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from bot.ticker import POSTPONED, Ticker
from domain.groups import Group
from domain.people import Office
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry
from domain.wall_time import WallTime, local_naive
from handlers import kinds
from handlers.firing import Firing
from handlers.screen import World
from storage.database import Database
from storage.unit_of_work import UnitOfWork

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
RIGA = "Europe/Riga"
WORKER = 9001


class HandClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def fired(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What fired, in order: its detail and its occurrence."""
    fired: list[str] = []

    def fire(firing: Firing) -> None:
        fired.append(f"{firing.entry.detail} {firing.occurrence.occurrence_key}")

    def fail(firing: Firing) -> None:
        firing.unit.notices.note("half done", firing.now)
        raise ZeroDivisionError

    monkeypatch.setitem(kinds.by_name, "test", fire)
    monkeypatch.setitem(kinds.by_name, "failing", fail)
    return fired


@pytest.fixture
async def ticker(database: Database, clock: HandClock, world: World, fired: list[str]) -> Ticker:
    def add_worker(unit: UnitOfWork) -> None:
        unit.people.meet(WORKER, "Zane", "lv", NOW)
        unit.people.set_office(WORKER, Office.OPERATOR)

    await database.transact(add_worker)
    return Ticker(database, clock, world, lambda: None)


def entry(detail: str, when: datetime, kind: str = "test", rule: str | None = None, group: int | None = None) -> Entry:
    wall = WallTime.at(local_naive(when, RIGA), RIGA)
    return Entry(started(Schedule(kind, f"{kind}:{detail}", wall, rule)), group, None, detail)


async def put(database: Database, *entries: Entry) -> None:
    def work(unit: UnitOfWork) -> None:
        for one in entries:
            unit.schedule.put(one)

    await database.transact(work)


def count(unit: UnitOfWork, table: str) -> int:
    return int(unit.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


async def test_what_is_due_fires_once_and_what_is_not_waits(
    database: Database, ticker: Ticker, clock: HandClock, fired: list[str]
) -> None:
    await put(database, entry("later", NOW + timedelta(minutes=2)), entry("soon", NOW + timedelta(minutes=1)))
    assert await ticker.tick() == 0
    clock.move(minutes=1)
    assert await ticker.tick() == 1
    assert await ticker.tick() == 0
    clock.move(minutes=1)
    await ticker.tick()

    assert fired == ["soon 2026-11-23T12:01", "later 2026-11-23T12:02"]
    assert await database.transact(lambda unit: count(unit, "schedule")) == 0


async def test_all_of_500_due_at_once_fire_in_one_tick(database: Database, ticker: Ticker, fired: list[str]) -> None:
    await put(database, *(entry(f"{number:03}", NOW - timedelta(minutes=number)) for number in range(500)))

    assert await ticker.tick() == 500
    assert [line[:3] for line in fired] == [f"{number:03}" for number in reversed(range(500))]


async def test_what_was_missed_while_we_were_away_fires_for_every_occurrence(
    database: Database, ticker: Ticker, clock: HandClock, fired: list[str]
) -> None:
    await put(database, entry("daily", NOW, rule="FREQ=DAILY"))
    clock.move(days=3, hours=1)
    await ticker.tick()

    assert fired == [f"daily 2026-11-{day}T12:00" for day in (23, 24, 25, 26)]


async def test_one_that_fails_holds_up_no_other_and_leaves_nothing_half_done(
    database: Database, ticker: Ticker, fired: list[str]
) -> None:
    await put(database, entry("bad", NOW - timedelta(minutes=1), "failing"), entry("good", NOW))
    await ticker.tick()

    assert fired == ["good 2026-11-23T12:00"]
    assert await database.transact(lambda unit: count(unit, "notice")) == 0


async def test_one_that_failed_for_a_while_fires_as_the_occurrence_it_was(
    database: Database, ticker: Ticker, clock: HandClock, fired: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    await put(database, entry("daily", NOW, "failing", rule="FREQ=DAILY;COUNT=2"))
    await ticker.tick()
    clock.now += POSTPONED
    await ticker.tick()
    monkeypatch.setitem(kinds.by_name, "failing", kinds.by_name["test"])
    clock.now += POSTPONED
    await ticker.tick()
    clock.move(days=1)
    await ticker.tick()

    assert fired == ["daily 2026-11-23T12:00", "daily 2026-11-24T12:00"]


async def test_r5_one_that_never_works_is_given_up_and_told(
    database: Database, ticker: Ticker, clock: HandClock
) -> None:
    await put(database, entry("bad", NOW, "failing"), entry("worse", NOW, "failing"))
    for _ in range(15):
        await ticker.tick()
        clock.now += POSTPONED

    assert await database.transact(lambda unit: count(unit, "schedule")) == 0
    assert await database.transact(lambda unit: count(unit, "outbox")) == 1


async def test_what_is_due_for_a_paused_group_is_held(database: Database, ticker: Ticker, fired: list[str]) -> None:
    def add(unit: UnitOfWork) -> int:
        group = Group(0, -1001, "Vecāku grupa", ("lv",), RIGA, WORKER, "token", paused_at=NOW)
        return unit.groups.add(group, NOW).id

    group_id = await database.transact(add)
    await put(database, entry("held", NOW, group=group_id))
    await ticker.tick()

    assert fired == []
    held = await database.transact(lambda unit: unit.schedule.held(group_id))
    assert [(one.kind, one.detail, one.due_at) for one in held] == [("test", "held", NOW)]


@pytest.mark.parametrize("seed", range(5))
async def test_r7_200_clock_jumps_double_nothing_and_miss_nothing(
    database: Database, ticker: Ticker, clock: HandClock, fired: list[str], seed: int
) -> None:
    jumps = random.Random(seed)
    daily = NOW.replace(hour=16, minute=0)
    await put(database, entry("daily", daily, rule="FREQ=DAILY"))
    latest = NOW
    for _ in range(200):
        span = jumps.choice([1, 60, 3600, 86_400])
        clock.move(seconds=jumps.uniform(-span, span * 1.2))
        latest = max(latest, clock.now)
        await ticker.tick()

    days = (latest - daily) // timedelta(days=1) + 1
    assert fired == [f"daily {(daily + timedelta(days=day)).date()}T18:00" for day in range(days)]
    assert days > 3


async def test_the_sweep_forgets_what_need_not_be_kept_and_no_more(
    database: Database, ticker: Ticker, clock: HandClock
) -> None:
    await put(database, entry("once", NOW), entry("later", NOW + timedelta(days=100)))
    await ticker.tick()
    clock.move(days=39)
    await ticker.sweep()
    assert await database.transact(lambda unit: count(unit, "occurrence")) == 1
    clock.move(days=2)
    await ticker.sweep()

    assert await database.transact(lambda unit: count(unit, "occurrence")) == 0
    assert await database.transact(lambda unit: count(unit, "schedule")) == 1


async def test_a_database_that_refuses_is_asked_again_at_the_next_tick(
    database: Database, ticker: Ticker, fired: list[str]
) -> None:
    await put(database, entry("once", NOW))
    await database.outside_transaction(lambda connection: connection.execute("PRAGMA query_only = 1"))
    assert await ticker.tick() == 0
    await database.outside_transaction(lambda connection: connection.execute("PRAGMA query_only = 0"))
    await ticker.tick()

    assert fired[-1] == "once 2026-11-23T12:00"
