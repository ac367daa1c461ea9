"""A running local Telegram, and the real library's Bot speaking to it over HTTP."""

from collections.abc import AsyncIterator

import pytest
import telegram

from sandbox.driver import LocalTelegram


@pytest.fixture
async def local() -> AsyncIterator[LocalTelegram]:
    async with await LocalTelegram.start() as running:
        yield running


@pytest.fixture
async def bot(local: LocalTelegram) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(
        local.token, base_url=f"{local.url}/bot", base_file_url=f"{local.url}/file/bot"
    ) as connected:
        yield connected
