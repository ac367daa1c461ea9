"""Sealed boxes as use cases see them; what opens and destroys them is storage/unsealing.py, run by the bot alone."""

import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from domain.outbox import Message
from domain.sealing import Box, BoxClosed, BoxState, StillSealed
from storage.box_keys import BoxKey, BoxKeys, seal
from storage.cipher import Cipher
from storage.outbox import Outbox
from storage.queries import Queries

COLUMN = "opened_answer.content"
READABLE = frozenset({BoxState.ERASED, BoxState.CLOSED})
BOX_BITS = 59
"""So that the number has 18 digits at most, which is what a button may carry."""
SLOT_BITS = 63
FINISHED, DRAFT, BESIDE = DRAWERS = ("", ":draft", ":beside")
"""What one person may have in one box, each under a number of its own."""
SHEET, SECOND = ":sheet", ":second"
"""Where sheets of paper lie: their numbers are nobody's."""


class Boxes:
    def __init__(self, connection: sqlite3.Connection, cipher: Cipher, keys: BoxKeys, outbox: Outbox) -> None:
        self._queries = Queries(connection, "sealing")
        self._cipher = cipher
        self._keys = keys
        self._outbox = outbox

    def create(self, group_id: int, purpose: str, subject_id: int) -> int:
        box_id = secrets.randbits(BOX_BITS)
        public_key = self._keys.make(box_id).public
        parameters = {"group_id": group_id, "purpose": purpose, "subject_id": subject_id, "public_key": public_key}
        self._queries.run("create", id=box_id, **parameters)
        return box_id

    def get(self, box_id: int) -> Box | None:
        row = self._queries.one("get", id=box_id)
        return None if row is None else box_of(row)

    def put(self, box_id: int, person_id: int, content: str, *, finished: bool = True, beside: bool = False) -> None:
        sealed, key = seal(content, self._public_key(box_id)), self._key(box_id)
        if finished:
            self._queries.run("withdraw", slot=key.slot(box_id, person_id, DRAFT))
        drawer = BESIDE if beside else (FINISHED if finished else DRAFT)
        self._put(box_id, key.slot(box_id, person_id, drawer), sealed, finished)

    def put_for_nobody(self, box_id: int, content: str) -> None:
        sealed = seal(content, self._public_key(box_id))
        self._put(box_id, secrets.randbits(SLOT_BITS), sealed, finished=True)

    def put_sheet(self, box_id: int, number: int, content: str, *, second: bool = False) -> None:
        sealed = seal(content, self._public_key(box_id))
        self._put(box_id, self._sheet(box_id, number, second), sealed, finished=not second)

    def read_sheet(self, box_id: int, number: int, *, second: bool = False) -> str | None:
        key = self._key_while_open(box_id)
        return None if key is None else self._read(key, key.slot(box_id, number, SECOND if second else SHEET))

    def withdraw_sheet(self, box_id: int, number: int, *, second: bool = False) -> bool:
        return self._queries.run("withdraw", slot=self._sheet(box_id, number, second)) > 0

    def _sheet(self, box_id: int, number: int, second: bool) -> int:
        return self._key(box_id).slot(box_id, number, SECOND if second else SHEET)

    def withdraw(self, box_id: int, person_id: int, *, beside: bool = False) -> bool:
        key = self._key(box_id)
        drawers = (BESIDE,) if beside else (DRAFT, FINISHED)
        slots = [key.slot(box_id, person_id, drawer) for drawer in drawers]
        return sum(self._queries.run("withdraw", slot=slot) for slot in slots) > 0

    def has(self, box_id: int, person_id: int) -> bool:
        key = self._key_while_open(box_id)
        return key is not None and self._finished(key.slot(box_id, person_id))

    def read_own(self, box_id: int, person_id: int, *, beside: bool = False) -> str | None:
        key = self._key_while_open(box_id)
        drawers = (BESIDE,) if beside else (DRAFT, FINISHED)
        found = () if key is None else (self._read(key, key.slot(box_id, person_id, each)) for each in drawers)
        return next((content for content in found if content is not None), None)

    def _read(self, key: BoxKey, slot: int) -> str | None:
        row = self._queries.one("read", slot=slot)
        return None if row is None else key.open(row["content"])

    def count(self, box_id: int) -> int:
        box = self.get(box_id)
        if box is not None and box.state in READABLE:
            return int(self._queries.the("count_opened", box_id=box_id)["rows"])
        return self._count_sealed(box_id, finished=True)

    def drafts(self, box_id: int) -> int:
        return self._count_sealed(box_id, finished=False)

    def remind_missing(self, box_id: int, candidates: Iterable[int], message: Message, now: datetime) -> None:
        key = self._key_while_open(box_id)
        if key is None:
            return
        for person_id in candidates:
            if not self._finished(key.slot(box_id, person_id)):
                self._outbox.show(replace(message, chat_id=person_id, key=None), now)

    def begin_close(self, box_id: int) -> None:
        self._queries.run("begin_close", id=box_id)

    def progress(self, box_id: int) -> float:
        box = self.get(box_id)
        if box is None or box.state in {BoxState.OPEN, BoxState.DISCARDED}:
            return 0.0
        if box.state is not BoxState.CLOSING:
            return 1.0
        opened = int(self._queries.the("count_opened", box_id=box_id)["rows"])
        return opened / max(self._count_sealed(box_id, finished=True), 1)

    def opened(self, box_id: int) -> Sequence[str]:
        box = self.get(box_id)
        if box is None or box.state not in READABLE:
            raise StillSealed
        rows = self._queries.all("opened", box_id=box_id)
        return [self._cipher.open(row["content"], COLUMN) for row in rows]

    def discard(self, box_id: int) -> None:
        self._queries.run("discard", id=box_id)

    def give_up(self, box_id: int) -> bool:
        row = self._queries.one("public_key_of_open", id=box_id)
        if row is not None and self._keys.fits(box_id, row["public_key"]):
            return False
        return bool(self._queries.run("give_up", id=box_id))

    def forget_opened(self, box_id: int) -> None:
        self._queries.run("forget_opened", box_id=box_id)

    def kept_of(self, person_id: int) -> Sequence[tuple[Box, str]]:
        return list(self._kept_of(person_id))

    def _kept_of(self, person_id: int) -> Iterator[tuple[Box, str]]:
        for box in self._open_boxes():
            key = self._keys.load(box.id)
            for drawer in DRAWERS:
                content = self._read(key, key.slot(box.id, person_id, drawer))
                if content is not None:
                    yield box, content

    def withdraw_everywhere(self, person_id: int, purpose: str | None = None) -> int:
        boxes = [box for box in self._open_boxes() if purpose in {None, box.purpose}]
        return sum(self.withdraw(box.id, person_id) | self.withdraw(box.id, person_id, beside=True) for box in boxes)

    def _open_boxes(self) -> list[Box]:
        """Those whose key is there: in another nobody's content can be found."""
        return [box_of(row) for row in self._queries.all("open_boxes") if self._keys.fits(row["id"], row["public_key"])]

    def _put(self, box_id: int, slot: int, sealed: bytes, finished: bool) -> None:
        self._queries.run("put", slot=slot, box_id=box_id, finished=finished, content=sealed)

    def _public_key(self, box_id: int) -> str:
        row = self._queries.one("public_key_of_open", id=box_id)
        if row is None:
            raise BoxClosed
        return str(row["public_key"])

    def _key_while_open(self, box_id: int) -> BoxKey | None:
        row = self._queries.one("public_key_of_open", id=box_id)
        return None if row is None else self._keys.load(box_id, row["public_key"])

    def _key(self, box_id: int) -> BoxKey:
        """Raises BoxClosed, BoxKeyMissing: a key of another box would put what is answered where nobody finds it."""
        return self._keys.load(box_id, self._public_key(box_id))

    def _finished(self, slot: int) -> bool:
        row = self._queries.one("finished", slot=slot)
        return row is not None and bool(row["finished"])

    def _count_sealed(self, box_id: int, *, finished: bool) -> int:
        return int(self._queries.the("count_sealed", box_id=box_id, finished=finished)["rows"])


def box_of(row: sqlite3.Row) -> Box:
    return Box(
        id=row["id"],
        group_id=row["group_id"],
        purpose=row["purpose"],
        subject_id=row["subject_id"],
        state=BoxState(row["state"]),
        lost=bool(row["lost"]),
    )
