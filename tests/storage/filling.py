"""Every table filled from the schema alone, for one person in one group: one that nobody thought of is there too."""

import re
import sqlite3
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from typing import Any

from storage.cipher import Cipher

PERSON_NAMES = re.compile(r"person_id$|_by$|^worker_id$|^reader_id$|^owner_id$")
NOT_PEOPLE = re.compile(
    r"_at$|until$|count$|^next_due$|^deadline$|^(group|subject|source|box|trial_box|urgent_box|update|message|telegram)_id$"
)
OF_GROUPS = {"groups", "former_chat"}
Row = tuple[Any, ...]


@dataclass(frozen=True)
class Column:
    table: str
    name: str
    kind: str
    key: bool
    refers_to: str | None
    allowed: str | None
    """The first value its CHECK allows."""

    def __str__(self) -> str:
        return f"{self.table}.{self.name}"

    @property
    def own_number(self) -> bool:
        return self.key and self.kind == "INTEGER" and self.refers_to is None

    @property
    def of_a_person(self) -> bool:
        if self.refers_to is not None or str(self) == "person.id":
            return self.refers_to in {None, "person"}
        return bool(PERSON_NAMES.search(self.name))

    @property
    def of_a_chat(self) -> bool:
        """A private chat has the number of its person."""
        return self.name == "chat_id" and self.table not in OF_GROUPS

    @property
    def of_a_group(self) -> bool:
        return self.refers_to == "groups" or self.name == "group_id" or str(self) == "groups.id"

    @property
    def unexplained(self) -> bool:
        """A number that could be somebody's, and no rule says whether it is."""
        known = self.of_a_person or self.name == "chat_id" or self.of_a_group or self.refers_to is not None
        return self.kind == "BIGINT" and not known and NOT_PEOPLE.search(self.name) is None


@dataclass
class Filling:
    connection: sqlite3.Connection
    cipher: Cipher
    _numbers: "count[int]" = field(default_factory=lambda: count(500))

    def fill(self, person: int, group: int, chat: int, instant: int) -> None:
        """One row in each table. Sealed columns hold `canary(person)`; `chat` is where messages go."""
        self.connection.execute("PRAGMA ignore_check_constraints = 1")
        made: dict[str, dict[str, Any]] = {}
        for table in self._parents_first():
            values = {column.name: self._value(column, made, person, group, chat, instant) for column in self.of(table)}
            marks = ", ".join(f":{name}" for name in values)
            names = ", ".join(f'"{name}"' for name in values)
            self.connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)
            made[table] = values
        self.connection.execute("PRAGMA ignore_check_constraints = 0")

    def of(self, table: str) -> list[Column]:
        return [column for column in self.columns if column.table == table]

    @cached_property
    def tables(self) -> list[str]:
        rows = self.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
        return [row[0] for row in rows if not row[0].startswith("sqlite_")]

    @cached_property
    def columns(self) -> list[Column]:
        return [column for table in self.tables for column in self._columns(table)]

    def rows(self, table: str) -> list[Row]:
        return [tuple(row) for row in self.connection.execute(f"SELECT * FROM {table}")]

    def everything(self) -> dict[str, set[Row]]:
        return {table: set(self.rows(table)) for table in self.tables}

    def values(self, column: Column) -> list[Any]:
        return [row[0] for row in self.connection.execute(f'SELECT "{column.name}" FROM {column.table}')]

    def words(self, column: Column) -> list[str]:
        """What lies sealed there."""
        return [self.cipher.open(value, str(column)) for value in self.values(column) if value]

    def _columns(self, table: str) -> list[Column]:
        sql = self.connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
        parents = {row[3]: row[2] for row in self.connection.execute(f"PRAGMA foreign_key_list({table})")}
        return [
            Column(table, row[1], row[2], bool(row[5]), parents.get(row[1]), _allowed(sql, row[1]))
            for row in self.connection.execute(f"PRAGMA table_info({table})")
        ]

    def _parents_first(self) -> list[str]:
        ordered: list[str] = []
        while len(ordered) < len(self.tables):
            free = [
                table
                for table in self.tables
                if table not in ordered
                and all(column.refers_to in {None, table, *ordered} for column in self.of(table))
            ]
            assert free, "tables refer to each other in a circle"
            ordered += free
        return ordered

    def _value(
        self, column: Column, made: dict[str, dict[str, Any]], person: int, group: int, chat: int, instant: int
    ) -> Any:
        if column.refers_to == column.table:
            return None
        if column.of_a_person:
            return person
        if column.of_a_group:
            return group
        if column.refers_to is not None:
            return made[column.refers_to]["id"]
        if column.name == "chat_id":
            return -group if column.table in OF_GROUPS else chat
        if column.kind == "BLOB":
            return self.cipher.seal(f'{{"words": "{canary(person)}"}}', str(column))
        if column.own_number or column.name.endswith("_id"):
            return next(self._numbers)
        if column.kind == "BIGINT":
            return instant
        return 1 if column.kind == "INTEGER" else column.allowed or f"text {next(self._numbers)}"


def canary(person: int) -> str:
    return f"canary-{person}"


def _allowed(sql: str, name: str) -> str | None:
    found = re.search(rf"CHECK \({name} IN \('([^']+)'", sql)
    return found[1] if found else None
