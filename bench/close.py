"""Sealed answers to a survey of 15 questions: what one costs, how long the close of 10,000 takes, and how long somebody
who presses a button meanwhile has to wait."""

import asyncio
import json
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench.plan import Plan, stopwatch, tell
from bench.report import Goal, Measured, Pairs, rounded
from bench.village import ZONE, settings_in, world_of
from bot.application import open_database
from bot.clock import system_clock
from bot.closing import Closing
from domain.groups import Group
from handlers.opening import Opening
from handlers.registry import opened
from sandbox.driver import LocalTelegram
from storage.database import Database
from storage.unit_of_work import UnitOfWork

PURPOSE = "bench"
QUESTIONS = 15
PER_COMMIT = 1
TIMES_FEW = 1.2
CLOSED_WITHIN = 20.0
LONGEST_WAIT = 1.0
BETWEEN_PROBES = 0.005
CONTENT = json.dumps({f"question-{number}": [number % 5, "daži vārdi"] for number in range(QUESTIONS)})


@dataclass(slots=True)
class Closed:
    """Seconds; `longest_wait` is that of the slowest of many small transactions beside the close."""

    put: float
    close: float
    longest_wait: float


async def measure_close(plan: Plan) -> list[Measured]:
    many, few = plan.size(10_000, 200), plan.size(1_000, 100)
    puts, closes, waits = Pairs([], []), Pairs([], []), Pairs([], [])
    opened.by_purpose[PURPOSE] = _count
    try:
        for run in range(plan.runs + 1):
            reference = await _fill_and_close(plan.empty_folder("few"), few)
            value = await _fill_and_close(plan.empty_folder("many"), many)
            if run == 0:
                continue  # the first warms both
            tell(f"close {run}/{plan.runs}: {value.close:.2f} s for {many}, {reference.close:.2f} s for {few}")
            for pairs, ours, theirs in (
                (puts, 1000 * value.put / many, 1000 * reference.put / few),
                (closes, 1000 * value.close / many, 1000 * reference.close / few),
                (waits, 1000 * value.longest_wait, 1000 * reference.longest_wait),
            ):
                pairs.ours.append(ours)
                pairs.theirs.append(theirs)
    finally:
        del opened.by_purpose[PURPOSE]
    return _measured(plan, many, puts, closes, waits)


def _measured(plan: Plan, many: int, puts: Pairs, closes: Pairs, waits: Pairs) -> list[Measured]:
    seconds = closes.value * many / 1000
    swift = Goal(
        f"≤ {CLOSED_WITHIN:.0f} s and ratio ≤ {TIMES_FEW}", seconds <= CLOSED_WITHIN and closes.ratio <= TIMES_FEW
    )
    level = Goal(f"ratio ≤ {TIMES_FEW}", puts.ratio <= TIMES_FEW)
    short = Goal(f"≤ {1000 * LONGEST_WAIT:.0f} ms", waits.value <= 1000 * LONGEST_WAIT)
    whole = f"{rounded(seconds)} s for {many} answers to {QUESTIONS} questions"
    return [
        Measured("close", closes.value, "ms an answer", closes.reference, plan.runs, swift, whole),
        Measured("close-answering", puts.value, "ms an answer", puts.reference, plan.runs, level, "sealed and stored"),
        Measured("close-wait", waits.value, "ms the longest wait of a press", waits.reference, plan.runs, short),
    ]


async def _fill_and_close(folder: Path, answers: int) -> Closed:
    telegram = LocalTelegram()
    database = await open_database(settings_in(folder, telegram))
    box = await database.transact(_make_box)
    with stopwatch() as putting:
        for start in range(0, answers, PER_COMMIT):
            await database.transact(partial(_put, box=box, people=range(start, min(start + PER_COMMIT, answers))))
    await database.transact(lambda unit: unit.sealed.begin_close(box))
    closer = Closing(database, system_clock, world_of(telegram), lambda: None)
    probing = asyncio.create_task(_longest_wait(database))
    with stopwatch() as closing:
        await closer.work()
    probing.cancel()
    longest = await probing
    count = await database.transact(lambda unit: len(unit.sealed.opened(box)))
    await database.close()
    if count != answers:
        raise AssertionError(f"{answers} answers were put, {count} came out")
    return Closed(putting.wall, closing.wall, longest)


async def _longest_wait(database: Database) -> float:
    """Until cancelled: how long the slowest of many small transactions took."""
    longest = 0.0
    try:
        while True:
            began = time.perf_counter()
            await database.transact(lambda unit: unit.people.get(1))
            longest = max(longest, time.perf_counter() - began)
            await asyncio.sleep(BETWEEN_PROBES)
    except asyncio.CancelledError:
        return longest


def _make_box(unit: UnitOfWork) -> int:
    now = system_clock()
    unit.people.meet(1, "Ilze", "lv", now)
    group = unit.groups.add(Group(0, -1001, "Grupa", ("lv",), ZONE, 1, "token"), now)
    return unit.sealed.create(group.id, PURPOSE, 1)


def _put(unit: UnitOfWork, box: int, people: range) -> None:
    for person in people:
        unit.sealed.put(box, person, CONTENT)


def _count(opening: Opening) -> None:
    """What a feature does with the answers is measured elsewhere."""
    opening.unit.sealed.count(opening.box.id)
