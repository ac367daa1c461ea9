"""What is published of answers without names, against an attacker who knows the rules and tries every other table.

A count of 1 to k-1 is derived where no other table with another count there gives the same output. The attacker here is
given more than a reader: the function itself, to run on anything.
"""

import random
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping
from itertools import chain, permutations, product

import pytest

from domain.results import Cell as Bounds
from domain.results import (
    K,
    Parts,
    Scale,
    Table,
    may_stand_together,
    publish_multiple,
    publish_parts,
    publish_scale,
    publish_single,
)

Counts = tuple[int, ...]
Publish = Callable[[Counts], Hashable]
ALWAYS, TORTURE = 10_000, 100_000
LONGEST_MOVE = 4


def single(counts: Counts, k: int = K) -> Table:
    return publish_single(dict(enumerate(counts)), k=k)


def seen(output: Table | Scale | Parts) -> Hashable:
    """All that a reader can tell two outputs apart by."""
    if isinstance(output, Scale):
        return seen(output.table), output.mean
    if isinstance(output, Parts):
        return tuple((part.sub_groups, seen(part.table)) for part in output.parts), seen(output.total)
    cells = None if output.cells is None else tuple(sorted(output.cells.items()))
    return output.answered, cells, output.named


def naive(counts: Counts) -> Hashable:
    """The control: counts under k are left out, the others and n are said."""
    return sum(counts), tuple((at, count) for at, count in enumerate(counts) if count >= K)


def all_tables(answered: int, options: int) -> Iterator[Counts]:
    if options == 1:
        yield (answered,)
        return
    for first in range(answered + 1):
        for rest in all_tables(answered - first, options - 1):
            yield (first, *rest)


def derived_exhaustively(publish: Publish, tables: Iterator[Counts], k: int) -> list[Counts]:
    """Tables of which some count of 1 to k-1 is the same in every table with this output."""
    alike: dict[Hashable, list[Counts]] = defaultdict(list)
    for table in tables:
        alike[publish(table)].append(table)
    return [same[0] for same in alike.values() for values in map(set, zip(*same, strict=True)) if _tells(values, k)]


def _tells(values: set[int], k: int) -> bool:
    return len(values) == 1 and 0 < min(values) < k


def derived_by_search(publish: Publish, counts: Counts, k: int) -> bool:
    """Whether, for some count of 1 to k-1, no table is found that hides it: people moved, or options exchanged."""
    shown = publish(counts)
    open_still = {option for option, count in enumerate(counts) if 0 < count < k}
    likely = chain(_near(counts, LONGEST_MOVE), set(permutations(counts)), _levelled(counts), _exchanged(counts))
    for other in chain(likely, all_tables(sum(counts), len(counts))):
        if not open_still:
            return False
        told_apart = {option for option in open_still if other[option] != counts[option]}
        if told_apart and publish(other) == shown:
            open_still -= told_apart
    return bool(open_still)


def _near(counts: Counts, at_most: int) -> Iterator[Counts]:
    for source, target in permutations(range(len(counts)), 2):
        for people in range(1, at_most + 1):
            if (other := _moved(counts, source, target, people)) is not None:
                yield other


def _levelled(counts: Counts) -> Iterator[Counts]:
    """Everybody spread as evenly as can be."""
    each, more = divmod(sum(counts), len(counts))
    level = tuple(each + (at < more) for at in range(len(counts)))
    for near in (level, *_near(level, 1)):
        yield from set(permutations(near))


def _exchanged(counts: Counts) -> Iterator[Counts]:
    for near in _near(counts, 2):
        yield from set(permutations(near))


def _moved(counts: Counts, source: int, target: int, people: int) -> Counts | None:
    if counts[source] < people:
        return None
    moved = list(counts)
    moved[source] -= people
    moved[target] += people
    return tuple(moved)


def a_table(dice: random.Random) -> Counts:
    options = dice.randint(2, 6)
    answered = dice.randint(1, 60)
    weights = [dice.random() ** dice.choice((1, 3)) + 0.01 for _ in range(options)]
    chosen = dice.choices(range(options), weights, k=answered)
    return tuple(chosen.count(option) for option in range(options))


@pytest.mark.parametrize(
    ("answered", "options"), [(5, 2), (9, 2), (12, 2), (9, 3), (14, 3), (10, 4), (13, 4), (15, 4), (17, 5)]
)
def test_a8_no_small_count_follows_from_what_is_shown(answered: int, options: int) -> None:
    tables = all_tables(answered, options)
    assert derived_exhaustively(lambda counts: seen(single(counts)), tables, K) == []


