"""A nudge to those who have not answered: in private, naming nobody, once before the end and by hand once a day."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from domain.groups import Group
from domain.nudging import nudged_at
from domain.outbox import Lane, Message
from domain.poll_records import Record
from domain.polls import PollState
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from handlers.firing import Firing
from handlers.navigation import menu_row
from handlers.pause import held_arguments
from handlers.polls import votes
from handlers.polls.card import until_lines
from handlers.registry import kinds, views
from handlers.screen import Arguments, Scene, Screen, World

KIND = "poll-nudge"


def plan(unit: UnitOfWork, record: Record, group: Group, world: World, now: datetime) -> None:
    """The day before the end, outside the quiet hours; in place of what was planned before."""
    unit.schedule.remove_about(KIND, record.id)
    poll = record.poll
    wall = nudged_at(poll.deadline, group.quiet, group.zone, world.is_holiday, now) if poll.nudges else None
    if wall is not None:
        schedule = Schedule(KIND, f"{KIND}:{record.id}:{poll.revision}", wall)
        unit.schedule.put(Entry(started(schedule), group.id, record.id))


@kinds(KIND)
def nudge_by_itself(firing: Firing) -> None:
    record = firing.unit.polls.get(firing.entry.subject_id or 0)
    group = None if record is None else firing.unit.groups.get(record.poll.group_id)
    if record is not None and group is not None and record.poll.accepts_votes(firing.now):
        members = firing.unit.groups.members(group.id)
        candidates = [member.person.id for member in members if member.person.reachable and not member.muted]
        nudge(firing.unit, record, group, candidates, firing.now)


def nudge(unit: UnitOfWork, record: Record, group: Group, candidates: Sequence[int], now: datetime) -> None:
    """To those of them who have not answered; to how many is not said: in a small group that would name them."""
    message = Message(
        0,
        "poll-nudge",
        {"id": record.id},
        lane=Lane.PUSH,
        useful_until=record.poll.deadline,
        group_id=group.id,
        push=Push.SPARE,
    )
    votes.remind_missing(unit, record, candidates, message, now)


@views("poll-nudge")
def show_nudge(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where it was answered meanwhile, or has ended."""
    record = scene.unit.polls.get(arguments["id"])
    group = None if record is None else scene.unit.groups.get(record.poll.group_id)
    if record is None or group is None or not record.poll.accepts_votes(scene.now):
        return None
    if votes.own(scene.unit, record, scene.chat_id) is not None:
        return None
    return draw_nudge(scene, group, record)


def draw_nudge(scene: Scene, group: Group, record: Record) -> Screen:
    asked = scene.say("poll-nudge", group=group.title, question=record.poll.question)
    text = "\n".join([asked, *until_lines(scene, record.poll)])
    return Screen(text, ((scene.button("button-poll-open", "poll", record.id),), menu_row(scene)))


@held_arguments(KIND)
def held_nudge(scene: Scene, poll_id: int | None, _detail: str) -> Mapping[str, Any] | None:
    record = scene.unit.polls.get(poll_id or 0)
    if record is None or record.poll.state is not PollState.OPEN:
        return None
    return {"question": record.poll.question}
