"""Everybody and everything in the local Telegram, seen from its one bot."""

import itertools
import secrets
from dataclasses import dataclass, field
from typing import Any

from sandbox import entities
from sandbox.chats import Chat, Kind, Topic
from sandbox.clock import SandboxClock
from sandbox.errors import bad_request, forbidden, upgraded
from sandbox.events import Changed, Events
from sandbox.messages import Message
from sandbox.people import GROUP_ANONYMOUS_BOT, Json, Member, User
from sandbox.polls import Poll
from sandbox.updates import Updates


@dataclass(slots=True, eq=False)
class Press:
    """A button press waiting for its answer."""

    id: str
    by: User
    message: Message
    born: float
    answer: Json | None = None


@dataclass(slots=True)
class StoredFile:
    id: str
    name: str
    mime: str
    content: bytes

    @property
    def path(self) -> str:
        return f"documents/{self.id}/{self.name}"


@dataclass
class State:
    clock: SandboxClock
    updates: Updates
    events: Events
    bot: User
    token: str
    sees_all_group_messages: bool = False
    users: dict[int, User] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    presses: dict[str, Press] = field(default_factory=dict)
    polls: dict[str, Message] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    profile: dict[str, Any] = field(default_factory=dict)
    invite_links: dict[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._user_ids = itertools.count(700_000_001)
        self._group_ids = itertools.count(400_000_001)
        self._account_message_ids = itertools.count(1)
        self._poll_ids = itertools.count(5_000_000_000_000_001)
        self._press_ids = itertools.count(3_000_000_000_000_001)
        self.users[self.bot.id] = self.bot
        self.users[GROUP_ANONYMOUS_BOT.id] = GROUP_ANONYMOUS_BOT

    def timestamp(self) -> int:
        return int(self.clock.timestamp())

    def new_user(self, first_name: str, last_name: str | None, username: str | None, language: str | None) -> User:
        user = User(next(self._user_ids), first_name, last_name, username, language)
        self.users[user.id] = user
        self.chats[user.id] = Chat(user.id, "private", person=user)
        return user

    def new_group(self, title: str, kind: Kind, is_forum: bool = False) -> Chat:
        number = next(self._group_ids)
        chat = Chat(-number if kind == "group" else -1_000_000_000_000 - number, kind, title, is_forum=is_forum)
        self.chats[chat.id] = chat
        return chat

    def new_file(self, name: str, mime: str, content: bytes) -> StoredFile:
        stored = StoredFile(f"BQAC{secrets.token_hex(12)}", name, mime, content)
        self.files[stored.id] = stored
        return stored

    def new_poll_id(self) -> str:
        return str(next(self._poll_ids))

    def new_topic(self, chat: Chat, name: str) -> Topic:
        topic = Topic(self._next_message_id(chat), name)
        chat.topics[topic.id] = topic
        return topic

    def _next_message_id(self, chat: Chat) -> int:
        chat.last_message_id = (
            chat.last_message_id + 1 if chat.kind == "supergroup" else next(self._account_message_ids)
        )
        return chat.last_message_id

    def post(self, chat: Chat, sender: User, content: Json, **more: Any) -> Message:
        """Put a message into a chat; nobody's rights are looked at here."""
        message = Message(self._next_message_id(chat), chat, self.timestamp(), sender, content, **more)
        chat.messages[message.id] = message
        if message.poll is not None:
            self.polls[message.poll.id] = message
        self.events.publish(Changed("message", chat.id, message.id))
        return message

    def post_from(self, user: User, chat: Chat, content: Json, **more: Any) -> Message:
        """A person's message, which the bot gets if its privacy mode and membership let it."""
        member = chat.member(user)
        if chat.is_group and member.is_anonymous and member.is_admin:
            message = self.post(chat, GROUP_ANONYMOUS_BOT, content, sender_chat=chat, **more)
        else:
            message = self.post(chat, user, content, **more)
        if self.bot_receives(message):
            self.updates.add("message", message.json())
        return message

    def bot_member(self, chat: Chat) -> Member:
        return chat.member(self.bot)

    def bot_receives(self, message: Message) -> bool:
        chat = message.chat
        if not chat.is_group:
            return chat.person is not None and not chat.person.blocked_bot
        member = self.bot_member(chat)
        if not member.is_in or message.sender is self.bot:
            return False
        if member.is_admin or self.sees_all_group_messages or message.is_service:
            return True
        replied = message.reply_to is not None and message.reply_to.sender is self.bot
        return replied or self._is_command_for_bot(message)

    def _is_command_for_bot(self, message: Message) -> bool:
        if not message.text.startswith("/"):
            return False
        command = message.text.split(maxsplit=1)[0]
        _, at, name = command.partition("@")
        return not at or name.lower() == (self.bot.username or "").lower()

    def bot_knows(self, user: User) -> bool:
        return user.started or any(
            user.id in chat.members and self.bot_member(chat).is_in for chat in self.chats.values() if chat.is_group
        )

    def edited_by(self, user: User, message: Message, text: str) -> None:
        message.content = spoken(text)
        message.edit_date = self.timestamp()
        self.events.publish(Changed("edited", message.chat.id, message.id))
        if self.bot_receives(message) and message.sender in (user, GROUP_ANONYMOUS_BOT):
            self.updates.add("edited_message", message.json())

    def remove(self, message: Message) -> None:
        message.is_deleted = True
        self.events.publish(Changed("deleted", message.chat.id, message.id))

    def press(self, user: User, message: Message, data: str) -> Press:
        pressed = Press(str(next(self._press_ids)), user, message, self.clock.timestamp())
        self.presses[pressed.id] = pressed
        self.events.publish(Changed("pressed", message.chat.id, message.id))
        query = {
            "id": pressed.id,
            "from": user.json(),
            "message": message.json() if not message.is_deleted else _inaccessible(message),
            "chat_instance": str(message.chat.id * 7919),
            "data": data,
        }
        self.updates.add("callback_query", query)
        return pressed

    def change_member(self, chat: Chat, changed: Member, by: User) -> None:
        """Give someone a new place in a chat and tell the bot what it may hear of it."""
        old = chat.member(changed.user)
        chat.members[changed.user.id] = changed
        self.events.publish(Changed("member", chat.id))
        is_bot = changed.user is self.bot
        if is_bot or self.bot_member(chat).is_admin:
            self.updates.add("my_chat_member" if is_bot else "chat_member", self.member_update(chat, old, changed, by))

    def member_update(self, chat: Chat, old: Member, new: Member, by: User) -> Json:
        return {
            "chat": chat.json(),
            "from": by.json(),
            "date": self.timestamp(),
            "old_chat_member": old.json(),
            "new_chat_member": new.json(),
        }

    def chat_for_bot(self, chat_id: int | str, write: bool = True) -> Chat:
        """The chat a bot names, or Telegram's refusal."""
        chat = self._chat_named(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        if chat.person is not None:
            self._check_person(chat.person, write)
        else:
            self._check_group(chat, write)
        return chat

    def _chat_named(self, chat_id: int | str) -> Chat | None:
        if isinstance(chat_id, int):
            return self.chats.get(chat_id)
        name = chat_id.removeprefix("@").lower()
        named = (chat for chat in self.chats.values() if chat.is_group and (chat.username or "").lower() == name)
        return next(named, None)

    def _check_person(self, person: User, write: bool) -> None:
        if not self.bot_knows(person):
            raise bad_request("chat not found")
        if not write:
            return
        if person.deactivated:
            raise forbidden("user is deactivated")
        if person.blocked_bot:
            raise forbidden("bot was blocked by the user")
        if not person.started:
            raise forbidden("bot can't initiate conversation with a user")

    def _check_group(self, chat: Chat, write: bool) -> None:
        if chat.migrated_to is not None and write:
            raise upgraded(chat.migrated_to)
        member = self.bot_member(chat)
        if self.bot.id not in chat.members:
            raise (
                bad_request("chat not found")
                if not chat.username
                else forbidden(f"bot is not a member of the {chat.kind} chat")
            )
        if chat.is_deleted and chat.kind == "group":
            raise forbidden("the group chat was deleted")
        if member.status == "kicked" or chat.is_deleted:
            raise forbidden(f"bot was kicked from the {chat.kind} chat")
        if not member.is_in:
            raise forbidden(f"bot is not a member of the {chat.kind} chat")


def _with_entities(name: str, found: list[Json]) -> Json:
    return {name: found} if found else {}


def spoken(text: str) -> Json:
    """A person's words as message content."""
    text = entities.cleaned(text).strip()
    return {"text": text} | _with_entities("entities", entities.found_in(text))


def _inaccessible(message: Message) -> Json:
    return {"chat": message.chat.json(), "message_id": message.id, "date": 0}


def close_poll(state: State, message: Message, poll: Poll) -> None:
    poll.is_closed = True
    state.events.publish(Changed("poll", message.chat.id, message.id))
    state.updates.add("poll", poll.json())
