"""Goals, how people are after a while, and how groups close."""

import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date

from domain.goals import CheckIn, Closing, Feeling, Goal, Kind
from storage.cipher import Cipher
from storage.queries import Queries

WORDS, START, END, ANSWER = "goal.words", "goal.start_score", "goal.end_score", "check_in.answer"


class Goals:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "goals")
        self._cipher = cipher

    def get(self, goal_id: int) -> Goal | None:
        row = self._queries.one("get", id=goal_id)
        return None if row is None else self._goal(row)

    def add(self, goal: Goal) -> Goal:
        about = {"group_id": goal.group_id, "kind": goal.kind, "person_id": goal.person_id}
        row = self._queries.the("add", **about, words=self._cipher.seal(goal.words, WORDS))
        return replace(goal, id=row["id"])

    def set_words(self, goal_id: int, words: str) -> None:
        self._queries.run("set_words", id=goal_id, words=self._cipher.seal(words, WORDS))

    def of_group(self, group_id: int) -> Sequence[Goal]:
        return [self._goal(row) for row in self._queries.all("of_group", group_id=group_id)]

    def of_person(self, group_id: int, person_id: int) -> Sequence[Goal]:
        rows = self._queries.all("of_person", group_id=group_id, person_id=person_id)
        return [self._goal(row) for row in rows]

    def score(self, goal_id: int, start: int | None, end: int | None) -> None:
        self._queries.run("score", id=goal_id, start=self._sealed(start, START), end=self._sealed(end, END))

    def set_box(self, goal_id: int, box_id: int | None) -> None:
        self._queries.run("set_box", id=goal_id, box_id=box_id)

    def remove(self, goal_id: int) -> None:
        self._queries.run("remove", id=goal_id)

    def ask(self, check_in: CheckIn) -> CheckIn:
        about = {"group_id": check_in.group_id, "person_id": check_in.person_id, "months": check_in.months}
        row = self._queries.the("ask", **about, asked_on=check_in.asked_on.isoformat())
        return replace(check_in, id=row["id"])

    def check_in(self, check_in_id: int) -> CheckIn | None:
        row = self._queries.one("check_in", id=check_in_id)
        return None if row is None else self._check_in(row)

    def check_ins(self, group_id: int, person_id: int) -> Sequence[CheckIn]:
        rows = self._queries.all("check_ins", group_id=group_id, person_id=person_id)
        return [self._check_in(row) for row in rows]

    def answer(self, check_in_id: int, feeling: Feeling) -> None:
        self._queries.run("answer", id=check_in_id, answer=self._cipher.seal(feeling, ANSWER))

    def closing(self, group_id: int) -> Closing:
        row = self._queries.one("closing", group_id=group_id)
        if row is None:
            return Closing(group_id)
        days = (_day(row[column]) for column in ("finished_on", "onward_on", "handed_on"))
        return Closing(group_id, row["box_id"], bool(row["shown"]), *days)

    def save_closing(self, closing: Closing) -> None:
        self._queries.run("save_closing", **asdict(closing))

    def _goal(self, row: sqlite3.Row) -> Goal:
        start, end = self._opened(row["start_score"], START), self._opened(row["end_score"], END)
        words, kind = self._cipher.open(row["words"], WORDS), Kind(row["kind"])
        return Goal(row["id"], row["group_id"], kind, words, row["person_id"], start, end, row["box_id"])

    def _check_in(self, row: sqlite3.Row) -> CheckIn:
        answer = None if row["answer"] is None else Feeling(self._cipher.open(row["answer"], ANSWER))
        asked_on = date.fromisoformat(row["asked_on"])
        return CheckIn(row["id"], row["group_id"], row["person_id"], row["months"], asked_on, answer)

    def _sealed(self, score: int | None, column: str) -> bytes | None:
        return None if score is None else self._cipher.seal(str(score), column)

    def _opened(self, sealed: bytes | None, column: str) -> int | None:
        return None if sealed is None else int(self._cipher.open(sealed, column))


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)
