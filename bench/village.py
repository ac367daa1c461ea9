"""What all measurements of presses stand on: groups that each plan a meeting, with the card in the chat and its people
known, on a local Telegram and in a database of Kopā."""

import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from bot import calendar
from bot.application import open_database
from bot.rendering import render
from bot.settings import Settings, load
from domain.groups import Group
from domain.meetings import Meeting
from domain.people import Office, Reach
from domain.wall_time import WallTime
from handlers.meetings import first_card
from handlers.screen import World
from sandbox.driver import LocalTelegram
from sandbox.group import Group as Chat
from sandbox.messages import Message
from sandbox.methods import METHODS
from sandbox.person import Person
from sandbox.schema import check
from sandbox.state import Press
from storage.unit_of_work import UnitOfWork

ZONE = "Europe/Riga"
ANSWERS = ("coming", "no")
BATCH = 100
LANGUAGES = ("lv", "ru", "uk", "en")


def settings_in(folder: Path, telegram: LocalTelegram) -> Settings:
    return load(_env_file=None, token=telegram.token, api_url=telegram.url, data=folder / "data", keys=folder / "keys")


def world_of(telegram: LocalTelegram) -> World:
    return World(
        username=telegram.username,
        zone=ZONE,
        language="lv",
        holiday_name=calendar.holiday_name,
        vocabularies=calendar.vocabularies,
    )


@dataclass(slots=True)
class Home:
    """One group: its chat, its people, and the card of its meeting."""

    chat: Chat
    people: list[Person]
    card: Message
    meeting_id: int


@dataclass(slots=True)
class Village:
    telegram: LocalTelegram
    worker: Person
    homes: list[Home] = field(default_factory=list)
    answers: "dict[tuple[int, int], str]" = field(default_factory=dict)
    """By meeting and person, what was pressed last."""
    _random: random.Random = field(default_factory=lambda: random.Random(2022))
    _order: "list[tuple[Home, Person]]" = field(default_factory=list)
    _pressed: Iterator[int] = field(default_factory=count)

    def press_next(self, home: Home | None = None) -> Press:
        """The next person presses, in an order that mixes the groups; each press changes an answer."""
        number = next(self._pressed)
        everybody = self._everybody() if home is None else [(home, person) for person in home.people]
        where, who = everybody[number % len(everybody)]
        answer = ANSWERS[number // len(everybody) % len(ANSWERS)]
        self.answers[where.meeting_id, who.id] = answer
        return self.telegram.actions.press(who.user, where.card, f"rsvp:{where.meeting_id}:{answer}")

    def press_bodies(self, presses: int) -> list[str]:
        """So many presses as the bodies of the getUpdates answers that would bring them."""
        for _ in range(presses):
            self.press_next()
        bodies, offset = [], 0
        while batch := self.telegram.updates.batch(offset, BATCH):
            bodies.append(json.dumps({"ok": True, "result": batch}, ensure_ascii=False))
            offset = batch[-1]["update_id"] + 1
        return bodies

    def check(self, database: Path) -> None:
        """Raises AssertionError unless everybody's last press is what is stored, and nothing waits to be handled."""
        kept = {tuple(row[:2]): row[2] for row in _rows(database, "SELECT meeting_id, person_id, answer FROM rsvp")}
        waiting = _rows(database, "SELECT update_id FROM inbox WHERE state <> 'done'")
        if kept != self.answers or waiting:
            raise AssertionError("the presses were answered, but what they ask for was not stored")

    def _everybody(self) -> "list[tuple[Home, Person]]":
        if not self._order:
            self._order = [(home, person) for home in self.homes for person in home.people]
            self._random.shuffle(self._order)
        return self._order


def _rows(database: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return connection.execute(sql).fetchall()


async def settle(telegram: LocalTelegram, folder: Path, groups: int, people: int) -> Village:
    """`people` is the number in all. Everybody has pressed Start and belongs to one group; the database is closed
    again."""
    village = Village(telegram, telegram.person("Ilze", "lv", started=True))
    chats = [_chat(telegram, village.worker, number, people // groups) for number in range(groups)]
    database = await open_database(settings_in(folder, telegram))

    def work(unit: UnitOfWork) -> None:
        now = datetime.now(UTC)
        meet(unit, village.worker, now)
        unit.people.set_office(village.worker.id, Office.OPERATOR)
        village.homes.extend(_home(unit, telegram, village.worker, chat, members, now) for chat, members in chats)

    try:
        await database.transact(work)
    finally:
        await database.close()
    return village


def meet(unit: UnitOfWork, person: Person, now: datetime) -> None:
    unit.people.meet(person.id, person.name, person.user.language_code or "lv", now)
    unit.people.set_reach(person.id, Reach.STARTED)


def _chat(telegram: LocalTelegram, worker: Person, number: int, size: int) -> tuple[Chat, list[Person]]:
    members = [telegram.person(f"Anna {number}-{seat}", LANGUAGES[seat % 4], started=True) for seat in range(size)]
    return telegram.group(f"Vecāku grupa {number}", members, [worker], with_bot=True), members


def _home(
    unit: UnitOfWork, telegram: LocalTelegram, worker: Person, chat: Chat, members: list[Person], now: datetime
) -> Home:
    wanted = Group(0, chat.id, chat.chat.title or "", ("lv", "ru"), ZONE, worker.id, f"start-{chat.id}")
    group = unit.groups.add(wanted, now)
    for person in members:
        meet(unit, person, now)
        unit.groups.put_member(group.id, person.id, now)
    starts = WallTime.from_instant(now + timedelta(days=7), ZONE)
    plan = Meeting(0, group.id, "Vecāku vakars", starts, None, place="Bibliotēka", planned_by=worker.id)
    meeting = unit.meetings.add(plan, now)
    unit.meetings.announce(meeting.id, now)
    return Home(chat, members, _post_card(unit, telegram, meeting, group, now), meeting.id)


def _post_card(unit: UnitOfWork, telegram: LocalTelegram, meeting: Meeting, group: Group, now: datetime) -> Message:
    """Puts the card into the chat as the outbox would, without the way over HTTP."""
    unit.outbox.show(first_card(meeting, group), now)
    (row,) = unit.outbox.ready(now, (), 1)
    call = render(unit, row, now, world_of(telegram))
    if call is None:
        raise AssertionError("a meeting that was planned has no card")
    given: dict[str, Any] = {name: value for name, value in call.parameters.items() if value is not None}
    posted = METHODS[call.method](telegram.api, check(call.method, given))
    unit.outbox.sent(row, posted["message_id"], now)
    return telegram.state.chats[group.chat_id].messages[posted["message_id"]]
