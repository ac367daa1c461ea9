"""One group on a real database at a fixed moment: the real handlers run its updates, the views draw its screens."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from telegram import Update

from bot import calendar
from bot.ticker import current
from domain.groups import Group, Role
from domain.meetings import Meeting
from domain.people import Office, Reach
from domain.schedule import advanced
from domain.wall_time import WallTime
from handlers import HANDLERS, kinds, views
from handlers.facts import Facts, Headcount, Membership
from handlers.firing import Firing, fire
from handlers.routing import dispatch
from handlers.screen import Scene, Screen, World, merge
from handlers.turn import Answer, Turn
from storage.cipher import Cipher
from storage.outbox import Waiting
from storage.unit_of_work import UnitOfWork
from tests.empty_database import open_empty
from tests.handlers.at_once import close_boxes

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
RIGA = "Europe/Riga"
ILZE, ANNA, OLGA, TARAS, EMMA = 11, 12, 13, 14, 15
"""The worker, and members who read Latvian, Russian, Ukrainian and English."""
NAMES = {ILZE: "Ilze", ANNA: "Anna", OLGA: "Olga", TARAS: "Taras", EMMA: "Emma"}
LANGUAGES = {ILZE: "lv", ANNA: "lv", OLGA: "ru", TARAS: "uk", EMMA: "en"}
CHAT = -1001
UNRATIONED = """
SELECT view FROM outbox WHERE state = 'ready' AND chat_id > 0 AND push IS NULL AND view <> ''
    AND NOT EXISTS (SELECT 1 FROM posted WHERE posted.message_key = outbox.message_key)
"""
AT_ONCE = {"broadcast-report"}
"""What a firing says in private though the week's budget has no word on it: the report of what one sent oneself."""


