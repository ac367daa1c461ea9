"""Killed at any moment while people answer: no answer is lost, and each takes effect exactly once."""

import asyncio
import os
import random
import sqlite3
import sys
from pathlib import Path

import pytest

from sandbox.driver import LocalTelegram
from sandbox.errors import ApiError
from sandbox.server import Recorded
from tests.kopa import REPOSITORY, read
from tests.reliability.conftest import Mortal
from tests.village import Expected, Village, found, stored_answers

KILLS = int(os.environ.get("KOPA_KILLS", "50"))
POINTS = max(16, KILLS // 10)
"""How many commits and calls after a start are died at, one after the other."""
CARD_WITHIN = 20


async def first_card(mortal: Mortal, village: Village) -> None:
    await mortal.start(wait=True)
    await village.worker.sees(village.at_home().title, in_chat=village.at_home().chat, within=CARD_WITHIN)


async def until_done(village: Village, within: float = 20) -> None:
    """Every update came in and is behind us."""

    def left() -> int:
        return int(read(village.folder, "SELECT count(*) FROM inbox WHERE state = 'waiting'")[0][0])

    async with asyncio.timeout(within):
        while len(village.telegram.updates) or left():
            await asyncio.sleep(0.02)


def answers(village: Village) -> dict[int, tuple[str, int]]:
    return stored_answers(read(village.folder, "SELECT * FROM rsvp"))


def handled(village: Village) -> int:
    return int(read(village.folder, "SELECT count(*) FROM inbox WHERE state = 'done'")[0][0])


async def kill_at_random(mortal: Mortal, village: Village, kills: int, within: float = 60) -> Expected:
    chance = random.Random(kills)
    expected = Expected(village.at_home())
    await first_card(mortal, village)
    card = village.at_home().card()
    for _ in range(kills):
        if not mortal.alive:
            await mortal.start(wait=chance.random() < 0.7)
        for _ in range(chance.randrange(1, 25)):
            await expected.press_anything(chance, card)
            if chance.random() < 0.2:
                await asyncio.sleep(chance.random() * 0.02)
        await asyncio.sleep(chance.random() * chance.choice([0.01, 0.05, 0.2]))
        await mortal.kill()
    await mortal.start(wait=True)
    await until_done(village, within)
    return expected


@pytest.mark.timeout(900)
async def test_r1_presses_survive_random_kills(telegram: LocalTelegram, tmp_path: Path, mortal: Mortal) -> None:
    village = found(telegram, tmp_path, members=KILLS, newcomers=3)
    expected = await kill_at_random(mortal, village, KILLS)

    assert mortal.starts > KILLS
    assert handled(village) == expected.presses
    assert answers(village) == expected.answers


@pytest.mark.torture
@pytest.mark.timeout(3600)
async def test_r1_presses_survive_500_random_kills(telegram: LocalTelegram, tmp_path: Path, mortal: Mortal) -> None:
    kills = int(os.environ.get("KOPA_KILLS", "500"))
    village = found(telegram, tmp_path, members=kills, newcomers=3)
    expected = await kill_at_random(mortal, village, kills, within=600)

    assert handled(village) == expected.presses
    assert answers(village) == expected.answers


@pytest.mark.parametrize("when", ["before", "after"])
async def test_r1_presses_survive_a_kill_at_every_commit(
    telegram: LocalTelegram, tmp_path: Path, mortal: Mortal, when: str
) -> None:
    village = found(telegram, tmp_path, members=40, newcomers=3)
    chance = random.Random(when)
    expected = Expected(village.at_home())
    await first_card(mortal, village)
    card = village.at_home().card()
    await mortal.kill()
    for commit in range(1, POINTS + 1):
        await mortal.start(when, commit)
        while mortal.alive:
            await expected.press_anything(chance, card)
            await asyncio.sleep(0.03)
    await mortal.start(wait=True)
    await until_done(village)

    assert handled(village) == expected.presses
    assert answers(village) == expected.answers


@pytest.mark.parametrize("moment", ["as it arrives", "when it is done", "when it is answered"])
async def test_r1_presses_survive_a_kill_at_every_http_call(
    telegram: LocalTelegram, tmp_path: Path, mortal: Mortal, moment: str
) -> None:
    village = found(telegram, tmp_path, members=40, newcomers=3)
    chance = random.Random(moment)
    expected = Expected(village.at_home())
    await first_card(mortal, village)
    card = village.at_home().card()
    await mortal.kill()
    left = 0

    def strike(_: Recorded) -> None:
        nonlocal left
        left -= 1
        if left != 0:
            return
        if moment == "when it is answered":
            asyncio.get_running_loop().call_later(0.002, mortal.kill_now)
            return
        mortal.kill_now()
        if moment == "as it arrives":
            raise ApiError(500, "Internal Server Error")

    telegram.on_request(strike)
    for call in range(1, POINTS + 1):
        left = call
        await mortal.start()
        while mortal.alive:
            await expected.press_anything(chance, card)
            await asyncio.sleep(0.03)
    await mortal.start(wait=True)
    await until_done(village)

    assert handled(village) == expected.presses
    assert answers(village) == expected.answers


async def test_r1_control_stock_polling_killed_after_10_of_100_loses_90(
    telegram: LocalTelegram, tmp_path: Path
) -> None:
    """The library's own polling confirms what it has fetched before it is handled."""
    group = telegram.group("Vecāku grupa", members=[anna := telegram.person("Anna")], with_bot=True)
    card = telegram.state.post(group.chat, telegram.state.bot, {"text": "Tikšanās"})
    for number in range(100):
        await anna.presses_data(f"press:{number}", card)

    async def run(answers: int) -> None:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.reliability.stock_bot", telegram.url, telegram.token, str(tmp_path / "db")),
            cwd=REPOSITORY,
        )
        async with asyncio.timeout(20):
            while len(telegram.calls("answerCallbackQuery")) < answers or (len(telegram.updates) and answers == 0):
                await asyncio.sleep(0.002)
            if answers == 0:
                await asyncio.sleep(0.5)
        process.kill()
        await process.wait()

    await run(answers=10)
    await run(answers=0)
    with sqlite3.connect(tmp_path / "db") as connection:
        kept = connection.execute("SELECT count(*) FROM press").fetchone()[0]

    assert 100 - kept == 90
