"""Twice a second somebody asks the schedule what is due. The rows decide; APScheduler only wakes us."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.closing import Closing
from bot.forgetting import Forgetting
from bot.logs import event, fault
from domain.schedule import Occurrence, Schedule, advanced, last_until
from domain.unit_of_work import Entry
from handlers import kinds
from handlers.delivery import quarantined
from handlers.firing import Firing, fire
from handlers.screen import World
from storage.database import Database
from storage.unit_of_work import UnitOfWork

EVERY_SECONDS = 0.5
EVERY_FEW_SECONDS = 5
PER_TRANSACTION = 50
POSTPONED = timedelta(minutes=1)
POSTPONED_FOR = timedelta(minutes=10)
EVERY_HOUR = 3600


class Ticker:
    def __init__(self, database: Database, clock: Clock, world: World, wake: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._world = world
        self._wake_outbox = wake
        self._closing = Closing(database, clock, world, wake)
        self._forgetting = Forgetting(database, clock)
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def start(self) -> None:
        self._scheduler.add_job(self.tick, "interval", seconds=EVERY_SECONDS)
        self._scheduler.add_job(self._closing.work, "interval", seconds=EVERY_SECONDS)
        self._scheduler.add_job(self._forgetting.work, "interval", seconds=EVERY_FEW_SECONDS)
        self._scheduler.add_job(self.sweep, "interval", seconds=EVERY_HOUR)
        self._scheduler.start()

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)

    async def tick(self) -> int:
        """Fires all that is due; returns how many."""
        fired = 0
        try:
            while count := await self._database.transact(partial(self._fire_due, now=self._clock())):
                fired += count
        except sqlite3.Error as error:
            fault("the schedule could not be worked", error)
        if fired:
            self._wake_outbox()
        return fired

    async def sweep(self) -> None:
        """Ends what has been kept for its time (P5)."""
        now = self._clock()
        try:
            await self._database.transact(lambda unit: unit.privacy.end_what_is_over(now))
        except sqlite3.Error as error:
            fault("the sweep failed", error)
        await self.look_after_keys()

    async def look_after_keys(self) -> None:
        await self._closing.look_after_keys()

    def _fire_due(self, unit: UnitOfWork, now: datetime) -> int:
        due = unit.schedule.due(now, PER_TRANSACTION)
        for entry in due:
            self._fire_one(unit, entry, now)
        return len(due)

    def _fire_one(self, unit: UnitOfWork, entry: Entry, now: datetime) -> None:
        schedule = entry.schedule
        occurrence = current(schedule)
        try:
            with unit.savepoint():
                unit.schedule.move_on(advanced(schedule, occurrence.due))
                if unit.schedule.note_occurrence(schedule, occurrence, now):
                    fire(kinds, Firing(unit, entry, occurrence, now, self._world))
        except sqlite3.OperationalError:
            raise
        except Exception as error:  # noqa: BLE001  one that fails must not hold up the others
            fault("something scheduled failed", error, kind=schedule.kind)
            if now < occurrence.due + POSTPONED_FOR:
                unit.schedule.move_on(replace(schedule, next_due=now + POSTPONED))
            else:
                unit.schedule.move_on(advanced(schedule, occurrence.due))
                event("something scheduled was given up", 40, kind=schedule.kind)
                quarantined(unit, now)


def current(schedule: Schedule) -> Occurrence:
    """The occurrence that the row's `next_due` stands for, also where a failure postponed it."""
    if schedule.next_due is None:
        raise ValueError("nothing is due")
    found = None if schedule.rule is None else last_until(schedule, schedule.next_due)
    return found or Occurrence(schedule.first, schedule.first.instant())
