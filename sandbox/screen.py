"""A chat as plain text, the way one phone shows it."""

from datetime import datetime, tzinfo

from sandbox.chats import Chat
from sandbox.messages import Message

_SERVICE = {
    "new_chat_members": "joined",
    "left_chat_member": "left",
    "pinned_message": "pinned a message",
    "migrate_to_chat_id": "upgraded the group to a supergroup",
    "migrate_from_chat_id": "the group became a supergroup",
    "new_chat_title": "changed the title",
}


def render(chat: Chat, last: int | None = None, zone: tzinfo | None = None) -> str:
    """The whole chat, or its `last` messages; times are in `zone` (the machine's when None)."""
    messages = chat.visible()[-last:] if last else chat.visible()
    title = chat.title or (f"{chat.person.name} and the bot" if chat.person else "")
    lines = [f"── {title} ──"]
    for message in messages:
        lines += render_message(message, zone)
    if chat.reply_keyboard:
        lines += [
            "    ⌨ " + " ".join(f"[ {_label(button)} ]" for button in row) for row in chat.reply_keyboard["keyboard"]
        ]
    return "\n".join(lines)


def render_message(message: Message, zone: tzinfo | None = None) -> list[str]:
    at = datetime.fromtimestamp(message.date, zone).strftime("%H:%M")
    edited = " (edited)" if message.edit_date is not None else ""
    who = message.sender_chat.title if message.sender_chat is not None else message.sender.name
    first, *rest = _body(message).split("\n")
    lines = [f"{at} {who}{edited}: {first}", *(f"      {line}" for line in rest)]
    lines += ["      " + " ".join(f"[ {_label(button)} ]" for button in row) for row in message.buttons]
    return lines


def _label(button: dict[str, str]) -> str:
    return f"{button['text']} → {button['url']}" if button.get("url") else button["text"]


def _body(message: Message) -> str:
    if message.poll is not None:
        return _poll_lines(message)
    parts = [message.text] if message.text else []
    content = message.content
    if "photo" in content:
        parts.insert(0, "🖼 photo")
    if "document" in content:
        parts.insert(0, f"📄 {content['document']['file_name']}")
    if "location" in content:
        parts.insert(0, f"📍 {content['location']['latitude']}, {content['location']['longitude']}")
    if "contact" in content:
        parts.insert(0, f"👤 {content['contact']['first_name']} {content['contact']['phone_number']}")
    if "voice" in content:
        parts.insert(0, "🎤 voice message")
    parts += [f"· {words} ·" for name, words in _SERVICE.items() if name in content]
    return "\n".join(parts) or "·"


def _poll_lines(message: Message) -> str:
    poll = message.poll
    if poll is None:
        return ""
    state = "closed" if poll.is_closed else "open"
    lines = [f"📊 {poll.question} ({state}, {len(poll.votes)} voted)"]
    hidden = poll.hides_results and not poll.is_closed
    for option, count in zip(poll.options, poll.counts(), strict=True):
        lines.append(f"  ○ {option.text}" if hidden else f"  ○ {option.text}: {count}")
    return "\n".join(lines)
