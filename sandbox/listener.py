"""Starts and stops listening on a loopback port; the port stays the same, so that an outage can end."""

import asyncio
import socket

import uvicorn
from starlette.types import ASGIApp

LOOPBACK = "127.0.0.1"


class Listener:
    """Runs uvicorn's server without its main loop: no signal handlers, nothing that wakes while idle."""

    def __init__(self, app: ASGIApp, port: int = 0) -> None:
        self._app = app
        self.port = port
        self._server: uvicorn.Server | None = None

    async def start(self) -> None:
        """Listen; raises OSError when the port is taken."""
        # asyncio switches Nagle's delay off only for sockets that say they are TCP
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((LOOPBACK, self.port))
        except OSError:
            listening.close()
            raise
        self.port = listening.getsockname()[1]
        config = uvicorn.Config(
            self._app,
            interface="asgi3",
            lifespan="off",
            log_level="critical",
            access_log=False,
            timeout_keep_alive=75,
            backlog=512,
        )
        config.load()
        self._server = uvicorn.Server(config)
        self._server.lifespan = config.lifespan_class(config)
        await self._server.startup(sockets=[listening])

    async def stop(self) -> None:
        """Stop listening and break every open connection."""
        if self._server is None:
            return
        for accepting in self._server.servers:
            accepting.close()
        tasks = tuple(self._server.server_state.tasks)
        for task in tasks:
            task.cancel()
        for connection in tuple(self._server.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()
        await asyncio.gather(*tasks, return_exceptions=True)
        for accepting in self._server.servers:
            await accepting.wait_closed()
        self._server = None
