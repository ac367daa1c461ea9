"""The page's own small web server, beside the local Telegram, so that a cut network does not cut the page."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from sandbox.listener import LOOPBACK, Listener
from sandbox.page.guard import Guard
from sandbox.page.table import Table
from sandbox.page.verbs import Verbs, verb_names
from sandbox.stories.stage import BotFailed

STATIC = Path(__file__).parent / "static"
PICTURES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})
HARMLESS = b"default-src 'none'; sandbox"


class Page:
    """Listens on loopback only; `port` 0 takes a free one."""

    def __init__(self, table: Table, port: int = 0) -> None:
        self._table = table
        self._verbs = Verbs(table)
        routes = [
            Route("/", self._index),
            Route("/events", self._events),
            Route("/file/{file_id}", self._file),
            Route("/do/{verb}", self._do, methods=["POST"]),
            Mount("/static", StaticFiles(directory=STATIC)),
        ]
        self._listener = Listener(Guard(Starlette(routes=routes), lambda: self._listener.port), port)

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self._listener.port}/"

    async def start(self) -> None:
        """Raises OSError when the port is taken."""
        await self._listener.start()

    async def stop(self) -> None:
        await self._listener.stop()

    async def _index(self, _request: Request) -> Response:
        return FileResponse(STATIC / "index.html")

    async def _events(self, _request: Request) -> Response:
        return StreamingResponse(self._table.live.stream(), media_type="text/event-stream")

    async def _file(self, request: Request) -> Response:
        """What the bot or a person sent. Shown only where it is a picture, and never run."""
        stored = self._table.telegram.state.files.get(request.path_params["file_id"])
        if stored is None:
            return PlainTextResponse("this file is not here", 404)
        shown = "inline" if stored.mime in PICTURES else "attachment"
        name = stored.name.encode("ascii", "replace").decode().replace('"', "").replace("\n", "")
        headers = {
            "content-disposition": f'{shown}; filename="{name}"',
            "content-security-policy": HARMLESS.decode(),
        }
        return Response(stored.content, media_type=stored.mime, headers=headers)

    async def _do(self, request: Request) -> Response:
        verb = request.path_params["verb"]
        if verb not in verb_names():
            return JSONResponse({"error": f"there is no such thing to do: {verb}"}, 404)
        try:
            given: Any = await request.json()
            result = getattr(self._verbs, verb)(**given)
            return JSONResponse({"result": await result if inspect.isawaitable(result) else result})
        except (TypeError, ValueError, LookupError, BotFailed) as error:
            return JSONResponse({"error": str(error)}, 400)
