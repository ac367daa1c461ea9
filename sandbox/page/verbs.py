"""What a visitor may do: every public method is a verb of `POST /do/<verb>`, its parameters are the JSON's names."""

from __future__ import annotations

import asyncio
from base64 import b64decode
from collections.abc import Coroutine
from datetime import datetime, time, timedelta
from typing import Any
from urllib.parse import parse_qs, urlparse

from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.page.table import Network, Table
from sandbox.person import PHONE, Person
from sandbox.stories import STORIES
from sandbox.stories.stage import BotFailed

LANGUAGES = ("lv", "ru", "uk", "en")
NETWORKS: tuple[Network, ...] = ("on", "slow", "busy", "cut")
TEXT_LIMIT = 4096
PICTURES = (".jpg", ".jpeg", ".png", ".webp")
SECOND_AFTER = 1.0


class Verbs:
    """Raises ValueError with a sentence for the visitor where something cannot be done."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._working: set[asyncio.Task[None]] = set()

    async def say(self, person: int, chat: int, text: str) -> None:
        someone = self._person(person)
        words = text.strip()
        if not words or len(words) > TEXT_LIMIT:
            raise ValueError(f"a message has 1 to {TEXT_LIMIT} characters")
        self._table.touched = True
        if self._chat(someone, chat) is someone.chat:
            await someone.says(words)
        else:
            await someone.says(words, self._table.stage.group)
        self._table.tell_people()

    async def attach(self, person: int, chat: int, name: str, content: str) -> None:
        """A file from the visitor's own disk, in base64; a picture goes as a photo."""
        someone = self._person(person)
        group = None if self._chat(someone, chat) is someone.chat else self._table.stage.group
        if not content or not name:
            raise ValueError("this file is empty")
        self._table.touched = True
        if name.casefold().endswith(PICTURES):
            await someone.sends_photo(b64decode(content, validate=True), in_chat=group)
        else:
            await someone.sends_document(name, b64decode(content, validate=True), group)
        self._table.tell_people()

    async def start(self, person: int, payload: str = "") -> None:
        self._table.touched = True
        await self._person(person).starts(payload)
        self._table.tell_people()

    async def key(self, person: int, chat: int, text: str, contact: bool = False) -> None:
        """A key of the reply keyboard."""
        someone = self._person(person)
        if contact:
            await someone.sends_contact(PHONE, someone.user.first_name, user_id=someone.id)
        else:
            await self.say(person, chat, text)

    async def press(self, person: int, chat: int, message: int, data: str) -> str:
        someone = self._person(person)
        shown = self._message(someone, chat, message)
        if not any(button.get("callback_data") == data for row in shown.buttons for button in row):
            raise ValueError("this button is not there any more")
        self._table.touched = True
        return (await someone.presses_data(data, shown)).id

    async def vote(self, person: int, chat: int, message: int, options: list[int]) -> None:
        someone = self._person(person)
        self._table.touched = True
        await someone.votes(self._message(someone, chat, message), [int(option) for option in options])

    async def follow(self, person: int, url: str) -> str:
        """Opens a t.me link on a phone: what it led to, in one word."""
        parsed = urlparse(url if "//" in url else f"https://{url}")
        if parsed.hostname != "t.me" or parsed.path.strip("/") != self._table.telegram.username:
            raise ValueError("this link leads out of the demo, where nothing is fetched")
        query = parse_qs(parsed.query, keep_blank_values=True)
        if "startgroup" in query:
            await self.add_bot(person)
            return "group"
        await self.start(person, query.get("start", [""])[0])
        return "private"

    async def add_bot(self, person: int) -> None:
        group = self._table.stage.group
        if group.has_bot:
            raise ValueError(f"Kopā is in «{group.title}» already")
        if not group.chat.member(self._person(person).user).is_in:
            raise ValueError(f"{self._person(person).name} is not in the group")
        self._table.touched = True
        await self._person(person).adds_bot(group)
        self._table.tell_people()

    async def remove_bot(self, person: int) -> None:
        if self._table.stage.group.has_bot:
            self._table.touched = True
            await self._person(person).removes_bot(self._table.stage.group)
            self._table.tell_people()

    async def join(self, person: int) -> None:
        someone, group = self._person(person), self._table.stage.group
        if not group.chat.member(someone.user).is_in:
            self._table.touched = True
            await someone.joins(group)

    async def leave(self, person: int) -> None:
        someone, group = self._person(person), self._table.stage.group
        if group.chat.member(someone.user).is_in:
            self._table.touched = True
            await someone.leaves(group)

    async def block(self, person: int) -> None:
        self._table.touched = True
        await self._person(person).blocks_bot()
        self._table.tell_people()

    async def unblock(self, person: int) -> None:
        await self._person(person).unblocks_bot()
        self._table.tell_people()

    def language(self, person: int, language: str) -> None:
        """Of the phone; Telegram tells it to the bot with each message."""
        if language not in LANGUAGES:
            raise ValueError(f"phones here speak {', '.join(LANGUAGES)}")
        self._person(person).user.language_code = language
        self._table.tell_people()

    def advance(self, seconds: float) -> None:
        if not 0 < seconds <= 400 * 24 * 3600:
            raise ValueError("time goes forward, by 400 days at most")
        self._table.touched = True
        self._table.telegram.advance(seconds)
        self._table.tell_clock()

    def next_event(self) -> None:
        """To the moment when something scheduled will reach somebody."""
        now = self._table.telegram.clock.timestamp()
        coming = [each.at for each in self._table.bot.scheduled() if each.receivers and each.at > now]
        if not coming:
            raise ValueError("nothing is scheduled that would reach anybody: plan a meeting first")
        self.advance(min(coming) - now + SECOND_AFTER)

    def tomorrow(self) -> None:
        now = self._table.stage.now
        self._to(datetime.combine(now.date() + timedelta(days=1), time(9), now.tzinfo))

    def to_date(self, moment: str) -> None:
        """A wall time in ISO, in the group's zone."""
        try:
            wall = datetime.fromisoformat(moment)
        except ValueError:
            raise ValueError("a date and a time are needed") from None
        self._to(wall.replace(tzinfo=self._table.telegram.zone))

    def _to(self, moment: datetime) -> None:
        if moment <= self._table.stage.now:
            raise ValueError("this is past; time goes forward only")
        self.advance((moment - self._table.stage.now).total_seconds())

    async def network(self, network: str) -> None:
        known = next((each for each in NETWORKS if each == network), None)
        if known is None:
            raise ValueError(f"the network can be {', '.join(NETWORKS)}")
        await self._table.connect(known)

    async def kill(self) -> None:
        await self._table.bot.kill()

    async def wake(self) -> None:
        """Starts the bot again."""
        await self._table.bot.start()

    def play(self, story: str) -> None:
        if story not in STORIES:
            raise ValueError(f"there is no story {story}")
        self._in_background(self._table.play(STORIES[story]))

    def pause(self) -> None:
        self._table.player.pause()

    def resume(self) -> None:
        self._table.player.resume()

    def step(self) -> None:
        self._table.player.step()

    async def stop(self) -> None:
        await self._table.player.stop()

    def start_over(self, prepared: bool = True) -> None:
        self._in_background(self._table.set_up(prepared=prepared))

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(self._told(work))
        self._working.add(task)
        task.add_done_callback(self._working.discard)

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except BotFailed as failure:
            self._table.live.tell("failed", words=str(failure))

    def _person(self, person: int) -> Person:
        found = next((each for each in self._table.stage.cast.everybody if each.id == person), None)
        if found is None:
            raise ValueError("nobody here has this phone")
        return found

    def _chat(self, person: Person, chat: int) -> Chat:
        group = self._table.stage.group.chat
        if chat == person.id:
            return person.chat
        if chat == group.id and group.member(person.user).is_in:
            return group
        raise ValueError(f"{person.name} does not see this chat")

    def _message(self, person: Person, chat: int, message: int) -> Message:
        found = self._chat(person, chat).find(message)
        if found is None:
            raise ValueError("this message is not there any more")
        return found


def verb_names() -> list[str]:
    return [name for name in vars(Verbs) if not name.startswith("_")]
