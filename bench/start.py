"""From the start of the process to its first question for updates, with much pending and with nothing."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.plan import Plan, tell
from bench.processes import Watch, kopa
from bench.report import Goal, Measured, Pairs
from bench.rows import add_outbox, add_schedule
from bench.village import settings_in
from bot.application import open_database
from sandbox.driver import LocalTelegram

LATEST_SECONDS = 2.0
MOST_MEGABYTES = 150.0
SETTLED = 1.0


async def measure_start(plan: Plan) -> list[Measured]:
    pending = plan.size(1_000_000, 10_000)
    seconds, megabytes = Pairs([], []), Pairs([], [])
    async with await LocalTelegram.start() as telegram:
        watch = Watch(telegram)
        full, empty = plan.empty_folder("full"), plan.empty_folder("empty")
        await _fill(full, telegram, pending)
        await _start(watch, empty)  # the first compiles
        for run in range(plan.runs):
            for folder, times, sizes in (
                (empty, seconds.theirs, megabytes.theirs),
                (full, seconds.ours, megabytes.ours),
            ):
                took, size = await _start(watch, folder)
                times.append(took)
                sizes.append(size)
            tell(f"start {run + 1}/{plan.runs}: {seconds.ours[-1]:.2f} s, empty {seconds.theirs[-1]:.2f} s")
    swift = Goal(f"≤ {LATEST_SECONDS:.0f} s", seconds.value <= LATEST_SECONDS)
    small = Goal(f"≤ {MOST_MEGABYTES:.0f} MB", megabytes.value <= MOST_MEGABYTES)
    note = f"{pending} pending against an empty database"
    return [
        Measured("start", seconds.value, "s to the first poll", seconds.reference, plan.runs, swift, note),
        Measured("start-memory", megabytes.value, "MB", megabytes.reference, plan.runs, small, note),
    ]


async def _start(watch: Watch, folder: Path) -> tuple[float, float]:
    process = kopa(watch, folder)
    try:
        took = await process.start()
        await asyncio.sleep(SETTLED)
        return took, process.megabytes
    finally:
        await process.stop()


async def _fill(folder: Path, telegram: LocalTelegram, pending: int) -> None:
    settings = settings_in(folder, telegram)
    await (await open_database(settings)).close()
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    add_schedule(settings.database, range(1, pending + 1), tomorrow)
    add_outbox(settings.database, 1000, tomorrow)
