"""The keys of sealed boxes: one file a box in the key folder, in no database and no backup, destroyed at the close."""

import hashlib
import hmac
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from nacl.bindings import sodium_pad, sodium_unpad
from nacl.public import PrivateKey, PublicKey, SealedBox

from domain.sealing import BoxKeyMissing

FOLDER = "boxes"
PRIVATE_BYTES = 32
PEPPER_BYTES = 32
SMALLEST_ROOM = 2048
"""Bytes that every content takes at least; a longer one takes twice that, four times, …: its size tells little."""


@dataclass(frozen=True, repr=False)
class BoxKey:
    """`private` opens what was sealed, `pepper` makes the slots."""

    private: bytes
    pepper: bytes

    @property
    def public(self) -> str:
        return bytes(PrivateKey(self.private).public_key).hex()

    def slot(self, box_id: int, person_id: int, drawer: str = "") -> int:
        """Where a person's content lies: 63 bits that cannot be made again without the pepper."""
        digest = hmac.digest(self.pepper, f"{box_id}:{person_id}{drawer}".encode(), hashlib.sha256)
        return int.from_bytes(digest[:8]) >> 1

    def open(self, sealed: bytes) -> str:
        """Raises nacl's CryptoError where it was sealed for another box or is damaged."""
        padded = self._lid.decrypt(sealed)
        return sodium_unpad(padded, len(padded)).decode()

    @cached_property
    def _lid(self) -> SealedBox[PrivateKey]:
        return SealedBox(PrivateKey(self.private))


def seal(content: str, public_key: str) -> bytes:
    plain = content.encode()
    room = SMALLEST_ROOM
    while len(plain) >= room:
        room *= 2
    sealed: bytes = SealedBox(PublicKey(bytes.fromhex(public_key))).encrypt(sodium_pad(plain, room))
    return sealed


class BoxKeys:
    """The key files of one database; each database has a folder of its own, so that none destroys another's."""

    def __init__(self, keys: Path, ring: str) -> None:
        self._folder = keys / FOLDER / ring

    def make(self, box_id: int) -> BoxKey:
        """On disk for certain when this returns."""
        key = BoxKey(bytes(PrivateKey.generate()), os.urandom(PEPPER_BYTES))
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(self._path(box_id), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(key.private + key.pepper)
            file.flush()
            os.fsync(file.fileno())
        _sync(self._folder)
        return key

    def load(self, box_id: int, public_key: str | None = None) -> BoxKey:
        """With `public_key`, the key must be the one that belongs to it. Raises BoxKeyMissing."""
        try:
            content = self._path(box_id).read_bytes()
        except FileNotFoundError as error:
            raise BoxKeyMissing(box_id) from error
        if len(content) != PRIVATE_BYTES + PEPPER_BYTES:
            raise BoxKeyMissing(box_id)
        key = BoxKey(content[:PRIVATE_BYTES], content[PRIVATE_BYTES:])
        if public_key is not None and key.public != public_key:
            raise BoxKeyMissing(box_id)
        return key

    def fits(self, box_id: int, public_key: str) -> bool:
        try:
            self.load(box_id, public_key)
        except BoxKeyMissing:
            return False
        return True

    def destroy(self, box_id: int) -> None:
        """Overwritten, removed, and the removal on disk when this returns; a key that is gone already is no fault."""
        path = self._path(box_id)
        try:
            descriptor = os.open(path, os.O_WRONLY)
        except FileNotFoundError:
            return
        try:
            os.write(descriptor, os.urandom(max(os.fstat(descriptor).st_size, 1)))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        path.unlink()
        _sync(self._folder)

    def held(self) -> set[int]:
        """The boxes there are keys for."""
        return {int(path.stem) for path in self._folder.glob("*.key") if path.stem.isdigit()}

    def _path(self, box_id: int) -> Path:
        return self._folder / f"{box_id}.key"


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
