"""Seeing, forgetting and ending what is kept. Which statements there are is told by the `.sql` files, table by table;
tests/storage/test_migrations.py compares them with the schema and with docs/data-register.md."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from domain.privacy import KEPT, Consent, Record
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.queries import Queries, statements

SEALED_WITH_IDS = (
    ("outbox_of_others", "outbox.arguments", "drop_message"),
    ("dialogs_of_others", "dialog.state", "drop_dialog"),
    ("updates_of_others", "inbox.payload", "drop_update"),
)
"""Sealed JSON that may name somebody by id; short-lived, so the whole row goes."""


class Privacy:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher
        self._queries = Queries(connection, "privacy")

    def about(self, person_id: int) -> Sequence[Record]:
        queries = Queries(self._connection, "mydata")
        return [
            Record(table, self._values(row))
            for table in statements("mydata")
            for row in queries.all(table, person=person_id)
        ]

    def forget(self, person_id: int, now: datetime) -> None:
        self._drop_what_names(person_id)
        queries = Queries(self._connection, "forgetting")
        for table in statements("forgetting"):
            queries.run(table, person=person_id)
        self.remember(self._cipher.fingerprint(person_id), now)

    def forget_group(self, group_id: int) -> None:
        queries = Queries(self._connection, "leaving")
        for table in statements("leaving"):
            queries.run(table, group=group_id)

    def end_what_is_over(self, now: datetime) -> int:
        """Rows ended."""
        queries = Queries(self._connection, "retention")
        return sum(queries.run(table, before=to_millis(now - KEPT[table])) for table in statements("retention"))

    def remember(self, fingerprint: str, now: datetime) -> None:
        self._queries.run("remember", person_hash=fingerprint, forgotten_at=to_millis(now))

    def remembered(self) -> dict[str, datetime]:
        """Who was forgotten, by fingerprint, and when."""
        return {row["person_hash"]: from_millis(row["forgotten_at"]) for row in self._queries.all("remembered")}

    def any_forgotten(self, since: datetime, until: datetime) -> bool:
        """Without the first moment, with the last."""
        return self._queries.one("any_between", since=to_millis(since), until=to_millis(until)) is not None

    def drop_farewells(self, before: datetime) -> None:
        """Those that could not be sent to people of whom nothing is kept."""
        self._queries.run("drop_farewells", before=to_millis(before))

    def returned(self, forgotten: Mapping[str, datetime]) -> list[tuple[int, datetime]]:
        """In a database from before: who is there again and was forgotten since, and when. All are remembered."""
        known = self.remembered()
        since = {mark: when for mark, when in forgotten.items() if known.get(mark) != when}
        for mark, when in since.items():
            self.remember(mark, when)
        ids = [row["id"] for row in self._queries.all("people")]
        return [(each, since[mark]) for each in ids if (mark := self._cipher.fingerprint(each)) in since]

    def _drop_what_names(self, person_id: int) -> None:
        for found, column, drop in SEALED_WITH_IDS:
            for row in self._queries.all(found):
                if person_id in _numbers(json.loads(self._cipher.open(row["sealed"], column))):
                    self._queries.run(drop, id=row["id"])

    def _values(self, row: sqlite3.Row) -> dict[str, Any]:
        return {name.replace(".", "_"): self._value(name, row[name]) for name in row.keys()}  # noqa: SIM118

    def _value(self, name: str, value: Any) -> Any:
        if value is None:
            return ""
        if name.endswith("_at"):
            return from_millis(value)
        return _readable(self._cipher.open(value, name)) if "." in name else value


class Consents:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._queries = Queries(connection, "privacy")

    def version(self, person_id: int, purpose: str) -> int:
        row = self._queries.one("consent", person_id=person_id, purpose=purpose)
        return 0 if row is None else int(row["version"])

    def of(self, person_id: int) -> Sequence[Consent]:
        rows = self._queries.all("consents", person_id=person_id)
        return [Consent(row["purpose"], row["version"], date.fromisoformat(row["given_on"])) for row in rows]

    def give(self, consent: Consent, person_id: int) -> None:
        self._queries.run(
            "give_consent",
            person_id=person_id,
            purpose=consent.purpose,
            version=consent.version,
            given_on=consent.given_on.isoformat(),
        )

    def revoke(self, person_id: int, purpose: str) -> bool:
        return bool(self._queries.run("revoke_consent", person_id=person_id, purpose=purpose))


def _numbers(value: Any) -> Iterator[int]:
    """Every number in a JSON value, also one written as text."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _numbers(key)
            yield from _numbers(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _numbers(inner)
    elif isinstance(value, str):
        yield from (int(part) for part in value.split(":") if part.isascii() and part.isdigit())
    elif isinstance(value, int):
        yield value


def _readable(text: str) -> str:
    """Of sealed JSON, the words in it."""
    if not text.startswith(("{", "[")):
        return text
    try:
        return ", ".join(_words(json.loads(text)))
    except ValueError:
        return text


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from _words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner)
    elif isinstance(value, str):
        yield value
