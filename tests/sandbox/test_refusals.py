"""Each of Telegram's refusals, in its own words and with its own numbers."""

from datetime import timedelta

import httpx
import pytest
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken

from sandbox.driver import LocalTelegram
from tests.sandbox.conftest import Call

COMING = {"inline_keyboard": [[{"text": "Nākšu", "callback_data": "x"}]]}


async def test_a_wrong_token_is_unauthorized_and_a_wrong_method_not_found(local: LocalTelegram, call: Call) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"{local.url}/bot{local.token}x/getMe")
        assert (answer.status_code, answer.json()["description"]) == (401, "Unauthorized")
    unknown = await call("sendTelepathy")
    assert (unknown.status, unknown.description) == (404, "Not Found")


async def test_t10_a_revoked_token_is_unauthorized_at_once(local: LocalTelegram, bot: Bot) -> None:
    await bot.get_me()
    local.revokes_token()
    with pytest.raises(InvalidToken):
        await bot.get_me()
    assert [request.status for request in local.calls("getMe")] == [200, 200, 401]


@pytest.mark.parametrize(
    ("params", "refusal"),
    [
        ({"text": "x"}, "Bad Request: chat_id is empty"),
        ({"chat_id": 1}, "Bad Request: message text is empty"),
        ({"chat_id": 1, "text": ""}, "Bad Request: message text is empty"),
        (
            {"chat_id": 1, "text": "x", "reply_markup": "{"},
            "Bad Request: can't parse reply keyboard markup JSON object",
        ),
        (
            {"chat_id": 1, "text": "x", "message_thread_id": "y"},
            'Bad Request: can\'t parse parameter "message_thread_id"',
        ),
        ({"chat_id": 1, "text": "x", "parse_mode": "BBCode"}, "Bad Request: chat not found"),
        ({"chat_id": 1, "text": "\ud83d"}, "Bad Request: strings must be encoded in UTF-8"),
    ],
)
async def test_parameters_are_held_to_the_bot_api(call: Call, params: dict[str, object], refusal: str) -> None:
    reply = await call("sendMessage", **params)
    assert (reply.status, reply.description) == (400, refusal)


async def test_an_empty_text_after_markup_is_refused(local: LocalTelegram, call: Call) -> None:
    anna = local.person("Anna", started=True)
    reply = await call("sendMessage", chat_id=anna.id, text="<b> </b>", parse_mode="HTML")
    assert reply.description == "Bad Request: text must be non-empty"


async def test_a_bot_cannot_write_first(local: LocalTelegram, call: Call) -> None:
    stranger, anna = local.person("Jānis"), local.person("Anna")
    local.group("Vecāku grupa", members=[anna], with_bot=True)
    unknown = await call("sendMessage", chat_id=stranger.id, text="x")
    assert (unknown.status, unknown.description) == (400, "Bad Request: chat not found")
    early = await call("sendMessage", chat_id=anna.id, text="x")
    assert (early.status, early.description) == (403, "Forbidden: bot can't initiate conversation with a user")
    await anna.starts()
    assert (await call("sendMessage", chat_id=anna.id, text="x")).status == 200


