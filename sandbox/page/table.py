"""The table the phones lie on: one local Telegram, its people, the bot beside it, and what may be done to all three."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from sandbox.driver import LocalTelegram
from sandbox.events import Changed
from sandbox.faults import Fault
from sandbox.page import shown
from sandbox.page.backstage import Backstage
from sandbox.page.live import Live
from sandbox.page.player import READING_SECONDS, Player
from sandbox.page.traffic import Traffic
from sandbox.people import Json
from sandbox.stories import STORIES
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

Network = Literal["on", "slow", "busy", "cut"]
SLOW_SECONDS = 2.5
BUSY_SECONDS = 5
LOOK_EVERY = 0.5


class Table:
    def __init__(self, backstage: Backstage, clock_file: Path) -> None:
        self.bot = backstage
        self._clock_file = clock_file
        self.live = Live(self.snapshot)
        self.player = Player(lambda: self.live.tell("story", "story", story=self.player.shown()))
        self.network: Network = "on"
        self.settled = False
        self.touched = False
        """Whether anything happened since the table was set: a story then begins with a new one."""
        self._told: dict[str, object] = {}
        self._changing = asyncio.Lock()

    async def lay(self) -> None:
        """A new Telegram with its people, and no bot yet."""
        self.telegram = await LocalTelegram.start(clock_file=self._clock_file)
        self.stage = Stage.set_up(self.telegram, self.bot)
        self.traffic = Traffic(self.telegram, asyncio.get_running_loop().time)
        self.telegram.events.subscribe(self._note)
        self.network, self.touched = "on", False
        self._told.clear()

    async def begin(self, *, prepared: bool = True) -> None:
        """The bot starts with nothing; `prepared` plays how the group begins, quickly. Raises BotFailed."""
        await self.bot.begin(self.telegram)
        self.live.show_anew()
        if prepared:
            await self.player.play(STORIES["beginning"], self.stage, 0)
            await self.player.ended()
        self._settle(True)

    async def set_up(self, *, prepared: bool = True) -> None:
        """Everything new. Raises BotFailed."""
        async with self._changing:
            await self._set_up(prepared=prepared)

    async def _set_up(self, *, prepared: bool) -> None:
        self._settle(False)
        await self.clear()
        await self.lay()
        await self.begin(prepared=prepared)

    def _settle(self, settled: bool) -> None:
        self.settled = settled
        self.live.tell("settled", "settled", settled=settled)

    async def clear(self) -> None:
        await self.player.stop()
        await self.bot.stop()
        await self.telegram.stop()

    async def play(self, story: Story) -> None:
        """On a new table where this one was used. Raises BotFailed."""
        async with self._changing:
            if self.touched or story.starts_over:
                await self._set_up(prepared=not story.starts_over)
            self.touched = True
            await self.player.play(story, self.stage, READING_SECONDS)

    async def connect(self, network: Network) -> None:
        """How the bot reaches Telegram: as always, slowly, refused with 429, or not at all."""
        if self.network == "cut" and network != "cut":
            await self.telegram.comes_back()
        self.telegram.faults.clear()
        if network == "cut" and self.network != "cut":
            await self.telegram.goes_down()
        elif network == "slow":
            self.telegram.faults.add(Fault("slow", times=None, seconds=SLOW_SECONDS))
        elif network == "busy":
            for method in ("sendMessage", "editMessageText", "sendDocument", "sendPhoto", "sendPoll"):
                self.telegram.faults.too_many_requests(BUSY_SECONDS, times=None, method=method)
        self.network = network
        self.live.tell("network", "network", network=network)

    async def watch(self) -> None:
        """Tells the pages, for ever, what cannot tell of itself: the process, its plans, its outbox, the rate."""
        while True:
            await asyncio.sleep(LOOK_EVERY)
            if self.live.watched:
                self._look()

    def _look(self) -> None:
        if fresh := self.traffic.fresh():
            self.live.tell("traffic", passed=fresh)
        if self._told.get("offset") != self.telegram.clock.offset:
            self._told["offset"] = self.telegram.clock.offset
            self.tell_clock()
        if self._told.get("people") != shown.people(self.stage):
            self.tell_people()
        for kind, facts in self._watched_facts():
            if self._told.get(kind) != facts:
                self._told[kind] = facts
                self.live.tell(kind, kind, **{kind: facts})

    def _watched_facts(self) -> list[tuple[str, object]]:
        return [
            ("bot", self._bot_facts()),
            ("scheduled", self._scheduled()),
            ("outgoing", self._outgoing()),
            ("rate", self.traffic.rate(self.stage.group.id)),
        ]

    def _bot_facts(self) -> Json:
        bot = self.telegram.state.bot
        words = "" if self.bot.running else self.bot.last_words()
        return {"id": bot.id, "name": bot.name, "username": bot.username, "running": self.bot.running, "words": words}

    def _scheduled(self) -> list[Json]:
        return [
            {"at": each.at, "what": each.what, "why": each.why, "receivers": each.receivers}
            for each in self.bot.scheduled()
        ]

    def _outgoing(self) -> list[Json]:
        return [
            {"to": each.to, "what": each.what, "state": each.state, "tries": each.tries, "since": each.since}
            for each in self.bot.outgoing()
        ]

    def snapshot(self) -> Json:
        chats = [self.stage.group.chat, *(person.chat for person in self.stage.cast.everybody)]
        return {
            "clock": self.telegram.clock.timestamp(),
            "people": shown.people(self.stage),
            "group": shown.group(self.stage),
            "chats": [shown.chat(chat) for chat in chats],
            "network": self.network,
            "settled": self.settled,
            "story": self.player.shown(),
            "stories": [{"name": story.name, "title": story.title, "about": story.about} for story in STORIES.values()],
            "traffic": self.traffic.all(),
            **dict(self._watched_facts()),
        }

    def tell_clock(self) -> None:
        self.live.tell("clock", "clock", clock=self.telegram.clock.timestamp())

    def _note(self, changed: Changed) -> None:
        chat = self.telegram.state.chats.get(changed.chat_id)
        if chat is None:
            return
        telling: dict[str, Callable[[], None]] = {
            "pressed": self._tell_press,
            "answered": lambda: self._tell_answer(changed),
            "typing": lambda: self.live.tell("typing", ("typing", chat.id), chat=chat.id),
            "member": self.tell_people,
            "deleted": lambda: self.live.tell("deleted", chat=chat.id, id=changed.message_id),
        }
        if changed.what in telling:
            telling[changed.what]()
            return
        message = chat.find(changed.message_id)
        if message is not None:
            self.live.tell("message", (chat.id, message.id), message=shown.message(message))
        state = shown.chat(chat)
        self.live.tell("chat", ("chat", chat.id), chat=chat.id, keyboard=state["keyboard"], pinned=state["pinned"])

    def tell_people(self) -> None:
        self._told["people"] = shown.people(self.stage)
        self.live.tell("people", "people", people=self._told["people"], group=shown.group(self.stage))

    def _tell_press(self) -> None:
        press = next(reversed(self.telegram.state.presses.values()))
        self.live.tell("pressed", person=press.by.id, chat=press.message.chat.id, message=press.message.id)

    def _tell_answer(self, changed: Changed) -> None:
        for press in reversed(self.telegram.state.presses.values()):
            if press.answer is not None and press.message.id == changed.message_id:
                words = {"text": press.answer["text"], "alert": bool(press.answer["show_alert"])}
                self.live.tell("answered", press.id, press=press.id, person=press.by.id, chat=changed.chat_id, **words)
                return

    async def run(self) -> None:
        """After `lay`, until cancelled; then the bot and its Telegram are ended. Raises BotFailed."""
        try:
            async with self._changing:
                await self.begin()
            await self.watch()
        finally:
            with contextlib.suppress(asyncio.CancelledError):
                await self.clear()
