"""How was it? Asked by itself, in private and without names, of those who said they come; not where too few do."""

from domain.afterwards import FELT_HOURS, feeling_asked_at
from domain.groups import Group
from domain.meetings import Answer, Meeting
from domain.norms.pulse import FEWEST
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.quiet_hours import next_allowed
from domain.schedule import Schedule, started
from domain.sealing import BoxKeyMissing
from domain.seats import SeatState
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.afterwards.answers import CLOSING, PURPOSE, choices, question
from handlers.firing import Firing
from handlers.meeting_events import Changed, meeting_changed
from handlers.meetings import title_words
from handlers.navigation import menu_row, shortened
from handlers.pause import held_arguments
from handlers.registry import kinds, views
from handlers.screen import Arguments, Scene, Screen, World
from handlers.words import today_in

KIND = "feeling-ask"


def plan(unit: UnitOfWork, meeting: Meeting, group: Group, world: World) -> None:
    """In place of what was planned before."""
    unit.schedule.remove_about(KIND, meeting.id)
    moment = feeling_asked_at(meeting, group.quiet, world.is_holiday)
    if moment is None or not meeting.announced or meeting.cancelled:
        return
    wall = WallTime.from_instant(moment.replace(second=0, microsecond=0), group.zone)
    schedule = Schedule(KIND, f"{KIND}:{meeting.id}:{meeting.revision}", wall)
    unit.schedule.put(Entry(started(schedule), group.id, meeting.id))


@meeting_changed("how it was")
def plan_again(changed: Changed) -> None:
    plan(changed.unit, changed.after, changed.group, changed.world)


@kinds(KIND)
def ask(firing: Firing) -> None:
    """The same day or never."""
    unit, meeting = firing.unit, firing.unit.meetings.get(firing.entry.subject_id or 0)
    group = None if meeting is None else unit.groups.get(meeting.group_id)
    if meeting is None or group is None or not _is_time(firing, meeting, group):
        return
    asked = _asked(unit, meeting, group)
    if len(asked) < FEWEST or unit.afterwards.of(meeting.id).box_id is not None:
        return
    unit.afterwards.ask_feeling(meeting.id, unit.sealed.create(group.id, PURPOSE, meeting.id), privately=True)
    _plan_close(firing, meeting, group)
    for person_id in asked:
        unit.outbox.show(message(meeting, person_id, Push.SPARE), firing.now)


def _is_time(firing: Firing, meeting: Meeting, group: Group) -> bool:
    if not group.asks_feeling or meeting.cancelled or meeting.ends_at > firing.now:
        return False
    if today_in(group.zone, firing.now) != meeting.starts.date:
        return False
    wall = local_naive(firing.now, group.zone)
    return not group.quiet.is_quiet(wall, firing.world.is_holiday, meeting.starts.date)


def _asked(unit: UnitOfWork, meeting: Meeting, group: Group) -> list[int]:
    """Members who said they come, have a place where there are few, and can be written to."""
    coming = {each.person_id for each in unit.meetings.rsvps(meeting.id) if each.answer is Answer.COMING}
    if meeting.limited:
        coming &= {seat.person_id for seat in unit.seats.of(meeting.id) if seat.state is SeatState.HELD}
    members = unit.groups.members(group.id)
    return [each.person.id for each in members if each.person.id in coming and each.person.reachable and not each.muted]


def _plan_close(firing: Firing, meeting: Meeting, group: Group) -> None:
    """Outside the quiet hours, for then it is told."""
    closes = next_allowed(group.quiet, firing.now + FELT_HOURS, group.zone, firing.world.is_holiday)
    wall = WallTime.from_instant(closes.replace(second=0, microsecond=0), group.zone)
    schedule = started(Schedule(CLOSING, f"{CLOSING}:{meeting.id}", wall))
    firing.unit.schedule.put(Entry(schedule, group.id, meeting.id))


def message(meeting: Meeting, person_id: int, push: Push | None = None) -> Message:
    """Spare: a full week leaves it out, and it counts for nobody, or the count would tell who said they come."""
    return Message(
        person_id,
        "feeling-asked",
        {"id": meeting.id},
        key=f"feeling:{meeting.id}:{person_id}",
        lane=Lane.PUSH,
        group_id=meeting.group_id,
        push=push,
    )


@views("feeling-asked")
def show_asked(scene: Scene, arguments: Arguments) -> Screen | None:
    """That it was answered is said to whoever answered, and what was answered to nobody."""
    meeting = scene.unit.meetings.get(arguments["id"])
    if meeting is None:
        return None
    head = scene.say("feeling-head", title=title_words(scene.language, meeting))
    if not scene.unit.schedule.about(CLOSING, meeting.id):
        return Screen(f"{head}\n\n{scene.say('feeling-over')}", (menu_row(scene),))
    asks = "feeling-answered" if _has_answered(scene, meeting) else "feeling-asks-you"
    return Screen(question(scene, meeting, asks), (*choices(scene, meeting), menu_row(scene)))


def _has_answered(scene: Scene, meeting: Meeting) -> bool:
    box = scene.unit.afterwards.of(meeting.id).box_id
    try:
        return box is not None and scene.unit.sealed.has(box, scene.chat_id)
    except BoxKeyMissing:
        return False


@held_arguments(KIND)
def held(scene: Scene, meeting_id: int | None, _detail: str) -> dict[str, str] | None:
    """On another day it is not asked any more."""
    meeting = scene.unit.meetings.get(meeting_id or 0)
    if meeting is None or today_in(meeting.starts.zone, scene.now) != meeting.starts.date:
        return None
    return {"title": shortened(title_words(scene.language, meeting))}
