"""G5: a week of messages that nobody asked for has room for so many; the rest is kept and comes together."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.rationing import Lately
from domain.groups import Group
from domain.outbox import Delivery, Lane, Message
from domain.people import Reach
from domain.pushes import Push
from sandbox.person import Person
from storage.outbox import Waiting
from storage.unit_of_work import UnitOfWork
from tests.bot.post import Post

MONDAY_10 = datetime(2026, 11, 23, 8, tzinfo=UTC)
DAY = timedelta(days=1)
KEPT = "📬 Šo pataupīju, lai neapgrūtinātu Jūs pārāk bieži. Ja sakrājies vairāk, pārējais atnāks klusi.\n\n"


async def reader(post: Post, limit: int | None = 2) -> Person:
    anna = post.telegram.person("Anna", started=True)
    post.telegram.clock.set(MONDAY_10)

    def know(unit: UnitOfWork) -> None:
        unit.people.meet(anna.id, "Anna", "lv", MONDAY_10)
        unit.people.set_reach(anna.id, Reach.STARTED)
        unit.pushes.set_limit(anna.id, limit)

    await post.database.transact(know)
    return anna


def push(person: Person, text: str, push: Push | None = Push.WAITS, **more: Any) -> Message:
    return Message(person.id, "words", {"words": text}, lane=Lane.PUSH, push=push, **more)


async def each_on_its_day(post: Post, *messages: Message) -> None:
    for message in messages:
        await post.say(message)
        await settled(post)
        post.telegram.clock.advance(DAY)


async def settled(post: Post) -> None:
    """Until all that may go has gone; what is held is ready only later."""

    def waiting(unit: UnitOfWork) -> int:
        now = int(post.telegram.clock.now().timestamp() * 1000)
        due = "SELECT count(*) FROM outbox WHERE (state = 'ready' AND ready_at <= ?) OR state = 'sending'"
        return int(unit.connection.execute(due, (now,)).fetchone()[0])

    post.outbox.wake()
    async with asyncio.timeout(20):
        while await post.database.transact(waiting):
            await asyncio.sleep(0.02)


async def test_g5_what_can_wait_waits_for_room_and_comes_together_with_one_sound(post: Post) -> None:
    anna = await reader(post, limit=2)
    await each_on_its_day(post, *(push(anna, text) for text in ("1", "2", "3", "4")))
    assert post.texts(anna) == ["1", "2"]

    post.telegram.clock.set(MONDAY_10 + 7 * DAY + timedelta(minutes=1))
    await settled(post)

    assert post.texts(anna) == ["1", "2", f"{KEPT}3", "4"]
    sounds = [not call.params.get("disable_notification") for call in post.telegram.calls("sendMessage", anna.id)]
    assert sounds == [True, True, True, False]


async def test_g5_what_was_promised_goes_at_once_and_counts(post: Post) -> None:
    anna = await reader(post, limit=2)
    promised = [push(anna, text, Push.PROMISED) for text in ("1", "2", "3")]
    await each_on_its_day(post, *promised, push(anna, "waits"))

    assert post.texts(anna) == ["1", "2", "3"]


async def test_g5_a_spare_nudge_is_left_out_of_a_full_week_and_never_counts(post: Post) -> None:
    anna = await reader(post, limit=2)
    nudges = [push(anna, text, Push.SPARE) for text in ("nudge 1", "nudge 2", "nudge 3")]
    await each_on_its_day(post, *nudges, push(anna, "1"), push(anna, "2"), push(anna, "nudge 4", Push.SPARE))

    assert post.texts(anna) == ["nudge 1", "nudge 2", "nudge 3", "1", "2"]
    assert await post.states() == {}


async def test_g5_two_features_never_push_within_an_hour(post: Post) -> None:
    anna = await reader(post, limit=None)
    await post.say(push(anna, "poll"), push(anna, "norm"))
    await settled(post)
    assert post.texts(anna) == ["poll"]

    post.telegram.clock.advance(timedelta(hours=1))
    await settled(post)

    assert post.texts(anna) == ["poll", f"{KEPT}norm"]


def test_g5_who_was_pushed_lately_is_known_for_an_hour_and_no_longer() -> None:
    now, lately = datetime(2026, 11, 23, 10, tzinfo=UTC), Lately()
    for minute in range(180):
        for person in range(1, 21):
            lately.note(pushed(20 * minute + person), now + timedelta(minutes=minute))
        lately.note(pushed(1), now + timedelta(minutes=minute))
    assert len(lately.at) == 60 * 20 + 1
    assert lately.at[1] == now + timedelta(minutes=179)


def pushed(person: int) -> Waiting:
    sent = Delivery.AT_LEAST_ONCE
    at = datetime(2026, 11, 23, tzinfo=UTC)
    return Waiting(1, person, Lane.PUSH, "show", "words", {}, None, sent, 0, at, None, None, None, None, Push.WAITS)


async def test_g5_nothing_is_held_longer_than_a_week_or_past_its_use(post: Post) -> None:
    anna = await reader(post, limit=1)
    soon = MONDAY_10 + 3 * DAY
    await each_on_its_day(post, push(anna, "1"), push(anna, "2", useful_until=soon))
    assert post.texts(anna) == ["1", "2"]

    await each_on_its_day(post, push(anna, "3"))
    for _ in range(8):
        await each_on_its_day(post, push(anna, "reminder", Push.PROMISED))

    assert f"{KEPT}3" in post.texts(anna)


async def test_g5_what_is_held_comes_in_the_daytime(post: Post) -> None:
    anna = await reader(post, limit=1)
    post.telegram.clock.advance(timedelta(hours=12))
    await post.say(push(anna, "evening", Push.PROMISED), push(anna, "held"))
    await settled(post)
    for hours in (12, 17, 20):
        post.telegram.clock.set(MONDAY_10 + 7 * DAY + timedelta(hours=hours, minutes=59))
        await settled(post)
        assert post.texts(anna) == ["evening"]

    post.telegram.clock.set(MONDAY_10 + 7 * DAY + timedelta(hours=22))
    await settled(post)

    assert post.texts(anna) == ["evening", f"{KEPT}held"]


async def test_g5_an_edit_and_an_answer_are_no_pushes(post: Post) -> None:
    anna = await reader(post, limit=1)
    await each_on_its_day(
        post,
        push(anna, "card", key="card"),
        push(anna, "card 2", key="card"),
        push(anna, "answer", push=None),
    )

    assert post.texts(anna) == ["card 2", "answer"]


async def test_g5_a_promise_takes_the_place_of_what_was_held_under_its_key(post: Post) -> None:
    anna = await reader(post, limit=1)
    await each_on_its_day(post, push(anna, "1"), push(anna, "held", key="k"), push(anna, "now", Push.PROMISED, key="k"))

    assert post.texts(anna) == ["1", "now"]


@pytest.mark.parametrize("kind", [Push.PROMISED, Push.WAITS])
async def test_g6_what_waited_when_the_group_was_paused_waits_on_and_what_is_said_during_the_pause_goes(
    post: Post, kind: Push
) -> None:
    """A reminder that Telegram would not take at once must not arrive in the middle of a bereavement."""
    await reader(post)
    chat = post.telegram.group("Rīta kafija", admins=[post.zane], with_bot=True)
    group = Group(0, chat.id, chat.title, ("lv",), "Europe/Riga", post.zane.id, "token")

    def pause_after_a_message(unit: UnitOfWork) -> Group:
        made = unit.groups.add(group, MONDAY_10)
        unit.outbox.show(Message(chat.id, "words", {"words": "before"}, push=kind, group_id=made.id), MONDAY_10)
        paused = replace(made, paused_at=MONDAY_10 + timedelta(seconds=1))
        unit.groups.save(paused)
        return paused

    paused = await post.database.transact(pause_after_a_message)
    post.telegram.clock.advance(2)
    await post.say(Message(chat.id, "words", {"words": "during"}, push=Push.PROMISED, group_id=paused.id))
    await settled(post)
    assert [message.text for message in chat.messages() if message.text] == ["during"]

    await post.database.transact(lambda unit: unit.groups.save(replace(paused, paused_at=None)))
    post.telegram.clock.advance(DAY)
    await settled(post)
    assert [message.text for message in chat.messages() if message.text] == ["during", "before"]
