"""The Bot API over HTTP: reads a request in any of Telegram's forms, has it done, answers as Telegram does."""

import asyncio
import inspect
import json
import socket
import struct
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from sandbox import schema
from sandbox.errors import ApiError, bad_request, not_found, too_many_requests, unauthorized
from sandbox.faults import HTML_PAGE, Fault, Faults
from sandbox.methods import METHODS, Api

_KEPT_REQUESTS = 200_000
_JSON = b"application/json"


@dataclass(slots=True)
class Recorded:
    """One request of the bot, for tests; the token is never kept."""

    method: str
    params: dict[str, Any]
    at: float
    """Loop time in seconds."""
    status: int = 0
    """0 when no answer ever went back."""
    description: str | None = None
    seconds: float = 0.0
    ignored: tuple[str, ...] = ()
    """Parameters the Bot API does not know, which Telegram drops without a word."""

    @property
    def chat_id(self) -> int | None:
        return _chat_id(self.params)


@dataclass(slots=True)
class Answer:
    status: int
    body: bytes
    content_type: bytes = _JSON
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)


_OUTAGE = Answer(502, HTML_PAGE.encode(), b"text/html")


class BotApiServer:
    """An ASGI application; whatever is not the Bot API goes to `others` (control, web page)."""

    def __init__(self, api: Api, faults: Faults, others: ASGIApp) -> None:
        self._api = api
        self._faults = faults
        self._others = others
        self._prefix = f"/bot{api.state.token}/"
        self._file_prefix = f"/file/bot{api.state.token}/"
        self._observers: list[Callable[[Recorded], None]] = []
        self.requests: deque[Recorded] = deque(maxlen=_KEPT_REQUESTS)
        self.crashes: list[Exception] = []

    def on_request(self, observer: Callable[[Recorded], None]) -> None:
        """Call `observer` with every request the Bot API could read, before it is done."""
        self._observers.append(observer)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if scope["type"] != "http" or not path.startswith(("/bot", "/file/bot")):
            await self._others(scope, receive, send)
        elif path.startswith("/file/"):
            await _respond(send, _OUTAGE if self._faults.outage else self._file(path))
        else:
            await self._call(path, scope, receive, send)

    def _file(self, path: str) -> Answer:
        if not path.startswith(self._file_prefix) or self._faults.token_revoked:
            return _refusal(unauthorized())
        wanted = path.removeprefix(self._file_prefix)
        stored = next((stored for stored in self._api.state.files.values() if stored.path == wanted), None)
        return Answer(200, stored.content, stored.mime.encode()) if stored else _refusal(not_found())

    async def _call(self, path: str, scope: Scope, receive: Receive, send: Send) -> None:
        loop = asyncio.get_running_loop()
        raw = await _raw_params(scope, receive)
        name = path.rpartition("/")[2]
        recorded = Recorded(schema.canonical(name) or name, raw, loop.time())
        self.requests.append(recorded)
        fault = None
        if self._faults:
            await asyncio.sleep(self._faults.delay(recorded.method, recorded.chat_id))
            fault = self._faults.take(recorded.method, recorded.chat_id)
        answer = await self._answer(path, recorded, fault)
        if self._faults.outage:
            answer = _OUTAGE
        recorded.seconds = loop.time() - recorded.at
        recorded.status = 0 if fault is not None and fault.kind in ("hang", "reset") else answer.status
        await self._send_through(fault, answer, send)

    async def _answer(self, path: str, recorded: Recorded, fault: Fault | None) -> Answer:
        if self._faults.outage:
            return _OUTAGE
        if fault is not None and fault.kind in ("status", "reset") and not fault.processed:
            return Answer(fault.status, fault.body.encode(), fault.content_type.encode())
        try:
            if not path.startswith(self._prefix) or self._faults.token_revoked:
                raise unauthorized()
            if fault is not None and fault.kind == "refuse":
                raise too_many_requests(fault.retry_after)
            result = await self._result(recorded)
        except ApiError as refusal:
            recorded.description = refusal.description
            return _refusal(refusal)
        except Exception as crash:  # noqa: BLE001 - a fault of the sandbox itself must be told, not drowned in a 500
            self.crashes.append(crash)
            return Answer(500, b'{"ok":false,"error_code":500,"description":"Internal Server Error"}')
        return Answer(200, b'{"ok":true,"result":' + json.dumps(result, ensure_ascii=False).encode() + b"}")

    async def _result(self, recorded: Recorded) -> Any:
        method = schema.canonical(recorded.method)
        if method is None:
            raise not_found()
        recorded.ignored = schema.unknown(method, recorded.params)
        recorded.params = schema.check(method, recorded.params)
        for observer in self._observers:
            observer(recorded)
        handler = METHODS.get(method)
        if handler is None:
            if schema.returned_types(method) == ["Boolean"]:
                return True
            raise bad_request(f"the local Telegram does not do {method} yet")
        result = handler(self._api, recorded.params)
        return await result if inspect.isawaitable(result) else result

    async def _send_through(self, fault: Fault | None, answer: Answer, send: Send) -> None:
        kind = fault.kind if fault is not None else None
        if kind == "cut":
            await _respond(send, Answer(answer.status, answer.body[: len(answer.body) // 2]))
        elif kind == "hang" and fault is not None:
            await asyncio.sleep(fault.seconds)
            _reset(send)
        elif kind == "reset":
            _reset(send)
        else:
            await _respond(send, answer)


def _chat_id(raw: dict[str, Any]) -> int | None:
    given = raw.get("chat_id")
    return int(given) if isinstance(given, int) or (isinstance(given, str) and given.lstrip("-").isdigit()) else None


def _refusal(refusal: ApiError) -> Answer:
    headers = []
    if refusal.parameters and "retry_after" in refusal.parameters:
        headers.append((b"retry-after", str(refusal.parameters["retry_after"]).encode()))
    return Answer(refusal.code, json.dumps(refusal.body()).encode(), headers=headers)


async def _respond(send: Send, answer: Answer) -> None:
    headers = [(b"content-type", answer.content_type), (b"content-length", str(len(answer.body)).encode())]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers + answer.headers})
    await send({"type": "http.response.body", "body": answer.body})


def _reset(send: Send) -> None:
    """Break the connection with a TCP reset; uvicorn's `send` belongs to the cycle that holds the transport."""
    cycle: Any = getattr(send, "__self__", None)
    transport = cycle.transport
    connection = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    cycle.response_complete = cycle.disconnected = True
    transport.abort()


async def _read_body(receive: Receive) -> bytes:
    pieces = []
    while True:
        message = await receive()
        pieces.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(pieces)


async def _raw_params(scope: Scope, receive: Receive) -> dict[str, Any]:
    query = dict(parse_qsl(scope["query_string"].decode(errors="replace"), keep_blank_values=True))
    content_type = next((value for name, value in scope["headers"] if name == b"content-type"), b"")
    if content_type.startswith(b"multipart/form-data"):
        return query | await _multipart(scope, receive)
    body = await _read_body(receive)
    if not body:
        return query
    if content_type.startswith(_JSON):
        return query | _json_params(body)
    return query | dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))


def _json_params(body: bytes) -> dict[str, Any]:
    try:
        params = json.loads(body)
    except ValueError:
        return {}
    return params if isinstance(params, dict) else {}


async def _multipart(scope: Scope, receive: Receive) -> dict[str, Any]:
    params: dict[str, Any] = {}
    async with Request(scope, receive).form(max_part_size=64 * 1024 * 1024) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                mime = value.content_type or "application/octet-stream"
                params[name] = schema.Upload(value.filename or name, mime, await value.read())
            else:
                params[name] = value
    return params
