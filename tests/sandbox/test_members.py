"""Coming, going and ruling in groups, as the bot is told of it and as it asks."""

import pytest
from telegram import Bot, ChatMemberAdministrator, ChatMemberOwner, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest

from sandbox.driver import LocalTelegram
from sandbox.people import ANONYMOUS_ADMIN_ID
from tests.sandbox.conftest import Call

PRESS_ME = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="x")]])


async def test_adding_and_removing_the_bot_is_told_with_who_did_it(local: LocalTelegram, bot: Bot) -> None:
    ilze = local.person("Ilze")
    group = local.group("Vecāku grupa", admins=[ilze], kind="group")
    await ilze.adds_bot(group)
    await ilze.removes_bot(group)
    added, welcome, removed = await bot.get_updates()
    assert added.my_chat_member is not None
    assert (added.my_chat_member.from_user.id, added.my_chat_member.new_chat_member.status) == (ilze.id, "member")
    assert welcome.message is not None
    assert [user.id for user in welcome.message.new_chat_members] == [bot.id]
    assert removed.my_chat_member is not None
    assert removed.my_chat_member.old_chat_member.status == "member"
    assert removed.my_chat_member.new_chat_member.status == "kicked"


async def test_the_bot_can_ask_who_rules_and_how_many_there_are(local: LocalTelegram, bot: Bot) -> None:
    ilze, inga, anna = local.person("Ilze"), local.person("Inga"), local.person("Anna")
    group = local.group("Vecāku grupa", members=[anna], admins=[ilze, inga], with_bot=True)
    owner, admin = await bot.get_chat_administrators(group.id)
    assert isinstance(owner, ChatMemberOwner)
    assert isinstance(admin, ChatMemberAdministrator)
    assert await bot.get_chat_member_count(group.id) == 4
    assert (await bot.get_chat_member(group.id, anna.id)).status == "member"
    await anna.leaves(group)
    assert (await bot.get_chat_member(group.id, anna.id)).status == "left"
    group.removes(inga)
    assert (await bot.get_chat_member(group.id, inga.id)).status == "kicked"
    with pytest.raises(BadRequest, match="User not found"):
        await bot.get_chat_member(group.id, 42)


async def test_s3_a_demotion_shows_at_once(local: LocalTelegram, bot: Bot) -> None:
    ilze, inga = local.person("Ilze"), local.person("Inga")
    group = local.group("Vecāku grupa", admins=[ilze, inga], with_bot=True)
    group.demotes(inga)
    assert (await bot.get_chat_member(group.id, inga.id)).status == "member"


async def test_s4_an_anonymous_admin_speaks_as_the_group_and_presses_as_himself(local: LocalTelegram, bot: Bot) -> None:
    ilze, inga = local.person("Ilze"), local.person("Inga")
    group = local.group("Vecāku grupa", members=[inga], admins=[ilze], with_bot=True)
    group.promotes(inga, anonymous=True)
    await inga.says("/plan rīt", group)
    card = await bot.send_message(group.id, "?", reply_markup=PRESS_ME)
    await inga.presses("x", in_chat=group)
    said, pressed = await bot.get_updates()
    assert said.message is not None
    assert said.message.from_user is not None
    assert said.message.sender_chat is not None
    assert (said.message.from_user.id, said.message.sender_chat.id) == (ANONYMOUS_ADMIN_ID, group.id)
    assert pressed.callback_query is not None
    assert pressed.callback_query.from_user.id == inga.id
    assert pressed.callback_query.message is not None
    assert pressed.callback_query.message.message_id == card.message_id


@pytest.mark.parametrize("forwarded", [True, False])
async def test_s5_a_channel_speaks_through_an_account_of_telegrams_own(
    local: LocalTelegram, bot: Bot, forwarded: bool
) -> None:
    group = local.group("Vecāku grupa", admins=[local.person("Ilze")], with_bot=True)
    group.hears_channel("/plan rīt", forwarded=forwarded)
    [update] = await bot.get_updates()
    assert update.message is not None
    assert update.message.from_user is not None
    assert update.message.sender_chat is not None
    assert update.message.from_user.id == (777000 if forwarded else 136817688)
    assert (update.message.sender_chat.type, bool(update.message.is_automatic_forward)) == ("channel", forwarded)


