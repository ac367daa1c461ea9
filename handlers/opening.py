"""What happens when a sealed box has been opened: its feature is told once, in a transaction, and publishes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from domain.sealing import Box
from domain.unit_of_work import UnitOfWork
from handlers.screen import World


@dataclass(frozen=True, slots=True)
class Opening:
    """`unit.sealed.opened(box.id)` gives the contents. Of a box that is `lost` there are none: say so, never "0"."""

    unit: UnitOfWork
    box: Box
    now: datetime
    world: World


Open = Callable[[Opening], None]


@dataclass
class Openings:
    """What to do with opened boxes of each purpose, by its name; each module of handlers adds its own."""

    by_purpose: dict[str, Open] = field(default_factory=dict)
    watches: dict[str, Open] = field(default_factory=dict)

    def __call__(self, purpose: str) -> Callable[[Open], Open]:
        def add(open_: Open) -> Open:
            if purpose in self.by_purpose:
                raise ValueError(f"purpose {purpose} stands twice")
            self.by_purpose[purpose] = open_
            return open_

        return add

    def watch(self, purpose: str) -> Callable[[Open], Open]:
        """What to do every few seconds while a large box is being opened; `unit.sealed.progress` says how far it is."""

        def add(watch: Open) -> Open:
            self.watches[purpose] = watch
            return watch

        return add

    def watch_of(self, purpose: str) -> Open:
        return self.watches.get(purpose, _nothing)


def _nothing(_: Opening) -> None:
    """Most boxes are small and opened within a second."""
