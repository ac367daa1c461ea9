"""Q5, consent rounds: who may live with a proposal, what an objection needs, and what becomes of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.consent import (
    REASON_LIMIT,
    WORDS_LIMIT,
    Outcome,
    Problem,
    Refusal,
    Response,
    Round,
    RoundState,
    Rule,
    Said,
    Stance,
    Tally,
    Wrong,
    amended,
    everybody_answered,
    outcome,
    read,
    refusal,
    said,
    tally,
    written,
    wrong,
)
from domain.polls import Names

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
DEADLINE = NOW + timedelta(days=3)
QUIET = Round(1, 1, "Pēc desmitiem vakarā nerakstām.", deadline=DEADLINE, state=RoundState.OPEN)
YES, FINE = Response(Stance.SUPPORT), Response(Stance.LIVE_WITH)
NO = Response(Stance.OBJECT, "Maiņu darbā citādi nevar.")


def test_an_objection_needs_a_reason_against_the_proposal() -> None:
    assert refusal(QUIET, 1, NO, NOW) is None
    assert refusal(QUIET, 1, Response(Stance.OBJECT), NOW) is Refusal.NO_REASON
    assert refusal(QUIET, 1, Response(Stance.OBJECT, " \u200b\n"), NOW) is Refusal.NO_REASON
    assert refusal(QUIET, 1, Response(Stance.OBJECT, "a" * REASON_LIMIT), NOW) is None
    assert refusal(QUIET, 1, Response(Stance.OBJECT, "a" * (REASON_LIMIT + 1)), NOW) is Refusal.REASON_TOO_LONG


@pytest.mark.parametrize("stance", [Stance.SUPPORT, Stance.LIVE_WITH])
def test_only_an_objection_has_a_reason(stance: Stance) -> None:
    assert refusal(QUIET, 1, Response(stance), NOW) is None
    assert refusal(QUIET, 1, Response(stance, "Labi"), NOW) is Refusal.REASON_NOT_WANTED


def test_after_the_deadline_the_close_or_the_withdrawal_no_answer_counts() -> None:
    assert refusal(QUIET, 1, YES, DEADLINE - timedelta(microseconds=1)) is None
    assert refusal(QUIET, 1, YES, DEADLINE) is Refusal.CLOSED
    for state in set(RoundState) - {RoundState.OPEN}:
        assert refusal(replace(QUIET, state=state), 1, YES, NOW) is Refusal.CLOSED


def test_a_button_of_an_older_version_does_not_answer_the_newer_one() -> None:
    newer = amended(QUIET, "Pēc vienpadsmitiem vakarā nerakstām.", DEADLINE, NOW)
    assert isinstance(newer, Round)
    assert refusal(newer, 1, YES, NOW) is Refusal.OLDER_VERSION
    assert refusal(newer, 2, YES, NOW) is None


def test_an_amendment_is_a_new_version_in_a_new_round_of_the_same_proposal() -> None:
    later = DEADLINE + timedelta(days=7)
    newer = amended(replace(QUIET, state=RoundState.CLOSED), "Pēc vienpadsmitiem vakarā nerakstām.", later, NOW)
    assert newer == replace(QUIET, words="Pēc vienpadsmitiem vakarā nerakstām.", version=2, deadline=later)


@pytest.mark.parametrize(
    ("current", "words", "deadline", "problem"),
    [
        (QUIET, " pēc desmitiem vakarā nerakstām", DEADLINE, Problem.NOT_AMENDED),
        (QUIET, "Jauni vārdi", NOW, Problem.DEADLINE_PAST),
        (QUIET, "", DEADLINE, Problem.NO_WORDS),
        (QUIET, "a" * (WORDS_LIMIT + 1), DEADLINE, Problem.WORDS_TOO_LONG),
        (replace(QUIET, state=RoundState.WITHDRAWN), "Jauni vārdi", DEADLINE, Problem.WITHDRAWN),
    ],
)
def test_an_amendment_must_change_something_and_leave_time(
    current: Round, words: str, deadline: datetime, problem: Problem
) -> None:
    refused = amended(current, words, deadline, NOW)
    assert isinstance(refused, Wrong)
    assert refused.problem is problem


@pytest.mark.parametrize(
    ("rule", "reached", "responses", "expected"),
    [
        (Rule(), 12, [YES] * 6, Outcome.ADOPTED),
        (Rule(), 12, [FINE] * 6, Outcome.ADOPTED),
        (Rule(), 13, [YES] * 6, Outcome.TOO_FEW),
        (Rule(), 12, [YES] * 11 + [NO], Outcome.OBJECTED),
        (Rule(), 12, [NO], Outcome.OBJECTED),
        (Rule(), 12, [], Outcome.TOO_FEW),
        (Rule(), 0, [], Outcome.TOO_FEW),
        (Rule(answered=Fraction(2, 3)), 12, [YES] * 8, Outcome.ADOPTED),
        (Rule(answered=Fraction(2, 3)), 12, [YES] * 7, Outcome.TOO_FEW),
        (Rule(objecting=Fraction(1, 10)), 10, [YES] * 9 + [NO], Outcome.ADOPTED),
        (Rule(objecting=Fraction(1, 10)), 10, [YES] * 8 + [NO] * 2, Outcome.OBJECTED),
        (Rule(objecting=Fraction(1, 10)), 9, [YES] * 8 + [NO], Outcome.OBJECTED),
    ],
)
def test_q5_the_groups_rule_decides(rule: Rule, reached: int, responses: list[Response], expected: Outcome) -> None:
    assert outcome(rule, tally(responses, reached)) is expected


def test_by_the_usual_rule_a_proposal_stands_without_objection_when_half_have_answered() -> None:
    assert Round(1, 1, "Labdien").rule == Rule(answered=Fraction(1, 2), objecting=Fraction(0))


def test_a_round_is_complete_when_all_who_were_reached_have_answered() -> None:
    assert everybody_answered(tally([YES, FINE, NO], 3))
    assert not everybody_answered(tally([YES, FINE], 3))
    assert not everybody_answered(tally([], 0))


def test_reasons_do_not_tell_the_order_in_which_they_came() -> None:
    objections = [Response(Stance.OBJECT, reason) for reason in ("Par agru", "Bērni", "par agru", "Āra darbi")]
    assert len({tally(order, 9).reasons for order in permutations(objections)}) == 1


RESPONSES = st.lists(st.sampled_from([YES, FINE, NO]), max_size=30)


@given(RESPONSES, st.integers(0, 40))
def test_everybody_is_counted_once(responses: list[Response], reached: int) -> None:
    counted = tally(responses, reached)
    assert (counted.support, counted.live_with, counted.objections) == tuple(map(responses.count, (YES, FINE, NO)))
    assert counted.answered == len(responses)
    assert len(counted.reasons) == counted.objections


@given(RESPONSES, st.integers(0, 40))
def test_where_names_are_hidden_the_group_learns_the_outcome_and_no_counts(
    responses: list[Response], reached: int
) -> None:
    hidden = said(QUIET, tally(responses, reached))
    assert (hidden.support, hidden.live_with, hidden.objections) == (None, None, None)
    for number, response in enumerate(responses):
        other = NO if response == NO else FINE if response == YES else YES
        swapped = [*responses[:number], other, *responses[number + 1 :]]
        assert said(QUIET, tally(swapped, reached)) == hidden


def test_with_names_the_group_is_told_all_counts_but_no_reasons() -> None:
    named = replace(QUIET, names=Names.NAMED)
    assert said(named, Tally(12, 5, 3, 1, ("Maiņas",))) == Said(Outcome.OBJECTED, 12, 9, 5, 3, 1)


@pytest.mark.parametrize(
    "rule", [Rule(answered=Fraction(0)), Rule(answered=Fraction(3, 2)), Rule(objecting=Fraction(1))]
)
def test_a_rule_that_always_or_never_holds_is_refused(rule: Rule) -> None:
    assert [each.problem for each in wrong(replace(QUIET, rule=rule), NOW)] == [Problem.SHARE]


def test_a_round_that_can_be_opened_has_nothing_wrong() -> None:
    assert wrong(QUIET, NOW) == ()
    assert wrong(replace(QUIET, words="a" * WORDS_LIMIT, deadline=None), NOW) == ()


@given(st.sampled_from(Stance), st.text(max_size=50))
def test_what_was_written_down_is_read_back(stance: Stance, reason: str) -> None:
    response = Response(stance, reason)
    assert read(written(response)) == response
