"""Groups come and go: strangers' groups are left without a trace, known ones are never lost."""

import asyncio
import time
from collections.abc import Callable
from typing import Literal

import pytest

from handlers.turn import ANONYMOUS_ADMIN
from sandbox.driver import LocalTelegram
from tests.handlers.circle import Circle
from tests.handlers.direct import Direct
from tests.kopa import Kopa

TABLES_OF_PEOPLE = ("person", "groups", "member", "former_chat", "posted", "notice", "dialog", "outbox", "schedule")


async def until(met: Callable[[], object], seconds: float = 5.0) -> None:
    deadline = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.02)


async def test_s13_fifty_unknown_groups_are_told_once_and_left_without_a_row(
    telegram: LocalTelegram, kopa: Kopa
) -> None:
    stranger = telegram.person("Juris", language="ru")
    groups = [telegram.group(f"Sveša grupa {number}", admins=[stranger]) for number in range(50)]
    begun = time.monotonic()
    for group in groups:
        await stranger.adds_bot(group)
        await stranger.says("/start@kopa_local_bot 1", group)
    await until(lambda: not any(group.has_bot for group in groups), 60)
    assert time.monotonic() - begun < 60
    for group in groups:
        said = [
            message for message in group.messages() if "Kopā" in message.text and message.text.startswith("Labdien")
        ]
        assert len(said) == 1
        assert "Здравствуйте" in said[0].text
    await until(lambda: not any(kopa.rows(f"SELECT * FROM {table}") for table in TABLES_OF_PEOPLE))


async def test_s13_a_stranger_who_writes_in_an_unknown_group_is_not_stored(telegram: LocalTelegram, kopa: Kopa) -> None:
    """The bot was in the group before Kopā knew it."""
    juris = telegram.person("Juris")
    group = telegram.group("Veca grupa", admins=[juris], with_bot=True)
    await juris.says("/help", group)
    await until(lambda: not group.has_bot)
    await until(lambda: not any(kopa.rows(f"SELECT * FROM {table}") for table in TABLES_OF_PEOPLE))


async def test_g2_a_group_is_ready_when_its_worker_adds_the_bot(circle: Circle) -> None:
    row = circle.row()
    assert (row["worker_id"], row["state"], row["languages"]) == (circle.worker.id, "active", "lv")
    await circle.worker.sees("Nospiediet „Atvērt Kopā”", in_chat=circle.group)


async def test_g2_a_worker_who_writes_in_a_forgotten_group_brings_it_to_life(circle: Circle) -> None:
    forgotten = circle.telegram.group("Aizmirsta grupa", admins=[circle.worker], with_bot=True)
    await circle.worker.says("/kopa", forgotten)
    await circle.worker.sees("„Aizmirsta grupa” ir gatava")
    assert circle.row(forgotten)["worker_id"] == circle.worker.id


async def test_g10_people_who_join_and_leave_are_present_and_absent(circle: Circle) -> None:
    anna = circle.telegram.person("Anna")
    await anna.joins(circle.group)
    await until(lambda: circle.role(anna) == "member")
    await anna.leaves(circle.group)
    await until(lambda: circle.role(anna) is None)


async def test_t2_who_blocks_the_bot_is_left_in_peace_until_they_unblock(circle: Circle) -> None:
    anna = await circle.member("Anna")

    def reach() -> str:
        return str(circle.kopa.rows("SELECT reach FROM person WHERE id = ?", anna.id)[0]["reach"])

    await anna.blocks_bot()
    await until(lambda: reach() == "blocked")
    await anna.unblocks_bot()
    await until(lambda: reach() == "started")


async def test_t3_after_a_kick_the_worker_is_told_once_and_adding_it_again_goes_on(circle: Circle) -> None:
    await circle.worker.removes_bot(circle.group)
    await circle.worker.sees("Grupā „Rīta kafija” manis vairs nav")
    assert circle.row()["state"] == "suspended"
    await circle.worker.adds_bot(circle.group)
    await circle.worker.sees("Atkal varu rakstīt grupā „Rīta kafija”")
    assert circle.row()["state"] == "active"
    told = [message for message in circle.worker.messages() if "manis vairs nav" in message.text]
    assert len(told) == 1


async def test_t3_without_the_right_to_write_one_send_fails_and_kopa_brings_it_back(circle: Circle) -> None:
    circle.group.takes_rights()
    await _pause_aloud(circle)
    await circle.worker.sees("man vairs nav ļauts rakstīt")
    assert circle.row()["state"] == "suspended"
    await asyncio.sleep(1.2)
    assert sum(call.status != 200 for call in circle.telegram.calls("sendMessage", circle.group.id)) == 1
    circle.group.gives_rights()
    await circle.worker.says("/kopa", circle.group)
    await circle.worker.sees("Atkal varu rakstīt")
    assert circle.row()["state"] == "active"


