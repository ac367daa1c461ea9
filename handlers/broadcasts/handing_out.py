"""A broadcast goes its way: each group at its moment, its people a few hundred in a transaction, nobody twice."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.broadcasts import AT_ONCE, STILL_OF_USE, Broadcast, BroadcastState
from domain.groups import RUNS_MEETINGS, Group
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.quiet_hours import next_allowed
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, to_millis
from handlers.broadcasts.message import group_key, to_group, to_person
from handlers.firing import Firing
from handlers.navigation import role_in
from handlers.pause import held_arguments
from handlers.registry import kinds
from handlers.screen import Scene, World

KIND, PART, EDIT, WATCH = "broadcast", "broadcast-part", "broadcast-edit", "broadcast-watch"
EVERY_MINUTE = 15
"""So many times a minute apart, then hourly, the writer's report is brought up to date."""
WATCHED_AT_MOST = EVERY_MINUTE + 24 * 8


def plan(unit: UnitOfWork, broadcast: Broadcast, group: Group, moment: datetime) -> None:
    key = f"{KIND}:{broadcast.id}:{group.id}:{to_millis(moment)}"
    unit.schedule.put(Entry(_at(KIND, key, moment, group.zone), group.id, broadcast.id))


def moment_for(group: Group, wished: datetime, world: World) -> datetime:
    """When the quiet hours of that group allow it."""
    return next_allowed(group.quiet, wished, group.zone, world.is_holiday)


def unplan(unit: UnitOfWork, broadcast: Broadcast) -> None:
    unit.schedule.remove_about(KIND, broadcast.id)


def _at(kind: str, key: str, moment: datetime, zone: str) -> Schedule:
    return started(Schedule(kind, key, WallTime.from_instant(moment, zone)))


@kinds(KIND)
def go(firing: Firing) -> None:
    found = _about(firing)
    if found is None:
        return
    unit, (broadcast, group) = firing.unit, found
    if firing.now - firing.occurrence.due > STILL_OF_USE:
        tell_writer(unit, broadcast, "broadcast-too-late", group, firing.now)
    elif not _may_still(unit, broadcast, group):
        tell_writer(unit, broadcast, "broadcast-rights-lost", group, firing.now)
    else:
        _send(firing, broadcast, group)


def _send(firing: Firing, broadcast: Broadcast, group: Group) -> None:
    unit, now = firing.unit, firing.now
    unit.broadcasts.save(replace(broadcast, state=BroadcastState.SENT), now)
    if broadcast.public:
        unit.outbox.show(to_group(broadcast, group), now)
    if broadcast.private:
        _go_on_from(unit, broadcast, group, 0, now)
    watch(unit, broadcast, now, firing.world.zone)


def _about(firing: Firing) -> tuple[Broadcast, Group] | None:
    broadcast = firing.unit.broadcasts.get(firing.entry.subject_id or 0)
    group = firing.unit.groups.get(firing.entry.group_id or 0)
    if broadcast is None or group is None or broadcast.state not in {BroadcastState.PLANNED, BroadcastState.SENT}:
        return None
    return broadcast, group


def _may_still(unit: UnitOfWork, broadcast: Broadcast, group: Group) -> bool:
    writer = unit.people.get(broadcast.written_by)
    return writer is not None and role_in(unit, writer, group) in RUNS_MEETINGS


def tell_writer(unit: UnitOfWork, broadcast: Broadcast, text: str, group: Group, now: datetime) -> None:
    if unit.people.get(broadcast.written_by) is not None:
        buttons = [[{"key": "button-broadcast-report", "data": ["broadcast-report", broadcast.id]}]]
        about = {"text": text, "arguments": {"group": group.title}, "buttons": buttons}
        unit.outbox.show(Message(broadcast.written_by, "text", about, lane=Lane.PUSH, push=Push.PROMISED), now)


def _go_on_from(unit: UnitOfWork, broadcast: Broadcast, group: Group, after: int, now: datetime) -> None:
    key = f"{PART}:{broadcast.id}:{group.id}:{after}"
    unit.schedule.put(Entry(_at(PART, key, now, group.zone), group.id, broadcast.id, str(after)))


@kinds(PART)
def hand_out(firing: Firing) -> None:
    found = _about(firing)
    if found is None:
        return
    unit, (broadcast, group) = firing.unit, found
    readers = unit.broadcasts.readers_after(group.id, int(firing.entry.detail), AT_ONCE)
    for number, reader in enumerate(readers, start=1):
        if unit.broadcasts.hand_out(broadcast.id, group.id, reader):
            unit.outbox.show(to_person(broadcast, group.id, reader.person_id, number), firing.now)
    if len(readers) == AT_ONCE:
        _go_on_from(unit, broadcast, group, readers[-1].person_id, firing.now)
    else:
        show_report(unit, broadcast, firing.now)


def correct_everywhere(unit: UnitOfWork, broadcast: Broadcast, now: datetime, zone: str) -> None:
    """What stands is edited, in groups at once and with people by and by; what still waits goes in its new words."""
    for group_id in broadcast.groups:
        group = unit.groups.get(group_id)
        if group is not None and unit.outbox.posted_id(group_key(broadcast.id, group_id)) is not None:
            unit.outbox.show(to_group(broadcast, group), now)
    _edit_from(unit, broadcast, 0, now, zone)


def _edit_from(unit: UnitOfWork, broadcast: Broadcast, after: int, now: datetime, zone: str) -> None:
    key = f"{EDIT}:{broadcast.id}:{broadcast.state}:{broadcast.revision}:{after}"
    unit.schedule.put(Entry(_at(EDIT, key, now, zone), None, broadcast.id, str(after)))


@kinds(EDIT)
def edit(firing: Firing) -> None:
    unit, broadcast = firing.unit, firing.unit.broadcasts.get(firing.entry.subject_id or 0)
    if broadcast is None:
        return
    people = unit.broadcasts.standing_after(broadcast.id, int(firing.entry.detail), AT_ONCE)
    for person_id in people:
        group_id = unit.broadcasts.group_of_part(broadcast.id, person_id)
        if group_id is not None:
            unit.outbox.show(to_person(broadcast, group_id, person_id), firing.now)
    if len(people) == AT_ONCE:
        _edit_from(unit, broadcast, people[-1], firing.now, firing.world.zone)


def watch(unit: UnitOfWork, broadcast: Broadcast, now: datetime, zone: str, times: int = 0) -> None:
    after = timedelta(minutes=1) if times < EVERY_MINUTE else timedelta(hours=1)
    entry = Entry(_at(WATCH, f"{WATCH}:{broadcast.id}", now + after, zone), None, broadcast.id, str(times))
    unit.schedule.put(entry)


def report_key(broadcast_id: int) -> str:
    return f"broadcast-report:{broadcast_id}"


def show_report(unit: UnitOfWork, broadcast: Broadcast, now: datetime) -> None:
    """An edit where it stands already."""
    if unit.people.get(broadcast.written_by) is not None:
        about = {"id": broadcast.id}
        unit.outbox.show(Message(broadcast.written_by, "broadcast-report", about, report_key(broadcast.id)), now)


@held_arguments(KIND)
@held_arguments(PART)
def words_when_held(scene: Scene, broadcast_id: int | None, _: str) -> dict[str, str] | None:
    broadcast = scene.unit.broadcasts.get(broadcast_id or 0)
    if broadcast is None or broadcast.original is None:
        return None
    line = " ".join(broadcast.words[broadcast.original].split())
    return {"words": line if len(line) <= 60 else line[:59].rstrip() + "…"}
