"""How many were asked and have answered, and the nudge to those who have not: the machine knows them, nobody else."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from domain.groups import Group
from domain.nudging import nudged_at
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.quiet_hours import next_allowed
from domain.schedule import Schedule, started
from domain.sealing import BoxKeyMissing
from domain.surveys.records import Record, SurveyState
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.firing import Firing
from handlers.pause import held_arguments
from handlers.registry import kinds
from handlers.screen import Scene, World
from handlers.surveys.wording import title_of, urgent_words
from handlers.turn import Turn

BY_HAND, BY_ITSELF = "survey-nudge", "survey-last-nudge"


def reach_words(scene: Scene, record: Record) -> list[str]:
    """Asked, answered, with help, on paper. Never who."""
    answered = record.answered
    if record.state is SurveyState.OPEN:
        answered = scene.unit.sealed.count(record.box_id or 0)
    if answered is None:
        return []
    counts = {"helped": record.helped, "paper": record.paper}
    first = scene.say("survey-reach", answered=answered, asked=record.asked or 0)
    modes = (scene.say(f"survey-reach-{what}", count=count) for what, count in counts.items() if count)
    return [first, *modes, *urgent_words(scene, record)]


def remind_by_hand(turn: Turn, record: Record, group: Group) -> None:
    """In quiet hours it waits."""
    due = next_allowed(group.quiet, turn.now, group.zone, turn.world.is_holiday)
    wall = WallTime.at(local_naive(due, group.zone).replace(second=0, microsecond=0), group.zone)
    _put(turn.unit, BY_HAND, wall, record, group)


def plan(unit: UnitOfWork, record: Record, group: Group, world: World, now: datetime) -> None:
    """One by itself on the day before the end, outside the quiet hours; in place of one planned before."""
    unit.schedule.remove_about(BY_ITSELF, record.id)
    wall = nudged_at(record.deadline, group.quiet, group.zone, world.is_holiday, now)
    if wall is not None:
        _put(unit, BY_ITSELF, wall, record, group)


def _put(unit: UnitOfWork, kind: str, wall: WallTime, record: Record, group: Group) -> None:
    schedule = Schedule(kind, f"{kind}:{record.id}:{wall.naive.isoformat(timespec='minutes')}", wall)
    unit.schedule.put(Entry(started(schedule), group.id, record.id))


@kinds(BY_HAND)
@kinds(BY_ITSELF)
def remind(firing: Firing) -> None:
    record = firing.unit.surveys.get(firing.entry.subject_id or 0)
    group = None if record is None else firing.unit.groups.get(record.group_id)
    if record is None or group is None or not record.takes_answers(firing.now):
        return
    members = firing.unit.groups.members(group.id)
    wanting = [member.person.id for member in members if member.person.reachable and not member.muted]
    reminder = Message(
        0,
        "survey-nudge",
        {"survey": record.id},
        lane=Lane.BULK,
        useful_until=record.deadline,
        group_id=group.id,
        push=Push.SPARE,
    )
    with suppress(BoxKeyMissing):  # nobody could answer now
        firing.unit.sealed.remind_missing(record.box_id or 0, wanting, reminder, firing.now)


@held_arguments(BY_HAND)
@held_arguments(BY_ITSELF)
def _held_nudge(scene: Scene, survey_id: int | None, _detail: str) -> Mapping[str, Any] | None:
    record = scene.unit.surveys.get(survey_id or 0)
    return None if record is None or not record.takes_answers(scene.now) else {"title": title_of(scene, record)}
