"""The moment a meeting becomes known to its group: now, or when the quiet hours end."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.groups import Group
from domain.meetings import Meeting
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.quiet_hours import next_allowed
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers import reminders
from handlers.afterwards import asking as afterwards
from handlers.afterwards import asking_how
from handlers.firing import Firing
from handlers.meetings import first_card, title_words
from handlers.registry import kinds, views
from handlers.screen import Arguments, Scene, Screen, World

KIND = "meeting-announce"
KNOWN_AHEAD = timedelta(days=6)
A_MOMENT = timedelta(minutes=1)


def announce(unit: UnitOfWork, meeting: Meeting, group: Group, world: World, now: datetime) -> None:
    unit.schedule.remove_about(KIND, meeting.id)
    unit.meetings.announce(meeting.id, now)
    unit.outbox.show(first_card(meeting, group), now)
    reminders.plan(unit, meeting, group, world, now)
    known = replace(meeting, announced=True)
    afterwards.plan(unit, known, group)
    asking_how.plan(unit, known, group, world)


def announce_at(unit: UnitOfWork, meeting: Meeting, group: Group, moment: datetime) -> None:
    wall = WallTime.at(local_naive(moment, group.zone).replace(second=0, microsecond=0), group.zone)
    schedule = started(Schedule(KIND, f"{KIND}:{meeting.id}", wall))
    unit.schedule.put(Entry(schedule, group.id, meeting.id))


def announce_ahead(unit: UnitOfWork, meeting: Meeting, group: Group, now: datetime) -> None:
    """One of a series that was put elsewhere before the group knew of it."""
    announce_at(unit, meeting, group, max(meeting.starts_at - KNOWN_AHEAD, now + A_MOMENT))


def quiet_until(group: Group, starts: WallTime, world: World, now: datetime) -> datetime | None:
    """When the quiet hours end, if it is quiet now and waiting still leaves time before the meeting."""
    if not group.quiet.is_quiet(local_naive(now, group.zone), world.is_holiday, starts.date):
        return None
    morning = next_allowed(group.quiet, now, group.zone, world.is_holiday, starts.date)
    return morning if now < morning < starts.instant() else None


@kinds(KIND)
def announce_in_the_morning(firing: Firing) -> None:
    """Late is better than never, until the meeting begins; then its planner is told that the group was not."""
    meeting = firing.unit.meetings.get(firing.entry.subject_id or 0)
    group = None if meeting is None else firing.unit.groups.get(meeting.group_id)
    if meeting is None or group is None or meeting.cancelled or meeting.announced:
        return
    if firing.now < meeting.starts_at:
        announce(firing.unit, meeting, group, firing.world, firing.now)
        return
    told = Message(meeting.planned_by, "meeting-not-announced", {"id": meeting.id}, lane=Lane.PUSH, push=Push.PROMISED)
    firing.unit.outbox.show(told, firing.now)


@views("meeting-not-announced")
def show_not_announced(scene: Scene, arguments: Arguments) -> Screen | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    if meeting is None:
        return None
    return Screen(scene.say("meeting-not-announced", title=title_words(scene.language, meeting)))
