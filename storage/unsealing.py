"""Opening and destroying sealed boxes, in steps that can each be taken again. Only bot/closing.py takes them."""

import secrets
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from nacl.exceptions import CryptoError

from domain.sealing import Box, BoxKeyMissing
from storage.box_keys import BoxKey, BoxKeys
from storage.cipher import Cipher
from storage.queries import Queries
from storage.sealing import COLUMN, box_of

ID_BITS = 63
BEFORE_ALL = -1

Numbered = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Some:
    """Contents that were opened, and the last slot they came from."""

    contents: tuple[str, ...]
    last: int


class Unsealing:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher, keys: BoxKeys) -> None:
        self._queries = Queries(connection, "sealing")
        self._cipher = cipher
        self.keys = keys

    def under_way(self) -> list[Box]:
        """Boxes between open and closed, and those whose group is gone: they are to be destroyed."""
        return [box_of(row) for row in self._queries.all("under_way")]

    def key(self, box_id: int) -> BoxKey:
        """Raises BoxKeyMissing, also where the key is another box's."""
        return self.keys.load(box_id, self._queries.the("public_key", id=box_id)["public_key"])

    def without_key(self) -> list[Box]:
        """Open and closing boxes for which there is no key that fits. Boxes of marks that are counted and never opened
        need none."""
        rows = self._queries.all("need_keys")
        return [box_of(row) for row in rows if not self.keys.fits(row["id"], row["public_key"])]

    def open_some(self, box_id: int, key: BoxKey, after: int, wanted: int) -> Some | None:
        """The finished contents of the next slots; None when there are no more. Raises BoxKeyMissing."""
        rows = self._queries.all("some_sealed", box_id=box_id, after=after, wanted=wanted)
        try:
            return Some(tuple(key.open(row["content"]) for row in rows), rows[-1]["slot"]) if rows else None
        except CryptoError as error:
            raise BoxKeyMissing(box_id) from error

    def write(self, box_id: int, rows: Sequence[Numbered]) -> None:
        sealed = [
            {"id": number, "box_id": box_id, "content": self._cipher.seal(content, COLUMN)} for number, content in rows
        ]
        self._queries.run_many("write_opened", sealed)

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


def shuffled(contents: Sequence[str]) -> list[Numbered]:
    """Each with a random number, in the order of those numbers, which has nothing to do with the order before."""
    mixed = list(contents)
    secrets.SystemRandom().shuffle(mixed)
    return list(zip(sorted(secrets.randbits(ID_BITS) for _ in mixed), mixed, strict=True))


def rewrite(connection: sqlite3.Connection) -> None:
    """The database anew, without what was deleted. Only outside a transaction."""
    connection.execute("VACUUM")


def empty_log(connection: sqlite3.Connection) -> bool:
    """The write-ahead log at 0 bytes; False while somebody reads an older state. Does not wait for readers: the one
    writer would stand still meanwhile."""
    patience = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        held_up: int = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}")
    return not held_up


def destroy_orphans(connection: sqlite3.Connection, keys: BoxKeys) -> int:
    """Keys whose box never came to be or is no more. Only outside a transaction: what is committed counts."""
    orphans = keys.held() - {row["id"] for row in Queries(connection, "sealing").all("all_ids")}
    for box_id in orphans:
        keys.destroy(box_id)
    return len(orphans)
