"""What may be said of a poll with hidden names: by the rules of domain/results.py, nothing that points at a person."""

from dataclasses import dataclass
from fractions import Fraction

from domain.ballots.counting import Result
from domain.bars import range_bar
from domain.polls import SCALES, Kind, Poll
from domain.results import Cell, K, Mean, Table, publish_multiple, publish_scale, publish_single


@dataclass(frozen=True, slots=True)
class Publication:
    """`tells_outcome`: who won may be said; a threshold tells more than that, so only beside complete counts."""

    table: Table
    tells_outcome: bool
    mean: Mean | None = None
    fewest: int = K

    @property
    def too_few(self) -> bool:
        return self.table.answered < self.fewest

    @property
    def complete(self) -> bool:
        return self.table.complete


def publish(poll: Poll, result: Result) -> Publication:
    named = result.winners or result.leaders
    if poll.kind in SCALES:
        scale = publish_scale(result.counts.votes)
        return Publication(scale.table, tells_outcome=True, mean=scale.mean)
    table = _table(poll, result, named)
    return Publication(table, tells_outcome=table.complete or (poll.threshold is None and table.answered >= K))


def _table(poll: Poll, result: Result, named: tuple[int, ...]) -> Table:
    votes = result.counts.votes
    if poll.kind in {Kind.SINGLE, Kind.YES_NO}:
        return publish_single(votes, named if poll.kind is Kind.SINGLE else ())
    if poll.kind is Kind.MULTIPLE:
        return publish_multiple(result.counts.answered, votes, named)
    answered = result.counts.answered
    leader = named[0] if named else None
    return Table(answered, None if answered < K else {}, leader)


def unnamed_bars(publication: Publication) -> dict[int, str]:
    """Exact counts, or from what to what."""
    cells = publication.table.cells or {}
    whole = max(publication.table.answered, 1)
    return {line: _bar(cell, whole) for line, cell in cells.items()}


def _bar(cell: Cell, whole: int) -> str:
    drawn = range_bar(Fraction(min(cell.low, whole), whole), Fraction(min(cell.high, whole), whole))
    return f"{drawn} {cell.low}" if cell.exact is not None else f"{drawn} {cell.low}–{cell.high}"
