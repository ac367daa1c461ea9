"""Needs for a meeting, every one of them sealed, and lifts that were agreed."""

import sqlite3
from collections.abc import Sequence

from domain.lifts import Agreed
from domain.needs import Lift, Needs, PersonalNeeds
from storage.cipher import Cipher
from storage.people import COLUMN as PERSON_NAME
from storage.queries import Queries

NOT_NEEDED = "no"


class NeedRows:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "needs")
        self._cipher = cipher

    def get(self, meeting_id: int, person_id: int) -> Needs:
        row = self._queries.one("get", meeting_id=meeting_id, person_id=person_id)
        return Needs() if row is None else self._needs(row)

    def put(self, meeting_id: int, person_id: int, needs: Needs) -> None:
        whose = {"meeting_id": meeting_id, "person_id": person_id}
        if needs.empty:
            self._queries.run("drop", **whose)
            return
        said = {
            "children": str(needs.children),
            "interpreter": needs.interpreter or NOT_NEEDED,
            "wheelchair": "yes" if needs.wheelchair else NOT_NEEDED,
            "lift": needs.lift.value,
            "lift_places": str(needs.lift_places),
            "lift_from": needs.lift_from,
        }
        sealed = {column: self._cipher.seal(words, f"need.{column}") for column, words in said.items()}
        self._queries.run("put", **whose, **sealed, shares=int(needs.shares))

    def of(self, meeting_id: int) -> Sequence[PersonalNeeds]:
        return [
            PersonalNeeds(row["person_id"], self._cipher.open(row["name"], PERSON_NAME), self._needs(row))
            for row in self._queries.all("of", meeting_id=meeting_id)
        ]

    def meetings_of(self, person_id: int) -> Sequence[int]:
        return [row["meeting_id"] for row in self._queries.all("meetings_of", person_id=person_id)]

    def agreed(self, meeting_id: int) -> Sequence[Agreed]:
        rows = self._queries.all("agreed", meeting_id=meeting_id)
        return [Agreed(row["passenger_id"], row["driver_id"]) for row in rows]

    def agree(self, meeting_id: int, agreed: Agreed) -> None:
        self._queries.run("agree", meeting_id=meeting_id, passenger_id=agreed.passenger_id, driver_id=agreed.driver_id)

    def undo(self, meeting_id: int, passenger_id: int) -> bool:
        return bool(self._queries.run("undo", meeting_id=meeting_id, passenger_id=passenger_id))

    def _needs(self, row: sqlite3.Row) -> Needs:
        def opened(column: str) -> str:
            return self._cipher.open(row[column], f"need.{column}")

        interpreter = opened("interpreter")
        return Needs(
            children=int(opened("children")),
            interpreter=None if interpreter == NOT_NEEDED else interpreter,
            wheelchair=opened("wheelchair") == "yes",
            lift=Lift(opened("lift")),
            lift_places=int(opened("lift_places")),
            lift_from=opened("lift_from"),
            shares=bool(row["shares"]),
        )
