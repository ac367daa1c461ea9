"""The end of a poll: by hand, at its deadline, or by being called off; the group is told the result once."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.groups import Group
from domain.poll_records import Record, Way
from domain.polls import PollState
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.firing import Firing
from handlers.opening import Opening
from handlers.pause import held_arguments
from handlers.polls import votes
from handlers.polls.card import card, turnout
from handlers.polls.deciding import log_decision
from handlers.registry import kinds, opened
from handlers.screen import Scene
from handlers.telling import to_group

KIND = "poll-close"
AGAIN = "poll-again"


def result_key(poll_id: int) -> str:
    return f"poll:{poll_id}:result"


def plan(unit: UnitOfWork, record: Record, group: Group) -> None:
    """In place of an end that was planned before."""
    unit.schedule.remove_about(KIND, record.id)
    if record.poll.deadline is None:
        return
    wall = WallTime.at(local_naive(record.poll.deadline, group.zone).replace(second=0, microsecond=0), group.zone)
    schedule = Schedule(KIND, f"{KIND}:{record.id}:{record.poll.revision}", wall)
    unit.schedule.put(Entry(started(schedule), group.id, record.id))


def close(unit: UnitOfWork, record: Record, group: Group, now: datetime) -> bool:
    """False where it was not open any more. Telegram is asked to stop its own poll, and tells the last counts."""
    if not unit.polls.close(record.id, turnout(unit, record), now):
        return False
    _forget_plans(unit, record)
    closed = unit.polls.get(record.id) or record
    unit.outbox.show(card(closed, group), now)
    if record.way is Way.SEALED:
        votes.begin_close(unit, closed)
    elif record.way is Way.BUTTONS:
        tell_result(unit, closed, group, now)
    return True


def cancel(unit: UnitOfWork, record: Record, group: Group, now: datetime) -> bool:
    """Called off: no result; whatever was answered is not shown."""
    if not unit.polls.cancel(record.id, now):
        return False
    _forget_plans(unit, record)
    unit.schedule.remove_about("poll-open", record.id)
    unit.schedule.remove_about(AGAIN, record.id)
    votes.drop(unit, record)
    if record.opened_at is not None:
        unit.outbox.show(card(unit.polls.get(record.id) or record, group), now)
    return True


def close_open_copies(unit: UnitOfWork, first: Record, group: Group, now: datetime) -> None:
    """Before a repeating poll is asked anew: what is still open of the times before."""
    for record in unit.polls.of_group(group.id):
        same = record.id >= first.id and record.poll.question == first.poll.question
        if same and record.poll.state is PollState.OPEN:
            close(unit, record, group, now)


def tell_result(unit: UnitOfWork, record: Record, group: Group, now: datetime) -> None:
    """To the group, once; a later count, as Telegram's own, edits what was told."""
    first = unit.polls.settle(record.id)
    if first and record.poll.state is PollState.CLOSED:
        log_decision(unit, unit.polls.get(record.id) or record, group, now)
    if record.poll.state is not PollState.CLOSED or not (first or unit.outbox.posted_id(result_key(record.id))):
        return
    unit.outbox.show(
        to_group(group, "poll-result", {"id": record.id}, key=result_key(record.id)),
        now,
    )


def _forget_plans(unit: UnitOfWork, record: Record) -> None:
    for kind in (KIND, "poll-nudge"):
        unit.schedule.remove_about(kind, record.id)


@opened(votes.PURPOSE)
def tell_opened(opening: Opening) -> None:
    """The sealed votes are open, or lost with their key; the group is told either way."""
    record = opening.unit.polls.get(opening.box.subject_id)
    group = None if record is None else opening.unit.groups.get(record.poll.group_id)
    if record is not None and group is not None:
        tell_result(opening.unit, record, group, opening.now)


@kinds(KIND)
def close_at_the_deadline(firing: Firing) -> None:
    """However late: votes after the deadline were refused all the while."""
    record = firing.unit.polls.get(firing.entry.subject_id or 0)
    group = None if record is None else firing.unit.groups.get(record.poll.group_id)
    if record is None or group is None or record.poll.deadline is None or firing.now < record.poll.deadline:
        return
    close(firing.unit, record, group, firing.now)


@held_arguments(KIND)
def held_close(scene: Scene, poll_id: int | None, _detail: str) -> Mapping[str, Any] | None:
    record = scene.unit.polls.get(poll_id or 0)
    if record is None or record.poll.state is not PollState.OPEN:
        return None
    return {"question": record.poll.question}
