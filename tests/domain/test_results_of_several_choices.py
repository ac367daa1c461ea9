"""A8 where several may be chosen, several win, numbers are asked, or sub-groups stand side by side.

The attacker is told all that is published, who won, and may run the rules on any other table. Here nothing small may
follow, neither a count of 1 to k-1 nor that there is one: a witness is another table with the same output in which
that count is 0 or large.
"""

import random
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import product

import pytest

from domain.results import (
    K_SENSITIVE,
    Cell,
    K,
    Mean,
    Table,
    may_stand_together,
    pools,
    publish_mean,
    publish_multiple,
    publish_parts,
    publish_scale,
    publish_single,
    total,
)

Counts = tuple[int, ...]
Publish = Callable[[Counts], Hashable]
ALWAYS, TORTURE = 10_000, 100_000
RANDOM_TABLES = pytest.mark.parametrize(
    "tables", [ALWAYS, pytest.param(TORTURE, marks=[pytest.mark.torture, pytest.mark.timeout(1800)])]
)


def seen(table: Table) -> Hashable:
    return table.answered, None if table.cells is None else tuple(table.cells.items()), table.named


def winners_of(counts: Sequence[int], places: int) -> tuple[int, ...]:
    """Most first; an option that nobody chose wins nothing."""
    chosen = [option for option, count in enumerate(counts) if count]
    return tuple(sorted(chosen, key=lambda option: -counts[option])[:places])


def one_each(answered: int, options: int) -> Iterator[Counts]:
    return (each for each in product(range(answered + 1), repeat=options) if sum(each) == answered)


def several_each(answered: int, options: int, at_most: int) -> Iterator[Counts]:
    every = product(range(answered + 1), repeat=options)
    return (each for each in every if answered <= sum(each) <= at_most * answered)


def given_away(publish: Publish, tables: Iterable[Counts], answered: int, k: int) -> list[tuple[str, Counts]]:
    """What follows for some option: that few chose it, exactly how few did not, or that all did."""
    alike: dict[Hashable, list[Counts]] = defaultdict(list)
    for table in tables:
        alike[publish(table)].append(table)
    return [
        (what, same[0])
        for same in alike.values()
        for values in map(set, zip(*same, strict=True))
        for what in _follows(values, answered, k)
    ]


def _follows(values: set[int], answered: int, k: int) -> Iterator[str]:
    least, most = min(values), max(values)
    if least >= 1 and most < k:
        yield "few chose it"
    if len(values) == 1 and answered - k < least:
        yield "few or none did not"


@pytest.mark.parametrize("places", [1, 2, 3])
@pytest.mark.parametrize(("k", "answered", "options"), [(3, 3, 3), (3, 7, 4), (5, 9, 3), (5, 14, 3), (5, 10, 4)])
def test_a8_of_one_choice_nothing_follows_from_naming_the_winners(
    k: int, answered: int, options: int, places: int
) -> None:
    def publish(counts: Counts) -> Hashable:
        return seen(publish_single(dict(enumerate(counts)), winners_of(counts, places), k))

    assert given_away(publish, one_each(answered, options), answered, k) == []


def test_a8_control_naming_all_winners_gives_away() -> None:
    def publish(counts: Counts) -> Hashable:
        return seen(publish_single(dict(enumerate(counts)))), winners_of(counts, 2)

    found = {what for what, _ in given_away(publish, one_each(12, 3), 12, K)}
    assert found == {"few chose it", "few or none did not"}


@pytest.mark.parametrize("places", [0, 1, 2])
@pytest.mark.parametrize("at_most", [None, 2, 3])
@pytest.mark.parametrize(
    ("k", "answered", "options"), [(3, 6, 4), (3, 8, 3), (3, 7, 4), (3, 6, 5), (5, 10, 3), (5, 13, 3)]
)
def test_a8_of_several_choices_nothing_follows(
    k: int, answered: int, options: int, at_most: int | None, places: int
) -> None:
    def publish(counts: Counts) -> Hashable:
        winners = winners_of(counts, places)
        return seen(publish_multiple(answered, dict(enumerate(counts)), winners, k, at_most))

    assert given_away(publish, several_each(answered, options, at_most or options), answered, k) == []


