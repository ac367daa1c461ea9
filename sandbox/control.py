"""Control over HTTP for a driver in another process: loopback only, one small verb a path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

if TYPE_CHECKING:
    from sandbox.driver import LocalTelegram


def control_app(telegram: LocalTelegram) -> Starlette:
    async def counts(_: Request) -> JSONResponse:
        return JSONResponse({"requests": len(telegram.requests), "waiting_updates": len(telegram.updates)})

    return Starlette(routes=[Route("/_control/counts", counts)])
