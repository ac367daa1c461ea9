"""Telegram's numbers: sizes of what may be sent, and how often.

Sizes are checked after entities are parsed. Text and captions are counted in UTF-16 units, the strictest reading of
Telegram's "characters": what fits here fits there. Rates run on the machine's monotonic clock, not
the movable one, because a bot's pacing is real waiting.
"""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from sandbox.entities import utf16_length
from sandbox.errors import ApiError, bad_request, too_many_requests

TEXT = 4096
CAPTION = 1024
CALLBACK_DATA_BYTES = 64
CALLBACK_ANSWER = 200
POLL_QUESTION = 300
POLL_OPTION = 100
POLL_OPTIONS = 12
START_PARAMETER = 64
CALLBACK_SECONDS = 150
UPDATE_SECONDS = 24 * 3600
DELETE_SECONDS = 48 * 3600


def check_text(text: str) -> None:
    if not text:
        raise bad_request("text must be non-empty")
    if utf16_length(text) > TEXT:
        raise bad_request("message is too long")


def check_caption(text: str) -> None:
    if utf16_length(text) > CAPTION:
        raise bad_request("message caption is too long")


def check_callback_data(data: str) -> None:
    if not 1 <= len(data.encode()) <= CALLBACK_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


class Window:
    """At most `most` in any `seconds`; tells how long to wait otherwise."""

    def __init__(self, most: int, seconds: float) -> None:
        self.most = most
        self.seconds = seconds
        self.times: deque[float] = deque()

    def wait(self, now: float) -> float:
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()
        return 0.0 if len(self.times) < self.most else self.times[0] + self.seconds - now


class Bucket:
    """A short burst, then a steady rate a second."""

    def __init__(self, burst: int, rate: float) -> None:
        self.burst = burst
        self.rate = rate
        self.level = float(burst)
        self.at = 0.0

    def wait(self, now: float) -> float:
        self.level = min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.rate


@dataclass
class Rates:
    """How much a bot may send; every number can be changed, `enabled` switches all off."""

    enabled: bool = True
    messages_per_second: int = 30
    group_messages_per_minute: int = 20
    group_edits_per_minute: int = 20
    chat_burst: int = 3
    chat_per_second: float = 1.0
    monotonic: Callable[[], float] = time.monotonic
    refusals: int = 0
    _all: Window | None = None
    _groups: dict[int, Window] = field(default_factory=dict)
    _edits: dict[int, Window] = field(default_factory=dict)
    _chats: dict[int, Bucket] = field(default_factory=dict)
    _blocked_until: dict[int, float] = field(default_factory=dict)

    def message(self, chat_id: int, is_group: bool) -> None:
        """Count one message to this chat, or refuse it with 429."""
        if not self.enabled:
            return
        now = self.monotonic()
        self._refuse_if_blocked(chat_id, now)
        if self._all is None or self._all.most != self.messages_per_second:
            self._all = Window(self.messages_per_second, 1.0)
        bucket = self._chats.get(chat_id)
        if bucket is None:
            bucket = self._chats[chat_id] = Bucket(self.chat_burst, self.chat_per_second)
        group = self._window(self._groups, chat_id, self.group_messages_per_minute) if is_group else None
        wait = max(self._all.wait(now), bucket.wait(now), group.wait(now) if group else 0.0)
        if wait > 0:
            raise self._refuse(chat_id, is_group, wait, now)
        self._all.times.append(now)
        bucket.level -= 1
        if group:
            group.times.append(now)

    def edit(self, chat_id: int, is_group: bool) -> None:
        """Count one edit; only groups have a limit."""
        if not self.enabled or not is_group:
            return
        now = self.monotonic()
        self._refuse_if_blocked(chat_id, now)
        window = self._window(self._edits, chat_id, self.group_edits_per_minute)
        if (wait := window.wait(now)) > 0:
            raise self._refuse(chat_id, is_group, wait, now)
        window.times.append(now)

    @staticmethod
    def _window(windows: dict[int, Window], chat_id: int, most: int) -> Window:
        window = windows.get(chat_id)
        if window is None:
            window = windows[chat_id] = Window(most, 60.0)
        return window

    def _refuse_if_blocked(self, chat_id: int, now: float) -> None:
        until = self._blocked_until.get(chat_id)
        if until is not None and now < until:
            self.refusals += 1
            raise too_many_requests(max(1, int(-(-(until - now) // 1))))

    def block(self, chat_id: int, seconds: float) -> None:
        """A group that was refused stays refused until the time it was told has passed."""
        self._blocked_until[chat_id] = self.monotonic() + seconds

    def _refuse(self, chat_id: int, is_group: bool, wait: float, now: float) -> ApiError:
        retry_after = max(1, int(-(-wait // 1)))
        self.refusals += 1
        if is_group:
            self._blocked_until[chat_id] = now + retry_after
        return too_many_requests(retry_after)
