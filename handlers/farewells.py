"""What has to happen around somebody being forgotten: a card shown again, a place given to the next who waits."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from domain.outbox import Message
from domain.people import Person
from domain.unit_of_work import UnitOfWork
from handlers.screen import World


@dataclass(frozen=True, slots=True)
class Leaving:
    """The person is still known."""

    unit: UnitOfWork
    person: Person
    now: datetime
    world: World


Farewell = Callable[[Leaving], Iterable[Message]]
"""What it returns is said once the person is gone. None of it may name them."""


@dataclass
class Farewells:
    """By noun; each module of handlers adds its own."""

    by_noun: dict[str, Farewell] = field(default_factory=dict)

    def __call__(self, noun: str) -> Callable[[Farewell], Farewell]:
        def add(farewell: Farewell) -> Farewell:
            if noun in self.by_noun:
                raise ValueError(f"farewell of {noun} stands twice")
            self.by_noun[noun] = farewell
            return farewell

        return add

    def run(self, leaving: Leaving) -> list[Message]:
        return [message for farewell in self.by_noun.values() for message in farewell(leaving)]
