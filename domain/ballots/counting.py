"""A poll's result: what was counted, whether it binds, who won, and where the lot decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from domain.ballots.lots import Tie, by_lot
from domain.ballots.ranking import Round, count_rankings
from domain.ballots.votes import Ballot, Picked, Ranked, Rated, Spread, Vote
from domain.polls import SCALES, Kind, Poll, ShareOf, YesNo


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many were asked, how many of them the question surely reached, how many answered."""

    asked: int
    reached: int
    answered: int


@dataclass(frozen=True, slots=True)
class Counts:
    """`votes` by option: people, dots, or first preferences; `voters` by option: people who named it at all."""

    answered: int
    votes: Mapping[int, int]
    voters: Mapping[int, int]
    orders: tuple[tuple[int, ...], ...] = ()


class Outcome(StrEnum):
    DECIDED = "decided"
    NOBODY_ANSWERED = "nobody_answered"
    NO_QUORUM = "no_quorum"
    BELOW_THRESHOLD = "below_threshold"
    REJECTED = "rejected"
    MEASURED = "measured"
    """A scale: there is nothing to win."""


@dataclass(frozen=True, slots=True)
class ScaleSummary:
    """Exact; how many decimals are said is `decimals`' business. The median of an even number lies between the two."""

    mean: Fraction
    median: Fraction


@dataclass(frozen=True, slots=True)
class Result:
    """`winners` are empty unless the outcome is decided; `leaders` are who would have won without quorum and threshold.

    `quorum` and `threshold` are None where the poll has none. `tie` is there only where the lot chose between them.
    """

    turnout: Turnout
    counts: Counts
    outcome: Outcome
    winners: tuple[int, ...]
    leaders: tuple[int, ...]
    quorum: bool | None
    threshold: bool | None
    tie: Tie | None = None
    scale: ScaleSummary | None = None
    rounds: tuple[Round, ...] = ()


def tally(poll: Poll, ballots: Iterable[Ballot], turnout: Turnout) -> Result:
    """The result over everybody. `turnout.answered` is taken from the ballots."""
    return conclude(poll, count(poll, [ballot.vote for ballot in ballots]), turnout)


def tally_sub_groups(poll: Poll, ballots: Sequence[Ballot], turnouts: Mapping[int, Turnout]) -> Mapping[int, Result]:
    """Each sub-group's own result, with its own quorum, threshold and winners."""
    return {
        part.id: tally(
            poll,
            [ballot for ballot in ballots if ballot.sub_group == part.id],
            turnouts.get(part.id, Turnout(0, 0, 0)),
        )
        for part in poll.sub_groups
    }


def count(poll: Poll, votes: Sequence[Vote]) -> Counts:
    """Votes for a merged option count for the one it was merged into, once for each person."""
    amounts: Counter[int] = Counter()
    voters: Counter[int] = Counter()
    orders = []
    for vote in votes:
        weights = _weights(poll, vote)
        amounts.update(weights)
        voters.update(weights.keys())
        if isinstance(vote, Ranked):
            orders.append(_order(poll, vote))
            voters.update(orders[-1][1:])
    lines = poll.counted
    return Counts(
        len(votes), {line: amounts[line] for line in lines}, {line: voters[line] for line in lines}, tuple(orders)
    )


def counts_of_totals(poll: Poll, totals: Mapping[int, int], answered: int) -> Counts:
    """For a native poll, of which only the totals are known. ValueError for kinds that need the single votes."""
    if poll.kind not in {Kind.SINGLE, Kind.MULTIPLE, Kind.YES_NO}:
        raise ValueError(f"totals are not enough for a poll of kind {poll.kind}")
    lines = {line: totals.get(line, 0) for line in poll.counted}
    return Counts(answered, lines, lines)


def _weights(poll: Poll, vote: Vote) -> Counter[int]:
    match vote:
        case Picked(options):
            return Counter({poll.counts_for(option) for option in options})
        case Rated(step):
            return Counter((step,))
        case Spread(dots):
            weights: Counter[int] = Counter()
            for option, number in dots:
                weights[poll.counts_for(option)] += number
            return weights
        case Ranked():
            return Counter(_order(poll, vote)[:1])


