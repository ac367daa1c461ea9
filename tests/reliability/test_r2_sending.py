"""Killed around sending: every reminder arrives, and one under way at a kill may come once more; an announcement
never arrives twice, and each of which we cannot know is told to the worker."""

import asyncio
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from domain.outbox import Delivery, Lane, Message
from domain.wall_time import WallTime
from sandbox.driver import LocalTelegram
from sandbox.errors import ApiError
from sandbox.server import Recorded
from storage.unit_of_work import UnitOfWork
from tests.kopa import read
from tests.reliability.conftest import Mortal
from tests.village import Village, found

HOMES = 24
UNKNOWN = "Nezinu, vai"
"""How the worker is told, in Latvian."""


def due_now(village: Village) -> None:
    """A reminder of each meeting to its member, beside the announcements that wait since the start."""

    def work(unit: UnitOfWork) -> None:
        for home in village.homes:
            meeting = unit.meetings.get(home.meeting_id)
            assert meeting is not None
            arguments: dict[str, Any] = {"id": meeting.id, "start": start_word(meeting.starts), "late": False}
            message = Message(home.members[0].id, "meeting-reminder", arguments, lane=Lane.PUSH, group_id=home.group_id)
            unit.outbox.show(message, village.telegram.clock.now())

    village.write(work)


def start_word(starts: WallTime) -> str:
    return starts.naive.isoformat(timespec="minutes")


def left(village: Village) -> int:
    """What waits for others than the worker, who is told one thing a second."""
    waiting = "SELECT count(*) FROM outbox WHERE state IN ('ready', 'sending') AND chat_id <> ?"
    return int(read(village.folder, waiting, village.worker.id)[0][0])


def told(village: Village) -> int:
    waiting = read(village.folder, "SELECT count(*) FROM outbox WHERE chat_id = ?", village.worker.id)[0][0]
    return int(waiting) + sum(UNKNOWN in message.text for message in village.telegram.sent_to(village.worker.id))


async def until_idle(village: Village, within: float = 60) -> None:
    async with asyncio.timeout(within):
        while left(village):
            await asyncio.sleep(0.05)


def under_way(village: Village) -> int:
    """Reminders whose sending had begun and was not known to have ended when the bot died."""
    rows = read(village.folder, "SELECT count(*) FROM outbox WHERE state = 'sending' AND view = 'meeting-reminder'")
    return int(rows[0][0])


def check(village: Village, interrupted: int) -> Counter[str]:
    """Copies of reminders and of cards, and what the worker was told, held against what is promised."""
    reminders = [len(village.telegram.sent_to(home.members[0].id)) for home in village.homes]
    cards = [len(home.cards()) for home in village.homes]
    unknown = read(
        village.folder, "SELECT * FROM outbox WHERE state = 'unknown' AND delivery = ?", Delivery.AT_MOST_ONCE
    )

    assert min(reminders) >= 1, "a reminder was lost"
    assert sum(reminders) - len(village.homes) <= interrupted, "a reminder was doubled that was not under way at a kill"
    assert max(cards) <= 1, "an announcement was doubled"
    assert cards.count(0) <= len(unknown), "an announcement was lost in silence"
    assert told(village) >= len(unknown), "an unknown was not told"
    return Counter(doubled=sum(reminders) - len(village.homes), unknown=len(unknown))


@pytest.mark.parametrize("moment", ["as it arrives", "when it is done"])
async def test_r2_kills_around_every_send(telegram: LocalTelegram, tmp_path: Path, mortal: Mortal, moment: str) -> None:
    telegram.rates.enabled = False
    village = found(telegram, tmp_path, homes=HOMES, members=1)
    due_now(village)
    kills, interrupted, next_kill = 0, 0, 1

    def strike(call: Recorded) -> None:
        nonlocal kills, next_kill
        if call.method != "sendMessage":
            return
        next_kill -= 1
        if next_kill == 0:
            mortal.kill_now()
            kills += 1
            if moment == "as it arrives":
                raise ApiError(500, "Internal Server Error")

    telegram.on_request(strike)
    for number in range(12):
        next_kill = 1 + number % 3
        await mortal.start()
        while mortal.alive and left(village):
            await asyncio.sleep(0.02)
        await mortal.kill()
        interrupted += under_way(village)
    next_kill = -1
    await mortal.start()
    await until_idle(village)

    outcome = check(village, interrupted)
    assert kills >= 8
    assert outcome["unknown"] > 0, "no announcement was ever struck: nothing was shown"


