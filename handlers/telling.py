"""What a group is told, what those who run it are told privately, and the moment when the quiet hours are over."""

from datetime import date, datetime

from domain.groups import Group, Role
from domain.outbox import Delivery, Lane, Message
from domain.people import Person
from domain.quiet_hours import next_allowed
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.firing import Firing
from handlers.screen import Arguments, World


def to_group(group: Group, view: str, arguments: Arguments, *, key: str | None = None) -> Message:
    """Must not come twice: should it be unknown whether it came, the worker is asked. What stands under its key is
    edited, and of many presses only the newest state is sent."""
    return Message(
        group.chat_id,
        view,
        arguments,
        key=key,
        lane=Lane.PUSH,
        delivery=Delivery.AT_MOST_ONCE,
        group_id=group.id,
    )


def who_run(unit: UnitOfWork, group: Group) -> list[Person]:
    """The worker and the organisers who can be written to; an organiser who muted the group is left in peace."""
    organisers = [
        member.person
        for member in unit.groups.members(group.id)
        if member.role is Role.ORGANISER and not member.muted and member.person.id != group.worker_id
    ]
    worker = unit.people.get(group.worker_id)
    return [person for person in (*((worker,) if worker else ()), *organisers) if person.reachable]


def when_not_quiet(unit: UnitOfWork, entry: Entry, group: Group, world: World, now: datetime) -> None:
    """Puts the entry for now, or for the end of the quiet hours; what waits already under its key waits once."""
    moment = next_allowed(group.quiet, now, group.zone, world.is_holiday)
    wall = WallTime.at(local_naive(moment, group.zone), group.zone)
    unit.schedule.put(Entry(started(_at(entry.schedule, wall)), group.id, entry.subject_id, entry.detail))


def put_off_while_quiet(firing: Firing, group: Group) -> bool:
    """True, and it is put for when the quiet hours end, if the group is not to be disturbed now."""
    if not group.quiet.is_quiet(local_naive(firing.now, group.zone), firing.world.is_holiday):
        return False
    when_not_quiet(firing.unit, firing.entry, group, firing.world, firing.now)
    return True


def put_off_once_while_quiet(firing: Firing, group: Group) -> bool:
    """The same for what goes by a rule, which stays as it is: the detail of what is put is the day it was meant for."""
    if not group.quiet.is_quiet(local_naive(firing.now, group.zone), firing.world.is_holiday):
        return False
    entry, day = firing.entry, firing.occurrence.planned.date.isoformat()
    once = Schedule(entry.schedule.kind, f"{entry.schedule.key}:{day}", entry.schedule.first)
    put = Entry(once, group.id, entry.subject_id, entry.detail or day)
    when_not_quiet(firing.unit, put, group, firing.world, firing.now)
    return True


def day_meant(firing: Firing) -> date:
    """The day something daily was meant for, also where it was put off."""
    return date.fromisoformat(firing.entry.detail) if firing.entry.detail else firing.occurrence.planned.date


def _at(schedule: Schedule, wall: WallTime) -> Schedule:
    return Schedule(schedule.kind, schedule.key, wall)
