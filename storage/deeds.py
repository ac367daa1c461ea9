"""What became of surveys."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from domain.surveys.deeds import Asking, Point, Telling
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.queries import Queries

SAID, DID = "survey_point.said", "survey_point.did"


class Deeds:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "deeds")
        self._cipher = cipher

    def of(self, survey_id: int) -> Telling:
        row = self._queries.one("of", survey_id=survey_id)
        if row is None:
            return Telling(survey_id)
        return Telling(
            survey_id,
            None if row["told_at"] is None else from_millis(row["told_at"]),
            Asking(row["asking"]),
            None if row["asked_on"] is None else date.fromisoformat(row["asked_on"]),
            row["box_id"],
        )

    def save(self, telling: Telling) -> None:
        self._queries.run(
            "save",
            survey_id=telling.survey_id,
            told_at=None if telling.told_at is None else to_millis(telling.told_at),
            asking=telling.asking,
            asked_on=None if telling.asked_on is None else telling.asked_on.isoformat(),
            box_id=telling.box_id,
        )

    def points(self, survey_id: int) -> Sequence[Point]:
        return [self._point(row) for row in self._queries.all("points", survey_id=survey_id)]

    def point(self, point_id: int) -> Point | None:
        row = self._queries.one("point", id=point_id)
        return None if row is None else self._point(row)

    def add(self, point: Point) -> Point:
        row = self._queries.the("add", survey_id=point.survey_id, **self._words(point))
        return replace(point, id=row["id"])

    def change(self, point: Point) -> None:
        self._queries.run("change", id=point.id, **self._words(point))

    def remove(self, point_id: int) -> None:
        self._queries.run("remove", id=point_id)

    def _words(self, point: Point) -> dict[str, bytes]:
        return {"said": self._sealed(point.said, SAID), "did": self._sealed(point.did, DID)}

    def _sealed(self, words: object, column: str) -> bytes:
        return self._cipher.seal(json.dumps(words, ensure_ascii=False), column)

    def _point(self, row: sqlite3.Row) -> Point:
        said, did = (
            json.loads(self._cipher.open(row[name], column)) for name, column in (("said", SAID), ("did", DID))
        )
        return Point(row["id"], row["survey_id"], said, did)
