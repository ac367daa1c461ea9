"""One person in a hurry must not become everybody's wait: whose updates are taken, and who is answered when.

Three measures, each of one person: replies pause while somebody presses faster than they can read; updates are not
taken while somebody floods, but for the newest, which counts as soon as they stop; and who flooded is asked once to
go slower and then hears nothing for a minute. All of it is in memory, in monotonic seconds, and bounded.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.pacing import Bucket
from bot.reading import sender
from storage.inbox import Received

READ_AT_ONCE, READ_A_SECOND = 6, 3
TAKEN_AT_ONCE, TAKEN_A_SECOND = 60, 2
ANSWERED_AT_ONCE, BETWEEN_ANSWERS = 2, 0.4
CALM = 1.0
SILENCE = 60.0
PEOPLE = 10_000
NEVER, NOT_YET = float("-inf"), float("inf")


@dataclass(slots=True)
class Pace:
    """Of one person. Nothing is said to them before `calm_at`, nor before `silent_until` where they `flooded`."""

    read: Bucket = field(default_factory=lambda: Bucket(1 / READ_A_SECOND, READ_AT_ONCE))
    taken: Bucket = field(default_factory=lambda: Bucket(1 / TAKEN_A_SECOND, TAKEN_AT_ONCE))
    answered: Bucket = field(default_factory=lambda: Bucket(BETWEEN_ANSWERS, ANSWERED_AT_ONCE))
    calm_at: float = NEVER
    silent_until: float = NEVER
    newest: Received | None = None
    """Not taken yet, because they flood."""
    answers: int = 0

    @property
    def quiet_until(self) -> float:
        return max(self.calm_at, self.silent_until)


class Patience:
    """Without `limits` everybody is taken and answered at once: for machines that play people."""

    def __init__(self, *, limits: bool = True) -> None:
        self._limits = limits
        self._paces: OrderedDict[int, Pace] = OrderedDict()
        self._hurried: set[int] = set()
        self._flooded: set[int] = set()
        self._to_be_asked: list[Received] = []

    def takes(self, received: Received, now: float) -> bool:
        """False where it is not to be stored: it waits here until its sender is calm, or a newer one replaces it."""
        person = sender(received.raw)
        if person is None or not self._limits:
            return True
        pace = self._pace(person)
        if pace.newest is not None or pace.taken.free_at(now) > now:
            self._hold(person, pace, received, now)
            return False
        pace.taken.take(now)
        if pace.read.free_at(now) > now:
            self._hurry(person, pace)
        else:
            pace.read.take(now)
        return True

    def put_back(self, received: Received) -> None:
        """It could not be stored when its sender was calm; what they sent since is newer."""
        person = sender(received.raw)
        if person is not None and (pace := self._pace(person)).newest is None:
            pace.newest = received
            self._hurried.add(person)

    def _hold(self, person: int, pace: Pace, received: Received, now: float) -> None:
        """Silence is for people: a chat that somebody writes as is only slowed down."""
        self._hurry(person, pace)
        if person > 0 and pace.newest is None and now >= pace.silent_until:
            pace.silent_until = now + SILENCE
            self._flooded.add(person)
            self._to_be_asked.append(received)
        pace.newest = received

    def _hurry(self, person: int, pace: Pace) -> None:
        pace.calm_at = NOT_YET
        self._hurried.add(person)

    def stored(self, now: float) -> None:
        """From now on it shows who is calm: while we were busy storing, nobody could be heard."""
        for person in self._hurried:
            pace = self._paces.get(person)
            if pace is not None and pace.calm_at == NOT_YET:
                pace.calm_at = now + CALM

    def to_be_asked(self) -> list[Received]:
        """Of each who began to flood since the last time, the update that was too much."""
        asked, self._to_be_asked = self._to_be_asked, []
        return asked

    def calmed(self, now: float) -> Iterator[Received]:
        """What was held of people who stopped."""
        for person in list(self._hurried):
            pace = self._paces.get(person)
            if pace is not None and pace.calm_at > now:
                continue
            self._hurried.discard(person)
            if pace is not None and pace.newest is not None:
                newest, pace.newest = pace.newest, None
                yield newest

    def silences_over(self, now: float) -> list[int]:
        """Whom silence was kept to, and need not be any more. They stay quiet until `heard`."""
        return [person for person in self._flooded if self._quiet_until(person) <= now]

    def heard(self, person: int) -> None:
        self._flooded.discard(person)

    @property
    def anybody(self) -> bool:
        """Whether there is somebody to be calmed."""
        return bool(self._hurried or self._flooded)

    def quiet(self) -> set[int]:
        """The private chats in which nothing is said now."""
        return {person for person in self._hurried | self._flooded if person > 0}

    async def allows_answer(self, person: int | None) -> bool:
        """Waits for the moment to answer a press. False where it is not to be answered any more."""
        pace = None if person is None else self._paces.get(person)
        if pace is None:
            return True
        pace.answers += 1
        this = pace.answers
        while (wait := max(pace.calm_at, pace.answered.free_at(now := time.monotonic())) - now) > 0:
            hurried = pace.calm_at > now
            if person in self._flooded:
                return False
            await asyncio.sleep(min(wait, CALM))
            if hurried and this != pace.answers:
                return False
        pace.answered.take(now)
        return person not in self._flooded

    def _quiet_until(self, person: int) -> float:
        pace = self._paces.get(person)
        return NEVER if pace is None else pace.quiet_until

    def _pace(self, person: int) -> Pace:
        pace = self._paces.get(person)
        if pace is None:
            pace = self._paces[person] = Pace()
            if len(self._paces) > PEOPLE:
                self._paces.popitem(last=False)
        self._paces.move_to_end(person)
        return pace


UNLIMITED = Patience(limits=False)
