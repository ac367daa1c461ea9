"""Handlers on real storage without a bot around them: for thousands of presses, and for what each leaves behind."""

import os
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from telegram import Update

from domain.groups import Group, Role
from domain.people import Office, Reach
from handlers import HANDLERS, views
from handlers.facts import Fact, FactNeeded, Facts, Headcount, Membership, SentFile
from handlers.routing import dispatch
from handlers.screen import Scene, Screen, World
from handlers.turn import Answer, Turn
from storage.cipher import Cipher
from storage.unit_of_work import UnitOfWork
from tests.empty_database import open_empty

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
WORLD = World("kopa_bot", "Europe/Riga", "lv", lambda day, language: None, lambda language: ())
CONTENT = ("groups", "member", "person", "link", "schedule", "held", "meeting", "rsvp", "dialog")


@dataclass
class Direct:
    """`statuses` is what Telegram says of who is in which chat; a pair it does not know is 'left'."""

    unit: UnitOfWork
    statuses: dict[tuple[int, int], str]
    now: datetime = NOW
    files: dict[str, bytes] = field(default_factory=dict)
    """By file id, what Telegram hands out."""

    @classmethod
    def open(cls, folder: Path) -> "Direct":
        connection = open_empty(folder / "direct.db")
        return cls(UnitOfWork(connection, Cipher(os.urandom(32)), folder / "keys"), {})

    def take(self, raw: Mapping[str, Any]) -> Answer | None:
        """As the bot does: facts are fetched when asked for, and then the handler runs again from its start."""
        update = Update.de_json({"update_id": 1, **raw}, None)
        facts: dict[Fact, Any] = {}
        while True:
            try:
                with self.unit.savepoint():
                    return dispatch(HANDLERS, Turn(update, self.unit, self.now, Facts(facts), WORLD))
            except FactNeeded as needed:
                facts[needed.fact] = self._told(needed.fact)

    def turn(self, person_id: int, **user: Any) -> Turn:
        """A turn of somebody who pressed something, with all that Telegram would say of them."""
        query = {"id": "1", "chat_instance": "1", "from": a_user(person_id, **user), "data": "x"}
        update = Update.de_json({"update_id": 1, "callback_query": query}, None)
        return Turn(update, self.unit, self.now, Facts(self._facts()), WORLD)

    def _told(self, fact: Fact) -> str | int | bytes | None:
        match fact:
            case Membership(chat_id, person_id):
                return self.statuses.get((chat_id, person_id), "left")
            case Headcount(chat_id):
                inside = [status for (chat, _), status in self.statuses.items() if chat == chat_id and status != "left"]
                return len(inside) + 1
            case SentFile(file_id):
                return self.files.get(file_id)

    def _facts(self) -> dict[Fact, Any]:
        chats = {chat_id for chat_id, _ in self.statuses}
        facts: list[Fact] = [Headcount(chat_id) for chat_id in chats]
        facts += [Membership(*pair) for pair in self.statuses]
        return {fact: self._told(fact) for fact in facts}

    def press(self, person_id: int, data: str, chat_id: int | None = None, **user: Any) -> Answer | None:
        where = private(person_id) if chat_id is None else chat(chat_id)
        message = {"message_id": 5, "date": 0, "chat": where, "text": "…"}
        sender = a_user(person_id, **user)
        return self.take(
            {"callback_query": {"id": "1", "chat_instance": "1", "from": sender, "message": message, "data": data}}
        )

    def says(self, person_id: int, text: str, chat_id: int | None = None, **extra: Any) -> Answer | None:
        where = private(person_id) if chat_id is None else chat(chat_id)
        message = {"message_id": 6, "date": 0, "chat": where, "from": a_user(person_id), "text": text}
        return self.take({"message": {**message, **extra}})

    def service(self, chat_id: int, sender: int, **content: Any) -> None:
        """A message in a group that tells of something instead of saying it."""
        message = {"message_id": 7, "date": 0, "chat": chat(chat_id), "from": a_user(sender)}
        self.take({"message": {**message, **content}})

    def bot_added(self, chat_id: int, by: int, status: str = "member") -> None:
        bot = a_user(999, is_bot=True)
        change = {"chat": chat(chat_id), "from": a_user(by), "date": 0}
        old: dict[str, Any] = {"user": bot, "status": "left"}
        new = {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}
        self.take({"my_chat_member": {**change, "old_chat_member": old, "new_chat_member": new}})

    def worker(self, person_id: int) -> int:
        return self.person(person_id, Office.WORKER)

    def person(self, person_id: int, office: Office | None = None, language: str = "lv") -> int:
        self.unit.people.meet(person_id, f"Persona {person_id}", language, self.now)
        self.unit.people.set_reach(person_id, Reach.STARTED)
        self.unit.people.set_office(person_id, office)
        return person_id

    def group(self, chat_id: int, worker_id: int, **changes: Any) -> Group:
        group = Group(0, chat_id, f"Grupa {-chat_id}", ("lv",), "Europe/Riga", worker_id, f"token{-chat_id:>026}")
        return self.unit.groups.add(replace(group, **changes), self.now)

    def member(self, group: Group, person_id: int, role: Role = Role.MEMBER, status: str = "member") -> int:
        self.person(person_id)
        self.unit.groups.put_member(group.id, person_id, self.now)
        self.unit.groups.set_role(group.id, person_id, role)
        self.statuses[group.chat_id, person_id] = status
        return person_id

    def rows(self, sql: str, *parameters: object) -> list[sqlite3.Row]:
        return self.unit.connection.execute(sql, parameters).fetchall()

    def content(self) -> dict[str, list[tuple[Any, ...]]]:
        """All that people would miss or did not agree to; not what waits to be said."""
        return {table: [tuple(row) for row in self.rows(f"SELECT * FROM {table} ORDER BY 1, 2")] for table in CONTENT}

    def said_to(self, chat_id: int) -> list[str]:
        """The views that wait to be shown in a chat."""
        return [row["view"] for row in self.rows("SELECT view FROM outbox WHERE chat_id = ? ORDER BY id", chat_id)]

    def screen(self, reader: int, language: str = "lv") -> Screen:
        """What waits to be shown to somebody, the newest of it."""
        row = [row for row in self.unit.outbox.ready(self.now, (), 500) if row.chat_id == reader][-1]
        scene = Scene(self.unit, self.now, row.planned_at, language, reader, WORLD)
        shown = views.by_name[row.view](scene, row.arguments)
        if shown is None:
            raise AssertionError(f"{row.view} has nothing to say")
        return shown

    def buttons(self, reader: int) -> list[str]:
        """The data of the buttons on that screen."""
        return [button.data or "" for row in self.screen(reader).rows for button in row]


def a_user(person_id: int, *, name: str | None = None, is_bot: bool = False, language: str = "lv") -> dict[str, Any]:
    first_name = name or f"Persona {person_id}"
    return {"id": person_id, "is_bot": is_bot, "first_name": first_name, "language_code": language}


def private(person_id: int) -> dict[str, Any]:
    return {"id": person_id, "type": "private", "first_name": "x"}


def chat(chat_id: int, title: str | None = None) -> dict[str, Any]:
    return {"id": chat_id, "type": "supergroup", "title": title or f"Grupa {-chat_id}"}
