"""Saved answers, and questions that wait for one."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from domain.option_lines import sameness
from domain.saved_answers.records import AskedQuestion, SavedAnswer
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.queries import Queries

QUESTION, WORDS, SYNONYMS = "saved_answer.question", "saved_answer.words", "saved_answer.synonyms"
LINK, PHONE = "saved_answer.link", "saved_answer.phone"
ASKED = "asked_question.words"


class SavedAnswers:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "saved_answers")
        self._cipher = cipher

    def get(self, answer_id: int) -> SavedAnswer | None:
        row = self._queries.one("get", id=answer_id)
        return None if row is None else self._answer(row)

    def of_group(self, group_id: int) -> Sequence[SavedAnswer]:
        answers = [self._answer(row) for row in self._queries.all("of_group", group_id=group_id)]
        return sorted(answers, key=lambda answer: (sameness(answer.question), answer.id))

    def save(self, answer: SavedAnswer) -> SavedAnswer:
        sealed = {
            "group_id": answer.group_id,
            "question": self._cipher.seal(answer.question, QUESTION),
            "words": self._cipher.seal(answer.words, WORDS),
            "synonyms": self._sealed("\n".join(answer.synonyms), SYNONYMS),
            "link": self._sealed(answer.link, LINK),
            "phone": self._sealed(answer.phone, PHONE),
            "saved_on": answer.saved_on.isoformat(),
        }
        if answer.id and self._queries.one("change", id=answer.id, **sealed) is not None:
            return answer
        return replace(answer, id=self._queries.the("add", **sealed)["id"])

    def delete(self, answer_id: int) -> bool:
        return bool(self._queries.run("delete", id=answer_id))

    def question(self, question_id: int) -> AskedQuestion | None:
        row = self._queries.one("question", id=question_id)
        return None if row is None else self._question(row)

    def questions(self, group_id: int) -> Sequence[AskedQuestion]:
        return [self._question(row) for row in self._queries.all("questions", group_id=group_id)]

    def ask(self, question: AskedQuestion) -> AskedQuestion:
        row = self._queries.the(
            "ask",
            group_id=question.group_id,
            asked_by=question.asked_by,
            words=self._cipher.seal(question.words, ASKED),
            named=int(question.named),
            asked_at=to_millis(question.asked_at),
        )
        return replace(question, id=row["id"])

    def settle(self, question_id: int) -> bool:
        return bool(self._queries.run("settle", id=question_id))

    def _answer(self, row: sqlite3.Row) -> SavedAnswer:
        return SavedAnswer(
            row["id"],
            row["group_id"],
            self._cipher.open(row["question"], QUESTION),
            self._cipher.open(row["words"], WORDS),
            tuple((self._opened(row["synonyms"], SYNONYMS) or "").splitlines()),
            self._opened(row["link"], LINK),
            self._opened(row["phone"], PHONE),
            date.fromisoformat(row["saved_on"]),
        )

    def _question(self, row: sqlite3.Row) -> AskedQuestion:
        return AskedQuestion(
            row["id"],
            row["group_id"],
            row["asked_by"],
            self._cipher.open(row["words"], ASKED),
            bool(row["named"]),
            from_millis(row["asked_at"]),
        )

    def _sealed(self, words: str | None, column: str) -> bytes | None:
        return self._cipher.seal(words, column) if words else None

    def _opened(self, sealed: bytes | None, column: str) -> str | None:
        return None if sealed is None else self._cipher.open(sealed, column)
