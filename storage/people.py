"""People and the one-time links that give them an office."""

import hashlib
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from domain.people import Link, Office, Person, Reach
from domain.reminders import ReminderChoice
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.queries import Queries

COLUMN = "person.name"


def person_from(row: sqlite3.Row, cipher: Cipher) -> Person:
    return Person(
        id=row["id"],
        name=cipher.open(row["name"], COLUMN),
        language=row["language"],
        language_chosen=bool(row["language_chosen"]),
        reach=Reach(row["reach"]),
        reminder_choice=ReminderChoice(row["reminder_choice"]),
        office=None if row["office"] is None else Office(row["office"]),
    )


class People:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "people")
        self._cipher = cipher

    def get(self, person_id: int) -> Person | None:
        row = self._queries.one("get", id=person_id)
        return None if row is None else person_from(row, self._cipher)

    def meet(self, person_id: int, name: str, language: str, now: datetime) -> Person:
        known = self.get(person_id)
        if known is None:
            sealed = self._cipher.seal(name, COLUMN)
            self._queries.run("add", id=person_id, name=sealed, language=language, now=to_millis(now))
            return Person(person_id, name, language)
        if name and known.name != name:
            self._queries.run("rename", id=person_id, name=self._cipher.seal(name, COLUMN), now=to_millis(now))
        return known

    def set_language(self, person_id: int, language: str) -> None:
        self._queries.run("set_language", id=person_id, language=language)

    def set_reach(self, person_id: int, reach: Reach) -> None:
        self._queries.run("set_reach", id=person_id, reach=reach)

    def set_reminder_choice(self, person_id: int, choice: ReminderChoice) -> None:
        self._queries.run("set_reminder_choice", id=person_id, choice=choice)

    def set_office(self, person_id: int, office: Office | None) -> None:
        self._queries.run("set_office", id=person_id, office=office)

    def in_office(self, office: Office) -> Sequence[Person]:
        return [person_from(row, self._cipher) for row in self._queries.all("in_office", office=office)]


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


class Links:
    """A token is 128 random bits or more, so that its plain hash cannot be undone."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._queries = Queries(connection, "people")

    def add(self, token: str, link: Link) -> None:
        self._queries.run(
            "add_link",
            token_hash=_hash(token),
            purpose=link.purpose,
            group_id=link.group_id,
            made_by=link.made_by,
            expires_at=to_millis(link.expires_at),
        )

    def take(self, token: str, now: datetime) -> Link | None:
        return _link_from(self._queries.one("take_link", token_hash=_hash(token), now=to_millis(now)))

    def peek(self, token: str, now: datetime) -> Link | None:
        return _link_from(self._queries.one("peek_link", token_hash=_hash(token), now=to_millis(now)))

    def count(self, purpose: str, now: datetime) -> int:
        return int(self._queries.the("count_links", purpose=purpose, now=to_millis(now))["rows"])

    def forget(self, purpose: str) -> None:
        self._queries.run("forget_links", purpose=purpose)


def _link_from(row: sqlite3.Row | None) -> Link | None:
    if row is None:
        return None
    return Link(row["purpose"], row["group_id"], row["made_by"], from_millis(row["expires_at"]))
