"""A group we cannot write to is left alone, its worker told in private, and all goes on when we are let in again."""

from collections.abc import Awaitable, Callable

import pytest

from tests.telegram.conftest import DAY_BEFORE, Running

BACK = "Atkal varu rakstīt"
LOST = {"removed": "es vairs neesmu grupā", "rights": "man vairs nav ļauts rakstīt"}
Event = Callable[[Running], Awaitable[None]]


async def removed(running: Running) -> None:
    await running.worker.removes_bot(running.home.chat)


async def deleted(running: Running) -> None:
    running.home.chat.gets_deleted()


async def silenced(running: Running) -> None:
    """Telegram does not tell: we learn of it when we write."""
    running.home.chat.takes_rights()


async def asked_again(running: Running) -> None:
    running.home.chat.gives_rights()
    await running.home.members[0].says("/kopa", running.home.chat)


async def added_again(running: Running) -> None:
    await running.worker.adds_bot(running.home.chat)


def group_sends(running: Running) -> int:
    sent = ("sendMessage", "editMessageText", "deleteMessage")
    return sum(call.method in sent and call.chat_id == running.home.chat.id for call in running.telegram.requests)


def suspended(running: Running) -> bool:
    return bool(running.kopa.rows("SELECT state = 'suspended' FROM groups")[0][0])


@pytest.mark.parametrize("lost", [removed, deleted, silenced], ids=["removed", "deleted", "rights lost"])
async def test_t3_after_the_loss_at_most_one_send_and_the_worker_is_told_once(running: Running, lost: Event) -> None:
    """One member can only be met in the group: the reminder there is what meets a loss Telegram did not tell of."""
    anna, *_ = running.home.members
    card = running.home.card()
    await anna.blocks_bot()
    await running.settled()
    before = group_sends(running)
    await lost(running)
    await running.settled()
    running.telegram.clock.set(DAY_BEFORE)
    await running.until(lambda: suspended(running))
    for person in running.home.members:
        await running.brings_one_more(person, card)
        await person.gets_answer()
        await running.settled()
    running.telegram.advance(22.5 * 3600)
    await running.until(lambda: bool(running.kopa.rows("SELECT 1 FROM held")))
    await running.settled()

    assert group_sends(running) - before <= 1
    assert running.told("„Grupa M000”") == 1
    assert running.answers() == running.expected.answers


@pytest.mark.parametrize(
    ("lost", "back"), [(removed, added_again), (silenced, asked_again)], ids=["added again", "rights again"]
)
async def test_t3_let_in_again_all_goes_on(running: Running, lost: Event, back: Event) -> None:
    anna, *_ = running.home.members
    await anna.blocks_bot()
    await lost(running)
    await running.settled()
    running.telegram.clock.set(DAY_BEFORE)
    await running.until(lambda: suspended(running))
    await running.settled()
    await back(running)
    await running.worker.sees(BACK)
    await running.settled()
    assert not suspended(running)
    sends = group_sends(running)
    running.telegram.advance(22.5 * 3600)
    await running.until(lambda: group_sends(running) > sends, within=15)
    await running.brings_one_more(running.home.members[1])
    await running.home.members[1].gets_answer()
    await running.settled()

    assert running.told(BACK) == 1
    assert running.answers() == running.expected.answers
