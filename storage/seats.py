"""Places at meetings: how many there are, who has one, who waits."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from domain.seats import Seat, SeatState
from domain.sign_ups import Line
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.people import COLUMN as PERSON_NAME
from storage.queries import Queries

LABEL = "seat_line.label"


class Seats:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "seats")
        self._cipher = cipher

    def lines(self, meeting_id: int) -> Sequence[Line]:
        return [
            Line(row["line"], row["places"], self._cipher.open(row["label"], LABEL))
            for row in self._queries.all("lines", meeting_id=meeting_id)
        ]

    def set_lines(self, meeting_id: int, lines: Sequence[Line]) -> None:
        self._queries.run("drop_lines", meeting_id=meeting_id)
        rows = [
            {
                "meeting_id": meeting_id,
                "line": line.id,
                "label": self._cipher.seal(line.label, LABEL),
                "places": line.places,
            }
            for line in lines
        ]
        self._queries.run_many("add_line", rows)
        self._queries.run("set_limited", meeting_id=meeting_id, limited=int(bool(lines)))
        if not lines:
            self._queries.run("release_all", meeting_id=meeting_id)

    def of(self, meeting_id: int) -> Sequence[Seat]:
        return [self._seat(row) for row in self._queries.all("of", meeting_id=meeting_id)]

    def find(self, seat_id: int) -> tuple[int, Seat] | None:
        row = self._queries.one("meeting_of", id=seat_id)
        if row is None:
            return None
        return row["meeting_id"], next(seat for seat in self.of(row["meeting_id"]) if seat.id == seat_id)

    def enter(self, meeting_id: int, seat: Seat) -> Seat:
        row = self._queries.the(
            "enter",
            meeting_id=meeting_id,
            line=seat.line_id,
            person_id=seat.person_id,
            guest_id=seat.guest_id,
            state=seat.state,
        )
        return replace(seat, id=row["id"])

    def put(self, seat: Seat) -> None:
        until = None if seat.asked_until is None else to_millis(seat.asked_until)
        self._queries.run("put", id=seat.id, state=seat.state, asked_until=until)

    def release(self, seat_id: int) -> None:
        self._queries.run("release", id=seat_id)

    def meetings_of(self, person_id: int) -> Sequence[int]:
        return [row["meeting_id"] for row in self._queries.all("meetings_of", person_id=person_id)]

    def _seat(self, row: sqlite3.Row) -> Seat:
        own = row["person_id"] is not None
        return Seat(
            id=row["id"],
            line_id=row["line"],
            size=1 + (row["companions"] or 0),
            name=self._cipher.open(row["person_name"], PERSON_NAME)
            if own
            else self._cipher.open(row["guest_name"], "guest.name"),
            entered_by=row["person_id"] if own else row["entered_by"],
            person_id=row["person_id"],
            guest_id=row["guest_id"],
            state=SeatState(row["state"]),
            asked_until=None if row["asked_until"] is None else from_millis(row["asked_until"]),
        )
