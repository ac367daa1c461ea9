"""What people do on their phones; the driver, the control API and the web page all act through here."""

import re
from typing import Any

from sandbox.chats import Chat, Topic
from sandbox.events import Changed
from sandbox.limits import START_PARAMETER
from sandbox.messages import Message
from sandbox.people import ADMIN_RIGHTS, Json, Member, User
from sandbox.state import Press, State, close_poll, spoken

_START_PARAMETER = re.compile(rf"[A-Za-z0-9_-]{{0,{START_PARAMETER}}}")


class Actions:
    def __init__(self, state: State) -> None:
        self._state = state

    def start(self, user: User, payload: str = "") -> Message:
        """Press Start, or open a deep link; ValueError for a payload no Telegram app would pass on."""
        _check_start_parameter(payload)
        if user.blocked_bot:
            self.unblock(user)
        user.started = True
        return self.say(user, self._state.chats[user.id], spoken(f"/start {payload}".strip()))

    def start_in_group(self, user: User, chat: Chat, payload: str) -> Message:
        """Follow a startgroup link: the bot is added, and a /start is said to it in the group."""
        _check_start_parameter(payload)
        self.add_bot(user, chat)
        return self.say(user, chat, spoken(f"/start@{self._state.bot.username} {payload}".strip()))

    def say(
        self, user: User, chat: Chat, content: Json, reply_to: Message | None = None, topic: Topic | None = None
    ) -> Message:
        if chat.is_group and not chat.member(user).is_in:
            raise ValueError(f"{user.name} is not in «{chat.title}» and cannot write there")
        if not chat.is_group:
            user.started = True
        thread_id = topic.id if topic else None
        return self._state.post_from(user, chat, content, reply_to=reply_to, thread_id=thread_id)

    def edit(self, user: User, message: Message, text: str) -> None:
        self._state.edited_by(user, message, text)

    def press(self, user: User, message: Message, data: str) -> Press:
        return self._state.press(user, message, data)

    def vote(self, user: User, message: Message, choices: list[int]) -> None:
        """Choose options by index; an empty list takes the vote back."""
        self.close_due_polls()
        poll = message.poll
        if poll is None or poll.is_closed:
            raise ValueError("there is no open poll in this message")
        if message.chat.is_group and not message.chat.member(user).is_in:
            raise ValueError(f"{user.name} is not in «{message.chat.title}» and cannot vote there")
        if choices:
            poll.votes[user.id] = (user, choices)
        else:
            poll.votes.pop(user.id, None)
        self._state.events.publish(Changed("poll", message.chat.id, message.id))
        if message.sender is self._state.bot:
            if not poll.is_anonymous:
                self._state.updates.add("poll_answer", poll.answer_json(user, choices))
            self._state.updates.add("poll", poll.json())

    def close_due_polls(self) -> None:
        """Close every poll whose time has come on the sandbox clock."""
        now = self._state.clock.timestamp()
        for message in self._state.polls.values():
            poll = message.poll
            if poll and not poll.is_closed and poll.close_date is not None and poll.close_date <= now:
                close_poll(self._state, message, poll)

    def block(self, user: User) -> None:
        user.blocked_bot = True
        self._private_status(user, "member", "kicked")

    def unblock(self, user: User) -> None:
        user.blocked_bot = False
        self._private_status(user, "kicked", "member")

    def _private_status(self, user: User, old: Any, new: Any) -> None:
        state = self._state
        bot, chat = state.bot, state.chats[user.id]
        update = state.member_update(chat, Member(bot, old), Member(bot, new), user)
        state.updates.add("my_chat_member", update)

    def join(self, user: User, chat: Chat) -> None:
        self._state.change_member(chat, Member(user), user)
        self._state.post_from(user, chat, {"new_chat_members": [user.json()]})

    def ask_to_join(self, user: User, chat: Chat) -> None:
        chat.asking.add(user.id)
        bot = self._state.bot_member(chat)
        if bot.is_admin and bot.may("can_invite_users"):
            request = {
                "chat": chat.json(),
                "from": user.json(),
                "user_chat_id": user.id,
                "date": self._state.timestamp(),
            }
            self._state.updates.add("chat_join_request", request)

    def leave(self, user: User, chat: Chat) -> None:
        self._state.post_from(user, chat, {"left_chat_member": user.json()})
        self._state.change_member(chat, Member(user, "left"), user)

    def promote(self, user: User, chat: Chat, by: User, anonymous: bool = False) -> None:
        rights = dict.fromkeys(ADMIN_RIGHTS, True)
        self._state.change_member(chat, Member(user, "administrator", rights, is_anonymous=anonymous), by)

    def demote(self, user: User, chat: Chat, by: User) -> None:
        self._state.change_member(chat, Member(user), by)

    def add_bot(self, by: User, chat: Chat, as_admin: bool = False) -> None:
        bot = self._state.bot
        rights = dict.fromkeys(ADMIN_RIGHTS, True)
        added = Member(bot, "administrator", rights) if as_admin else Member(bot)
        self._state.change_member(chat, added, by)
        self._state.post_from(by, chat, {"new_chat_members": [bot.json()]})

    def remove_bot(self, by: User, chat: Chat) -> None:
        self._state.post(chat, by, {"left_chat_member": self._state.bot.json()})
        self._state.change_member(chat, Member(self._state.bot, "kicked"), by)

    def delete_group(self, by: User, chat: Chat) -> None:
        chat.is_deleted = True
        self._state.change_member(chat, Member(self._state.bot, "left" if chat.kind == "group" else "kicked"), by)

    def take_rights(self, chat: Chat, *rights: str) -> None:
        """Nobody but admins may do these any more; all sending rights when none is named."""
        named = rights or tuple(right for right in chat.permissions if right.startswith("can_send_"))
        chat.permissions |= dict.fromkeys(named, False)
        self._state.events.publish(Changed("chat", chat.id))

    def give_rights(self, chat: Chat) -> None:
        chat.permissions |= dict.fromkeys(chat.permissions, True)

    def migrate(self, chat: Chat) -> Chat:
        """A group becomes a supergroup with a new id; the signals are sent by `signal_migration`."""
        upgraded = self._state.new_group(chat.title or "", "supergroup")
        upgraded.members = dict(chat.members)
        upgraded.permissions = dict(chat.permissions)
        chat.migrated_to = upgraded.id
        return upgraded

    def signal_migration(self, by: User, old: Chat, new: Chat, which: str) -> None:
        """`which` is "old" (migrate_to_chat_id in the group) or "new" (migrate_from_chat_id in the supergroup)."""
        if which == "old":
            self._state.post_from(by, old, {"migrate_to_chat_id": new.id})
        else:
            self._state.post_from(by, new, {"migrate_from_chat_id": old.id})


def _check_start_parameter(payload: str) -> None:
    if not _START_PARAMETER.fullmatch(payload):
        raise ValueError(f"not a deep link parameter (0-{START_PARAMETER} of A-Za-z0-9_-): {payload!r}")
