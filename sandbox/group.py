"""A group as tests drive one: its people, and the bad days that can befall it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from sandbox import screen
from sandbox.chats import Chat, Topic
from sandbox.people import CHANNEL_BOT, TELEGRAM_SERVICE, Json, Member, User
from sandbox.state import spoken

if TYPE_CHECKING:
    from sandbox.driver import LocalTelegram
    from sandbox.messages import Message
    from sandbox.person import Person


class Group:
    def __init__(self, telegram: LocalTelegram, chat: Chat) -> None:
        self._telegram = telegram
        self._actions = telegram.actions
        self.chat = chat

    def __repr__(self) -> str:
        return f"Group({self.chat.title!r}, {self.id})"

    @property
    def id(self) -> int:
        return self.chat.id

    @property
    def title(self) -> str:
        return self.chat.title or ""

    @property
    def owner(self) -> User:
        admins = [member.user for member in self.chat.present() if member.is_admin]
        return admins[0] if admins else self.chat.present()[0].user

    @property
    def has_bot(self) -> bool:
        return self._telegram.state.bot_member(self.chat).is_in

    def promotes(self, person: Person, anonymous: bool = False) -> None:
        self._actions.promote(person.user, self.chat, self.owner, anonymous)

    def demotes(self, person: Person) -> None:
        self._actions.demote(person.user, self.chat, self.owner)

    def promotes_bot(self) -> None:
        self._actions.promote(self._telegram.state.bot, self.chat, self.owner)

    def demotes_bot(self) -> None:
        self._actions.demote(self._telegram.state.bot, self.chat, self.owner)

    def removes(self, person: Person) -> None:
        self._telegram.state.change_member(self.chat, Member(person.user, "kicked"), self.owner)

    def takes_rights(self, *rights: str) -> None:
        """Members, and so a bot that is no admin, may not do these any more (none named: all sending)."""
        self._actions.take_rights(self.chat, *rights)

    def gives_rights(self) -> None:
        self._actions.give_rights(self.chat)

    def restricts_bot(self) -> None:
        """An admin forbids the bot to write, and the bot is told so."""
        bot = self._telegram.state.bot
        self._telegram.state.change_member(self.chat, Member(bot, "restricted"), self.owner)

    def gets_renamed(self, title: str) -> None:
        self.chat.title = title
        self._tells({"new_chat_title": title})

    def closes(self, topic: Topic) -> None:
        topic.is_closed = True
        self._tells({"forum_topic_closed": {}}, topic)

    def reopens(self, topic: Topic) -> None:
        topic.is_closed = False
        self._tells({"forum_topic_reopened": {}}, topic)

    def gets_deleted(self) -> None:
        self._actions.delete_group(self.owner, self.chat)

    def topic(self, name: str) -> Topic:
        return self._telegram.state.new_topic(self.chat, name)

    def hears_channel(self, text: str, channel: str = "Kanāls", forwarded: bool = False) -> Message:
        """Words of a channel: written by a person in its name, or a linked channel's post forwarded by Telegram."""
        state = self._telegram.state
        sender_chat = Chat(-1_001_111_111_111, "channel", channel)
        extra = {"is_automatic_forward": True} if forwarded else {}
        sender = TELEGRAM_SERVICE if forwarded else CHANNEL_BOT
        return state.post_from(sender, self.chat, spoken(text), sender_chat=sender_chat, extra=extra)

    def migrates(self, signals: Literal["old first", "new first", "none"] = "old first", times: int = 1) -> Group:
        """Become a supergroup; both signals are sent in this order, `times` over."""
        new = self._telegram.group_of(self._actions.migrate(self.chat))
        order = {"old first": ("old", "new"), "new first": ("new", "old"), "none": ()}[signals]
        for _ in range(times):
            for which in order:
                self._actions.signal_migration(self.owner, self.chat, new.chat, which)
        return new

    def _tells(self, service: Json, topic: Topic | None = None) -> None:
        thread_id = topic.id if topic else None
        self._telegram.state.post_from(self.owner, self.chat, service, thread_id=thread_id)

    def messages(self) -> list[Message]:
        return self.chat.visible()

    def loses(self, message: Message) -> None:
        """Somebody with the right deletes a message."""
        self._telegram.state.remove(message)

    def transcript(self) -> str:
        return screen.render(self.chat, None, self._telegram.zone)
