"""Difficulties that were noted, and how often somebody wants the activity report."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from domain.activity.records import Difficulty, Hardship, Rhythm
from domain.activity.report import Period
from storage.cipher import Cipher
from storage.queries import Queries

WORDS = "difficulty.words"


class Activities:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "activity")
        self._cipher = cipher

    def note(self, difficulty: Difficulty) -> Difficulty:
        row = self._queries.the(
            "note",
            group_id=difficulty.group_id,
            hardship=difficulty.hardship,
            noted_on=difficulty.noted_on.isoformat(),
            words=self._sealed(difficulty.words),
        )
        return replace(difficulty, id=row["id"])

    def difficulty(self, difficulty_id: int) -> Difficulty | None:
        row = self._queries.one("difficulty", id=difficulty_id)
        return None if row is None else self._difficulty(row)

    def difficulties(self, group_id: int, period: Period) -> Sequence[Difficulty]:
        first, last = period.first.isoformat(), period.last.isoformat()
        rows = self._queries.all("difficulties", group_id=group_id, first=first, last=last)
        return [self._difficulty(row) for row in rows]

    def word(self, difficulty_id: int, words: str) -> None:
        self._queries.run("word", id=difficulty_id, words=self._sealed(words))

    def remove(self, difficulty_id: int) -> None:
        self._queries.run("remove", id=difficulty_id)

    def rhythm(self, person_id: int) -> Rhythm | None:
        row = self._queries.one("rhythm", person_id=person_id)
        return None if row is None else Rhythm(row["rhythm"])

    def set_rhythm(self, person_id: int, rhythm: Rhythm | None) -> None:
        if rhythm is None:
            self._queries.run("stop", person_id=person_id)
        else:
            self._queries.run("set_rhythm", person_id=person_id, rhythm=rhythm)

    def wanting(self, rhythm: Rhythm) -> Sequence[int]:
        return [row["person_id"] for row in self._queries.all("wanting", rhythm=rhythm)]

    def _difficulty(self, row: sqlite3.Row) -> Difficulty:
        words = "" if row["words"] is None else self._cipher.open(row["words"], WORDS)
        noted_on = date.fromisoformat(row["noted_on"])
        return Difficulty(row["id"], row["group_id"], Hardship(row["hardship"]), noted_on, words)

    def _sealed(self, words: str) -> bytes | None:
        return self._cipher.seal(words, WORDS) if words else None
