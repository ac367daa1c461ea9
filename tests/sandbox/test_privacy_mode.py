"""What a bot hears in a group: as a member hardly anything, as an admin everything, of itself nothing."""

from telegram import Bot

from sandbox.driver import LocalTelegram
from sandbox.group import Group
from sandbox.person import Person


async def heard(local: LocalTelegram, bot: Bot) -> list[str]:
    """What the bot was told since the last look."""
    updates = await bot.get_updates()
    local.updates.drop_all()
    return [update.message.text or "service" for update in updates if update.message]


def a_group(local: LocalTelegram) -> tuple[Group, Person]:
    ilze = local.person("Ilze")
    return local.group("Vecāku grupa", admins=[ilze], with_bot=True), ilze


async def test_p4_ordinary_talk_does_not_reach_a_bot_that_is_no_admin(local: LocalTelegram, bot: Bot) -> None:
    group, ilze = a_group(local)
    for words in ("Labdien", "@kopa_local_bot, dzirdi?", "18:00/19:00", "kopa /plan"):
        await ilze.says(words, group)
    assert await heard(local, bot) == []


async def test_commands_to_it_or_to_nobody_reach_it(local: LocalTelegram, bot: Bot) -> None:
    group, ilze = a_group(local)
    for words in ("/plan rīt", "/plan@kopa_local_bot rīt", "/plan@KOPA_local_bot rīt", "/plan@other_bot rīt"):
        await ilze.says(words, group)
    assert await heard(local, bot) == ["/plan rīt", "/plan@kopa_local_bot rīt", "/plan@KOPA_local_bot rīt"]


async def test_replies_to_its_words_reach_it_and_replies_to_others_do_not(local: LocalTelegram, bot: Bot) -> None:
    group, ilze = a_group(local)
    await bot.send_message(group.id, "Kad?")
    question = await ilze.sees("Kad?", in_chat=group)
    answer = await ilze.says("rīt", group, reply_to=question)
    await ilze.says("nē, parīt", group, reply_to=answer)
    assert await heard(local, bot) == ["rīt"]


async def test_service_messages_reach_it(local: LocalTelegram, bot: Bot) -> None:
    group, _ = a_group(local)
    anna = local.person("Anna")
    await anna.joins(group)
    await anna.leaves(group)
    assert await heard(local, bot) == ["service", "service"]


async def test_an_admin_hears_everything_until_it_is_admin_no_more(local: LocalTelegram, bot: Bot) -> None:
    group, ilze = a_group(local)
    group.promotes_bot()
    await ilze.says("Labdien", group)
    group.demotes_bot()
    await ilze.says("Uz redzēšanos", group)
    assert await heard(local, bot) == ["Labdien"]


async def test_with_privacy_mode_off_it_hears_everything(local: LocalTelegram, bot: Bot) -> None:
    group, ilze = a_group(local)
    local.state.sees_all_group_messages = True
    await ilze.says("Labdien", group)
    assert await heard(local, bot) == ["Labdien"]
    assert (await bot.get_me()).can_read_all_group_messages


async def test_outside_it_hears_nothing(local: LocalTelegram, bot: Bot) -> None:
    group, ilze = a_group(local)
    await ilze.removes_bot(group)
    await ilze.says("/plan rīt", group)
    assert await heard(local, bot) == []


async def test_edits_are_told_for_what_it_may_hear(local: LocalTelegram, bot: Bot) -> None:
    group, ilze = a_group(local)
    command = await ilze.says("/plan rīt", group)
    talk = await ilze.says("rīt?", group)
    await ilze.edits(command, "/plan parīt")
    await ilze.edits(talk, "parīt?")
    edited = [update.edited_message for update in await bot.get_updates() if update.edited_message]
    assert [message.text for message in edited] == ["/plan parīt"]
    assert edited[0].edit_date is not None
