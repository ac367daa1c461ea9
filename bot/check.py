"""`kopa check`: looks at everything a start needs, changes nothing, and says what to do about each fault."""

import fcntl
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.clock import system_clock
from bot.findings import Finding, Verdict, fault, note, ok
from bot.settings import Settings, WrongSetting, load, unknown_names
from bot.telegram_check import check_telegram
from storage.cipher import KEY_BYTES, KEY_FILE, Cipher
from storage.inspection import OLDEST_SQLITE, boxes_without_key, closed_columns, open_unchanged, structural_faults
from storage.migrations import newest, version

LEAST_FREE = 200 * 1024 * 1024
OTHERS = 0o077
NOT_BEFORE = datetime(2026, 11, 1, tzinfo=UTC)

Findings = Iterator[Finding]


def check(say: Callable[[str], None], *, as_json: bool) -> int:
    """The exit code: 1 if there is any fault."""
    findings = list(look_at_everything())
    if as_json:
        say(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            say(finding.line)
    return int(any(finding.verdict is Verdict.FAULT for finding in findings))


def look_at_everything() -> Findings:
    for name, meant in unknown_names().items():
        hint = f"did you mean {meant}?" if meant else "see .env.example for those there are"
        yield note("settings", f"{name} is not a setting of Kopā and is not used; {hint}")
    try:
        settings = load()
    except WrongSetting as wrong:
        yield fault("settings", str(wrong))
        return
    yield ok("settings", "all can be used")
    yield from check_folders(settings)
    yield from check_time(settings)
    yield from check_database(settings)
    yield from check_telegram(settings, running_here=running(settings.data))


def check_folders(settings: Settings) -> Findings:
    yield from _folder("data folder", settings.data)
    yield from _free_space(settings.data)
    yield from _folder("key folder", settings.keys)
    yield from _content_key(settings)


def check_time(settings: Settings) -> Findings:
    for zone in dict.fromkeys(("Europe/Riga", settings.timezone)):
        try:
            ZoneInfo(zone)
        except ZoneInfoNotFoundError:
            yield fault("time zones", f"{zone} is not known here: install the package tzdata")
            return
    yield ok("time zones", f"{settings.timezone} is known")
    if system_clock() < NOT_BEFORE:
        yield fault("clock", f"this machine believes it is {system_clock():%Y-%m-%d}: turn on NTP")


def check_database(settings: Settings) -> Findings:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        wanted = ".".join(map(str, OLDEST_SQLITE))
        yield fault("SQLite", f"{sqlite3.sqlite_version} is too old: install Python with SQLite {wanted} or newer")
        return
    yield ok("SQLite", sqlite3.sqlite_version)
    if not settings.database.exists():
        yield ok("database", "none yet: the first start makes it")
        return
    try:
        with closing(open_unchanged(settings.database)) as connection:
            yield from _inside(connection, settings)
    except sqlite3.Error:
        yield fault("database", f"{settings.database} cannot be read: put the last backup back with `kopa restore`")


def running(data: Path) -> bool:
    """Whether a bot holds this data folder."""
    try:
        descriptor = os.open(data / "kopa.lock", os.O_RDONLY)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return True
    else:
        return False
    finally:
        os.close(descriptor)


def _folder(subject: str, folder: Path) -> Findings:
    if not folder.exists():
        parent = next(parent for parent in folder.absolute().parents if parent.exists())
        if os.access(parent, os.W_OK | os.X_OK):
            yield ok(subject, f"{folder} is not there yet: the first start makes it")
        else:
            yield fault(subject, f"{folder} cannot be made: let this user write to {parent}")
    elif not folder.is_dir():
        yield fault(subject, f"{folder} is a file: remove it or name another folder")
    elif not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        yield fault(subject, f"{folder} cannot be written: make this user its owner")
    elif folder.stat().st_mode & OTHERS:
        yield fault(subject, f"other users of this machine can look into {folder}: run `chmod 700 {folder}`")
    else:
        yield ok(subject, str(folder))


def _free_space(data: Path) -> Findings:
    place = next(place for place in (data.absolute(), *data.absolute().parents) if place.exists())
    free = shutil.disk_usage(place).free
    if free < LEAST_FREE:
        yield fault(
            "disk", f"only {free // 2**20} MB are free at {place}: make room for {LEAST_FREE // 2**20} MB at least"
        )
    else:
        yield ok("disk", f"{free // 2**20} MB are free")


def _content_key(settings: Settings) -> Findings:
    path = settings.keys / KEY_FILE
    if not path.exists():
        if settings.database.exists():
            yield fault("content key", f"{path} is missing and the data needs it: put your copy of the key folder back")
        else:
            yield ok("content key", "none yet: the first start makes it")
        return
    try:
        length = len(path.read_bytes())
    except OSError:
        yield fault("content key", f"{path} cannot be read: make this user its owner")
        return
    if length != KEY_BYTES:
        yield fault("content key", f"{path} is damaged ({length} bytes, not {KEY_BYTES}): put your copy of it back")
    elif path.stat().st_mode & OTHERS:
        yield fault("content key", f"other users of this machine can read {path}: run `chmod 600 {path}`")
    else:
        yield ok("content key", "it is there")


def _inside(connection: sqlite3.Connection, settings: Settings) -> Findings:
    stands, known = version(connection), newest()
    if stands > known:
        yield fault("database", f"it has version {stands} and this Kopā knows {known}: install the newer Kopā again")
        return
    later = "" if stands == known else f"; the next start brings it to {known}: make a backup first"
    yield (ok if stands == known else note)("database", f"it has version {stands}{later}")
    wrong = structural_faults(connection)
    if wrong:
        yield fault("database", f"it is damaged ({wrong[0]}): put the last backup back with `kopa restore`")
    else:
        yield ok("database", "every page and every reference is whole")
    yield from _key_fits(connection, settings)
    yield from _box_keys(connection, settings)


def _key_fits(connection: sqlite3.Connection, settings: Settings) -> Findings:
    path = settings.keys / KEY_FILE
    if not path.exists() or path.stat().st_size != KEY_BYTES:
        return
    closed = closed_columns(connection, Cipher(path.read_bytes()))
    if closed:
        yield fault("content key", f"it does not open {closed[0]}: put the key back that this data was written with")
    else:
        yield ok("content key", "it opens what is sealed")


def _box_keys(connection: sqlite3.Connection, settings: Settings) -> Findings:
    without = boxes_without_key(connection, settings.keys)
    if without:
        what = ", ".join(sorted(set(without)))
        yield fault(
            "sealed answers",
            f"{len(without)} of what is open ({what}) cannot be opened, its key is not in {settings.keys}: "
            "if you moved the folder boxes, put it back; if it is lost, the operator gives the answers up in Telegram",
        )
    else:
        yield ok("sealed answers", "every key is there")
