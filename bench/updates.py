"""Presses through intake, handlers and storage, against the library that keeps nothing, and against one commit each."""

import asyncio
import json
from collections.abc import Coroutine, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from bench.plan import Plan, stopwatch, tell
from bench.report import Goal, Measured, Pairs, rounded
from bench.rows import count
from bench.stock import NaiveKeeper, Stock, do_nothing, open_table
from bench.village import Village, settings_in, settle, world_of
from bot.application import open_database
from bot.clock import system_clock
from bot.gateway import Gateway
from bot.intake import Intake
from bot.processing import Processing
from sandbox.driver import LocalTelegram

OF_STOCK = 0.30
TIMES_NAIVE = 2.0
ENOUGH_SECONDS = 60


class CountingGateway(Gateway):
    """Answers to presses are counted instead of sent."""

    def __init__(self, token: str, url: str) -> None:
        super().__init__(token, url)
        self._left = 0
        self._all_answered = asyncio.Event()

    def expect(self, answers: int) -> None:
        self._left = answers
        self._all_answered.clear()

    async def all_answered(self) -> None:
        await asyncio.wait_for(self._all_answered.wait(), ENOUGH_SECONDS)

    async def call(self, method: str, parameters: Mapping[str, Any], read_timeout: float = 0.0) -> Any:  # noqa: ARG002
        if method != "answerCallbackQuery" or not parameters["text"]:
            raise AssertionError(f"a press of a known member asks only for its answer, not for {method}")
        self._left -= 1
        if self._left == 0:
            self._all_answered.set()
        return True


class Works:
    """Kopā from intake to the outbox row, on a real file, without the network."""

    def __init__(self, folder: Path, telegram: LocalTelegram) -> None:
        self._settings = settings_in(folder, telegram)
        self._telegram = telegram

    async def __aenter__(self) -> "Works":
        self._database = await open_database(self._settings)
        self._gateway = CountingGateway(self._telegram.token, self._telegram.url)
        world = world_of(self._telegram)
        processing = Processing(self._database, self._gateway, system_clock, world, wake=lambda: None)
        self._intake = Intake(self._database, system_clock, world.username, processing.accept)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._database.close()

    async def take(self, bodies: Sequence[str], presses: int) -> None:
        self._gateway.expect(presses)
        for body in bodies:
            await self._intake.store(json.loads(body)["result"])
        await self._gateway.all_answered()

    def check(self, village: Village) -> None:
        """Raises AssertionError unless all was done that these presses ask for."""
        village.check(self._settings.database)
        if count(self._settings.database, "outbox") != len(village.homes):
            raise AssertionError("each group's card is to be shown anew, once")


async def measure_updates(plan: Plan) -> list[Measured]:
    presses = plan.size(2000, 200)
    ours, theirs, dispatched = [], [], []
    village, folder = await _village(plan, "updates")
    async with Works(folder, village.telegram) as works, Stock(do_nothing) as stock:
        for run in range(plan.runs + 1):
            bodies = village.press_bodies(presses)
            reference = await per_second(presses, stock.take(bodies))
            value = await per_second(presses, works.take(bodies, presses))
            works.check(village)
            updates = stock.parsed(bodies)
            bare = await per_second(presses, stock.take_parsed(updates))
            if run == 0:
                continue  # the first warms caches on both sides
            tell(f"updates {run}/{plan.runs}: {value:.0f}/s, the library {reference:.0f}/s")
            ours.append(value)
            theirs.append(reference)
            dispatched.append(value / bare)
    pairs = Pairs(ours, theirs)
    note = f"against process_update alone, its updates parsed beforehand: {rounded(median(dispatched))}"
    goal = Goal(f"ratio ≥ {OF_STOCK:.2f}", pairs.ratio >= OF_STOCK)
    return [Measured("updates", pairs.value, "presses/s and core", pairs.reference, plan.runs, goal, note)]


async def measure_naive(plan: Plan) -> list[Measured]:
    presses = plan.size(2000, 200)
    ours, theirs = [], []
    village, folder = await _village(plan, "naive")
    table = await open_table(folder / "naive.db")
    try:
        async with Works(folder, village.telegram) as works, Stock(NaiveKeeper(table).keep) as naive:
            for run in range(plan.runs + 1):
                bodies = village.press_bodies(presses)
                reference = await per_second(presses, naive.take(bodies))
                value = await per_second(presses, works.take(bodies, presses))
                works.check(village)
                if run == 0:
                    continue
                tell(f"naive {run}/{plan.runs}: {value:.0f}/s, one commit each {reference:.0f}/s")
                ours.append(value)
                theirs.append(reference)
    finally:
        await table.close()
    pairs = Pairs(ours, theirs)
    goal = Goal(f"ratio ≥ {TIMES_NAIVE:.0f}", pairs.ratio >= TIMES_NAIVE)
    note = (
        f"a press takes {rounded(1000 / pairs.value)} ms, the naive bot's {rounded(1000 / pairs.reference)} ms, most "
        "of it the disk's: the faster the disk, the smaller the ratio"
    )
    return [Measured("naive", pairs.value, "presses/s and core", pairs.reference, plan.runs, goal, note)]


async def per_second(presses: int, work: Coroutine[Any, Any, None]) -> float:
    with stopwatch() as watch:
        await work
    return presses / watch.busy


async def _village(plan: Plan, name: str) -> tuple[Village, Path]:
    folder = plan.empty_folder(name)
    return await settle(LocalTelegram(), folder, plan.size(20, 4), plan.size(200, 40)), folder
