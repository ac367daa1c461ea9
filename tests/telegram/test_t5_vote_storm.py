"""325 people answer within ten seconds: each is answered at once, the card is edited no faster than Telegram allows and
ends up right."""

import asyncio
import time

import pytest

from sandbox.person import Person
from sandbox.state import Press
from tests.telegram.conftest import Running

PEOPLE, SECONDS = 325, 10.0


@pytest.fixture
def members() -> int:
    return PEOPLE


async def press(running: Running, person: Person) -> Press:
    await running.expected.press(person, running.home.card(), "rsvp", "coming")
    assert person.last_press is not None
    return person.last_press


async def answered_after(running: Running, press: Press) -> float:
    began = time.monotonic()
    await running.until(lambda: press.answer is not None, within=20)
    return time.monotonic() - began


async def test_t5_a_vote_storm_on_one_card(running: Running) -> None:
    waiting: list[asyncio.Task[float]] = []
    for person in running.home.members:
        pressed = await press(running, person)
        waiting.append(asyncio.create_task(answered_after(running, pressed)))
        await asyncio.sleep(SECONDS / PEOPLE)
    waited = sorted(await asyncio.gather(*waiting))
    await running.card_shows(f"Nāk: {PEOPLE}", within=30)
    await running.settled()

    edits = [call.at for call in running.telegram.calls("editMessageText", running.home.chat.id)]
    assert waited[int(PEOPLE * 0.95)] < 1.0
    assert waited[-1] < 3.0
    assert max(sum(start <= at < start + 60 for at in edits) for start in edits) <= 20
    assert running.telegram.rates.refusals == 0
    assert running.answers() == running.expected.answers
    assert len(running.home.cards()) == 1


async def test_t5_an_answer_that_changes_nothing_is_success(running: Running) -> None:
    anna, *_ = running.home.members
    for _ in range(2):
        await running.expected.press(anna, running.home.card(), "rsvp", "coming")
        await anna.gets_answer()
        await running.settled()

    assert running.told("neizdevās") == 0
    assert running.answers() == running.expected.answers
