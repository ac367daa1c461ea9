"""What a result says: who won, by which rule, where the lot decided, and where nothing was chosen."""

from collections.abc import Sequence
from fractions import Fraction
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ballots.counting import Outcome, Result, Turnout, counts_of_totals, decimals, tally, tally_sub_groups
from domain.ballots.lots import by_lot, lot
from domain.ballots.votes import Ballot, Picked, Ranked, Rated, Vote, read, spread, written
from domain.polls import Kind, Option, Poll, ShareOf, SubGroup, YesNo

OPTIONS = tuple(Option(number, label) for number, label in enumerate(("Jūrmala", "Sigulda", "Cēsis", "Liepāja"), 1))


def poll(kind: Kind = Kind.SINGLE, **settings: Any) -> Poll:
    with_options = kind in {Kind.SINGLE, Kind.MULTIPLE, Kind.DOTS, Kind.RANKING}
    return Poll(5, 1, "Kur brauksim?", kind, **{"options": OPTIONS if with_options else (), **settings})


def picked(*options: int) -> Picked:
    return Picked(frozenset(options))


def result(asked: Poll, *votes: Vote, reached: int = 10) -> Result:
    return tally(asked, [Ballot(vote) for vote in votes], Turnout(reached, reached, 0))


def test_q1_most_votes_win_and_all_who_answered_are_counted() -> None:
    found = result(poll(), picked(2), picked(2), picked(1))
    assert (found.outcome, found.winners, found.tie) == (Outcome.DECIDED, (2,), None)
    assert found.turnout == Turnout(10, 10, 3)


def test_q1_of_several_choices_people_are_counted_and_not_ticks() -> None:
    found = result(poll(Kind.MULTIPLE), picked(1, 2), picked(2), picked(2, 3))
    assert found.counts.votes == {1: 1, 2: 3, 3: 1, 4: 0}
    assert found.counts.answered == 3


@pytest.mark.parametrize(("yes", "no", "outcome"), [(3, 2, Outcome.DECIDED), (2, 2, Outcome.REJECTED)])
def test_q1_as_many_noes_as_yeses_adopt_nothing(yes: int, no: int, outcome: Outcome) -> None:
    found = result(poll(Kind.YES_NO), *[picked(YesNo.YES)] * yes, *[picked(YesNo.NO)] * no)
    assert found.outcome is outcome


def test_q3_exactly_the_quorum_is_enough_and_one_less_is_not() -> None:
    half = poll(quorum=Fraction(1, 2))
    assert result(half, *[picked(1)] * 5).outcome is Outcome.DECIDED
    short = result(half, *[picked(1)] * 4)
    assert (short.outcome, short.winners, short.leaders) == (Outcome.NO_QUORUM, (), (1,))


def test_q3_a_quorum_of_nobody_is_never_reached() -> None:
    assert result(poll(quorum=Fraction(1, 2)), picked(1), reached=0).outcome is Outcome.NO_QUORUM


@pytest.mark.parametrize(
    ("of", "outcome"), [(ShareOf.ANSWERED, Outcome.DECIDED), (ShareOf.REACHED, Outcome.BELOW_THRESHOLD)]
)
def test_q3_a_threshold_is_a_share_of_what_the_poll_says(of: ShareOf, outcome: Outcome) -> None:
    asked = poll(threshold=Fraction(1, 2), threshold_of=of)
    assert result(asked, picked(1), picked(1), picked(2), reached=8).outcome is outcome


def test_q3_several_winners_are_the_first_so_many() -> None:
    found = result(poll(winners=2), *[picked(3)] * 3, *[picked(1)] * 2, picked(2))
    assert (found.winners, found.tie) == ((3, 1), None)


def test_q3_among_equals_the_lot_decides_and_is_named() -> None:
    found = result(poll(), picked(1), picked(2))
    assert found.tie is not None
    assert found.tie.order == by_lot(5, (1, 2))
    assert found.winners == found.tie.order[:1]


def test_q3_equals_who_all_win_need_no_lot() -> None:
    found = result(poll(winners=2), picked(1), picked(2))
    assert (set(found.winners), found.tie) == ({1, 2}, None)


def test_q2_equal_dots_are_told_apart_by_how_many_people_gave_them() -> None:
    found = result(poll(Kind.DOTS), spread([(1, 2)]), spread([(2, 1)]), spread([(2, 1)]))
    assert (found.counts.votes[1], found.counts.votes[2]) == (2, 2)
    assert (found.winners, found.tie) == ((2,), None)


