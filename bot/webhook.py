"""The other way updates come in: Telegram calls us. The same intake stores them before we say "received"."""

import hmac
import json
import secrets
import sqlite3
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot import health
from bot.gateway import ALLOWED_UPDATES
from bot.intake import Intake
from bot.logs import fault
from bot.settings import Settings

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
SECRET_FILE = "webhook.secret"
PATH = "/telegram"
LARGEST_UPDATE = 1_000_000
LARGEST_NUMBER = 2**63 - 1
FINISH_SECONDS = 1

Call = Callable[[str, dict[str, Any]], Awaitable[Any]]


def application(secret: str, intake: Intake, data: Path) -> Starlette:
    """Answers 403 to who does not know the secret, 400 to what is no update, 500 to what cannot be stored, else 200."""

    async def receive(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return PlainTextResponse("forbidden", 403)
        raw = _update(await _body(request))
        if raw is None:
            return PlainTextResponse("not an update", 400)
        try:
            await intake.store([raw])
        except sqlite3.Error as error:
            fault("updates could not be stored", error)
            return PlainTextResponse("not stored", 500)
        health.beat(data)
        return PlainTextResponse("")

    async def alive(_: Request) -> Response:
        return PlainTextResponse("alive")

    return Starlette(routes=[Route(PATH, receive, methods=["POST"]), Route("/health", alive)])


class Listener(uvicorn.Server):
    """Signals are the application's business."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


async def serve(settings: Settings, call: Call, intake: Intake) -> None:
    """Registers the webhook and listens until cancelled. `call` asks Telegram until it answers."""
    secret = webhook_secret(settings)
    config = uvicorn.Config(
        application(secret, intake, settings.data),
        host="0.0.0.0",  # noqa: S104  in a container the proxy comes from outside; the secret is what protects it
        port=settings.webhook_port,
        log_config=None,
        access_log=False,
        lifespan="off",
        timeout_graceful_shutdown=FINISH_SECONDS,
    )
    server = Listener(config)
    parameters = {
        "url": f"{settings.webhook_url}{PATH}",
        "secret_token": secret,
        "allowed_updates": ALLOWED_UPDATES,
        "max_connections": 40,
    }
    await call("setWebhook", parameters)
    try:
        await server.serve()
    finally:
        await server.shutdown()


def webhook_secret(settings: Settings) -> str:
    """The secret that was set, or one made once and kept with the keys."""
    if settings.webhook_secret is not None:
        return settings.webhook_secret.get_secret_value()
    path = settings.keys / SECRET_FILE
    if not path.exists():
        path.write_text(secrets.token_urlsafe(32), encoding="ascii")
        path.chmod(0o600)
    return path.read_text(encoding="ascii").strip()


def _update(body: bytes) -> dict[str, Any] | None:
    """None for what is no update that we could store."""
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return raw if isinstance(number, int) and 0 <= number <= LARGEST_NUMBER else None


async def _body(request: Request) -> bytes:
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_UPDATE:
            return b""
    return body
