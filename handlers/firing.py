"""What happens when something scheduled is due: one firing in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from domain.schedule import Occurrence
from domain.unit_of_work import Entry, UnitOfWork
from handlers.screen import World


@dataclass(frozen=True, slots=True)
class Firing:
    """`now` may be much later than `occurrence.due`, after a standstill: each kind states what it does then."""

    unit: UnitOfWork
    entry: Entry
    occurrence: Occurrence
    now: datetime
    world: World


Fire = Callable[[Firing], None]


@dataclass
class Kinds:
    """What to do for each kind of schedule, by name; those not `held` see to pauses themselves."""

    by_name: dict[str, Fire] = field(default_factory=dict)
    unheld: set[str] = field(default_factory=set)

    def __call__(self, name: str, *, held: bool = True) -> Callable[[Fire], Fire]:
        def add(fire: Fire) -> Fire:
            if name in self.by_name:
                raise ValueError(f"kind {name} stands twice")
            self.by_name[name] = fire
            if not held:
                self.unheld.add(name)
            return fire

        return add


def fire(kinds: Kinds, firing: Firing) -> None:
    """Runs the kind's function, or holds the entry back while its group is paused or cannot be written to."""
    entry = firing.entry
    group = None if entry.group_id is None else firing.unit.groups.get(entry.group_id)
    if group is not None and group.quietened and entry.schedule.kind not in kinds.unheld:
        firing.unit.schedule.hold(entry, firing.occurrence.due)
        return
    kinds.by_name[entry.schedule.kind](firing)