@pytest.mark.parametrize("signals", ["old first", "new first", "none"])
async def test_t4_a_group_that_becomes_a_supergroup_stays_the_same_group(
    telegram: LocalTelegram, kopa: Kopa, signals: Literal["old first", "new first", "none"]
) -> None:
    circle = await Circle(telegram, kopa).open(kind="group")
    anna = await circle.member("Anna")
    group_id, old = circle.group_id(), circle.group
    circle.group = old.migrates(signals=signals, times=2)
    if signals == "none":
        await _pause_aloud_in(circle, group_id)
    await until(lambda: kopa.rows("SELECT 1 FROM groups WHERE chat_id = ?", circle.group.id))
    assert circle.group_id() == group_id
    assert circle.role(anna) == "member"
    assert len(kopa.rows("SELECT 1 FROM groups")) == 1
    assert circle.group.has_bot
    if signals == "none":
        await anna.sees("Kādu laiku es klusēšu", in_chat=circle.group)


def test_t4_a_supergroup_that_was_taken_for_a_new_group_becomes_the_old_one(direct: Direct) -> None:
    """Telegram told of the bot in the new chat before it told of the move, and the worker was the one who moved it."""
    worker = direct.worker(2)
    group = direct.group(-1, worker)
    direct.member(group, 5)
    direct.bot_added(-1002, worker)
    assert len(direct.rows("SELECT 1 FROM groups")) == 2
    direct.service(-1, worker, migrate_to_chat_id=-1002)
    direct.service(-1002, worker, migrate_from_chat_id=-1)
    found = direct.unit.groups.by_chat(-1002)
    assert found is not None
    assert found.id == group.id
    assert [member.person.id for member in direct.unit.groups.members(group.id)] == [5]
    assert len(direct.rows("SELECT 1 FROM groups")) == 1


def test_t4_a_supergroup_that_looked_unknown_is_not_left(direct: Direct) -> None:
    worker = direct.worker(2)
    direct.group(-1, worker)
    direct.bot_added(-1002, 77)
    assert direct.rows("SELECT 1 FROM outbox WHERE action = 'leave'")
    direct.service(-1002, 77, migrate_from_chat_id=-1)
    assert not direct.rows("SELECT 1 FROM outbox")


def test_t4_leaving_the_empty_old_chat_is_no_loss(direct: Direct) -> None:
    worker = direct.worker(2)
    group = direct.group(-1, worker)
    direct.service(-1, worker, migrate_to_chat_id=-1002)
    direct.bot_added(-1, worker, status="left")
    found = direct.unit.groups.get(group.id)
    assert found is not None
    assert (found.chat_id, found.state) == (-1002, "active")


async def test_g10_a_new_title_is_known(circle: Circle) -> None:
    circle.telegram.actions.say(circle.worker.user, circle.group.chat, {"new_chat_title": "Vakara tēja"})
    await circle.worker.says("/menu")
    await circle.worker.presses("Manas grupas")
    await circle.worker.sees("Vakara tēja")


async def test_s4_an_anonymous_admin_is_shown_the_way_and_never_stored(circle: Circle) -> None:
    circle.group.promotes(circle.worker, anonymous=True)
    circle.telegram.advance(61)
    await circle.worker.says("/kopa", circle.group)
    await circle.worker.sees("Parunāsim privāti", in_chat=circle.group)
    assert not circle.kopa.rows("SELECT 1 FROM person WHERE id = ?", ANONYMOUS_ADMIN)


@pytest.mark.parametrize(("speaks_for", "answered"), [(-1001, True), (-1002, False), (None, False)])
def test_s4_the_anonymous_admins_id_counts_only_in_its_own_chat(
    direct: Direct, speaks_for: int | None, answered: bool
) -> None:
    direct.group(-1001, direct.worker(2))
    spoken_for = {} if speaks_for is None else {"sender_chat": {"id": speaks_for, "type": "supergroup", "title": "x"}}
    direct.says(ANONYMOUS_ADMIN, "/kopa", -1001, **spoken_for)
    assert (direct.said_to(-1001) == ["group-hint"]) is answered
    assert direct.unit.people.get(ANONYMOUS_ADMIN) is None


def test_g10_commands_in_a_group_are_answered_once_a_minute(direct: Direct) -> None:
    direct.group(-1001, direct.worker(2))
    for _ in range(100):
        direct.says(50, "/help", -1001)
    assert direct.said_to(-1001) == ["group-hint"]
    assert direct.unit.people.get(50) is None


@pytest.mark.parametrize("text", ["/help@another_bot", "/weather", "sveiki", "kopā /help"])
def test_p4_what_is_not_for_us_leaves_nothing_behind(direct: Direct, text: str) -> None:
    direct.group(-1001, direct.worker(2))
    before = direct.content()
    direct.says(50, text, -1001)
    assert direct.said_to(-1001) == []
    assert direct.content() == before


async def _pause_aloud(circle: Circle) -> None:
    await _pause_aloud_in(circle, circle.group_id())


async def _pause_aloud_in(circle: Circle, group_id: int) -> None:
    await circle.worker.presses_data(f"pause-now:{group_id}:1", circle.worker.newest())
    await circle.worker.gets_answer("Apklusu")
