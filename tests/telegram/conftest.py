"""A village whose bot runs, with its card posted."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.driver import LocalTelegram
from sandbox.messages import Message
from sandbox.person import Person
from tests.kopa import Kopa
from tests.village import Expected, Home, Village, found, stored_answers

MONDAY = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
THURSDAY_EVENING = timedelta(days=3, hours=8)
DAY_BEFORE = MONDAY + THURSDAY_EVENING - timedelta(days=1)
TWO_HOURS_BEFORE = MONDAY + THURSDAY_EVENING - timedelta(hours=2)
REMINDER = "Atgādinājums"


@dataclass
class Running:
    """`expected` is what the presses made through it must come to."""

    telegram: LocalTelegram
    village: Village
    kopa: Kopa
    expected: Expected

    @property
    def home(self) -> Home:
        return self.village.at_home()

    @property
    def worker(self) -> Person:
        return self.village.worker

    async def brings_one_more(self, person: Person, card: Message | None = None) -> None:
        await self.expected.press(person, card or self.home.card(), "bring", "more")

    async def card_shows(self, words: str, within: float = 10) -> Message:
        return await self.worker.sees(words, in_chat=self.home.chat, within=within)

    async def is_answered_in_private(self, person: Person, within: float) -> None:
        before = len(self.telegram.sent_to(person.id))
        await person.says("/menu")
        await self.until(lambda: len(self.telegram.sent_to(person.id)) > before, within)

    def answers(self) -> dict[int, tuple[str, int]]:
        return stored_answers(self.kopa.rows("SELECT * FROM rsvp"))

    def reminders(self, person: Person) -> list[Message]:
        return [message for message in self.telegram.sent_to(person.id) if REMINDER in message.text]

    def told(self, words: str) -> int:
        """How often the worker was told."""
        return sum(words in message.text for message in self.telegram.sent_to(self.worker.id))

    async def settled(self, within: float = 20) -> None:
        """Nothing waits any more, neither to be handled nor to be sent."""
        await self.until(
            lambda: (
                not (
                    len(self.telegram.updates)
                    or self.kopa.rows("SELECT 1 FROM inbox WHERE state = 'waiting'")
                    or self.kopa.rows("SELECT 1 FROM outbox WHERE state IN ('ready', 'sending')")
                )
            ),
            within,
        )

    async def until(self, done: Callable[[], bool], within: float = 10) -> None:
        async with asyncio.timeout(within):
            while not done():
                await asyncio.sleep(0.02)


@pytest.fixture
def members() -> int:
    return 6


@pytest.fixture
def kind() -> str:
    return "supergroup"


@pytest.fixture
def flood_limits() -> bool:
    return False


@pytest.fixture
async def running(
    telegram: LocalTelegram, tmp_path: Path, members: int, kind: str, flood_limits: bool
) -> AsyncIterator[Running]:
    """The meeting is on Thursday at 18:30, now is Monday morning."""
    telegram.clock.set(MONDAY)
    village = found(telegram, tmp_path, members=members, kind=kind, starts_in=THURSDAY_EVENING)
    kopa = Kopa(telegram, tmp_path, flood_limits=flood_limits)
    await kopa.start()
    await village.worker.sees("M000", in_chat=village.at_home().chat)
    running = Running(telegram, village, kopa, Expected(village.at_home()))
    await running.settled()
    yield running
    await kopa.stop()
