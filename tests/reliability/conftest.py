"""A bot that can be killed and started again, fast."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from sandbox.driver import LocalTelegram
from tests.kopa import REPOSITORY, KopaProcess


@dataclass
class Mortal:
    """`starts` counts lives; the newest is `pid`."""

    telegram: LocalTelegram
    source: Process
    pid: int = 0
    starts: int = 0

    async def start(self, when: str = "", commits: int = 0, *, wait: bool = False) -> None:
        """`when` is "before" or "after" the commit of that number, at which it dies by itself."""
        assert self.source.stdin is not None
        assert self.source.stdout is not None
        polls = len(self.telegram.calls("getUpdates"))
        self.source.stdin.write(f"start {when} {commits}\n".encode() if when else b"start\n")
        self.pid = int(await self.source.stdout.readline())
        self.starts += 1
        while wait and len(self.telegram.calls("getUpdates")) == polls:
            assert self.alive, "the bot ended instead of starting"
            await asyncio.sleep(0.005)

    @property
    def alive(self) -> bool:
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        return True

    def kill_now(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    async def kill(self) -> None:
        self.kill_now()
        await self.gone()

    async def gone(self, within: float = 10) -> None:
        async with asyncio.timeout(within):
            while self.alive:
                await asyncio.sleep(0.005)


@pytest.fixture
async def mortal(telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[Mortal]:
    environment = KopaProcess(telegram, tmp_path)._environment()
    command = (sys.executable, "-m", "tests.reliability.forking")
    log = (tmp_path / "log").open("w")
    source = await asyncio.create_subprocess_exec(
        *command, cwd=REPOSITORY, env=environment, stdin=PIPE, stdout=PIPE, stderr=log
    )
    mortal = Mortal(telegram, source)
    yield mortal
    if mortal.pid:
        mortal.kill_now()
    source.kill()
    await source.wait()
    log.close()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The long rigs run only when they are asked for."""
    if "torture" in str(config.getoption("markexpr")):
        return
    long = [item for item in items if item.get_closest_marker("torture")]
    if long:
        items[:] = [item for item in items if item not in long]
        config.hook.pytest_deselected(items=long)
