"""How many of a group can be written to in private. Counts only: nobody is told who is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.groups import Member
from domain.people import Reach


@dataclass(frozen=True, slots=True)
class Reached:
    """`silent` are among the `reachable`: they muted the group. `unknown` is None where nobody ever counted heads."""

    reachable: int
    silent: int
    never_started: int
    blocked: int
    unknown: int | None


def reached(members: Sequence[Member], headcount: int | None) -> Reached:
    present = [member for member in members if member.present]
    of = {reach: sum(member.person.reach is reach for member in present) for reach in Reach}
    return Reached(
        reachable=of[Reach.STARTED],
        silent=sum(member.person.reachable and member.muted for member in present),
        never_started=of[Reach.NEVER_STARTED],
        blocked=of[Reach.BLOCKED],
        unknown=None if headcount is None else max(headcount - len(present), 0),
    )
