"""The whole process as it is started and ended: quickly, alone on its data, with nothing lost and a clear last word."""

import asyncio
import random
import time
from pathlib import Path

import psutil
import pytest

from sandbox.driver import LocalTelegram
from sandbox.errors import OTHER_POLLER, conflict
from sandbox.person import Person
from tests.kopa import KopaProcess
from tests.village import Expected, found, stored_answers

SENTENCE = "kopa: "


async def ends(kopa: KopaProcess, within: float) -> int:
    assert kopa.process is not None
    async with asyncio.timeout(within):
        code = await kopa.process.wait()
        await asyncio.gather(*kopa._readers)
    return code


async def until_answered(telegram: LocalTelegram, person: Person, times: int = 1, within: float = 10) -> None:
    async with asyncio.timeout(within):
        while len(telegram.sent_to(person.id)) < times:
            await asyncio.sleep(0.02)


def last_words(kopa: KopaProcess) -> str:
    return next(line for line in reversed(kopa.log) if line.startswith(SENTENCE))


async def test_the_first_start_prints_the_operators_link_and_ends_when_asked(kopa_process: KopaProcess) -> None:
    await kopa_process.start()

    assert len(kopa_process.operator_payload) > 24
    assert await kopa_process.stop() == 0


async def test_t13_every_poll_asks_for_all_kinds_and_an_old_webhook_is_taken_away(
    kopa_process: KopaProcess, telegram: LocalTelegram
) -> None:
    await kopa_process.start()
    anna = telegram.person("Anna")
    for number in range(3):
        await anna.says(f"{number}")
        await until_answered(telegram, anna, times=number + 1)
    await kopa_process.stop()

    asked = telegram.calls("getUpdates")
    assert len(asked) > 3
    assert all("callback_query" in call.params["allowed_updates"] for call in asked)
    assert all("my_chat_member" in call.params["allowed_updates"] for call in asked)
    assert len(telegram.calls("deleteWebhook")) == 1


async def test_sigterm_in_the_middle_of_traffic_ends_in_5_seconds_with_nothing_lost(
    kopa_process: KopaProcess, telegram: LocalTelegram, tmp_path: Path
) -> None:
    village = found(telegram, tmp_path, members=30, newcomers=3)
    home, chance = village.at_home(), random.Random(5)
    expected = Expected(home)
    for number in range(3):
        await kopa_process.start()
        await village.worker.sees(home.title, in_chat=home.chat, within=10)
        for _ in range(100):
            await expected.press_anything(chance, home.card())
        await asyncio.sleep(0.02 * number)
        began = time.monotonic()
        assert await kopa_process.stop() == 0
        assert time.monotonic() - began < 5
    await kopa_process.start()
    async with asyncio.timeout(10):
        while len(telegram.updates) or kopa_process.rows("SELECT 1 FROM inbox WHERE state = 'waiting'"):
            await asyncio.sleep(0.02)
    await kopa_process.stop()

    assert stored_answers(kopa_process.rows("SELECT * FROM rsvp")) == expected.answers
    assert len(home.cards()) == 1
    assert all("Traceback" not in line for line in kopa_process.log)


async def test_sigterm_ends_it_in_5_seconds_while_telegram_hangs(
    kopa_process: KopaProcess, telegram: LocalTelegram, tmp_path: Path
) -> None:
    village = found(telegram, tmp_path, homes=5, members=1)
    telegram.faults.deliver_but_never_answer("sendMessage", times=None)
    await kopa_process.start()
    await village.worker.sees("M000", in_chat=village.at_home().chat)
    began = time.monotonic()

    assert await kopa_process.stop() == 0
    assert time.monotonic() - began < 5


async def test_sigterm_ends_it_while_telegram_cannot_be_reached_at_all(
    kopa_process: KopaProcess, telegram: LocalTelegram
) -> None:
    await telegram.goes_down()
    await kopa_process.start(wait=False)
    async with asyncio.timeout(10):
        while not any("cannot be reached" in line for line in kopa_process.log):
            await asyncio.sleep(0.02)
    began = time.monotonic()

    assert await kopa_process.stop() == 0
    assert time.monotonic() - began < 5


