"""The local Telegram and the bot on it, for every test that reads like a chat."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.driver import LocalTelegram
from tests.kopa import Kopa, KopaProcess

BEGINS = datetime(2027, 3, 2, 8, 0, tzinfo=UTC)
"""A Tuesday morning outside the quiet hours, without a holiday near it: whenever the tests run, it is that day."""


@pytest.fixture
async def telegram(tmp_path: Path) -> AsyncIterator[LocalTelegram]:
    """Every request of the bot is also checked against another library's typed methods, which take seconds to import:
    tests without a Telegram do not wait for them."""
    from tests.second_opinion import SecondOpinion

    async with await LocalTelegram.start(clock_file=tmp_path / "clock") as telegram:
        telegram.clock.set(BEGINS)
        opinion = SecondOpinion().watch(telegram)
        yield telegram
        opinion.assert_no_objection()


@pytest.fixture
async def kopa(telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[Kopa]:
    """The bot in this process, started."""
    kopa = Kopa(telegram, tmp_path)
    await kopa.start()
    yield kopa
    await kopa.stop()


@pytest.fixture
async def kopa_process(telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[KopaProcess]:
    """The bot in a process of its own, not yet started."""
    process = KopaProcess(telegram, tmp_path)
    yield process
    await process.kill()


@pytest.fixture
async def second_kopa_process(telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[KopaProcess]:
    """Another on the same data folder, not yet started."""
    process = KopaProcess(telegram, tmp_path)
    yield process
    await process.kill()
