"""Topics and questions for meetings; those without a name have no person and no time."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from domain.topics import Topic
from storage.cipher import Cipher
from storage.people import COLUMN as PERSON_NAME
from storage.queries import Queries

WORDS = "topic.words"


class Topics:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "topics")
        self._cipher = cipher

    def of_meeting(self, meeting_id: int) -> Sequence[Topic]:
        return [self._topic(row) for row in self._queries.all("of_meeting", meeting_id=meeting_id)]

    def get(self, topic_id: int) -> Topic | None:
        row = self._queries.one("get", id=topic_id)
        return None if row is None else self._topic(row)

    def add(self, topic: Topic) -> Topic:
        row = self._queries.the(
            "add",
            meeting_id=topic.meeting_id,
            words=self._cipher.seal(topic.words, WORDS),
            person_id=topic.person_id,
            shown=int(topic.shown),
        )
        return replace(topic, id=row["id"])

    def save(self, topic: Topic) -> None:
        self._queries.run(
            "save",
            id=topic.id,
            words=self._cipher.seal(topic.words, WORDS),
            person_id=topic.person_id,
            shown=int(topic.shown),
            voices=topic.voices,
            place=topic.place,
        )

    def drop(self, topic_id: int) -> None:
        self._queries.run("drop", id=topic_id)

    def _topic(self, row: sqlite3.Row) -> Topic:
        name = "" if row["person_name"] is None else self._cipher.open(row["person_name"], PERSON_NAME)
        words = self._cipher.open(row["words"], WORDS)
        shown, place = bool(row["shown"]), row["place"]
        return Topic(row["id"], row["meeting_id"], words, row["person_id"], name, shown, row["voices"], place)
