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

    `leader` may be named; it is None where `cells` are, and where all counts are 0.
    """

    answered: int
    cells: Mapping[int, Cell] | None
    leader: int | None = None

    @property
    def complete(self) -> bool:
        return self.cells is not None and all(cell.exact is not None for cell in self.cells.values())


def publish_single(counts: Counts, winners: Sequence[int] = (), k: int = K) -> Table:
    """For questions where each chose one option. `winners` are those that will be named, most votes first.

    Counts below `k` are only bounded. Unless enough people lie in them, the leader's count is bounded too.
    """
    answered = sum(counts.values())
    if answered < k:
        return Table(answered, None)
    leader = _leader(counts, winners)
    small = [option for option, count in counts.items() if count < k and option != leader]
    if any(counts[winner] < k for winner in winners[1:]):
        return _only_names(counts, answered, leader)
    if _must_stand_for_fewer(counts, leader, k):
        return Table(answered, _leader_bounded(counts, leader, small, k), leader)
    if counts[leader] >= k and not small:
        return Table(answered, _exactly(counts), leader)
    room = (len(small) - 1) * (k - 1)
    if counts[leader] >= k and k <= sum(counts[option] for option in small) <= room:
        return Table(answered, _exactly(counts) | dict.fromkeys(small, Cell(0, k - 1)), leader)
    return Table(answered, _leader_bounded(counts, leader, small, k), leader)


def _leader(counts: Counts, winners: Sequence[int]) -> int:
    return winners[0] if winners else max(counts, key=lambda option: counts[option])


def _must_stand_for_fewer(counts: Counts, leader: int, k: int) -> bool:
    """Where a leader of k-1 could have no other count than k-1, one of k is not told from it."""
    fewest = -(-sum(counts.values()) // len(counts))
    alone = all(count < k for option, count in counts.items() if option != leader)
    return alone and counts[leader] == k and fewest == k - 1


def _exactly(counts: Counts) -> dict[int, Cell]:
    return {option: Cell(count, count) for option, count in counts.items()}


def _only_names(counts: Counts, answered: int, leader: int | None) -> Table:
    return Table(answered, dict.fromkeys(counts, Cell(0, answered)), leader)


def _leader_bounded(counts: Counts, leader: int, small: Sequence[int], k: int) -> dict[int, Cell]:
    """No more is said of the leader than follows from n, the exact counts, and the others being below k."""
    exact = {option: count for option, count in counts.items() if option != leader and option not in small}
    together = sum(counts.values()) - sum(exact.values())
    beaten = max(exact.values(), default=-(-together // (len(small) + 1)))
    low = max(together - len(small) * (k - 1), beaten)
    return _exactly(exact) | dict.fromkeys(small, Cell(0, k - 1)) | {leader: Cell(low, together)}


def publish_multiple(answered: int, counts: Counts, winners: Sequence[int] = (), k: int = K) -> Table:
    """For questions where each of those who answered chose one option or more.

    Those who chose an option and those who did not are both at least `k` wherever a count is said.
    """
    if answered < k:
        return Table(answered, None)
    leader = _leader(counts, winners)
    small = [option for option, count in counts.items() if count < k]
    large = [option for option, count in counts.items() if count > answered - k]
    exact = sum(count for option, count in counts.items() if option not in small and option not in large)
    crowded = bool(small) and not large and exact + (len(small) - 1) * (k - 1) < answered
    if answered < 2 * k or crowded or any(winner in small for winner in (leader, *winners)):
        return _only_names(counts, answered, leader)
    bounds = dict.fromkeys(small, Cell(0, k - 1)) | dict.fromkeys(large, Cell(answered - k + 1, answered))
    return Table(answered, _exactly(counts) | bounds, leader)


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
    tables = tuple(Part(pool, publish_single(_summed(parts, pool), k=k)) for pool in _pools(parts, k))
    answered = sum(sum(counts.values()) for counts in parts.values())
    cells = [part.table.cells for part in tables]
    if any(each is None for each in cells):
        return Parts(tables, Table(answered, None))
    options = {option: None for counts in parts.values() for option in counts}
    total = {
        option: Cell(
            sum(each[option].low for each in cells if each is not None),
            sum(each[option].high for each in cells if each is not None),
        )
        for option in options
    }
    return Parts(tables, Table(answered, total))


def _summed(parts: Mapping[int, Counts], pool: Sequence[int]) -> Counts:
    options = {option: None for counts in parts.values() for option in counts}
    return {option: sum(parts[part].get(option, 0) for part in pool) for option in options}


def _pools(parts: Mapping[int, Counts], k: int) -> list[tuple[int, ...]]:
    sizes = {part: sum(counts.values()) for part, counts in parts.items()}
    pool = [part for part in parts if sizes[part] < k]
    alone = [part for part in parts if sizes[part] >= k]
    if alone and any(sizes[part] for part in pool) and sum(sizes[part] for part in pool) < k:
        pool.append(alone.pop(0))
    if not any(sizes[part] for part in pool) and alone:
        pool = []
    return [*([tuple(pool)] if pool else []), *((part,) for part in alone)]


def may_stand_together(sizes: Iterable[int], k: int = K) -> bool:
    """Whether outputs about parts or waves of one group may all be published: none tells of fewer than `k` people,
    by itself or by its difference to another."""
    ordered = sorted(sizes)
    apart = all(later - earlier in (0, *range(k, later + 1)) for earlier, later in pairwise(ordered))
    return all(size >= k for size in ordered) and apart


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
        return Scale(Table(answered, None), _careful_mean(counts, answered, k))
    table = publish_single(counts, k=k)
    return Scale(table, _implied_mean(table))


def _careful_mean(counts: Counts, answered: int, k: int) -> Mean:
    """The exact mean, unless it lies so near to one end that it tells how nearly everybody agreed."""
    total = sum(step * count for step, count in counts.items())
    least, most = min(counts) * answered, max(counts) * answered
    near = k - 2
    if most - total <= near:
        return Mean(Fraction(most - near, answered), Fraction(most, answered))
    if total - least <= near:
        return Mean(Fraction(least, answered), Fraction(least + near, answered))
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
