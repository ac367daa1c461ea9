"""429: how much may be sent to one chat, to one group, to all; on a clock the test holds, and once on the real one."""

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import RetryAfter

from sandbox.driver import LocalTelegram
from sandbox.errors import ApiError
from sandbox.limits import Rates

GROUP = -1001


class HeldTime:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> HeldTime:
    return HeldTime()


@pytest.fixture
def rates(time: HeldTime) -> Rates:
    return Rates(monotonic=time)


def refused(rates: Rates, chat_id: int, is_group: bool = False, edit: bool = False) -> int | None:
    """The seconds to wait, or None when it was let through."""
    try:
        rates.edit(chat_id, is_group) if edit else rates.message(chat_id, is_group)
    except ApiError as refusal:
        return retry_after(refusal)
    return None


def retry_after(refusal: ApiError) -> int:
    assert refusal.code == 429
    assert refusal.parameters is not None
    seconds: int = refusal.parameters["retry_after"]
    assert refusal.description == f"Too Many Requests: retry after {seconds}"
    return seconds


def test_a_chat_takes_a_burst_of_three_then_one_a_second(rates: Rates, time: HeldTime) -> None:
    assert [refused(rates, 1) for _ in range(4)] == [None, None, None, 1]
    time.now += 1
    assert [refused(rates, 1) for _ in range(2)] == [None, 1]
    assert refused(rates, 2) is None


def test_thirty_messages_a_second_over_all_chats(rates: Rates, time: HeldTime) -> None:
    assert [refused(rates, chat) for chat in range(30)] == [None] * 30
    time.now += 0.99
    assert refused(rates, 99) == 1
    time.now += 0.02
    assert refused(rates, 99) is None


def test_a_steady_29_a_second_is_never_refused(rates: Rates, time: HeldTime) -> None:
    for chat in range(3000):
        assert refused(rates, chat) is None
        time.now += 1 / 29


def test_twenty_messages_a_minute_to_a_group(rates: Rates, time: HeldTime) -> None:
    for _ in range(20):
        assert refused(rates, GROUP, is_group=True) is None
        time.now += 2
    assert refused(rates, GROUP, is_group=True) == 20
    assert refused(rates, GROUP - 1, is_group=True) is None


def test_a_refused_group_stays_refused_until_the_time_it_named(rates: Rates, time: HeldTime) -> None:
    for _ in range(3):
        refused(rates, GROUP, is_group=True)
    assert refused(rates, GROUP, is_group=True) == 1
    time.now += 0.9
    assert refused(rates, GROUP, is_group=True) == 1
    assert refused(rates, GROUP, is_group=True, edit=True) == 1
    time.now += 0.2
    assert refused(rates, GROUP, is_group=True) is None
    assert rates.refusals == 3


def test_t5_twenty_edits_a_minute_in_a_group_and_no_limit_in_private(rates: Rates, time: HeldTime) -> None:
    assert [refused(rates, GROUP, is_group=True, edit=True) for _ in range(21)] == [None] * 20 + [60]
    assert [refused(rates, 1, edit=True) for _ in range(100)] == [None] * 100
    time.now += 60
    assert refused(rates, GROUP, is_group=True, edit=True) is None


def test_rates_can_be_switched_off(rates: Rates) -> None:
    rates.enabled = False
    assert [refused(rates, 1) for _ in range(100)] == [None] * 100


async def test_t1_the_library_reads_the_refusal_and_waiting_helps(
    local: LocalTelegram, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # without it the library warns in the refusal's constructor
    anna = local.person("Anna", started=True)
    for number in range(3):
        await bot.send_message(anna.id, str(number))
    with pytest.raises(RetryAfter) as refusal:
        await bot.send_message(anna.id, "3")
    assert refusal.value.retry_after == timedelta(seconds=1)
    await asyncio.sleep(1.05)
    await bot.send_message(anna.id, "3")
    assert [message.text for message in local.sent_to(anna.id)] == ["0", "1", "2", "3"]


async def test_what_is_refused_for_another_reason_is_not_counted(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    for _ in range(10):
        await bot.send_chat_action(anna.id, "typing")
        await bot.get_chat(anna.id)
    for number in range(3):
        await bot.send_message(anna.id, str(number))
