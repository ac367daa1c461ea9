"""Encryption of content columns: names, titles, places and free text cannot be read without the key folder (P7)."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from nacl import bindings
from nacl.exceptions import CryptoError

KEY_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_KEYBYTES
NONCE_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
KEY_FILE = "content.key"


class KeyFault(Exception):
    """The content key is missing, unreadable, or not the one this data was written with."""


@dataclass(frozen=True, repr=False)
class Cipher:
    """XChaCha20-Poly1305 with the column's name as associated data, so a value cannot be moved to another column."""

    key: bytes

    def seal(self, text: str, column: str) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        sealed: bytes = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
            text.encode(), column.encode(), nonce, self.key
        )
        return nonce + sealed

    def open(self, sealed: bytes, column: str) -> str:
        try:
            plain: bytes = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
                sealed[NONCE_BYTES:], column.encode(), sealed[:NONCE_BYTES], self.key
            )
        except (CryptoError, ValueError) as error:
            raise KeyFault(f"the content key does not open column {column}") from error
        return plain.decode()

    def fingerprint(self, person_id: int) -> str:
        """Recognises a person without naming them; without the key it cannot be tried out on a list of ids."""
        return hashlib.blake2b(str(person_id).encode(), key=self.key, digest_size=20, person=b"forgotten").hexdigest()

    def seal_optional(self, text: str | None, column: str) -> bytes | None:
        return None if text is None else self.seal(text, column)

    def open_optional(self, sealed: bytes | None, column: str) -> str | None:
        return None if sealed is None else self.open(sealed, column)


def load_or_create_key(folder: Path, *, data_exists: bool) -> bytes:
    """The 32-byte content key. A new one is only made where there is no data yet that needs an older one."""
    path = folder / KEY_FILE
    if path.exists():
        key = path.read_bytes()
        if len(key) != KEY_BYTES:
            raise KeyFault(f"{KEY_FILE} is damaged: {KEY_BYTES} bytes expected")
        return key
    if data_exists:
        raise KeyFault(f"{KEY_FILE} is missing from the key folder, and there is data that needs it")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return _write_new_key(path)


def _write_new_key(path: Path) -> bytes:
    key = os.urandom(KEY_BYTES)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    return key
