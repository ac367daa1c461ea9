"""A press brings along the whole message its button stands under. To keep and read that would cost more than all else a
press takes, and its words and buttons are ours: of the message only the place is kept, and read without the rest."""

from typing import Any

from telegram import Bot, CallbackQuery, Chat, InaccessibleMessage, Update, User

KEPT_OF_PRESSED = ("message_id", "date", "chat")
SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "group_chat_created",
    "supergroup_chat_created",
)
"""Messages by which Telegram tells of something; nobody wrote them."""


def lightened(raw: dict[str, Any]) -> dict[str, Any]:
    """The update as it is kept; what does not look like a press stays as it is."""
    query = raw.get("callback_query")
    if not isinstance(query, dict) or not isinstance(query.get("message"), dict):
        return raw
    place = {name: query["message"][name] for name in KEPT_OF_PRESSED if name in query["message"]}
    return raw | {"callback_query": query | {"message": place}}


def read(raw: dict[str, Any], bot: Bot) -> Update:
    """Raises whatever the library raises for what it cannot read, and LookupError."""
    query = raw.get("callback_query")
    if not isinstance(query, dict) or not isinstance(query.get("message"), dict):
        return Update.de_json(raw, bot)
    pressed = CallbackQuery(
        query["id"],
        User.de_json(query["from"], bot),
        query["chat_instance"],
        message=InaccessibleMessage(Chat.de_json(query["message"]["chat"], bot), query["message"]["message_id"]),
        data=query.get("data"),
    )
    return Update(raw["update_id"], callback_query=pressed)


def sender(raw: dict[str, Any]) -> int | None:
    """Who pressed or wrote, be it a chat; None where nobody did."""
    content = raw.get("callback_query") or raw.get("message")
    if not isinstance(content, dict) or any(name in content for name in SERVICE):
        return None
    for name in ("sender_chat", "from"):
        found = content.get(name)
        if isinstance(found, dict) and isinstance(found.get("id"), int):
            return int(found["id"])
    return None
