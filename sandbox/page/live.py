"""Server-sent events: everything that happens reaches every open page, gathered for a moment and in order."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable

from sandbox.people import Json

GATHER_SECONDS = 0.03
HEARTBEAT_SECONDS = 15.0
QUEUE_LIMIT = 500


class Live:
    def __init__(self, snapshot: Callable[[], Json]) -> None:
        self._snapshot = snapshot
        self._pages: set[asyncio.Queue[str | None]] = set()
        self._gathered: dict[object, Json] = {}
        self._flushing: asyncio.TimerHandle | None = None

    @property
    def watched(self) -> bool:
        return bool(self._pages)

    def tell(self, kind: str, about: object = None, **facts: object) -> None:
        """Of several of one kind `about` the same thing only the last is sent; None keeps each."""
        if not self._pages:
            return
        key = (kind, about) if about is not None else object()
        self._gathered.pop(key, None)
        self._gathered[key] = {"kind": kind, **facts}
        if self._flushing is None:
            self._flushing = asyncio.get_running_loop().call_later(GATHER_SECONDS, self._flush)

    def show_anew(self) -> None:
        """Nothing of what the pages show is true any more."""
        self._gathered.clear()
        self._send([{"kind": "snapshot", "state": self._snapshot()}])

    def _flush(self) -> None:
        self._flushing = None
        gathered, self._gathered = list(self._gathered.values()), {}
        self._send(gathered)

    def _send(self, events: list[Json]) -> None:
        if not events:
            return
        text = json.dumps(events, ensure_ascii=False)
        for page in tuple(self._pages):
            if page.qsize() < QUEUE_LIMIT:
                page.put_nowait(text)
            else:
                self._pages.discard(page)
                page.put_nowait(None)

    async def stream(self) -> AsyncIterator[str]:
        """One page's events; the whole state first. A page that does not keep up is cut off and comes back."""
        page: asyncio.Queue[str | None] = asyncio.Queue()
        self._pages.add(page)
        try:
            first = [{"kind": "snapshot", "state": self._snapshot()}]
            yield f"retry: 1000\ndata: {json.dumps(first, ensure_ascii=False)}\n\n"
            while True:
                try:
                    text = await asyncio.wait_for(page.get(), HEARTBEAT_SECONDS)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if text is None:
                    return
                yield f"data: {text}\n\n"
        finally:
            self._pages.discard(page)
