"""Takes sealed boxes from 'closing' to 'closed', or destroys them. Every step can be taken again, so that a crash at
any moment is followed by the same end: nothing lost, nothing doubled, no key destroyed before its answers are safe.

    closing ─ open, shuffle, write, COMMIT ─► opened ─ destroy the key, delete, VACUUM, empty the log ─► erased
    erased ─ the feature is told, COMMIT ─► closed
"""

import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar

from bot.clock import Clock
from bot.logs import fault
from domain.sealing import Box, BoxKeyMissing, BoxState
from handlers.opening import Open, Opening
from handlers.registry import opened
from handlers.screen import World
from handlers.sealing import cannot_open, held_up
from storage.box_keys import BoxKey, BoxKeys
from storage.unit_of_work import UnitOfWork
from storage.unsealing import BEFORE_ALL, Numbered, Some, Unsealing, destroy_orphans, empty_log, rewrite, shuffled

PER_TRANSACTION = 250
"""So few that a press waits some 10 ms for them."""
TRIED_AGAIN = timedelta(minutes=1)
PROGRESS_SHOWN = timedelta(seconds=2)

Result = TypeVar("Result")
Tell = Callable[[UnitOfWork, Box, datetime], None]


class Transactions(Protocol):
    """As storage.database.Database."""

    async def transact(self, work: Callable[[UnitOfWork], Result]) -> Result: ...
    async def outside_transaction(self, work: Callable[[sqlite3.Connection], Result]) -> Result: ...


class Closing:
    def __init__(self, database: Transactions, clock: Clock, world: World, wake: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._world = world
        self._wake_outbox = wake
        self._resting: dict[int, datetime] = {}
        self._rewritten: set[int] = set()

    async def work(self) -> None:
        """Takes every box as far as it will go."""
        try:
            for box in await self._boxes(BoxState.CLOSING):
                await self._attempt([box], self._open(box))
            await self._erase(await self._boxes(BoxState.OPENED, BoxState.DISCARDED))
            for box in await self._boxes(BoxState.ERASED):
                await self._attempt([box], self._publish(box))
        except (sqlite3.Error, OSError) as error:
            fault("sealed boxes could not be looked at", error)

    async def look_after_keys(self) -> None:
        """Destroys keys without a box, and tells the operator of boxes without a key."""
        try:
            keys = await self._keys()
            await self._database.outside_transaction(partial(destroy_orphans, keys=keys))
            for box in await self._database.transact(lambda unit: unit.unsealing.without_key()):
                await self._database.transact(partial(cannot_open, box=box, now=self._clock()))
        except (sqlite3.Error, OSError) as error:
            fault("sealed boxes could not be looked at", error)

    async def _boxes(self, *states: BoxState) -> list[Box]:
        now = self._clock()
        boxes = await self._database.transact(lambda unit: unit.unsealing.under_way())
        return [box for box in boxes if box.state in states and self._resting.get(box.id, now) <= now]

    async def _attempt(self, boxes: Sequence[Box], step: Awaitable[None]) -> bool:
        """False where it failed: these boxes rest for a minute, and the operator is told once."""
        try:
            await step
        except BoxKeyMissing as error:
            fault("a sealed box cannot be opened", error)
            await self._rest(boxes, cannot_open)
            return False
        except Exception as error:  # noqa: BLE001  one box must not hold up the others
            fault("a sealed box could not be closed", error)
            await self._rest(boxes, held_up)
            return False
        return True

    async def _rest(self, boxes: Sequence[Box], tell: Tell) -> None:
        now = self._clock()
        self._resting |= {box.id: now + TRIED_AGAIN for box in boxes}
        for box in boxes:
            await self._database.transact(partial(_tell, tell=tell, box=box, now=now))
        self._wake_outbox()

    async def _open(self, box: Box) -> None:
        rows = shuffled(await self._contents(box.id))
        await self._delete(box.id, Unsealing.erase_some_opened)  # what an interrupted opening had written
        shown = self._clock()
        for start in range(0, len(rows), PER_TRANSACTION):
            some = rows[start : start + PER_TRANSACTION]
            await self._database.transact(partial(_write, box_id=box.id, rows=some))
            if self._clock() >= shown + PROGRESS_SHOWN:
                shown = self._clock()
                await self._database.transact(partial(self._tell, box=box, tell=opened.watch_of(box.purpose)))
                self._wake_outbox()
        await self._database.transact(lambda unit: unit.unsealing.settle_opened(box.id))

    async def _contents(self, box_id: int) -> list[str]:
        key = await self._database.transact(lambda unit: unit.unsealing.key(box_id))
        contents: list[str] = []
        after = BEFORE_ALL
        while some := await self._database.transact(partial(_open_some, box_id=box_id, key=key, after=after)):
            contents += some.contents
            after = some.last
        return contents

    async def _erase(self, boxes: Sequence[Box]) -> None:
        emptied = [box for box in boxes if await self._attempt([box], self._empty(box))]
        if emptied:
            await self._attempt(emptied, self._remove_traces(emptied))

    async def _empty(self, box: Box) -> None:
        keys = await self._keys()
        await self._database.outside_transaction(lambda _: keys.destroy(box.id))
        await self._delete(box.id, Unsealing.erase_some_sealed)
        if box.state is BoxState.DISCARDED:
            await self._delete(box.id, Unsealing.erase_some_opened)

    async def _remove_traces(self, boxes: Sequence[Box]) -> None:
        """All share one VACUUM. While a backup reads, the log cannot be emptied: the next round tries again."""
        ids = {box.id for box in boxes}
        if ids - self._rewritten:
            await self._database.outside_transaction(rewrite)
            self._rewritten |= ids
        if await self._database.outside_transaction(empty_log):
            await self._database.transact(partial(_end_erasing, boxes=boxes))
            await self._database.outside_transaction(empty_log)
            self._rewritten -= ids

    async def _publish(self, box: Box) -> None:
        await self._database.transact(partial(self._close, box=replace(box, state=BoxState.CLOSED)))
        self._wake_outbox()
        await self._database.outside_transaction(empty_log)

    def _close(self, unit: UnitOfWork, box: Box) -> None:
        if unit.unsealing.closed(box.id):
            self._tell(unit, box, opened.by_purpose[box.purpose])

    def _tell(self, unit: UnitOfWork, box: Box, tell: Open) -> None:
        tell(Opening(unit, box, self._clock(), self._world))

    async def _delete(self, box_id: int, some: Callable[[Unsealing, int, int], int]) -> None:
        while await self._database.transact(lambda unit: some(unit.unsealing, box_id, PER_TRANSACTION)):
            pass

    async def _keys(self) -> BoxKeys:
        return await self._database.transact(lambda unit: unit.unsealing.keys)


def _tell(unit: UnitOfWork, tell: Tell, box: Box, now: datetime) -> None:
    tell(unit, box, now)


def _open_some(unit: UnitOfWork, box_id: int, key: BoxKey, after: int) -> Some | None:
    return unit.unsealing.open_some(box_id, key, after, PER_TRANSACTION)


def _write(unit: UnitOfWork, box_id: int, rows: Sequence[Numbered]) -> None:
    unit.unsealing.write(box_id, rows)


def _end_erasing(unit: UnitOfWork, boxes: Sequence[Box]) -> None:
    for box in boxes:
        if box.state is BoxState.DISCARDED:
            unit.unsealing.remove(box.id)
        else:
            unit.unsealing.erased(box.id)