def test_a8_control_saying_only_the_leader_where_a_count_is_small_gives_away() -> None:
    """The way this was done at first: the form itself tells that the leader is small."""

    def publish(counts: Counts) -> Hashable:
        leader = max(range(len(counts)), key=lambda option: counts[option])
        if counts[leader] < 3:
            return leader
        return seen(publish_multiple(6, dict(enumerate(counts)), (leader,), 3))

    assert "few chose it" in {what for what, _ in given_away(publish, several_each(6, 4, 4), 6, 3)}


def people_choosing(dice: random.Random, options: int, answered: int) -> Counts:
    liking = [dice.random() ** dice.choice((0.2, 1, 4)) for _ in range(options)]
    counts = [0] * options
    for _ in range(answered):
        chosen = [option for option in range(options) if dice.random() < liking[option]]
        for option in chosen or [dice.randrange(options)]:
            counts[option] += 1
    return tuple(counts)


def witnesses(counts: Counts, option: int, answered: int, k: int) -> Iterator[Counts]:
    """With `option` at 0, and those who chose it, or everybody, with the leader or with other small ones; or with
    `option` chosen by all."""
    leader = max(range(len(counts)), key=lambda each: counts[each])
    for leading in (counts[leader], min(counts[leader] + counts[option], answered), answered):
        yield tuple(0 if at == option else leading if at == leader else count for at, count in enumerate(counts))
    yield tuple(answered if at == leader else 0 for at in range(len(counts)))
    yield tuple(0 if at == option else k - 1 if count < k else count for at, count in enumerate(counts))
    yield tuple(answered if at == option else count for at, count in enumerate(counts))


def unhidden(publish: Publish, counts: Counts, answered: int, k: int) -> list[int]:
    """Small counts without a witness."""
    shown = publish(counts)
    return [
        option
        for option, count in enumerate(counts)
        if 0 < count < k
        and not any(
            not 0 < other[option] < k and sum(other) >= answered and publish(other) == shown
            for other in witnesses(counts, option, answered, k)
        )
    ]


@RANDOM_TABLES
def test_a8_no_small_count_follows_from_random_tables_of_several_choices(tables: int) -> None:
    dice = random.Random(88)
    for _ in range(tables):
        answered, options, k = dice.randint(1, 60), dice.randint(2, 6), dice.choice((K, K, K_SENSITIVE))
        counts = people_choosing(dice, options, answered)

        def publish(table: Counts, answered: int = answered, k: int = k) -> Hashable:
            return seen(publish_multiple(answered, dict(enumerate(table)), k=k))

        if answered >= k:
            assert unhidden(publish, counts, answered, k) == [], (counts, answered, k)


def test_a8_control_the_search_finds_what_bounds_of_single_counts_give_away() -> None:
    dice, found = random.Random(88), 0
    for _ in range(500):
        answered = dice.randint(5, 60)

        def publish(table: Counts) -> Hashable:
            return tuple("few" if count < K else count for count in table)

        found += bool(unhidden(publish, people_choosing(dice, 2, answered), answered, K))
    assert found >= 20


Groups = tuple[Counts, ...]


def three_sub_groups(dice: random.Random) -> Groups:
    options = dice.randint(2, 6)
    weights = [dice.random() ** 2 + 0.01 for _ in range(options)]
    sizes = [dice.randint(0, 20) for _ in range(dice.randint(1, 3))]
    chosen = [dice.choices(range(options), weights, k=size) for size in sizes]
    return tuple(tuple(each.count(option) for option in range(options)) for each in chosen)


def side_by_side(groups: Groups) -> Hashable:
    shown = publish_parts({part: dict(enumerate(counts)) for part, counts in enumerate(groups)})
    return tuple((part.sub_groups, seen(part.table)) for part in shown.parts), seen(shown.total)


def handed_to_the_leader(groups: Groups, pool: tuple[int, ...], options: Sequence[int]) -> Groups:
    """All who chose one of `options` in this pool chose what leads there."""
    summed = [sum(groups[part][option] for part in pool) for option in range(len(groups[0]))]
    leader = max(range(len(summed)), key=lambda each: summed[each])
    return tuple(
        tuple(
            count + sum(counts[each] for each in options) if at == leader else 0 if at in options else count
            for at, count in enumerate(counts)
        )
        if part in pool
        else counts
        for part, counts in enumerate(groups)
    )


