"""Bots in processes of their own, watched from the side of Telegram."""

import asyncio
import os
import signal
import sys
import time
from asyncio.subprocess import Process
from pathlib import Path

import psutil

from bench.village import settings_in
from sandbox.driver import LocalTelegram
from sandbox.server import Recorded

REPOSITORY = Path(__file__).parent.parent
PATIENCE = 60.0
ENDING = 10.0


class Watch:
    """What a bot asks of its Telegram, noted at the moment when the request is there."""

    def __init__(self, telegram: LocalTelegram) -> None:
        self.telegram = telegram
        self.polled = asyncio.Event()
        self.answered: dict[str, float] = {}
        telegram.on_request(self._note)

    def _note(self, request: Recorded) -> None:
        if request.method == "getUpdates":
            self.polled.set()
        elif request.method == "answerCallbackQuery":
            self.answered[request.params["callback_query_id"]] = request.at


class BotProcess:
    """Its errors are written to `log`, to be shown if it ends by itself."""

    def __init__(self, watch: Watch, module: tuple[str, ...], environment: dict[str, str], log: Path) -> None:
        self._watch = watch
        self._module = module
        self._environment = {"PATH": os.environ.get("PATH", ""), **environment}
        self._log = log
        self._process: Process | None = None

    async def start(self) -> float:
        """Seconds until it asks for updates for the first time."""
        self._watch.polled.clear()
        began = time.perf_counter()
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", *self._module, cwd=REPOSITORY, env=self._environment, stdout=log, stderr=log
            )
        ended = asyncio.create_task(self._process.wait())
        polled = asyncio.create_task(self._watch.polled.wait())
        await asyncio.wait([ended, polled], timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        took = time.perf_counter() - began
        if not polled.done():
            raise RuntimeError(f"{' '.join(self._module)} did not start:\n{self._log.read_text()[-2000:]}")
        ended.cancel()
        return took

    async def stop(self) -> None:
        if self._process is None or self._process.returncode is not None:
            return
        self._process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(self._process.wait(), ENDING)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    @property
    def megabytes(self) -> float:
        """Resident memory now, in units of 1,000,000 bytes."""
        if self._process is None:
            raise RuntimeError("there is no process yet")
        return float(psutil.Process(self._process.pid).memory_info().rss) / 1e6

    async def __aenter__(self) -> "BotProcess":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


def kopa(watch: Watch, folder: Path) -> BotProcess:
    settings = settings_in(folder, watch.telegram)
    environment = {
        "KOPA_TOKEN": watch.telegram.token,
        "KOPA_API_URL": watch.telegram.url,
        "KOPA_DATA": str(settings.data),
        "KOPA_KEYS": str(settings.keys),
        "KOPA_LOG_LEVEL": "WARNING",
    }
    return BotProcess(watch, ("bot", "run"), environment, folder / "kopa.log")


def echo(watch: Watch, folder: Path) -> BotProcess:
    environment = {"ECHO_TOKEN": watch.telegram.token, "ECHO_API_URL": watch.telegram.url}
    return BotProcess(watch, ("bench.echo_bot",), environment, folder / "echo.log")