def test_a8_control_leaving_small_counts_out_gives_them_away() -> None:
    assert len(derived_exhaustively(naive, all_tables(14, 3), K)) >= 20


@pytest.mark.parametrize(
    "tables", [ALWAYS, pytest.param(TORTURE, marks=[pytest.mark.torture, pytest.mark.timeout(1800)])]
)
def test_a8_no_small_count_of_random_tables_can_be_derived(tables: int) -> None:
    dice = random.Random(8)
    publish: Publish = lambda counts: seen(single(counts))  # noqa: E731
    found = [counts for counts in (a_table(dice) for _ in range(tables)) if derived_by_search(publish, counts, K)]
    assert found == []


def test_a8_control_the_search_finds_what_the_naive_way_gives_away() -> None:
    dice = random.Random(8)
    assert any(derived_by_search(naive, a_table(dice), K) for _ in range(50))


@pytest.mark.parametrize(("answered", "options"), [(5, 2), (8, 3), (11, 3)])
def test_a8_nor_where_several_could_be_chosen(answered: int, options: int) -> None:
    tables = (each for each in product(range(answered + 1), repeat=options) if sum(each) >= answered)

    def publish(counts: Counts) -> Hashable:
        return seen(publish_multiple(answered, dict(enumerate(counts))))

    assert derived_exhaustively(publish, tables, K) == []


@pytest.mark.parametrize("answered", [5, 7, 10, 12])
def test_a8_nor_of_the_steps_of_a_scale_with_its_mean(answered: int) -> None:
    def publish(counts: Counts) -> Hashable:
        return seen(publish_scale(dict(enumerate(counts, start=1))))

    assert derived_exhaustively(publish, all_tables(answered, 5), K) == []


@pytest.mark.parametrize("sizes", [(6, 3), (5, 5), (7, 6), (2, 2), (4, 9)])
def test_a8_nor_of_two_sub_groups_side_by_side_with_their_total(sizes: tuple[int, int]) -> None:
    def publish(counts: Counts) -> Hashable:
        return seen(publish_parts({0: dict(enumerate(counts[:3])), 1: dict(enumerate(counts[3:]))}))

    tables = (first + second for first in all_tables(sizes[0], 3) for second in all_tables(sizes[1], 3))
    assert derived_exhaustively(publish, tables, K) == []


def three_sub_groups(dice: random.Random) -> Mapping[int, Mapping[int, int]]:
    options = dice.randint(2, 6)
    parts: dict[int, dict[int, int]] = {part: dict.fromkeys(range(options), 0) for part in range(3)}
    for _ in range(dice.randint(1, 60)):
        parts[dice.choice((0, 0, 0, 1, 1, 2))][dice.randrange(options)] += 1
    return parts


def test_a9_published_parts_and_their_total_differ_by_nobody_or_by_k() -> None:
    dice = random.Random(9)
    for _ in range(ALWAYS):
        shown = publish_parts(three_sub_groups(dice))
        for part in shown.parts:
            if part.table.cells is not None and shown.total.cells is not None:
                assert may_stand_together([part.table.answered, shown.total.answered])


@pytest.mark.parametrize(
    ("sizes", "may"),
    [([12, 12], True), ([12, 17], True), ([12, 16], False), ([4, 12], False), ([5, 10, 15], True), ([], True)],
)
def test_a9_two_outputs_stand_together_only_if_they_differ_by_nobody_or_by_k(sizes: list[int], may: bool) -> None:
    assert may_stand_together(sizes) is may


def test_below_k_only_the_number_of_answers_is_said() -> None:
    assert single((3, 1)) == Table(4, None)


@pytest.mark.parametrize("options", [2, 3, 6])
@pytest.mark.parametrize("answered", range(5, 30))
def test_that_all_answered_alike_is_never_said(answered: int, options: int) -> None:
    unanimous = (answered, *(0,) * (options - 1))
    shown = single(unanimous)
    others = [other for other in (_moved(unanimous, 0, to, 1) for to in range(1, options)) if other is not None]
    assert any(seen(single(other)) == seen(shown) for other in others)


def test_large_counts_are_said_as_they_are() -> None:
    assert single((20, 13, 8)).cells == {0: Bounds(20, 20), 1: Bounds(13, 13), 2: Bounds(8, 8)}


def test_the_fixture_of_43_says_what_can_be_said() -> None:
    """product.md: 20 threes, 13 fours, 8 fives, 2 below."""
    shown = publish_scale({1: 1, 2: 1, 3: 20, 4: 13, 5: 8}).table
    assert shown.cells is not None
    assert shown.cells[4].exact == 13
    assert {shown.cells[1].exact, shown.cells[2].exact} == {None}
