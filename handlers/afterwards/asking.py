"""Two hours after a meeting whoever planned it is asked privately what is left of it, never in the quiet hours."""

from domain.afterwards import ASKED_AFTER
from domain.groups import RUNS_MEETINGS, Group, role_of
from domain.meetings import Meeting
from domain.outbox import Lane, Message
from domain.people import Person
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.firing import Firing
from handlers.meeting_events import Changed, meeting_changed
from handlers.meetings import title_words
from handlers.navigation import shortened
from handlers.pause import held_arguments
from handlers.registry import kinds
from handlers.screen import Scene
from handlers.telling import put_off_while_quiet

KIND = "meeting-after"


def plan(unit: UnitOfWork, meeting: Meeting, group: Group) -> None:
    """In place of what was planned before."""
    unit.schedule.remove_about(KIND, meeting.id)
    if meeting.announced and not meeting.cancelled:
        moment = local_naive(meeting.ends_at + ASKED_AFTER, group.zone).replace(second=0, microsecond=0)
        schedule = Schedule(KIND, f"{KIND}:{meeting.id}:{meeting.revision}", WallTime.at(moment, group.zone))
        unit.schedule.put(Entry(started(schedule), group.id, meeting.id))


@meeting_changed("afterwards")
def plan_again(changed: Changed) -> None:
    plan(changed.unit, changed.after, changed.group)


@kinds(KIND)
def ask(firing: Firing) -> None:
    """Late is fine."""
    meeting = firing.unit.meetings.get(firing.entry.subject_id or 0)
    group = None if meeting is None else firing.unit.groups.get(meeting.group_id)
    if meeting is None or group is None or meeting.cancelled or meeting.ends_at > firing.now:
        return
    if put_off_while_quiet(firing, group):
        return
    person = whom(firing.unit, group, meeting)
    if person is not None:
        about = {"id": meeting.id, "note": "after-asks"}
        told = Message(person.id, "after", about, lane=Lane.PUSH, group_id=group.id, push=Push.PROMISED)
        firing.unit.outbox.show(told, firing.now)


def whom(unit: UnitOfWork, group: Group, meeting: Meeting) -> Person | None:
    """Who planned it, if they still run the group; else its worker."""
    planner = unit.people.get(meeting.planned_by)
    member = None if planner is None else unit.groups.member(group.id, planner.id)
    if planner is not None and planner.reachable and role_of(planner, group, member) in RUNS_MEETINGS:
        return planner
    worker = unit.people.get(group.worker_id)
    return worker if worker is not None and worker.reachable else None


@held_arguments(KIND)
def held(scene: Scene, meeting_id: int | None, _detail: str) -> dict[str, str] | None:
    meeting = scene.unit.meetings.get(meeting_id or 0)
    if meeting is None or meeting.cancelled:
        return None
    return {"title": shortened(title_words(scene.language, meeting))}
