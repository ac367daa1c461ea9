"""S8: one member presses and writes a hundred times a second. The others are answered as ever; the one hears little,
and what they did last counts."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

import pytest

from bot.patience import SILENCE
from locales.texts import say_plainly
from sandbox.person import Person
from sandbox.server import Recorded
from sandbox.state import Press
from tests.telegram.conftest import Running

A_SECOND = 100
REPLIES = 5
BETWEEN_OTHERS = 0.15
SLOWER = say_plainly("lv", "slower")


@dataclass
class Flood:
    """The first member floods, the others press; whatever is called a reply is counted: toasts, messages, edits."""

    running: Running
    presses: list[Press] = field(default_factory=list)
    waited: list[float] = field(default_factory=list)

    @property
    def anna(self) -> Person:
        return self.running.home.members[0]

    async def lasts(self, seconds: float, *acts: Callable[[int], object]) -> None:
        others = asyncio.create_task(self._others())
        began = time.monotonic()
        for number in range(round(seconds * A_SECOND)):
            await asyncio.sleep(max(0.0, began + number / A_SECOND - time.monotonic()))
            await acts[number % len(acts)](number)  # type: ignore[misc]
        others.cancel()
        await asyncio.gather(others, return_exceptions=True)

    async def presses_card(self, number: int) -> None:
        word = "coming" if number % 3 else "maybe"
        await self.presses_data(f"rsvp:{self.running.home.meeting_id}:{word}", in_group=True)

    async def presses_menu(self, number: int) -> None:
        await self.presses_data(("menu", "settings", "help")[number % 3], in_group=False)

    async def writes(self, number: int) -> None:
        await self.anna.says(f"?{number}")

    async def presses_data(self, data: str, *, in_group: bool) -> None:
        message = self.running.home.card() if in_group else self.anna.newest()
        self.presses.append(await self.anna.presses_data(data, message))

    async def _others(self) -> None:
        waiting: set[asyncio.Task[None]] = set()
        for number in count():
            person = self.running.home.members[1 + number % (len(self.running.home.members) - 1)]
            await self.running.brings_one_more(person)
            waiting.add(asyncio.create_task(self._answered(person.last_press)))
            await asyncio.sleep(BETWEEN_OTHERS)

    async def _answered(self, press: Press | None) -> None:
        assert press is not None
        began = time.monotonic()
        while press.answer is None:
            await asyncio.sleep(0.01)
        self.waited.append(time.monotonic() - began)

    def replies(self) -> list[Recorded]:
        hers = {press.id for press in self.presses}
        requests = self.running.telegram.requests
        return [
            each for each in requests if each.chat_id == self.anna.id or each.params.get("callback_query_id") in hers
        ]

    def told(self) -> list[str]:
        replies = self.replies()
        return [f"{each.at - replies[0].at:.2f} {each.method} {str(each.params.get('text'))[:30]}" for each in replies]

    def most_in_a_minute(self) -> int:
        times = [reply.at for reply in self.replies()]
        return max(sum(start <= at < start + 60 for at in times) for start in times)

    @property
    def p95(self) -> float:
        return sorted(self.waited)[int(len(self.waited) * 0.95)]


@pytest.fixture
def members() -> int:
    return 13


@pytest.fixture
async def flood(running: Running) -> Flood:
    """Her private chat has a screen with buttons."""
    anna = running.home.members[0]
    await anna.says("/menu")
    await anna.finds("settings")
    await running.settled()
    running.telegram.requests.clear()
    return Flood(running)


async def pours(flood: Flood, seconds: float) -> None:
    """Of everything something; the last of it is that she does not come."""
    await flood.lasts(seconds, flood.presses_card, flood.presses_menu, flood.writes)
    await flood.presses_data(f"rsvp:{flood.running.home.meeting_id}:no", in_group=True)
    await flood.running.until(lambda: flood.running.answers().get(flood.anna.id) == ("no", 0), within=5)


@pytest.mark.parametrize("flood_limits", [True])
async def test_s8_who_floods_hears_little_the_others_are_answered_and_the_last_press_counts(flood: Flood) -> None:
    await pours(flood, 3.0)

    assert flood.p95 <= 2.0
    assert len(flood.waited) >= 10
    assert flood.most_in_a_minute() <= REPLIES, flood.told()
    assert SLOWER in {str(reply.params.get("text")) for reply in flood.replies()}


async def test_s8_control_without_limits_each_of_it_is_answered(flood: Flood) -> None:
    await pours(flood, 1.0)
    await flood.running.until(lambda: flood.most_in_a_minute() > 10 * REPLIES)


@pytest.mark.torture
@pytest.mark.parametrize("flood_limits", [True])
async def test_s8_through_a_minute_and_a_half_and_then_she_is_spoken_to_again(flood: Flood) -> None:
    await pours(flood, 1.5 * SILENCE)
    before = len(flood.replies())
    await asyncio.sleep(2)
    await flood.anna.says("/menu")
    await flood.running.until(lambda: len(flood.replies()) > before)
    await asyncio.sleep(3)

    assert flood.p95 <= 2.0
    assert flood.most_in_a_minute() <= REPLIES, flood.told()


@pytest.mark.parametrize("flood_limits", [True])
async def test_s8_who_presses_as_fast_as_people_do_is_answered_each_time(flood: Flood) -> None:
    for _ in range(6):
        await flood.presses_data(f"bring:{flood.running.home.meeting_id}:more", in_group=True)
        await flood.anna.gets_answer(within=1)
        await asyncio.sleep(0.4)

    assert flood.running.answers()[flood.anna.id] == ("coming", 6)
    assert all(press.answer for press in flood.presses)
