"""What is left of meetings: attendance, summaries, and what came of asking how it was."""

import sqlite3

from domain.afterwards import Aftermath
from storage.cipher import Cipher
from storage.queries import Queries

SUMMARY = "aftermath.summary"


class Afterwards:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "afterwards")
        self._cipher = cipher

    def of(self, meeting_id: int) -> Aftermath:
        row = self._queries.one("get", meeting_id=meeting_id)
        if row is None:
            return Aftermath(meeting_id)
        summary = self._cipher.open_optional(row["summary"], SUMMARY)
        return Aftermath(
            meeting_id,
            summary,
            row["others"],
            row["box_id"],
            row["felt_count"],
            row["felt"],
            privately=bool(row["privately"]),
        )

    def set_summary(self, meeting_id: int, summary: str) -> None:
        self._queries.run("set_summary", meeting_id=meeting_id, summary=self._cipher.seal(summary, SUMMARY))

    def set_others(self, meeting_id: int, others: int) -> None:
        self._queries.run("set_others", meeting_id=meeting_id, others=others)

    def ask_feeling(self, meeting_id: int, box_id: int, *, privately: bool = False) -> bool:
        asked = self._queries.run("ask_feeling", meeting_id=meeting_id, box_id=box_id, privately=int(privately))
        return bool(asked)

    def set_felt(self, meeting_id: int, answered: int, step: int) -> None:
        self._queries.run("set_felt", meeting_id=meeting_id, answered=answered, step=step)

    def tick(self, meeting_id: int, person_id: int) -> None:
        self._queries.run("tick", meeting_id=meeting_id, person_id=person_id)

    def untick(self, meeting_id: int, person_id: int) -> None:
        self._queries.run("untick", meeting_id=meeting_id, person_id=person_id)

    def came(self, meeting_id: int) -> frozenset[int]:
        return frozenset(row["person_id"] for row in self._queries.all("came", meeting_id=meeting_id))
