"""From a press to its answer over HTTP: Kopā, which stores everything, against a bot that stores nothing.

Telegram and the people live in this process, each bot in its own; while one is pressed the other idles.
"""

from statistics import median

from bench.plan import Plan, tell
from bench.pressing import Presser
from bench.processes import Watch, echo, kopa
from bench.report import Goal, Measured, Pairs, percentile, rounded
from bench.village import Village, settings_in, settle
from sandbox.driver import LocalTelegram

PER_SECOND = 100
TIMES_ECHO = 2.0
LATEST = 0.100


async def measure_tap(plan: Plan) -> list[Measured]:
    people, groups = plan.size(200, 40), plan.size(20, 4)
    ours_folder, theirs_folder = plan.empty_folder("tap"), plan.empty_folder("echo")
    async with await LocalTelegram.start() as one, await LocalTelegram.start() as other:
        ours, theirs = Watch(one), Watch(other)
        village, twin = (
            await settle(one, ours_folder, groups, people),
            await settle(other, theirs_folder, groups, people),
        )
        async with kopa(ours, ours_folder), echo(theirs, theirs_folder):
            measured = await _by_turns(plan, (ours, village), (theirs, twin))
            village.check(settings_in(ours_folder, one).database)
            return measured


async def _by_turns(plan: Plan, ours: tuple[Watch, Village], theirs: tuple[Watch, Village]) -> list[Measured]:
    seconds = plan.seconds(5.0, 0.5)
    worst, middle = Pairs([], []), Pairs([], [])
    for run in range(plan.runs + 1):
        reference, value = await _round(*theirs, seconds), await _round(*ours, seconds)
        if run == 0:
            continue  # the first warms both
        tell(f"tap {run}/{plan.runs}: p99 {_p99(value):.1f} ms, the echo bot {_p99(reference):.1f} ms")
        worst.ours.append(_p99(value))
        worst.theirs.append(_p99(reference))
        middle.ours.append(1000 * median(value))
        middle.theirs.append(1000 * median(reference))
    reached = worst.ratio <= TIMES_ECHO and worst.value <= 1000 * LATEST
    goal = Goal(f"ratio ≤ {TIMES_ECHO:.0f} and p99 ≤ {1000 * LATEST:.0f} ms", reached)
    note = f"at {PER_SECOND} presses/s; half are answered within {rounded(middle.value)} ms, the echo bot's within "
    note += f"{rounded(middle.reference)} ms"
    return [Measured("tap", worst.value, "ms p99", worst.reference, plan.runs, goal, note)]


async def _round(watch: Watch, village: Village, seconds: float) -> list[float]:
    presser = Presser(watch, village.press_next)
    await presser.press_for(seconds, PER_SECOND)
    return await presser.latencies()


def _p99(latencies: list[float]) -> float:
    return 1000 * percentile(latencies, 99)
