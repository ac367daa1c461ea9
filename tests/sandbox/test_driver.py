"""The driver reads like a chat, and says clearly what was on the screen when something is missing."""

import asyncio

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import InvalidToken

from sandbox.driver import LocalTelegram
from sandbox.events import Changed
from sandbox.messages import Message

COMING = InlineKeyboardMarkup([[InlineKeyboardButton("Nākšu ✅", callback_data="rsvp:1:yes")]])


async def test_a_person_starts_presses_and_gets_an_answer(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", language="lv")
    await anna.starts("abc")
    [update] = await bot.get_updates()
    assert update.message is not None
    assert update.message.text == "/start abc"
    assert update.message.from_user is not None
    assert update.message.from_user.language_code == "lv"

    await bot.send_message(anna.id, "Vai nāksiet?", reply_markup=COMING)
    await anna.sees("nāksiet")
    await anna.presses("Nākšu")
    [press] = await bot.get_updates(offset=update.update_id + 1)
    assert press.callback_query is not None
    await press.callback_query.answer("Paldies!")
    assert await anna.gets_answer("Paldies") == "Paldies!"


async def test_seeing_and_pressing_wait_for_what_is_still_to_come(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    seeing = asyncio.create_task(anna.sees("nāksiet"))
    pressing = asyncio.create_task(anna.presses("Nākšu"))
    await asyncio.sleep(0.02)
    sent = await bot.send_message(anna.id, "Vai nāksiet?", reply_markup=COMING)
    assert (await seeing).id == sent.message_id
    await pressing
    answering = asyncio.create_task(anna.gets_answer("Labi"))
    [update] = await bot.get_updates()
    assert update.callback_query is not None
    await update.callback_query.answer("Labi")
    await answering


async def test_an_edit_is_seen_and_a_deletion_is_not(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    sent = await bot.send_message(anna.id, "otrdien")
    await sent.edit_text("ceturtdien")
    await anna.sees("ceturtdien")
    await anna.does_not_see("otrdien", within=0.01)
    assert "(edited)" in anna.transcript()
    await sent.delete()
    await anna.does_not_see("ceturtdien", within=0.01)


async def test_what_is_missing_is_told_with_the_whole_screen(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    await bot.send_message(anna.id, "Labdien!", reply_markup=COMING)
    with pytest.raises(AssertionError, match=r"Anna does not see «Sveiki»(.|\n)*Kopā: Labdien!(.|\n)*\[ Nākšu ✅ \]"):
        await anna.sees("Sveiki", within=0.05)
    with pytest.raises(AssertionError, match="should not be there"):
        await anna.does_not_see("Labdien", within=0.05)
    with pytest.raises(AssertionError, match="does not see a button with «Varbūt»"):
        await anna.presses("Varbūt", within=0.05)
    await anna.presses("Nākšu")
    with pytest.raises(AssertionError, match="does not see an answer to the press"):
        await anna.gets_answer(within=0.05)


async def test_the_newest_button_with_the_words_is_pressed(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    for meeting in (1, 2):
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Nākšu", callback_data=f"rsvp:{meeting}")]])
        await bot.send_message(anna.id, f"Tikšanās {meeting}", reply_markup=keyboard)
    await anna.presses("Nākšu")
    [update] = await bot.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.data == "rsvp:2"


async def test_a_reply_keyboard_speaks_for_the_person(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    keyboard = ReplyKeyboardMarkup([["Jauna tikšanās"], [KeyboardButton("Mans numurs", request_contact=True)]])
    await bot.send_message(anna.id, "Ko darīsim?", reply_markup=keyboard)
    assert "⌨ [ Jauna tikšanās ]" in anna.screen()
    await anna.presses("Jauna")
    await anna.presses("numurs")
    said, shared = await bot.get_updates()
    assert said.message is not None
    assert said.message.text == "Jauna tikšanās"
    assert shared.message is not None
    assert shared.message.contact is not None
    assert shared.message.contact.user_id == anna.id
    await bot.send_message(anna.id, "Labi", reply_markup=ReplyKeyboardRemove())
    assert "⌨" not in anna.screen()


@pytest.mark.parametrize("where", ["button", "text link", "bare url"])
async def test_a_start_link_is_followed_wherever_it_stands(local: LocalTelegram, bot: Bot, where: str) -> None:
    ilze, anna = local.person("Ilze"), local.person("Anna")
    group = local.group("Vecāku grupa", members=[anna], admins=[ilze], with_bot=True)
    url = f"https://t.me/{local.username}?start=abc_1"
    if where == "button":
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Rakstīt man", url=url)]])
        await bot.send_message(group.id, "Labdien", reply_markup=keyboard)
        assert f"[ Rakstīt man → {url} ]" in group.transcript()
    elif where == "text link":
        await bot.send_message(group.id, f'<a href="{url}">Rakstīt man</a>', parse_mode="HTML")
    else:
        await bot.send_message(group.id, f"Rakstīt man: {url}.")
    words = "start=" if where == "bare url" else "Rakstīt"
    assert (await anna.follows(words, in_chat=group)).text == "/start abc_1"
    assert (await bot.send_message(anna.id, "Sveiki")).chat.id == anna.id


async def test_a_group_link_adds_the_bot_and_starts_it_there(local: LocalTelegram, bot: Bot) -> None:
    ilze = local.person("Ilze", started=True)
    group = local.group("Vecāku grupa", admins=[ilze])
    url = f"https://t.me/{local.username}?startgroup=abc"
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Pievienot grupai", url=url)]])
    await bot.send_message(ilze.id, "Labdien", reply_markup=keyboard)
    with pytest.raises(AssertionError, match="say `into` which"):
        await ilze.follows("Pievienot")
    await ilze.follows("Pievienot", into=group)
    added, welcome, start = await bot.get_updates()
    assert added.my_chat_member is not None
    assert welcome.message is not None
    assert start.message is not None
    assert (start.message.text, start.message.chat.id) == (f"/start@{local.username} abc", group.id)


async def test_a_link_elsewhere_starts_nothing(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    await bot.send_message(anna.id, "https://t.me/other_bot?start=abc")
    with pytest.raises(AssertionError, match="does not start @kopa_local_bot"):
        await anna.follows("other_bot")


async def test_a_new_language_and_a_new_title_are_told(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", language="lv")
    group = local.group("Vecāku grupa", admins=[anna], with_bot=True)
    await anna.changes_language("uk")
    await anna.says("/start", group)
    group.gets_renamed("Senioru klubs")
    said, renamed = await bot.get_updates()
    assert said.message is not None
    assert said.message.from_user is not None
    assert said.message.from_user.language_code == "uk"
    assert renamed.message is not None
    assert (renamed.message.new_chat_title, renamed.message.chat.title) == ("Senioru klubs", "Senioru klubs")


async def test_nobody_writes_into_a_group_he_is_not_in(local: LocalTelegram) -> None:
    group = local.group("Vecāku grupa", admins=[local.person("Ilze")], with_bot=True)
    with pytest.raises(ValueError, match="Anna is not in «Vecāku grupa»"):
        await local.person("Anna").says("/plan rīt", group)


async def test_every_change_is_published_in_one_place(local: LocalTelegram, bot: Bot) -> None:
    seen: list[Changed] = []
    end = local.events.subscribe(seen.append)
    anna = local.person("Anna", started=True)
    sent = await bot.send_message(anna.id, "x", reply_markup=COMING)
    await sent.edit_text("y", reply_markup=COMING)
    press = await anna.presses("Nākšu")
    assert not isinstance(press, Message)
    await bot.answer_callback_query(press.id)
    await sent.delete()
    end()
    await bot.send_message(anna.id, "z")
    assert [(change.what, change.chat_id) for change in seen] == [
        (what, anna.id) for what in ("message", "edited", "pressed", "answered", "deleted")
    ]


async def test_message_ids_count_up_within_an_account_and_within_each_supergroup(
    local: LocalTelegram, bot: Bot
) -> None:
    anna, ilze = local.person("Anna", started=True), local.person("Ilze", started=True)
    group = local.group("Vecāku grupa", admins=[ilze], with_bot=True)
    ids = [(await bot.send_message(chat, "x")).message_id for chat in (anna.id, ilze.id, group.id, anna.id, group.id)]
    assert ids == [1, 2, 1, 3, 2]


async def test_a_bot_of_an_earlier_telegram_is_refused_where_its_port_was_given_to_another(
    local: LocalTelegram,
) -> None:
    left_over = Bot(LocalTelegram().token, base_url=f"{local.url}/bot")
    with pytest.raises(InvalidToken):
        await left_over.initialize()
    await left_over.shutdown()
