"""Updates to handlers: in order within a chat, chats fair to each other, each with its effects once or not at all."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.gateway import Gateway
from bot.intake import Intake
from bot.processing import TRIES, Processing
from domain.people import Office
from handlers.routing import Route, press, text, when
from handlers.screen import World
from handlers.turn import Answer, Sorry, Turn
from sandbox.driver import LocalTelegram
from storage.database import Database
from storage.inbox import Received
from storage.unit_of_work import UnitOfWork

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
OPERATOR = 9001
Given = Callable[..., Processing]


def said(update_id: int, words: str, chat: int = 7001) -> Received:
    anna = {"id": chat, "is_bot": False, "first_name": "Anna"}
    message = {
        "message_id": update_id,
        "date": 0,
        "chat": {"id": chat, "type": "private"},
        "from": anna,
        "text": words,
    }
    return Received(update_id, chat, {"update_id": update_id, "message": message})


def note(turn: Turn) -> None:
    turn.unit.notices.note(turn.message.text or "", turn.now)


def noted(unit: UnitOfWork) -> list[str]:
    return [row["name"] for row in unit.connection.execute("SELECT name FROM notice ORDER BY rowid")]


@pytest.fixture
def given(database: Database, gateway: Gateway, world: World, monkeypatch: pytest.MonkeyPatch) -> Given:
    """A processing with these routes."""

    def make(*routes: Route) -> Processing:
        monkeypatch.setattr("bot.processing.HANDLERS", routes)
        monkeypatch.setattr("bot.processing.BETWEEN_TRIES", 0.01)
        return Processing(database, gateway, lambda: NOW, world, lambda: None)

    return make


async def store(database: Database, received: list[Received]) -> list[Received]:
    await database.transact(lambda unit: [unit.inbox.add(one, NOW) for one in received])
    return received


async def until_done(database: Database, within: float = 10) -> None:
    async with asyncio.timeout(within):
        while await database.transact(lambda unit: unit.inbox.count("waiting")):
            await asyncio.sleep(0.005)


async def test_updates_of_a_chat_are_handled_in_their_order(database: Database, given: Given) -> None:
    processing = given(text(note))
    updates = await store(database, [said(n, f"{n % 3}:{n // 3:03}", chat=7000 + n % 3) for n in range(300)])
    for one in updates:
        processing.accept([one])
    await until_done(database)

    names = await database.transact(noted)
    for chat in "012":
        assert [name for name in names if name.startswith(chat)] == [f"{chat}:{n:03}" for n in range(100)]


async def test_t12_what_was_handled_or_never_stored_is_not_handled(database: Database, given: Given) -> None:
    processing = given(text(note))
    (once,) = await store(database, [said(1, "once")])
    processing.accept([once, once, said(2, "never stored")])
    processing.accept(await store(database, [said(3, "last")]))
    await until_done(database)

    assert await database.transact(noted) == ["once", "last"]


async def test_storing_and_handling_share_one_commit(
    database: Database, given: Given, gateway: Gateway, telegram: LocalTelegram
) -> None:
    processing = given(text(note))
    commits: list[str] = []
    await database.outside_transaction(
        lambda connection: connection.set_trace_callback(
            lambda statement: commits.append(statement) if statement == "COMMIT" else None
        )
    )
    await Intake(database, lambda: NOW, telegram.username, processing.accept).store([said(1, "once").raw])
    await database.outside_transaction(lambda connection: connection.set_trace_callback(None))

    assert await database.transact(noted) == ["once"]
    assert commits == ["COMMIT"]


async def test_r12_a_chat_with_2000_waiting_updates_does_not_hold_up_another(database: Database, given: Given) -> None:
    processing = given(text(note))
    flood = await store(database, [said(n, f"flood {n}") for n in range(2000)])
    processing.accept(flood)
    await asyncio.sleep(0.05)
    began = time.monotonic()
    processing.accept(await store(database, [said(5000, "vote", chat=7002)]))
    async with asyncio.timeout(1):
        while "vote" not in await database.transact(noted):
            await asyncio.sleep(0.001)
    waited, behind = time.monotonic() - began, await database.transact(lambda unit: unit.inbox.count("waiting"))
    await until_done(database)

    assert waited < 1.0
    assert behind > 0, "the flood was over before the vote came: nothing was shown"


def poison_in_handler(turn: Turn) -> None:
    turn.unit.notices.note("half done", turn.now)
    raise ZeroDivisionError


def is_poison(update: Any) -> bool:
    return update.message is not None and update.message.text == "poison"


async def with_operator(database: Database) -> None:
    def add(unit: UnitOfWork) -> None:
        unit.people.meet(OPERATOR, "Zane", "lv", NOW)
        unit.people.set_office(OPERATOR, Office.OPERATOR)

    await database.transact(add)


UNREADABLE = Received(500, 7001, {"update_id": 500, "message": {"chat": {"id": 7001, "type": "private"}, "date": "x"}})


@pytest.mark.parametrize("poison", [said(500, "poison"), UNREADABLE], ids=["handler raises", "library cannot read it"])
async def test_r13_one_poisonous_update_among_1000_is_put_aside_and_told_once(
    database: Database, given: Given, poison: Received
) -> None:
    await with_operator(database)
    processing = given(when("poison", is_poison, poison_in_handler), text(note))
    updates = [poison if n == 500 else said(n, f"{n:04}") for n in range(1000)]
    processing.accept(await store(database, updates))
    await until_done(database)

    def outcome(unit: UnitOfWork) -> tuple[list[str], int, int, int]:
        tries = unit.connection.execute("SELECT tries FROM inbox WHERE state = 'quarantined'").fetchone()["tries"]
        told = unit.connection.execute("SELECT count(*) FROM outbox WHERE chat_id = ?", (OPERATOR,)).fetchone()[0]
        return noted(unit), unit.inbox.count("quarantined"), tries, told

    names, aside, tries, told = await database.transact(outcome)
    assert [name for name in names if name.isdigit()] == [f"{n:04}" for n in range(1000) if n != 500]
    assert "half done" not in names
    assert (aside, tries, told) == (1, TRIES, 1)


async def test_r13_poison_after_poison_is_told_once(database: Database, given: Given) -> None:
    await with_operator(database)
    processing = given(when("poison", is_poison, poison_in_handler), text(note))
    processing.accept(await store(database, [said(n, "poison", chat=7000 + n) for n in range(5)]))
    await until_done(database)

    def told(unit: UnitOfWork) -> int:
        return int(unit.connection.execute("SELECT count(*) FROM outbox").fetchone()[0])

    assert await database.transact(told) == 1


async def test_what_failed_for_a_moment_is_handled_at_the_next_try(database: Database, given: Given) -> None:
    fails = iter([True, True, False])

    def stumble(turn: Turn) -> None:
        note(turn)
        if next(fails):
            raise KeyError

    processing = given(text(stumble))
    processing.accept(await store(database, [said(1, "once")]))
    await until_done(database)

    assert await database.transact(noted) == ["once"]
    assert await database.transact(lambda unit: unit.inbox.count("done")) == 1


async def test_a_fact_is_asked_for_once_and_the_update_taken_up_from_its_start(
    database: Database, given: Given, telegram: LocalTelegram
) -> None:
    anna = telegram.person("Anna", started=True)
    group = telegram.group("Vecāku grupa", members=[anna], with_bot=True)

    def ask(turn: Turn) -> None:
        turn.unit.notices.note(f"began {turn.message.text}", turn.now)
        status = turn.facts.membership(group.id, turn.user.id)
        turn.unit.notices.note(f"{turn.message.text} {status}", turn.now)

    processing = given(text(ask))
    processing.accept(await store(database, [said(n, f"{n}", chat=anna.id) for n in range(3)]))
    await until_done(database)

    assert await database.transact(noted) == [name for n in range(3) for name in (f"began {n}", f"{n} member")]
    assert len(telegram.calls("getChatMember")) == 3, "what was true for one update need not be true for the next"


async def test_two_facts_for_one_update_are_both_kept(
    database: Database, given: Given, telegram: LocalTelegram
) -> None:
    anna = telegram.person("Anna", started=True)
    groups = [telegram.group(title, members=[anna], with_bot=True) for title in ("Vecāki", "Seniori")]

    def ask(turn: Turn) -> None:
        statuses = [turn.facts.membership(group.id, turn.user.id) for group in groups]
        turn.unit.notices.note(" ".join(statuses), turn.now)

    processing = given(text(ask))
    processing.accept(await store(database, [said(1, "?", chat=anna.id)]))
    await until_done(database)

    assert await database.transact(noted) == ["member member"]
    assert len(telegram.calls("getChatMember")) == 2


async def test_a_press_is_answered_after_the_commit_and_a_refusal_is_an_alert(
    database: Database, given: Given, telegram: LocalTelegram
) -> None:
    anna = telegram.person("Anna", started=True)
    card = telegram.state.post(anna.chat, telegram.state.bot, {"text": "Tikšanās"})

    def coming(turn: Turn) -> Answer:
        turn.unit.notices.note("coming", turn.now)
        return Answer("Paldies!")

    def refused(turn: Turn) -> Answer:
        raise Sorry("button-unknown")

    processing = given(press("coming", coming), press("refused", refused))
    answers = []
    for data in ("coming:1", "refused", "nobody-knows"):
        pressed = await anna.presses_data(data, card)
        raw = telegram.updates.batch(0, 100)[-1]
        processing.accept(await store(database, [Received(raw["update_id"], anna.id, raw)]))
        await anna.gets_answer()
        answers.append((pressed.answer or {})["show_alert"])
        assert await database.transact(lambda unit: unit.inbox.count("waiting")) == 0

    assert answers == [False, True, True]


async def test_t7_a_press_whose_answer_comes_too_late_still_counts(
    database: Database, given: Given, telegram: LocalTelegram
) -> None:
    anna = telegram.person("Anna", started=True)
    card = telegram.state.post(anna.chat, telegram.state.bot, {"text": "Tikšanās"})

    def coming(turn: Turn) -> Answer:
        turn.unit.notices.note("coming", turn.now)
        return Answer("Paldies!")

    processing = given(press("coming", coming))
    await anna.presses_data("coming", card)
    raw = telegram.updates.batch(0, 100)[-1]
    telegram.advance(160)
    processing.accept(await store(database, [Received(raw["update_id"], anna.id, raw)]))
    await until_done(database)
    async with asyncio.timeout(5):
        while not telegram.calls("answerCallbackQuery"):
            await asyncio.sleep(0.01)

    assert await database.transact(noted) == ["coming"]
    assert len(telegram.calls("answerCallbackQuery")) == 1


async def test_while_the_database_refuses_nothing_is_lost_and_nobody_is_thanked(
    database: Database, given: Given, telegram: LocalTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.processing.DATABASE_PAUSE", 0.05)
    anna = telegram.person("Anna", started=True)
    card = telegram.state.post(anna.chat, telegram.state.bot, {"text": "Tikšanās"})

    def coming(turn: Turn) -> Answer:
        turn.unit.notices.note("coming", turn.now)
        return Answer("Paldies!")

    processing = given(press("coming", coming))
    await anna.presses_data("coming", card)
    raw = telegram.updates.batch(0, 100)[-1]
    updates = await store(database, [Received(raw["update_id"], anna.id, raw)])
    await database.outside_transaction(lambda connection: connection.execute("PRAGMA query_only = 1"))
    processing.accept(updates)
    await asyncio.sleep(0.2)
    assert telegram.calls("answerCallbackQuery") == []
    await database.outside_transaction(lambda connection: connection.execute("PRAGMA query_only = 0"))
    await anna.gets_answer("Paldies!")

    assert await database.transact(noted) == ["coming"]


async def test_finishing_leaves_the_rest_for_the_next_start(database: Database, given: Given) -> None:
    processing = given(text(note))
    processing.accept(await store(database, [said(n, f"{n:04}") for n in range(500)]))
    await asyncio.sleep(0.01)
    await processing.finish(5)
    names = await database.transact(noted)
    rest = await database.transact(lambda unit: unit.inbox.waiting())
    assert len(names) + len(rest) == 500

    given(text(note)).accept(rest)
    await until_done(database)
    assert await database.transact(noted) == [f"{n:04}" for n in range(500)]
