"""Closing sealed boxes without a running bot: the bot's own steps, one after the other, on the test's connection."""

import sqlite3
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any, TypeVar

from bot.closing import Closing
from handlers.screen import World
from storage.unit_of_work import UnitOfWork

Result = TypeVar("Result")


class AtOnce:
    """As storage.database.Database, for one who does not wait."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit

    async def transact(self, work: Callable[[UnitOfWork], Result]) -> Result:
        with self._unit.savepoint():
            return work(self._unit)

    async def outside_transaction(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        return work(self._unit.connection)


def close_boxes(unit: UnitOfWork, now: datetime, world: World) -> None:
    """Every box whose close has begun is closed afterwards, and its feature has been told."""
    run(Closing(AtOnce(unit), lambda: now, world, lambda: None).work())


def run(work: Coroutine[Any, Any, Result]) -> Result:
    """Of a coroutine that never waits for anything."""
    try:
        work.send(None)
    except StopIteration as end:
        result: Result = end.value
        return result
    raise AssertionError("it waits for something")
