"""What a bot asks about chats and does to them."""

from sandbox.chats import Chat
from sandbox.errors import bad_request
from sandbox.events import Changed
from sandbox.methods.api import Api, Handler, Params, flag
from sandbox.people import Json, Member


def get_chat(api: Api, params: Params) -> Json:
    chat = api.state.chat_for_bot(params["chat_id"], write=False)
    full = chat.json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
        ),
    }
    full.pop("all_members_are_administrators", None)
    if chat.is_group:
        full["permissions"] = dict(chat.permissions)
    if chat.description:
        full["description"] = chat.description
    if chat.join_by_request:
        full["join_by_request"] = True
    if chat.pinned and (pinned := chat.find(chat.pinned[-1])):
        full["pinned_message"] = pinned.json()
    return full


def require_admin(api: Api, chat: Chat, right: str, doing: str) -> None:
    member = api.state.bot_member(chat)
    if not chat.is_group or (member.is_admin and member.may(right)):
        return
    raise bad_request(f"not enough rights to {doing}")


def pin(api: Api, params: Params) -> bool:
    chat = api.state.chat_for_bot(params["chat_id"])
    message = chat.find(params["message_id"])
    if message is None:
        raise bad_request("message to pin not found")
    require_admin(api, chat, "can_pin_messages", "manage pinned messages in the chat")
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    chat.pinned.append(message.id)
    api.state.post(chat, api.state.bot, {"pinned_message": message.json(with_reply=False)})
    return True


def unpin(api: Api, params: Params) -> bool:
    chat = api.state.chat_for_bot(params["chat_id"])
    require_admin(api, chat, "can_pin_messages", "manage pinned messages in the chat")
    message_id = params.get("message_id") or (chat.pinned[-1] if chat.pinned else None)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    return True


def unpin_all(api: Api, params: Params) -> bool:
    chat = api.state.chat_for_bot(params["chat_id"])
    require_admin(api, chat, "can_pin_messages", "manage pinned messages in the chat")
    chat.pinned.clear()
    return True


def leave(api: Api, params: Params) -> bool:
    chat = api.state.chat_for_bot(params["chat_id"])
    if not chat.is_group:
        raise bad_request("chat member status can't be changed in private chats")
    api.state.change_member(chat, Member(api.state.bot, "left"), api.state.bot)
    api.state.post(chat, api.state.bot, {"left_chat_member": api.state.bot.json()})
    return True


def set_title(api: Api, params: Params) -> bool:
    chat = api.state.chat_for_bot(params["chat_id"])
    require_admin(api, chat, "can_change_info", "change chat title")
    chat.title = params["title"]
    api.state.post(chat, api.state.bot, {"new_chat_title": chat.title})
    api.state.events.publish(Changed("chat", chat.id))
    return True


def set_description(api: Api, params: Params) -> bool:
    chat = api.state.chat_for_bot(params["chat_id"])
    require_admin(api, chat, "can_change_info", "set chat description")
    if (chat.description or "") == params.get("description", ""):
        raise bad_request("chat description is not modified")
    chat.description = params.get("description")
    return True


METHODS: dict[str, Handler] = {
    "getChat": get_chat,
    "pinChatMessage": pin,
    "unpinChatMessage": unpin,
    "unpinAllChatMessages": unpin_all,
    "leaveChat": leave,
    "setChatTitle": set_title,
    "setChatDescription": set_description,
    "setChatPhoto": flag,
    "deleteChatPhoto": flag,
    "setMessageReaction": flag,
}
