"""The one place that tells whoever watches that something changed in a chat: the driver, the web page, the screens."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

What = Literal["message", "edited", "deleted", "pressed", "answered", "member", "chat", "typing", "poll"]


@dataclass(frozen=True, slots=True)
class Changed:
    what: What
    chat_id: int
    message_id: int | None = None


class Events:
    def __init__(self) -> None:
        self._subscribers: list[Callable[[Changed], None]] = []
        self._waiting: list[asyncio.Future[None]] = []

    def subscribe(self, subscriber: Callable[[Changed], None]) -> Callable[[], None]:
        """Call `subscriber` after every change; returns what ends it."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def publish(self, changed: Changed) -> None:
        for subscriber in tuple(self._subscribers):
            subscriber(changed)
        waiting, self._waiting = self._waiting, []
        for waiter in waiting:
            if not waiter.done():
                waiter.set_result(None)

    async def wait(self, timeout: float) -> None:  # noqa: ASYNC109 - waiters say how long
        """Until the next change, or TimeoutError after `timeout` seconds."""
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiter)
        await asyncio.wait_for(waiter, timeout)
