"""An outbox at work on a real database against the local Telegram, and what a test asks of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.gateway import Gateway
from bot.outbox import Outbox
from domain.outbox import Message
from handlers.screen import Scene, Screen, World
from sandbox.driver import LocalTelegram
from sandbox.person import Person
from storage.database import Database
from storage.unit_of_work import UnitOfWork

OUTBOX_STATES = "SELECT state, count(*) AS rows FROM outbox GROUP BY state"


def show_words(scene: Scene, arguments: Any) -> Screen:
    return Screen(arguments["words"])


def show_nothing_any_more(scene: Scene, arguments: Any) -> None:
    return None


def show_a_fault(scene: Scene, arguments: Any) -> Screen:
    raise LookupError


@dataclass
class Post:
    """An outbox at work, and what a test asks of it."""

    telegram: LocalTelegram
    database: Database
    gateway: Gateway
    world: World
    zane: Person
    outbox: Outbox = field(init=False)
    _sending: "asyncio.Task[None] | None" = None

    async def start(self) -> None:
        self.outbox = Outbox(self.database, self.gateway, self.telegram.clock.now, self.world)
        await self.outbox.recover()
        self._sending = asyncio.create_task(self.outbox.run())

    async def stop(self) -> None:
        if self._sending is not None:
            await self.outbox.finish(self._sending, 1)
            self._sending = None

    async def breaks_off(self) -> None:
        """The process ends in the middle of things: what is being sent is not settled."""
        assert self._sending is not None
        tasks = [self._sending, *self.outbox._busy.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._sending = None

    async def say(self, *messages: Message) -> None:
        now = self.telegram.clock.now()

        def show(unit: UnitOfWork) -> None:
            for message in messages:
                unit.outbox.show(message, now)

        await self.database.transact(show)
        self.outbox.wake()

    async def states(self) -> dict[str, int]:
        def read(unit: UnitOfWork) -> dict[str, int]:
            return {row["state"]: row["rows"] for row in unit.connection.execute(OUTBOX_STATES)}

        return await self.database.transact(read)

    async def until(self, done: Callable[[dict[str, int]], bool], within: float = 10) -> None:
        async with asyncio.timeout(within):
            while not done(await self.states()):
                await asyncio.sleep(0.01)

    async def until_idle(self, within: float = 10) -> None:
        await self.until(lambda states: not states.get("ready") and not states.get("sending"), within)

    def texts(self, person: Person) -> list[str]:
        return [message.text for message in self.telegram.sent_to(person.id)]

    def told(self) -> list[str]:
        """What the operator was told."""
        return self.texts(self.zane)