async def test_t2_blocking_and_deactivation_are_told_apart(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    await anna.blocks_bot()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(anna.id, "x")
    await anna.unblocks_bot()
    await bot.send_message(anna.id, "x")
    await anna.deactivates()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(anna.id, "x")
    statuses = [
        update.my_chat_member.new_chat_member.status for update in await bot.get_updates() if update.my_chat_member
    ]
    assert statuses == ["kicked", "member"]


@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_t3_kicked_and_left_are_told_apart(local: LocalTelegram, bot: Bot, kind: str) -> None:
    ilze = local.person("Ilze")
    group = local.group("Vecāku grupa", admins=[ilze], kind=kind, with_bot=True)  # type: ignore[arg-type]
    await ilze.removes_bot(group)
    with pytest.raises(Forbidden, match=f"bot was kicked from the {kind} chat"):
        await bot.send_message(group.id, "x")
    await ilze.adds_bot(group)
    await bot.send_message(group.id, "x")
    await bot.leave_chat(group.id)
    with pytest.raises(Forbidden, match=f"bot is not a member of the {kind} chat"):
        await bot.send_message(group.id, "x")


async def test_t3_a_deleted_group_is_said_to_be_deleted(local: LocalTelegram, call: Call) -> None:
    group = local.group("Vecāku grupa", admins=[local.person("Ilze")], kind="group", with_bot=True)
    group.gets_deleted()
    reply = await call("sendMessage", chat_id=group.id, text="x")
    assert (reply.status, reply.description) == (403, "Forbidden: the group chat was deleted")


async def test_t3_rights_taken_from_members_bind_the_bot_until_it_is_admin(local: LocalTelegram, call: Call) -> None:
    group = local.group("Vecāku grupa", admins=[local.person("Ilze")], with_bot=True)
    group.takes_rights()
    words = await call("sendMessage", chat_id=group.id, text="x")
    assert words.description == "Bad Request: not enough rights to send text messages to the chat"
    poll = await call("sendPoll", chat_id=group.id, question="?", options=[{"text": "jā"}])
    assert poll.description == "Bad Request: not enough rights to send polls to the chat"
    group.promotes_bot()
    assert (await call("sendMessage", chat_id=group.id, text="x")).status == 200


async def test_t3_a_restricted_bot_is_told_so_and_cannot_write(local: LocalTelegram, call: Call) -> None:
    group = local.group("Vecāku grupa", admins=[local.person("Ilze")], with_bot=True)
    group.restricts_bot()
    refused = await call("sendMessage", chat_id=group.id, text="x")
    assert refused.description == "Bad Request: not enough rights to send text messages to the chat"
    [update] = (await call("getUpdates")).result
    assert update["my_chat_member"]["new_chat_member"]["status"] == "restricted"


async def test_t3_a_closed_topic_takes_nothing(local: LocalTelegram, call: Call) -> None:
    group = local.group("Forums", admins=[local.person("Ilze")], with_bot=True, kind="forum")
    topic = group.topic("Tikšanās")
    sent = await call("sendMessage", chat_id=group.id, text="x", message_thread_id=topic.id)
    assert sent.result["message_thread_id"] == topic.id
    group.closes(topic)
    closed = await call("sendMessage", chat_id=group.id, text="x", message_thread_id=topic.id)
    assert closed.description == "Bad Request: TOPIC_CLOSED"
    group.reopens(topic)
    assert (await call("sendMessage", chat_id=group.id, text="x", message_thread_id=topic.id)).status == 200
    told = [update["message"] for update in (await call("getUpdates")).result]
    assert [set(message) & {"forum_topic_closed", "forum_topic_reopened"} for message in told] == [
        {"forum_topic_closed"},
        {"forum_topic_reopened"},
    ]
    assert {message["message_thread_id"] for message in told} == {topic.id}
    nowhere = await call("sendMessage", chat_id=group.id, text="x", message_thread_id=9999)
    assert nowhere.description == "Bad Request: message thread not found"


async def test_t4_a_migrated_group_names_its_new_id(local: LocalTelegram, bot: Bot) -> None:
    group = local.group("Vecāku grupa", admins=[local.person("Ilze")], kind="group", with_bot=True)
    new = group.migrates(signals="none")
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(group.id, "x")
    assert moved.value.new_chat_id == new.id
    assert (await bot.send_message(new.id, "x")).chat.type == "supergroup"


@pytest.mark.parametrize("order", ["old first", "new first"])
async def test_t4_migration_signals_come_in_the_order_asked_for_and_twice(
    local: LocalTelegram, bot: Bot, order: str
) -> None:
    group = local.group("Vecāku grupa", admins=[local.person("Ilze")], kind="group", with_bot=True)
    new = group.migrates(signals=order, times=2)  # type: ignore[arg-type]
    messages = [update.message for update in await bot.get_updates()]
    seen = [(m.chat.id, m.migrate_to_chat_id, m.migrate_from_chat_id) for m in messages if m]
    old_signal, new_signal = (group.id, new.id, None), (new.id, None, group.id)
    assert seen == ([old_signal, new_signal] if order == "old first" else [new_signal, old_signal]) * 2


async def test_t5_an_edit_that_changes_nothing_is_refused(local: LocalTelegram, call: Call) -> None:
    anna = local.person("Anna", started=True)
    sent = await call("sendMessage", chat_id=anna.id, text="<b>Rīt</b>", parse_mode="HTML", reply_markup=COMING)
    where = {"chat_id": anna.id, "message_id": sent.result["message_id"]}
    same = await call("editMessageText", **where, text="<b>Rīt</b>", parse_mode="HTML", reply_markup=COMING)
    assert same.description.startswith("Bad Request: message is not modified: specified new message content and reply")
    bare = await call("editMessageText", **where, text="<b>Rīt</b>", parse_mode="HTML")
    assert "reply_markup" not in bare.result
    plain = await call("editMessageText", **where, text="Rīt")
    assert "entities" not in plain.result
    again = await call("editMessageReplyMarkup", **where)
    assert again.description.startswith("Bad Request: message is not modified")


async def test_t6_a_message_that_is_gone_or_not_ours_cannot_be_edited(local: LocalTelegram, call: Call) -> None:
    anna = local.person("Anna", started=True)
    sent = await call("sendMessage", chat_id=anna.id, text="x")
    theirs = await anna.says("y")
    await anna.deletes(anna.messages()[0])
    gone = await call("editMessageText", chat_id=anna.id, message_id=sent.result["message_id"], text="z")
    assert gone.description == "Bad Request: message to edit not found"
    not_ours = await call("editMessageText", chat_id=anna.id, message_id=theirs.id, text="z")
    assert not_ours.description == "Bad Request: message can't be edited"


async def test_t7_a_press_can_be_answered_for_150_seconds_and_once(local: LocalTelegram, call: Call) -> None:
    anna = local.person("Anna", started=True)
    await call("sendMessage", chat_id=anna.id, text="?", reply_markup=COMING)
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"

    late = await anna.presses_data("x", anna.newest())
    local.advance(151)
    assert (await call("answerCallbackQuery", callback_query_id=late.id)).description == too_old

    timely = await anna.presses_data("x", anna.newest())
    local.advance(149)
    assert (await call("answerCallbackQuery", callback_query_id=timely.id)).result is True
    assert (await call("answerCallbackQuery", callback_query_id=timely.id)).description == too_old
    assert (await call("answerCallbackQuery", callback_query_id="77")).description == too_old


async def test_messages_are_deleted_within_48_hours_only(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    first, second = await bot.send_message(anna.id, "1"), await bot.send_message(anna.id, "2")
    local.clock.advance(timedelta(hours=47, minutes=59))
    assert await bot.delete_message(anna.id, first.message_id)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(anna.id, first.message_id)
    local.clock.advance(timedelta(minutes=2))
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_message(anna.id, second.message_id)


async def test_a_bot_without_rights_neither_pins_nor_deletes_others_words(local: LocalTelegram, call: Call) -> None:
    ilze = local.person("Ilze")
    group = local.group("Vecāku grupa", admins=[ilze], with_bot=True)
    words = await ilze.says("Labdien", group)
    pin = await call("pinChatMessage", chat_id=group.id, message_id=words.id)
    assert pin.description == "Bad Request: not enough rights to manage pinned messages in the chat"
    delete = await call("deleteMessage", chat_id=group.id, message_id=words.id)
    assert delete.description == "Bad Request: message can't be deleted for everyone"
    group.promotes_bot()
    assert (await call("pinChatMessage", chat_id=group.id, message_id=words.id)).result is True
    assert (await call("getChat", chat_id=group.id)).result["pinned_message"]["message_id"] == words.id
    assert (await call("deleteMessage", chat_id=group.id, message_id=words.id)).result is True


async def test_a_reply_needs_its_message(local: LocalTelegram, call: Call) -> None:
    anna = local.person("Anna", started=True)
    question = await anna.says("Kad?")
    good = await call("sendMessage", chat_id=anna.id, text="Rīt", reply_parameters={"message_id": question.id})
    assert good.result["reply_to_message"]["text"] == "Kad?"
    bad = await call("sendMessage", chat_id=anna.id, text="Rīt", reply_parameters={"message_id": 999})
    assert bad.description == "Bad Request: message to be replied not found"
    lenient = {"message_id": 999, "allow_sending_without_reply": True}
    assert (await call("sendMessage", chat_id=anna.id, text="Rīt", reply_parameters=lenient)).status == 200
