"""A running local Telegram; the real library's Bot and a bare HTTP client speaking to it."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import telegram

from sandbox.driver import LocalTelegram


@dataclass
class Reply:
    """What came back for one request, unread by any library."""

    status: int
    body: dict[str, Any]

    @property
    def result(self) -> Any:
        assert self.body["ok"] is True, self.body
        return self.body["result"]

    @property
    def description(self) -> str:
        assert self.body["ok"] is False, self.body
        assert self.body["error_code"] == self.status
        description: str = self.body["description"]
        return description


Call = Callable[..., Coroutine[Any, Any, Reply]]


async def polled(local: LocalTelegram, times: int = 1) -> None:
    """Until the sandbox has taken this many getUpdates, so that the next step surely comes after them."""
    async with asyncio.timeout(5):
        while len(local.calls("getUpdates")) < times:
            await asyncio.sleep(0.005)


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


@pytest.fixture
async def call(local: LocalTelegram) -> AsyncIterator[Call]:
    async with httpx.AsyncClient(base_url=f"{local.url}/bot{local.token}/", timeout=10) as client:

        async def post(method: str, **params: Any) -> Reply:
            headers = {"Content-Type": "application/json"}
            answer = await client.post(method, content=json.dumps(params), headers=headers)
            return Reply(answer.status_code, answer.json())

        yield post
