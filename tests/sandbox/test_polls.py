"""Native polls: who may know what, votes changed and taken back, and closing by hand and by time."""

import pytest
from telegram import Bot
from telegram.error import BadRequest

from sandbox.driver import LocalTelegram
from tests.sandbox.conftest import Call

DAYS = ["otrdien", "ceturtdien"]


async def test_a_named_poll_tells_who_chose_what(local: LocalTelegram, bot: Bot) -> None:
    anna, ilze = local.person("Anna"), local.person("Ilze")
    group = local.group("Vecāku grupa", members=[anna], admins=[ilze], with_bot=True)
    await bot.send_poll(group.id, "Kad?", DAYS, is_anonymous=False)
    poll = await anna.sees("Kad?", in_chat=group)
    await anna.votes(poll, ["ceturtdien"])
    await anna.votes(poll, [])
    answers = [update.poll_answer for update in await bot.get_updates() if update.poll_answer]
    assert [answer.user.id for answer in answers if answer.user] == [anna.id, anna.id]
    assert [answer.option_ids for answer in answers] == [(1,), ()]


async def test_an_anonymous_poll_tells_counts_only(local: LocalTelegram, bot: Bot) -> None:
    anna, ilze = local.person("Anna"), local.person("Ilze")
    group = local.group("Vecāku grupa", members=[anna], admins=[ilze], with_bot=True)
    await bot.send_poll(group.id, "Kad?", DAYS, allows_multiple_answers=True)
    poll = await anna.sees("Kad?", in_chat=group)
    await anna.votes(poll, ["otrdien", "ceturtdien"])
    await ilze.votes(poll, [1])
    updates = await bot.get_updates()
    assert not any(update.poll_answer for update in updates)
    last = updates[-1].poll
    assert last is not None
    assert ([option.voter_count for option in last.options], last.total_voter_count) == ([1, 2], 2)


async def test_a_stopped_poll_is_closed_for_good(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    sent = await bot.send_poll(anna.id, "Kad?", DAYS)
    stopped = await bot.stop_poll(anna.id, sent.message_id)
    assert stopped.is_closed
    with pytest.raises(BadRequest, match="Poll has already been closed"):
        await bot.stop_poll(anna.id, sent.message_id)
    with pytest.raises(ValueError, match="no open poll"):
        await anna.votes(anna.newest(), [0])


async def test_a_poll_closes_when_its_time_is_over(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    await bot.send_poll(anna.id, "Kad?", DAYS, open_period=600)
    local.advance(601)
    [update] = await bot.get_updates()
    assert update.poll is not None
    assert update.poll.is_closed


@pytest.mark.parametrize(
    ("params", "refusal"),
    [
        ({"open_period": 4}, "POLL_OPEN_PERIOD_INVALID"),
        ({"open_period": 2_628_001}, "POLL_OPEN_PERIOD_INVALID"),
        ({"close_date": 1}, "POLL_CLOSE_DATE_INVALID"),
        ({"type": "quiz"}, "wrong correct option ID specified"),
        ({"type": "quiz", "correct_option_ids": [2]}, "wrong correct option ID specified"),
        ({"allow_adding_options": True, "is_anonymous": True}, "POLL_OPTION_ADD_NOT_ALLOWED"),
    ],
)
async def test_impossible_polls_are_refused(
    local: LocalTelegram, call: Call, params: dict[str, object], refusal: str
) -> None:
    anna = local.person("Anna", started=True)
    options = [{"text": day} for day in DAYS]
    reply = await call("sendPoll", chat_id=anna.id, question="Kad?", options=options, **params)
    assert reply.description == f"Bad Request: {refusal}"


async def test_hidden_results_are_not_drawn_before_the_end(local: LocalTelegram, bot: Bot, call: Call) -> None:
    anna = local.person("Anna", started=True)
    options = [{"text": day} for day in DAYS]
    sent = await call("sendPoll", chat_id=anna.id, question="Kad?", options=options, hide_results_until_closes=True)
    await anna.votes(anna.newest(), [0])
    assert "○ otrdien\n" in anna.transcript()
    await bot.stop_poll(anna.id, sent.result["message_id"])
    assert "○ otrdien: 1" in anna.transcript()
