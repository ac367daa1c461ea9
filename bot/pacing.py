"""How fast Telegram lets us speak: measured in its own terms, remembered per chat, in monotonic seconds.

Telegram counts a message when it arrives, and a message that was held up on the way arrives among those sent after it:
a sender that spaces its departures is refused now and then. So a call counts from when its answer shows that it had
arrived, less the shortest way there and back.
"""

from collections import deque
from dataclasses import dataclass, field

OVERALL_PER_SECOND = 30
OVERALL_WINDOW = 1.005
OVERALL_SPACING = 1 / 30
LONGEST_UNDERWAY = 1.0
CHAT_SPACING = 1.05
CHAT_BURST = 2
GROUP_PER_MINUTE = 19
MINUTE = 60.5
EDIT_SPACING = 60.5 / 19
EDIT_BURST = 2
PRIVATE_EDIT_SPACING = 0.3
OUTAGE_LONGEST = 15.0
FORGET_AFTER = 120.0


@dataclass(slots=True)
class Bucket:
    """At most `burst` at once and then one per `spacing` seconds."""

    spacing: float
    burst: int
    filled_until: float = float("-inf")

    def free_at(self, now: float) -> float:
        return max(now, self.filled_until - self.spacing * (self.burst - 1))

    def take(self, now: float) -> None:
        self.filled_until = max(self.filled_until, now) + self.spacing


@dataclass(slots=True)
class Window:
    """At most `limit` in any stretch of `seconds`."""

    limit: int
    seconds: float
    taken: deque[float] = field(default_factory=deque)

    def free_at(self, now: float) -> float:
        while self.taken and self.taken[0] <= now - self.seconds:
            self.taken.popleft()
        return now if len(self.taken) < self.limit else self.taken[0] + self.seconds

    def take(self, now: float) -> None:
        self.taken.append(now)


@dataclass(slots=True, eq=False)
class Sending:
    """A call that may leave at `left`; Telegram has counted it by `counted`, which is not known before its answer."""

    left: float
    counted: float | None = None

    def counted_by(self, now: float) -> float:
        """One that hangs is taken to have been counted after a while, so that it cannot hold up everything."""
        return min(max(now, self.left), self.left + LONGEST_UNDERWAY) if self.counted is None else self.counted


@dataclass(slots=True)
class Overall:
    """At most `limit` in any stretch of `seconds`, as Telegram counts."""

    limit: int
    seconds: float
    _sendings: list[Sending] = field(default_factory=list)
    _shortest_way: float = float("inf")

    def free_at(self, now: float) -> float:
        counted = sorted(sending.counted_by(now) for sending in self._sendings)
        return now if len(counted) < self.limit else max(now, counted[-self.limit] + self.seconds)

    def take(self, now: float) -> Sending:
        self._sendings = [one for one in self._sendings if one.counted_by(now) > now - self.seconds]
        sending = Sending(now)
        self._sendings.append(sending)
        return sending

    def answered(self, sending: Sending, left: float, now: float) -> None:
        """`left` is when the call really began."""
        self._shortest_way = min(self._shortest_way, now - left)
        sending.counted = now - self._shortest_way


@dataclass(slots=True)
class ChatPace:
    """The limits of one chat. A group's are counted for messages and edits apart; a person's messages count as both."""

    group: bool
    paused_until: float = 0.0
    messages: Bucket = field(default_factory=lambda: Bucket(CHAT_SPACING, CHAT_BURST))
    edits: Bucket = field(init=False)
    minute: Window = field(default_factory=lambda: Window(GROUP_PER_MINUTE, MINUTE))

    def __post_init__(self) -> None:
        spacing, burst = (EDIT_SPACING, EDIT_BURST) if self.group else (PRIVATE_EDIT_SPACING, EDIT_BURST)
        self.edits = Bucket(spacing, burst)

    def free_at(self, now: float, *, edit: bool) -> float:
        free = max(self.paused_until, (self.edits if edit else self.messages).free_at(now))
        return free if edit else max(free, (self.minute if self.group else self.edits).free_at(now))

    def take(self, now: float, *, edit: bool) -> None:
        (self.edits if edit else self.messages).take(now)
        if not edit:
            (self.minute if self.group else self.edits).take(now)

    def idle_since(self) -> float:
        return max(self.paused_until, self.edits.filled_until, self.messages.filled_until)


class Pacing:
    """Asked before each call: may this go now, and if not, when?"""

    def __init__(self) -> None:
        self._chats: dict[int, ChatPace] = {}
        self._overall = Overall(OVERALL_PER_SECOND, OVERALL_WINDOW)
        self._next_slot = float("-inf")
        self._failures = 0
        self.ask_again_at = 0.0

    @property
    def out_of_reach(self) -> bool:
        """Telegram did not answer the last time; nothing is sent until it answers something."""
        return self._failures > 0

    def free_at(self, now: float, *, waited_for: bool) -> float:
        """When any call may go. An answer somebody waits for need only keep Telegram's window; pushes go evenly spaced,
        so that there is always a next slot soon."""
        free = self._overall.free_at(now)
        return free if waited_for else max(free, self._next_slot)

    def chat_free_at(self, chat_id: int, now: float, *, edit: bool) -> float:
        pace = self._chats.get(chat_id)
        return now if pace is None else pace.free_at(now, edit=edit)

    def take(self, chat_id: int, now: float, *, edit: bool) -> Sending:
        """To be told of the answer by `answered`."""
        self._next_slot = max(self._next_slot + OVERALL_SPACING, now - OVERALL_SPACING)
        self._chat(chat_id).take(now, edit=edit)
        return self._overall.take(now)

    def answered(self, sending: Sending, left: float, now: float) -> None:
        """Whatever the answer was, and also where there will be none."""
        self._overall.answered(sending, left, now)

    def pause_chat(self, chat_id: int, until: float) -> None:
        pace = self._chat(chat_id)
        pace.paused_until = max(pace.paused_until, until)

    def paused_chats(self, now: float) -> list[int]:
        return [chat_id for chat_id, pace in self._chats.items() if pace.paused_until > now]

    def unreachable(self, now: float) -> None:
        """Telegram could not be reached: everything waits, a little longer each time."""
        if now < self.ask_again_at:
            return
        self._failures += 1
        self.ask_again_at = now + min(0.25 * 2.0 ** min(self._failures, 10), OUTAGE_LONGEST)

    def reached(self) -> None:
        self._failures = 0
        self.ask_again_at = 0.0

    def forget_idle(self, now: float) -> None:
        for chat_id in [chat for chat, pace in self._chats.items() if pace.idle_since() < now - FORGET_AFTER]:
            del self._chats[chat_id]

    def _chat(self, chat_id: int) -> ChatPace:
        pace = self._chats.get(chat_id)
        if pace is None:
            pace = self._chats[chat_id] = ChatPace(group=chat_id < 0)
        return pace
