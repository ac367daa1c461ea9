"""What a story is played on: a local Telegram, the people at its phones, their group, and the bot beside them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from sandbox.driver import LocalTelegram
from sandbox.group import Group
from sandbox.person import PATIENCE, Person

GROUP_TITLE = "Bērzupes vecāki"
BEGINS = datetime(2027, 3, 2, 10, 0, tzinfo=ZoneInfo("Europe/Riga"))
"""A Tuesday morning without a holiday near it: a story tells the same on every day it is played."""


class BotFailed(Exception):
    """The bot's process did not do what was asked of it; the message says what is known."""


class Bot(Protocol):
    """The bot as whoever started it sees it."""

    @property
    def operator_payload(self) -> str: ...

    async def kill(self) -> None: ...

    async def start(self) -> None:
        """Raises BotFailed."""


@dataclass(frozen=True)
class Cast:
    """Invented people; the languages are those of their phones."""

    rasa: Person
    inga: Person
    baiba: Person
    valdis: Person
    olga: Person
    oksana: Person
    emma: Person
    janis: Person
    sergejs: Person

    @property
    def everybody(self) -> tuple[Person, ...]:
        return tuple(getattr(self, each.name) for each in fields(self))

    @property
    def members(self) -> tuple[Person, ...]:
        return self.everybody[2:]


def cast_for(telegram: LocalTelegram) -> Cast:
    return Cast(
        rasa=telegram.person("Rasa", language="lv"),
        inga=telegram.person("Inga", language="lv"),
        baiba=telegram.person("Baiba", language="lv"),
        valdis=telegram.person("Valdis", language="lv"),
        olga=telegram.person("Olga", language="ru"),
        oksana=telegram.person("Oksana", language="uk"),
        emma=telegram.person("Emma", language="en"),
        janis=telegram.person("Jānis", language="lv"),
        sergejs=telegram.person("Sergejs", language="ru"),
    )


@dataclass
class Stage:
    telegram: LocalTelegram
    bot: Bot
    cast: Cast
    group: Group
    noted: dict[str, str] = field(default_factory=dict)
    """What one step learns for a later one."""

    @classmethod
    def set_up(cls, telegram: LocalTelegram, bot: Bot, begins: datetime = BEGINS) -> Stage:
        telegram.clock.set(begins)
        cast = cast_for(telegram)
        group = telegram.group(GROUP_TITLE, members=cast.members, admins=[cast.inga])
        return cls(telegram, bot, cast, group)

    @property
    def now(self) -> datetime:
        """On the wall of the group."""
        return self.telegram.clock.now().astimezone(self.telegram.zone)

    def moves_time_to(self, moment: datetime) -> None:
        """A moment of the wall; between two of them the clocks may have changed."""
        self.telegram.advance((moment.astimezone(UTC) - self.now.astimezone(UTC)).total_seconds())

    def moves_time_by(self, **span: float) -> None:
        self.moves_time_to(self.now + timedelta(**span))

    async def until(self, happened: Callable[[], bool], what: str, within: float = PATIENCE) -> None:
        """Raises AssertionError with the group's transcript."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within
        while not happened():
            try:
                await self.telegram.events.wait(max(0.0, deadline - loop.time()))
            except TimeoutError:
                raise AssertionError(f"there is not {what} within {within} s\n{self.group.transcript()}") from None
