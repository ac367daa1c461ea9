"""getUpdates: waits, confirms by offset, remembers what was asked for, and suffers no second poller."""

import asyncio
from typing import Any

import pytest
from telegram import Bot
from telegram.error import Conflict

from sandbox.driver import LocalTelegram
from tests.sandbox.conftest import Call, polled


async def said(local: LocalTelegram, *words: str) -> None:
    anna = local.person("Anna")
    for word in words:
        await anna.says(word)


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_a_poll_waits_until_something_is_said(local: LocalTelegram, call: Call) -> None:
    polling = asyncio.create_task(call("getUpdates", timeout=5))
    await polled(local)
    assert not polling.done()
    await said(local, "Labdien")
    assert texts((await polling).result) == ["Labdien"]


async def test_a_poll_ends_empty_when_its_time_is_over(call: Call) -> None:
    started = asyncio.get_running_loop().time()
    assert (await call("getUpdates", timeout=1)).result == []
    assert 0.9 < asyncio.get_running_loop().time() - started < 3


async def test_updates_come_again_until_their_offset_is_passed(local: LocalTelegram, call: Call) -> None:
    await said(local, "1", "2", "3")
    first = (await call("getUpdates", limit=2)).result
    assert texts(first) == ["1", "2"]
    assert texts((await call("getUpdates")).result) == ["1", "2", "3"]
    assert texts((await call("getUpdates", offset=first[1]["update_id"] + 1)).result) == ["3"]
    assert texts((await call("getUpdates", offset=first[1]["update_id"] + 1)).result) == ["3"]


async def test_a_negative_offset_keeps_the_newest_only(local: LocalTelegram, call: Call) -> None:
    await said(local, "1", "2", "3")
    assert texts((await call("getUpdates", offset=-1)).result) == ["3"]
    assert texts((await call("getUpdates")).result) == ["3"]


async def test_at_most_a_hundred_at_once(local: LocalTelegram, call: Call) -> None:
    await said(local, *(str(number) for number in range(150)))
    assert len((await call("getUpdates", limit=500)).result) == 100


async def test_updates_live_24_hours(local: LocalTelegram, call: Call) -> None:
    await said(local, "vakar")
    local.advance(23 * 3600)
    await said(local, "šodien")
    assert texts((await call("getUpdates")).result) == ["vakar", "šodien"]
    local.advance(3600 + 1)
    assert texts((await call("getUpdates")).result) == ["šodien"]


async def test_t13_allowed_updates_are_remembered_and_an_empty_list_means_the_default(
    local: LocalTelegram, call: Call
) -> None:
    await call("getUpdates", allowed_updates=["callback_query"])
    await said(local, "unheard")
    assert (await call("getUpdates")).result == []
    await call("getUpdates", allowed_updates=[])
    await said(local, "heard")
    assert texts((await call("getUpdates")).result) == ["heard"]


async def test_chat_member_comes_only_when_asked_for_and_to_an_admin(local: LocalTelegram, call: Call) -> None:
    anna, ilze = local.person("Anna"), local.person("Ilze")
    group = local.group("Vecāku grupa", admins=[ilze], with_bot=True)
    group.promotes_bot()

    async def kinds() -> list[str]:
        updates = (await call("getUpdates", offset=-100)).result
        local.updates.drop_all()
        return [next(kind for kind in update if kind != "update_id") for update in updates]

    assert await kinds() == ["my_chat_member"]
    await anna.joins(group)
    assert await kinds() == ["message"]
    await call("getUpdates", allowed_updates=["message", "chat_member"])
    await anna.leaves(group)
    assert await kinds() == ["message", "chat_member"]


async def test_t8_a_second_poller_ends_the_first_with_409(local: LocalTelegram, bot: Bot, call: Call) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=5))
    await polled(local)
    second = asyncio.create_task(call("getUpdates", timeout=5))
    await polled(local, 2)
    with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that only one bot instance"):
        await first
    await said(local, "Labdien")
    assert texts((await second).result) == ["Labdien"]


async def test_t8_polling_beside_a_webhook_is_409(local: LocalTelegram, call: Call) -> None:
    polling = asyncio.create_task(call("getUpdates", timeout=5))
    await polled(local)
    await call("setWebhook", url="http://127.0.0.1:9/nowhere")
    assert (await polling).description == "Conflict: terminated by setWebhook request"
    refused = await call("getUpdates")
    assert (refused.status, refused.description) == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
    await call("deleteWebhook", drop_pending_updates=True)
    assert (await call("getUpdates")).result == []


async def handle_all(call: Call, next_offset: Any) -> list[str]:
    """What a bot handles that asks for the offset `next_offset(ids it has seen)` until nothing comes."""
    seen: list[int] = []
    handled: list[str] = []
    while True:
        updates = (await call("getUpdates", offset=next_offset(seen), limit=2)).result
        if not updates:
            return handled
        for update in updates:
            if update["update_id"] not in seen:
                handled.append(update["message"]["text"])
            seen.append(update["update_id"])


@pytest.mark.parametrize("next_offset", [lambda seen: seen[-1] + 1 if seen else 0], ids=["last+1"])
async def test_t11_ids_that_jump_back_and_forth_are_all_handled(
    local: LocalTelegram, call: Call, next_offset: Any
) -> None:
    for update_id, word in ((5000, "a"), (17, "b"), (900000, "c"), (18, "d")):
        local.updates.next_id(update_id)
        await said(local, word)
    assert await handle_all(call, next_offset) == ["a", "b", "c", "d"]


async def test_t11_an_update_with_a_lower_id_survives_the_old_offset(local: LocalTelegram, call: Call) -> None:
    local.updates.next_id(5000)
    await said(local, "a")
    assert texts((await call("getUpdates")).result) == ["a"]
    local.updates.next_id(17)
    await said(local, "b")
    assert texts((await call("getUpdates", offset=5001)).result) == ["b"]
    assert (await call("getUpdates", offset=18)).result == []


async def test_t12_each_update_can_come_up_to_three_times(local: LocalTelegram, call: Call) -> None:
    local.updates.deliver_times(3, 3)
    await said(local, "a", "b")
    deliveries: list[str] = []
    offset = 0
    while updates := (await call("getUpdates", offset=offset)).result:
        deliveries += texts(updates)
        offset = updates[-1]["update_id"] + 1
    assert sorted(deliveries) == ["a"] * 3 + ["b"] * 3


async def test_r13_any_update_can_be_slipped_in(local: LocalTelegram, call: Call) -> None:
    update_id = local.injects("message", {"nonsense": [1, 2]})
    await said(local, "Labdien")
    broken, sound = (await call("getUpdates")).result
    assert broken == {"update_id": update_id, "message": {"nonsense": [1, 2]}}
    assert sound["update_id"] == broken["update_id"] + 1
