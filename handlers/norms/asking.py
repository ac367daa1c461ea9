"""One question about being together at a time, days apart: posted in the group, answered in private."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from domain.groups import Group
from domain.norms.life import Norm, NormState, in_force
from domain.norms.topics import Topic, next_topic
from domain.outbox import Message
from domain.schedule import Schedule, started
from domain.sealing import BoxState
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.consent.card import in_quiet
from handlers.firing import Firing
from handlers.norms.deciding import register_card
from handlers.norms.words import PAYLOAD, question_lines, title
from handlers.pause import held_arguments
from handlers.registry import kinds, views
from handlers.screen import Arguments, Button, Scene, Screen, World
from handlers.telling import put_off_while_quiet, to_group, when_not_quiet
from handlers.words import marked, moment_words, today_in

PROMPT, CLOSING = "norm-prompt", "norm-ideas-close"
PURPOSE = "norm-ideas"
ASKED_AT, CLOSED_AT = time(10), time(18)
COLLECTED_DAYS = 4
REMINDED_DAYS = 60


def begin_asking(unit: UnitOfWork, group: Group, world: World, now: datetime) -> None:
    """The first question at once, or when the quiet hours are over; the others follow in the group's rhythm."""
    wall = WallTime.from_instant(now, group.zone)
    when_not_quiet(unit, Entry(Schedule(PROMPT, _key(group), wall), group.id, group.id), group, world, now)


def stop_asking(unit: UnitOfWork, group: Group) -> None:
    unit.schedule.remove_about(PROMPT, group.id)


def _key(group: Group) -> str:
    return f"{PROMPT}:{group.id}"


@kinds(PROMPT)
def ask_next(firing: Firing) -> None:
    """However late. Where all of the stage has been asked, the group is reminded of its agreement now and then."""
    unit, group = firing.unit, firing.unit.groups.get(firing.entry.subject_id or 0)
    agreement = None if group is None else unit.norms.agreement(group.id)
    if group is None or agreement is None or put_off_while_quiet(firing, group):
        return
    topic = next_topic(agreement.stage, {norm.topic for norm in unit.norms.of_group(group.id)})
    if topic is None:
        remind(unit, group, firing.now)
    else:
        ask_topic(unit, group, topic, firing.now)
    days = REMINDED_DAYS if topic is None else agreement.every_days
    day = today_in(group.zone, firing.now) + timedelta(days=days)
    schedule = started(Schedule(PROMPT, _key(group), WallTime(day, ASKED_AT, group.zone)))
    unit.schedule.put(Entry(schedule, group.id, group.id))


def remind(unit: UnitOfWork, group: Group, now: datetime) -> None:
    """The card once more, below what was written since; where nothing is agreed there is nothing to remind of."""
    if in_force(unit.norms.of_group(group.id)):
        unit.outbox.forget_posted(register_card(group).key or "")
        unit.outbox.show(replace(register_card(group), arguments={"group": group.id, "again": True}), now)


def ask_topic(unit: UnitOfWork, group: Group, topic: Topic, now: datetime) -> Norm:
    """A box for the proposals, a card in the group, and an end."""
    norm = unit.norms.ask(group.id, topic, now)
    unit.norms.set_box(norm.id, unit.sealed.create(group.id, PURPOSE, norm.id))
    asked = unit.norms.get(norm.id) or norm
    unit.outbox.show(card(asked, group), now)
    schedule = started(Schedule(CLOSING, f"{CLOSING}:{norm.id}", _end(asked, group)))
    unit.schedule.put(Entry(schedule, group.id, norm.id))
    return asked


def _end(norm: Norm, group: Group) -> WallTime:
    return WallTime(today_in(group.zone, norm.asked_at) + timedelta(days=COLLECTED_DAYS), CLOSED_AT, group.zone)


@kinds(CLOSING)
def close_in_time(firing: Firing) -> None:
    """Organisers hear of it, so not in their quiet hours; what comes in meanwhile counts."""
    norm = firing.unit.norms.get(firing.entry.subject_id or 0)
    group = None if norm is None else firing.unit.groups.get(norm.group_id)
    if norm is not None and group is not None and not put_off_while_quiet(firing, group):
        close_collecting(firing.unit, group, norm, firing.now)


def close_collecting(unit: UnitOfWork, group: Group, norm: Norm, now: datetime) -> bool:
    """False where it was closed before. What was proposed is opened a moment later."""
    if norm.state is not NormState.COLLECTING or norm.box_id is None:
        return False
    unit.sealed.begin_close(norm.box_id)
    unit.schedule.remove_about(CLOSING, norm.id)
    unit.outbox.show(card(norm, group), now)
    return True


def collects(scene_unit: UnitOfWork, norm: Norm) -> bool:
    box = None if norm.box_id is None else scene_unit.sealed.get(norm.box_id)
    return norm.state is NormState.COLLECTING and box is not None and box.state is BoxState.OPEN


def card(norm: Norm, group: Group) -> Message:
    return to_group(group, "norm-card", {"id": norm.id, "box": norm.box_id}, key=f"norm:{norm.id}:{norm.box_id}:card")


@views("norm-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    norm = scene.unit.norms.get(arguments["id"])
    group = None if norm is None else scene.unit.groups.get(norm.group_id)
    if norm is None or group is None:
        return None
    if norm.box_id != arguments["box"] or not collects(scene.unit, norm):
        return Screen(scene.say("norm-card-closed", topic=title(scene, norm.topic)))
    until = scene.say("norm-until", when=until_marked(scene, group, norm))
    lines = [*question_lines(scene, norm.topic), "", scene.say("norm-invite"), until]
    link = Button(scene.label("button-norm-propose"), url=scene.world.start_link(f"{PAYLOAD}{norm.id}"))
    return Screen("\n".join(lines), ((link,),), silent=in_quiet(scene, group))


def until_marked(scene: Scene, group: Group, norm: Norm) -> str:
    instant = _end(norm, group).instant()
    return marked(instant, moment_words(scene.language, instant, group.zone, scene.now))


@held_arguments(PROMPT)
def _held_prompt(scene: Scene, group_id: int | None, _detail: str) -> dict[str, str] | None:
    return {} if scene.unit.norms.agreement(group_id or 0) else None


@held_arguments(CLOSING)
def _held_closing(scene: Scene, norm_id: int | None, _detail: str) -> dict[str, str] | None:
    norm = scene.unit.norms.get(norm_id or 0)
    return None if norm is None or norm.state is not NormState.COLLECTING else {"topic": title(scene, norm.topic)}