async def test_g11_a_request_to_join_comes_to_an_admin_bot_and_can_be_approved(local: LocalTelegram, bot: Bot) -> None:
    anna, ilze = local.person("Anna"), local.person("Ilze")
    group = local.group("Slēgtā grupa", admins=[ilze], with_bot=True)
    await anna.asks_to_join(group)
    assert await bot.get_updates() == ()
    group.promotes_bot()
    await anna.asks_to_join(group)
    promoted, request = await bot.get_updates()
    assert promoted.my_chat_member is not None
    assert request.chat_join_request is not None
    assert await request.chat_join_request.approve()
    assert (await bot.get_chat_member(group.id, anna.id)).status == "member"
    with pytest.raises(BadRequest, match=r"(?i)USER_ALREADY_PARTICIPANT"):
        await request.chat_join_request.approve()


async def test_a_bot_with_rights_restricts_bans_and_promotes(local: LocalTelegram, call: Call) -> None:
    anna, ilze = local.person("Anna"), local.person("Ilze")
    group = local.group("Vecāku grupa", members=[anna], admins=[ilze], with_bot=True)
    member = {"chat_id": group.id, "user_id": anna.id}
    silent = {"can_send_messages": False}
    refused = await call("restrictChatMember", **member, permissions=silent)
    assert refused.description == "Bad Request: not enough rights to restrict/unrestrict chat member"
    group.promotes_bot()
    for method, more, status in (
        ("restrictChatMember", {"permissions": silent}, "restricted"),
        ("banChatMember", {}, "kicked"),
        ("unbanChatMember", {}, "left"),
        ("promoteChatMember", {"can_pin_messages": True}, "administrator"),
    ):
        assert (await call(method, **member, **more)).result is True
        assert (await call("getChatMember", **member)).result["status"] == status
    ruler = await call("banChatMember", chat_id=group.id, user_id=ilze.id)
    assert ruler.description == "Bad Request: user is an administrator of the chat"


async def test_leaving_is_final_until_someone_adds_it_again(local: LocalTelegram, bot: Bot) -> None:
    ilze = local.person("Ilze")
    group = local.group("Sveša grupa", admins=[ilze], with_bot=True)
    assert await bot.leave_chat(group.id)
    assert not group.has_bot
    await ilze.adds_bot(group, as_admin=True)
    assert group.has_bot


async def test_an_invite_link_is_made_and_revoked(local: LocalTelegram, call: Call) -> None:
    group = local.group("Vecāku grupa", admins=[local.person("Ilze")], with_bot=True)
    group.promotes_bot()
    link = (await call("createChatInviteLink", chat_id=group.id, creates_join_request=True)).result
    assert link["invite_link"].startswith("https://t.me/+")
    revoked = (await call("revokeChatInviteLink", chat_id=group.id, invite_link=link["invite_link"])).result
    assert revoked["is_revoked"] is True


async def test_topics_are_made_closed_and_reopened_by_a_bot_with_rights(local: LocalTelegram, call: Call) -> None:
    group = local.group("Forums", admins=[local.person("Ilze")], with_bot=True, kind="forum")
    group.promotes_bot()
    topic = (await call("createForumTopic", chat_id=group.id, name="Tikšanās")).result["message_thread_id"]
    where = {"chat_id": group.id, "message_thread_id": topic}
    assert (await call("closeForumTopic", **where)).result is True
    assert (await call("closeForumTopic", **where)).description == "Bad Request: TOPIC_NOT_MODIFIED"
    assert (await call("sendMessage", **where, text="x")).description == "Bad Request: TOPIC_CLOSED"
    assert (await call("reopenForumTopic", **where)).result is True
    assert (await call("sendMessage", **where, text="x")).status == 200
    assert (await call("deleteForumTopic", **where)).result is True
    assert (await call("sendMessage", **where, text="x")).description == "Bad Request: message thread not found"
