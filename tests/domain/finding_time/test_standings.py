"""Which slot is the best: the same answers in any order give the same list, and ties are told."""

from datetime import date, time
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from domain.finding_time.searches import (
    BEST_SHOWN,
    Fit,
    Part,
    Slot,
    Standing,
    best,
    closing,
    numbered,
    part_slot,
    standings,
    ties,
)
from domain.wall_time import WallTime

RIGA = "Europe/Riga"
days = st.dates(date(2026, 3, 1), date(2026, 11, 30))
exact = st.builds(lambda day, at: Slot(0, WallTime(day, at, RIGA)), days, st.sampled_from([time(9), time(18, 30)]))
parts = st.builds(lambda day, part: part_slot(day, part, RIGA), days, st.sampled_from(list(Part)))
searches = st.lists(exact | parts, min_size=2, max_size=20).map(numbered)
fits = st.lists(st.tuples(st.integers(1, 20), st.sampled_from(list(Fit))), max_size=60)


@given(searches, fits, st.integers(0, 9))
def test_m2_the_list_depends_on_the_answers_and_not_on_their_order(
    slots: tuple[Slot, ...], answers: list[tuple[int, Fit]], seed: int
) -> None:
    shuffled = answers.copy()
    Random(seed).shuffle(shuffled)
    assert standings(slots, answers) == standings(slots, shuffled)
    assert {each.slot for each in standings(slots, answers)} == set(slots)


@given(searches, fits)
def test_m2_points_never_rise_and_a_place_is_shared_exactly_by_equals(
    slots: tuple[Slot, ...], answers: list[tuple[int, Fit]]
) -> None:
    ranked = standings(slots, answers)
    for earlier, later in pairwise(ranked):
        assert earlier.points >= later.points
        assert (earlier.rank == later.rank) == (earlier.points == later.points)
        if earlier.points == later.points:
            assert earlier.slot.starts.instant() <= later.slot.starts.instant()
    assert ties(ranked) == sum(each.points == ranked[0].points for each in ranked)


@given(searches, fits)
def test_m2_one_more_yes_never_makes_a_slot_worse(slots: tuple[Slot, ...], answers: list[tuple[int, Fit]]) -> None:
    def rank(ranked: tuple[Standing, ...]) -> int:
        return next(each.rank for each in ranked if each.slot.id == 1)

    assert rank(standings(slots, [*answers, (1, Fit.YES)])) <= rank(standings(slots, answers))


@given(searches, fits)
def test_m2_the_best_suit_somebody_and_are_no_more_than_three(
    slots: tuple[Slot, ...], answers: list[tuple[int, Fit]]
) -> None:
    shown = best(standings(slots, answers))
    assert len(shown) <= BEST_SHOWN
    assert all(each.yes or each.if_need_be for each in shown)


@given(st.lists(exact | parts, min_size=1, max_size=20))
def test_m2_slots_are_numbered_in_time_each_once(slots: list[Slot]) -> None:
    made = numbered([*slots, *reversed(slots)])
    assert [slot.id for slot in made] == list(range(1, len(made) + 1))
    assert len({(slot.starts, slot.part) for slot in made}) == len(made) == len({(s.starts, s.part) for s in slots})
    assert numbered(made) == made
    last = max(slot.over_at for slot in made)
    assert closing(made, None) == last == closing(made, last)


def test_m2_two_if_need_be_count_like_one_easy_yes() -> None:
    slots = numbered([Slot(0, WallTime(date(2026, 11, day), time(18), RIGA)) for day in (24, 25, 26)])
    ranked = standings(slots, [(3, Fit.YES), (2, Fit.IF_NEED_BE), (2, Fit.IF_NEED_BE), (1, Fit.NO)])
    assert [(each.slot.id, each.rank, each.points) for each in ranked] == [(2, 1, 2), (3, 1, 2), (1, 3, 0)]