@pytest.mark.parametrize("when", ["before", "after"])
async def test_r2_kills_at_every_commit_of_sending(
    telegram: LocalTelegram, tmp_path: Path, mortal: Mortal, when: str
) -> None:
    telegram.rates.enabled = False
    village = found(telegram, tmp_path, homes=HOMES, members=1)
    due_now(village)
    kills = interrupted = 0
    for commit in range(1, 13):
        await mortal.start(when, commit)
        while mortal.alive and left(village):
            await asyncio.sleep(0.02)
        kills += not mortal.alive
        await mortal.kill()
        interrupted += under_way(village)
    await mortal.start()
    await until_idle(village)

    check(village, interrupted)
    assert kills >= 8


async def test_r2_random_kills(telegram: LocalTelegram, tmp_path: Path, mortal: Mortal) -> None:
    await kill_while_sending(telegram, tmp_path, mortal, homes=HOMES)


@pytest.mark.torture
@pytest.mark.timeout(3600)
async def test_r2_500_random_kills(telegram: LocalTelegram, tmp_path: Path, mortal: Mortal) -> None:
    assert await kill_while_sending(telegram, tmp_path, mortal, homes=1_000) >= 500


async def kill_while_sending(telegram: LocalTelegram, folder: Path, mortal: Mortal, *, homes: int) -> int:
    """Until nothing is left to be sent; how many kills that were."""
    telegram.rates.enabled = False
    chance = random.Random(2)
    village = found(telegram, folder, homes=homes, members=1)
    due_now(village)
    kills = interrupted = 0
    while left(village) and kills < max(40, homes // 2):
        await mortal.start(wait=True)
        await asyncio.sleep(chance.random() * 0.12)
        await mortal.kill()
        kills += 1
        interrupted += under_way(village)
    await mortal.start()
    await until_idle(village, within=60 + homes)

    check(village, interrupted)
    return kills


async def test_r2_an_unknown_is_told_within_a_minute_and_can_be_sent_again(
    telegram: LocalTelegram, tmp_path: Path, mortal: Mortal
) -> None:
    village = found(telegram, tmp_path, members=1)
    home = village.at_home()
    telegram.faults.deliver_but_never_answer("sendMessage", chat_id=home.chat.id)
    await mortal.start()
    await village.worker.sees(home.title, in_chat=home.chat)
    await mortal.kill()
    await mortal.start()
    question = await village.worker.sees(UNKNOWN, within=10)
    assert [button["text"] for button in question.buttons[0]] == ["🔁 Sūtīt vēlreiz"]
    assert len(home.cards()) == 1

    await village.worker.presses("Sūtīt vēlreiz")
    await village.worker.gets_answer("Sūtu vēlreiz")
    async with asyncio.timeout(10):
        while len(home.cards()) < 2:
            await asyncio.sleep(0.02)


async def test_r3_a_whole_bot_that_gets_no_answers_posts_a_card_once_and_a_reminder_at_most_twice(
    telegram: LocalTelegram, tmp_path: Path, mortal: Mortal
) -> None:
    village = found(telegram, tmp_path, members=1)
    home = village.at_home()
    due_now(village)
    for chat_id in (home.chat.id, home.members[0].id):
        telegram.faults.deliver_but_never_answer("sendMessage", chat_id=chat_id, times=None, seconds=0.1)
    await mortal.start()
    async with asyncio.timeout(20):
        while sum(UNKNOWN in message.text for message in telegram.sent_to(village.worker.id)) < 2:
            await asyncio.sleep(0.05)

    assert len(home.cards()) == 1
    assert len(telegram.sent_to(home.members[0].id)) == 2
