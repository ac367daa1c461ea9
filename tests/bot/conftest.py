"""What the parts of the running process are made of: a database, a gateway to the local Telegram, a world; and the
command line as it is typed."""

import io
import os
from collections.abc import AsyncIterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from bot import calendar
from bot.cli import main
from bot.gateway import ALLOWED_UPDATES, Gateway
from domain.people import Office
from handlers import views
from handlers.screen import World
from sandbox.driver import LocalTelegram
from storage.cipher import Cipher
from storage.database import Database
from storage.unit_of_work import UnitOfWork
from tests.bot.post import Post, show_a_fault, show_nothing_any_more, show_words


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "kopa.db", Cipher(os.urandom(32)), tmp_path / "keys")
    yield database
    await database.close()


@pytest.fixture
async def gateway(telegram: LocalTelegram) -> AsyncIterator[Gateway]:
    telegram.updates.remember_allowed(ALLOWED_UPDATES)
    gateway = Gateway(telegram.token, telegram.url)
    await gateway.open()
    yield gateway
    await gateway.close_connections()


@pytest.fixture
def world(telegram: LocalTelegram) -> World:
    return World(telegram.username, "Europe/Riga", "lv", calendar.holiday_name, calendar.vocabularies)


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str


class CommandLine(Protocol):
    def __call__(self, *arguments: str, **settings: str) -> Ran: ...


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """`kopa` in an empty folder, with these settings and no others."""
    for name in [name for name in os.environ if name.startswith("KOPA_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, **settings: str) -> Ran:
        out, err = io.StringIO(), io.StringIO()
        with monkeypatch.context() as environment, redirect_stdout(out), redirect_stderr(err):
            for name, value in settings.items():
                environment.setenv(f"KOPA_{name.upper()}", value)
            with pytest.raises(SystemExit) as ended:
                main(arguments)
        return Ran(int(ended.value.code or 0), out.getvalue(), err.getvalue())

    return run


@pytest.fixture
async def post(
    telegram: LocalTelegram, database: Database, gateway: Gateway, world: World, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Post]:
    monkeypatch.setitem(views.by_name, "words", show_words)
    monkeypatch.setitem(views.by_name, "nothing", show_nothing_any_more)
    monkeypatch.setitem(views.by_name, "fault", show_a_fault)
    zane = telegram.person("Zane", started=True)

    def add_operator(unit: UnitOfWork) -> None:
        unit.people.meet(zane.id, "Zane", "lv", telegram.clock.now())
        unit.people.set_office(zane.id, Office.OPERATOR)

    await database.transact(add_operator)
    post = Post(telegram, database, gateway, world, zane)
    await post.start()
    yield post
    await post.stop()