async def test_a_start_without_telegram_waits_for_it(kopa_process: KopaProcess, telegram: LocalTelegram) -> None:
    telegram.faults.server_error(method="getMe")
    await kopa_process.start()

    assert len(telegram.calls("getMe")) == 2


async def test_t1_a_flood_at_the_start_is_waited_out(kopa_process: KopaProcess, telegram: LocalTelegram) -> None:
    telegram.faults.too_many_requests(2, method="getMe")
    await kopa_process.start()

    first, second = (call.at for call in telegram.calls("getMe"))
    assert second - first >= 2


@pytest.mark.parametrize("times", [*range(3), *(pytest.param(n, marks=pytest.mark.torture) for n in range(3, 100))])
async def test_r4_a_second_instance_leaves_with_a_clear_message(
    kopa_process: KopaProcess, second_kopa_process: KopaProcess, telegram: LocalTelegram, times: int
) -> None:
    await kopa_process.start()
    polls = len(telegram.calls("getMe"))
    await second_kopa_process.start(wait=False)

    assert await ends(second_kopa_process, within=10) == 1
    assert "another Kopā is running" in last_words(second_kopa_process)
    assert len(telegram.calls("getMe")) == polls, "the second must not touch Telegram"
    await telegram.person("Anna").says("Sveiki")
    assert await kopa_process.stop() == 0


async def test_r4_two_started_at_once_end_as_one(
    kopa_process: KopaProcess, second_kopa_process: KopaProcess, telegram: LocalTelegram
) -> None:
    await asyncio.gather(kopa_process.start(wait=False), second_kopa_process.start(wait=False))
    processes = [kopa_process.process, second_kopa_process.process]
    async with asyncio.timeout(10):
        while not telegram.calls("getUpdates") or all(one and one.returncode is None for one in processes):
            await asyncio.sleep(0.02)

    assert sorted(one.returncode is None for one in processes if one) == [False, True]


async def test_t10_a_revoked_token_ends_it_with_one_clear_sentence(
    kopa_process: KopaProcess, telegram: LocalTelegram
) -> None:
    await kopa_process.start()
    telegram.revokes_token()
    await telegram.person("Anna").says("Sveiki")

    assert await ends(kopa_process, within=10) == 1
    assert "@BotFather" in last_words(kopa_process)
    assert telegram.token not in "\n".join(kopa_process.log)


async def test_t10_a_token_unknown_from_the_start_is_tried_once(
    kopa_process: KopaProcess, telegram: LocalTelegram
) -> None:
    telegram.revokes_token()
    await kopa_process.start(wait=False)

    assert await ends(kopa_process, within=10) == 1
    assert "@BotFather" in last_words(kopa_process)


async def test_t8_another_poller_is_told_in_the_log_and_outlived(
    kopa_process: KopaProcess, telegram: LocalTelegram
) -> None:
    await kopa_process.start()
    telegram.updates.end_poll(conflict(OTHER_POLLER))
    anna = telegram.person("Anna")
    await anna.starts()
    await until_answered(telegram, anna, within=60)

    assert any("another process asks Telegram for our updates" in line for line in kopa_process.log)


async def test_t9_an_outage_costs_little_work_and_is_over_within_30_seconds(
    kopa_process: KopaProcess, telegram: LocalTelegram, tmp_path: Path
) -> None:
    village = found(telegram, tmp_path, members=20)
    home = village.at_home()
    expected = Expected(home)
    await kopa_process.start()
    await village.worker.sees(home.title, in_chat=home.chat, within=10)
    assert kopa_process.process is not None
    process = psutil.Process(kopa_process.process.pid)
    card = home.card()
    telegram.faults.outage = True
    for person in home.members:
        await expected.press(person, card, "bring", "more")
    before = process.cpu_times()
    began = time.monotonic()
    await asyncio.sleep(6)
    used = sum(process.cpu_times()[:2]) - sum(before[:2])
    share = used / (time.monotonic() - began)
    telegram.faults.outage = False
    back = time.monotonic()
    async with asyncio.timeout(30):
        while stored_answers(kopa_process.rows("SELECT * FROM rsvp")) != expected.answers:
            await asyncio.sleep(0.05)
    await village.worker.sees("Nāk: 40", in_chat=home.chat, within=30 - (time.monotonic() - back))

    assert share < 0.2
    assert len(home.cards()) == 1
