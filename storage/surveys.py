"""Surveys as they are built, asked and closed; the answers are elsewhere, in sealed boxes."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.surveys.definition import Survey
from domain.surveys.document import from_document, to_document
from domain.surveys.records import Record, SurveyState, Tally
from domain.surveys.rounds import Shown
from domain.wall_time import from_millis, to_millis
from storage.cipher import Cipher
from storage.queries import Queries

COLUMN = "survey.definition"
FORMER = "survey.former"

COUNTING = {Tally.HELPED: "count_helped", Tally.PAPER: "count_paper"}


class DamagedSurvey(Exception):
    """A stored definition cannot be understood by this Kopā."""


class Surveys:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "surveys")
        self._cipher = cipher

    def add(self, record: Record) -> Record:
        row = self._queries.the(
            "add",
            group_id=record.group_id,
            definition=self._sealed(record.survey, COLUMN),
            state=record.state,
            reader_id=record.reader_id,
            token=record.token,
            reviewed=json.dumps(dict(record.reviewed)),
        )
        return replace(record, id=row["id"])

    def get(self, survey_id: int) -> Record | None:
        row = self._queries.one("get", id=survey_id)
        return None if row is None else self._record(row)

    def by_token(self, token: str) -> Record | None:
        row = self._queries.one("by_token", token=token)
        return None if row is None else self._record(row)

    def of_group(self, group_id: int) -> Sequence[Record]:
        return [self._record(row) for row in self._queries.all("of_group", group_id=group_id)]

    def save(self, record: Record) -> None:
        self._queries.run(
            "save",
            id=record.id,
            definition=self._sealed(record.survey, COLUMN),
            former=None if record.former is None else self._sealed(record.former, FORMER),
            state=record.state,
            reader_id=record.reader_id,
            box_id=record.box_id,
            trial_box_id=record.trial_box_id,
            urgent_box_id=record.urgent_box_id,
            urgent=record.urgent,
            deadline=_millis(record.deadline),
            asked=record.asked,
            answered=record.answered,
            opened_at=_millis(record.opened_at),
            closed_at=_millis(record.closed_at),
            lost=record.lost,
            reviewed=json.dumps(dict(record.reviewed)),
        )

    def count(self, survey_id: int, tally: Tally) -> None:
        self._queries.run(COUNTING[tally], id=survey_id)

    def take_back_paper(self, survey_id: int) -> None:
        self._queries.run("take_back_paper", id=survey_id)

    def remove(self, survey_id: int) -> None:
        self._queries.run("remove", id=survey_id)

    def note_shown(self, group_id: int, shown: Shown) -> None:
        signs = json.dumps(sorted(shown.signs))
        self._queries.run("note_shown", box_id=shown.box_id, group_id=group_id, answered=shown.answered, signs=signs)

    def forget_shown(self, box_id: int) -> None:
        self._queries.run("forget_shown", box_id=box_id)

    def shown(self, group_id: int) -> Sequence[Shown]:
        rows = self._queries.all("shown", group_id=group_id)
        return [Shown(row["box_id"], row["answered"], frozenset(json.loads(row["signs"]))) for row in rows]

    def _sealed(self, survey: Survey, column: str) -> bytes:
        return self._cipher.seal(json.dumps(to_document(survey), ensure_ascii=False), column)

    def _opened(self, row: sqlite3.Row, sealed: bytes, column: str) -> Survey:
        survey = from_document(json.loads(self._cipher.open(sealed, column)))
        if not isinstance(survey, Survey):
            raise DamagedSurvey(row["id"])
        return survey

    def _record(self, row: sqlite3.Row) -> Record:
        columns: dict[str, Any] = {
            name: row[name]
            for name in (
                "id", "group_id", "reader_id", "token", "box_id", "trial_box_id", "urgent_box_id",
                "asked", "answered", "helped", "paper", "urgent",
            )
        }  # fmt: skip
        return Record(
            survey=self._opened(row, row["definition"], COLUMN),
            former=None if row["former"] is None else self._opened(row, row["former"], FORMER),
            state=SurveyState(row["state"]),
            deadline=_instant(row["deadline"]),
            opened_at=_instant(row["opened_at"]),
            closed_at=_instant(row["closed_at"]),
            lost=bool(row["lost"]),
            reviewed=json.loads(row["reviewed"]),
            **columns,
        )


def _millis(instant: datetime | None) -> int | None:
    return None if instant is None else to_millis(instant)


def _instant(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)
