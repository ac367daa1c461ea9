"""S9: whatever is sent, in private, in a group and in the middle of being asked: nothing is put aside, and what is
edited is not done again."""

import asyncio
from itertools import count
from typing import Any

import pytest

from sandbox.person import Person
from tests.handlers.circle import Circle
from tests.handlers.messages_of_every_kind import EVERY, WRITTEN

NUMBERS = count(50_000)
BEGINNINGS = ("plan", "ask-poll", "broadcast-new")
"""Buttons after which something is asked."""


def send(circle: Circle, sender: Person, chat: dict[str, Any], content: dict[str, Any], kind: str = "message") -> None:
    about = {"id": sender.id, "is_bot": False, "first_name": sender.name, "language_code": "lv"}
    message = {"message_id": next(NUMBERS), "date": 1, "chat": chat, "from": about, **content}
    assert circle.telegram.injects(kind, message) is not None


def private(person: Person) -> dict[str, Any]:
    return {"id": person.id, "type": "private", "first_name": person.name}


def in_group(circle: Circle) -> dict[str, Any]:
    return {"id": circle.group.id, "type": "supergroup", "title": circle.group.title}


async def handled(circle: Circle) -> None:
    """Nothing waits at Telegram nor with us."""
    async with asyncio.timeout(60):
        while len(circle.telegram.updates) or _count(circle, "waiting"):
            await asyncio.sleep(0.05)


def _count(circle: Circle, state: str) -> int:
    return int(circle.kopa.rows("SELECT count(*) AS n FROM inbox WHERE state = ?", state)[0]["n"])


@pytest.fixture
def no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.processing.BETWEEN_TRIES", 0.01)


@pytest.mark.usefixtures("no_patience")
async def test_s9_no_message_of_any_kind_is_put_aside(circle: Circle) -> None:
    anna = await circle.member("Anna")
    for content in EVERY.values():
        send(circle, anna, private(anna), content)
        send(circle, anna, in_group(circle), content)
    await handled(circle)
    assert len(EVERY) >= 75
    assert _count(circle, "quarantined") == 0


@pytest.mark.usefixtures("no_patience")
@pytest.mark.parametrize("verb", BEGINNINGS)
async def test_s9_nor_in_the_middle_of_being_asked(circle: Circle, verb: str) -> None:
    for content in EVERY.values():
        await circle.worker.presses_data(f"{verb}:{circle.group_id()}", circle.worker.newest())
        send(circle, circle.worker, private(circle.worker), content)
    await handled(circle)
    assert _count(circle, "quarantined") == 0


@pytest.mark.usefixtures("no_patience")
async def test_s9_control_one_that_cannot_be_read_is_put_aside(circle: Circle) -> None:
    send(circle, circle.worker, private(circle.worker), {"text": 5, "entities": [7]})
    await handled(circle)
    assert _count(circle, "quarantined") == 1


async def test_s9_what_is_edited_is_not_done_again(circle: Circle) -> None:
    said = await circle.worker.says("/plan")
    await circle.worker.sees("Jauna tikšanās")
    await handled(circle)
    before = seen(circle)
    await circle.worker.edits(said, "/stop")
    for content in WRITTEN.values():
        for chat in (private(circle.worker), in_group(circle)):
            send(circle, circle.worker, chat, {**content, "edit_date": 2}, "edited_message")
    await handled(circle)
    assert seen(circle) == before
    await circle.worker.says("/stop")
    await circle.worker.sees("es apklustu")
    assert seen(circle) != before, "the control: the same words, newly said, are done"


def seen(circle: Circle) -> tuple[list[str], list[tuple[object, ...]]]:
    """All that the bot said, and what it is asking."""
    said = [message.content.get("text", "") for message in circle.telegram.sent_to(circle.worker.id)]
    return said, [tuple(row) for row in circle.kopa.rows("SELECT * FROM dialog")]
