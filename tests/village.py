"""Groups that each plan a meeting, in the database before the bot starts; and what their answers must come to.

The conversations that make groups and meetings have tests of their own. Here they only have to be there.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot import calendar
from bot.clock import following
from domain.groups import Group
from domain.meetings import COMPANIONS_LIMIT, Meeting
from domain.people import Office, Reach
from domain.wall_time import WallTime, local_naive
from handlers.announcing import announce
from handlers.screen import World
from sandbox.driver import LocalTelegram
from sandbox.group import Group as Chat
from sandbox.messages import Message
from sandbox.people import Member
from sandbox.person import Person
from storage.cipher import Cipher, load_or_create_key
from storage.database import connect
from storage.migrations import migrate
from storage.unit_of_work import UnitOfWork

ZONE = "Europe/Riga"
NEXT_WEEK = timedelta(days=7)
CARD = "rsvp:"


@dataclass
class Home:
    """One group, its members and its meeting."""

    chat: Chat
    group_id: int
    meeting_id: int
    title: str
    members: list[Person]
    newcomers: list[Person] = field(default_factory=list)
    """In the group too, but never met: Telegram is asked about each at the first press."""

    def card(self) -> Message:
        """The newest that stands in the chat."""
        return self.cards()[-1]

    def cards(self) -> list[Message]:
        return [message for message in self.chat.messages() if has_answers(message)]


def has_answers(message: Message) -> bool:
    return any(button.get("callback_data", "").startswith(CARD) for row in message.buttons for button in row)


@dataclass
class Village:
    telegram: LocalTelegram
    folder: Path
    worker: Person
    homes: list[Home] = field(default_factory=list)

    def at_home(self) -> Home:
        return self.homes[0]

    def world(self) -> World:
        return World(self.telegram.username, ZONE, "lv", calendar.holiday_name, calendar.vocabularies)

    def write(self, work: Any) -> Any:
        """In one transaction, while no bot runs."""
        folder = self.folder / "data"
        folder.mkdir(exist_ok=True, mode=0o700)
        cipher = Cipher(load_or_create_key(self.folder / "keys", data_exists=(folder / "kopa.db").exists()))
        connection = connect(folder / "kopa.db")
        try:
            migrate(connection)
            connection.execute("BEGIN IMMEDIATE")
            result = work(UnitOfWork(connection, cipher))
            connection.execute("COMMIT")
        finally:
            connection.close()
        return result

    def add_home(
        self, unit: UnitOfWork, title: str, members: Sequence[Person], kind: Any, starts_in: timedelta
    ) -> Home:
        now = following(self.folder / "clock")()
        chat = self.telegram.group(f"Grupa {title}", members=members, admins=[self.worker], kind=kind, with_bot=True)
        group = unit.groups.add(Group(0, chat.id, chat.title, ("lv",), ZONE, self.worker.id, f"token-{title}"), now)
        for person in (self.worker, *members):
            unit.people.meet(person.id, person.name, "lv", now)
            unit.people.set_reach(person.id, Reach.STARTED)
            unit.groups.put_member(group.id, person.id, now)
        unit.groups.set_headcount(group.id, len(members) + 1)
        starts = WallTime.at(local_naive(now + starts_in, ZONE).replace(second=0, microsecond=0), ZONE)
        planned = Meeting(0, group.id, title, starts, None, "bibliotēkā", planned_by=self.worker.id)
        meeting = unit.meetings.add(planned, now)
        announce(unit, meeting, group, self.world(), now)
        return Home(chat, group.id, meeting.id, title, list(members))


def found(
    telegram: LocalTelegram,
    folder: Path,
    homes: int = 1,
    members: int = 6,
    kind: str = "supergroup",
    newcomers: int = 0,
    starts_in: timedelta = NEXT_WEEK,
) -> Village:
    """Its cards are posted when the bot starts. Members have pressed Start, the worker is the operator."""
    worker = telegram.person("Zane", language="lv", started=True)
    village = Village(telegram, folder, worker)
    people = [
        [telegram.person(f"Anna {home}-{number}", language="lv", started=True) for number in range(members)]
        for home in range(homes)
    ]

    def build(unit: UnitOfWork) -> list[Home]:
        unit.people.meet(worker.id, "Zane", "lv", telegram.clock.now())
        unit.people.set_office(worker.id, Office.OPERATOR)
        unit.people.set_reach(worker.id, Reach.STARTED)
        return [
            village.add_home(unit, f"M{number:03}", persons, kind, starts_in) for number, persons in enumerate(people)
        ]

    village.homes = village.write(build)
    for home in village.homes:
        home.newcomers = [telegram.person(f"Oskars {number}", language="ru") for number in range(newcomers)]
        for person in home.newcomers:
            home.chat.chat.members[person.id] = Member(person.user)
    return village


@dataclass
class Expected:
    """What the answers to one meeting must be after presses, each counted exactly once."""

    home: Home
    answers: dict[int, tuple[str, int]] = field(default_factory=dict)
    presses: int = 0

    async def press(self, person: Person, card: Message, verb: str, word: str) -> None:
        await person.presses_data(f"{verb}:{self.home.meeting_id}:{word}", card)
        self.presses += 1
        if verb == "rsvp":
            self._answer(person.id, word)
        else:
            self._bring(person.id, 1 if word == "more" else -1)

    async def press_anything(self, chance: random.Random, card: Message) -> None:
        """Mostly "+1" of people who never take it back, so that one press lost or counted twice stays to be seen."""
        counting = [person for person in self.home.members if self._companions(person) < COMPANIONS_LIMIT]
        if self.home.newcomers and (chance.random() < 0.2 or not counting):
            word = chance.choice(["coming", "maybe", "no"])
            await self.press(chance.choice(self.home.newcomers), card, "rsvp", word)
        else:
            await self.press(chance.choice(counting), card, "bring", "more")

    def _companions(self, person: Person) -> int:
        return self.answers.get(person.id, ("", 0))[1]

    def _answer(self, person: int, word: str) -> None:
        _, companions = self.answers.get(person, ("", 0))
        self.answers[person] = (word, companions if word == "coming" else 0)

    def _bring(self, person: int, step: int) -> None:
        answer, companions = self.answers.get(person, ("", 0))
        wanted = (companions if answer == "coming" else 0) + step
        if 0 <= wanted <= COMPANIONS_LIMIT:
            self.answers[person] = ("coming", wanted)


def stored_answers(rows: Sequence[Any]) -> dict[int, tuple[str, int]]:
    return {row["person_id"]: (row["answer"], row["companions"]) for row in rows}
