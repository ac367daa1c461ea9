"""The real bot for tests: in this process, or in one of its own that can be killed."""

import asyncio
import os
import signal
import sqlite3
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.application import Application
from bot.settings import Settings, load
from sandbox.driver import LocalTelegram

REPOSITORY = Path(__file__).parent.parent


def settings_for(telegram: LocalTelegram, folder: Path, *, flood_limits: bool = False) -> Settings:
    """Without limits: tests press faster than people."""
    return load(
        _env_file=None,
        token=telegram.token,
        api_url=telegram.url,
        data=folder / "data",
        keys=folder / "keys",
        clock_file=folder / "clock",
        flood_limits=flood_limits,
    )


@dataclass
class Kopa:
    """The bot in this process. Its settings are those of `folder`; starting again after `stop` is a restart."""

    telegram: LocalTelegram
    folder: Path
    said: list[str] = field(default_factory=list)
    flood_limits: bool = False
    _application: Application | None = None
    _running: "asyncio.Task[None] | None" = None

    async def start(self) -> None:
        polls = len(self.telegram.calls("getUpdates"))
        settings = settings_for(self.telegram, self.folder, flood_limits=self.flood_limits)
        self._application = Application(settings, say=self.said.append)
        self._running = asyncio.create_task(self._application.run())
        while len(self.telegram.calls("getUpdates")) == polls:
            if self._running.done():
                self._running.result()
                raise AssertionError("the bot ended instead of starting")
            await asyncio.sleep(0.01)

    async def stop(self) -> None:
        if self._application is not None and self._running is not None:
            self._application.stopping.set()
            running, self._running = self._running, None
            await running

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    @property
    def operator_payload(self) -> str:
        return self.said[-1].partition("?start=")[2]

    def rows(self, sql: str, *parameters: object) -> list[sqlite3.Row]:
        return read(self.folder, sql, *parameters)


def read(folder: Path, sql: str, *parameters: object) -> list[sqlite3.Row]:
    """What is committed, read beside the running bot."""
    connection = sqlite3.connect(f"file:{folder / 'data' / 'kopa.db'}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    try:
        return connection.execute(sql, parameters).fetchall()
    finally:
        connection.close()


@dataclass
class KopaProcess:
    """The bot in its own process, started the way people start it."""

    telegram: LocalTelegram
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    process: Process | None = None
    lines: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    _readers: "list[asyncio.Task[None]]" = field(default_factory=list)

    async def start(self, *, wait: bool = True) -> None:
        polls = len(self.telegram.calls("getUpdates"))
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", cwd=REPOSITORY, env=self._environment(), stdout=PIPE, stderr=PIPE
        )
        self._readers = [
            asyncio.create_task(_collect(self.process.stdout, self.lines)),
            asyncio.create_task(_collect(self.process.stderr, self.log)),
        ]
        while wait and len(self.telegram.calls("getUpdates")) == polls:
            if self.process.returncode is not None:
                raise AssertionError("the bot ended instead of starting:\n" + "\n".join(self.log[-20:]))
            await asyncio.sleep(0.02)

    async def kill(self) -> None:
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """Asks it to end; the exit code."""
        return await self._end(signal.SIGTERM)

    @property
    def operator_payload(self) -> str:
        link = next(line for line in self.lines if "?start=" in line)
        return link.partition("?start=")[2].strip()

    def rows(self, sql: str, *parameters: object) -> list[sqlite3.Row]:
        return read(self.folder, sql, *parameters)

    async def _end(self, number: signal.Signals) -> int:
        if self.process is None:
            return 0
        if self.process.returncode is None:
            self.process.send_signal(number)
        code = await self.process.wait()
        await asyncio.gather(*self._readers)
        return code

    def _environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ.get("PATH", ""),
            "KOPA_TOKEN": self.telegram.token,
            "KOPA_API_URL": self.telegram.url,
            "KOPA_DATA": str(self.folder / "data"),
            "KOPA_KEYS": str(self.folder / "keys"),
            "KOPA_FLOOD_LIMITS": "0",
            "KOPA_CLOCK_FILE": str(self.folder / "clock"),
            **self.environment,
        }


async def _collect(stream: asyncio.StreamReader | None, lines: list[str]) -> None:
    assert stream is not None
    async for line in stream:
        lines.append(line.decode().rstrip("\n"))
