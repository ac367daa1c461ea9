"""Whose updates are taken and who is answered when, in a time of our own making."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import patience as module
from bot.calming import Calming, asking, language_of
from bot.gateway import Gateway
from bot.intake import Intake
from bot.patience import CALM, PEOPLE, SILENCE, TAKEN_A_SECOND, TAKEN_AT_ONCE, Patience
from bot.reading import sender
from domain.outbox import Lane, Message
from storage.database import Database
from storage.inbox import Received
from storage.unit_of_work import UnitOfWork

ANNA, OLGA, GROUP = 7001, 7002, -1001
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


def pressed(person: int = ANNA, number: int = 1) -> Received:
    return Received(number, GROUP, {"update_id": number, "callback_query": {"id": str(number), "from": {"id": person}}})


def taken(patience: Patience, times: list[float], person: int = ANNA) -> list[bool]:
    answers = []
    for number, now in enumerate(times, start=1):
        answers.append(patience.takes(pressed(person, number), now))
        patience.stored(now)
    return answers


def hundred_a_second(seconds: float, begins: float = 0.0) -> list[float]:
    return [begins + number / 100 for number in range(round(100 * seconds))]


gaps = st.lists(st.floats(0.5, 20.0), min_size=1, max_size=200)


def answer(words: str, **more: Any) -> Message:
    return Message(ANNA, "text", {"text": words}, **more)


async def test_s8_of_what_was_answered_to_a_flood_only_the_newest_is_said(database: Database) -> None:
    def kept(unit: UnitOfWork) -> list[str]:
        for number in range(5):
            unit.outbox.show(answer(f"answer {number}"), NOW)
        unit.outbox.show(answer("screen", key="screen:7001"), NOW)
        unit.outbox.show(answer("reminder", lane=Lane.PUSH), NOW)
        unit.outbox.show(replace(answer("to somebody else"), chat_id=OLGA), NOW)
        unit.outbox.keep_newest_reply(ANNA)
        return [row.arguments["text"] for row in unit.outbox.ready(NOW, (), 50)]

    assert sorted(await database.transact(kept)) == ["answer 4", "reminder", "screen", "to somebody else"]


@given(gaps)
def test_s8_whoever_presses_up_to_twice_a_second_is_always_taken_and_never_quiet(between: list[float]) -> None:
    patience, now = Patience(), 0.0
    for number, gap in enumerate(between):
        now += gap
        assert patience.takes(pressed(number=number), now)
        assert patience.quiet() == set()


def test_s8_what_was_pressed_in_an_hour_of_standstill_is_all_taken_though_it_comes_at_once() -> None:
    assert all(taken(Patience(), [0.0] * TAKEN_AT_ONCE))


def test_s8_a_flood_is_taken_no_further_and_others_are_none_the_slower() -> None:
    patience = Patience()
    assert sum(taken(patience, hundred_a_second(600.0))) <= TAKEN_AT_ONCE + TAKEN_A_SECOND
    assert all(taken(patience, [600.0, 600.1, 600.2], OLGA))
    assert patience.quiet() == {ANNA}


def test_s8_the_last_of_a_flood_is_taken_when_it_ends_and_once() -> None:
    patience = Patience()
    taken(patience, hundred_a_second(5.0))
    assert list(patience.calmed(4.99 + CALM / 2)) == []
    assert [received.update_id for received in patience.calmed(4.99 + CALM)] == [500]
    assert list(patience.calmed(100.0)) == []
    assert patience.takes(pressed(number=501), 4.99 + CALM)


def test_s8_while_updates_are_being_stored_nobody_counts_as_calm() -> None:
    patience = Patience()
    for number in range(100):
        patience.takes(pressed(number=number), 0.0)
    assert list(patience.calmed(60.0)) == []
    patience.stored(60.0)
    assert len(list(patience.calmed(60.0 + CALM))) == 1


def test_s8_who_floods_is_asked_once_until_a_silence_later() -> None:
    patience = Patience()
    for begins in (0.0, 10.0, 20.0, SILENCE + 10.0):
        taken(patience, hundred_a_second(5.0, begins))
        list(patience.calmed(begins + 5.0 + CALM))
    assert len(patience.to_be_asked()) == 2
    assert patience.to_be_asked() == []


def test_s8_the_silence_lasts_a_minute_and_ends_when_it_was_heard() -> None:
    patience = Patience()
    taken(patience, hundred_a_second(2.0))
    assert len(list(patience.calmed(2.0 + CALM))) == 1
    assert patience.silences_over(SILENCE) == []
    assert patience.quiet() == {ANNA}
    assert patience.silences_over(SILENCE + 1.0) == [ANNA]
    patience.heard(ANNA)
    assert patience.quiet() == set()


def test_s8_what_is_remembered_is_bounded() -> None:
    patience = Patience()
    for person in range(1, 2 * PEOPLE):
        patience.takes(pressed(person), 0.0)
    assert len(patience._paces) == PEOPLE


@pytest.mark.parametrize(
    "message",
    [
        {"new_chat_members": [{"id": ANNA}]},
        {"left_chat_member": {"id": ANNA}},
        {"migrate_to_chat_id": -1002},
    ],
)
def test_s8_who_comes_and_goes_is_noted_however_many(message: dict[str, Any]) -> None:
    raw = {"update_id": 1, "message": {"chat": {"id": GROUP}, "from": {"id": ANNA}, **message}}
    patience = Patience()
    assert all(patience.takes(Received(1, GROUP, raw), 0.0) for _ in range(500))
    assert patience.takes(Received(1, GROUP, {"update_id": 1, "chat_member": {"from": {"id": ANNA}}}), 0.0)


def test_s8_who_writes_as_a_chat_is_no_person_and_its_group_is_not_kept_quiet() -> None:
    raw = {"message": {"from": {"id": 1087968824}, "sender_chat": {"id": GROUP}, "text": "/menu"}}
    patience = Patience()
    for _ in range(200):
        patience.takes(Received(1, GROUP, raw), 0.0)
    assert sender(raw) == GROUP
    assert patience.quiet() == set()
    assert patience.to_be_asked() == []
    assert patience.silences_over(2 * SILENCE) == []

    assert patience.anybody, "else nobody would look, and the group would not be heard any more"
    patience.stored(0.0)
    assert len(list(patience.calmed(CALM))) == 1
    assert patience.takes(Received(2, GROUP, raw), 120.0)


async def test_s8_what_the_database_refuses_of_a_flood_is_taken_up_later(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CALM", 0.0)
    monkeypatch.setattr(module, "SILENCE", 0.0)
    patience, accepted = Patience(), list[int]()

    def accept(kept: Sequence[Received]) -> None:
        accepted.extend(each.update_id for each in kept)

    intake = Intake(database, lambda: NOW, "kopa_bot", accept, patience=patience)
    calming = Calming(patience, database, Gateway("1:x", "http://127.0.0.1:9"), intake)
    monkeypatch.setattr(calming, "_ask_to_go_slower", lambda _: asyncio.sleep(0))
    moment = time.monotonic() - 1
    taken(patience, [moment] * (TAKEN_AT_ONCE + 5))

    await database.transact(lambda unit: unit.connection.execute("ALTER TABLE inbox RENAME TO away"))
    await calming.look()
    await database.transact(lambda unit: unit.connection.execute("ALTER TABLE away RENAME TO inbox"))
    assert await database.transact(lambda unit: unit.inbox.waiting()) == []
    await calming.look()
    waiting = await database.transact(lambda unit: unit.inbox.waiting())
    assert [each.update_id for each in waiting] == [TAKEN_AT_ONCE + 5]


async def test_s8_of_quick_presses_the_last_is_answered_and_of_a_flood_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CALM", 0.05)
    patience = Patience()
    quick = await answers(patience, 12)
    assert quick[:2] == [True, True]
    assert quick[-1]
    assert sum(quick) <= 3

    flooded = await answers(Patience(), 200)
    assert len(flooded) == TAKEN_AT_ONCE
    assert sum(flooded) == sum(flooded[:2])


async def answers(patience: Patience, presses: int) -> list[bool]:
    """Whether each of so many presses at the same moment is answered."""
    waiting = []
    for number in range(presses):
        if patience.takes(pressed(number=number), time.monotonic()):
            waiting.append(asyncio.create_task(patience.allows_answer(ANNA)))
        if number == 1:
            await asyncio.sleep(0)
    patience.stored(time.monotonic())
    return await asyncio.gather(*waiting)


async def test_s8_without_limits_all_is_taken_and_answered() -> None:
    patience = Patience(limits=False)
    assert all(taken(patience, hundred_a_second(5.0)))
    assert await patience.allows_answer(ANNA)


def test_s8_it_is_said_by_the_answer_to_the_press_or_in_private() -> None:
    assert asking(pressed(number=3).raw, "!")[1]["callback_query_id"] == "3"
    wrote = {"message": {"chat": {"id": GROUP}, "from": {"id": ANNA}, "text": "/menu"}}
    assert asking(wrote, "!") == ("sendMessage", {"chat_id": ANNA, "text": "!"})


async def test_s8_it_is_said_in_the_language_that_is_known_or_guessed(database: Database) -> None:
    raw = {"message": {"from": {"id": ANNA, "language_code": "uk-UA"}}}
    assert await database.transact(lambda unit: language_of(unit, raw)) == "uk"
    assert await database.transact(lambda unit: language_of(unit, pressed().raw)) == "lv"
