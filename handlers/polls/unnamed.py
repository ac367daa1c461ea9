"""What may be said of a poll with hidden names: by the rules of domain/results.py, nothing that points at a person."""

from dataclasses import dataclass
from fractions import Fraction

from domain.ballots.counting import Result
from domain.bars import range_bar
from domain.polls import SCALES, Kind, Poll, YesNo
from domain.results import Cell, K, Mean, Table, publish_multiple, publish_scale, publish_single


@dataclass(frozen=True, slots=True)
class Publication:
    """`tells_outcome`: who won may be said, if it may be said of all; a threshold tells more, so only beside complete
    counts."""

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
    all_named = poll.kind is Kind.YES_NO or len(table.named) == poll.winners
    return Publication(
        table, tells_outcome=table.complete or (poll.threshold is None and table.answered >= K and all_named)
    )


def _table(poll: Poll, result: Result, named: tuple[int, ...]) -> Table:
    """A proposal that got as many noes as yeses is led by the noes: else the two together would tell the counts."""
    votes, answered = result.counts.votes, result.counts.answered
    if poll.kind is Kind.YES_NO:
        return publish_single(votes, named or (YesNo.NO,))
    if poll.kind is Kind.SINGLE:
        return publish_single(votes, named)
    if poll.kind is Kind.MULTIPLE:
        return publish_multiple(answered, votes, named)
    return Table(answered, None if answered < K else {}, named)


def unnamed_bars(publication: Publication) -> dict[int, str]:
    """Exact counts, or from what to what."""
    cells = publication.table.cells or {}
    whole = max(publication.table.answered, 1)
    return {line: _bar(cell, whole) for line, cell in cells.items()}


def _bar(cell: Cell, whole: int) -> str:
    drawn = range_bar(Fraction(min(cell.low, whole), whole), Fraction(min(cell.high, whole), whole))
    return f"{drawn} {cell.low}" if cell.exact is not None else f"{drawn} {cell.low}–{cell.high}"
