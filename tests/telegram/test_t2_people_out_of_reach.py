"""Whoever blocked us or is gone is tried no more, and whoever comes back is reached again."""

from collections.abc import Awaitable, Callable

import pytest

from sandbox.person import Person
from tests.telegram.conftest import DAY_BEFORE, TWO_HOURS_BEFORE, Running


async def blocks(person: Person) -> None:
    await person.blocks_bot()


async def deactivates(person: Person) -> None:
    await person.deactivates()


@pytest.mark.parametrize(("goes", "tries"), [(blocks, 0), (deactivates, 1)], ids=["blocked", "deactivated"])
async def test_t2_nothing_is_tried_after_telegram_told_us(
    running: Running, goes: Callable[[Person], Awaitable[None]], tries: int
) -> None:
    """Of a block Telegram tells at once, of a deactivated account only when it is written to."""
    gone, *others = running.home.members
    await goes(gone)
    await running.settled()
    for moment in (DAY_BEFORE, TWO_HOURS_BEFORE):
        before = [len(running.reminders(person)) for person in others]
        running.telegram.clock.set(moment)
        await running.until(
            lambda before=before: [len(running.reminders(person)) for person in others] == [n + 1 for n in before],  # type: ignore[misc]
            within=15,
        )
        await running.settled()

    assert len(running.telegram.calls("sendMessage", gone.id)) == tries
    assert running.told("nenosūtīju") == 0


async def test_t2_whoever_unblocks_is_reminded_again(running: Running) -> None:
    anna, *_ = running.home.members
    await anna.blocks_bot()
    await running.settled()
    running.telegram.clock.set(DAY_BEFORE)
    await running.home.members[1].sees("Atgādinājums")
    await running.settled()
    await anna.unblocks_bot()
    await running.settled()
    running.telegram.clock.set(TWO_HOURS_BEFORE)
    await anna.sees("Atgādinājums")

    assert len(running.reminders(anna)) == 1


async def test_t2_whoever_blocked_us_may_still_answer_in_the_group(running: Running) -> None:
    anna, *_ = running.home.members
    await anna.blocks_bot()
    await running.brings_one_more(anna)
    await anna.gets_answer()
    await running.card_shows("Nāk: 2")

    assert running.answers() == running.expected.answers
