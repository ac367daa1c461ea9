"""Telegram calls us: the same intake, behind a secret that cannot be guessed and is compared in constant time."""

import asyncio
import json
import random
import socket
import string
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.webhook import LARGEST_UPDATE, PATH, SECRET_HEADER
from sandbox.driver import LocalTelegram
from tests.kopa import KopaProcess
from tests.village import Expected, found, stored_answers

SECRET = "a-secret-that-nobody-knows"
FORGED = 1000


def free_port() -> int:
    with socket.socket() as probing:
        probing.bind(("127.0.0.1", 0))
        return int(probing.getsockname()[1])


@pytest.fixture
async def called(telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[KopaProcess]:
    """A bot that is called; not yet started."""
    port = free_port()
    address = {"KOPA_WEBHOOK_URL": f"http://127.0.0.1:{port}", "KOPA_WEBHOOK_PORT": str(port)}
    process = KopaProcess(telegram, tmp_path, address | {"KOPA_WEBHOOK_SECRET": SECRET})
    yield process
    await process.kill()


async def listening(kopa: KopaProcess) -> str:
    """Started; the address it listens at."""
    await kopa.start(wait=False)
    url = kopa.environment["KOPA_WEBHOOK_URL"]
    async with httpx.AsyncClient(trust_env=False) as client, asyncio.timeout(10):
        while True:
            try:
                await client.get(f"{url}/health")
                return url
            except httpx.HTTPError:
                await asyncio.sleep(0.02)


def update(update_id: int = 5, text: str = "/start") -> dict[str, Any]:
    chat = {"id": 7001, "type": "private", "first_name": "Anna"}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": chat | {"is_bot": False}, "text": text}
    return {"update_id": update_id, "message": message}


def stored(kopa: KopaProcess) -> int:
    return int(kopa.rows("SELECT count(*) FROM inbox")[0][0])


async def test_presses_come_in_by_webhook_through_a_restart(
    called: KopaProcess, telegram: LocalTelegram, tmp_path: Path
) -> None:
    village = found(telegram, tmp_path, members=30, newcomers=3)
    home, chance = village.at_home(), random.Random(3)
    expected = Expected(home)
    await listening(called)
    await village.worker.sees(home.title, in_chat=home.chat, within=10)
    for number in range(120):
        if number == 60:
            assert await called.stop() == 0
            await called.start(wait=False)
        await expected.press_anything(chance, home.card())
        await asyncio.sleep(0.005)
    async with asyncio.timeout(20):
        while len(telegram.updates) or called.rows("SELECT 1 FROM inbox WHERE state = 'waiting'"):
            await asyncio.sleep(0.02)

    assert stored_answers(called.rows("SELECT * FROM rsvp")) == expected.answers
    assert telegram.calls("getUpdates") == []
    assert all("callback_query" in call.params["allowed_updates"] for call in telegram.calls("setWebhook"))
    assert await called.stop() == 0


async def test_a_webhook_that_telegram_refuses_for_now_is_asked_for_again(
    called: KopaProcess, telegram: LocalTelegram
) -> None:
    telegram.faults.too_many_requests(1, method="setWebhook")
    await called.start(wait=False)
    async with asyncio.timeout(10):
        while not telegram.webhook.url:
            await asyncio.sleep(0.02)

    assert len(telegram.calls("setWebhook")) == 2


def forged_headers(chance: random.Random) -> dict[str, str]:
    """None, wrong ones, and those that come near."""
    letters = string.ascii_letters + string.digits + "_-"
    guess = chance.choice(
        [
            "",
            "".join(chance.choices(letters, k=chance.randrange(1, 64))),
            SECRET[: chance.randrange(len(SECRET))],
            SECRET + chance.choice(letters),
            SECRET.upper(),
            SECRET.replace("-", "_"),
            f'"{SECRET}"',
        ]
    )
    name = chance.choice([SECRET_HEADER, "Authorization", "X-Telegram-Secret"])
    return chance.choice([{}, {name: guess}]) if name == SECRET_HEADER else {name: SECRET}


async def test_s14_of_1000_forged_posts_none_is_accepted(called: KopaProcess, telegram: LocalTelegram) -> None:
    url = await listening(called) + PATH
    chance = random.Random(14)
    async with httpx.AsyncClient(trust_env=False) as client:
        statuses = [
            (await client.post(url, json=update(number), headers=forged_headers(chance))).status_code
            for number in range(FORGED)
        ]
        mine = await client.post(url, json=update(FORGED), headers={SECRET_HEADER: SECRET})

    assert set(statuses) == {403}
    assert (mine.status_code, stored(called)) == (200, 1), "the true one must come in, or nothing was shown"


BODIES: list[tuple[str, bytes]] = [
    ("no JSON", b"hello"),
    ("no object", b"[]"),
    ("no number", b'{"message": {}}'),
    ("a number that is none", b'{"update_id": "5"}'),
    ("too large", json.dumps(update(text="a" * LARGEST_UPDATE)).encode()),
    ("not UTF-8", b"\xff\xfe"),
    ("nested too deep", b"[" * 100_000),
    ("a number no database takes", json.dumps(update(2**63)).encode()),
]


@pytest.mark.parametrize("body", [row[1] for row in BODIES], ids=[row[0] for row in BODIES])
async def test_what_is_no_update_is_refused_and_holds_up_nothing(called: KopaProcess, body: bytes) -> None:
    url = await listening(called) + PATH
    async with httpx.AsyncClient(trust_env=False) as client:
        refused = await client.post(url, content=body, headers={SECRET_HEADER: SECRET})
        accepted = await client.post(url, json=update(), headers={SECRET_HEADER: SECRET})

    assert (refused.status_code, accepted.status_code, stored(called)) == (400, 200, 1)


async def test_what_cannot_be_stored_is_not_taken(called: KopaProcess, tmp_path: Path) -> None:
    """Telegram brings it again."""
    url = await listening(called) + PATH
    held = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLD, str(tmp_path / "data" / "kopa.db"), stdout=-1
    )
    assert held.stdout is not None
    await held.stdout.readline()
    async with httpx.AsyncClient(trust_env=False, timeout=20) as client:
        refused = await client.post(url, json=update(), headers={SECRET_HEADER: SECRET})
        held.kill()
        await held.wait()
        taken = await client.post(url, json=update(), headers={SECRET_HEADER: SECRET})

    assert (refused.status_code, taken.status_code, stored(called)) == (500, 200, 1)


HOLD = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(60)
"""
