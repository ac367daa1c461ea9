"""The local Telegram for tests: starts the server and hands out people and groups that read like a chat."""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Literal, Self
from zoneinfo import ZoneInfo

from sandbox import screen
from sandbox.actions import Actions
from sandbox.chats import Chat
from sandbox.clock import SandboxClock
from sandbox.control import control_app
from sandbox.events import Events
from sandbox.faults import Faults
from sandbox.group import Group
from sandbox.limits import Rates
from sandbox.listener import LOOPBACK, Listener
from sandbox.messages import Message
from sandbox.methods import Api
from sandbox.people import ADMIN_RIGHTS, Json, Member, User
from sandbox.person import Person
from sandbox.server import BotApiServer, Recorded
from sandbox.state import State
from sandbox.updates import Updates
from sandbox.webhooks import Webhook

BOT_ID = 123456789


class LocalTelegram:
    def __init__(self, clock: SandboxClock | None = None, username: str = "kopa_local_bot", name: str = "Kopā") -> None:
        self.clock = clock or SandboxClock()
        self.events = Events()
        self.updates = Updates(self.clock)
        bot = User(BOT_ID, name, username=username, is_bot=True)
        self.state = State(self.clock, self.updates, self.events, bot, _new_token())
        self.actions = Actions(self.state)
        self.faults = Faults()
        self.rates = Rates()
        self.webhook = Webhook(self.updates)
        self.api = Api(self.state, self.rates, self.webhook)
        self.zone = ZoneInfo("Europe/Riga")
        self.web = control_app(self)
        """Whatever else is served beside the Bot API; routes may be added."""
        self.server = BotApiServer(self.api, self.faults, self.web)
        self._people: dict[int, Person] = {}
        self._groups: dict[int, Group] = {}
        self._listener = Listener(self.server)

    @classmethod
    async def start(cls, port: int = 0, clock_file: Path | None = None) -> Self:
        """Listen on loopback; `clock_file` is where the clock's offset in seconds is written for the bot to follow."""
        telegram = cls(SandboxClock(clock_file))
        telegram._listener.port = port
        await telegram._listener.start()
        return telegram

    async def stop(self) -> None:
        self.webhook.stop()
        await self._listener.stop()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()
        if error is None and self.server.crashes:
            raise ExceptionGroup("the local Telegram itself failed", self.server.crashes)

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self._listener.port}"

    @property
    def token(self) -> str:
        return self.state.token

    @property
    def username(self) -> str:
        return self.state.bot.username or ""

    @property
    def requests(self) -> deque[Recorded]:
        return self.server.requests

    def calls(self, method: str, chat_id: int | None = None) -> list[Recorded]:
        """The requests of one method, of one chat when named."""
        return [
            request
            for request in self.requests
            if request.method == method and (chat_id is None or request.chat_id == chat_id)
        ]

    def on_request(self, observer: Callable[[Recorded], None]) -> None:
        self.server.on_request(observer)

    def person(
        self,
        first_name: str,
        language: str | None = None,
        last_name: str | None = None,
        username: str | None = None,
        started: bool = False,
    ) -> Person:
        """Somebody with a phone, who has not pressed Start unless said so."""
        user = self.state.new_user(first_name, last_name, username, language)
        user.started = started
        person = self._people[user.id] = Person(self, user)
        return person

    def group(
        self,
        title: str,
        members: Iterable[Person] = (),
        admins: Iterable[Person] = (),
        kind: Literal["group", "supergroup", "forum"] = "supergroup",
        with_bot: bool = False,
    ) -> Group:
        """A group; the first admin owns it. The bot is not in it unless `with_bot`, which sends no updates."""
        chat = self.state.new_group(title, "supergroup" if kind == "forum" else kind, kind == "forum")
        for number, admin in enumerate(admins):
            rights = dict.fromkeys(ADMIN_RIGHTS, True)
            chat.members[admin.id] = Member(admin.user, "administrator" if number else "creator", rights)
        for person in members:
            chat.members.setdefault(person.id, Member(person.user))
        if with_bot:
            chat.members[self.state.bot.id] = Member(self.state.bot)
        return self.group_of(chat)

    def person_of(self, user: User) -> Person:
        return self._people[user.id]

    def transcript_of(self, chat: Chat) -> str:
        return screen.render(chat, None, self.zone)

    def group_of(self, chat: Chat) -> Group:
        return self._groups.setdefault(chat.id, Group(self, chat))

    def injects(self, kind: str, payload: Json) -> int | None:
        """Slip in any update, however odd or broken; its id, or None when the bot does not want this kind."""
        return self.updates.add(kind, payload)

    def advance(self, seconds: float) -> None:
        """Move the clock; polls whose time has come close."""
        self.clock.advance(seconds)
        self.actions.close_due_polls()

    async def goes_down(self) -> None:
        """Refuse connections, and break those that are open."""
        await self._listener.stop()

    async def comes_back(self) -> None:
        await self._listener.start()

    def revokes_token(self) -> None:
        self.faults.token_revoked = True

    def sent_to(self, chat_id: int) -> list[Message]:
        """What the bot's messages in a chat are now."""
        chat = self.state.chats[chat_id]
        return [message for message in chat.visible() if message.sender is self.state.bot]


def _new_token() -> str:
    """One of its own: a bot left over from another local Telegram, whose port this one was given, is refused instead of
    taking the updates."""
    return f"{BOT_ID}:local-telegram-{secrets.token_hex(10)}"
