"""A closed poll goes into the group's decision log, saying no more than its published result does."""

from datetime import datetime

from domain.ballots import counting
from domain.ballots.counting import Result, conclude, decimals
from domain.decisions import Decision, Outcome, Rule, Source
from domain.groups import Group
from domain.poll_records import Record
from domain.polls import SCALES, Kind, Names, Poll
from domain.unit_of_work import UnitOfWork
from handlers.decisions.recording import record_decision
from handlers.polls import votes
from handlers.polls.card import turnout
from handlers.polls.unnamed import publish
from handlers.words import today_in

OUTCOMES = {
    counting.Outcome.DECIDED: Outcome.ADOPTED,
    counting.Outcome.NOBODY_ANSWERED: Outcome.NOT_ADOPTED,
    counting.Outcome.NO_QUORUM: Outcome.NO_QUORUM,
    counting.Outcome.BELOW_THRESHOLD: Outcome.NOT_ADOPTED,
    counting.Outcome.REJECTED: Outcome.NOT_ADOPTED,
    counting.Outcome.MEASURED: Outcome.NOTED,
}


def log_decision(unit: UnitOfWork, record: Record, group: Group, now: datetime) -> None:
    """Once for a poll, however often its closing is repeated. A lost one decided nothing."""
    if votes.lost(unit, record):
        return
    poll = record.poll
    result = conclude(poll, votes.counted(unit, record), turnout(unit, record))
    told = poll.names is Names.NAMED or publish(poll, result).tells_outcome
    decision = Decision(
        0,
        group.id,
        Source.POLL,
        poll.question,
        OUTCOMES[result.outcome] if told else Outcome.NOTED,
        _rule(poll),
        today_in(group.zone, now),
        words=_words(poll, result) if told else (),
        source_id=record.id,
        asked=result.turnout.reached or None,
        answered=result.turnout.answered,
        quorum=poll.quorum,
        threshold=poll.threshold,
    )
    record_decision(unit, group, decision)


def _rule(poll: Poll) -> Rule:
    if poll.kind in SCALES:
        return Rule.SCALE
    if poll.kind is Kind.DOTS:
        return Rule.DOTS
    if poll.kind is Kind.RANKING:
        return Rule.RANKING if poll.winners == 1 else Rule.RANKING_SEVERAL
    return Rule.MOST_VOTES if poll.threshold is None else Rule.SHARE


def _words(poll: Poll, result: Result) -> tuple[str, ...]:
    """The winners in their order, or the mean of a scale whose answers are named."""
    labels = {option.id: option.label for option in poll.options}
    if result.scale is not None and poll.names is Names.NAMED:
        return (f"{float(result.scale.mean):.{decimals(result.counts.answered)}f}",)
    return tuple(labels[winner] for winner in result.winners if winner in labels)
