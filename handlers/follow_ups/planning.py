"""When a follow-up is due: planned from what it is counted from, moved along with it, cancelled with it."""

from datetime import datetime

from domain.follow_ups import JOINING_AT, Anchor, FollowUp, State, moment
from domain.groups import Group
from domain.meetings import Meeting
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.meeting_events import Changed, meeting_changed
from handlers.telling import who_run

KIND, DAILY = "follow-up", "follow-up-joining"
EVERY_DAY = "FREQ=DAILY"


def first_moment(unit: UnitOfWork, group: Group, follow_up: FollowUp) -> WallTime | None:
    """None where it waits for something that has no date yet."""
    if follow_up.wall is not None:
        return WallTime.at(follow_up.wall, group.zone)
    meeting = None if follow_up.meeting_id is None else unit.meetings.get(follow_up.meeting_id)
    return None if meeting is None else moment(follow_up, _counted_from(meeting, follow_up))


def _counted_from(meeting: Meeting, follow_up: FollowUp) -> WallTime:
    """Before it begins, after it ends."""
    return meeting.starts if follow_up.before else WallTime.from_instant(meeting.ends_at, meeting.starts.zone)


def plan(unit: UnitOfWork, group: Group, follow_up: FollowUp, now: datetime) -> None:
    """In place of what was planned before."""
    unit.schedule.remove_about(KIND, follow_up.id)
    if follow_up.anchor is Anchor.JOINING:
        _put_daily(unit, group, follow_up, now)
        return
    due = first_moment(unit, group, follow_up)
    if due is not None:
        put(unit, group, follow_up, due)


def put(unit: UnitOfWork, group: Group, follow_up: FollowUp, due: WallTime, detail: str = "") -> None:
    key = f"{KIND}:{follow_up.id}:{detail}:{due.naive.isoformat(timespec='minutes')}"
    unit.schedule.put(Entry(started(Schedule(KIND, key, due)), group.id, follow_up.id, detail))


def _put_daily(unit: UnitOfWork, group: Group, follow_up: FollowUp, now: datetime) -> None:
    today = WallTime.from_instant(now, group.zone).date
    first = WallTime(today, JOINING_AT, group.zone)
    schedule = started(Schedule(DAILY, f"{DAILY}:{follow_up.id}", first, EVERY_DAY))
    unit.schedule.put(Entry(schedule, group.id, follow_up.id))


def forget(unit: UnitOfWork, follow_up_id: int) -> None:
    for kind in (KIND, DAILY):
        unit.schedule.remove_about(kind, follow_up_id)


def happened(unit: UnitOfWork, group: Group, anchor: Anchor, now: datetime) -> None:
    """A survey was closed, a norm adopted: whatever waits for that is planned from now."""
    for follow_up in unit.follow_ups.waiting(group.id):
        if follow_up.anchor is anchor:
            here = WallTime.from_instant(now, group.zone)
            put(unit, group, follow_up, moment(follow_up, here), here.naive.isoformat(timespec="minutes"))


@meeting_changed("follow-ups")
def go_along(changed: Changed) -> None:
    """Moved: so is what is counted from it. Cancelled: it is not sent, and organisers are told what it was."""
    unit, group = changed.unit, changed.group
    for follow_up in unit.follow_ups.of_meeting(changed.after.id):
        if changed.after.cancelled:
            unit.follow_ups.set_state(follow_up.id, State.CANCELLED)
            forget(unit, follow_up.id)
            tell_organisers(unit, group, follow_up, "cancelled", changed.now)
        elif changed.before.starts != changed.after.starts or changed.before.ends != changed.after.ends:
            _move(changed, follow_up)


def _move(changed: Changed, follow_up: FollowUp) -> None:
    """One that was sent already is not sent again."""
    was_waiting = bool(changed.unit.schedule.about(KIND, follow_up.id))
    due = first_moment(changed.unit, changed.group, follow_up)
    if not was_waiting or due is None:
        return
    if due.instant() > changed.now:
        plan(changed.unit, changed.group, follow_up, changed.now)
        return
    changed.unit.follow_ups.set_state(follow_up.id, State.CANCELLED)
    forget(changed.unit, follow_up.id)
    tell_organisers(changed.unit, changed.group, follow_up, "too-late", changed.now)


def tell_organisers(unit: UnitOfWork, group: Group, follow_up: FollowUp, why: str, now: datetime) -> None:
    for person in who_run(unit, group):
        arguments = {"id": follow_up.id, "why": why}
        unit.outbox.show(
            Message(person.id, "follow-up-news", arguments, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS), now
        )
