"""One update in one transaction: what a handler is given, and the few things it may do besides calling use cases."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from telegram import CallbackQuery, Chat, Message, Update, User
from telegram.constants import ChatType

from domain.groups import Group, Role, role_of
from domain.outbox import Message as Outgoing
from domain.people import Person
from domain.unit_of_work import UnitOfWork
from handlers.facts import FILE_LIMIT, Facts
from handlers.screen import World
from locales.texts import closest, neutralise, say, say_plainly

ANSWER_LIMIT = 200
ANONYMOUS_ADMIN = 1087968824
NAME_LIMIT = 60


class Sorry(Exception):
    """What the person asked for cannot be done; `key` names the text that says why and what to do next."""

    def __init__(self, key: str, **arguments: Any) -> None:
        super().__init__(key)
        self.key = key
        self.arguments = arguments


@dataclass(frozen=True, slots=True)
class Answer:
    """What the person who pressed a button sees at once, for a moment or (`alert`) until they close it."""

    text: str = ""
    alert: bool = False


@dataclass(frozen=True)
class Turn:
    """`now` is UTC."""

    update: Update
    unit: UnitOfWork
    now: datetime
    facts: Facts
    world: World

    @cached_property
    def user(self) -> User:
        if self.update.effective_user is None:
            raise LookupError("the update has no sender")
        return self.update.effective_user

    @cached_property
    def chat(self) -> Chat:
        if self.update.effective_chat is None:
            raise LookupError("the update has no chat")
        return self.update.effective_chat

    @property
    def private(self) -> bool:
        return self.chat.type == ChatType.PRIVATE

    @cached_property
    def person(self) -> Person:
        """The sender, met now if not known before."""
        name = neutralise(self.user.full_name)[:NAME_LIMIT] or str(self.user.id)
        guess = closest(self.user.language_code, self.world.language)
        return self.unit.people.meet(self.user.id, name, guess, self.now)

    @property
    def language(self) -> str:
        """The one the sender chose, else a guess. Stores nobody, so that a stranger can be refused without a trace."""
        known = self.unit.people.get(self.user.id)
        return closest(self.user.language_code, self.world.language) if known is None else known.language

    @property
    def message(self) -> Message:
        """The new message. Raises LookupError for other updates."""
        if self.update.message is None:
            raise LookupError("the update has no new message")
        return self.update.message

    def document(self) -> bytes:
        """The content of the document in the new message. Raises LookupError; Sorry where it cannot be had."""
        document = self.message.document
        if document is None:
            raise LookupError("the message has no document")
        if (document.file_size or 0) > FILE_LIMIT:
            raise Sorry("file-too-large")
        content = self.facts.file(document.file_id)
        if content is None:
            raise Sorry("file-not-received")
        return content

    @property
    def press(self) -> CallbackQuery:
        """The button press. Raises LookupError for other updates."""
        if self.update.callback_query is None:
            raise LookupError("the update is no button press")
        return self.update.callback_query

    @cached_property
    def data(self) -> tuple[str, ...]:
        """The parts of the pressed button's data after the verb."""
        return tuple((self.press.data or "").split(":")[1:])

    def number(self, position: int) -> int:
        """A number in the pressed button's data; anything else there is forged and gets the answer for old buttons."""
        part = self.data[position] if position < len(self.data) else ""
        if not (part.isascii() and part.isdigit() and len(part) <= 18):
            raise Sorry("button-unknown")
        return int(part)

    @cached_property
    def pressed_message_id(self) -> int | None:
        return None if self.press.message is None else self.press.message.message_id

    def role(self, group: Group) -> Role:
        return role_of(self.person, group, self.unit.groups.member(group.id, self.person.id))

    def say(self, key: str, **arguments: Any) -> str:
        return say(self.language, key, **arguments)

    def answer(self, key: str, *, alert: bool = False, **arguments: Any) -> Answer:
        text = say_plainly(self.language, key, **arguments)
        return Answer(text if len(text) <= ANSWER_LIMIT else text[: ANSWER_LIMIT - 1] + "…", alert)

    def show(self, view: str, *, key: str | None = None, **arguments: Any) -> None:
        """A screen in the person's private chat. With a `key`, a press edits its message; writing posts a new one."""
        if key is not None and not self._pressed(key):
            self.unit.outbox.forget_posted(key)
        self.send(Outgoing(self.person.id, view, arguments, key=key))

    def send(self, message: Outgoing) -> None:
        self.unit.outbox.show(message, self.now)

    def reply(self, key: str, **arguments: Any) -> None:
        """A plain text in the person's private chat."""
        self.show("text", text=key, arguments=arguments)

    def _pressed(self, key: str) -> bool:
        if self.update.callback_query is None or not self.private:
            return False
        return self.unit.outbox.posted_id(key) == self.pressed_message_id


Handler = Callable[[Turn], Answer | None]
