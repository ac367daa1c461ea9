"""A poll of Telegram's own, over HTTP: asked once, counted by Telegram, reconciled however long we were away."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.driver import LocalTelegram
from sandbox.faults import Fault
from sandbox.messages import Message
from sandbox.person import Person
from tests.handlers.circle import Circle
from tests.kopa import Kopa

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
TURNED = {"Vārdi: redzami": "Vārdi: nav redzami"}
THREE = "Jūrmala\nSigulda\nCēsis"


@pytest.fixture
async def circle(telegram: LocalTelegram, tmp_path: Path) -> AsyncIterator[Circle]:
    telegram.clock.set(MONDAY)
    kopa = Kopa(telegram, tmp_path)
    await kopa.start()
    yield await Circle(telegram, kopa).open(kind="supergroup")
    await kopa.stop()


async def asks(circle: Circle, *settings: str, until: str | None = None) -> Message:
    """The worker asks; the poll as it stands in the group."""
    ilze = circle.worker
    await ilze.says("/poll")
    await ilze.sees("Ko vēlaties jautāt")
    await ilze.says(f"Kur brauksim?\n{THREE}")
    if settings or until:
        await ilze.presses("Citi iestatījumi")
        for label in settings:
            await ilze.presses(label)
            await ilze.sees_button(TURNED[label])
        if until:
            await ilze.presses("Beidzas")
            await ilze.sees("Līdz kuram laikam")
            await ilze.says(until)
            await ilze.sees_button("Beidzas: šodien")
        await ilze.presses("Gatavs")
    await ilze.presses("Jautāt grupai")
    await ilze.sees("Pajautāts grupai")
    return await ilze.sees("Kur brauksim?", in_chat=circle.group)


async def closes(circle: Circle) -> None:
    await circle.worker.presses("Beigt tagad")
    await circle.worker.gets_answer("Aptauja ir beigusies")


async def people(circle: Circle, *names: str) -> list[Person]:
    return [await circle.member(name) for name in names]


async def test_q1_a_named_poll_is_asked_answered_and_told(circle: Circle) -> None:
    anna, baiba, olga = await people(circle, "Anna", "Baiba", "Olga")
    poll = await asks(circle)
    assert poll.poll is not None
    assert not poll.poll.is_anonymous
    await anna.votes(poll, ["Sigulda"])
    await baiba.votes(poll, ["Sigulda"])
    await olga.votes(poll, ["Cēsis"])
    await closes(circle)
    told = await anna.sees("Izvēlēts: Sigulda", in_chat=circle.group)
    for words in ("2. Sigulda\n███████░░░ 2", "Atbildēja: 3", "nevis biedrības balsojums"):
        assert words in told.text
    assert poll.poll.is_closed
    await circle.worker.presses("Kurš ko izvēlējās")
    names = await circle.worker.sees("Anna: Sigulda")
    assert "Olga: Cēsis" in names.text


async def test_q1_a_vote_taken_back_is_taken_back(circle: Circle) -> None:
    anna, baiba = await people(circle, "Anna", "Baiba")
    poll = await asks(circle)
    await anna.votes(poll, ["Sigulda"])
    await anna.votes(poll, [])
    await baiba.votes(poll, ["Cēsis"])
    await closes(circle)
    told = await anna.sees("Izvēlēts: Cēsis", in_chat=circle.group)
    assert "Atbildēja: 1" in told.text


async def test_q1_hidden_names_make_an_anonymous_poll_and_small_numbers_stay_hidden(circle: Circle) -> None:
    anna, baiba = await people(circle, "Anna", "Baiba")
    poll = await asks(circle, "Vārdi: redzami")
    assert poll.poll is not None
    assert poll.poll.is_anonymous
    assert poll.poll.hides_results
    await anna.votes(poll, ["Sigulda"])
    await baiba.votes(poll, ["Cēsis"])
    await closes(circle)
    told = await anna.sees("vismaz 5", in_chat=circle.group)
    assert "█" not in told.text
    assert "Izvēlēts" not in told.text
    assert circle.kopa.rows("SELECT * FROM poll_vote") == []


async def test_totals_are_reconciled_after_an_hour_away(circle: Circle) -> None:
    anna, baiba, olga = await people(circle, "Anna", "Baiba", "Olga")
    poll = await asks(circle, until="šodien 11.00")
    await anna.votes(poll, ["Jūrmala"])
    await circle.kopa.stop()
    await baiba.votes(poll, ["Cēsis"])
    await olga.votes(poll, ["Cēsis"])
    await anna.votes(poll, ["Cēsis"])
    circle.telegram.advance(timedelta(hours=1, minutes=30).total_seconds())
    await circle.kopa.start()
    told = await anna.sees("Izvēlēts: Cēsis", in_chat=circle.group)
    assert "3. Cēsis\n██████████ 3" in told.text
    assert len(circle.telegram.calls("stopPoll")) == 1


async def test_updates_that_never_came_are_missing_in_names_but_not_in_numbers(circle: Circle) -> None:
    anna, baiba, olga = await people(circle, "Anna", "Baiba", "Olga")
    poll = await asks(circle)
    await anna.votes(poll, ["Jūrmala"])
    while not circle.kopa.rows("SELECT 1 FROM poll_vote"):
        await asyncio.sleep(0.02)
    await circle.kopa.stop()
    await baiba.votes(poll, ["Cēsis"])
    await olga.votes(poll, ["Cēsis"])
    circle.telegram.updates.drop_all()
    await circle.kopa.start()
    await closes(circle)
    told = await anna.sees("Izvēlēts: Cēsis", in_chat=circle.group)
    assert "Atbildēja: 3" in told.text
    await circle.worker.presses("Kurš ko izvēlējās")
    await circle.worker.sees("Vēl 2 atbildes Telegram saskaitīja")


async def test_a_poll_whose_sending_got_no_answer_is_not_sent_twice(circle: Circle) -> None:
    circle.telegram.faults.reset_connection("sendPoll", processed=True)
    await asks(circle)
    await circle.worker.sees("Nezinu")
    assert len(circle.telegram.calls("sendPoll")) == 1


async def test_a_stop_whose_answer_was_lost_still_ends_with_the_last_counts(circle: Circle) -> None:
    anna, baiba = await people(circle, "Anna", "Baiba")
    poll = await asks(circle)
    await anna.votes(poll, ["Cēsis"])
    await baiba.votes(poll, ["Cēsis"])
    circle.telegram.faults.reset_connection("stopPoll", processed=True)
    await closes(circle)
    told = await anna.sees("Izvēlēts: Cēsis", in_chat=circle.group, within=10)
    assert "3. Cēsis\n██████████ 2" in told.text
    assert len([each for each in circle.group.messages() if "Izvēlēts" in each.text]) == 1


async def test_a_poll_that_somebody_deleted_is_told_from_what_is_known(circle: Circle) -> None:
    anna, _ = await people(circle, "Anna", "Baiba")
    poll = await asks(circle)
    await anna.votes(poll, ["Cēsis"])
    while not circle.kopa.rows("SELECT 1 FROM poll_vote"):
        await asyncio.sleep(0.02)
    await circle.worker.deletes(poll)
    await closes(circle)
    told = await anna.sees("Izvēlēts: Cēsis", in_chat=circle.group)
    assert "Atbildēja: 1" in told.text


async def test_a_poll_that_telegram_will_not_stop_is_told_from_what_is_known(circle: Circle) -> None:
    anna, _ = await people(circle, "Anna", "Baiba")
    poll = await asks(circle)
    await anna.votes(poll, ["Cēsis"])
    while not circle.kopa.rows("SELECT 1 FROM poll_vote"):
        await asyncio.sleep(0.02)
    body = '{"ok":false,"error_code":400,"description":"Bad Request: POLL_STRANGE"}'
    circle.telegram.faults.add(Fault("status", "stopPoll", status=400, body=body))
    await closes(circle)
    told = await anna.sees("Izvēlēts: Cēsis", in_chat=circle.group)
    assert "Atbildēja: 1" in told.text
