"""The local Telegram as a process of its own, driven over HTTP, and closed to everybody elsewhere."""

import asyncio
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from sandbox.listener import LOOPBACK


@dataclass
class Running:
    url: str
    token: str
    client: httpx.AsyncClient
    data: Path

    async def control(self, verb: str, **params: Any) -> Any:
        answer = (await self.client.post(f"{self.url}/_control/{verb}", json=params)).json()
        assert "error" not in answer, answer
        return answer["result"]


@pytest.fixture
async def running(tmp_path: Path) -> AsyncIterator[Running]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", "0", "--data", str(tmp_path), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    url, token = [(await process.stdout.readline()).decode().strip().partition("=")[2] for _ in range(2)]
    async with httpx.AsyncClient() as client:
        yield Running(url, token, client, tmp_path)
    process.terminate()
    assert await process.wait() == 0


async def test_people_and_groups_are_made_pressed_and_counted_from_outside(running: Running) -> None:
    anna, ilze = await running.control("people", names=["Anna", "Ilze"], language="lv")
    group = await running.control("group", title="Vecāku grupa", members=[anna], admins=[ilze])
    async with Bot(running.token, base_url=f"{running.url}/bot") as bot:
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Nākšu", callback_data="rsvp:1")]])
        card = await bot.send_message(group, "Tikšanās", reply_markup=keyboard)
        await running.control("press", user=anna, chat=group, label="Nākšu")
        press = await running.control("press_data", user=ilze, chat=group, message=card.message_id, data="rsvp:2")
        first, second = await bot.get_updates()
        assert first.callback_query is not None
        assert second.callback_query is not None
        assert (first.callback_query.data, second.callback_query.data) == ("rsvp:1", "rsvp:2")
        assert await running.control("press_answer", press=press) is None
        await second.callback_query.answer("Paldies")
        assert (await running.control("press_answer", press=press))["text"] == "Paldies"
    counts = await running.control("counts")
    assert counts["requests"] == {"getMe": 1, "sendMessage": 1, "getUpdates": 1, "answerCallbackQuery": 1}
    assert counts["updates_queued"] == 2
    assert "[ Nākšu ]" in await running.control("transcript", chat=group)


async def test_faults_rates_and_time_are_set_from_outside(running: Running) -> None:
    [anna] = await running.control("people", names=["Anna"])
    await running.control("fault", kind="refuse", retry_after=35, chat_id=anna)
    await running.control("rates", enabled=False)
    await running.control("advance", seconds=3600)
    assert float((running.data / "clock-offset").read_text()) == 3600
    send = f"{running.url}/bot{running.token}/sendMessage"
    statuses = [(await running.client.post(send, json={"chat_id": anna, "text": "x"})).status_code for _ in range(10)]
    assert statuses == [429] + [200] * 9


@pytest.mark.parametrize(
    ("headers", "status"),
    [({}, 200), ({"Origin": "https://example.org"}, 403), ({"Host": "example.org"}, 403)],
    ids=["a program here", "a page of another site", "another name for this machine"],
)
async def test_control_is_for_programs_on_this_machine_only(
    running: Running, headers: dict[str, str], status: int
) -> None:
    answer = await running.client.post(f"{running.url}/_control/counts", headers=headers)
    assert answer.status_code == status


async def test_a_wrong_verb_or_wrong_words_are_told(running: Running) -> None:
    async def refused(verb: str, **params: Any) -> tuple[int, str]:
        answer = await running.client.post(f"{running.url}/_control/{verb}", json=params)
        return answer.status_code, answer.json()["error"]

    assert await refused("dance") == (404, "no such verb: dance")
    assert await refused("_person", user_id=1) == (404, "no such verb: _person")
    assert (await refused("say", user=1, text="x"))[0] == 400
    assert (await refused("say", who=1))[0] == 400


async def test_a_taken_port_is_an_error_and_not_another_port(running: Running) -> None:
    port = running.url.rsplit(":", 1)[1]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", port, stderr=asyncio.subprocess.PIPE
    )
    _, errors = await process.communicate()
    assert process.returncode == 1
    assert errors.decode() == f"cannot listen on {LOOPBACK}:{port}: Address already in use\n"
