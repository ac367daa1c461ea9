"""What may be published of answers given without a name, so that no answer of a few people can be worked out.

Tables of counts come in, tables of bounds go out. A count of 1 to k-1 is never said, nor left to be computed from the
rest, from n, from who is named as leading, or from knowing these rules; and that all answered alike is never said
either. docs/counting.md gives the rules in plain words; the tests hold them against an attacker who knows them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

K = 5
K_SENSITIVE = 10

Counts = Mapping[int, int]
"""Answers by option."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The count is not below `low` and not above `high`; where they are the same it is said exactly."""

    low: int
    high: int

    @property
    def exact(self) -> int | None:
        return self.low if self.low == self.high else None


@dataclass(frozen=True, slots=True)
class Table:
    """`cells` are None where too few answered; then `answered` is all that may be said.

    `named` are the winners that may be named, the leader first; of the others nothing may be said, not even that they
    won.
    """

    answered: int
    cells: Mapping[int, Cell] | None
    named: tuple[int, ...] = ()

    @property
    def leader(self) -> int | None:
        return self.named[0] if len(self.named) == 1 else None

    @property
    def complete(self) -> bool:
        return self.cells is not None and all(cell.exact is not None for cell in self.cells.values())


def publish_single(counts: Counts, winners: Sequence[int] = (), k: int = K) -> Table:
    """For questions where each chose one option. `winners`, most votes first; without them it is who has most.

    Counts below `k` are only bounded. Unless enough people lie in them, the leader's count is bounded too.
    """
    answered = sum(counts.values())
    if answered < k:
        return Table(answered, None)
    leader = winners[0] if winners else _leader(counts)
    small = [option for option, count in counts.items() if count < k and option != leader]
    together = sum(counts[option] for option in small)
    hides = not small or k <= together <= (len(small) - 1) * (k - 1)
    bounds = _exactly(counts) | dict.fromkeys(small, Cell(0, k - 1))
    if counts[leader] < k or not hides:
        bounds[leader] = _what_is_left(bounds, leader, answered)
    return Table(answered, bounds, _named(leader, winners, bounds))


def _leader(counts: Counts) -> int:
    return max(counts, key=lambda option: counts[option])


def _exactly(counts: Counts) -> dict[int, Cell]:
    return {option: Cell(count, count) for option, count in counts.items()}


def _named(leader: int, winners: Sequence[int], bounds: Mapping[int, Cell]) -> tuple[int, ...]:
    """Of the further winners only those that are seen not to be small."""
    return (leader, *(winner for winner in winners[1:] if bounds[winner].low > 0))


