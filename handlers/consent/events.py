"""What follows when a proposal is decided, by its purpose: each module that proposes something says it here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from domain.groups import Group
from domain.proposals import Proposal
from domain.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Decided:
    """`proposal.outcome` tells how a round came out; a proposal that was withdrawn has the state WITHDRAWN.

    One that was not adopted may still be amended, and is then decided once more.
    """

    unit: UnitOfWork
    group: Group
    proposal: Proposal
    now: datetime


Follow = Callable[[Decided], None]

_following: dict[str, Follow] = {}


def decided(purpose: str) -> Callable[[Follow], Follow]:
    """Runs the function below, in the same transaction, when a proposal with this purpose is decided or withdrawn."""

    def add(follow: Follow) -> Follow:
        if purpose in _following:
            raise ValueError(f"purpose {purpose} stands twice")
        _following[purpose] = follow
        return follow

    return add


def tell_decided(happened: Decided) -> None:
    follow = _following.get(happened.proposal.purpose)
    if follow is not None:
        follow(happened)
