"""The driver reads like a chat, and says clearly what was on the screen when something is missing."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from sandbox.driver import LocalTelegram

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


async def test_what_is_missing_is_told_with_the_whole_screen(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    await bot.send_message(anna.id, "Labdien!", reply_markup=COMING)
    with pytest.raises(AssertionError, match=r"Anna does not see «Sveiki»(.|\n)*Kopā: Labdien!(.|\n)*\[ Nākšu ✅ \]"):
        await anna.sees("Sveiki", within=0.05)
    with pytest.raises(AssertionError, match="should not be there"):
        await anna.does_not_see("Labdien", within=0.05)
