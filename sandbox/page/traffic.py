"""What passes between the bot and Telegram: the latest requests and updates, and the rate against the limits."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sandbox.people import Json
from sandbox.server import Recorded

if TYPE_CHECKING:
    from sandbox.driver import LocalTelegram

KEPT = 120
WORDS = 80
MINUTE = 60.0
DONE, TOO_MANY = 200, 429
_COUNTED = ("send", "copy", "forward", "edit")
_QUIET = frozenset({"getUpdates"})


class Traffic:
    """`now` is loop time in seconds, as in `Recorded.at`."""

    def __init__(self, telegram: LocalTelegram, now: Callable[[], float]) -> None:
        self._telegram = telegram
        self._now = now
        self._numbers = itertools.count(1)
        self._passing: deque[tuple[int, float, Recorded | Json]] = deque(maxlen=KEPT)
        self._updates: list[tuple[float, Json]] = []
        self._newest: Recorded | None = None
        self._seen: dict[int, int] = {}
        telegram.updates.watchers.append(lambda update: self._updates.append((now(), update)))

    def _collect(self) -> None:
        """Requests that were refused unread are among them too, so that nothing is hidden."""
        requests = list(itertools.takewhile(lambda one: one is not self._newest, reversed(self._telegram.requests)))
        self._newest = requests[0] if requests else self._newest
        passed: list[tuple[float, Recorded | Json]] = [
            (request.at, request) for request in requests if request.method not in _QUIET
        ]
        updates, self._updates = self._updates, []
        for at, passing in sorted([*passed, *updates], key=lambda one: one[0]):
            shown_at = self._telegram.clock.timestamp() - (self._now() - at)
            self._passing.append((next(self._numbers), shown_at, passing))

    def fresh(self) -> list[Json]:
        """What has passed, or been answered, since the last call."""
        self._collect()
        fresh = []
        for number, at, passing in self._passing:
            status = passing.status if isinstance(passing, Recorded) else 1
            if self._seen.get(number) != status:
                self._seen[number] = status
                fresh.append(_shown(number, at, passing))
        kept = {number for number, _, _ in self._passing}
        self._seen = {number: status for number, status in self._seen.items() if number in kept}
        return fresh

    def all(self) -> list[Json]:
        return [_shown(number, at, passing) for number, at, passing in self._passing]

    def rate(self, group_id: int) -> Json:
        """Messages in the last second to all, and in the last minute to the group, against what Telegram allows."""
        now, second, minute, refused = self._now(), 0, 0, 0
        for request in reversed(self._telegram.requests):
            if now - request.at > MINUTE:
                break
            refused += request.status == TOO_MANY
            if request.method.startswith(_COUNTED) and request.status == DONE:
                second += now - request.at <= 1
                minute += request.chat_id == group_id and not request.method.startswith("edit")
        rates = self._telegram.rates
        return {
            "second": second,
            "second_limit": rates.messages_per_second,
            "group_minute": minute,
            "group_minute_limit": rates.group_messages_per_minute,
            "refused": refused,
        }


def _shown(number: int, at: float, passing: Recorded | Json) -> Json:
    if isinstance(passing, Recorded):
        words = str(passing.params.get("text") or passing.params.get("question") or passing.params.get("caption") or "")
        return {
            "number": number,
            "at": at,
            "from_bot": True,
            "name": passing.method,
            "chat": passing.chat_id,
            "status": passing.status,
            "words": (passing.description or words)[:WORDS],
        }
    kind = next(key for key in passing if key != "update_id")
    return {"number": number, "at": at, "from_bot": False, "name": kind, "status": 200} | _about(kind, passing[kind])


def _about(kind: str, body: Any) -> Json:
    message = body.get("message", body) if kind == "callback_query" else body
    words = body.get("data") if kind == "callback_query" else body.get("text")
    return {"chat": message.get("chat", {}).get("id"), "words": str(words or "")[:WORDS]}
