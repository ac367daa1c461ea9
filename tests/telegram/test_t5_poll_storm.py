"""325 people vote within ten seconds: each is answered at once, nothing is lost, the board ends right."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from domain.poll_records import Way
from domain.polls import Kind, Names, Option, Poll, PollState, Shown
from handlers.polls.opening import open_poll
from sandbox.driver import LocalTelegram
from sandbox.messages import Message
from sandbox.person import Person
from storage.unit_of_work import UnitOfWork
from tests.kopa import Kopa
from tests.telegram.conftest import MONDAY, THURSDAY_EVENING
from tests.village import Home, Village, found

PEOPLE, SECONDS = 325, 10.0
PLACES = ("Jūrmala", "Sigulda", "Cēsis")
QUESTION = "Kur brauksim?"


@dataclass
class Storm:
    telegram: LocalTelegram
    village: Village
    kopa: Kopa
    poll_id: int

    @property
    def home(self) -> Home:
        return self.village.at_home()

    async def card(self, words: str = QUESTION, within: float = 10) -> Message:
        return await self.village.worker.sees(words, in_chat=self.home.chat, within=within)

    async def votes(self, person: Person, option: int, card: Message) -> "asyncio.Task[float]":
        """Pressed; how long the answer took."""
        await person.presses_data(f"vote:{self.poll_id}:{option}", card)
        return asyncio.create_task(_answered_after(person))

    def stored(self) -> int:
        return int(self.kopa.rows("SELECT count(*) AS people FROM poll_vote")[0]["people"])


async def _answered_after(person: Person) -> float:
    began, press = time.monotonic(), person.last_press
    assert press is not None
    async with asyncio.timeout(20):
        while press.answer is None:
            await asyncio.sleep(0.02)
    return time.monotonic() - began


@pytest.fixture
async def storm(telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[Storm]:
    telegram.clock.set(MONDAY)
    village = found(telegram, tmp_path, members=PEOPLE, starts_in=THURSDAY_EVENING)
    home = village.at_home()

    def ask(unit: UnitOfWork) -> int:
        options = tuple(Option(number, label) for number, label in enumerate(PLACES, start=1))
        poll = Poll(
            0, home.group_id, QUESTION, Kind.SINGLE, options, Names.NAMED, Shown.LIVE,
            state=PollState.DRAFT, asked_by=village.worker.id,
        )  # fmt: skip
        group = unit.groups.get(home.group_id)
        assert group is not None
        record = unit.polls.add(poll, Way.BUTTONS, MONDAY)
        open_poll(unit, record, group, village.world(), MONDAY)
        return record.id

    poll_id = int(village.write(ask))
    kopa = Kopa(telegram, tmp_path)
    await kopa.start()
    yield Storm(telegram, village, kopa, poll_id)
    await kopa.stop()


async def test_t5_a_vote_storm_on_one_poll(storm: Storm) -> None:
    card = await storm.card()
    waiting = []
    for number, person in enumerate(storm.home.members):
        waiting.append(await storm.votes(person, number % len(PLACES) + 1, card))
        await asyncio.sleep(SECONDS / PEOPLE)
    waited = sorted(await asyncio.gather(*waiting))
    ended = time.monotonic()
    board = await storm.card(f"Atbildējuši {PEOPLE} no", within=20)
    last_edit_after = time.monotonic() - ended

    edits = [call.at for call in storm.telegram.calls("editMessageText", storm.home.chat.id)]
    assert waited[int(PEOPLE * 0.95)] < 1.0
    assert waited[-1] < 3.0
    assert max(sum(start <= at < start + 60 for at in edits) for start in edits) <= 20
    assert storm.telegram.rates.refusals == 0
    assert storm.stored() == PEOPLE
    assert "1. Jūrmala\n███░░░░░░░ 109" in board.text
    assert last_edit_after < 3.0 + 60.5 / 19


async def test_q_one_person_on_two_phones_at_once_has_one_vote(storm: Storm) -> None:
    card, anna = await storm.card(), storm.home.members[0]
    answered = [await storm.votes(anna, option, card) for option in (1, 2, 1, 3)]
    await asyncio.gather(*answered)
    await storm.card("3. Cēsis\n██████████ 1")
    assert storm.stored() == 1
