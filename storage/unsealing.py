"""Opening and destroying sealed boxes, in steps that can each be taken again. Only bot/closing.py takes them."""

import secrets
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from domain.sealing import Box
from storage.box_keys import BoxKey, BoxKeys
from storage.cipher import Cipher
from storage.queries import Queries
from storage.sealing import COLUMN, box_of

ID_BITS = 63
BEFORE_ALL = -(2**63)


@dataclass(frozen=True, slots=True)
class Sealed:
    slot: int
    content: bytes


class Unsealing:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher, keys: BoxKeys) -> None:
        self._queries = Queries(connection, "sealing")
        self.cipher = cipher
        self.keys = keys

    def under_way(self) -> list[Box]:
        """Boxes that are between open and closed, and those whose group is gone, to be destroyed."""
        return [box_of(row) for row in self._queries.all("under_way")]

    def key(self, box_id: int) -> BoxKey:
        """Raises BoxKeyMissing, also where the key is another box's."""
        for row in self._queries.all("boxes_with_keys"):
            if row["id"] == box_id:
                return self.keys.load(box_id, row["public_key"])
        raise LookupError(box_id)

    def without_key(self) -> list[int]:
        """Open and closing boxes without a key that fits."""
        rows = self._queries.all("boxes_with_keys")
        return [row["id"] for row in rows if not self.keys.fits(row["id"], row["public_key"])]

    def some_sealed(self, box_id: int, after: int, wanted: int) -> list[Sealed]:
        """The next finished contents by slot."""
        rows = self._queries.all("some_sealed", box_id=box_id, after=after, wanted=wanted)
        return [Sealed(row["slot"], row["content"]) for row in rows]

    def write(self, box_id: int, rows: Sequence[tuple[int, bytes]]) -> None:
        self._queries.run_many("write_opened", [{"id": i, "box_id": box_id, "content": c} for i, c in rows])

    def settle_opened(self, box_id: int) -> bool:
        """True if every finished content stands opened; from then on the key may be destroyed."""
        return bool(self._queries.run("settle_opened", id=box_id))

    def erase_some_sealed(self, box_id: int, wanted: int) -> int:
        return self._queries.run("erase_some_sealed", box_id=box_id, wanted=wanted)

    def erase_some_opened(self, box_id: int, wanted: int) -> int:
        return self._queries.run("erase_some_opened", box_id=box_id, wanted=wanted)

    def erased(self, box_id: int) -> None:
        self._queries.run("erased", id=box_id)

    def closed(self, box_id: int) -> bool:
        """True the one time that this box passes into its last state."""
        return bool(self._queries.run("closed", id=box_id))

    def remove(self, box_id: int) -> None:
        self._queries.run("remove", id=box_id)


def shuffled(contents: list[str]) -> list[tuple[int, str]]:
    """Each with a random number, in the order of those numbers, which has nothing to do with the order before."""
    secrets.SystemRandom().shuffle(contents)
    numbers = sorted({secrets.randbits(ID_BITS) for _ in contents})
    return list(zip(numbers, contents, strict=True))


def sealed_at_rest(rows: Sequence[tuple[int, str]], cipher: Cipher) -> list[tuple[int, bytes]]:
    return [(number, cipher.seal(content, COLUMN)) for number, content in rows]


def erase_traces(connection: sqlite3.Connection) -> bool:
    """Rewrites the database without what was deleted and empties the write-ahead log; False while a reader keeps it."""
    connection.execute("VACUUM")
    return empty_log(connection)


def empty_log(connection: sqlite3.Connection) -> bool:
    """Does not wait for readers: the one writer would stand still meanwhile."""
    patience = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        held_up: int = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}")
    return not held_up


def destroy_orphans(connection: sqlite3.Connection, keys: BoxKeys) -> int:
    """Keys whose box never came to be or is no more. Must run outside a transaction: only what is committed counts."""
    known = {row["id"] for row in Queries(connection, "sealing").all("all_ids")}
    orphans = keys.held() - known
    for box_id in orphans:
        keys.destroy(box_id)
    return len(orphans)
