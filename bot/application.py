"""The composition root: everything is made here, put together, started and ended in order."""

import asyncio
import fcntl
import os
import signal
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handlers.links import operator_link
from telegram.error import InvalidToken, TelegramError

from bot import calendar, health
from bot.clock import Clock, following, system_clock
from bot.gateway import Gateway
from bot.intake import Intake, TokenRefused, poll
from bot.logs import event
from bot.outbox import Outbox
from bot.processing import Processing
from bot.settings import Settings
from bot.ticker import Ticker
from bot.webhook import serve
from handlers.screen import World
from storage.cipher import Cipher, load_or_create_key
from storage.database import Database

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
    return await Database.open(settings.database, Cipher(key))


@dataclass
class Application:
    """One running bot. `say` prints for whoever started it."""

    settings: Settings
    say: Callable[[str], None] = print

    async def run(self) -> None:
        """Until SIGTERM or SIGINT. Raises NoToken, AlreadyRunning, TokenRefused and the faults of storage."""
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
        me = await _introduce(gateway)
        world = World(
            username=me["username"],
            zone=self.settings.timezone,
            language=self.settings.language,
            holiday_name=calendar.holiday_name,
            vocabularies=calendar.vocabularies,
        )
        await self._offer_operator_link(database, clock, world)
        outbox = Outbox(database, gateway, clock, world)
        await outbox.recover()
        processing = Processing(database, gateway, clock, world, outbox.wake)
        intake = Intake(database, clock, world.username, processing.accept)
        processing.accept(await database.transact(lambda unit: unit.inbox.waiting()))
        ticker = Ticker(database, clock, world, outbox.wake)
        ticker.start()
        try:
            await self._until_stopped(gateway, intake, outbox)
        finally:
            ticker.stop()
            await asyncio.gather(processing.finish(FINISH_SECONDS), outbox.finish(FINISH_SECONDS))
            event("stopped")

    async def _until_stopped(self, gateway: Gateway, intake: Intake, outbox: Outbox) -> None:
        receive = serve(self.settings, gateway, intake) if self.settings.webhook_url else self._poll(gateway, intake)
        stopping = asyncio.create_task(_stop_signal(), name="stop")
        works = [
            asyncio.create_task(receive, name="intake"),
            asyncio.create_task(outbox.run(), name="outbox"),
            asyncio.create_task(_token_refused(outbox), name="token"),
        ]
        event("started")
        try:
            done, _ = await asyncio.wait([stopping, *works], return_when=asyncio.FIRST_COMPLETED)
            for task in done - {stopping}:
                task.result()
        finally:
            for task in [stopping, *works]:
                task.cancel()
            await asyncio.gather(stopping, *works, return_exceptions=True)

    async def _poll(self, gateway: Gateway, intake: Intake) -> None:
        await _until_answered(gateway, "deleteWebhook", {})
        await poll(gateway, intake, lambda: health.beat(self.settings.data))

    def _clock(self) -> Clock:
        return following(self.settings.clock_file) if self.settings.clock_file else system_clock

    async def _offer_operator_link(self, database: Database, clock: Clock, world: World) -> None:
        payload = await database.transact(lambda unit: operator_link(unit, clock()))
        if payload is not None:
            self.say("Open this link in Telegram once: whoever opens it first becomes the operator.")
            self.say(world.start_link(payload))


async def _introduce(gateway: Gateway) -> dict[str, Any]:
    me: dict[str, Any] = await _until_answered(gateway, "getMe", {})
    return me


async def _until_answered(gateway: Gateway, method: str, parameters: dict[str, Any]) -> Any:
    """Telegram may be down when we start; a token it does not know is the end. Raises TokenRefused."""
    while True:
        try:
            return await gateway.call(method, parameters)
        except InvalidToken as error:
            raise TokenRefused from error
        except TelegramError as error:
            event("Telegram cannot be reached", 30, error=type(error).__name__)
            await asyncio.sleep(FIRST_CALL_PAUSE)


async def _token_refused(outbox: Outbox) -> None:
    await outbox.token_refused.wait()
    raise TokenRefused


async def _stop_signal() -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(ValueError, RuntimeError):
            loop.add_signal_handler(number, stop.set)
    await stop.wait()
