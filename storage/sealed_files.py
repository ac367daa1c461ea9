"""A file sealed as a whole, piece by piece, so that a large one needs no large memory and a cut one is noticed."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from nacl import bindings
from nacl.exceptions import CryptoError

MARK = b"kopa sealed file 1\n"
PIECE = 1 << 20
KEY_BYTES = bindings.crypto_secretstream_xchacha20poly1305_KEYBYTES
HEADER_BYTES = bindings.crypto_secretstream_xchacha20poly1305_HEADERBYTES
OVERHEAD = bindings.crypto_secretstream_xchacha20poly1305_ABYTES
MORE = bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
LAST = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL


class SealedFileFault(Exception):
    """The file is not one of ours, is cut or damaged, or was sealed with another key."""


def seal(plain: Path, sealed: Path, key: bytes) -> str:
    """Writes `sealed`, readable by its owner only and safe on disk when this returns. The SHA-256 of what went in."""
    stream = bindings.crypto_secretstream_xchacha20poly1305_state()
    header = bindings.crypto_secretstream_xchacha20poly1305_init_push(stream, key)
    digest = hashlib.sha256()
    with plain.open("rb") as source, owned(sealed) as target:
        target.write(MARK + header)
        for piece, last in _pieces(source, PIECE):
            digest.update(piece)
            tag = LAST if last else MORE
            target.write(bindings.crypto_secretstream_xchacha20poly1305_push(stream, piece, MARK, tag))
        target.flush()
        os.fsync(target.fileno())
    return digest.hexdigest()


def unseal(sealed: Path, plain: Path, key: bytes) -> None:
    """Raises SealedFileFault; what was written until then is to be thrown away."""
    with owned(plain) as target:
        for piece in opened(sealed, key):
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())


def digest_inside(sealed: Path, key: bytes) -> str:
    """The SHA-256 of what would come out. Raises SealedFileFault."""
    digest = hashlib.sha256()
    for piece in opened(sealed, key):
        digest.update(piece)
    return digest.hexdigest()


def opened(sealed: Path, key: bytes) -> Iterator[bytes]:
    with sealed.open("rb") as source:
        if source.read(len(MARK)) != MARK:
            raise SealedFileFault("it is not a backup made by Kopā")
        stream = bindings.crypto_secretstream_xchacha20poly1305_state()
        header = source.read(HEADER_BYTES)
        if len(header) != HEADER_BYTES:
            raise SealedFileFault("it is cut short")
        bindings.crypto_secretstream_xchacha20poly1305_init_pull(stream, header, key)
        for piece, last in _pieces(source, PIECE + OVERHEAD):
            plain, tag = _pull(stream, piece)
            if last is not (tag == LAST):
                raise SealedFileFault("it is cut short")
            yield plain


def owned(path: Path) -> BinaryIO:
    """A new or emptied file that only its owner may read."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    return os.fdopen(descriptor, "wb")


def _pull(stream: bindings.crypto_secretstream_xchacha20poly1305_state, piece: bytes) -> tuple[bytes, int]:
    try:
        plain, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(stream, piece, MARK)
    except (CryptoError, ValueError, RuntimeError, TypeError) as error:
        raise SealedFileFault("the backup key does not open it, or it is damaged") from error
    return plain, tag


def _pieces(source: BinaryIO, size: int) -> Iterator[tuple[bytes, bool]]:
    """Each piece, and whether it is the last; an empty file is one empty piece."""
    piece = source.read(size)
    while True:
        following = source.read(size)
        yield piece, not following
        if not following:
            return
        piece = following
