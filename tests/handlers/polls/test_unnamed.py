"""What a poll with hidden names says of its outcome, beside the counts of domain/results.py."""

from itertools import product

import pytest

from domain.ballots.counting import Outcome, Result, Turnout, conclude, counts_of_totals
from domain.polls import Kind, Names, Option, Poll, Shown, YesNo
from handlers.polls.unnamed import publish


def poll(kind: Kind, winners: int = 1) -> Poll:
    options = () if kind is Kind.YES_NO else tuple(Option(at, f"Ideja {at}") for at in (1, 2, 3))
    return Poll(1, 1, "Ko darām?", kind, options, Names.HIDDEN, Shown.AFTER_CLOSE, winners=winners)


def result(asked: Poll, *counts: int) -> Result:
    totals = dict(enumerate(counts, start=1))
    return conclude(asked, counts_of_totals(asked, totals, sum(counts)), Turnout(60, 60, 0))


@pytest.mark.parametrize("answered", range(5, 40))
def test_a8_as_many_noes_as_yeses_are_not_told_apart_from_more_noes(answered: int) -> None:
    asked, told = poll(Kind.YES_NO), set()
    for yes in range(answered + 1):
        came_out = result(asked, yes, answered - yes)
        publication = publish(asked, came_out)
        assert publication.table.cells is not None
        assert publication.tells_outcome
        told.add((came_out.outcome, publication.table.cells[YesNo.YES], yes))
    for outcome, cell, yes in told:
        alike = {other for what, bounds, other in told if (what, bounds) == (outcome, cell)}
        assert not alike <= set(range(1, 5)), (outcome, yes)
        assert not {answered - other for other in alike} <= set(range(1, 5)), (outcome, yes)
    assert {outcome for outcome, _, _ in told} == {Outcome.DECIDED, Outcome.REJECTED}


def test_the_winners_are_told_if_all_of_them_may_be_named() -> None:
    asked = poll(Kind.SINGLE, winners=2)
    assert publish(asked, result(asked, 12, 8, 2)).tells_outcome
    assert not publish(asked, result(asked, 12, 3, 2)).tells_outcome


def test_a8_that_all_chose_the_same_does_not_show_in_the_number_of_winners() -> None:
    asked = poll(Kind.SINGLE, winners=2)
    alike = {
        counts
        for counts in product(range(13), repeat=3)
        if sum(counts) == 12 and publish(asked, result(asked, *counts)) == publish(asked, result(asked, 12, 0, 0))
    }
    assert {(12, 0, 0), (11, 1, 0), (9, 2, 1)} <= alike
