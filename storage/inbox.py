"""Updates from Telegram as they came, kept until they are done; ids are remembered as a set."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.wall_time import to_millis
from storage.cipher import Cipher
from storage.queries import Queries

COLUMN = "inbox.payload"


@dataclass(frozen=True, slots=True)
class Received:
    """An update as raw JSON. Updates of one `chat_id` are handled in their order."""

    update_id: int
    chat_id: int
    raw: dict[str, Any]


class Inbox:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "inbox")
        self._cipher = cipher

    def add(self, received: Received, now: datetime) -> bool:
        """False where this update id was seen before."""
        payload = self._cipher.seal(json.dumps(received.raw, separators=(",", ":")), COLUMN)
        return bool(
            self._queries.run(
                "add",
                update_id=received.update_id,
                chat_id=received.chat_id,
                payload=payload,
                received_at=to_millis(now),
            )
        )

    def done(self, update_id: int) -> bool:
        """False where it does not wait: it was handled before, or never stored."""
        return bool(self._queries.run("done", update_id=update_id))

    def failed(self, update_id: int) -> int:
        """Tries so far."""
        return int(self._queries.the("failed", update_id=update_id)["tries"])

    def quarantine(self, update_id: int) -> None:
        """Put aside for good. What it said is not kept: it may be an answer, with the chat it came from beside it."""
        self._queries.run("quarantine", update_id=update_id)

    def waiting(self) -> list[Received]:
        rows = self._queries.all("waiting")
        return [
            Received(row["update_id"], row["chat_id"], json.loads(self._cipher.open(row["payload"], COLUMN)))
            for row in rows
        ]

    def count(self, state: str) -> int:
        return int(self._queries.the("count", state=state)["rows"])
