"""What somebody needs to come to a meeting: known to themselves and to those who run it, in figures to nobody else."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from domain.lifts import Agreed

CHILDREN_LIMIT = 10
CAR_LIMIT = 8
FROM_LIMIT = 100
INTERPRETERS = ("lv", "ru", "uk", "en", "sign")
"""Spoken languages, and the language of signs."""


class Lift(StrEnum):
    NONE = "none"
    NEEDED = "needed"
    OFFERED = "offered"


@dataclass(frozen=True, slots=True)
class Needs:
    """`lift_places` is how many need a lift, or how many can come along. With `shares`, the other learns who it is."""

    children: int = 0
    interpreter: str | None = None
    wheelchair: bool = False
    lift: Lift = Lift.NONE
    lift_places: int = 0
    lift_from: str = ""
    shares: bool = False

    @property
    def empty(self) -> bool:
        return self == Needs()


@dataclass(frozen=True, slots=True)
class PersonalNeeds:
    person_id: int
    name: str
    needs: Needs


@dataclass(frozen=True, slots=True)
class NeedTotals:
    """Children, interpreters by language, wheelchairs; people without a lift and places in cars."""

    children: int
    interpreters: Mapping[str, int]
    wheelchairs: int
    lifts_needed: int
    lifts_offered: int


def summed(all_needs: Sequence[Needs]) -> NeedTotals:
    return NeedTotals(
        children=sum(each.children for each in all_needs),
        interpreters=Counter(each.interpreter for each in all_needs if each.interpreter is not None),
        wheelchairs=sum(each.wheelchair for each in all_needs),
        lifts_needed=sum(each.lift_places for each in all_needs if each.lift is Lift.NEEDED),
        lifts_offered=sum(each.lift_places for each in all_needs if each.lift is Lift.OFFERED),
    )


class NeedRepository(Protocol):
    def get(self, meeting_id: int, person_id: int) -> Needs: ...
    def put(self, meeting_id: int, person_id: int, needs: Needs) -> None:
        """Nothing is kept where nothing is needed or offered."""
        ...

    def of(self, meeting_id: int) -> Sequence[PersonalNeeds]:
        """In the order of saying."""
        ...

    def meetings_of(self, person_id: int) -> Sequence[int]: ...
    def agreed(self, meeting_id: int) -> Sequence[Agreed]:
        """In the order of agreeing."""
        ...

    def agree(self, meeting_id: int, agreed: Agreed) -> None: ...
    def undo(self, meeting_id: int, passenger_id: int) -> bool: ...
