"""A group becomes a supergroup, told in any order and twice: nothing is lost, doubled or left behind on the old id."""

from typing import Literal

import pytest

from sandbox.group import Group
from tests.telegram.conftest import DAY_BEFORE, Running
from tests.village import has_answers


@pytest.fixture
def kind() -> str:
    return "group"


def cards(group: Group) -> int:
    return sum(has_answers(message) for message in group.messages())


async def check(running: Running, new: Group) -> None:
    """The next press brings the card to the new chat, once; reminders come; nothing is left at the old."""
    anna, *_ = running.home.members
    old = running.home.card()
    await running.brings_one_more(anna, old)
    await anna.gets_answer()
    await running.worker.sees(f"Nāk: {total(running)}", in_chat=new)
    card = next(message for message in new.messages() if has_answers(message))
    for person in running.home.members:
        await running.brings_one_more(person, card)
        await person.gets_answer()
    await running.worker.sees(f"Nāk: {total(running)}", in_chat=new, within=15)
    await running.settled()

    assert cards(new) == 1
    assert running.answers() == running.expected.answers
    assert [row["chat_id"] for row in running.kopa.rows("SELECT chat_id FROM groups")] == [new.id]
    for table in ("outbox", "posted"):
        assert running.kopa.rows(f"SELECT 1 FROM {table} WHERE chat_id = ?", running.home.chat.id) == []


def total(running: Running) -> int:
    return sum(1 + companions for _, companions in running.expected.answers.values())


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("signals", ["old first", "new first"])
async def test_t4_signals_in_any_order_and_twice(
    running: Running, signals: Literal["old first", "new first"], times: int
) -> None:
    new = running.home.chat.migrates(signals=signals, times=times)
    await running.settled()

    await check(running, new)


async def test_t4_without_signals_the_refusal_itself_tells(running: Running) -> None:
    await check(running, running.home.chat.migrates(signals="none"))


@pytest.mark.parametrize("signals", ["old first", "new first", "none"])
async def test_t4_with_an_edit_and_a_reminder_waiting(
    running: Running, signals: Literal["old first", "new first", "none"]
) -> None:
    """Both wait behind a flood; one member can only be met in the group."""
    anna, oskars, *_ = running.home.members
    await oskars.blocks_bot()
    await running.settled()
    running.telegram.faults.too_many_requests(2, chat_id=running.home.chat.id)
    await running.brings_one_more(anna)
    await running.until(lambda: any(call.status == 429 for call in running.telegram.requests))
    running.telegram.clock.set(DAY_BEFORE)
    await running.until(lambda: bool(running.kopa.rows("SELECT 1 FROM outbox WHERE view = 'group-reminder'")))
    new = running.home.chat.migrates(signals=signals, times=2)
    await running.worker.sees("Atgādinājums", in_chat=new, within=10)
    await anna.sees("Atgādinājums")
    await running.settled()
    reminders = [message for message in new.messages() if "Atgādinājums" in message.text]

    assert len(reminders) == 1
    assert len(running.reminders(anna)) == 1
    assert len(new.messages()) - len(reminders) >= 1
    assert running.answers() == running.expected.answers
    assert cards(new) - len(reminders) <= 1


async def test_t4_killed_between_the_signals(running: Running) -> None:
    new = running.home.chat.migrates(signals="none")
    running.telegram.actions.signal_migration(running.worker.user, running.home.chat.chat, new.chat, "old")
    await running.settled()
    await running.kopa.restart()
    running.telegram.actions.signal_migration(running.worker.user, running.home.chat.chat, new.chat, "new")
    await running.settled()

    await check(running, new)
