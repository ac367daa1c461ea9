"""sendMessage and its kin: from parameters to a message in a chat."""

from typing import Any

from sandbox import limits
from sandbox.chats import Chat
from sandbox.entities import formatted
from sandbox.errors import bad_request
from sandbox.events import Changed
from sandbox.keyboards import checked_inline, checked_reply
from sandbox.messages import Message
from sandbox.methods.api import Api, Handler, Params
from sandbox.people import Json
from sandbox.state import State

_RIGHT_TO = {
    "text": ("can_send_messages", "text messages"),
    "photo": ("can_send_photos", "photos"),
    "document": ("can_send_documents", "documents"),
    "poll": ("can_send_polls", "polls"),
    "voice": ("can_send_voice_notes", "voice notes"),
    "video": ("can_send_videos", "videos"),
    "audio": ("can_send_audios", "music"),
}


def open_chat(api: Api, params: Params, what: str) -> Chat:
    """The chat to write to, once Telegram would let the bot write `what` there."""
    chat = api.state.chat_for_bot(params["chat_id"])
    if chat.is_group:
        _check_right(api.state, chat, what)
    _check_topic(chat, params.get("message_thread_id"))
    return chat


def _check_right(state: State, chat: Chat, what: str) -> None:
    right, name = _RIGHT_TO.get(what, ("can_send_messages", "text messages"))
    member = state.bot_member(chat)
    allowed = member.is_admin or (member.may(right) and chat.permissions.get(right, True))
    if not allowed:
        raise bad_request(f"not enough rights to send {name} to the chat")


def _check_topic(chat: Chat, thread_id: int | None) -> None:
    if thread_id is None:
        return
    topic = chat.topics.get(thread_id)
    if topic is None:
        raise bad_request("message thread not found")
    if topic.is_closed:
        raise bad_request("TOPIC_CLOSED")


def text_of(api: Api, params: Params, name: str = "text") -> tuple[str, list[Json]]:
    given = params.get("entities" if name == "text" else f"{name}_entities")
    mode = params.get("parse_mode" if name in ("text", "caption") else f"{name}_parse_mode")
    text, found = formatted(params.get(name, ""), mode, given)
    return text, [_with_user(api.state, entity) for entity in found]


def _with_user(state: State, entity: Json) -> Json:
    if entity["type"] != "text_mention" or "user_id" not in entity:
        return entity
    user = state.users.get(entity["user_id"])
    rest = {name: value for name, value in entity.items() if name != "user_id"}
    return rest | {"user": user.json() if user else {"id": entity["user_id"], "is_bot": False, "first_name": ""}}


def content_with_text(name: str, text: str, found: list[Json]) -> Json:
    entities_name = "entities" if name == "text" else "caption_entities"
    return ({name: text} if text else {}) | ({entities_name: found} if found else {})


def deliver(api: Api, chat: Chat, params: Params, content: Json, **more: Any) -> Message:
    """The last steps of every send: reply, keyboards, rate, and the message is there."""
    return deliver_album(api, chat, params, [content], **more)[0]


def deliver_album(api: Api, chat: Chat, params: Params, contents: list[Json], **more: Any) -> list[Message]:
    """Several messages at once, counted as one."""
    reply_to = _replied(api, chat, params.get("reply_parameters"))
    markup = params.get("reply_markup")
    inline = checked_inline(markup)
    reply_keyboard = checked_reply(markup)
    api.rates.message(chat.id, chat.is_group)
    if reply_keyboard is not None:
        chat.reply_keyboard = reply_keyboard if "keyboard" in reply_keyboard else None
    more |= {"thread_id": params.get("message_thread_id"), "reply_to": reply_to, "inline_keyboard": inline}
    if params.get("protect_content"):
        more["extra"] = {"has_protected_content": True}
    return [api.state.post(chat, api.state.bot, content, **more) for content in contents]


def _replied(api: Api, chat: Chat, reply: Json | None) -> Message | None:
    if reply is None:
        return None
    where = chat if reply.get("chat_id") is None else api.state.chat_for_bot(reply["chat_id"], write=False)
    message = where.find(reply["message_id"])
    if message is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return message


def send_message(api: Api, params: Params) -> Json:
    if not params["text"]:
        raise bad_request("message text is empty")
    chat = open_chat(api, params, "text")
    text, found = text_of(api, params)
    limits.check_text(text)
    return deliver(api, chat, params, content_with_text("text", text, found)).json()


def send_location(api: Api, params: Params) -> Json:
    chat = open_chat(api, params, "location")
    location = {"latitude": params["latitude"], "longitude": params["longitude"]}
    return deliver(api, chat, params, {"location": location}).json()


def send_venue(api: Api, params: Params) -> Json:
    chat = open_chat(api, params, "venue")
    location = {"latitude": params["latitude"], "longitude": params["longitude"]}
    venue = {"location": location, "title": params["title"], "address": params["address"]}
    return deliver(api, chat, params, {"location": location, "venue": venue}).json()


def send_contact(api: Api, params: Params) -> Json:
    chat = open_chat(api, params, "contact")
    contact = {name: params[name] for name in ("phone_number", "first_name", "last_name", "vcard") if name in params}
    return deliver(api, chat, params, {"contact": contact}).json()


def send_chat_action(api: Api, params: Params) -> bool:
    chat = api.state.chat_for_bot(params["chat_id"])
    api.state.events.publish(Changed("typing", chat.id))
    return True


def copy_message(api: Api, params: Params) -> Json:
    chat, source = _source(api, params, "copy")
    content = dict(source.content)
    if "caption" in params:
        caption, found = text_of(api, params, "caption")
        limits.check_caption(caption)
        content.pop("caption_entities", None)
        content |= content_with_text("caption", caption, found)
    return {"message_id": deliver(api, chat, params, content).id}


def forward_message(api: Api, params: Params) -> Json:
    chat, source = _source(api, params, "forward")
    message = deliver(api, chat, params, dict(source.content), poll=source.poll)
    message.extra["forward_origin"] = {"type": "user", "date": source.date, "sender_user": source.sender.json()}
    return message.json()


def _source(api: Api, params: Params, verb: str) -> tuple[Chat, Message]:
    chat = open_chat(api, params, "text")
    source = api.state.chat_for_bot(params["from_chat_id"], write=False).find(params["message_id"])
    if source is None:
        raise bad_request(f"message to {verb} not found")
    if source.is_service:
        raise bad_request(f"message can't be {'copied' if verb == 'copy' else 'forwarded'}")
    return chat, source


METHODS: dict[str, Handler] = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "sendContact": send_contact,
    "sendChatAction": send_chat_action,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
}
