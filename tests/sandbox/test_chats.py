"""What a bot does to chats and messages besides sending: pins, titles, copies, many deletions."""

import pytest
from telegram import Bot
from telegram.error import BadRequest

from sandbox.driver import LocalTelegram
from sandbox.group import Group
from tests.sandbox.conftest import Call


@pytest.fixture
def ruled(local: LocalTelegram) -> Group:
    """A group where the bot is an admin."""
    group = local.group("Vecāku grupa", admins=[local.person("Ilze", started=True)], with_bot=True)
    group.promotes_bot()
    return group


async def test_the_newest_pin_shows_until_it_is_taken_off(ruled: Group, bot: Bot) -> None:
    first, second = await bot.send_message(ruled.id, "1"), await bot.send_message(ruled.id, "2")
    for message in (first, second):
        await message.pin()
    assert (await bot.get_chat(ruled.id)).pinned_message == second
    await bot.unpin_chat_message(ruled.id, second.message_id)
    assert (await bot.get_chat(ruled.id)).pinned_message == first
    await bot.unpin_all_chat_messages(ruled.id)
    assert (await bot.get_chat(ruled.id)).pinned_message is None
    with pytest.raises(BadRequest, match="Message to unpin not found"):
        await bot.unpin_chat_message(ruled.id, first.message_id)


async def test_title_and_description_are_changed_and_told(ruled: Group, bot: Bot) -> None:
    await bot.set_chat_title(ruled.id, "Senioru klubs")
    await bot.set_chat_description(ruled.id, "Otrdienās")
    chat = await bot.get_chat(ruled.id)
    assert (chat.title, chat.description) == ("Senioru klubs", "Otrdienās")
    assert "changed the title" in ruled.transcript()
    with pytest.raises(BadRequest, match="Chat description is not modified"):
        await bot.set_chat_description(ruled.id, "Otrdienās")


async def test_a_copy_is_the_bots_own_and_a_forward_names_its_author(
    local: LocalTelegram, ruled: Group, bot: Bot
) -> None:
    anna = local.person("Anna", started=True)
    words = await anna.says("Paldies par tikšanos!")
    copy = await bot.copy_message(ruled.id, anna.id, words.id)
    forward = await bot.forward_message(ruled.id, anna.id, words.id)
    copied, forwarded = ruled.messages()[-2:]
    assert (copied.id, copied.text) == (copy.message_id, words.text)
    assert "forward_origin" not in copied.json()
    assert forward.forward_origin is not None
    assert forwarded.json()["forward_origin"]["sender_user"]["id"] == anna.id
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await bot.copy_message(ruled.id, anna.id, 999)


async def test_a_service_message_cannot_be_copied(local: LocalTelegram, ruled: Group, call: Call) -> None:
    anna = local.person("Anna")
    await anna.joins(ruled)
    joined = ruled.messages()[-1]
    reply = await call("copyMessage", chat_id=ruled.id, from_chat_id=ruled.id, message_id=joined.id)
    assert reply.description == "Bad Request: message can't be copied"


async def test_many_messages_are_deleted_and_missing_ones_passed_over(
    local: LocalTelegram, ruled: Group, bot: Bot
) -> None:
    local.rates.enabled = False
    ids = [(await bot.send_message(ruled.id, str(number))).message_id for number in range(5)]
    assert await bot.delete_messages(ruled.id, [*ids[:4], 999])
    assert [message.text for message in ruled.messages()] == ["4"]


async def test_a_supergroup_is_found_by_its_public_name_too(local: LocalTelegram, ruled: Group, bot: Bot) -> None:
    ruled.chat.username = "vecaku_grupa"
    assert (await bot.get_chat("@vecaku_grupa")).id == ruled.id
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.get_chat("@nav_tadas")


async def test_what_a_method_does_not_do_here_it_says(call: Call) -> None:
    assert (await call("sendDice", chat_id=1)).description == "Bad Request: the local Telegram does not do sendDice yet"
