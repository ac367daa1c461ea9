"""An announcement to thousands, as fast as Telegram takes it, while people go on pressing buttons."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench.plan import Plan, tell
from bench.pressing import Presser
from bench.processes import Watch, kopa
from bench.report import Goal, Measured, percentile, rounded
from bench.village import Home, Village, meet, settings_in, settle
from bot.application import open_database
from domain.broadcasts import Broadcast as Announcement
from domain.broadcasts import BroadcastState
from domain.groups import Group
from domain.outbox import Lane, Message
from handlers.broadcasts.handing_out import plan
from sandbox.driver import LocalTelegram
from sandbox.person import Person
from sandbox.server import Recorded
from sandbox.state import Press
from storage.unit_of_work import UnitOfWork

LIMIT = 30.0
WANTED = 29.0
TAPS_PER_SECOND = 10
LATEST_TAP = 0.100
REFUSED_SECONDS = 35.0
WAITING_FOR_REFUSED = 5
SILENCE = 20.0
TEXT = {"text": "stopped"}
WORDS = {"lv": "Bibliotēka rīt slēgta.", "ru": "Завтра библиотека закрыта."}


@dataclass(frozen=True, slots=True)
class Run:
    """Rates a second, latencies in seconds. `refusals` are those we earned, not the one we ordered."""

    per_second: float
    all_calls_per_second: float
    refusals: int
    taps_beside_refused: list[float]
    taps: list[float]


@dataclass(frozen=True, slots=True)
class Broadcast:
    """Messages that wait for `readers`; the first group presses, the second is refused by Telegram for a while."""

    telegram: LocalTelegram
    village: Village
    readers: Sequence[Person]
    folder: Path

    async def run(self, refused_for: float) -> Run:
        watch = Watch(self.telegram)
        beside, after = Presser(watch, self._press), Presser(watch, self._press)
        self.telegram.rates.block(self._refused.chat.id, refused_for)
        async with kopa(watch, self.folder):
            await self._more_than(0)
            await beside.press_for(refused_for, TAPS_PER_SECOND)
            await self._all_while(after)
            taps_beside, taps = await beside.latencies(), await after.latencies()
            self.village.check(settings_in(self.folder, self.telegram).database)
        return self._result(taps_beside, taps)

    @property
    def _refused(self) -> Home:
        return self.village.homes[1]

    def _press(self) -> Press:
        return self.village.press_next(self.village.homes[0])

    def _result(self, taps_beside: list[float], taps: list[float]) -> Run:
        moments = [one.at for one in self._arrived()]
        calls = [one.at for one in self.telegram.requests if one.method in ("sendMessage", "editMessageText")]
        within = [at for at in calls if moments[0] <= at <= moments[-1]]
        seconds = moments[-1] - moments[0]
        refused = [one for one in self.telegram.requests if one.status == 429]
        earned = [one for one in refused if one.chat_id != self._refused.chat.id]
        asked_again = max(0, len(refused) - len(earned) - 1)
        rate = (len(moments) - 1) / seconds
        return Run(rate, (len(within) - 1) / seconds, len(earned) + asked_again, taps_beside, taps)

    def _arrived(self) -> list[Recorded]:
        people = {reader.id for reader in self.readers}
        sent = self.telegram.calls("sendMessage")
        return [one for one in sent if one.status == 200 and one.chat_id in people]

    async def _all_while(self, presser: Presser) -> None:
        while (arrived := len(self._arrived())) < len(self.readers):
            await presser.press_for(0.5, TAPS_PER_SECOND)
            await self._more_than(arrived)

    async def _more_than(self, arrived: int) -> None:
        """Raises TimeoutError when nothing more comes: a screen that cannot be made is never sent."""
        async with asyncio.timeout(SILENCE):
            while len(self._arrived()) <= arrived:
                await asyncio.sleep(0.02)


async def prepare(sizes: Plan, telegram: LocalTelegram) -> Broadcast:
    folder = sizes.empty_folder("broadcast")
    village = await settle(telegram, folder, 2, sizes.size(40, 8))
    readers = [telegram.person(f"Jānis {number}", started=True) for number in range(sizes.size(3000, 60))]
    database = await open_database(settings_in(folder, telegram))

    def work(unit: UnitOfWork) -> None:
        now = datetime.now(UTC)
        group = unit.groups.by_chat(village.homes[0].chat.id)
        if group is None:
            raise LookupError("the first group is not known")
        for reader in readers:
            meet(unit, reader, now)
            unit.groups.put_member(group.id, reader.id, now)
        announce(unit, village, group, now)
        for _ in range(WAITING_FOR_REFUSED):
            unit.outbox.show(Message(village.homes[1].chat.id, "text", TEXT, lane=Lane.PUSH), now)

    await database.transact(work)
    await database.close()
    return Broadcast(telegram, village, readers, folder)


def announce(unit: UnitOfWork, village: Village, group: Group, now: datetime) -> None:
    """As its writer does by pressing "send now"; it goes out when the bot starts."""
    planned = Announcement(0, village.worker.id, BroadcastState.PLANNED, public=False, urgent=True, send_at=now)
    added = unit.broadcasts.add(planned, now)
    for language, words in WORDS.items():
        unit.broadcasts.set_words(added.id, language, words)
    unit.broadcasts.set_groups(added.id, [group.id])
    plan(unit, added, group, now)


async def measure_broadcast(plan: Plan) -> list[Measured]:
    runs: list[Run] = []
    for number in range(plan.runs):
        async with await LocalTelegram.start() as telegram:
            broadcast = await prepare(plan, telegram)
            run = await broadcast.run(plan.seconds(REFUSED_SECONDS, 1.0))
        tell(f"broadcast {number + 1}/{plan.runs}: {run.per_second:.2f}/s, {run.refusals} refusals")
        runs.append(run)
    return [_rate(runs), _refusals(runs), *_taps(runs)]


def _rate(runs: list[Run]) -> Measured:
    value = median(run.per_second for run in runs)
    calls = rounded(median(run.all_calls_per_second for run in runs))
    note = f"private messages that arrived; with the group's messages and edits {calls}/s"
    goal = Goal(f"≥ {WANTED:.0f}/s", value >= WANTED)
    return Measured("broadcast", value, "messages/s", LIMIT, len(runs), goal, note)


def _refusals(runs: list[Run]) -> Measured:
    worst = max(run.refusals for run in runs)
    note = "in the worst run; beside the one that was ordered for a group"
    return Measured("broadcast-refusals", worst, "429 answers", 0, len(runs), Goal("none", worst == 0), note)


def _taps(runs: list[Run]) -> list[Measured]:
    return [
        _tap("broadcast-tap", "meanwhile", [run.taps for run in runs]),
        _tap("broadcast-tap-beside-429", "while a group is refused", [run.taps_beside_refused for run in runs]),
    ]


def _tap(name: str, note: str, latencies: list[list[float]]) -> Measured:
    value = 1000 * median(percentile(run, 95) for run in latencies if run)
    limit = 1000 * LATEST_TAP
    goal = Goal(f"p95 ≤ {limit:.0f} ms", value <= limit)
    words = f"{TAPS_PER_SECOND} presses/s {note}; the reference is the goal"
    return Measured(name, value, "ms p95", limit, len(latencies), goal, words)
