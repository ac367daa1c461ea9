"""Control over HTTP for a driver in another process: one verb a path, `POST /_control/<verb>` with JSON.

Reachable from this machine only: the server listens on loopback, and requests that come from a web page of another
site, or by another host name, are refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from sandbox.faults import Fault
from sandbox.people import Json

if TYPE_CHECKING:
    from sandbox.driver import LocalTelegram
    from sandbox.group import Group
    from sandbox.person import Person

_HOSTS = ("127.0.0.1", "localhost")


class Control:
    """Every public method is a verb; its parameters are the JSON's names."""

    def __init__(self, telegram: LocalTelegram) -> None:
        self._telegram = telegram

    def people(self, names: list[str], language: str | None = None, started: bool = True) -> list[int]:
        return [self._telegram.person(name, language, started=started).id for name in names]

    def group(self, title: str, members: list[int], admins: list[int], kind: str = "supergroup") -> int:
        people = [self._person(user_id) for user_id in members]
        leading = [self._person(user_id) for user_id in admins]
        if kind not in ("group", "supergroup"):
            raise ValueError(f"no such kind of group: {kind}")
        return self._telegram.group(title, people, leading, kind, with_bot=True).id  # type: ignore[arg-type]

    async def start(self, user: int, payload: str = "") -> int:
        return (await self._person(user).starts(payload)).id

    async def say(self, user: int, text: str, chat: int | None = None) -> int:
        return (await self._person(user).says(text, self._group(chat))).id

    async def press(self, user: int, label: str, chat: int | None = None) -> None:
        """Press the newest button with this label, which must be there already."""
        await self._person(user).presses(label, self._group(chat), within=0.0)

    async def press_data(self, user: int, chat: int, message: int, data: str) -> str:
        found = self._telegram.state.chats[chat].messages[message]
        return (await self._person(user).presses_data(data, found)).id

    def press_answer(self, press: str) -> Json | None:
        return self._telegram.state.presses[press].answer

    async def join(self, user: int, chat: int) -> None:
        await self._person(user).joins(self._telegram.group_of(self._telegram.state.chats[chat]))

    async def leave(self, user: int, chat: int) -> None:
        await self._person(user).leaves(self._telegram.group_of(self._telegram.state.chats[chat]))

    async def add_bot(self, user: int, chat: int) -> None:
        await self._person(user).adds_bot(self._telegram.group_of(self._telegram.state.chats[chat]))

    async def remove_bot(self, user: int, chat: int) -> None:
        await self._person(user).removes_bot(self._telegram.group_of(self._telegram.state.chats[chat]))

    async def block(self, user: int) -> None:
        await self._person(user).blocks_bot()

    async def unblock(self, user: int) -> None:
        await self._person(user).unblocks_bot()

    def advance(self, seconds: float) -> str:
        self._telegram.advance(seconds)
        return self._telegram.clock.now().isoformat()

    def fault(self, **fault: Any) -> None:
        """The fields of `sandbox.faults.Fault`."""
        self._telegram.faults.add(Fault(**fault))

    def clear_faults(self) -> None:
        self._telegram.faults.clear()

    def outage(self, on: bool) -> None:
        self._telegram.faults.outage = on

    def rates(self, **numbers: Any) -> None:
        """Set fields of `sandbox.limits.Rates`, such as enabled."""
        for name, value in numbers.items():
            setattr(self._telegram.rates, name, value)

    def counts(self) -> Json:
        telegram = self._telegram
        by_method: dict[str, int] = {}
        for request in telegram.requests:
            by_method[request.method] = by_method.get(request.method, 0) + 1
        return {
            "requests": by_method,
            "refused_429": sum(request.status == 429 for request in telegram.requests),
            "updates_queued": telegram.updates.queued,
            "updates_waiting": len(telegram.updates),
        }

    def messages(self, chat: int, last: int = 20) -> list[Json]:
        return [message.json() for message in self._telegram.state.chats[chat].visible()[-last:]]

    def transcript(self, chat: int) -> str:
        return self._telegram.transcript_of(self._telegram.state.chats[chat])

    def requests(self, since: int = 0, method: str | None = None) -> list[Json]:
        recorded = list(self._telegram.requests)[since:]
        return [
            {"method": one.method, "at": one.at, "seconds": one.seconds, "status": one.status, "chat_id": one.chat_id}
            for one in recorded
            if method is None or one.method == method
        ]

    def _person(self, user_id: int) -> Person:
        return self._telegram.person_of(self._telegram.state.users[user_id])

    def _group(self, chat_id: int | None) -> Group | None:
        return None if chat_id is None else self._telegram.group_of(self._telegram.state.chats[chat_id])


def control_app(telegram: LocalTelegram) -> Starlette:
    control = Control(telegram)

    async def act(request: Request) -> JSONResponse:
        if not _is_from_here(request):
            return JSONResponse({"error": "this is for programs on this machine only"}, 403)
        verb = request.path_params["verb"]
        action: Callable[..., Any] | None = None if verb.startswith("_") else getattr(control, verb, None)
        if action is None:
            return JSONResponse({"error": f"no such verb: {verb}"}, 404)
        try:
            result = action(**(await request.json() if await request.body() else {}))
            return JSONResponse({"result": await result if hasattr(result, "__await__") else result})
        except (TypeError, ValueError, LookupError, AssertionError) as error:
            return JSONResponse({"error": f"{type(error).__name__}: {error}"}, 400)

    return Starlette(routes=[Route("/_control/{verb}", act, methods=["POST"])])


def _is_from_here(request: Request) -> bool:
    return request.url.hostname in _HOSTS and "origin" not in request.headers
