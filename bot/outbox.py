"""The only module that sends and edits. What it is about to send is marked in the database first, and what came of it
is written there at once, so that a crash at any moment leaves each message sent, waiting, or honestly unknown."""

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bot.attaching import Attaching, refused_for_its_file
from bot.calls import Call
from bot.clock import Clock
from bot.gateway import Fate, Gateway, Outcome, attempt
from bot.logs import event, fault
from bot.pacing import Pacing, Sending
from bot.patience import UNLIMITED, Patience
from bot.rationing import Lately, Now, admit
from bot.rendering import render
from bot.telling import tell
from domain.outbox import Delivery, Lane
from handlers import delivery
from handlers.arrivals import Arrival
from handlers.registry import arrivals
from handlers.screen import World
from storage.database import Database
from storage.outbox import Waiting
from storage.unit_of_work import UnitOfWork

IN_FLIGHT = 60
SCANNED = 40
AHEAD = 0.02
"""Seconds before it may go, a message is claimed and made: so that at its moment nothing is left to be waited for."""
LONGEST_SLEEP = 1.0
RETRY_LONGEST = 20.0
DATABASE_PAUSE = 1.0
CHAT_PAUSE_LONGEST = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Ready:
    row: Waiting
    call: Call
    sending: Sending


class Outbox:
    def __init__(
        self, database: Database, gateway: Gateway, clock: Clock, world: World, patience: Patience = UNLIMITED
    ) -> None:
        self._database = database
        self._gateway = gateway
        self._clock = clock
        self._world = world
        self._patience = patience
        self._pacing = Pacing()
        self._attaching = Attaching()
        self._wake = asyncio.Event()
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._sleep_until = 0.0
        self._lately = Lately()
        self._stopping = False
        self.token_refused = asyncio.Event()

    def wake(self) -> None:
        self._wake.set()

    async def recover(self) -> None:
        """After a start: settle what was being sent when the process ended, and remember who asked us to wait."""
        now = self._clock()

        def work(unit: UnitOfWork) -> dict[int, float]:
            unit.outbox.settle_interrupted(now)
            self._report(unit)
            pauses = unit.outbox.pauses(now)
            return {
                chat: (min(until, now + CHAT_PAUSE_LONGEST) - now).total_seconds() for chat, until in pauses.items()
            }

        for chat_id, seconds in (await self._database.transact(work)).items():
            self._pacing.pause_chat(chat_id, time.monotonic() + seconds)

    async def run(self) -> None:
        """Sends until `finish`, one claim after the other."""
        while not self._stopping:
            self._wake.clear()
            if self._pacing.out_of_reach:
                await self._find_telegram_again()
            elif not await self._send_some():
                self._pacing.forget_idle(time.monotonic())
                await self._rest()

    async def _send_some(self) -> bool:
        soonest = self._pacing.free_at(time.monotonic(), waited_for=True) - AHEAD
        if soonest > time.monotonic():
            self._sleep_until = soonest
            return False
        try:
            claimed = await self._database.transact(self._claim)
        except sqlite3.Error as error:
            fault("the outbox could not be read", error)
            self._sleep_until = time.monotonic() + DATABASE_PAUSE
            return False
        for ready in claimed:
            self._busy[ready.row.chat_id] = asyncio.create_task(self._deliver(ready))
        return bool(claimed)

    async def _find_telegram_again(self) -> None:
        """By something harmless, so that no message is spent on finding out."""
        self._sleep_until = self._pacing.ask_again_at
        if time.monotonic() < self._sleep_until:
            await self._rest()
        else:
            self._note_reach(await attempt(self._gateway, "getMe", {}))

    async def finish(self, running: "asyncio.Task[None]", seconds: float) -> None:
        """Claims no more and lets what is under way end. What does not end in time is settled at the next start."""
        self._stopping = True
        self._wake.set()
        await asyncio.wait([running, *self._busy.values()], timeout=seconds)
        for task in [running, *self._busy.values()]:
            task.cancel()
        self._attaching.stop()
        await asyncio.gather(running, *self._busy.values(), return_exceptions=True)

    async def _rest(self) -> None:
        pause = min(self._sleep_until - time.monotonic(), LONGEST_SLEEP)
        if pause > 0:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), pause)

    def _claim(self, unit: UnitOfWork) -> list[Ready]:
        now = time.monotonic()
        self._sleep_until = now + LONGEST_SLEEP
        if len(self._busy) >= IN_FLIGHT:
            return []
        blocked = {*self._busy, *self._pacing.paused_chats(now), *self._patience.quiet()}
        claimed: dict[int, Ready] = {}
        while True:
            rows = unit.outbox.ready(self._clock(), blocked, SCANNED)
            if not self._claim_from(unit, rows, now, claimed) or len(rows) < SCANNED:
                return list(claimed.values())
            blocked.update(row.chat_id for row in rows)

    def _claim_from(self, unit: UnitOfWork, rows: Sequence[Waiting], now: float, claimed: dict[int, Ready]) -> bool:
        """False once nothing more may go now, to whatever chat. A chat that must wait holds up only itself."""
        for row in rows:
            if row.chat_id in claimed:
                continue
            overall = self._pacing.free_at(now, waited_for=row.lane is Lane.ANSWER)
            chat = self._pacing.chat_free_at(row.chat_id, now, edit=row.message_id is not None)
            free = max(overall, chat)
            if free > now + AHEAD:
                self._sleep_until = min(self._sleep_until, free - AHEAD)
                if chat <= now + AHEAD:
                    return False
                continue
            call = self._prepare(unit, row)
            if call is not None:
                claimed[row.chat_id] = Ready(row, call, self._pacing.take(row.chat_id, free, edit=call.edit))
        return True

    def _prepare(self, unit: UnitOfWork, row: Waiting) -> Call | None:
        now = self._clock()
        if row.useful_until is not None and now >= row.useful_until:
            unit.outbox.drop(row.id)
            tell(unit, partial(delivery.too_late, unit, row, now))
            self._wake.set()
            return None
        if row.message_id is None and row.key is not None and unit.outbox.undecided(row.key):
            unit.outbox.drop(row.id)
            return None
        ruling = admit(unit, row, now, self._world, self._lately)
        return None if ruling is None else self._make(unit, row, ruling, now)

    def _make(self, unit: UnitOfWork, row: Waiting, ruling: Now, now: datetime) -> Call | None:
        try:
            with unit.savepoint():
                call = render(unit, row, now, self._world, ruling)
        except sqlite3.OperationalError:
            raise
        except Exception as error:  # noqa: BLE001  one screen that cannot be made must not stop the others
            fault("a screen could not be made", error, view=row.view)
            unit.outbox.end(row.id, "dead")
            self._report(unit)
            return None
        if call is None:
            unit.outbox.drop(row.id)
            self._note_arrival(unit, row, None)
            return None
        unit.outbox.sending(row.id)
        self._lately.note(row, now)
        if ruling.counts:
            unit.pushes.note(row.chat_id, now, digest=ruling.first)
        return call

    async def _deliver(self, ready: Ready) -> None:
        try:
            ready = replace(ready, call=await self._attaching.complete(ready.call))
            await asyncio.sleep(ready.sending.left - time.monotonic())
            ready, outcome = await self._attempt(ready)
            await self._settle_until_stored(ready, outcome)
        finally:
            self._busy.pop(ready.row.chat_id, None)
            self._wake.set()

    async def _attempt(self, ready: Ready) -> tuple[Ready, Outcome]:
        left = time.monotonic()
        outcome = await attempt(self._gateway, ready.call.method, ready.call.parameters)
        self._pacing.answered(ready.sending, left, time.monotonic())
        if ready.call.without_file is not None and refused_for_its_file(ready.call, outcome):
            event("Telegram refuses a file", 30, view=ready.row.view)
            return await self._attempt(replace(ready, call=ready.call.without_file))
        return ready, forgiven(ready.call, outcome)

    async def _settle_until_stored(self, ready: Ready, outcome: Outcome) -> None:
        self._note_pace(ready.row, outcome)
        while True:
            try:
                await self._database.transact(lambda unit: self._settle(unit, ready, outcome))
            except sqlite3.Error as error:
                fault("what came of a message could not be stored", error)
                await asyncio.sleep(DATABASE_PAUSE)
            else:
                return

    def _note_pace(self, row: Waiting, outcome: Outcome) -> None:
        if outcome.fate is Fate.WAIT:
            self._pacing.pause_chat(row.chat_id, time.monotonic() + outcome.seconds + 0.1)
            event("Telegram asks us to wait", 30, seconds=outcome.seconds)
        self._note_reach(outcome)

    def _note_reach(self, outcome: Outcome) -> None:
        now = time.monotonic()
        match outcome.fate:
            case Fate.NOT_ARRIVED | Fate.FAILED | Fate.UNSURE:
                self._pacing.unreachable(now)
            case Fate.TOKEN_REFUSED:
                self._pacing.unreachable(now)
                self.token_refused.set()
            case _:
                self._pacing.reached()

    def _settle(self, unit: UnitOfWork, ready: Ready, outcome: Outcome) -> None:
        row, now = ready.row, self._clock()
        match outcome.fate:
            case Fate.SENT:
                unit.outbox.sent(row, outcome.message_id or row.message_id, now, file_mark=ready.call.mark)
                self._note_arrival(unit, row, outcome.answer)
            case Fate.WAIT:
                until = now + timedelta(seconds=outcome.seconds)
                unit.outbox.pause_chat(row.chat_id, until)
                unit.outbox.retry(row.id, now, counted=False)
            case Fate.MIGRATED:
                unit.outbox.retry(row.id, now, counted=False)
                unit.groups.migrate(row.chat_id, outcome.chat_id)
            case Fate.GONE:
                self._settle_gone(unit, row)
            case Fate.CHAT_LOST:
                unit.outbox.drop(row.id)
                tell(unit, partial(delivery.chat_lost, unit, row.chat_id, outcome.reason, now))
            case Fate.REFUSED:
                event("Telegram refuses a message", 40, view=row.view, action=row.action)
                self._end(unit, row, "dead")
            case Fate.FAILED | Fate.UNSURE if row.delivery is Delivery.AT_MOST_ONCE and not ready.call.repeatable:
                self._end(unit, row, "unknown")
            case Fate.NOT_ARRIVED | Fate.FAILED | Fate.UNSURE | Fate.TOKEN_REFUSED:
                if outcome.fate is Fate.UNSURE:
                    unit.outbox.once_more(row.id)
                pause = min(0.5 * 2.0 ** min(row.tries, 8), RETRY_LONGEST)
                unit.outbox.retry(row.id, now + timedelta(seconds=pause))

    def _settle_gone(self, unit: UnitOfWork, row: Waiting) -> None:
        if row.key is not None:
            unit.outbox.forget_posted(row.key)
        if row.action == "show" and row.message_id is not None:
            unit.outbox.retry(row.id, self._clock(), counted=False)
        else:
            unit.outbox.drop(row.id)

    def _note_arrival(self, unit: UnitOfWork, row: Waiting, answer: Mapping[str, Any] | None) -> None:
        note = arrivals.by_view.get(row.view)
        if note is not None:
            tell(unit, partial(note, Arrival(unit, row.arguments, answer, self._clock(), self._world)))

    def _end(self, unit: UnitOfWork, row: Waiting, state: str) -> None:
        if row.action == "show":
            unit.outbox.end(row.id, state)
            self._report(unit)
        else:
            unit.outbox.drop(row.id)
        if row.message_id is not None:
            self._note_arrival(unit, row, None)

    def _report(self, unit: UnitOfWork) -> None:
        while rows := unit.outbox.unreported():
            for row in rows:
                tell(unit, partial(delivery.undelivered, unit, row, self._clock()))
                unit.outbox.reported(row.id)


def forgiven(call: Call, outcome: Outcome) -> Outcome:
    """Being refused what is spare tells nothing of the chat: there is only nothing left to do."""
    refused = outcome.fate in {Fate.CHAT_LOST, Fate.REFUSED}
    return Outcome(Fate.GONE, reason=outcome.reason) if call.spare and refused else outcome
