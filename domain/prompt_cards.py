"""Prompt cards for whoever runs a group: one thought for the stage the group is in, on request or in a rhythm."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

FEWEST_IN_A_STAGE = 6


class CardStage(StrEnum):
    PLANNING = "planning"
    BEGINNING = "beginning"
    MIDDLE = "middle"
    ENDING = "ending"


class Rhythm(StrEnum):
    """MEETING: the day before each meeting."""

    OFF = "off"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Desk:
    """One person's cards in one group. `shown` is how many of this stage they have had."""

    id: int
    group_id: int
    person_id: int
    stage: CardStage = CardStage.PLANNING
    rhythm: Rhythm = Rhythm.OFF
    shown: int = 0


def first_day(rhythm: Rhythm, today: date) -> date | None:
    """A Monday for those that go by weeks; every day is looked at for meetings. None for off."""
    match rhythm:
        case Rhythm.OFF:
            return None
        case Rhythm.MEETING:
            return today + timedelta(days=1)
        case _:
            return today + timedelta(days=7 - today.weekday())


RULES = {
    Rhythm.WEEKLY: "FREQ=WEEKLY",
    Rhythm.FORTNIGHTLY: "FREQ=WEEKLY;INTERVAL=2",
    Rhythm.MEETING: "FREQ=DAILY",
}


class DeskRepository(Protocol):
    def get(self, desk_id: int) -> Desk | None: ...
    def of(self, group_id: int, person_id: int) -> Desk | None: ...
    def put(self, desk: Desk) -> Desk:
        """Added, or replaced for its group and person."""
        ...

    def count_shown(self, desk_id: int) -> None: ...
