"""What is due among much that is not: the ticker must not feel how much waits."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.plan import Plan, stopwatch, tell
from bench.report import Goal, Measured, Pairs, rounded
from bench.rows import KIND, add_schedule
from bench.village import settings_in, world_of
from bot.application import open_database
from bot.clock import system_clock
from bot.ticker import Ticker
from domain.outbox import Lane, Message
from handlers.firing import Firing
from handlers.registry import kinds
from sandbox.driver import LocalTelegram
from storage.database import Database

TIMES_FEW = 1.5
FIRST_DUE = 10_000_000
CHATS = 100


def fire(firing: Firing) -> None:
    """As little as anything scheduled does: one message."""
    chat_id = 1 + (firing.entry.subject_id or 0) % CHATS
    firing.unit.outbox.show(Message(chat_id, "text", {"text": "stopped"}, lane=Lane.PUSH), firing.now)


class Clockwork:
    """A ticker on a database in which `pending` entries are not due for a day."""

    def __init__(self, folder: Path, pending: int) -> None:
        telegram = LocalTelegram()
        self._settings = settings_in(folder, telegram)
        self._world = world_of(telegram)
        self._pending = pending
        self._next = FIRST_DUE

    async def __aenter__(self) -> "Clockwork":
        self._database: Database = await open_database(self._settings)
        add_schedule(self._settings.database, range(1, self._pending + 1), datetime.now(UTC) + timedelta(days=1))
        self._ticker = Ticker(self._database, system_clock, self._world, lambda: None)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._database.close()

    async def seconds_for(self, due: int) -> float:
        """To fire so many, which have just become due."""
        soonest = datetime.now(UTC) - timedelta(seconds=due / 10)
        add_schedule(self._settings.database, range(self._next, self._next + due), soonest, within_millis=due)
        self._next += due
        with stopwatch() as watch:
            fired = await self._ticker.tick()
        if fired != due:
            raise AssertionError(f"{due} were due, {fired} fired")
        return watch.busy


async def measure_tick(plan: Plan) -> list[Measured]:
    due, many, few = plan.size(1000, 100), plan.size(1_000_000, 5_000), plan.size(10_000, 1_000)
    kinds.by_name[KIND] = fire
    pairs = Pairs([], [])
    try:
        async with (
            Clockwork(plan.empty_folder("few"), few) as small,
            Clockwork(plan.empty_folder("many"), many) as large,
        ):
            for run in range(plan.runs + 1):
                reference, value = await small.seconds_for(due), await large.seconds_for(due)
                if run == 0:
                    continue  # the first warms both
                tell(f"tick {run}/{plan.runs}: {1000 * value:.0f} ms, with {few} pending {1000 * reference:.0f} ms")
                pairs.ours.append(1000 * value)
                pairs.theirs.append(1000 * reference)
    finally:
        del kinds.by_name[KIND]
    goal = Goal(f"ratio ≤ {TIMES_FEW}", pairs.ratio <= TIMES_FEW)
    note = f"{due} due of {many} pending against {due} of {few}: {rounded(pairs.value / due)} ms each"
    return [Measured("tick", pairs.value, f"ms for {due} due", pairs.reference, plan.runs, goal, note)]
