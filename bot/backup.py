"""`kopa backup` and `kopa restore`: one sealed file that holds everything but the keys, and the way back."""

import fcntl
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.application import lock
from bot.clock import system_clock
from bot.settings import Settings
from storage import forgotten_list
from storage.backup import Settled, content, copy, prepare, put_in_place, sync_folder
from storage.cipher import Cipher, load_or_create_key
from storage.inspection import closed_columns, open_unchanged, structural_faults
from storage.migrations import newest, version
from storage.sealed_files import KEY_BYTES, SealedFileFault, digest_inside, seal, unseal

KEPT = timedelta(days=30)
KEY_FILE = "backup.key"
NAMED = re.compile(r"^\.?kopa-(?:replaced-)?(\d{8}-\d{6})\.(?:backup|db(?:-wal|-shm)?)(?:\.partial)?$")
STAMP = "%Y%m%d-%H%M%S"

Say = Callable[[str], None]


class BackupFault(Exception):
    """No backup was made, or none can be put back; the message says why and what to do."""


def back_up(settings: Settings, to: Path | None = None) -> Path:
    """Makes a backup, also while the bot runs, reads it back, forgets those older than 30 days. Where it is."""
    if not settings.database.exists():
        raise BackupFault(f"there is no database in {settings.data} yet: start the bot once, then there is something")
    now = system_clock()
    target = to or settings.data / "backups" / f"kopa-{now.strftime(STAMP)}.backup"
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    key = _key_to_seal(settings.keys)
    with _working_file(settings.data / "backup.partial") as plain:
        copy(settings.database, plain)
        _refuse_damaged(plain, "the database is damaged: stop the bot and put the last good backup back")
        _seal_and_read_back(plain, target, key)
    forget_old(settings.data, now)
    return target


def restore(settings: Settings, file: Path, say: Say, *, confirmed: bool) -> bool:
    """Tells what would happen, and does it if `confirmed`. Raises AlreadyRunning, BackupFault, KeyFault."""
    if not file.is_file():
        raise BackupFault(f"there is no file {file}: your backups lie in {settings.data / 'backups'}")
    now = system_clock()
    held = lock(settings.data)
    try:
        with _working_file(settings.data / "restore.partial") as plain:
            _unseal_and_judge(settings, file, plain)
            _tell_plan(settings, plain, say)
            if confirmed:
                _replace(settings, plain, now, say)
    finally:
        os.close(held)
    return confirmed


def forget_old(data: Path, now: datetime) -> None:
    """Backups, and databases that a restore replaced, end after 30 days: so does what people asked us to forget."""
    for folder in (data, data / "backups"):
        for path in folder.glob("*kopa-*"):
            named = NAMED.match(path.name)
            if named and datetime.strptime(named[1], STAMP).replace(tzinfo=UTC) < now - KEPT:
                path.unlink()


def _seal_and_read_back(plain: Path, target: Path, key: bytes) -> None:
    unfinished = target.with_name(f".{target.name}.partial")
    try:
        digest = seal(plain, unfinished, key)
        if digest_inside(unfinished, key) != digest:
            raise BackupFault(f"what was written to {target.parent} reads back differently: check that disk")
        unfinished.replace(target)
    except SealedFileFault as error:
        raise BackupFault(f"what was written to {target.parent} cannot be read back: check that disk") from error
    finally:
        unfinished.unlink(missing_ok=True)
    sync_folder(target.parent)


def _unseal_and_judge(settings: Settings, file: Path, plain: Path) -> None:
    try:
        unseal(file, plain, _key_to_unseal(settings.keys))
    except SealedFileFault as error:
        raise BackupFault(f"{file} cannot be put back: {error}") from error
    _refuse_damaged(plain, f"{file} holds a damaged database: take an older backup")
    cipher = Cipher(load_or_create_key(settings.keys, data_exists=True))
    with closing(open_unchanged(plain)) as connection:
        if version(connection) > newest():
            raise BackupFault(f"{file} was made by a newer Kopā: update Kopā first")
        if closed_columns(connection, cipher):
            raise BackupFault(
                f"content.key in {settings.keys} is not the key {file} was written with: put that one back"
            )


def _tell_plan(settings: Settings, plain: Path, say: Say) -> None:
    with closing(open_unchanged(plain)) as connection:
        inside = content(connection)
    last = "none" if inside.newest is None else f"{inside.newest:%Y-%m-%d %H:%M} UTC"
    say(f"In the backup: groups {inside.groups}, people {inside.people}, last update {last}.")
    if settings.database.exists():
        say(f"The present database is kept aside in {settings.data}; whatever happened since the backup is lost.")
    say("What was due between the backup and now counts as sent: nothing goes out twice.")


def _replace(settings: Settings, plain: Path, now: datetime, say: Say) -> None:
    forgotten = forgotten_list.known(settings.database)
    settled = prepare(plain, settings.keys, now, forgotten)
    put_in_place(plain, settings.database, settings.data / f"kopa-replaced-{now.strftime(STAMP)}.db")
    say(_account(settled))


def _account(settled: Settled) -> str:
    return (
        f"Restored. Counted as done and not repeated: {settled.messages} messages that were waiting, "
        f"{settled.scheduled} scheduled reminders, {settled.updates} updates. "
        f"Forgotten since the backup, and forgotten again: {settled.people} people."
    )


def _refuse_damaged(plain: Path, sentence: str) -> None:
    try:
        with closing(open_unchanged(plain)) as connection:
            faults = structural_faults(connection)
    except sqlite3.DatabaseError as error:
        raise BackupFault(sentence) from error
    if faults:
        raise BackupFault(sentence)


def _key_to_seal(folder: Path) -> bytes:
    path = folder / KEY_FILE
    if path.exists():
        return _key_to_unseal(folder)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    key = os.urandom(KEY_BYTES)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    return key


def _key_to_unseal(folder: Path) -> bytes:
    path = folder / KEY_FILE
    if not path.exists():
        raise BackupFault(f"{KEY_FILE} is missing from {folder}: put the key folder back that belongs to the backup")
    key = path.read_bytes()
    if len(key) != KEY_BYTES:
        raise BackupFault(f"{path} is damaged, {KEY_BYTES} bytes are expected: put your copy of the key folder back")
    return key


@contextmanager
def _working_file(path: Path) -> Iterator[Path]:
    """A file inside the data folder that nobody else works on, and that is gone afterwards."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BackupFault("another backup or restore is under way: wait until it has ended") from error
        os.ftruncate(descriptor, 0)
        try:
            yield path
        finally:
            for suffix in ("", "-journal", "-wal", "-shm"):
                with suppress(FileNotFoundError):
                    path.with_name(path.name + suffix).unlink()
    finally:
        os.close(descriptor)
