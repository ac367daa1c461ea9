"""A survey on its way: who may read it, where its answers lie, until when it is open. Never who answered what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.surveys.definition import Survey
from domain.surveys.rounds import Shown

URGENT_STEP = 5


class SurveyState(StrEnum):
    """CLOSING: nothing is taken any more and the answers are being opened. DISCARDED: called off, answers destroyed."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"
    DISCARDED = "discarded"


class Tally(StrEnum):
    """What is counted while a survey is open, without names and without answers."""

    HELPED = "helped"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Record:
    """`reader_id` alone sees the results. `box_id` holds the answers, `trial_box_id` those of trials, `urgent_box_id`
    a mark of each who asked for help at once; `urgent` is how many, known from the close on.

    `asked`: how many could answer when it was opened. `answered`: how many did, known for good at the close.
    `lost`: its key was missing and nothing of it was or will be read. `reviewed`: the reader's word on each text, by
    its place. `former`: the draft as it was before the last change, to be put back. `deadline`, `opened_at` and
    `closed_at` are UTC.
    """

    id: int
    group_id: int
    survey: Survey
    reader_id: int
    token: str
    state: SurveyState = SurveyState.DRAFT
    box_id: int | None = None
    trial_box_id: int | None = None
    urgent_box_id: int | None = None
    deadline: datetime | None = None
    asked: int | None = None
    answered: int | None = None
    helped: int = 0
    paper: int = 0
    urgent: int = 0
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    lost: bool = False
    reviewed: Mapping[str, bool] = field(default_factory=dict)
    former: Survey | None = None

    def takes_answers(self, now: datetime) -> bool:
        return self.state is SurveyState.OPEN and (self.deadline is None or now < self.deadline)

    @property
    def closed(self) -> bool:
        return self.state is SurveyState.CLOSED

    @property
    def enough(self) -> bool:
        """Whether so many answered that anything may be shown."""
        return not self.lost and (self.answered or 0) >= self.survey.k

    @property
    def urgent_at_least(self) -> int:
        """What may be told of them: 1 for one to four, else the number rounded down to a multiple of five."""
        return self.urgent - self.urgent % URGENT_STEP or min(self.urgent, 1)


class SurveyRepository(Protocol):
    def add(self, record: Record) -> Record:
        """Stored with a new id (that of `record` is ignored)."""
        ...

    def get(self, survey_id: int) -> Record | None: ...
    def by_token(self, token: str) -> Record | None: ...
    def of_group(self, group_id: int) -> Sequence[Record]:
        """The newest first."""
        ...

    def save(self, record: Record) -> None:
        """All but what `Tally` counts."""
        ...

    def count(self, survey_id: int, tally: Tally) -> None: ...
    def take_back_paper(self, survey_id: int) -> None:
        """One sheet less."""
        ...

    def remove(self, survey_id: int) -> None: ...
    def note_shown(self, group_id: int, shown: Shown) -> None:
        """Stays also when the survey is removed."""
        ...

    def forget_shown(self, box_id: int) -> None:
        """For a round that was not shown after all."""
        ...

    def shown(self, group_id: int) -> Sequence[Shown]: ...
