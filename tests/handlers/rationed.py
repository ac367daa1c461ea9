"""A stage whose messages go as the running outbox lets them: each when there is room in its reader's week."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.rationing import Lately, admit
from domain.pushes import Push
from storage.outbox import Waiting
from tests.handlers.stage import Stage


@dataclass(frozen=True)
class Pushed:
    at: datetime
    person: int
    view: str
    push: Push
    planned: datetime


@dataclass
class RationedStage(Stage):
    pushed: list[Pushed] = field(default_factory=list)
    """What was pushed to people so far; an edit is no push."""
    lately: Lately = field(default_factory=Lately)
    left: list[str] = field(default_factory=list)
    """Views of what waited still when time was up."""

    def send(self) -> Sequence[Waiting]:
        sent = []
        for waiting in self.unit.outbox.ready(self.now, [], 1000):
            ruling = admit(self.unit, waiting, self.now, self.world, self.lately)
            if ruling is None:
                continue
            if waiting.view and self.draw(waiting) is None:
                self.unit.outbox.drop(waiting.id)
                continue
            self.lately.note(waiting, self.now)
            if ruling.counts:
                self.unit.pushes.note(waiting.chat_id, self.now, digest=ruling.first)
            if waiting.push is not None and waiting.chat_id > 0 and waiting.message_id is None and not ruling.silent:
                self.pushed.append(Pushed(self.now, waiting.chat_id, waiting.view, waiting.push, waiting.planned_at))
            sent.append(waiting)
            self.unit.outbox.sent(waiting, self._number(), self.now)
        self.said.extend(sent)
        return sent

    def passes(self, by: timedelta) -> Sequence[Waiting]:
        until, sent = self.now + by, list[Waiting]()
        while (moment := self._next()) is not None and moment <= until:
            self.now = max(self.now, moment)
            self.fires()
            sent += self.send()
        self.now = until
        return sent

    def _next(self) -> datetime | None:
        moments = [self.unit.schedule.next_due(), self.unit.outbox.next_ready()]
        return min((each for each in moments if each is not None), default=None)


@contextmanager
def rationed(folder: Path, **settings: Any) -> Iterator[RationedStage]:
    stage = RationedStage(folder, **settings)
    try:
        yield stage
    finally:
        stage.close()
