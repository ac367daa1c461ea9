"""Cards that are gone, presses that come late, updates numbered and delivered as Telegram likes, and bad days."""

import asyncio

import pytest

from tests.telegram.conftest import DAY_BEFORE, Running


async def test_t6_a_deleted_card_is_replaced_exactly_once(running: Running) -> None:
    first, second, third, *_ = running.home.members
    old = running.home.card()
    running.home.chat.loses(old)
    for person in (first, second, third):
        await running.brings_one_more(person, old)
        await person.gets_answer()
    await running.card_shows("Nāk: 6")
    await running.settled()

    assert len(running.home.cards()) == 1
    assert running.answers() == running.expected.answers


async def test_t7_a_press_too_old_to_be_answered_still_counts(running: Running) -> None:
    anna, *_ = running.home.members
    await running.kopa.stop()
    await running.brings_one_more(anna)
    running.telegram.advance(200)
    await running.kopa.start()
    await running.card_shows("Nāk: 2")
    await running.settled()

    late = [call for call in running.telegram.calls("answerCallbackQuery") if call.status == 400]
    assert len(late) == 1
    assert "too old" in (late[0].description or "")
    assert running.answers() == running.expected.answers


async def test_t11_presses_numbered_5000_then_17_then_900000_all_count_through_restarts(running: Running) -> None:
    for update_id in (5000, 17, 900_000, 100):
        running.telegram.updates.next_id(update_id)
        for person in running.home.members:
            await running.brings_one_more(person)
            await person.gets_answer()
        await running.kopa.restart()
    await running.settled()

    assert running.answers() == running.expected.answers


async def test_t12_presses_delivered_one_to_three_times_count_once(running: Running) -> None:
    running.telegram.updates.deliver_times(1, 3, seed=12)
    for number in range(90):
        await running.brings_one_more(running.home.members[number % 6])
        if number == 45:
            await running.kopa.restart()
    await running.settled()

    delivered = len(running.kopa.rows("SELECT 1 FROM inbox WHERE state = 'done'"))
    assert delivered >= 90
    assert running.answers() == running.expected.answers


FAULTS = ["server_error", "html_page", "cut_json", "reset_connection"]


@pytest.mark.parametrize("fault", FAULTS)
async def test_t9_bad_answers_to_everything_lose_nothing(running: Running, fault: str) -> None:
    getattr(running.telegram.faults, fault)(times=None)
    running.telegram.clock.set(DAY_BEFORE)
    for person in running.home.members:
        await running.brings_one_more(person)
    await asyncio.sleep(2)
    running.telegram.faults.clear()
    await running.card_shows("Nāk: 12", within=30)
    for person in running.home.members:
        await person.sees("Atgādinājums", within=30)
    await running.settled(within=30)

    assert running.answers() == running.expected.answers
    assert len(running.home.cards()) == 1
    assert max(len(running.reminders(person)) for person in running.home.members) <= 2


async def test_t9_refused_connections_lose_nothing(running: Running) -> None:
    await running.telegram.goes_down()
    running.telegram.clock.set(DAY_BEFORE)
    for person in running.home.members:
        await running.brings_one_more(person)
    await asyncio.sleep(2)
    await running.telegram.comes_back()
    await running.card_shows("Nāk: 12", within=30)
    await running.settled(within=30)

    assert running.answers() == running.expected.answers
    assert [len(running.reminders(person)) for person in running.home.members] == [1] * 6


async def test_t9_a_slow_telegram_is_slow_and_nothing_else(running: Running) -> None:
    running.telegram.faults.latency(1.5)
    for person in running.home.members:
        await running.brings_one_more(person)
    for person in running.home.members:
        await person.gets_answer(within=10)
    running.telegram.faults.clear()
    await running.card_shows("Nāk: 12", within=10)
    await running.settled()

    assert running.answers() == running.expected.answers
    assert len(running.home.cards()) == 1


@pytest.mark.torture
async def test_t9_60_seconds_of_latency_lose_nothing(running: Running) -> None:
    """Longer than we wait for any answer: a reminder may come twice, never three times."""
    running.telegram.faults.latency(60)
    running.telegram.clock.set(DAY_BEFORE)
    for person in running.home.members:
        await running.brings_one_more(person)
    await asyncio.sleep(75)
    running.telegram.faults.clear()
    await running.card_shows("Nāk: 12", within=90)
    for person in running.home.members:
        await person.sees("Atgādinājums", within=30)
    await running.settled(within=60)

    assert running.answers() == running.expected.answers
    assert max(len(running.reminders(person)) for person in running.home.members) <= 2
