"""The real bot as a process of its own beside a local Telegram: for the demo, where it is killed and started again."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections import deque
from pathlib import Path

from sandbox.driver import LocalTelegram
from sandbox.stories.stage import BotFailed

PROJECT = Path(__file__).parent.parent
START_PATIENCE = 20.0
END_PATIENCE = 6.0
LOOK_EVERY = 0.02
LINES_KEPT = 200


class BotDidNotStart(BotFailed):
    """The process ended, or never asked Telegram for updates; the message holds its last words."""


class BotProcess:
    """Data, keys and the clock's offset lie in `folder`; it outlives the process, as a disk does."""

    def __init__(self, telegram: LocalTelegram, folder: Path) -> None:
        self._telegram = telegram
        self.folder = folder
        self.lines: deque[str] = deque(maxlen=LINES_KEPT)
        self.log: deque[str] = deque(maxlen=LINES_KEPT)
        self._process: Process | None = None
        self._readers: list[asyncio.Task[None]] = []

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    @property
    def operator_payload(self) -> str:
        """From the link that the first start prints; empty when there was none."""
        links = [line for line in self.lines if "?start=" in line]
        return links[-1].partition("?start=")[2].strip() if links else ""

    async def start(self) -> None:
        """Until it asks for updates. Raises BotDidNotStart."""
        if self.running:
            return
        polls = len(self._telegram.calls("getUpdates"))
        arguments = (sys.executable, "-m", "bot", "run")
        # not the project's folder: its .env belongs to the real bot
        process = await asyncio.create_subprocess_exec(
            *arguments, cwd=self.folder, env=self._environment(), stdin=asyncio.subprocess.DEVNULL, stdout=PIPE,
            stderr=PIPE, start_new_session=True,
        )  # fmt: skip
        self._process = process
        self._readers = [
            asyncio.create_task(_keep(process.stdout, self.lines)),
            asyncio.create_task(_keep(process.stderr, self.log)),
        ]
        await self._first_poll(process, polls)

    async def _first_poll(self, process: Process, polls: int) -> None:
        deadline = asyncio.get_running_loop().time() + START_PATIENCE
        while len(self._telegram.calls("getUpdates")) == polls and not self._telegram.faults.outage:
            if process.returncode is not None or asyncio.get_running_loop().time() > deadline:
                await self.kill()
                raise BotDidNotStart("\n".join([*self.lines, *self.log][-20:]))
            await asyncio.sleep(LOOK_EVERY)

    async def kill(self) -> None:
        """As a power cut would."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> None:
        await self._end(signal.SIGTERM)

    async def _end(self, number: signal.Signals) -> None:
        process = self._process
        if process is None:
            return
        if process.returncode is None:
            process.send_signal(number)
        try:
            await asyncio.wait_for(process.wait(), END_PATIENCE)
        except TimeoutError:
            process.kill()
            await process.wait()
        await asyncio.gather(*self._readers)

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TZ") if name in os.environ}
        return kept | {
            "PYTHONPATH": str(PROJECT),
            "KOPA_TOKEN": self._telegram.token,
            "KOPA_API_URL": self._telegram.url,
            "KOPA_DATA": str(self.folder / "data"),
            "KOPA_KEYS": str(self.folder / "keys"),
            "KOPA_FLOOD_LIMITS": "0",
            "KOPA_CLOCK_FILE": str(self.folder / "clock"),
        }


async def _keep(stream: asyncio.StreamReader | None, lines: deque[str]) -> None:
    if stream is not None:
        async for line in stream:
            lines.append(line.decode(errors="replace").rstrip("\n"))
