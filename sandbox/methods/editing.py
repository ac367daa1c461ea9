"""Edits and deletions of messages already there."""

from sandbox import limits
from sandbox.errors import NOT_MODIFIED, ApiError, bad_request
from sandbox.events import Changed
from sandbox.keyboards import checked_inline
from sandbox.messages import Message
from sandbox.methods.api import Api, Handler, Params
from sandbox.methods.files import media_content
from sandbox.methods.sending import content_with_text, text_of
from sandbox.people import Json


def own_message(api: Api, params: Params, absent: str = "message to edit not found") -> Message:
    """The bot's message a method names, or the refusal Telegram gives."""
    if params.get("chat_id") is None or params.get("message_id") is None:
        raise bad_request("message identifier is not specified")
    message = api.state.chat_for_bot(params["chat_id"]).find(params["message_id"])
    if message is None:
        raise bad_request(absent)
    if message.sender is not api.state.bot or message.is_service:
        raise bad_request("message can't be edited")
    return message


def edit_text(api: Api, params: Params) -> Json:
    message = own_message(api, params)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    text, found = text_of(api, params)
    limits.check_text(text)
    return _changed(api, message, content_with_text("text", text, found), params)


def edit_caption(api: Api, params: Params) -> Json:
    message = own_message(api, params)
    if "text" in message.content or message.poll is not None:
        raise bad_request("there is no caption in the message to edit")
    caption, found = text_of(api, params, "caption")
    limits.check_caption(caption)
    kept = {name: value for name, value in message.content.items() if name not in ("caption", "caption_entities")}
    return _changed(api, message, kept | content_with_text("caption", caption, found), params)


def edit_media(api: Api, params: Params) -> Json:
    message = own_message(api, params)
    return _changed(api, message, media_content(api, params, params["media"]), params)


def edit_reply_markup(api: Api, params: Params) -> Json:
    message = own_message(api, params)
    return _changed(api, message, message.content, params)


def _changed(api: Api, message: Message, content: Json, params: Params) -> Json:
    keyboard = checked_inline(params.get("reply_markup"))
    if content == message.content and keyboard == message.inline_keyboard:
        raise bad_request(NOT_MODIFIED)
    api.rates.edit(message.chat.id, message.chat.is_group)
    if content != message.content:
        message.edit_date = api.state.timestamp()
    message.content = content
    message.inline_keyboard = keyboard
    api.state.events.publish(Changed("edited", message.chat.id, message.id))
    return message.json()


def delete_message(api: Api, params: Params) -> bool:
    chat = api.state.chat_for_bot(params["chat_id"])
    message = chat.find(params["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    _check_deletable(api, message)
    api.state.remove(message)
    return True


def _check_deletable(api: Api, message: Message) -> None:
    member = api.state.bot_member(message.chat)
    is_own = message.sender is api.state.bot
    may_always = message.chat.is_group and member.is_admin and member.may("can_delete_messages")
    if not is_own and message.chat.is_group and not may_always:
        raise bad_request("message can't be deleted for everyone")
    if api.state.clock.timestamp() - message.date > limits.DELETE_SECONDS and not may_always:
        raise bad_request("message can't be deleted for everyone")


def delete_messages(api: Api, params: Params) -> bool:
    for message_id in params["message_ids"]:
        try:
            delete_message(api, {"chat_id": params["chat_id"], "message_id": message_id})
        except ApiError as refusal:
            if refusal.code != 400 or "message" not in refusal.description:
                raise
    return True


METHODS: dict[str, Handler] = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageMedia": edit_media,
    "editMessageReplyMarkup": edit_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
