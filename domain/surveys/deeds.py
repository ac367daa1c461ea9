"""What became of a survey: point by point what people said and what was done, and later whether it helped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from domain.dialog_state import Json
from domain.dialogs import Accepted, Applies, Definition, Reading, Refused, Step
from domain.option_lines import visible
from domain.results import K, Table, publish_single
from domain.surveys.definition import Words

SAID, DID = "said", "did"
WORDS_LIMIT = 300
POINTS_LIMIT = 8
MONTHS = (1, 3, 6)
"""After so many it may be asked whether it helped."""
OPEN_DAYS = 7
LIFETIME = timedelta(days=2)


class Helped(StrEnum):
    """What a person answers, with one tap."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Asking(StrEnum):
    """NEVER: not asked, or not yet told. FEW: fewer than five answered, and those were destroyed unread. LOST: so were
    all, for the key was missing."""

    NEVER = "never"
    PLANNED = "planned"
    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"
    FEW = "few"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Point:
    """`said` and `did` in each language of the group, written by a person in each."""

    id: int
    survey_id: int
    said: Words
    did: Words

    def lacks(self, languages: Sequence[str]) -> tuple[str, ...]:
        return tuple(each for each in languages if not self.said.get(each) or not self.did.get(each))


@dataclass(frozen=True, slots=True)
class Telling:
    """`told_at` is UTC. `box_id` holds the answers to whether it helped."""

    survey_id: int
    told_at: datetime | None = None
    asking: Asking = Asking.NEVER
    asked_on: date | None = None
    box_id: int | None = None


class DeedRepository(Protocol):
    def of(self, survey_id: int) -> Telling:
        """One that nothing has come of yet where none is stored."""
        ...

    def save(self, telling: Telling) -> None: ...
    def points(self, survey_id: int) -> Sequence[Point]:
        """In the order they were written."""
        ...

    def point(self, point_id: int) -> Point | None: ...
    def add(self, point: Point) -> Point:
        """Stored with a new id (that of `point` is ignored)."""
        ...

    def change(self, point: Point) -> None: ...
    def remove(self, point_id: int) -> None: ...


def pointing(languages: Sequence[str]) -> Definition:
    """The context names `survey`, `point` (0 for a new one) and the `languages` it is written in."""
    steps = tuple(
        Step(f"{what}-{language}", _read_words, applies=_written_in(language))
        for language in languages
        for what in (SAID, DID)
    )
    return Definition("survey-point", 1, steps, LIFETIME)


def _written_in(language: str) -> Applies:
    def applies(answers: Mapping[str, Json]) -> bool:
        wanted = answers["languages"]
        return isinstance(wanted, list | tuple) and language in wanted

    return applies


def _read_words(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if not visible(words):
        return Refused("write-words")
    if len(words) > WORDS_LIMIT:
        return Refused("deed-too-long", {"limit": WORDS_LIMIT, "length": len(words)})
    return Accepted(words)


def point_from(answers: Mapping[str, Json], languages: Sequence[str], point_id: int, survey_id: int) -> Point:
    said, did = ({each: str(answers[f"{what}-{each}"]) for each in languages} for what in (SAID, DID))
    return Point(point_id, survey_id, said, did)


def helped_table(answers: Iterable[str]) -> Table:
    """Cells by place in `Helped`; nothing small can be worked out from them."""
    counted = Counter(Helped(each) for each in answers)
    return publish_single({place: counted[each] for place, each in enumerate(Helped)})


FEWEST = K
