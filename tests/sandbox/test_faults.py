"""Faults on demand: each strikes what it is aimed at, as often as it should, and nothing else."""

import asyncio
import socket

import httpx
import pytest
from telegram import Bot
from telegram.error import Conflict, NetworkError, TelegramError

from sandbox.driver import LocalTelegram
from tests.sandbox.conftest import Call, polled


async def test_t1_429_for_one_chat_leaves_the_others_alone(local: LocalTelegram, call: Call) -> None:
    anna, ilze = local.person("Anna", started=True), local.person("Ilze", started=True)
    local.faults.too_many_requests(35, chat_id=anna.id, times=2)
    for _ in range(2):
        refused = await call("sendMessage", chat_id=anna.id, text="x")
        assert (refused.status, refused.description) == (429, "Too Many Requests: retry after 35")
        assert refused.body["parameters"] == {"retry_after": 35}
    assert (await call("sendMessage", chat_id=ilze.id, text="x")).status == 200
    assert (await call("sendMessage", chat_id=anna.id, text="x")).status == 200
    assert [request.status for request in local.calls("sendMessage", anna.id)] == [429, 429, 200]


async def test_t9_server_errors_come_as_json_or_as_a_page(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    local.faults.server_error(500, method="sendMessage")
    local.faults.html_page(502, method="sendMessage")
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.send_message(anna.id, "x")
    with pytest.raises(TelegramError):
        await bot.send_message(anna.id, "x")
    assert local.sent_to(anna.id) == []
    await bot.send_message(anna.id, "x")


async def test_t9_a_cut_answer_arrives_after_the_message(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    local.faults.cut_json("sendMessage")
    with pytest.raises(TelegramError):
        await bot.send_message(anna.id, "x")
    assert [message.text for message in local.sent_to(anna.id)] == ["x"]


@pytest.mark.parametrize("processed", [False, True])
async def test_t9_a_reset_connection_is_a_network_error(local: LocalTelegram, bot: Bot, processed: bool) -> None:
    anna = local.person("Anna", started=True)
    local.faults.reset_connection("sendMessage", processed=processed)
    with pytest.raises(NetworkError):
        await bot.send_message(anna.id, "x")
    assert len(local.sent_to(anna.id)) == int(processed)
    await bot.send_message(anna.id, "y")


async def test_t9_latency_delays_until_it_is_cleared(local: LocalTelegram, bot: Bot) -> None:
    local.faults.latency(0.5, method="getMe")
    loop = asyncio.get_running_loop()
    started = loop.time()
    await bot.get_me()
    assert loop.time() - started >= 0.5
    local.faults.clear()
    started = loop.time()
    await bot.get_me()
    assert loop.time() - started < 0.5


async def test_latency_and_another_fault_strike_together(local: LocalTelegram, call: Call) -> None:
    local.faults.latency(0.1)
    local.faults.server_error(500)
    refused = await call("getMe")
    assert (refused.status, local.requests[-1].seconds >= 0.1) == (500, True)
    assert (await call("getMe")).status == 200


async def test_r5_a_poll_under_way_ends_with_the_outage_and_loses_nothing(local: LocalTelegram, call: Call) -> None:
    async with httpx.AsyncClient(base_url=f"{local.url}/bot{local.token}/") as client:
        polling = asyncio.create_task(client.get("getUpdates", params={"timeout": 5}))
        await polled(local)
        local.faults.outage = True
        await local.person("Anna").says("Labdien")
        assert (await polling).status_code == 502
    local.faults.outage = False
    assert [update["message"]["text"] for update in (await call("getUpdates")).result] == ["Labdien"]


@pytest.mark.parametrize("seconds", [0.0, 3600.0], ids=["reset at once", "hangs"])
async def test_r3_a_message_can_land_without_an_answer(local: LocalTelegram, bot: Bot, seconds: float) -> None:
    anna = local.person("Anna", started=True)
    local.faults.deliver_but_never_answer("sendPoll", chat_id=anna.id, seconds=seconds)
    with pytest.raises(NetworkError):
        await bot.send_poll(anna.id, "Kad?", ["rīt", "parīt"], read_timeout=0.2)
    assert [message.poll.question for message in local.sent_to(anna.id) if message.poll] == ["Kad?"]


async def test_t8_conflict_on_demand_heals_by_itself(local: LocalTelegram, bot: Bot) -> None:
    local.faults.conflict(times=1)
    with pytest.raises(Conflict):
        await bot.get_updates()
    assert await bot.get_updates() == ()


async def test_r5_an_outage_answers_502_or_refuses_connections_and_ends(local: LocalTelegram) -> None:
    async with httpx.AsyncClient(base_url=f"{local.url}/bot{local.token}/") as client:
        local.faults.outage = True
        assert (await client.get("getMe")).status_code == 502
        local.faults.outage = False
        assert (await client.get("getMe")).status_code == 200
        url = local.url
        await local.goes_down()
        with pytest.raises(httpx.TransportError):
            await client.get("getMe")
        await local.comes_back()
        assert local.url == url
        assert (await client.get("getMe")).status_code == 200


async def test_an_outage_breaks_a_poll_under_way(local: LocalTelegram, bot: Bot) -> None:
    polling = asyncio.create_task(bot.get_updates(timeout=10))
    await polled(local)
    await local.goes_down()
    with pytest.raises(NetworkError):
        await polling
    await local.comes_back()


async def test_it_listens_on_loopback_only(local: LocalTelegram) -> None:
    port = int(local.url.rsplit(":", 1)[1])
    with socket.socket() as other:
        other.settimeout(1)
        assert other.connect_ex(("127.0.0.2", port)) != 0
