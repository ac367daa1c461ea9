"""Keeps the page to the person at this machine: no other host's name, no other site's page, no request that leaves.

A name that resolves to loopback (DNS rebinding) is refused by the Host header; a foreign page's form or script by the
Origin header, which every browser sends with a POST.
"""

from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"cache-control", b"no-cache"),
)
READING = frozenset({"GET", "HEAD"})
NAMES = ("127.0.0.1", "localhost")
MOST_BYTES = 64 * 1024
MOST_BYTES_OF_A_FILE = 3 * 1024 * 1024
"""In base64: somewhat more than two million bytes."""


class Guard:
    """`port` is asked at each request: it is known only once the server listens."""

    def __init__(self, app: ASGIApp, port: Callable[[], int]) -> None:
        self._app = app
        self._port = port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        if (refusal := self._refusal(scope)) is not None:
            await _refuse(send, refusal)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                set_already = {name for name, _ in message["headers"]}
                message["headers"] = [
                    *message["headers"],
                    *((name, value) for name, value in HEADERS if name not in set_already),
                ]
            await send(message)

        await self._app(scope, receive, send_guarded)

    def _refusal(self, scope: Scope) -> str | None:
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        hosts = [f"{name}:{self._port()}" for name in NAMES]
        if headers.get(b"host") not in hosts:
            return "this page answers only to its own address"
        if scope["method"] in READING:
            return None
        if headers.get(b"origin") not in [f"http://{host}" for host in hosts]:
            return "only the page itself may do this"
        if headers.get(b"content-type", "").partition(";")[0] != "application/json":
            return "JSON is expected"
        if int(headers.get(b"content-length", "0") or 0) > _most_bytes(scope["path"]):
            return "this is too much"
        return None


def _most_bytes(path: str) -> int:
    return MOST_BYTES_OF_A_FILE if path == "/do/attach" else MOST_BYTES


async def _refuse(send: Send, why: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), *HEADERS]
    await send({"type": "http.response.start", "status": 403, "headers": headers})
    await send({"type": "http.response.body", "body": why.encode()})
