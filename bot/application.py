"""The composition root: everything is made here, put together, started and ended in order."""

import asyncio
import fcntl
import os
import signal
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot import calendar, health
from bot.calming import Calming
from bot.clock import Clock, following, system_clock
from bot.gateway import Gateway, seconds_to_wait
from bot.intake import Intake, TokenRefused, poll
from bot.logs import event
from bot.outbox import Outbox
from bot.patience import Patience
from bot.processing import Processing
from bot.settings import Settings
from bot.ticker import Ticker
from bot.webhook import serve
from handlers.links import operator_link
from handlers.screen import World
from storage.cipher import Cipher, load_or_create_key
from storage.database import Database

Result = TypeVar("Result")
FINISH_SECONDS = 1.5
FIRST_CALL_PAUSE = 5.0


class AlreadyRunning(Exception):
    """Another Kopā works on this data folder."""


class NoToken(Exception):
    """There is no token to speak to Telegram with."""


def lock(folder: Path) -> int:
    """Held by the open file until this process ends, however it ends. Raises AlreadyRunning."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(folder / "kopa.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise AlreadyRunning(f"another Kopā is running on {folder}: stop it first") from error
    return descriptor


async def open_database(settings: Settings) -> Database:
    """Raises KeyFault, DatabaseFault, NewerDatabase."""
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    key = load_or_create_key(settings.keys, data_exists=settings.database.exists())
    return await Database.open(settings.database, Cipher(key), settings.keys)


@dataclass
class Application:
    """One running bot, until `stopping` is set. `say` prints for whoever started it."""

    settings: Settings
    say: Callable[[str], None] = print
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    async def run_until_signal(self) -> None:
        """As `run`, ended by SIGTERM or SIGINT."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stopping.set)
        await self.run()

    async def run(self) -> None:
        """Raises NoToken, AlreadyRunning, TokenRefused and the faults of storage."""
        if self.settings.token is None:
            raise NoToken(
                "KOPA_TOKEN is not set: put the token from @BotFather into .env, or try `make demo` without one"
            )
        with ExitStack() as stack:
            stack.callback(os.close, lock(self.settings.data))
            database = await open_database(self.settings)
            gateway = Gateway(self.settings.token.get_secret_value(), self.settings.api_url)
            try:
                await gateway.open()
                await self._serve(database, gateway)
            finally:
                await gateway.close_connections()
                await database.close()

    async def _serve(self, database: Database, gateway: Gateway) -> None:
        clock = self._clock()
        me = await self._unless_stopped(_until_answered(gateway, "getMe", {}))
        if me is None:
            return
        health.beat(self.settings.data)
        world = World(
            username=me["username"],
            zone=self.settings.timezone,
            language=self.settings.language,
            holiday_name=calendar.holiday_name,
            vocabularies=calendar.vocabularies,
        )
        await self._offer_operator_link(database, clock, world)
        patience = Patience(limits=self.settings.flood_limits)
        outbox = Outbox(database, gateway, clock, world, patience)
        await outbox.recover()
        processing = Processing(database, gateway, clock, world, outbox.wake, patience=patience)
        intake = Intake(database, clock, world.username, processing.accept, patience=patience)
        processing.accept(await database.transact(lambda unit: unit.inbox.waiting()))
        ticker = Ticker(database, clock, world, outbox.wake)
        await ticker.look_after_keys()
        ticker.start()
        sending = asyncio.create_task(outbox.run(), name="outbox")
        calming = asyncio.create_task(Calming(patience, database, gateway, intake).run(outbox.wake), name="calming")
        receiving = asyncio.create_task(self._receive(gateway, intake), name="intake")
        event("started")
        try:
            await self._unless_stopped(_first_to_end(receiving, sending, outbox.token_refused))
        finally:
            ticker.stop()
            receiving.cancel()
            calming.cancel()
            await asyncio.wait([receiving, calming], timeout=FINISH_SECONDS)
            await processing.finish(FINISH_SECONDS)
            await outbox.finish(sending, FINISH_SECONDS)
            event("stopped")

    async def _receive(self, gateway: Gateway, intake: Intake) -> None:
        if self.settings.webhook_url:
            await serve(self.settings, partial(_until_answered, gateway), intake)
        else:
            await _until_answered(gateway, "deleteWebhook", {})
            await poll(gateway, intake, lambda: health.beat(self.settings.data))

    async def _unless_stopped(self, work: Coroutine[Any, Any, Result]) -> Result | None:
        """The result of `work`, or None as soon as we are to stop. Raises what `work` raises."""
        working = asyncio.create_task(work)
        stopping = asyncio.create_task(self.stopping.wait())
        await asyncio.wait([working, stopping], return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if working.done():
            return working.result()
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        return None

    def _clock(self) -> Clock:
        return following(self.settings.clock_file) if self.settings.clock_file else system_clock

    async def _offer_operator_link(self, database: Database, clock: Clock, world: World) -> None:
        payload = await database.transact(lambda unit: operator_link(unit, clock()))
        if payload is not None:
            self.say("Open this link in Telegram once: whoever opens it first becomes the operator.")
            self.say(world.start_link(payload))


async def _until_answered(gateway: Gateway, method: str, parameters: dict[str, Any]) -> Any:
    """Telegram may be down when we start; a token it does not know is the end. Raises TokenRefused."""
    while True:
        try:
            return await gateway.call(method, parameters)
        except InvalidToken as error:
            raise TokenRefused from error
        except RetryAfter as error:
            await asyncio.sleep(seconds_to_wait(error))
        except TelegramError as error:
            event("Telegram cannot be reached", 30, error=type(error).__name__)
            await asyncio.sleep(FIRST_CALL_PAUSE)


async def _first_to_end(receiving: "asyncio.Task[None]", sending: "asyncio.Task[None]", refused: asyncio.Event) -> None:
    """Neither ends by itself, so the first to end has failed. Raises what it failed with."""
    refusal = asyncio.create_task(refused.wait())
    done, _ = await asyncio.wait([receiving, sending, refusal], return_when=asyncio.FIRST_COMPLETED)
    refusal.cancel()
    for task in done & {receiving, sending}:
        task.result()
    raise TokenRefused