def test_q3_votes_for_an_option_that_was_put_together_count_once_for_each_person() -> None:
    together = (Option(1, "Jūrmala"), Option(2, "Sigulda"), Option(3, "Jūrmalā", merged_into=1))
    asked = poll(Kind.MULTIPLE, options=together)
    found = result(asked, picked(1, 3), picked(3), picked(2))
    assert found.counts.votes == {1: 2, 2: 1}


def test_q3_a_ranking_that_names_both_of_two_put_together_names_it_once() -> None:
    together = (Option(1, "Jūrmala"), Option(2, "Sigulda"), Option(3, "Jūrmalā", merged_into=1))
    found = result(poll(Kind.RANKING, options=together), Ranked((3, 1, 2)), Ranked((2,)), Ranked((1,)))
    assert found.counts.orders == ((1, 2), (2,), (1,))
    assert found.winners == (1,)


def test_q3_each_sub_group_has_its_own_winners_and_its_own_quorum() -> None:
    parts = (SubGroup(1, "Rīta grupa"), SubGroup(2, "Vakara grupa"))
    asked = poll(winners=2, sub_groups=parts, quorum=Fraction(1, 2))
    morning = [Ballot(picked(option), 1) for option in (1, 1, 1, 2, 2, 3)]
    evening = [Ballot(picked(4), 2)]
    found = tally_sub_groups(asked, morning + evening, {1: Turnout(8, 8, 0), 2: Turnout(8, 8, 0)})
    assert (found[1].outcome, found[1].winners) == (Outcome.DECIDED, (1, 2))
    assert (found[2].outcome, found[2].winners) == (Outcome.NO_QUORUM, ())


@pytest.mark.parametrize(
    ("steps", "mean", "median"),
    [((3, 3, 4), Fraction(10, 3), 3), ((1, 5), 3, 3), ((2, 3), Fraction(5, 2), Fraction(5, 2))],
)
def test_q2_a_scale_has_mean_and_median_and_nothing_to_win(
    steps: Sequence[int], mean: Fraction, median: Fraction
) -> None:
    found = result(poll(Kind.SCALE_5), *[Rated(step) for step in steps])
    assert found.outcome is Outcome.MEASURED
    assert found.scale is not None
    assert (found.scale.mean, found.scale.median) == (mean, median)


def test_the_evaluations_of_the_pilots_have_their_means() -> None:
    for total, mean in ((46, "9.2"), (31, "6.2"), (41, "8.2")):
        steps = [total // 5 + (1 if at < total % 5 else 0) for at in range(5)]
        found = result(poll(Kind.SCALE_10), *[Rated(step) for step in steps])
        assert found.scale is not None
        assert f"{float(found.scale.mean):.{decimals(5)}f}" == mean


def test_nobody_answered_decides_nothing() -> None:
    assert result(poll()).outcome is Outcome.NOBODY_ANSWERED


def test_of_a_native_poll_the_totals_are_enough_where_single_votes_are_not_needed() -> None:
    assert counts_of_totals(poll(), {1: 4, 2: 1}, 5).votes == {1: 4, 2: 1, 3: 0, 4: 0}
    with pytest.raises(ValueError, match="ranking"):
        counts_of_totals(poll(Kind.RANKING), {}, 0)


def test_anybody_can_check_the_lot() -> None:
    assert lot(5, 2) == sha256(b"5:2").hexdigest()
    assert by_lot(5, (1, 2, 3)) == tuple(
        sorted((1, 2, 3), key=lambda option: sha256(f"5:{option}".encode()).hexdigest())
    )


def test_the_lot_favours_no_place_on_the_list() -> None:
    first = [by_lot(number, (1, 2, 3))[0] for number in range(3000)]
    assert all(900 < first.count(option) < 1100 for option in (1, 2, 3))


@given(
    st.one_of(
        st.frozensets(st.integers(1, 9), min_size=1).map(lambda options: (Kind.MULTIPLE, Picked(options))),
        st.integers(1, 10).map(lambda step: (Kind.SCALE_10, Rated(step))),
        st.lists(st.integers(1, 9), unique=True, min_size=1).map(lambda order: (Kind.RANKING, Ranked(tuple(order)))),
        st.dictionaries(st.integers(1, 9), st.integers(1, 5), min_size=1).map(
            lambda dots: (Kind.DOTS, spread(dots.items()))
        ),
    )
)
def test_a_vote_is_read_as_it_was_written(case: tuple[Kind, Vote]) -> None:
    kind, vote = case
    assert read(kind, written(vote)) == vote
