"""The ways a request may be written, the log tests read, and a second library's opinion of each request."""

import json

import httpx
import pytest
from telegram import Bot, BotCommand, InlineKeyboardMarkup

from sandbox.driver import LocalTelegram
from sandbox.server import Recorded
from tests.sandbox.conftest import Call
from tests.second_opinion import SecondOpinion

COMING = {"inline_keyboard": [[{"text": "Nākšu", "callback_data": "x"}]]}


@pytest.mark.parametrize("form", ["query", "urlencoded", "multipart", "json"])
async def test_every_form_of_request_says_the_same(local: LocalTelegram, form: str) -> None:
    anna = local.person("Anna", started=True)
    written = {"chat_id": str(anna.id), "text": "Vai nāksiet?", "reply_markup": json.dumps(COMING)}
    async with httpx.AsyncClient(base_url=f"{local.url}/bot{local.token}/") as client:
        answer = await {
            "query": lambda: client.get("sendMessage", params=written),
            "urlencoded": lambda: client.post("SENDMESSAGE", data=written),
            "multipart": lambda: client.post("sendMessage", data=written, files={"other": ("a", b"a")}),
            "json": lambda: client.post("sendmessage", json=written | {"chat_id": anna.id, "reply_markup": COMING}),
        }[form]()
    assert answer.json()["ok"] is True
    assert (anna.newest().text, anna.newest().inline_keyboard) == ("Vai nāksiet?", COMING)


async def test_s11_the_log_of_requests_never_holds_the_token(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    await bot.send_message(anna.id, "x")
    await bot.get_updates()
    assert [request.method for request in local.requests] == ["getMe", "sendMessage", "getUpdates"]
    assert [request.status for request in local.requests] == [200] * 3
    assert not any(local.token in repr(request) for request in local.requests)
    assert [request.params["text"] for request in local.calls("sendMessage", anna.id)] == ["x"]


async def test_requests_can_be_watched_as_they_come(local: LocalTelegram, bot: Bot) -> None:
    seen: list[Recorded] = []
    local.on_request(seen.append)
    await bot.get_me()
    assert [request.method for request in seen] == ["getMe"]


async def test_commands_and_descriptions_are_kept_by_language(local: LocalTelegram, bot: Bot) -> None:
    await bot.set_my_commands([BotCommand("plan", "Ieplānot tikšanos")], language_code="lv")
    await bot.set_my_description("Kopā", language_code="lv")
    assert [command.command for command in await bot.get_my_commands(language_code="lv")] == ["plan"]
    assert await bot.get_my_commands() == ()
    assert (await bot.get_my_description(language_code="lv")).description == "Kopā"


async def test_a_command_with_capitals_is_invalid(call: Call) -> None:
    reply = await call("setMyCommands", commands=[{"command": "Plan", "description": "x"}])
    assert reply.description == "Bad Request: BOT_COMMAND_INVALID"


async def test_a_second_opinion_agrees_with_sound_requests_and_objects_to_others(
    local: LocalTelegram, bot: Bot, call: Call
) -> None:
    opinion = SecondOpinion().watch(local)
    anna = local.person("Anna", started=True)
    await bot.send_message(anna.id, "?", reply_markup=InlineKeyboardMarkup.de_json(COMING, bot))
    await bot.send_poll(anna.id, "Kad?", ["rīt"])
    await bot.send_document(anna.id, b"a", filename="a.pdf")
    opinion.assert_no_objection()
    assert opinion.checked == 3
    await call("sendMessage", chat_id=anna.id, text="x", disable_notifications=True)
    with pytest.raises(AssertionError, match=r"sendMessage: unknown parameters \['disable_notifications'\]"):
        opinion.assert_no_objection()


async def test_the_sandbox_tells_its_own_failures(call: Call, local: LocalTelegram) -> None:
    local.state.bot = None  # type: ignore[assignment]
    assert (await call("getMe")).status == 500
    assert [type(crash) for crash in local.server.crashes] == [AttributeError]
    local.server.crashes.clear()
