"""Somebody is no longer in a group: what they had taken on there is free again. Being forgotten has its farewells."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from domain.groups import Group
from domain.unit_of_work import UnitOfWork
from handlers.screen import World
from handlers.turn import Turn


@dataclass(frozen=True, slots=True)
class Departure:
    """`person_id` is no member any more."""

    unit: UnitOfWork
    group: Group
    person_id: int
    now: datetime
    world: World


Follow = Callable[[Departure], None]

_following: dict[str, Follow] = {}


def departed(noun: str) -> Callable[[Follow], Follow]:
    """Runs the function below, in the same transaction, when somebody has left a group."""

    def add(follow: Follow) -> Follow:
        if noun in _following:
            raise ValueError(f"departure of {noun} stands twice")
        _following[noun] = follow
        return follow

    return add


def depart(turn: Turn, group: Group, person_id: int) -> None:
    member = turn.unit.groups.member(group.id, person_id)
    turn.unit.groups.set_present(group.id, person_id, present=False)
    if member is not None and member.present:
        for follow in _following.values():
            follow(Departure(turn.unit, group, person_id, turn.now, turn.world))
