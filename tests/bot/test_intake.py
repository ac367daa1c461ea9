"""Updates are stored before they are confirmed, each once, whatever their numbers; what must not be kept is not."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.gateway import Gateway
from bot.intake import Intake, order_key, poll, worth_keeping
from sandbox.driver import LocalTelegram
from storage.database import Database
from storage.inbox import Received

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
ANNA = {"id": 7001, "is_bot": False, "first_name": "Anna"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Vecāku grupa"}
PRIVATE = {"id": 7001, "type": "private", "first_name": "Anna"}
Raw = dict[str, Any]


def message(chat: Raw, **content: object) -> Raw:
    return {"update_id": 1, "message": {"message_id": 1, "date": 0, "chat": chat, "from": ANNA, **content}}


CHAT_OF: list[tuple[str, Raw, int]] = [
    ("message in private", message(PRIVATE, text="Sveiki"), 7001),
    ("message in a group", message(GROUP, text="/plan"), -1001),
    ("press in a group", {"callback_query": {"id": "1", "from": ANNA, "message": {"chat": GROUP}}}, -1001),
    ("press without its message", {"callback_query": {"id": "1", "from": ANNA}}, 7001),
    ("bot added", {"my_chat_member": {"chat": GROUP, "from": ANNA}}, -1001),
    ("member changed", {"chat_member": {"chat": GROUP, "from": ANNA}}, -1001),
    ("asks to join", {"chat_join_request": {"chat": GROUP, "from": ANNA}}, -1001),
    ("vote", {"poll_answer": {"poll_id": "5", "user": ANNA}}, 7001),
    ("poll", {"poll": {"id": "5"}}, 0),
    ("unreadable", {"message": {"chat": {"id": "x"}}}, 0),
]


@pytest.mark.parametrize(("raw", "chat_id"), [row[1:] for row in CHAT_OF], ids=[row[0] for row in CHAT_OF])
def test_updates_keep_their_order_within(raw: Raw, chat_id: int) -> None:
    assert order_key({"update_id": 1} | raw) == chat_id


KEPT: list[tuple[str, Raw, bool]] = [
    ("anything in private", message(PRIVATE, text="Man vajag palīdzību"), True),
    ("a photo in private", message(PRIVATE, photo=[]), True),
    ("talk in a group", message(GROUP, text="Kas ņems līdzi kūku?"), False),
    ("a photo in a group", message(GROUP, photo=[], caption="/plan"), False),
    ("a command in a group", message(GROUP, text="/plan rīt 18:00"), True),
    ("a command with our name", message(GROUP, text="/plan@Kopa_Bot rīt"), True),
    ("a command for another bot", message(GROUP, text="/plan@other_bot rīt"), False),
    ("a slash alone", message(GROUP, text="/"), True),
    ("somebody joined", message(GROUP, new_chat_members=[ANNA]), True),
    ("somebody left", message(GROUP, left_chat_member=ANNA), True),
    ("the group moved", message(GROUP, migrate_to_chat_id=-1002), True),
    ("an edited message", {"update_id": 1, "edited_message": {"chat": PRIVATE, "text": "/start"}}, False),
    ("a press", {"update_id": 1, "callback_query": {"id": "1", "from": ANNA}}, True),
    ("no number", {"message": {"chat": PRIVATE}}, False),
]


@pytest.mark.parametrize(("raw", "kept"), [row[1:] for row in KEPT], ids=[row[0] for row in KEPT])
def test_what_is_kept(raw: Raw, kept: bool) -> None:
    assert worth_keeping(raw, "kopa_bot") is kept


@pytest.fixture
async def accepted(telegram: LocalTelegram, gateway: Gateway, database: Database) -> AsyncIterator[list[Received]]:
    """What a running intake hands on."""
    accepted: list[Received] = []
    intake = Intake(database, lambda: NOW, telegram.username, accepted.extend)
    polling = asyncio.create_task(poll(gateway, intake, lambda: None))
    yield accepted
    polling.cancel()
    with suppress(asyncio.CancelledError):
        await polling


async def until_confirmed(telegram: LocalTelegram) -> None:
    async with asyncio.timeout(5):
        while len(telegram.updates):
            await asyncio.sleep(0.01)


async def test_t11_ids_that_fall_and_leap_are_all_handled(telegram: LocalTelegram, accepted: list[Received]) -> None:
    anna = telegram.person("Anna")
    for number, update_id in enumerate([5000, 17, 900_000, 16, 5001]):
        telegram.updates.next_id(update_id)
        await anna.says(f"{number}")
        await until_confirmed(telegram)

    assert list(dict.fromkeys(received.update_id for received in accepted)) == [5000, 17, 900_000, 16, 5001]


async def test_t11_ids_that_fall_and_leap_within_one_batch_are_all_handled(
    telegram: LocalTelegram, accepted: list[Received]
) -> None:
    anna = telegram.person("Anna")
    for number, update_id in enumerate([900_000, 17, 5000]):
        telegram.updates.next_id(update_id)
        await anna.says(f"{number}")
    await until_confirmed(telegram)

    assert list(dict.fromkeys(received.update_id for received in accepted)) == [900_000, 17, 5000]


async def test_t12_updates_delivered_up_to_three_times_wait_once(
    telegram: LocalTelegram, accepted: list[Received], database: Database
) -> None:
    telegram.updates.deliver_times(1, 3, seed=7)
    anna = telegram.person("Anna")
    for number in range(250):
        await anna.says(f"{number}")
    await until_confirmed(telegram)

    assert len(accepted) > 250, "nothing came twice: nothing was shown"
    waiting = await database.transact(lambda unit: unit.inbox.waiting())
    assert [received.raw["message"]["text"] for received in waiting] == [str(number) for number in range(250)]


async def test_an_offset_is_a_receipt_given_only_for_what_is_committed(
    telegram: LocalTelegram, accepted: list[Received], database: Database
) -> None:
    anna = telegram.person("Anna")
    for number in range(350):
        await anna.says(f"{number}")
    await until_confirmed(telegram)

    assert len(accepted) == 350
    assert await database.transact(lambda unit: len(unit.inbox.waiting())) == 350
    offsets = [call.params.get("offset") for call in telegram.calls("getUpdates")]
    assert [offset for offset in offsets if offset is not None] == sorted(
        {received.update_id + 1 for received in accepted} & set(offsets)
    )


async def test_nothing_is_confirmed_while_it_cannot_be_stored(
    telegram: LocalTelegram, database: Database, accepted: list[Received]
) -> None:
    await database.outside_transaction(lambda connection: connection.execute("PRAGMA query_only = 1"))
    await telegram.person("Anna").says("Sveiki")
    asked = len(telegram.calls("getUpdates"))
    async with asyncio.timeout(5):
        while len(telegram.calls("getUpdates")) < asked + 2:
            await asyncio.sleep(0.01)
    assert len(telegram.updates) == 1
    await database.outside_transaction(lambda connection: connection.execute("PRAGMA query_only = 0"))
    await until_confirmed(telegram)

    waiting = await database.transact(lambda unit: unit.inbox.waiting())
    assert [received.raw["message"]["text"] for received in waiting] == ["Sveiki"]


async def test_an_update_of_an_unknown_shape_is_kept_and_holds_up_no_other(database: Database) -> None:
    accepted: list[Received] = []
    shapes: list[Raw] = [
        {"update_id": 1, "message": {"chat": "x", "text": 5}},
        {"update_id": 2, "message": {"chat": {"id": "x", "type": "private"}}},
        {"update_id": 3, "something_new": []},
        message(PRIVATE, text="Sveiki") | {"update_id": 4},
    ]
    await Intake(database, lambda: NOW, "kopa_bot", accepted.extend).store(shapes)

    assert [received.update_id for received in accepted] == [1, 2, 3, 4]


async def test_t8_another_process_asking_for_our_updates_is_waited_out(
    telegram: LocalTelegram, accepted: list[Received], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.intake.LONGEST_PAUSE", 0.2)
    telegram.faults.conflict(times=3)
    anna = telegram.person("Anna")
    await anna.says("Sveiki")
    await until_confirmed(telegram)

    assert [received.raw["message"]["text"] for received in accepted] == ["Sveiki"]
