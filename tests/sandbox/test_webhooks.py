"""Webhooks: each update is posted with the secret, in order, until it is taken with a 2xx."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from sandbox.driver import LocalTelegram
from sandbox.listener import Listener
from tests.sandbox.conftest import Call


class Receiver:
    """A bot's web address that refuses the first posts it is told to refuse."""

    def __init__(self) -> None:
        self.posts: list[tuple[str | None, dict[str, Any]]] = []
        self.refuse = 0
        self.taken = asyncio.Event()
        self.listener = Listener(self.app)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listener.port}/hook"

    async def app(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        self.posts.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        status = 500 if self.refuse > 0 else 200
        self.refuse -= 1
        await Response(status_code=status)(scope, receive, send)
        if status == 200:
            self.taken.set()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    await receiver.listener.start()
    yield receiver
    await receiver.listener.stop()


async def test_updates_are_posted_with_the_secret_in_order(
    local: LocalTelegram, call: Call, receiver: Receiver
) -> None:
    assert (await call("setWebhook", url=receiver.url, secret_token="noslēpums-1".encode().hex())).result is True
    anna = local.person("Anna")
    for word in ("1", "2", "3"):
        await anna.says(word)
    while len(receiver.posts) < 3:
        await asyncio.wait_for(receiver.taken.wait(), 2)
        receiver.taken.clear()
    assert [update["message"]["text"] for _, update in receiver.posts] == ["1", "2", "3"]
    assert {secret for secret, _ in receiver.posts} == {"noslēpums-1".encode().hex()}


async def test_an_update_is_posted_again_until_it_is_taken(
    local: LocalTelegram, call: Call, receiver: Receiver
) -> None:
    receiver.refuse = 2
    await call("setWebhook", url=receiver.url)
    await local.person("Anna").says("1")
    await asyncio.wait_for(receiver.taken.wait(), 3)
    assert [update["message"]["text"] for _, update in receiver.posts] == ["1"] * 3
    info = (await call("getWebhookInfo")).result
    assert info["url"] == receiver.url
    assert info["last_error_message"] == "Wrong response from the webhook: 500"


async def test_a_webhook_must_be_https_unless_it_is_this_machine(call: Call) -> None:
    refused = await call("setWebhook", url="http://example.org/hook")
    assert refused.description == "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    secret = await call("setWebhook", url="https://example.org/hook", secret_token="noslēpums")
    assert secret.description == "Bad Request: secret token contains unallowed characters"
