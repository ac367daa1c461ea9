"""From the inbox to the handlers: in order within a chat, chats fair to each other, each update in one transaction."""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice

from bot.clock import Clock
from bot.gateway import Gateway
from bot.logs import event, fault
from bot.patience import UNLIMITED, Patience
from bot.reading import read, sender
from handlers import HANDLERS
from handlers.delivery import quarantined
from handlers.facts import FactNeeded, Facts
from handlers.routing import dispatch
from handlers.screen import World
from handlers.turn import Answer, Turn
from storage.database import Database
from storage.inbox import Received
from storage.unit_of_work import UnitOfWork

CHUNK = 10
TRIES = 3
BETWEEN_TRIES = 0.2
DATABASE_PAUSE = 1.0
ANSWERS_AT_ONCE = 16
"""More would wait inside the HTTP library, which looks through all that wait whenever one is done."""


@dataclass(slots=True)
class Progress:
    """How far a chunk came: `done` of its updates are behind us, with the answers to their presses.

    It stopped early for a fact that is `needed`, or because an update `failed` and is to be tried again.
    """

    done: int = 0
    answers: list[tuple[int | None, str, Answer | None]] = field(default_factory=list)
    needed: FactNeeded | None = None
    failed: bool = False


class Processing:
    def __init__(
        self,
        database: Database,
        gateway: Gateway,
        clock: Clock,
        world: World,
        wake: Callable[[], None],
        *,
        patience: Patience = UNLIMITED,
    ) -> None:
        self._database = database
        self._gateway = gateway
        self._clock = clock
        self._world = world
        self._wake_outbox = wake
        self._patience = patience
        self._queues: dict[int, deque[Received]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._answering = asyncio.Semaphore(ANSWERS_AT_ONCE)

    def accept(self, received: Sequence[Received]) -> None:
        for one in received:
            queue = self._queues.get(one.chat_id)
            if queue is None:
                queue = self._queues[one.chat_id] = deque()
                self._start(self._run_chat(one.chat_id, queue))
            queue.append(one)

    @property
    def waiting(self) -> int:
        return sum(len(queue) for queue in self._queues.values())

    async def finish(self, seconds: float) -> None:
        """Lets what is in hand end; the rest stays in the inbox for the next start."""
        for queue in self._queues.values():
            queue.clear()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def _run_chat(self, chat_id: int, queue: deque[Received]) -> None:
        facts = Facts()
        while queue:
            chunk = list(islice(queue, CHUNK))
            try:
                progress = await self._database.transact(partial(self._work, chunk=chunk, facts=facts))
            except sqlite3.Error as error:
                fault("the database refused a transaction", error)
                await asyncio.sleep(DATABASE_PAUSE)
                continue
            for _ in range(min(progress.done, len(queue))):
                queue.popleft()
            self._after(progress)
            facts = await self._more_facts(facts, progress)
        if self._queues.get(chat_id) is queue:
            del self._queues[chat_id]

    def _after(self, progress: Progress) -> None:
        for person, query_id, answer in progress.answers:
            self._start(self._answer(person, query_id, answer or Answer()))
        if progress.done:
            self._wake_outbox()

    async def _more_facts(self, facts: Facts, progress: Progress) -> Facts:
        """Facts hold for one update only: what was true for the last need not be true for the next."""
        if progress.failed:
            await asyncio.sleep(BETWEEN_TRIES)
        if progress.needed is None:
            return Facts()
        fact = progress.needed.fact
        known = {} if progress.done else dict(facts.known)
        return Facts(known | {fact: await self._gateway.fact(fact)})

    def _work(self, unit: UnitOfWork, chunk: Sequence[Received], facts: Facts) -> Progress:
        progress = Progress()
        for received in chunk:
            try:
                with unit.savepoint():
                    if not unit.inbox.done(received.update_id):
                        progress.done += 1
                        continue
                    answer = self._handle(unit, received, facts if progress.done == 0 else Facts())
            except FactNeeded as needed:
                progress.needed = needed
                return progress
            except sqlite3.OperationalError:
                raise
            except Exception as error:  # noqa: BLE001  a poisonous update must not hold up the chat
                if not self._failed(unit, received, error):
                    progress.failed = True
                    return progress
                answer = None
            progress.done += 1
            query = received.raw.get("callback_query")
            if isinstance(query, dict) and isinstance(query.get("id"), str):
                progress.answers.append((sender(received.raw), query["id"], answer))
        return progress

    def _handle(self, unit: UnitOfWork, received: Received, facts: Facts) -> Answer | None:
        update = read(received.raw, self._gateway)
        return dispatch(HANDLERS, Turn(update, unit, self._clock(), facts, self._world))

    def _failed(self, unit: UnitOfWork, received: Received, error: Exception) -> bool:
        """True once the update is put aside for good."""
        tries = unit.inbox.failed(received.update_id)
        fault("an update could not be handled", error, tries=tries)
        if tries < TRIES:
            return False
        unit.inbox.quarantine(received.update_id)
        event("an update was put aside", 40)
        try:
            with unit.savepoint():
                quarantined(unit, self._clock())
        except Exception as unsaid:  # noqa: BLE001  then the log has to do
            fault("the operator could not be told", unsaid)
        return True

    async def _answer(self, person: int | None, query_id: str, answer: Answer) -> None:
        """Straight out, unpaced, and only after the commit. One that comes too late is lost, the press is not."""
        if not await self._patience.allows_answer(person):
            return
        parameters = {"callback_query_id": query_id, "text": answer.text or None, "show_alert": answer.alert or None}
        try:
            async with self._answering:
                await self._gateway.call("answerCallbackQuery", parameters, read_timeout=10.0)
        except Exception as error:  # noqa: BLE001
            event("a press could not be answered", 20, error=type(error).__name__)

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
