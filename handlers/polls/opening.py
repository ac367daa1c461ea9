"""The moment a poll becomes known to its group: now, when the quiet hours end, or once more when it repeats."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.groups import Group
from domain.poll_records import Record
from domain.polls import PollState
from domain.quiet_hours import next_allowed
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.firing import Firing
from handlers.pause import held_arguments
from handlers.polls import closing, nudging, votes
from handlers.polls.card import card
from handlers.registry import kinds
from handlers.screen import Scene, World

KIND = "poll-open"
AGAIN = "poll-again"


def open_poll(unit: UnitOfWork, record: Record, group: Group, world: World, now: datetime) -> Record:
    """Asked in the group, with its end and its nudges planned."""
    unit.polls.open(record.id, now)
    votes.begin(unit, record)
    opened = unit.polls.get(record.id) or record
    unit.outbox.show(card(opened, group), now)
    closing.plan(unit, opened, group)
    nudging.plan(unit, opened, group, world, now)
    return opened


def open_later(unit: UnitOfWork, record: Record, group: Group, moment: datetime) -> None:
    unit.schedule.put(Entry(started(Schedule(KIND, f"{KIND}:{record.id}", wall(moment, group))), group.id, record.id))


def repeat(unit: UnitOfWork, record: Record, group: Group, now: datetime) -> None:
    """Asked anew by its rule, counted from now; the first time has just been."""
    if record.poll.repeats is None:
        return
    schedule = Schedule(AGAIN, f"{AGAIN}:{record.id}", wall(now, group), record.poll.repeats)
    later = Entry(started(schedule), group.id, record.id)
    unit.schedule.put(later)


def quiet_until(group: Group, world: World, now: datetime) -> datetime | None:
    """When the quiet hours end, if it is quiet now."""
    if not group.quiet.is_quiet(local_naive(now, group.zone), world.is_holiday):
        return None
    morning = next_allowed(group.quiet, now, group.zone, world.is_holiday)
    return morning if now < morning else None


def wall(moment: datetime, group: Group) -> WallTime:
    return WallTime.at(local_naive(moment, group.zone).replace(second=0, microsecond=0), group.zone)


@kinds(KIND)
def open_in_the_morning(firing: Firing) -> None:
    record = firing.unit.polls.get(firing.entry.subject_id or 0)
    group = None if record is None else firing.unit.groups.get(record.poll.group_id)
    if record is None or group is None or record.poll.state is not PollState.DRAFT:
        return
    if record.poll.deadline is not None and record.poll.deadline <= firing.now:
        firing.unit.polls.cancel(record.id, firing.now)
        return
    open_poll(firing.unit, record, group, firing.world, firing.now)
    repeat(firing.unit, record, group, firing.now)


@kinds(AGAIN)
def open_again(firing: Firing) -> None:
    """A copy with votes of its own and the same time to answer; the one before is closed first."""
    first = firing.unit.polls.get(firing.entry.subject_id or 0)
    group = None if first is None else firing.unit.groups.get(first.poll.group_id)
    if first is None or group is None or first.opened_at is None:
        return
    if firing.occurrence.planned == wall(first.opened_at, group):
        return
    closing.close_open_copies(firing.unit, first, group, firing.now)
    poll = first.poll
    span = None if poll.deadline is None else poll.deadline - first.opened_at
    deadline = None if span is None else firing.now + span
    copy = replace(poll, state=PollState.DRAFT, deadline=deadline, closed_at=None, repeats=None)
    added = firing.unit.polls.add(copy, first.way, firing.now)
    open_poll(firing.unit, added, group, firing.world, firing.now)


@held_arguments(KIND)
def held_opening(scene: Scene, poll_id: int | None, _detail: str) -> Mapping[str, Any] | None:
    return held_words(scene, poll_id, PollState.DRAFT)


@held_arguments(AGAIN)
def held_repeat(scene: Scene, poll_id: int | None, _detail: str) -> Mapping[str, Any] | None:
    record = scene.unit.polls.get(poll_id or 0)
    return None if record is None else {"question": record.poll.question}


def held_words(scene: Scene, poll_id: int | None, state: PollState) -> Mapping[str, Any] | None:
    """None where it has come to something else meanwhile."""
    record = scene.unit.polls.get(poll_id or 0)
    if record is None or record.poll.state is not state:
        return None
    return {"question": record.poll.question}
