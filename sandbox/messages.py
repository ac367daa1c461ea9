"""One message: what was said by whom, and how the Bot API shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.people import Json, User

if TYPE_CHECKING:
    from sandbox.chats import Chat
    from sandbox.polls import Poll

SERVICE = frozenset({
    "new_chat_members", "left_chat_member", "new_chat_title", "new_chat_photo", "delete_chat_photo",
    "group_chat_created", "supergroup_chat_created", "migrate_to_chat_id", "migrate_from_chat_id", "pinned_message",
    "forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened",
})  # fmt: skip


@dataclass(slots=True, eq=False)
class Message:
    id: int
    chat: Chat
    date: int
    sender: User
    content: Json
    sender_chat: Chat | None = None
    reply_to: Message | None = None
    thread_id: int | None = None
    inline_keyboard: Json | None = None
    poll: Poll | None = None
    edit_date: int | None = None
    is_deleted: bool = False
    extra: Json = field(default_factory=dict)

    def json(self, with_reply: bool = True) -> Json:
        shown: Json = {"message_id": self.id, "from": self.sender.json(), "chat": self.chat.json(), "date": self.date}
        if self.sender_chat is not None:
            shown["sender_chat"] = self.sender_chat.json()
        if self.thread_id is not None:
            shown |= {"message_thread_id": self.thread_id, "is_topic_message": True}
        if self.edit_date is not None:
            shown["edit_date"] = self.edit_date
        if with_reply and self.reply_to is not None and not self.reply_to.is_deleted:
            shown["reply_to_message"] = self.reply_to.json(with_reply=False)
        shown |= self.extra
        shown |= self.content
        if self.poll is not None:
            shown["poll"] = self.poll.json()
        if self.inline_keyboard is not None:
            shown["reply_markup"] = self.inline_keyboard
        return shown

    @property
    def is_service(self) -> bool:
        return not SERVICE.isdisjoint(self.content)

    @property
    def text(self) -> str:
        """The words a reader sees: text, caption, or a poll's question and options."""
        if self.poll is not None:
            return "\n".join([self.poll.question, *(option.text for option in self.poll.options)])
        text: str = self.content.get("text") or self.content.get("caption") or ""
        return text

    @property
    def entities(self) -> list[Json]:
        found: list[Json] = self.content.get("entities") or self.content.get("caption_entities") or []
        return found

    @property
    def buttons(self) -> list[list[Json]]:
        rows: list[list[Json]] = (self.inline_keyboard or {}).get("inline_keyboard", [])
        return rows
