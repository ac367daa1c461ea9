"""Who wants which prompt cards."""

import sqlite3

from domain.prompt_cards import CardStage, Desk, Rhythm
from storage.queries import Queries


class CardDesks:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._queries = Queries(connection, "card_desks")

    def get(self, desk_id: int) -> Desk | None:
        return _desk(self._queries.one("get", id=desk_id))

    def of(self, group_id: int, person_id: int) -> Desk | None:
        return _desk(self._queries.one("of", group_id=group_id, person_id=person_id))

    def put(self, desk: Desk) -> Desk:
        about = {"group_id": desk.group_id, "person_id": desk.person_id}
        row = self._queries.the("put", **about, stage=desk.stage, rhythm=desk.rhythm, shown=desk.shown)
        return _desk(row) or desk

    def count_shown(self, desk_id: int) -> None:
        self._queries.run("count_shown", id=desk_id)


def _desk(row: sqlite3.Row | None) -> Desk | None:
    if row is None:
        return None
    stage, rhythm = CardStage(row["stage"]), Rhythm(row["rhythm"])
    return Desk(row["id"], row["group_id"], row["person_id"], stage, rhythm, row["shown"])
