"""What the running bot means to do and to send, read beside it from its database and told in words."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sandbox.page.backstage import Outgoing, Scheduled
from storage.cipher import KEY_FILE, Cipher, KeyFault
from storage.inspection import open_unchanged
from storage.queries import Queries

WANTED = 60
OFFSETS = {
    "week_before": "a week before",
    "day_before": "the day before",
    "morning_of": "the morning of the day",
    "two_hours_before": "two hours before",
    "half_hour_before": "half an hour before",
}
STATES = {"ready": "waits", "sending": "is being sent", "unknown": "may have arrived", "dead": "given up"}


@dataclass(frozen=True)
class BotDatabase:
    """`folder` holds data/ and keys/. While the bot has not made them yet, nothing is planned and nothing waits."""

    folder: Path

    def scheduled(self) -> list[Scheduled]:
        try:
            with closing(open_unchanged(self.folder / "data" / "kopa.db")) as connection:
                queries = Queries(connection, "backstage")
                return [self._in_words(queries, row) for row in queries.all("scheduled", wanted=WANTED)]
        except sqlite3.Error:
            return []

    def outgoing(self) -> list[Outgoing]:
        try:
            with closing(open_unchanged(self.folder / "data" / "kopa.db")) as connection:
                rows = Queries(connection, "backstage").all("outgoing", wanted=WANTED)
        except sqlite3.Error:
            return []
        return [
            Outgoing(row["chat_id"], _words(row["view"]), STATES[row["state"]], row["tries"], row["planned_at"] / 1000)
            for row in rows
        ]

    def unsent(self) -> int:
        """How many messages are on their way out."""
        try:
            with closing(open_unchanged(self.folder / "data" / "kopa.db")) as connection:
                return int(Queries(connection, "backstage").the("unsent")["rows"])
        except sqlite3.Error:
            return 0

    def _in_words(self, queries: Queries, row: sqlite3.Row) -> Scheduled:
        at, title = row["next_due"] / 1000, self._title(row["title"])
        if row["kind"] == "meeting-reminder":
            return self._reminder(queries, row, title)
        if row["kind"] == "meeting-announce":
            return Scheduled(at, f"announcement of {title}", "planned in the quiet hours, it waits for the morning", 1)
        return Scheduled(at, _words(row["kind"]), "planned by the bot", 1)

    def _reminder(self, queries: Queries, row: sqlite3.Row, title: str) -> Scheduled:
        _, offset, choices = row["detail"].split(" ")
        served = set(choices.split(","))
        counted = queries.all("choices", group_id=row["group_id"])
        receivers = sum(each["people"] for each in counted if each["choice"] in served)
        why = f"{OFFSETS.get(offset, _words(offset))}; {_people(receivers)} to be reminded then"
        return Scheduled(row["next_due"] / 1000, f"reminder of {title}", why, receivers)

    def _title(self, sealed: bytes | None) -> str:
        if sealed is None:
            return "a meeting"
        try:
            title = Cipher((self.folder / "keys" / KEY_FILE).read_bytes()).open(sealed, "meeting.title")
        except (KeyFault, OSError):
            title = ""
        return f"«{title}»" if title else "a meeting"


def _people(count: int) -> str:
    return {0: "nobody has chosen", 1: "one person has chosen"}.get(count, f"{count} people have chosen")


def _words(name: str) -> str:
    return name.replace("-", " ").replace("_", " ")