def _order(poll: Poll, vote: Ranked) -> tuple[int, ...]:
    return tuple(dict.fromkeys(poll.counts_for(option) for option in vote.order))


def conclude(poll: Poll, counts: Counts, turnout: Turnout) -> Result:
    turnout = Turnout(turnout.asked, turnout.reached, counts.answered)
    leaders, tie, rounds = _leaders(poll, counts)
    quorum = None if poll.quorum is None else _reaches(counts.answered, poll.quorum, turnout.reached)
    passed = _passing(poll, counts, turnout, leaders, rounds)
    threshold = None if poll.threshold is None else bool(passed)
    outcome = _outcome(poll, counts, quorum, leaders, passed)
    winners = passed if outcome is Outcome.DECIDED else ()
    scale = _scale(counts) if poll.kind in SCALES and counts.answered else None
    return Result(turnout, counts, outcome, winners, leaders, quorum, threshold, tie, scale, rounds)


def _reaches(number: Fraction | int, share: Fraction, whole: int) -> bool:
    """Exactly the share is enough; a share of nobody is never reached."""
    return whole > 0 and number >= share * whole


def _outcome(poll: Poll, counts: Counts, quorum: bool | None, leaders: Sequence[int], passed: Sequence[int]) -> Outcome:
    if counts.answered == 0:
        return Outcome.NOBODY_ANSWERED
    if quorum is False:
        return Outcome.NO_QUORUM
    if poll.kind in SCALES:
        return Outcome.MEASURED
    if not leaders:
        return Outcome.REJECTED
    return Outcome.DECIDED if passed else Outcome.BELOW_THRESHOLD


def _leaders(poll: Poll, counts: Counts) -> tuple[tuple[int, ...], Tie | None, tuple[Round, ...]]:
    if poll.kind in SCALES:
        return (), None, ()
    if poll.kind is Kind.YES_NO:
        adopted = counts.votes[YesNo.YES] > counts.votes[YesNo.NO]
        return ((int(YesNo.YES),) if adopted else ()), None, ()
    if poll.kind is Kind.RANKING:
        ranked = count_rankings(poll.id, poll.counted, counts.orders, poll.winners)
        return ranked.elected, next((each.tie for each in reversed(ranked.rounds) if each.tie), None), ranked.rounds
    leaders, tie = _most(poll, counts)
    return leaders, tie, ()


def _most(poll: Poll, counts: Counts) -> tuple[tuple[int, ...], Tie | None]:
    """Most votes, then most voters, then the lot; an option without a vote leads nowhere."""

    def standing(option: int) -> tuple[int, int]:
        return counts.votes[option], counts.voters[option]

    chosen = [option for option in by_lot(poll.id, poll.counted) if counts.votes[option]]
    order = sorted(chosen, key=standing, reverse=True)
    leaders, behind = tuple(order[: poll.winners]), order[poll.winners :]
    if not behind or standing(leaders[-1]) != standing(behind[0]):
        return leaders, None
    return leaders, Tie(tuple(option for option in order if standing(option) == standing(behind[0])))


def _passing(
    poll: Poll, counts: Counts, turnout: Turnout, leaders: tuple[int, ...], rounds: Sequence[Round]
) -> tuple[int, ...]:
    """The leaders that reach the threshold; for a ranking by the votes of its last round."""
    if poll.threshold is None:
        return leaders
    share, whole = poll.threshold, turnout.reached if poll.threshold_of is ShareOf.REACHED else turnout.answered
    votes: Mapping[int, Fraction | int] = rounds[-1].counts if rounds else counts.votes
    return tuple(option for option in leaders if _reaches(votes[option], share, whole))


def _scale(counts: Counts) -> ScaleSummary:
    steps = [step for step, number in sorted(counts.votes.items()) for _ in range(number)]
    middle = (len(steps) - 1) // 2, len(steps) // 2
    return ScaleSummary(Fraction(sum(steps), len(steps)), Fraction(steps[middle[0]] + steps[middle[1]], 2))


def decimals(answered: int) -> int:
    """How many decimals of a mean say something: none below 5 answers, one from 5 on."""
    return 0 if answered < 5 else 1
