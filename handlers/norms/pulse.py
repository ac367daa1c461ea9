"""How well do we keep our agreement? Asked in a sealed box, told in the group for five answers or more."""

from datetime import datetime, time, timedelta

from domain.groups import Group
from domain.norms.life import in_force
from domain.norms.pulse import EVERY_DAYS, FEWEST, OPEN_DAYS, Pulse, change, level, told
from domain.outbox import Message
from domain.printing import TrendPicture
from domain.printing.pictures import Point
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.consent.card import in_quiet
from handlers.firing import Firing
from handlers.opening import Opening
from handlers.pause import held_arguments
from handlers.registry import kinds, opened, views
from handlers.screen import Arguments, Button, Scene, Screen
from handlers.telling import put_off_while_quiet, to_group
from handlers.words import day_words, today_in

ASKING, CLOSING, PURPOSE = "norm-pulse", "norm-pulse-close", "pulse"
PAYLOAD = "np-"
ASKED_AT, CLOSED_AT = time(11), time(18)
SHOWN = 8


def ask(unit: UnitOfWork, group: Group, now: datetime) -> Pulse:
    today = today_in(group.zone, now)
    pulse = unit.norms.ask_pulse(group.id, today)
    unit.norms.set_pulse_box(pulse.id, unit.sealed.create(group.id, PURPOSE, pulse.id))
    wall = WallTime(today + timedelta(days=OPEN_DAYS), CLOSED_AT, group.zone)
    schedule = started(Schedule(CLOSING, f"{CLOSING}:{pulse.id}", wall))
    unit.schedule.put(Entry(schedule, group.id, pulse.id))
    unit.outbox.show(_message(group, pulse, "norm-pulse-card"), now)
    return pulse


def running(unit: UnitOfWork, group: Group) -> Pulse | None:
    return next((pulse for pulse in unit.norms.pulses(group.id) if pulse.open), None)


def repeats(unit: UnitOfWork, group: Group) -> bool:
    return bool(unit.schedule.about(ASKING, group.id))


def plan_next(unit: UnitOfWork, group: Group, now: datetime) -> None:
    wall = WallTime(today_in(group.zone, now) + timedelta(days=EVERY_DAYS), ASKED_AT, group.zone)
    unit.schedule.put(Entry(started(Schedule(ASKING, f"{ASKING}:{group.id}", wall)), group.id, group.id))


@kinds(ASKING)
def ask_in_time(firing: Firing) -> None:
    """Late is fine; while one is running none is begun."""
    group = firing.unit.groups.get(firing.entry.subject_id or 0)
    if group is None or put_off_while_quiet(firing, group):
        return
    if running(firing.unit, group) is None and in_force(firing.unit.norms.of_group(group.id)):
        ask(firing.unit, group, firing.now)
    plan_next(firing.unit, group, firing.now)


@kinds(CLOSING)
def close(firing: Firing) -> None:
    """Fewer than five answers are destroyed unread."""
    unit, pulse = firing.unit, firing.unit.norms.pulse(firing.entry.subject_id or 0)
    group = None if pulse is None else unit.groups.get(pulse.group_id)
    if pulse is None or group is None or not pulse.open or pulse.box_id is None:
        return
    if unit.sealed.count(pulse.box_id) >= FEWEST:
        unit.sealed.begin_close(pulse.box_id)
        return
    unit.sealed.discard(pulse.box_id)
    unit.norms.close_pulse(pulse.id, None, None)
    unit.outbox.show(_message(group, pulse, "norm-pulse-card"), firing.now)


@opened(PURPOSE)
def publish(opening: Opening) -> None:
    unit, pulse = opening.unit, opening.unit.norms.pulse(opening.box.subject_id)
    group = None if pulse is None else unit.groups.get(pulse.group_id)
    answers = [] if opening.box.lost else [int(content) for content in unit.sealed.opened(opening.box.id)]
    unit.sealed.forget_opened(opening.box.id)
    if pulse is None or group is None:
        return
    result = level(answers)
    unit.norms.close_pulse(pulse.id, None if result is None else len(answers), result)
    unit.outbox.show(_message(group, pulse, "norm-pulse-card"), opening.now)
    if result is not None:
        unit.outbox.show(_message(group, pulse, "norm-pulse-result"), opening.now)


def _message(group: Group, pulse: Pulse, view: str) -> Message:
    return to_group(group, view, {"id": pulse.id}, key=f"{view}:{pulse.id}")


@held_arguments(ASKING)
def _held_asking(scene: Scene, group_id: int | None, _detail: str) -> dict[str, str] | None:
    return {} if scene.unit.norms.agreement(group_id or 0) else None


@held_arguments(CLOSING)
def _held_closing(scene: Scene, pulse_id: int | None, _detail: str) -> dict[str, str] | None:
    pulse = scene.unit.norms.pulse(pulse_id or 0)
    return {} if pulse is not None and pulse.open else None


@views("norm-pulse-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    pulse = scene.unit.norms.pulse(arguments["id"])
    group = None if pulse is None else scene.unit.groups.get(pulse.group_id)
    if pulse is None or group is None:
        return None
    if not pulse.open:
        return Screen(scene.say("norm-pulse-closed", told="no" if pulse.level is None else "yes", fewest=FEWEST))
    link = Button(scene.label("button-norm-pulse"), url=scene.world.start_link(f"{PAYLOAD}{pulse.id}"))
    text = scene.say("norm-pulse-card", days=OPEN_DAYS, fewest=FEWEST)
    return Screen(text, ((link,),), silent=in_quiet(scene, group))


@views("norm-pulse-result")
def show_result(scene: Scene, arguments: Arguments) -> Screen | None:
    pulse = scene.unit.norms.pulse(arguments["id"])
    group = None if pulse is None else scene.unit.groups.get(pulse.group_id)
    if pulse is None or group is None or pulse.level is None:
        return None
    until = [each for each in told(scene.unit.norms.pulses(group.id)) if each.id <= pulse.id]
    text = "\n\n".join([scene.say("norm-pulse-result", answered=pulse.answered or 0), said(scene, until)])
    return Screen(text, silent=in_quiet(scene, group), file=trend(scene, group, until))


def said(scene: Scene, until: list[Pulse]) -> str:
    """The last result in words, and how it moved."""
    words = scene.say("norm-pulse-level", step=until[-1].level or 0)
    moved = change(until)
    if moved is None:
        return words
    direction = "up" if moved > 0 else "down" if moved < 0 else "same"
    return f"{words}\n{scene.say('norm-pulse-trend', moved=direction, before=until[-2].level or 0)}"


def trend(scene: Scene, group: Group, until: list[Pulse]) -> TrendPicture | None:
    """Nothing in it that the words do not say; from the second result on."""
    if len(until) < 2:
        return None
    today = today_in(group.zone, scene.now)
    points = tuple(
        Point(day_words(scene.language, each.asked_on, today), str(each.level), ((each.level or 1) - 1) / 4)
        for each in until[-SHOWN:]
    )
    ends = (scene.label("norm-pulse-level", step=1), scene.label("norm-pulse-level", step=5))
    return TrendPicture(scene.label("norm-pulse-title"), points, *ends)