def swapped(groups: Groups, pool: tuple[int, ...], one: int, other: int) -> Groups:
    def places(at: int) -> int:
        return other if at == one else one if at == other else at

    return tuple(
        tuple(counts[places(at)] for at in range(len(counts))) if part in pool else counts
        for part, counts in enumerate(groups)
    )


def moved_within(groups: Groups, pool: tuple[int, ...], option: int, small: Sequence[int]) -> Groups:
    """Those who chose `option` chose other small ones instead, each as far as it stays small."""
    changed = [list(counts) for counts in groups]
    for other in small:
        for part in pool:
            room = K - 1 - sum(changed[each][other] for each in pool)
            people = min(room, changed[part][option]) if other != option else 0
            changed[part][option] -= people
            changed[part][other] += people
    return tuple(map(tuple, changed))


def unhidden_in_parts(groups: Groups) -> list[tuple[tuple[int, ...], int]]:
    shown = side_by_side(groups)
    options = range(len(groups[0]))
    found = []
    for pool in pools({part: sum(counts) for part, counts in enumerate(groups)}):
        summed = [sum(groups[part][option] for part in pool) for option in options]
        small = [option for option in options if summed[option] < K and option != summed.index(max(summed))]
        for option in (each for each in options if 0 < summed[each] < K and sum(summed) >= K):
            others = [
                handed_to_the_leader(groups, pool, small),
                moved_within(groups, pool, option, small),
                *(swapped(groups, pool, option, other) for other in options),
            ]
            if max(summed) < K:
                others.append(handed_to_the_leader(groups, pool, list(options)[1:]))
            pooled = ((each, sum(each[part][option] for part in pool)) for each in others)
            if not any(not 0 < count < K and side_by_side(each) == shown for each, count in pooled):
                found.append((pool, option))
    return found


@RANDOM_TABLES
def test_a8_no_small_count_follows_from_up_to_three_sub_groups_and_their_total(tables: int) -> None:
    dice = random.Random(888)
    for _ in range(tables):
        groups = three_sub_groups(dice)
        assert unhidden_in_parts(groups) == [], groups


def test_a9_sub_groups_are_put_together_until_none_is_small_and_nobody_is_left_out() -> None:
    assert pools({1: 12, 2: 7}) == [(1,), (2,)]
    assert pools({1: 12, 2: 3, 3: 4}) == [(2, 3), (1,)]
    assert pools({1: 12, 2: 3, 3: 7}) == [(2, 1), (3,)]
    assert pools({1: 12, 2: 0}) == [(1,)]
    assert pools({1: 2, 2: 1}) == [(1, 2)]


def test_a9_random_pools_and_their_total_differ_by_nobody_or_by_k() -> None:
    dice = random.Random(99)
    for _ in range(ALWAYS):
        sizes = {part: dice.choice((0, dice.randint(1, 9), dice.randint(1, 30))) for part in range(dice.randint(1, 3))}
        pooled = [sum(sizes[part] for part in pool) for pool in pools(sizes)]
        assert sum(pooled) == sum(sizes.values())
        if sum(sizes.values()) >= K:
            assert all(may_stand_together([size, sum(pooled)]) for size in pooled)


def test_a9_control_sub_groups_as_they_are_leave_a_difference_of_a_few() -> None:
    assert not may_stand_together([12, 12 + 3])


def test_a_total_of_parts_says_no_more_than_the_parts() -> None:
    first = Table(12, {1: Cell(8, 8), 2: Cell(0, 4)}, (1,))
    second = Table(20, {1: Cell(0, 4), 2: Cell(16, 20), 3: Cell(0, 4)}, (2,))
    assert total([first, second]) == Table(32, {1: Cell(8, 12), 2: Cell(16, 24), 3: Cell(0, 4)})
    assert total([first, Table(3, None)]) == Table(15, None)


def test_with_fewer_than_two_times_k_several_choices_are_told_by_their_leader_alone() -> None:
    assert publish_multiple(9, {1: 6, 2: 5, 3: 1}) == Table(9, dict.fromkeys((1, 2, 3), Cell(0, 9)), (1,))
    assert publish_multiple(4, {1: 4, 2: 1}) == Table(4, None)


def test_of_several_choices_large_counts_are_exact_and_few_on_either_side_are_not() -> None:
    shown = publish_multiple(40, {1: 38, 2: 21, 3: 11, 4: 2})
    assert shown == Table(40, {1: Cell(36, 40), 2: Cell(21, 21), 3: Cell(11, 11), 4: Cell(0, 4)}, (1,))


