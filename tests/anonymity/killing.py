"""Closes the boxes of a folder in a process that ends itself at a chosen point, as `kill -9` would.

Points are: every statement, the moment after every COMMIT, and before and after whatever is done to a key file.

    FOLDER POINT   forks a closing; POINT 0 never ends it. Answers the exit status, and the points passed, as JSON
"""

import asyncio
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot import closing
from bot.application import open_database
from domain.outbox import Message
from handlers.opening import Opening
from handlers.registry import opened
from tests.anonymity.conftest import PURPOSE, settings_of
from tests.handlers.direct import NOW, WORLD

CROWD = 55
"""The chat that is told of each opening, so that tellings can be counted."""

passed: list[str] = []
fatal = 0


def point(name: str) -> None:
    passed.append(name)
    if len(passed) == fatal:
        os.kill(os.getpid(), signal.SIGKILL)


class DyingConnection(sqlite3.Connection):
    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        point(sql)
        cursor = super().execute(sql, *parameters)
        if sql == "COMMIT":
            point("after COMMIT")
        return cursor

    def executemany(self, sql: str, rows: Any) -> sqlite3.Cursor:
        point(sql)
        return super().executemany(sql, rows)


def dying(name: str) -> None:
    """The function of `os` is a point before and after."""
    original: Callable[..., Any] = getattr(os, name)

    def call(*arguments: Any, **options: Any) -> Any:
        point(f"before {name}")
        result = original(*arguments, **options)
        point(f"after {name}")
        return result

    setattr(os, name, call)


def publish(opening: Opening) -> None:
    contents = opening.unit.sealed.opened(opening.box.id)
    opening.unit.outbox.show(Message(CROWD, "text", {"contents": list(contents)}), NOW)


async def close(folder: Path) -> None:
    database = await open_database(settings_of(folder))
    passed.clear()
    closer = closing.Closing(database, lambda: datetime(2026, 11, 24, tzinfo=UTC), WORLD, lambda: None)
    await closer.look_after_keys()
    await closer.work()


def child(folder: Path, at: int) -> None:
    global fatal  # noqa: PLW0603  one closing a process
    original = sqlite3.connect
    sqlite3.connect = lambda *given, **named: original(*given, factory=DyingConnection, **named)  # type: ignore[assignment]
    for name in ("open", "write", "fsync", "unlink"):
        dying(name)
    closing.PER_TRANSACTION = 2
    opened.by_purpose[PURPOSE] = publish
    fatal = at
    asyncio.run(close(folder))
    (folder / "passed").write_text(json.dumps(passed), encoding="utf-8")
    os._exit(0)


def main() -> None:
    for line in sys.stdin:
        folder, at = line.rsplit(maxsplit=1)
        process = os.fork()
        if process == 0:
            child(Path(folder), int(at))
        _, status = os.waitpid(process, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
