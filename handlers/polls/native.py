"""Telegram's own poll: which one is ours, what it says of its counts, and who chose what where names are shown.

Telegram counts and we listen. What people choose while we are down arrives when we are back, within a day; what
stopPoll returns at the close is complete whatever we missed, so its counts are the result.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from telegram import Update

from domain.ballots.votes import Ballot, Picked
from domain.poll_records import Record, Totals
from domain.polls import Names, PollState
from handlers.arrivals import Arrival
from handlers.polls.closing import tell_result
from handlers.registry import arrivals
from handlers.routing import Route, when
from handlers.turn import Turn


@arrivals("poll-native")
def note_arrival(arrival: Arrival) -> None:
    """Asked: its id is noted. Stopped, or gone: the counts are the last, and the group is told."""
    record = arrival.unit.polls.get(arrival.arguments["id"])
    if record is None:
        return
    answer = arrival.answer or {}
    sent = answer.get("poll")
    if isinstance(sent, dict):
        arrival.unit.polls.note_telegram(record.id, str(sent["id"]))
    if record.poll.state is PollState.OPEN:
        return
    if answer.get("is_closed"):
        arrival.unit.polls.note_totals(record.id, _totals(record, answer["options"], answer["total_voter_count"]))
    group = arrival.unit.groups.get(record.poll.group_id)
    if group is not None and record.poll.state is PollState.CLOSED:
        tell_result(arrival.unit, record, group, arrival.now)


def _totals(record: Record, options: Sequence[Mapping[str, Any]], answered: int) -> Totals:
    """Options come in the order in which they were asked."""
    counted = record.poll.counted
    return Totals({line: int(option["voter_count"]) for line, option in zip(counted, options, strict=False)}, answered)


def counts_changed(turn: Turn) -> None:
    """Counts for our own use; while names are hidden or the result is not shown, nobody is told them."""
    poll = turn.update.poll
    record = None if poll is None else turn.unit.polls.by_telegram(poll.id)
    if poll is None or record is None or (record.poll.state is not PollState.OPEN and not poll.is_closed):
        return
    options = [{"voter_count": option.voter_count} for option in poll.options]
    totals = _totals(record, options, poll.total_voter_count)
    if totals == record.totals:
        return
    turn.unit.polls.note_totals(record.id, totals)
    group = turn.unit.groups.get(record.poll.group_id)
    if group is not None and record.settled:
        tell_result(turn.unit, record, group, turn.now)


def chosen(turn: Turn) -> None:
    """Only named polls tell who chose what; no options: the vote was taken back."""
    answer = turn.update.poll_answer
    record = None if answer is None else turn.unit.polls.by_telegram(answer.poll_id)
    if answer is None or answer.user is None or record is None or record.poll.names is Names.HIDDEN:
        return
    turn.unit.groups.put_member(record.poll.group_id, turn.person.id, turn.now)
    if not answer.option_ids:
        turn.unit.polls.withdraw(record.id, turn.person.id)
        return
    counted = record.poll.counted
    picked = frozenset(counted[position] for position in answer.option_ids if position < len(counted))
    turn.unit.polls.vote(record.poll, turn.person.id, Ballot(Picked(picked)), turn.now)


def _is_count(update: Update) -> bool:
    return update.poll is not None


def _is_choice(update: Update) -> bool:
    return update.poll_answer is not None


ROUTES: tuple[Route, ...] = (when("poll", _is_count, counts_changed), when("poll_answer", _is_choice, chosen))
