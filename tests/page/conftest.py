"""The page as a visitor has it: `kopa demo` in a process of its own, Debian's Chromium before it."""

import asyncio
import contextlib
import os
import shutil
import signal
import subprocess
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

PROJECT = Path(__file__).parents[2]
CHROMIUM = "chromium"
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
INSTALL_SECONDS = 300


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of Debian's Chromium, installed where we may; otherwise these tests are skipped and say what to do."""
    path = shutil.which(CHROMIUM)
    if path is None and os.geteuid() == 0 and shutil.which("apt-get"):
        for command in (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", CHROMIUM]):
            subprocess.run(command, capture_output=True, timeout=INSTALL_SECONDS, check=False)
        path = shutil.which(CHROMIUM)
    if path is None:
        pytest.skip("browser tests need Chromium: apt-get install chromium")
    return path


@pytest.fixture
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield running
        await running.close()


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[str]:
    """The page's address. Ctrl-C must end the demo with 0 and leave nobody behind."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "demo", "--no-browser", "--data", str(tmp_path / "demo"),
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(PROJECT)}, stdout=PIPE, stderr=PIPE,
    )  # fmt: skip
    try:
        yield await _address(process)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGINT)
        _, complained = await asyncio.wait_for(process.communicate(), 20)
        assert process.returncode == 0, complained.decode()


async def _address(process: Process) -> str:
    assert process.stdout is not None
    while line := (await process.stdout.readline()).decode():
        if "http://" in line:
            return "http://" + line.partition("http://")[2].strip()
    assert process.stderr is not None
    raise AssertionError((await process.stderr.read()).decode())
