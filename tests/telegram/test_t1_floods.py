"""Telegram asks for a pause: that chat alone waits for as long as it was told, and nothing is lost."""

import asyncio
import time

import pytest

from tests.telegram.conftest import DAY_BEFORE, Running


def touching(running: Running, chat_id: int) -> int:
    return sum(request.chat_id == chat_id for request in running.telegram.requests)


async def test_t1_a_short_flood_delays_only_its_chat(running: Running) -> None:
    first, second, *_ = running.home.members
    running.telegram.faults.too_many_requests(2, chat_id=running.home.chat.id)
    await running.brings_one_more(first)
    await first.gets_answer(within=1)
    await running.until(lambda: any(call.status == 429 for call in running.telegram.requests))
    struck, calls = time.monotonic(), touching(running, running.home.chat.id)
    await running.is_answered_in_private(second, within=2)
    await running.brings_one_more(second)
    await second.gets_answer(within=1)
    await asyncio.sleep(max(0.0, struck + 1.8 - time.monotonic()))
    assert touching(running, running.home.chat.id) == calls
    await running.card_shows("Nāk: 4", within=5)

    assert running.answers() == running.expected.answers


@pytest.mark.parametrize("seconds", [35, 3600])
async def test_t1_a_long_flood_is_kept_through_restarts_and_then_the_newest_is_shown(
    running: Running, seconds: int
) -> None:
    first, second, third, *_ = running.home.members
    running.telegram.faults.too_many_requests(seconds, chat_id=running.home.chat.id)
    await running.brings_one_more(first)
    await running.until(lambda: any(call.status == 429 for call in running.telegram.requests))
    calls = touching(running, running.home.chat.id)
    for person, passes in ((second, 0), (third, seconds - 5)):
        running.telegram.advance(passes)
        await running.kopa.restart()
        await running.brings_one_more(person)
        await person.gets_answer(within=2)
        await running.is_answered_in_private(person, within=2)
    await asyncio.sleep(0.5)
    assert touching(running, running.home.chat.id) == calls

    running.telegram.advance(10)
    await running.kopa.restart()
    await running.card_shows("Nāk: 6")
    assert running.answers() == running.expected.answers
    assert len(running.home.cards()) == 1


async def test_t1_a_member_under_a_flood_gets_the_reminder_and_the_others_theirs_at_once(running: Running) -> None:
    slow, *others = running.home.members
    running.telegram.faults.too_many_requests(3, chat_id=slow.id)
    running.telegram.clock.set(DAY_BEFORE)
    for person in others:
        await person.sees("Atgādinājums", within=4)
    assert running.reminders(slow) == []
    await slow.sees("Atgādinājums", within=6)

    assert [len(running.reminders(person)) for person in running.home.members] == [1] * 6


async def test_t1_a_flood_on_polling_is_waited_out(running: Running) -> None:
    running.telegram.faults.too_many_requests(2, method="getUpdates")
    first, *_ = running.home.members
    await running.brings_one_more(first)
    await first.gets_answer(within=6)
    await running.brings_one_more(first)
    await running.card_shows("Nāk: 3", within=8)

    refused = next(call for call in running.telegram.calls("getUpdates") if call.status == 429)
    later = [call.at for call in running.telegram.calls("getUpdates") if call.at > refused.at]
    assert later[0] - refused.at >= 2
