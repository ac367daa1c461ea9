"""Delivery of updates to the bot's own web address, one after another, until each is taken with a 2xx."""

import asyncio
import contextlib
import json

import httpx

from sandbox.updates import Updates

_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 5.0
_PATIENCE = 60.0


class Webhook:
    def __init__(self, updates: Updates) -> None:
        self._updates = updates
        self._secret: str | None = None
        self._task: asyncio.Task[None] | None = None
        self.url = ""
        self.last_error: tuple[int, str] | None = None
        self.deliveries = 0

    def set(self, url: str, secret: str | None) -> None:
        self.stop()
        self.url = url
        self._secret = secret
        self.last_error = None
        if url:
            self._task = asyncio.get_running_loop().create_task(self._deliver())

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _deliver(self) -> None:
        headers = {"Content-Type": "application/json"}
        if self._secret is not None:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self._secret
        async with httpx.AsyncClient(headers=headers, timeout=_PATIENCE, trust_env=False) as client:
            offset = 0
            while True:
                await self._updates.arrived()
                for update in self._updates.batch(offset, 1):
                    await self._until_taken(client, json.dumps(update))
                    offset = update["update_id"] + 1
                self._updates.batch(offset, 0)

    async def _until_taken(self, client: httpx.AsyncClient, body: str) -> None:
        pause = _FIRST_PAUSE
        while True:
            with contextlib.suppress(httpx.HTTPError):
                answer = await client.post(self.url, content=body)
                self.deliveries += 1
                if answer.is_success:
                    return
                self.last_error = (self._updates.seconds(), f"Wrong response from the webhook: {answer.status_code}")
            await asyncio.sleep(pause)
            pause = min(_LONGEST_PAUSE, pause * 2)
