"""What is to be said is said once, in order, at Telegram's pace, or honestly told to be unknown."""

import asyncio
import time
from datetime import timedelta
from typing import Any

import pytest

from bot.gateway import Gateway
from bot.outbox import Outbox
from domain.outbox import Delivery, Lane, Message
from sandbox.driver import LocalTelegram
from sandbox.person import Person
from storage.unit_of_work import UnitOfWork
from tests.bot.post import Post


def words(person: Person, text: str, **more: Any) -> Message:
    return Message(person.id, "words", {"words": text}, **more)


def once(person: Person, text: str, **more: Any) -> Message:
    return words(person, text, delivery=Delivery.AT_MOST_ONCE, lane=Lane.PUSH, **more)


async def test_messages_of_a_chat_go_in_order_and_answers_before_pushes(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.say(words(anna, "push", lane=Lane.PUSH), words(anna, "first"), words(anna, "second"))
    await post.until_idle()

    assert post.texts(anna) == ["first", "second", "push"]


async def test_edits_collapse_to_the_newest(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.say(words(anna, "0", key="card"))
    await post.until_idle()
    for number in range(1, 200):
        await post.say(words(anna, f"{number}", key="card"))
    await post.until_idle()

    assert post.texts(anna) == ["199"]
    assert len(post.telegram.calls("editMessageText")) < 20


async def test_t5_an_edit_that_changes_nothing_is_done(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    for _ in range(2):
        await post.say(words(anna, "same", key="card"))
        await post.until_idle()

    assert [call.status for call in post.telegram.calls("editMessageText")] == [400]
    assert await post.states() == {}
    assert post.told() == []


async def test_t6_a_message_that_is_gone_is_replaced_exactly_once(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.say(words(anna, "card", key="card"))
    await post.until_idle()
    post.telegram.state.remove(post.telegram.sent_to(anna.id)[0])
    for text in ("card 2", "card 3"):
        await post.say(words(anna, text, key="card"))
        await post.until_idle()

    assert post.texts(anna) == ["card 3"]
    assert len(post.telegram.calls("sendMessage")) == 2


async def test_t14_a_permanent_refusal_is_tried_once_and_told(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.say(words(anna, "<b>never closed"))
    await post.until(lambda states: states.get("dead") == 1)
    await post.zane.sees("")
    await asyncio.sleep(0.3)

    assert len(post.telegram.calls("sendMessage", anna.id)) == 1
    assert len(post.told()) == 1


async def test_a_screen_that_cannot_be_made_is_told_and_holds_up_no_other(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.say(Message(anna.id, "fault", {}), words(anna, "next"))
    await anna.sees("next")
    await post.zane.sees("")
    await post.until_idle()

    assert await post.states() == {"dead": 1}


async def test_what_there_is_no_more_to_say_of_is_not_said(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.say(Message(anna.id, "nothing", {}), words(anna, "next"))
    await post.until_idle()

    assert post.texts(anna) == ["next"]


async def test_r5_what_is_useful_no_more_is_not_sent_and_told_once(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.stop()
    until = post.telegram.clock.now() + timedelta(minutes=1)
    await post.say(*(words(anna, f"{number}", useful_until=until) for number in range(3)), words(anna, "lasting"))
    post.telegram.advance(61)
    await post.start()
    await post.zane.sees("")
    await post.until_idle()

    assert post.texts(anna) == ["lasting"]
    assert len(post.told()) == 1


async def test_t1_a_short_flood_is_waited_out_by_that_chat_alone(post: Post) -> None:
    anna, oskars = (post.telegram.person(name, started=True) for name in ("Anna", "Oskars"))
    post.telegram.faults.too_many_requests(1, chat_id=anna.id)
    await post.say(words(anna, "1"), words(anna, "2"))
    began = time.monotonic()
    await post.until(lambda _: bool(post.telegram.calls("sendMessage", anna.id)))
    await post.say(words(oskars, "at once"))
    await oskars.sees("at once", within=1)
    await post.until_idle()

    first, second, *_ = (call.at for call in post.telegram.calls("sendMessage", anna.id))
    assert second - first >= 1.0
    assert post.texts(anna) == ["1", "2"]
    assert time.monotonic() - began < 4


@pytest.mark.parametrize("seconds", [35, 3600])
async def test_t1_a_long_flood_is_remembered_through_a_restart(post: Post, seconds: int) -> None:
    anna, oskars = (post.telegram.person(name, started=True) for name in ("Anna", "Oskars"))
    post.telegram.faults.too_many_requests(seconds, chat_id=anna.id)
    await post.say(words(anna, "1"))
    await post.until(lambda states: states.get("ready") == 1 and bool(post.telegram.calls("sendMessage", anna.id)))
    for passed in (0, seconds - 5):
        await post.stop()
        post.telegram.advance(passed)
        await post.start()
        await post.say(words(oskars, f"{passed}"))
        await oskars.sees(f"{passed}", within=1)
    assert len(post.telegram.calls("sendMessage", anna.id)) == 1

    await post.stop()
    post.telegram.advance(6)
    await post.start()
    await anna.sees("1")


async def test_a_chat_with_100_waiting_messages_holds_up_no_other(post: Post) -> None:
    anna, oskars = (post.telegram.person(name, started=True) for name in ("Anna", "Oskars"))
    await post.say(*(words(anna, f"{number}") for number in range(100)))
    await post.say(words(oskars, "at once"))
    await oskars.sees("at once", within=1)

    assert len(post.texts(anna)) < 10


async def test_t2_whoever_blocked_us_is_tried_no_more(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.database.transact(lambda unit: unit.people.meet(anna.id, "Anna", "lv", post.telegram.clock.now()))
    await anna.blocks_bot()
    await post.say(*(words(anna, f"{number}") for number in range(5)))
    await post.until_idle()

    assert len(post.telegram.calls("sendMessage", anna.id)) == 1
    assert await post.states() == {}


async def unanswered(post: Post, message: Message, person: Person) -> int:
    """Copies in the chat when Telegram delivers and never answers."""
    post.telegram.faults.deliver_but_never_answer("sendMessage", chat_id=person.id, times=None, seconds=0.05)
    await post.say(message)
    await post.until(lambda states: states.get("unknown") == 1)
    await post.zane.sees("", within=10)
    await asyncio.sleep(1.2)
    return len(post.texts(person))


async def test_r3_an_unanswered_poll_stands_once_and_its_worker_is_told(post: Post) -> None:
    assert await unanswered(post, once(anna := post.telegram.person("Anna", started=True), "poll"), anna) == 1


async def test_r3_an_unanswered_reminder_stands_at_most_twice(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)

    assert await unanswered(post, words(anna, "reminder", lane=Lane.PUSH), anna) == 2


async def test_r3_control_the_naive_sender_posts_it_three_times(telegram: LocalTelegram, gateway: Gateway) -> None:
    anna = telegram.person("Anna", started=True)
    telegram.faults.deliver_but_never_answer("sendMessage", times=None, seconds=0.05)
    for _ in range(3):
        try:
            await gateway.call("sendMessage", {"chat_id": anna.id, "text": "poll"})
            break
        except Exception:  # noqa: BLE001
            continue

    assert len(telegram.sent_to(anna.id)) == 3


async def test_t9_an_outage_costs_no_message_and_makes_at_most_what_was_under_way_unknown(post: Post) -> None:
    people = [post.telegram.person(f"P{number}", started=True) for number in range(12)]
    post.telegram.faults.outage = True
    await post.say(once(people[0], "poll"))
    await post.until(lambda states: states.get("unknown") == 1)
    await post.say(*(once(person, "poll") for person in people[1:]), *(words(person, "hello") for person in people))
    await asyncio.sleep(2)
    post.telegram.faults.outage = False
    await post.until_idle(within=20)

    assert [post.texts(person) for person in people] == [["hello"], *[["hello", "poll"]] * 11]
    assert len(post.told()) == 1


@pytest.mark.parametrize("failing", ["reset_connection", "html_page", "server_error", "cut_json"])
async def test_t9_nothing_is_lost_through_bad_answers(post: Post, failing: str) -> None:
    anna = post.telegram.person("Anna", started=True)
    getattr(post.telegram.faults, failing)(times=2)
    await post.say(words(anna, "reminder", lane=Lane.PUSH))
    await anna.sees("reminder", within=10)
    await post.until_idle()

    assert len(post.texts(anna)) == (2 if failing == "cut_json" else 1)
    assert post.told() == []


async def test_t9_a_refused_connection_makes_nothing_unknown(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.telegram.goes_down()
    await post.say(once(anna, "poll"))
    await asyncio.sleep(1)
    await post.telegram.comes_back()
    await anna.sees("poll", within=10)
    await post.until_idle()

    assert post.texts(anna) == ["poll"]
    assert post.told() == []


async def test_r2_after_a_crash_reminders_go_again_edits_too_and_polls_are_unknown(post: Post) -> None:
    anna, oskars, liga = (post.telegram.person(name, started=True) for name in ("Anna", "Oskars", "Līga"))
    await post.say(once(liga, "card 1", key="card"))
    await post.until_idle()
    hanging = post.telegram.faults.deliver_but_never_answer(times=3)
    await post.say(words(anna, "reminder"), once(oskars, "poll"), once(liga, "card 2", key="card"))
    await post.until(lambda states: states.get("sending") == 3 and hanging.struck == 3)
    await post.breaks_off()
    assert post.told() == []
    await post.start()
    await post.until_idle()

    assert (post.texts(anna), post.texts(oskars), post.texts(liga)) == (["reminder"] * 2, ["poll"], ["card 2"])
    assert len(post.told()) == 1


async def test_r2_every_one_of_60_interrupted_polls_is_reported(post: Post) -> None:
    post.telegram.rates.enabled = False
    people = [post.telegram.person(f"P{number}", started=True) for number in range(55)]
    await post.stop()
    await post.say(*(once(person, "poll") for person in people))

    def as_if_sending(unit: UnitOfWork) -> None:
        unit.connection.execute("UPDATE outbox SET state = 'sending'")

    await post.database.transact(as_if_sending)
    post.outbox = Outbox(post.database, post.gateway, post.telegram.clock.now, post.world)
    await post.outbox.recover()

    def unreported(unit: UnitOfWork) -> int:
        return len(unit.outbox.unreported())

    assert await post.database.transact(unreported) == 0
    assert (await post.states())["unknown"] == 55


async def test_r3_a_card_that_may_have_arrived_is_not_posted_again_by_its_next_change(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    post.telegram.faults.deliver_but_never_answer("sendMessage", chat_id=anna.id, seconds=0.05)
    await post.say(once(anna, "card 1", key="card"))
    await post.until(lambda states: states.get("unknown") == 1)
    await post.say(words(anna, "card 2", key="card"))
    await post.until_idle()

    assert post.texts(anna) == ["card 1"]


async def test_an_announcement_that_waits_stays_at_most_once_when_a_change_takes_its_place(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.stop()
    await post.say(once(anna, "card 1", key="card"))
    await post.say(words(anna, "card 2", key="card", lane=Lane.PUSH))
    post.telegram.faults.deliver_but_never_answer("sendMessage", chat_id=anna.id, times=None, seconds=0.05)
    await post.start()
    await post.until(lambda states: states.get("unknown") == 1)
    await asyncio.sleep(1)

    assert post.texts(anna) == ["card 2"]


async def test_a_screen_written_for_anew_while_its_edit_is_under_way_stands_below(post: Post) -> None:
    anna = post.telegram.person("Anna", started=True)
    await post.say(words(anna, "screen", key="screen"))
    await post.until_idle()
    post.telegram.faults.latency(0.4, "editMessageText", times=1)
    await post.say(words(anna, "edited", key="screen"))
    await post.until(lambda states: states.get("sending") == 1)
    await post.database.transact(lambda unit: unit.outbox.forget_posted("screen"))
    await post.say(words(anna, "new", key="screen"))
    await post.until_idle()

    assert post.texts(anna) == ["edited", "new"]


async def test_that_somebody_cannot_be_told_leaves_no_message_half_sent(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LookupError

    monkeypatch.setattr("bot.outbox.delivery.undelivered", fail)
    monkeypatch.setattr("bot.outbox.delivery.chat_lost", fail)
    anna, oskars = (post.telegram.person(name, started=True) for name in ("Anna", "Oskars"))
    await oskars.blocks_bot()
    await post.say(words(anna, "<b>"), words(oskars, "hello"))
    await post.until_idle()

    assert await post.states() == {"dead": 1}
    await post.say(words(anna, "next"))
    await anna.sees("next")


async def test_t10_a_revoked_token_ends_the_sending(post: Post) -> None:
    post.telegram.revokes_token()
    await post.say(words(post.telegram.person("Anna", started=True), "hello"))
    async with asyncio.timeout(5):
        await post.outbox.token_refused.wait()

    assert await post.states() == {"ready": 1}
