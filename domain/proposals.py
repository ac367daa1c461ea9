"""A proposal as it is kept: what it is for, its newest round, and who answered what until it is settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Protocol

from domain.consent import Outcome, Response, Round, RoundState, Rule, Stance, Tally, tally

DECISION = "decision"
"""The usual purpose: the outcome stands in the decision log and nothing else follows. With a `subject_id` it is to take
that decision's place."""
SHARES = (Fraction(1, 3), Fraction(1, 2), Fraction(2, 3))
"""How many of those reached must answer: what a group may choose from."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is to be proposed. `purpose` names what happens when it is decided, `subject_id` what it is about."""

    words: str
    deadline: datetime | None
    asked_by: int
    purpose: str = DECISION
    subject_id: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """`round` is the newest version; `outcome`, `reached` and `answered` are known once it is closed."""

    round: Round
    round_id: int
    purpose: str
    subject_id: int | None
    opened_at: datetime
    outcome: Outcome | None = None
    reached: int | None = None
    answered: int | None = None

    @property
    def id(self) -> int:
        return self.round.id

    @property
    def may_be_amended(self) -> bool:
        """While people answer, and after a round in which it was not adopted."""
        if self.round.state is RoundState.CLOSED:
            return self.outcome is not Outcome.ADOPTED
        return self.round.state is RoundState.OPEN


@dataclass(frozen=True, slots=True)
class Respondent:
    person_id: int
    name: str
    response: Response

    @property
    def counts(self) -> bool:
        """An objection whose reason is not written yet is a draft."""
        return self.response.stance is not Stance.OBJECT or bool(self.response.reason)


def counted(respondents: Sequence[Respondent], reached: int) -> Tally:
    responses = [each.response for each in respondents if each.counts]
    return tally(responses, max(reached, len(responses)))


def own_response(respondents: Sequence[Respondent], person_id: int) -> Response | None:
    return next((each.response for each in respondents if each.person_id == person_id), None)


class ProposalRepository(Protocol):
    def get(self, proposal_id: int) -> Proposal | None: ...
    def of_group(self, group_id: int) -> Sequence[Proposal]:
        """Newest first."""
        ...

    def open(self, group_id: int, draft: Draft, rule: Rule, now: datetime) -> Proposal: ...
    def amend(self, amended: Round, now: datetime) -> bool:
        """Stores the next version; False where another came first or it was withdrawn."""
        ...

    def close(self, proposal: Proposal, outcome: Outcome, counts: Tally) -> bool:
        """False where it was no longer open, or another version is."""
        ...

    def withdraw(self, proposal_id: int) -> bool: ...
    def answer(self, proposal: Proposal, person_id: int, response: Response) -> None:
        """A later answer replaces the earlier."""
        ...

    def respondents(self, proposal: Proposal) -> Sequence[Respondent]:
        """In the order of names, drafts among them."""
        ...

    def earlier_respondents(self, proposal: Proposal) -> Sequence[int]:
        """Ids of those who answered an earlier version and not yet this one."""
        ...

    def forget_answers(self, proposal_id: int) -> None:
        """Of all its rounds: only the counts stay."""
        ...

    def rule(self, group_id: int) -> Rule: ...
    def set_rule(self, group_id: int, answered: Fraction) -> None: ...