def _what_is_left(bounds: Mapping[int, Cell], leader: int, answered: int) -> Cell:
    """No more than follows from n, from the bounds of the others, and from none of them having more."""
    others = [cell for option, cell in bounds.items() if option != leader]
    beaten = max(cell.low for cell in others) or -(-answered // len(bounds))
    low = max(answered - sum(cell.high for cell in others), beaten)
    return Cell(low, answered - sum(cell.low for cell in others))


def publish_multiple(
    answered: int, counts: Counts, winners: Sequence[int] = (), k: int = K, at_most: int | None = None
) -> Table:
    """For questions where each of those who answered chose one option or more, or no more than `at_most`.

    Those who chose an option and those who did not are both at least `k` wherever a count is said. Whether the leader's
    is said depends on the others alone: else saying nothing of it would tell that it is small.
    """
    if answered < k:
        return Table(answered, None)
    leader = winners[0] if winners else _leader(counts)
    if answered < 2 * k:
        return Table(answered, dict.fromkeys(counts, Cell(0, answered)), (leader,))
    bounds = {option: _either_way(count, answered, k) for option, count in counts.items()}
    nearly_all = [option for option, cell in bounds.items() if cell.high == answered]
    others = [cell for option, cell in bounds.items() if option != leader]
    if not _leaves_room(others, answered, k):
        bounds[leader] = Cell(max(1, *(cell.low for cell in others)), answered)
    if at_most is not None and sum(cell.low for cell in bounds.values()) + k - 1 > at_most * answered:
        return Table(answered, dict.fromkeys(counts, Cell(0, answered)))
    named = _named(leader, winners, bounds)
    return Table(answered, bounds, _not_told_apart(named, nearly_all) if len(nearly_all) > 1 else named)


def _not_told_apart(named: Sequence[int], nearly_all: Sequence[int]) -> tuple[int, ...]:
    """Of several that nearly all chose, who has more would tell that somebody did not choose one of them."""
    if not set(nearly_all) <= set(named):
        return ()
    return (*nearly_all, *(option for option in named if option not in nearly_all))


def _either_way(count: int, answered: int, k: int) -> Cell:
    if count < k:
        return Cell(0, k - 1)
    return Cell(answered - k + 1, answered) if count > answered - k else Cell(count, count)


def _leaves_room(others: Sequence[Cell], answered: int, k: int) -> bool:
    """Whether each small count could be 0 and yet everybody have chosen something, had the leader no more than is seen
    from the others."""
    small = sum(cell.low == 0 for cell in others)
    leading = max(cell.low for cell in others)
    chosen = sum(cell.low for cell in others) + leading + (small - 1) * (k - 1)
    return small == 0 or (leading > 0 and chosen >= answered)


@dataclass(frozen=True, slots=True)
class Part:
    """Sub-groups that are published as one, because one of them alone is too small."""

    sub_groups: tuple[int, ...]
    table: Table


@dataclass(frozen=True, slots=True)
class Parts:
    """`total` is the sum of the parts' bounds and adds nothing to them; never publish it from the counts as well."""

    parts: tuple[Part, ...]
    total: Table


def publish_parts(parts: Mapping[int, Counts], k: int = K) -> Parts:
    """Sub-groups of one group side by side, each person in one of them, where each chose one option.

    Sub-groups smaller than `k` are put together, if need be with the first larger one.
    """
    sizes = {part: sum(counts.values()) for part, counts in parts.items()}
    published = tuple(Part(pool, publish_single(_summed(parts, pool), k=k)) for pool in pools(sizes, k))
    return Parts(published, total([part.table for part in published]))


def total(tables: Sequence[Table]) -> Table:
    """Of tables about different people: the sums of their bounds, and no cells where one of them has none."""
    answered = sum(table.answered for table in tables)
    cells = [table.cells for table in tables if table.cells is not None]
    if len(cells) < len(tables):
        return Table(answered, None)
    options = {option: None for each in cells for option in each}
    return Table(answered, {option: _sum([each[option] for each in cells if option in each]) for option in options})


def _sum(cells: Sequence[Cell]) -> Cell:
    return Cell(sum(cell.low for cell in cells), sum(cell.high for cell in cells))


def _summed(parts: Mapping[int, Counts], pool: Sequence[int]) -> Counts:
    options = {option: None for counts in parts.values() for option in counts}
    return {option: sum(parts[part].get(option, 0) for part in pool) for option in options}


def pools(sizes: Mapping[int, int], k: int = K) -> list[tuple[int, ...]]:
    """Which sub-groups, by how many of them answered, are published together; nobody is left out and none is below `k`,
    unless all are."""
    small = [part for part, size in sizes.items() if size < k]
    large = [part for part, size in sizes.items() if size >= k]
    together = sum(sizes[part] for part in small)
    if large and together == 0:
        small = []
    elif large and together < k:
        small.append(large.pop(0))
    return [*([tuple(small)] if small else []), *((part,) for part in large)]


def may_stand_together(sizes: Iterable[int], k: int = K) -> bool:
    """Whether outputs about much the same people, a part and the whole or two waves, may all be published: none tells
    of fewer than `k` people, by itself or by its difference to another."""
    ordered = sorted(sizes)
    gaps = [later - earlier for earlier, later in pairwise(ordered)]
    return all(size >= k for size in ordered) and all(gap == 0 or gap >= k for gap in gaps)


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean lies from `low` to `high`; where they are the same it is said as it is."""

    low: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class Scale:
    """`table.cells` are None where the single steps are not said; `mean` is None where too few answered."""

    table: Table
    mean: Mean | None


def publish_scale(counts: Counts, k: int = K) -> Scale:
    """`counts` by step, with every step of the scale.

    From `2k` answers on the steps are published, and of the mean what follows from them; with fewer only the mean.
    """
    answered = sum(counts.values())
    if answered < k:
        return Scale(Table(answered, None), None)
    if answered < 2 * k:
        points = sum(step * count for step, count in counts.items())
        return Scale(Table(answered, None), publish_mean(answered, points, (min(counts), max(counts)), k))
    table = publish_single(counts, k=k)
    return Scale(table, _implied_mean(table))


def publish_mean(answered: int, total: int, ends: tuple[int, int], k: int = K) -> Mean | None:
    """Of numbers between `ends`, at least two apart; `answered * mean` is their sum. Beside it no counts may be said.

    Exact, unless it lies so near to one end that it tells how nearly everybody agreed.
    """
    if answered < k:
        return None
    least, most, near = ends[0] * answered, ends[1] * answered, k - 2
    if total - least <= near:
        return Mean(Fraction(least, answered), Fraction(least + near, answered))
    if most - total <= near:
        return Mean(Fraction(most - near, answered), Fraction(most, answered))
    return Mean(Fraction(total, answered), Fraction(total, answered))


def _implied_mean(table: Table) -> Mean:
    cells = table.cells or {}
    steps = sorted(cells)
    low, high = _least_sum(table, cells, steps), _least_sum(table, cells, steps[::-1])
    return Mean(Fraction(low, table.answered), Fraction(high, table.answered))


def _least_sum(table: Table, cells: Mapping[int, Cell], steps: Sequence[int]) -> int:
    """The sum when everybody not pinned down is put on the earliest `steps` that have room."""
    free = table.answered - sum(cell.low for cell in cells.values())
    total = 0
    for step in steps:
        taken = min(free, cells[step].high - cells[step].low)
        free -= taken
        total += step * (cells[step].low + taken)
    return total