def test_where_the_rest_could_not_hide_a_small_count_the_leaders_is_not_said() -> None:
    shown = publish_multiple(20, {1: 12, 2: 5, 3: 3})
    assert shown == Table(20, {1: Cell(5, 20), 2: Cell(5, 5), 3: Cell(0, 4)}, (1,))


def test_what_nearly_everybody_chose_is_not_told_apart() -> None:
    assert publish_multiple(20, {1: 18, 2: 19, 3: 9}, (2, 1)).named == (1, 2)
    assert publish_multiple(20, {1: 18, 2: 19, 3: 9}, (2,)).named == ()


def test_a_second_winner_is_named_only_where_its_count_is_seen_not_to_be_small() -> None:
    assert publish_single({1: 12, 2: 8, 3: 5}, (1, 2)).named == (1, 2)
    assert publish_single({1: 12, 2: 3, 3: 2}, (1, 2)).named == (1,)


def test_a_grid_of_days_and_parts_of_day_is_a_question_of_several_choices() -> None:
    grid = {10 * day + part: 0 for day in range(7) for part in range(3)} | {12: 14, 42: 21, 51: 3}
    shown = publish_multiple(30, grid)
    assert shown.named == (42,)
    assert shown.cells is not None
    assert (shown.cells[42], shown.cells[12], shown.cells[51]) == (Cell(21, 21), Cell(14, 14), Cell(0, 4))


@pytest.mark.parametrize(("points", "mean"), [(46, Fraction(46, 5)), (31, Fraction(31, 5)), (41, Fraction(41, 5))])
def test_the_evaluation_of_five_is_told_by_its_mean_alone(points: int, mean: Fraction) -> None:
    """product.md: means of 9.2, 6.2 and 8.2."""
    assert publish_mean(5, points, (1, 10)) == Mean(mean, mean)


@pytest.mark.parametrize("points", [47, 48, 49, 50])
def test_that_nearly_all_gave_the_highest_is_not_told(points: int) -> None:
    assert publish_mean(5, points, (1, 10)) == Mean(Fraction(47, 5), Fraction(10))
    assert publish_mean(5, 55 - points, (1, 10)) == Mean(Fraction(1), Fraction(8, 5))


def test_of_fewer_than_k_numbers_there_is_no_mean() -> None:
    assert publish_mean(4, 20, (0, 100)) is None


def spread_over(answered: int, steps: int) -> Iterator[Counts]:
    return one_each(answered, steps)


@pytest.mark.parametrize(("answered", "steps"), [(5, 3), (5, 5), (6, 4), (7, 5), (9, 3)])
def test_a8_no_count_follows_from_a_mean(answered: int, steps: int) -> None:
    def exact(counts: Counts) -> Hashable:
        return publish_mean(answered, sum(step * count for step, count in enumerate(counts)), (0, steps - 1))

    assert _fixed(exact, answered, steps) == []


def test_a8_control_a_mean_at_the_very_end_gives_a_count_away() -> None:
    def exact(counts: Counts) -> Hashable:
        return sum(step * count for step, count in enumerate(counts))

    assert len(_fixed(exact, 5, 5)) >= 2


def _fixed(publish: Publish, answered: int, steps: int) -> list[Counts]:
    """Tables of which some count is the same in all tables with this output, and neither 0 nor large."""
    alike: dict[Hashable, list[Counts]] = defaultdict(list)
    for table in spread_over(answered, steps):
        alike[publish(table)].append(table)
    columns = ((same[0], set(values)) for same in alike.values() for values in zip(*same, strict=True))
    return [table for table, values in columns if len(values) == 1 and 0 < min(values) < K]


def test_from_two_times_k_answers_on_a_scale_the_mean_is_what_follows_from_its_steps() -> None:
    shown = publish_scale({1: 0, 2: 0, 3: 20, 4: 13, 5: 8})
    assert shown.table.cells is not None
    assert (shown.table.cells[4], shown.table.cells[5]) == (Cell(13, 13), Cell(8, 8))
    assert shown.mean is not None
    assert shown.mean.low < Fraction(20 * 3 + 13 * 4 + 8 * 5, 41) <= shown.mean.high
