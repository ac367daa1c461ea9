"""Rankings against published examples, a library, a count by hand of single ballots, and what the rules promise."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations
from math import floor

import pyrankvote
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ballots.lots import by_lot
from domain.ballots.ranking import Order, RankingCount, count_rankings

MEMPHIS, NASHVILLE, CHATTANOOGA, KNOXVILLE = 1, 2, 3, 4
TENNESSEE = (
    (42, (MEMPHIS, NASHVILLE, CHATTANOOGA, KNOXVILLE)),
    (26, (NASHVILLE, CHATTANOOGA, KNOXVILLE, MEMPHIS)),
    (15, (CHATTANOOGA, KNOXVILLE, NASHVILLE, MEMPHIS)),
    (17, (KNOXVILLE, CHATTANOOGA, NASHVILLE, MEMPHIS)),
)
ORANGES, PEARS, CHOCOLATE, STRAWBERRIES, SWEETS = 1, 2, 3, 4, 5
PARTY = (
    (4, (ORANGES,)),
    (2, (PEARS, ORANGES)),
    (8, (CHOCOLATE, STRAWBERRIES)),
    (4, (CHOCOLATE, SWEETS)),
    (1, (STRAWBERRIES,)),
    (1, (SWEETS,)),
)

orders = st.lists(st.integers(1, 5), unique=True, max_size=5).map(tuple)
elections = st.lists(orders, max_size=30)


def ballots(groups: Sequence[tuple[int, Order]]) -> list[Order]:
    return [order for number, order in groups for _ in range(number)]


def count(orders: Sequence[Order], places: int = 1, options: Sequence[int] = (1, 2, 3, 4, 5)) -> RankingCount:
    return count_rankings(7, options, orders, places)


def test_q2_the_capital_of_tennessee_is_chosen_as_in_every_textbook() -> None:
    counted = count(ballots(TENNESSEE), options=(1, 2, 3, 4))
    assert counted.elected == (KNOXVILLE,)
    assert [each.eliminated for each in counted.rounds] == [CHATTANOOGA, NASHVILLE, None]
    assert counted.rounds[-1].counts == {MEMPHIS: 42, KNOXVILLE: 58}


def test_q2_food_for_a_party_is_chosen_as_in_the_published_example_of_the_transferable_vote() -> None:
    counted = count(ballots(PARTY), places=3)
    assert set(counted.elected) == {CHOCOLATE, ORANGES, STRAWBERRIES}
    first = counted.rounds[0]
    assert (first.quota, first.elected) == (6, (CHOCOLATE,))
    assert first.transfer is not None
    assert first.transfer.to == {STRAWBERRIES: 4, SWEETS: 2}
    assert [each.eliminated for each in counted.rounds[:3]] == [None, PEARS, SWEETS]


@pytest.mark.parametrize("places", [1, 2, 3])
@given(elections)
def test_q2_as_counted_by_hand_ballot_by_ballot(places: int, orders: list[Order]) -> None:
    assert count(orders, places).elected == _by_hand(orders, places)


def _by_hand(orders: Sequence[Order], places: int) -> tuple[int, ...]:
    """Every ballot a slip of paper with its weight on it, moved from heap to heap."""
    slips: list[tuple[Order, Fraction]] = [(order, Fraction(1)) for order in orders if order]
    hopeful = {option for order in orders for option in order}
    elected: list[int] = []
    held: dict[int, Fraction] = {}
    waiting: list[int] = []
    history: list[dict[int, Fraction]] = []
    while hopeful and len(elected) < places:
        heaps = dict.fromkeys(hopeful, Fraction(0)) | dict.fromkeys(elected, Fraction(0)) | held
        for order, weight in slips:
            if order:
                heaps[order[0]] += weight
        in_count = sum(heaps.values())
        whole = sum(1 for order in orders if order)
        quota = floor(Fraction(in_count, 2)) + 1 if places == 1 else floor(Fraction(whole, places + 1)) + 1
        history.append(heaps)
        before = list(reversed(history))
        ranked = sorted(by_lot(7, hopeful | set(elected)), key=lambda o: [h[o] for h in before], reverse=True)
        fill = len(hopeful) <= places - len(elected)
        new = [option for option in ranked if option in hopeful and (fill or heaps[option] >= quota)]
        elected += new
        hopeful -= set(new)
        waiting += [option for option in new if heaps[option] > quota]
        if len(elected) >= places or not hopeful:
            break
        if waiting:
            source = next(option for option in ranked if option in waiting)
            waiting.remove(source)
            share = (heaps[source] - quota) / heaps[source]
            held[source] = Fraction(quota)
        else:
            source = next(option for option in reversed(ranked) if option in hopeful)
            hopeful.discard(source)
            share = Fraction(1)
        slips = [_moved(slip, source, share, hopeful) for slip in slips]
    return tuple(elected)


def _moved(slip: tuple[Order, Fraction], source: int, share: Fraction, hopeful: set[int]) -> tuple[Order, Fraction]:
    order, weight = slip
    if not order or order[0] != source:
        return slip
    rest = order[1:]
    while rest and rest[0] not in hopeful:
        rest = rest[1:]
    return rest, weight * share


@given(st.lists(st.permutations((1, 2, 3, 4)).map(tuple), min_size=1, max_size=41).filter(lambda found: len(found) % 2))
def test_q2_one_winner_is_the_one_a_library_finds(orders: list[Order]) -> None:
    """Where the lot decided nothing; with complete rankings and an odd number both stop at the same majority."""
    counted = count(orders, options=(1, 2, 3, 4))
    if any(each.tie for each in counted.rounds):
        return
    named = {option: pyrankvote.Candidate(str(option)) for option in (1, 2, 3, 4)}
    slips = [pyrankvote.Ballot([named[option] for option in order]) for order in orders]
    found = pyrankvote.instant_runoff_voting(list(named.values()), slips)
    assert [str(option) for option in counted.elected] == [each.name for each in found.get_winners()]


@pytest.mark.parametrize("places", [1, 2, 3])
@given(elections)
def test_q2_no_vote_is_lost_or_made_in_any_round(places: int, orders: list[Order]) -> None:
    whole = sum(1 for order in orders if order)
    for each in count(orders, places).rounds:
        assert sum(each.counts.values()) + each.exhausted == whole


@pytest.mark.parametrize("places", [2, 3])
@given(elections)
def test_q2_whoever_fills_so_many_quotas_together_gets_so_many_places(places: int, orders: list[Order]) -> None:
    """Proportionality for solid coalitions, which block voting breaks."""
    elected = set(count(orders, places).elected)
    quota = floor(Fraction(sum(1 for order in orders if order), places + 1)) + 1
    for size in (1, 2, 3):
        for solid in combinations((1, 2, 3, 4, 5), size):
            votes = sum(1 for order in orders if len(order) >= size and set(order[:size]) == set(solid))
            assert len(elected & set(solid)) >= min(votes // quota, size)


def test_q2_control_most_first_votes_would_choose_what_a_majority_ranks_last() -> None:
    first = [order[0] for order in ballots(TENNESSEE)]
    assert max(set(first), key=first.count) == MEMPHIS
    assert count(ballots(TENNESSEE), options=(1, 2, 3, 4)).elected != (MEMPHIS,)


def test_q2_the_order_in_which_people_answered_changes_nothing() -> None:
    some = [(1, 2), (2, 1), (3,), (3, 2)]
    assert len({count(list(order), places).elected for order in permutations(some) for places in (2,)}) == 1


def test_q2_equals_are_told_apart_by_an_earlier_round_and_only_then_by_the_lot() -> None:
    counted = count([(1,), (1,), (1,), (2, 1), (2, 3), (2, 3), (3,), (4, 2)], options=(1, 2, 3, 4))
    assert all(each.tie is None for each in counted.rounds if each.eliminated == 4)
    tied = count([(1,), (2,)], options=(1, 2))
    assert tied.rounds[0].tie is not None
    assert tied.rounds[0].tie.order == by_lot(7, (1, 2))
    assert tied.elected == tied.rounds[0].tie.order[:1]


def test_q2_nothing_ranked_elects_nobody_and_fewer_named_than_places_elects_all_of_them() -> None:
    assert count([], 2) == RankingCount((), ())
    assert count([()], 2).elected == ()
    assert set(count([(2,), (3,)], 3).elected) == {2, 3}
