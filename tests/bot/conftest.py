"""What the parts of the running process are made of: a database, a gateway to the local Telegram, a world."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import calendar
from bot.gateway import ALLOWED_UPDATES, Gateway
from handlers.screen import World
from sandbox.driver import LocalTelegram
from storage.cipher import Cipher
from storage.database import Database


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "kopa.db", Cipher(os.urandom(32)))
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
