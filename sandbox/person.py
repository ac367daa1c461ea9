"""A person with a phone, as tests drive one: says, presses, sees."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, TypeVar

from sandbox import screen
from sandbox.chats import Chat, Topic
from sandbox.entities import found_in, utf16_slice
from sandbox.group import Group
from sandbox.messages import Message
from sandbox.people import Json, User
from sandbox.state import Press, spoken

if TYPE_CHECKING:
    from sandbox.driver import LocalTelegram

Found = TypeVar("Found")

PATIENCE = 15.0
"""Seconds a person waits for something to appear."""

PHONE = "+37120000000"
RIGA = (56.9496, 24.1052)


class Person:
    def __init__(self, telegram: LocalTelegram, user: User) -> None:
        self._telegram = telegram
        self._actions = telegram.actions
        self.user = user
        self.chat = telegram.state.chats[user.id]
        self.last_press: Press | None = None

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def name(self) -> str:
        return self.user.name

    def __repr__(self) -> str:
        return f"Person({self.name!r}, {self.id})"

    async def starts(self, payload: str = "") -> Message:
        """Press Start, or open a deep link with this payload."""
        return self._actions.start(self.user, payload)

    async def says(
        self, text: str, in_chat: Group | None = None, *, reply_to: Message | None = None, topic: Topic | None = None
    ) -> Message:
        return self._actions.say(self.user, self._chat(in_chat), spoken(text), reply_to, topic)

    async def sends(self, content: Json, in_chat: Group | None = None) -> Message:
        """Any message content in the Bot API's own words, e.g. {"sticker": …}."""
        return self._actions.say(self.user, self._chat(in_chat), content)

    async def sends_photo(self, content: bytes, caption: str = "", in_chat: Group | None = None) -> Message:
        stored = self._telegram.state.new_file("photo.jpg", "image/jpeg", content)
        sizes = [{"file_id": stored.id, "file_unique_id": stored.id[-15:], "width": 90, "height": 90}]
        return await self.sends({"photo": sizes} | ({"caption": caption} if caption else {}), in_chat)

    async def sends_document(self, name: str, content: bytes, in_chat: Group | None = None) -> Message:
        stored = self._telegram.state.new_file(name, "application/octet-stream", content)
        about = {"file_id": stored.id, "file_unique_id": stored.id[-15:], "file_name": name, "file_size": len(content)}
        return await self.sends({"document": about}, in_chat)

    async def sends_voice(self, content: bytes = b"voice", in_chat: Group | None = None) -> Message:
        stored = self._telegram.state.new_file("voice.ogg", "audio/ogg", content)
        about = {"file_id": stored.id, "file_unique_id": stored.id[-15:], "duration": 1, "mime_type": "audio/ogg"}
        return await self.sends({"voice": about}, in_chat)

    async def sends_contact(
        self, phone: str, first_name: str, in_chat: Group | None = None, user_id: int | None = None
    ) -> Message:
        contact: Json = {"phone_number": phone, "first_name": first_name}
        return await self.sends({"contact": contact | ({"user_id": user_id} if user_id else {})}, in_chat)

    async def sends_location(self, latitude: float, longitude: float, in_chat: Group | None = None) -> Message:
        return await self.sends({"location": {"latitude": latitude, "longitude": longitude}}, in_chat)

    async def edits(self, message: Message, text: str) -> None:
        self._actions.edit(self.user, message, text)

    async def deletes(self, message: Message) -> None:
        """For everyone; bots are told nothing."""
        self._telegram.state.remove(message)

    async def presses(self, label: str, in_chat: Group | None = None, within: float = PATIENCE) -> Press | Message:
        """Press the newest button whose label contains this, of a message or of the reply keyboard."""
        chat = self._chat(in_chat)
        found = await self._until(lambda: self._button(chat, label), f"a button with «{label}»", chat, within)
        message, button = found
        if message is None:
            return await self._presses_key(button, in_chat)
        if button.get("callback_data") is None:
            raise AssertionError(f"«{button['text']}» is a link: use `follows`\n{screen.render(chat)}")
        return await self.presses_data(button["callback_data"], message)

    async def _presses_key(self, key: Json, in_chat: Group | None) -> Message:
        if key.get("request_contact"):
            return await self.sends_contact(PHONE, self.user.first_name, in_chat, user_id=self.id)
        if key.get("request_location"):
            return await self.sends_location(*RIGA, in_chat)
        return await self.says(key["text"], in_chat)

    async def presses_data(self, data: str, message: Message) -> Press:
        """Send raw callback data, as a forged or stale client could."""
        self.last_press = self._actions.press(self.user, message, data)
        return self.last_press

    async def follows(
        self, words: str, in_chat: Group | None = None, into: Group | None = None, within: float = PATIENCE
    ) -> Message:
        """Open the newest link whose button, text or address contains this; it starts the bot."""
        chat = self._chat(in_chat)
        url = await self._until(lambda: _link(chat, words), f"a link with «{words}»", chat, within)
        name = re.escape(self._telegram.username)
        match = re.fullmatch(rf"(?:https?://)?t\.me/{name}(?:\?(start|startgroup)=(.*))?", url, re.IGNORECASE)
        if match is None:
            raise AssertionError(f"{url} does not start @{self._telegram.username}")
        payload = match.group(2) or ""
        if match.group(1) != "startgroup":
            return await self.starts(payload)
        if into is None:
            raise AssertionError(f"{url} adds the bot to a group: say `into` which")
        return self._actions.start_in_group(self.user, into.chat, payload)

    async def sees(self, text: str, in_chat: Group | None = None, within: float = PATIENCE) -> Message:
        """The newest message that contains this, waiting for it."""
        chat = self._chat(in_chat)
        return await self._until(lambda: _saying(chat, text), f"«{text}»", chat, within)

    async def sees_button(self, label: str, in_chat: Group | None = None, within: float = PATIENCE) -> Json:
        chat = self._chat(in_chat)
        _, button = await self._until(lambda: self._button(chat, label), f"a button with «{label}»", chat, within)
        return button

    async def finds(self, does: str, in_chat: Group | None = None, within: float = PATIENCE) -> tuple[Message, Json]:
        """The newest button whose callback data or address fits this pattern (`rsvp:*:coming`), waiting for it."""
        chat = self._chat(in_chat)
        return await self._until(lambda: _doing(chat, does), f"a button that does «{does}»", chat, within)

    async def does_not_see(self, text: str, in_chat: Group | None = None, within: float = 1.0) -> None:
        """Nothing on the screen says this, nor comes to within this many seconds."""
        chat = self._chat(in_chat)
        try:
            await self._until(lambda: _saying(chat, text), text, chat, within)
        except AssertionError:
            return
        raise AssertionError(f"{self.name} sees «{text}», which should not be there\n{screen.render(chat)}")

    async def gets_answer(self, text: str = "", within: float = PATIENCE) -> str:
        """The words (toast or alert) that answered the last press; they must contain `text`."""
        press = self.last_press
        if press is None:
            raise AssertionError(f"{self.name} has not pressed anything")
        chat = press.message.chat
        answer = await self._until(lambda: press.answer, "an answer to the press", chat, within)
        words: str = answer["text"]
        if text not in words:
            raise AssertionError(f"the press was answered with «{words}», not «{text}»\n{screen.render(chat)}")
        return words

    async def votes(self, poll: Message, options: list[int] | list[str]) -> None:
        """Choose options of a native poll by number or by words; none takes the vote back."""
        shown = poll.poll.options if poll.poll else []
        texts = [option.text for option in shown]
        choices = [choice if isinstance(choice, int) else texts.index(choice) for choice in options]
        self._actions.vote(self.user, poll, choices)

    async def joins(self, group: Group) -> None:
        self._actions.join(self.user, group.chat)

    async def asks_to_join(self, group: Group) -> None:
        self._actions.ask_to_join(self.user, group.chat)

    async def leaves(self, group: Group) -> None:
        self._actions.leave(self.user, group.chat)

    async def adds_bot(self, group: Group, as_admin: bool = False) -> None:
        self._actions.add_bot(self.user, group.chat, as_admin)

    async def removes_bot(self, group: Group) -> None:
        self._actions.remove_bot(self.user, group.chat)

    async def blocks_bot(self) -> None:
        self._actions.block(self.user)

    async def unblocks_bot(self) -> None:
        self._actions.unblock(self.user)

    async def deactivates(self) -> None:
        self.user.deactivated = True

    async def changes_language(self, code: str) -> None:
        """The language of the phone, which Telegram tells with whatever the person does next."""
        self.user.language_code = code

    def messages(self, in_chat: Group | None = None) -> list[Message]:
        return self._chat(in_chat).visible()

    def newest(self, in_chat: Group | None = None) -> Message:
        return self.messages(in_chat)[-1]

    def screen(self, in_chat: Group | None = None, last: int = 8) -> str:
        return screen.render(self._chat(in_chat), last, self._telegram.zone)

    def transcript(self, in_chat: Group | None = None) -> str:
        return screen.render(self._chat(in_chat), None, self._telegram.zone)

    def _chat(self, in_chat: Group | None) -> Chat:
        return self.chat if in_chat is None else in_chat.chat

    def _button(self, chat: Chat, label: str) -> tuple[Message | None, Json] | None:
        for message in reversed(chat.visible()):
            for row in message.buttons:
                for button in row:
                    if label in button["text"]:
                        return message, button
        for row in (chat.reply_keyboard or {}).get("keyboard", []):
            for button in row:
                if label in button["text"]:
                    return None, button
        return None

    async def _until(self, look: Callable[[], Found | None], what: str, chat: Chat, within: float) -> Found:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within
        while (found := look()) is None:
            try:
                await self._telegram.events.wait(max(0.0, deadline - loop.time()))
            except TimeoutError:
                shown = screen.render(chat, None, self._telegram.zone)
                raise AssertionError(f"{self.name} does not see {what} within {within} s\n{shown}") from None
        return found


def _doing(chat: Chat, does: str) -> tuple[Message, Json] | None:
    for message in reversed(chat.visible()):
        for row in message.buttons:
            for button in row:
                if fnmatchcase(button.get("callback_data") or button.get("url") or "", does):
                    return message, button
    return None


def _saying(chat: Chat, text: str) -> Message | None:
    return next((message for message in reversed(chat.visible()) if text in message.text), None)


def _link(chat: Chat, words: str) -> str | None:
    for message in reversed(chat.visible()):
        for label, url in _links(message):
            if words in label or words in url:
                return url
    return None


def _links(message: Message) -> list[tuple[str, str]]:
    links = [(button["text"], button["url"]) for row in message.buttons for button in row if button.get("url")]
    for entity in message.entities or found_in(message.text):
        words = utf16_slice(message.text, entity["offset"], entity["length"])
        if entity["type"] in ("text_link", "url"):
            links.append((words, entity.get("url", words)))
    return links
