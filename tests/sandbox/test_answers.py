"""What the sandbox says is held to another library's types: every answer and every update of a long day."""

from typing import Any

import aiogram.methods
from aiogram.types import Update
from pydantic import TypeAdapter

from sandbox.driver import LocalTelegram
from tests.sandbox.conftest import Call, Reply

COMING = {"inline_keyboard": [[{"text": "Nākšu", "callback_data": "x"}]]}


class Typed:
    """Calls a method and reads its result as the type aiogram says it has."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def __call__(self, method: str, **params: Any) -> Any:
        reply: Reply = await self._call(method, **params)
        returned = getattr(aiogram.methods, method[0].upper() + method[1:]).__returning__
        return TypeAdapter(returned).validate_python(reply.result)


async def test_every_answer_has_the_type_the_bot_api_says(local: LocalTelegram, call: Call) -> None:
    typed = Typed(call)
    local.rates.enabled = False
    ilze, anna = local.person("Ilze", username="ilze_lv", started=True), local.person("Anna", language="lv")
    group = local.group("Vecāku grupa", members=[anna], admins=[ilze], with_bot=True)
    group.promotes_bot()
    await typed("getMe")
    await typed("getUpdates")
    await typed("getWebhookInfo")
    card = await typed("sendMessage", chat_id=group.id, text="<b>Tikšanās</b>", parse_mode="HTML", reply_markup=COMING)
    here = {"chat_id": group.id, "message_id": card.message_id}
    await typed("editMessageText", **here, text="Pārcelta", reply_markup=COMING)
    await typed("pinChatMessage", **here)
    await typed("copyMessage", from_chat_id=group.id, chat_id=ilze.id, message_id=card.message_id)
    await typed("forwardMessage", from_chat_id=group.id, chat_id=ilze.id, message_id=card.message_id)
    poll = await typed("sendPoll", chat_id=group.id, question="Kad?", options=[{"text": "rīt"}], is_anonymous=False)
    await typed("stopPoll", chat_id=group.id, message_id=poll.message_id)
    stored = local.state.new_file("a.pdf", "application/pdf", b"a").id
    for kind in ("photo", "document", "voice", "video", "audio", "animation"):
        await typed(f"send{kind.capitalize()}", chat_id=ilze.id, **{kind: stored}, caption="viens")
    media = [{"type": "photo", "media": stored}, {"type": "photo", "media": stored}]
    await typed("sendMediaGroup", chat_id=ilze.id, media=media)
    await typed("sendLocation", chat_id=ilze.id, latitude=56.9, longitude=24.1)
    await typed("sendVenue", chat_id=ilze.id, latitude=56.9, longitude=24.1, title="Klubs", address="Brīvības 1")
    await typed("sendContact", chat_id=ilze.id, phone_number="+37120000000", first_name="Ilze")
    await typed("getFile", file_id=stored)
    for person in (ilze, anna):
        await typed("getChatMember", chat_id=group.id, user_id=person.id)
    for chat_id in (group.id, ilze.id):
        await typed("getChat", chat_id=chat_id)
    await typed("getChatAdministrators", chat_id=group.id)
    await typed("getChatMemberCount", chat_id=group.id)
    await typed("createChatInviteLink", chat_id=group.id)
    await typed("restrictChatMember", chat_id=group.id, user_id=anna.id, permissions={"can_send_messages": False})
    await typed("getChatMember", chat_id=group.id, user_id=anna.id)
    await typed("getUserProfilePhotos", user_id=ilze.id)
    await typed("getMyCommands")
    await typed("getChatMenuButton")
    await typed("leaveChat", chat_id=group.id)


async def test_every_update_has_the_type_the_bot_api_says(local: LocalTelegram, call: Call) -> None:
    everything = ["message", "edited_message", "callback_query", "poll", "poll_answer", "my_chat_member", "chat_member"]
    await call("getUpdates", allowed_updates=[*everything, "chat_join_request"])
    ilze, anna, jana = local.person("Ilze"), local.person("Anna", language="lv"), local.person("Jana")
    group = local.group("Vecāku grupa", members=[anna], admins=[ilze], kind="group")
    await ilze.adds_bot(group, as_admin=True)
    await anna.starts("abc")
    await anna.sends_photo(b"a", caption="viens")
    await anna.sends_document("a.pdf", b"a")
    await anna.sends_voice()
    await anna.sends_contact("+37120000001", "Jānis")
    await anna.sends_location(56.9, 24.1)
    question = await call("sendMessage", chat_id=group.id, text="Kad?", reply_markup=COMING)
    asked = await anna.sees("Kad?", in_chat=group)
    await anna.edits(await anna.says("rīt, skat. https://a.lv", group, reply_to=asked), "parīt")
    await anna.presses("Nākšu", in_chat=group)
    await call("deleteMessage", chat_id=group.id, message_id=question.result["message_id"])
    await anna.presses_data("x", asked)
    await call("sendPoll", chat_id=group.id, question="Kur?", options=[{"text": "klubā"}], is_anonymous=False)
    await anna.votes(await anna.sees("Kur?", in_chat=group), ["klubā"])
    group.promotes(anna, anonymous=True)
    await anna.says("Labdien", group)
    await jana.asks_to_join(group)
    await jana.joins(group)
    await jana.leaves(group)
    await anna.blocks_bot()
    await anna.unblocks_bot()
    await ilze.removes_bot(group.migrates())
    updates = (await call("getUpdates")).result
    for update in updates:
        Update.model_validate(update)
    seen = {kind for update in updates for kind in update} - {"update_id"}
    assert seen == {*everything, "chat_join_request"}
