"""Sign-up lists, what one can sign up for, and who did."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from domain.sign_ups import Entry, Line, SignUpList, SignUpState
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.people import COLUMN as PERSON_NAME
from storage.queries import Queries

TITLE, LABEL, NAME = "sign_up.title", "sign_up_line.label", "sign_up_entry.name"


class SignUps:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "sign_ups")
        self._cipher = cipher

    def get(self, sign_up_id: int) -> SignUpList | None:
        row = self._queries.one("get", id=sign_up_id)
        return None if row is None else self._sign_up(row)

    def of_group(self, group_id: int) -> Sequence[SignUpList]:
        return [self._sign_up(row) for row in self._queries.all("of_group", group_id=group_id)]

    def open(self, sign_up: SignUpList) -> SignUpList:
        opened = replace(sign_up, state=SignUpState.OPEN, revision=1)
        row = self._queries.the(
            "add",
            group_id=opened.group_id,
            title=self._cipher.seal(opened.title, TITLE),
            closes_at=_millis(opened),
            several=int(opened.several),
            public=int(opened.public),
            state=opened.state,
            asked_by=opened.asked_by,
        )
        lines = [
            {
                "sign_up_id": row["id"],
                "line": line.id,
                "label": self._cipher.seal(line.label, LABEL),
                "places": line.places,
            }
            for line in opened.lines
        ]
        self._queries.run_many("add_line", lines)
        return replace(opened, id=row["id"])

    def change(self, sign_up: SignUpList) -> bool:
        changed = self._queries.run(
            "change",
            id=sign_up.id,
            closes_at=_millis(sign_up),
            state=sign_up.state,
            revision=sign_up.revision,
        )
        if changed:
            for line in sign_up.lines:
                self._queries.run("set_places", sign_up_id=sign_up.id, line=line.id, places=line.places)
        return bool(changed)

    def entries(self, sign_up_id: int) -> Sequence[Entry]:
        return [self._entry(row) for row in self._queries.all("entries", sign_up_id=sign_up_id)]

    def enter(self, sign_up_id: int, entry: Entry) -> Entry:
        row = self._queries.the(
            "enter",
            sign_up_id=sign_up_id,
            line=entry.line_id,
            person_id=entry.person_id,
            entered_by=entry.entered_by,
            name=None if entry.person_id is not None else self._cipher.seal(entry.name, NAME),
        )
        return replace(entry, id=row["id"])

    def take_off(self, entry_id: int) -> bool:
        return bool(self._queries.run("take_off", id=entry_id))

    def _sign_up(self, row: sqlite3.Row) -> SignUpList:
        return SignUpList(
            id=row["id"],
            group_id=row["group_id"],
            title=self._cipher.open(row["title"], TITLE),
            lines=tuple(
                Line(line["line"], line["places"], self._cipher.open(line["label"], LABEL))
                for line in self._queries.all("lines", sign_up_id=row["id"])
            ),
            closes=None if row["closes_at"] is None else from_millis(row["closes_at"]),
            several=bool(row["several"]),
            public=bool(row["public"]),
            state=SignUpState(row["state"]),
            revision=row["revision"],
            asked_by=row["asked_by"],
        )

    def _entry(self, row: sqlite3.Row) -> Entry:
        own = row["person_id"] is not None
        name = self._cipher.open(row["person_name"], PERSON_NAME) if own else self._cipher.open(row["name"], NAME)
        return Entry(row["id"], row["line"], name, row["person_id"], row["entered_by"])


def _millis(sign_up: SignUpList) -> int | None:
    return None if sign_up.closes is None else to_millis(sign_up.closes)
