"""What follows when Telegram has taken a message: some of its answers hold more than that it arrived."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from domain.unit_of_work import UnitOfWork
from handlers.screen import Arguments, World


@dataclass(frozen=True, slots=True)
class Arrival:
    """`answer` is the `result` of Telegram's answer; None where there was nothing left to say, or it told nothing."""

    unit: UnitOfWork
    arguments: Arguments
    answer: Mapping[str, Any] | None
    now: datetime
    world: World


Note = Callable[[Arrival], None]


@dataclass
class Arrivals:
    """What to do after a message of a view arrived, by the view's name."""

    by_view: dict[str, Note] = field(default_factory=dict)

    def __call__(self, view: str) -> Callable[[Note], Note]:
        def add(note: Note) -> Note:
            if view in self.by_view:
                raise ValueError(f"an arrival of {view} is noted twice")
            self.by_view[view] = note
            return note

        return add