@dataclass
class Stage:
    folder: Path
    now: datetime = MONDAY
    languages: tuple[str, ...] = ("lv",)
    said: list[Waiting] = field(default_factory=list)
    """What was sent so far, oldest first."""
    fired: set[str] = field(default_factory=set)
    """The kinds of schedule that were due so far."""
    answer: Answer | None = None
    """To the latest press."""

    def __post_init__(self) -> None:
        connection = open_empty(self.folder / "stage.db")
        self.unit = UnitOfWork(connection, Cipher(os.urandom(32)), self.folder / "keys")
        self.world = World("kopa_bot", RIGA, "lv", calendar.holiday_name, calendar.vocabularies)
        self.facts = Facts({Headcount(CHAT): len(NAMES) + 1})
        self._updates = 0
        for person, name in NAMES.items():
            self.unit.people.meet(person, name, LANGUAGES[person], self.now)
            self.unit.people.set_language(person, LANGUAGES[person])
            self.unit.people.set_reach(person, Reach.STARTED)
        self.unit.people.set_office(ILZE, Office.WORKER)
        group = Group(0, CHAT, "Rīta kafija", self.languages, RIGA, ILZE, "token")
        self.group = self.unit.groups.add(group, self.now)
        for person in NAMES:
            self.unit.groups.put_member(self.group.id, person, self.now)
        self.unit.groups.set_headcount(self.group.id, len(NAMES))

    def close(self) -> None:
        self.unit.connection.close()

    def make_organiser(self, person: int) -> None:
        self.unit.groups.set_role(self.group.id, person, Role.ORGANISER)
        self.is_in_group(person, "member")

    def is_in_group(self, person: int, status: str) -> None:
        """By Telegram's word."""
        self.facts = Facts({**self.facts.known, Membership(CHAT, person): status})

    def meeting(self, starts: str = "2026-11-26T18:30", **columns: Any) -> Meeting:
        """Announced, with its reminders, as if planned a moment ago."""
        from handlers.announcing import announce

        wall = WallTime.at(datetime.fromisoformat(starts), RIGA)
        filled = {"title": "Vecāku tikšanās", "ends": None, "place": "bibliotēkā", "planned_by": ILZE, **columns}
        added = self.unit.meetings.add(Meeting(0, self.group.id, starts=wall, **filled), self.now)
        announce(self.unit, added, self.group, self.world, self.now)
        self.send()
        return self.stored(added.id)

    def stored(self, meeting_id: int) -> Meeting:
        meeting = self.unit.meetings.get(meeting_id)
        assert meeting is not None
        return meeting

    def says(self, person: int, text: str) -> Sequence[Waiting]:
        chat = {"id": person, "type": "private"}
        message = {"message_id": self._number(), "date": 1, "chat": chat, "from": _user(person), "text": text}
        return self._run({"message": message})

    def sends(self, person: int, **content: Any) -> Sequence[Waiting]:
        """A message without words in private: a document, a voice, a photo."""
        chat = {"id": person, "type": "private"}
        message = {"message_id": self._number(), "date": 1, "chat": chat, "from": _user(person), **content}
        return self._run({"message": message})

    def presses(self, person: int, data: str, chat_id: int | None = None) -> Sequence[Waiting]:
        """In private on the newest screen unless a chat is given."""
        private = chat_id is None
        shown = self.unit.outbox.posted_id(f"screen:{person}") if private else 1
        chat = {"id": person if private else chat_id, "type": "private" if private else "supergroup", "title": "G"}
        message = {"message_id": shown or 1, "date": 1, "chat": chat, "text": "x"}
        query = {"id": "1", "from": _user(person), "chat_instance": "1", "data": data, "message": message}
        return self._run({"callback_query": query})

    def gets(self, update: dict[str, Any]) -> Sequence[Waiting]:
        """An update that is neither a message in private nor a press."""
        return self._run(update)

    def passes(self, by: timedelta) -> Sequence[Waiting]:
        """Time goes on, and what is due meanwhile is fired at its moment."""
        until = self.now + by
        while (due := self.unit.schedule.next_due()) is not None and due <= until:
            self.now = max(self.now, due)
            self.fires()
        self.now = until
        return self.send()

    def stands_still(self, by: timedelta) -> Sequence[Waiting]:
        """The bot was down: what fell due is fired only now."""
        self.now += by
        self.fires()
        return self.send()

    def fires(self) -> None:
        for entry in self.unit.schedule.due(self.now, 100):
            occurrence = current(entry.schedule)
            self.unit.schedule.move_on(advanced(entry.schedule, occurrence.due))
            if self.unit.schedule.note_occurrence(entry.schedule, occurrence, self.now):
                fire(kinds, Firing(self.unit, entry, occurrence, self.now, self.world))
                self.fired.add(entry.schedule.kind)
        close_boxes(self.unit, self.now, self.world)
        unrationed = self.unit.connection.execute(UNRATIONED).fetchall()
        assert {row["view"] for row in unrationed} <= AT_ONCE, "of Kopā's own accord, and no word on the week's budget"

    def send(self) -> Sequence[Waiting]:
        """All that waits is drawn and counts as sent; those with nothing left to say are dropped."""
        sent = []
        for waiting in self.unit.outbox.ready(self.now, [], 1000):
            if waiting.view and self.draw(waiting) is None:
                self.unit.outbox.drop(waiting.id)
                continue
            if waiting.view:
                sent.append(waiting)
            self.unit.outbox.sent(waiting, self._number(), self.now)
        self.said.extend(sent)
        return sent

    def draw(self, waiting: Waiting) -> Screen | None:
        if waiting.chat_id > 0:
            person = self.unit.people.get(waiting.chat_id)
            language = self.world.language if person is None else person.language
            return self.view(waiting.view, waiting.arguments, language, waiting.chat_id)
        screens = [self.view(waiting.view, waiting.arguments, language, CHAT) for language in self.group.languages]
        shown = [screen for screen in screens if screen is not None]
        return merge(shown) if shown else None

    def view(self, name: str, arguments: Any, language: str, chat_id: int) -> Screen | None:
        scene = Scene(self.unit, self.now, self.now, language, chat_id, self.world)
        return views.by_name[name](scene, arguments)

    def screen(self, person: int) -> Screen:
        """The newest private screen, as it would look now."""
        waiting = next(each for each in reversed(self.said) if each.chat_id == person)
        screen = self.draw(waiting)
        assert screen is not None
        return screen

    def labels(self, person: int) -> list[str]:
        return [button.label for row in self.screen(person).rows for button in row]

    def data(self, person: int, label: str) -> str:
        """What the first button with these words on the newest screen sends back."""
        buttons = [button for row in self.screen(person).rows for button in row]
        found = next((button.data for button in buttons if label in button.label), None)
        assert found is not None, f"no button «{label}» among {[button.label for button in buttons]}"
        return found

    def taps(self, person: int, label: str) -> Sequence[Waiting]:
        return self.presses(person, self.data(person, label))

    def _run(self, content: dict[str, Any]) -> Sequence[Waiting]:
        update = Update.de_json({"update_id": self._number(), **content}, None)
        turn = Turn(update, self.unit, self.now, self.facts, self.world)
        self.answer = dispatch(HANDLERS, turn)
        return self.send()

    def _number(self) -> int:
        self._updates += 1
        return self._updates


def _user(person: int) -> dict[str, Any]:
    name, language = NAMES.get(person, f"Svešs {person}"), LANGUAGES.get(person, "lv")
    return {"id": person, "is_bot": False, "first_name": name, "language_code": language}


@contextmanager
def staged(folder: Path, **settings: Any) -> Iterator[Stage]:
    stage = Stage(folder, **settings)
    try:
        yield stage
    finally:
        stage.close()


def with_quiet(stage: Stage, **settings: Any) -> None:
    stage.group = replace(stage.group, quiet=replace(stage.group.quiet, **settings))
    stage.unit.groups.save(stage.group)
