"""What waits for the bot: the queue behind getUpdates and webhooks.

Naming an offset confirms what was delivered below it. Ids may be made to jump, as Telegram does after a quiet week, and
an update that was never delivered is never lost to an offset that belongs to older, higher ids.
"""

import asyncio
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sandbox.clock import SandboxClock
from sandbox.errors import OTHER_POLLER, ApiError, conflict
from sandbox.limits import UPDATE_SECONDS

ONLY_WHEN_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(slots=True, eq=False)
class Waiting:
    id: int
    body: dict[str, Any]
    born: float
    copies: int
    delivered: bool = False


class Updates:
    def __init__(self, clock: SandboxClock, first_id: int = 100_000_001) -> None:
        self._clock = clock
        self._queue: deque[Waiting] = deque()
        self._next_id = first_id
        self._poller: asyncio.Future[None] | None = None
        self._arrived = asyncio.Event()
        self._copies = (1, 1)
        self._random = random.Random(0)
        self.allowed: frozenset[str] | None = None
        self.queued = 0
        """How many updates ever entered the queue."""
        self.watchers: list[Callable[[dict[str, Any]], None]] = []
        """Called with every update that enters the queue."""

    def seconds(self) -> int:
        """Now, on the sandbox's clock."""
        return int(self._clock.timestamp())

    def __len__(self) -> int:
        return len(self._queue)

    def next_id(self, update_id: int) -> None:
        """The next update gets this id."""
        self._next_id = update_id

    def deliver_times(self, least: int, most: int, seed: int = 0) -> None:
        """Deliver each new update between `least` and `most` times, confirmed or not."""
        self._copies = (least, most)
        self._random = random.Random(seed)

    def wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed is not None else kind not in ONLY_WHEN_ASKED

    def remember_allowed(self, kinds: list[str] | None) -> None:
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def add(self, kind: str, payload: dict[str, Any]) -> int | None:
        """The new update's id, or None when the bot has not asked for this kind."""
        if not self.wants(kind):
            return None
        update_id = self._next_id
        self._next_id += 1
        body = {"update_id": update_id, kind: payload}
        self._queue.append(Waiting(update_id, body, self._clock.timestamp(), self._random.randint(*self._copies)))
        self.queued += 1
        for watcher in self.watchers:
            watcher(body)
        self._arrived.set()
        return update_id

    def drop_all(self) -> None:
        self._queue.clear()

    def batch(self, offset: int, limit: int) -> list[dict[str, Any]]:
        """Confirm by `offset`, then the next updates at once."""
        self._expire()
        self._confirm(offset)
        ready: list[dict[str, Any]] = []
        for waiting in self._queue:
            if len(ready) == limit:
                break
            waiting.delivered = True
            ready.append(waiting.body)
        if not self._queue:
            self._arrived.clear()
        return ready

    async def poll(self, offset: int, limit: int, seconds: float) -> list[dict[str, Any]]:
        """Updates as soon as there are any, or none after `seconds`; a later poller ends this one with 409."""
        mine = self._take_over()
        try:
            deadline = asyncio.get_running_loop().time() + seconds
            while not (ready := self.batch(offset, limit)):
                left = deadline - asyncio.get_running_loop().time()
                if left <= 0:
                    break
                self._arrived.clear()
                await self._arrival_or_end(mine, left)
            return ready
        finally:
            if self._poller is mine:
                self._poller = None

    def end_poll(self, reason: ApiError) -> None:
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(reason)
            self._poller = None

    async def arrived(self) -> None:
        """Until an update is in the queue."""
        while not self._queue:
            self._arrived.clear()
            await self._arrived.wait()

    def _take_over(self) -> asyncio.Future[None]:
        self.end_poll(conflict(OTHER_POLLER))
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._poller = mine
        return mine

    async def _arrival_or_end(self, mine: asyncio.Future[None], seconds: float) -> None:
        arrival: asyncio.Future[Any] = asyncio.ensure_future(self._arrived.wait())
        try:
            await asyncio.wait((arrival, mine), timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            arrival.cancel()
        if mine.done():
            mine.result()

    def _expire(self) -> None:
        oldest = self._clock.timestamp() - UPDATE_SECONDS
        while self._queue and self._queue[0].born < oldest:
            self._queue.popleft()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self._queue = deque(list(self._queue)[offset:])
            return
        if offset == 0:
            return
        kept: deque[Waiting] = deque()
        again: deque[Waiting] = deque()
        for waiting in self._queue:
            if not (waiting.delivered and waiting.id < offset):
                kept.append(waiting)
            elif waiting.copies > 1:
                waiting.copies -= 1
                waiting.delivered = False
                again.append(waiting)
        self._queue = kept + again
