"""The one conversation a person has with the bot at a time, so that a restart does not interrupt it."""

import sqlite3

from domain.dialog_state import State
from domain.wall_time import to_millis
from storage.cipher import Cipher
from storage.queries import Queries

COLUMN = "dialog.state"


class Dialogs:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher) -> None:
        self._queries = Queries(connection, "dialogs")
        self._cipher = cipher

    def get(self, person_id: int) -> State | None:
        row = self._queries.one("get", person_id=person_id)
        return None if row is None else State.from_json(self._cipher.open(row["state"], COLUMN))

    def put(self, person_id: int, state: State) -> None:
        sealed = self._cipher.seal(state.to_json(), COLUMN)
        self._queries.run("put", person_id=person_id, state=sealed, expires_at=to_millis(state.expires_at))

    def end(self, person_id: int) -> None:
        self._queries.run("end", person_id=person_id)
