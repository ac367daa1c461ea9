"""A group's goal is scored in a sealed box, at the start and at the end; told for five answers or more."""

from datetime import datetime, time, timedelta

from domain.goals import FEWEST, OPEN_DAYS, Goal, rounded_mean
from domain.groups import Group
from domain.outbox import Message
from domain.schedule import Schedule, started
from domain.sealing import BoxKeyMissing, BoxState
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.consent.card import in_quiet
from handlers.firing import Firing
from handlers.navigation import shortened
from handlers.opening import Opening
from handlers.pause import held_arguments
from handlers.registry import kinds, opened, views
from handlers.screen import Arguments, Button, Scene, Screen
from handlers.telling import to_group
from handlers.turn import Sorry, Turn
from handlers.words import today_in
from locales.texts import quoted

PURPOSE = "goal-scores"
CLOSING = "goal-close"
GOALS_PAYLOAD = "go-"
CLOSED_AT = time(18)


def gather(unit: UnitOfWork, group: Group, goal: Goal, now: datetime) -> None:
    unit.goals.set_box(goal.id, unit.sealed.create(group.id, PURPOSE, goal.id))
    wall = WallTime(today_in(group.zone, now) + timedelta(days=OPEN_DAYS), CLOSED_AT, group.zone)
    key = f"{CLOSING}:{goal.id}:{wall.date.isoformat()}"
    unit.schedule.put(Entry(started(Schedule(CLOSING, key, wall)), group.id, goal.id))
    unit.outbox.show(_card(group, goal, "goal-card"), now)


def gathers(unit: UnitOfWork, goal: Goal) -> bool:
    box = None if goal.box_id is None else unit.sealed.get(goal.box_id)
    return box is not None and box.state is BoxState.OPEN


def put_score(turn: Turn, goal: Goal, step: int) -> None:
    if goal.box_id is None or not gathers(turn.unit, goal):
        raise Sorry("box-closed")
    turn.unit.sealed.put(goal.box_id, turn.person.id, str(step))


def own_score(scene: Scene, goal: Goal) -> int:
    """0 for none."""
    try:
        return int(scene.unit.sealed.read_own(goal.box_id or 0, scene.chat_id) or 0)
    except BoxKeyMissing:
        return 0


@kinds(CLOSING)
def close(firing: Firing) -> None:
    unit, goal = firing.unit, firing.unit.goals.get(firing.entry.subject_id or 0)
    group = None if goal is None else unit.groups.get(goal.group_id)
    if goal is None or group is None or goal.box_id is None or not gathers(unit, goal):
        return
    if unit.sealed.count(goal.box_id) >= FEWEST:
        unit.sealed.begin_close(goal.box_id)
        return
    unit.sealed.discard(goal.box_id)
    unit.goals.set_box(goal.id, None)
    unit.outbox.show(_card(group, goal, "goal-few"), firing.now)


@opened(PURPOSE)
def publish(opening: Opening) -> None:
    unit, goal = opening.unit, opening.unit.goals.get(opening.box.subject_id)
    group = None if goal is None else unit.groups.get(goal.group_id)
    scores = [] if opening.box.lost else [int(content) for content in unit.sealed.opened(opening.box.id)]
    unit.sealed.forget_opened(opening.box.id)
    if goal is None or group is None:
        return
    unit.goals.set_box(goal.id, None)
    mean = rounded_mean(scores)
    if mean is None:
        unit.outbox.show(_card(group, goal, "goal-few"), opening.now)
        return
    first = goal.start is None
    unit.goals.score(goal.id, mean if first else goal.start, goal.end if first else mean)
    unit.outbox.show(_card(group, goal, "goal-result"), opening.now)


def _card(group: Group, goal: Goal, view: str) -> Message:
    about = {"id": goal.id}
    return to_group(group, view, about)


@held_arguments(CLOSING)
def _held(scene: Scene, goal_id: int | None, _detail: str) -> dict[str, str] | None:
    goal = scene.unit.goals.get(goal_id or 0)
    return None if goal is None or not gathers(scene.unit, goal) else {"words": shortened(goal.words)}


@views("goal-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    goal = scene.unit.goals.get(arguments["id"])
    group = None if goal is None else scene.unit.groups.get(goal.group_id)
    return None if goal is None or group is None else draw_card(scene, group, goal)


def draw_card(scene: Scene, group: Group, goal: Goal) -> Screen:
    link = Button(scene.label("button-goal-score"), url=scene.world.start_link(f"{GOALS_PAYLOAD}{goal.id}"))
    return _told(scene, group, goal, scene.say("goal-card", fewest=FEWEST, days=OPEN_DAYS), link)


@views("goal-few")
def show_few(scene: Scene, arguments: Arguments) -> Screen | None:
    goal = scene.unit.goals.get(arguments["id"])
    group = None if goal is None else scene.unit.groups.get(goal.group_id)
    return None if goal is None or group is None else _told(scene, group, goal, scene.say("goal-few", fewest=FEWEST))


@views("goal-result")
def show_result(scene: Scene, arguments: Arguments) -> Screen | None:
    goal = scene.unit.goals.get(arguments["id"])
    group = None if goal is None else scene.unit.groups.get(goal.group_id)
    return None if goal is None or group is None else _told(scene, group, goal, "".join(score_lines(scene, goal)))


def _told(scene: Scene, group: Group, goal: Goal, words: str, *buttons: Button) -> Screen:
    common = f"🎯 <b>{quoted(goal.words)}</b>\n\n"
    rows = tuple((button,) for button in buttons)
    return Screen(common + words, rows, silent=in_quiet(scene, group), common=common)


def score_lines(scene: Scene, goal: Goal) -> list[str]:
    lines = [] if goal.start is None else [scene.say("goal-start", score=goal.start)]
    if goal.end is not None:
        lines.append(scene.say("goal-end", score=goal.end))
    if goal.change is not None:
        moved = "up" if goal.change > 0 else "down" if goal.change < 0 else "same"
        lines.append(scene.say("goal-change", moved=moved, steps=abs(goal.change)))
    return ["\n".join(lines)] if lines else []
