"""`kopa demo`: the page with phones, the local Telegram under it and the real bot in a process of its own."""

import asyncio
import contextlib
import shutil
import signal
import webbrowser
from collections.abc import Callable
from pathlib import Path

from bot.demo_backstage import BotDatabase
from bot.demo_process import BotProcess
from sandbox.driver import LocalTelegram
from sandbox.page.backstage import Outgoing, Scheduled
from sandbox.page.server import Page
from sandbox.page.table import Table

LOG_LINES = 3


class DemoBot:
    """The bot as the page sees it; begun anew, it has an empty folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._database = BotDatabase(folder)
        self._process: BotProcess | None = None

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.running

    @property
    def operator_payload(self) -> str:
        return "" if self._process is None else self._process.operator_payload

    async def begin(self, telegram: LocalTelegram) -> None:
        await self.stop()
        for stored in ("data", "keys"):
            shutil.rmtree(self._folder / stored, ignore_errors=True)
        self._process = BotProcess(telegram, self._folder)
        await self._process.start()

    async def start(self) -> None:
        if self._process is not None:
            await self._process.start()

    async def kill(self) -> None:
        if self._process is not None:
            await self._process.kill()

    async def stop(self) -> None:
        if self._process is not None:
            await self._process.stop()

    def scheduled(self) -> list[Scheduled]:
        return self._database.scheduled()

    def outgoing(self) -> list[Outgoing]:
        return self._database.outgoing()

    def last_words(self) -> str:
        return "" if self._process is None else "\n".join(list(self._process.log)[-LOG_LINES:])


async def serve(folder: Path, port: int, browser: bool, say: Callable[[str], None]) -> None:
    """Until Ctrl-C or SIGTERM. Raises OSError when the port is taken, BotDidNotStart."""
    ended = asyncio.Event()
    for ending in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(ending, ended.set)
    table = Table(DemoBot(folder), folder / "clock")
    page = Page(table, port)
    await table.lay()
    await page.start()
    running = asyncio.create_task(table.run())
    say(f"Kopā lies on the table: {page.url}\nOnly this machine can open it. Ctrl-C ends it.")
    if browser:
        webbrowser.open(page.url)
    waiting = asyncio.create_task(ended.wait())
    try:
        await asyncio.wait([running, waiting], return_when=asyncio.FIRST_COMPLETED)
    finally:
        await page.stop()
        running.cancel()
        waiting.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running
