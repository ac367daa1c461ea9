"""What waits to be said, what is being said, and where each standing message is."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.outbox import Delivery, Lane, Message, Undelivered
from domain.pushes import Push
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.queries import Queries

COLUMN = "outbox.arguments"
FILE_MARK = "posted.file_mark"
ENDING = frozenset({"remove", "last"})
"""After these nothing stands under the key any more, or nobody is to know where."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row that may be sent now. `message_id` is set where the message stands already and is to be edited; `file_mark`
    tells which file it has."""

    id: int
    chat_id: int
    lane: Lane
    action: str
    view: str
    arguments: Mapping[str, Any]
    key: str | None
    delivery: Delivery
    tries: int
    planned_at: datetime
    useful_until: datetime | None
    group_id: int | None
    message_id: int | None
    file_mark: str | None = None
    push: Push | None = None


class Outbox:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "outbox")
        self._cipher = cipher

    def show(self, message: Message, now: datetime) -> None:
        self._add("show", message, now)

    def show_last(self, message: Message, now: datetime) -> None:
        self._add("last", message, now)

    def remove_theirs(self, chat_id: int, message_id: int, now: datetime) -> None:
        key = f"theirs:{chat_id}:{message_id}"
        self._note_posted(key, chat_id, message_id, now)
        self.remove(key, now)

    def adopt(self, key: str, chat_id: int, message_id: int, now: datetime) -> None:
        self._note_posted(key, chat_id, message_id, now)

    def rename_posted(self, key: str, new_key: str) -> bool:
        return bool(self._queries.run("rename_posted", message_key=key, new_key=new_key))

    def standing(self, prefix: str) -> list[tuple[str, int]]:
        rows = self._queries.all("standing", first=prefix, beyond=prefix + "\U0010ffff")
        return [(row["message_key"], row["chat_id"]) for row in rows]

    def leave(self, chat_id: int, now: datetime) -> None:
        self._add("leave", Message(chat_id, "", key=f"leave:{chat_id}"), now)

    def remove(self, key: str, now: datetime) -> None:
        self._queries.run("remove_key", message_key=key)
        posted = self._queries.one("posted", message_key=key)
        if posted is not None:
            self._add("remove", Message(posted["chat_id"], "", key=key), now)

    def forget_posted(self, key: str) -> None:
        self._queries.run("forget_posted", message_key=key)

    def posted_id(self, key: str) -> int | None:
        row = self._queries.one("posted", message_key=key)
        return None if row is None else int(row["message_id"])

    def resend(self, outbox_id: int, now: datetime) -> bool:
        return bool(self._queries.run("resend", id=outbox_id, ready_at=to_millis(now)))

    def undelivered(self, outbox_id: int) -> Undelivered | None:
        row = self._queries.one("undelivered", id=outbox_id)
        return None if row is None else _undelivered(row)

    def give_up(self, outbox_id: int) -> bool:
        return bool(self._queries.run("give_up", id=outbox_id))

    def drop_chat(self, chat_id: int) -> int:
        return self._queries.run("drop_chat", chat_id=chat_id)

    def keep_newest_reply(self, chat_id: int) -> int:
        """Of all the answers that wait for somebody's many words."""
        return self._queries.run("keep_newest_reply", chat_id=chat_id)

    def ready(self, now: datetime, blocked: Iterable[int], wanted: int) -> list[Waiting]:
        """Those that may go now, most urgent first, in the order of each chat."""
        rows = self._queries.all("candidates", now=to_millis(now), blocked=json.dumps(list(blocked)), wanted=wanted)
        return [self._waiting(row) for row in rows]

    def next_ready(self) -> datetime | None:
        row = self._queries.the("next_ready")
        return None if row["ready_at"] is None else from_millis(row["ready_at"])

    def sending(self, outbox_id: int) -> None:
        self._queries.run("sending", id=outbox_id)

    def sent(self, waiting: Waiting, message_id: int | None, now: datetime, *, file_mark: str | None = None) -> None:
        """`message_id` and `file_mark` are of what stands there now."""
        self._queries.run("delete", id=waiting.id)
        if waiting.key is None:
            return
        if waiting.action in ENDING:
            self.forget_posted(waiting.key)
        elif message_id is not None and waiting.message_id != message_id:
            self._note_posted(waiting.key, waiting.chat_id, message_id, now, file_mark)
        elif file_mark != waiting.file_mark:
            sealed = self._cipher.seal_optional(file_mark, FILE_MARK)
            self._queries.run("note_file", message_key=waiting.key, file_mark=sealed)

    def drop(self, outbox_id: int) -> None:
        self._queries.run("delete", id=outbox_id)

    def retry(self, outbox_id: int, at: datetime, *, counted: bool = True) -> None:
        """Ready again at `at`; a newer message with the same key that came meanwhile takes its place."""
        if not self._queries.run("retry" if counted else "again", id=outbox_id, ready_at=to_millis(at)):
            self._queries.run("superseded", id=outbox_id)

    def hold(self, outbox_id: int, until: datetime) -> None:
        """Until the reader's week has room for it."""
        self._queries.run("hold", id=outbox_id, ready_at=to_millis(until))

    def once_more(self, outbox_id: int) -> None:
        """It may have arrived: a second copy is the last."""
        self._queries.run("once_more", id=outbox_id)

    def undecided(self, key: str) -> bool:
        """Whether a first message with this key may have arrived, and nobody has decided yet what becomes of it."""
        return self._queries.one("undecided", message_key=key) is not None

    def end(self, outbox_id: int, state: str) -> None:
        self._queries.run("end", id=outbox_id, state=state)

    def unreported(self) -> list[Undelivered]:
        return [_undelivered(row) for row in self._queries.all("unreported")]

    def reported(self, outbox_id: int) -> None:
        self._queries.run("reported", id=outbox_id)

    def settle_interrupted(self, now: datetime) -> int:
        """After a start: what was being sent when the process ended is sent again, or is unknown. Rows settled."""
        rows = self._queries.all("interrupted")
        for row in rows:
            if row["delivery"] == Delivery.AT_LEAST_ONCE or row["repeatable"]:
                self.retry(row["id"], now, counted=False)
            else:
                self.end(row["id"], "unknown")
        return len(rows)

    def count(self, state: str) -> int:
        return int(self._queries.the("count", state=state)["rows"])

    def pause_chat(self, chat_id: int, until: datetime) -> None:
        self._queries.run("pause_chat", chat_id=chat_id, until=to_millis(until))

    def pauses(self, now: datetime) -> dict[int, datetime]:
        self._queries.run("forget_pauses", now=to_millis(now))
        return {row["chat_id"]: from_millis(row["until"]) for row in self._queries.all("pauses", now=to_millis(now))}

    def move_chat(self, old: int, new: int) -> None:
        """Messages that stand in the old chat cannot be edited in the new one: they are posted anew when next shown."""
        self._queries.run("move_outbox", old=old, new=new)
        self._queries.run("forget_posted_chat", old=old)

    def _note_posted(
        self, key: str, chat_id: int, message_id: int, now: datetime, file_mark: str | None = None
    ) -> None:
        self._queries.run(
            "note_posted",
            message_key=key,
            chat_id=chat_id,
            message_id=message_id,
            posted_at=to_millis(now),
            file_mark=self._cipher.seal_optional(file_mark, FILE_MARK),
        )

    def _add(self, action: str, message: Message, now: datetime) -> None:
        self._queries.run(
            "show",
            chat_id=message.chat_id,
            lane=message.lane,
            action=action,
            view=message.view,
            arguments=self._cipher.seal(json.dumps(dict(message.arguments)), COLUMN),
            message_key=message.key,
            delivery=message.delivery,
            ready_at=to_millis(now),
            useful_until=None if message.useful_until is None else to_millis(message.useful_until),
            planned_at=to_millis(now),
            group_id=message.group_id,
            push=message.push,
        )

    def _waiting(self, row: sqlite3.Row) -> Waiting:
        return Waiting(
            id=row["id"],
            chat_id=row["chat_id"],
            lane=Lane(row["lane"]),
            action=row["action"],
            view=row["view"],
            arguments=json.loads(self._cipher.open(row["arguments"], COLUMN)),
            key=row["message_key"],
            delivery=Delivery(row["delivery"]),
            tries=row["tries"],
            planned_at=from_millis(row["planned_at"]),
            useful_until=None if row["useful_until"] is None else from_millis(row["useful_until"]),
            group_id=row["group_id"],
            message_id=row["message_id"],
            file_mark=self._cipher.open_optional(row["file_mark"], FILE_MARK),
            push=None if row["push"] is None else Push(row["push"]),
        )


def _undelivered(row: sqlite3.Row) -> Undelivered:
    planned_at = from_millis(row["planned_at"])
    return Undelivered(row["id"], row["chat_id"], row["view"], row["group_id"], row["state"], planned_at)
