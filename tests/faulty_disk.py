"""A disk on which SQLite's statements fail when a test says so."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

import pytest

SPARED = ("ROLLBACK", "RELEASE", "PRAGMA busy_timeout")
_connect = sqlite3.connect


class Disk:
    """What is wrong with it: from the first statement that says `begins` on, the `at`-th fails, and `lasts` in all."""

    message = ""
    at = 0
    lasts = 0
    statements = 0
    begins = ""
    failed: ClassVar[list[str]] = []
    passed: ClassVar[list[str]] = []
    """All that was asked of it while it was to fail, also what went well."""

    @classmethod
    def breaks(cls, message: str, at: int, lasts: int, begins: str = "") -> None:
        cls.message, cls.at, cls.lasts, cls.statements, cls.begins = message, at, lasts, 0, begins

    @classmethod
    def forgets(cls) -> None:
        cls.failed.clear()
        cls.passed.clear()

    @classmethod
    def heals(cls) -> None:
        cls.message = ""

    @classmethod
    @contextmanager
    def rests(cls) -> Iterator[None]:
        """While a test looks at what is on it."""
        message, cls.message = cls.message, ""
        yield
        cls.message = message

    @classmethod
    def fails(cls, what: str) -> bool:
        """Whether this statement, or call of the system, is one of those that fail."""
        if not cls.message or what.lstrip().startswith(SPARED):
            return False
        cls.statements += bool(cls.statements) or cls.begins in what
        cls.passed.append(what)
        broken = cls.at <= cls.statements < cls.at + cls.lasts
        cls.failed += [what] * broken
        return broken


class OnThatDisk(sqlite3.Connection):
    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        _check(sql)
        return super().execute(sql, *parameters)

    def executemany(self, sql: str, rows: Iterable[Any]) -> sqlite3.Cursor:
        _check(sql)
        return super().executemany(sql, rows)


def _check(sql: str) -> None:
    if Disk.fails(sql):
        raise sqlite3.OperationalError(Disk.message)


@contextmanager
def on_that_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Disk]]:
    """All databases that are opened from now on lie on it, but for those that a test only looks into."""

    def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
        beside = options.get("uri", False)
        return _connect(*arguments, **options) if beside else _connect(*arguments, factory=OnThatDisk, **options)

    monkeypatch.setattr(sqlite3, "connect", connect)
    Disk.forgets()
    yield Disk
    Disk.heals()
