"""What follows when a meeting is moved, placed elsewhere, cancelled or planned again, beside its card and reminders."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from domain.groups import Group
from domain.meetings import Meeting
from domain.unit_of_work import UnitOfWork
from handlers.screen import World


@dataclass(frozen=True, slots=True)
class Changed:
    """`after` is stored already."""

    unit: UnitOfWork
    group: Group
    before: Meeting
    after: Meeting
    now: datetime
    world: World


Follow = Callable[[Changed], None]

_following: dict[str, Follow] = {}


def meeting_changed(noun: str) -> Callable[[Follow], Follow]:
    """Runs the function below, in the same transaction, after every change of a meeting."""

    def add(follow: Follow) -> Follow:
        if noun in _following:
            raise ValueError(f"what follows for {noun} stands twice")
        _following[noun] = follow
        return follow

    return add


def tell_changed(changed: Changed) -> None:
    for follow in _following.values():
        follow(changed)
