"""Seven days before a meeting that needs hands: those who run it see which tasks are free and decide: as planned,
smaller, called out once more, or not at all. When the meeting moves, so does the question."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.groups import Group
from domain.meetings import Meeting
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.tasks import Task, TaskState, decided_at, usual_due
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.decisions.log import runs
from handlers.firing import Firing
from handlers.meeting_events import Changed, meeting_changed
from handlers.meetings import title_words
from handlers.navigation import back_row, menu_row, shortened, show_screen
from handlers.pause import held_arguments
from handlers.planning import require_voice
from handlers.registry import kinds, views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen, for_group
from handlers.tasks.asking import plan_asking, stop_asking
from handlers.tasks.card import CALLED_AT_MOST, call, card, draw_call, free_tasks
from handlers.telling import put_off_while_quiet, who_run
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in, when_marked
from locales.texts import quoted

KIND = "task-go"
SHOWN = 15
WORDS_IN_LABEL = 34
_ONE_DAY = timedelta(days=1)


def plan_decision(unit: UnitOfWork, group: Group, meeting: Meeting, now: datetime) -> None:
    """In place of what was planned before; where less than a week is left, the next morning."""
    unit.schedule.remove_about(KIND, meeting.id)
    moment = decided_at(meeting.starts)
    if moment.instant() <= now:
        moment = WallTime(today_in(group.zone, now) + _ONE_DAY, moment.time, group.zone)
    if moment.instant() < meeting.starts_at and not meeting.cancelled:
        key = f"{KIND}:{meeting.id}:{moment.date.isoformat()}"
        unit.schedule.put(Entry(started(Schedule(KIND, key, moment)), group.id, meeting.id))


@meeting_changed("tasks")
def follow(changed: Changed) -> None:
    """Days that were meant to be before the meeting stay before it."""
    unit, group, before, after = changed.unit, changed.group, changed.before, changed.after
    tasks = unit.tasks.of_meeting(after.id)
    if not tasks:
        return
    plan_decision(unit, group, after, changed.now)
    if after.cancelled:
        for person in who_run(unit, group):
            told = Message(
                person.id, "tasks-of-cancelled", {"id": after.id}, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS
            )
            unit.outbox.show(told, changed.now)
        return
    today = today_in(group.zone, changed.now)
    for task in tasks:
        if task.due_on is not None and task.due_on == usual_due(min(today, task.due_on), before.starts.date):
            due = usual_due(today, after.starts.date)
            unit.tasks.set_due(task.id, due)
            plan_asking(unit, group, task.id, due, changed.now)
            unit.outbox.show(card(task, group), changed.now)


@kinds(KIND)
def ask_whether_it_goes_ahead(firing: Firing) -> None:
    """Late is fine until the meeting begins; where nothing is free there is nothing to ask."""
    unit, meeting = firing.unit, firing.unit.meetings.get(firing.entry.subject_id or 0)
    group = None if meeting is None else unit.groups.get(meeting.group_id)
    if meeting is None or group is None or meeting.cancelled or firing.now >= meeting.starts_at:
        return
    if not free_tasks(unit, group, meeting.id) or put_off_while_quiet(firing, group):
        return
    for person in who_run(unit, group):
        asked = Message(
            person.id,
            "task-go",
            {"id": meeting.id},
            lane=Lane.PUSH,
            useful_until=meeting.starts_at,
            group_id=group.id,
            push=Push.PROMISED,
        )
        unit.outbox.show(asked, firing.now)


@held_arguments(KIND)
def _held(scene: Scene, meeting_id: int | None, _detail: str) -> dict[str, str] | None:
    meeting = scene.unit.meetings.get(meeting_id or 0)
    return None if meeting is None or meeting.cancelled else {"title": title_words(scene.language, meeting)}


def _led(turn: Turn) -> tuple[Meeting, Group]:
    """A meeting in private, for those who run it. Raises Sorry."""
    meeting = turn.unit.meetings.get(turn.number(0))
    if meeting is None or not turn.private:
        raise Sorry("meeting-unknown" if turn.private else "button-unknown")
    group = group_led(turn, meeting.group_id)
    return meeting, group


def open_decision(turn: Turn) -> None:
    """Where there is nothing left to decide, the meeting."""
    meeting, group = _led(turn)
    undecided = not meeting.cancelled and free_tasks(turn.unit, group, meeting.id)
    show_screen(turn, "task-go" if undecided else "meeting", id=meeting.id)


def as_planned(turn: Turn) -> Answer:
    meeting, _ = _led(turn)
    show_screen(turn, "meeting", id=meeting.id)
    return turn.answer("task-go-noted")


def make_smaller(turn: Turn) -> None:
    meeting, _ = _led(turn)
    show_screen(turn, "task-smaller", id=meeting.id)


def leave_out(turn: Turn) -> Answer:
    """One task fewer; pressed twice, nothing more happens."""
    meeting, group = _led(turn)
    task = turn.unit.tasks.get(turn.number(1))
    if task is None or task.meeting_id != meeting.id:
        raise Sorry("task-unknown")
    if turn.unit.tasks.end(task.id, TaskState.DROPPED, today_in(group.zone, turn.now)):
        stop_asking(turn.unit, task.id)
        turn.send(card(task, group))
    show_screen(turn, "task-smaller", id=meeting.id)
    return turn.answer("task-dropped")


def preview_call(turn: Turn) -> None:
    """Free tasks called out once more: seen before it is sent."""
    group = group_led(turn, turn.number(0))
    show_screen(turn, "tasks-call-ask", group=group.id, meeting=turn.number(1) or None)


def send_call(turn: Turn) -> Answer:
    group = group_led(turn, turn.number(0))
    require_voice(group)
    if not free_tasks(turn.unit, group, turn.number(1) or None):
        raise Sorry("tasks-none-free")
    turn.send(call(group, turn.number(1) or None))
    show_screen(turn, "tasks", group=group.id, page=0)
    return turn.answer("consent-sent")


@views("tasks-call-ask")
def show_call_preview(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    back = back_row(scene, "tasks", group.id, 0)
    free = free_tasks(scene.unit, group, arguments["meeting"])
    if not free:
        return Screen(scene.say("tasks-none-free"), (back,))
    seen = for_group(scene, group, lambda each: draw_call(each, group, free))
    yes: Row = (scene.button("button-consent-send", "tasks-call-yes", group.id, arguments["meeting"] or 0),)
    return Screen(f"{scene.say('consent-preview', group=group.title)}\n\n{seen.text}", (yes, back))


@views("task-go")
def show_decision(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where every task has found somebody, or the meeting is off."""
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    if meeting is None or group is None or meeting.cancelled or not runs(scene, group):
        return None
    free = free_tasks(scene.unit, group, meeting.id)
    if not free:
        return None
    taken = len(scene.unit.tasks.of_meeting(meeting.id)) - len(free)
    lines = [*_about(scene, meeting), scene.say("task-go", free=len(free), taken=taken), "", *_listed(free)]
    rows = (
        (scene.button("button-task-go", "task-go-yes", meeting.id),),
        (scene.button("button-task-smaller", "task-smaller", meeting.id),),
        (scene.button("button-task-call", "tasks-call", group.id, meeting.id),),
        (scene.button("button-cancel", "change", meeting.id, "cancel"), *menu_row(scene)),
    )
    return Screen("\n".join(lines), rows)


def _about(scene: Scene, meeting: Meeting) -> list[str]:
    when = when_marked(scene.language, meeting.starts, meeting.ends, scene.now)
    return [
        scene.say("meeting-title", title=title_words(scene.language, meeting)),
        scene.say("meeting-when", when=when),
        "",
    ]


def _listed(tasks: Sequence[Task]) -> list[str]:
    more = [] if len(tasks) <= SHOWN else ["…"]
    return [*(f"📌 {quoted(task.words)}" for task in tasks[:SHOWN]), *more]


@views("task-smaller")
def show_smaller(scene: Scene, arguments: Arguments) -> Screen | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    if meeting is None or group is None:
        return None
    free = free_tasks(scene.unit, group, meeting.id)[:CALLED_AT_MOST]
    rows: tuple[Row, ...] = tuple(
        (
            scene.button(
                "button-task-leave-out",
                "task-leave-out",
                meeting.id,
                task.id,
                words=shortened(task.words, WORDS_IN_LABEL),
            ),
        )
        for task in free
    )
    text = "\n".join([*_about(scene, meeting), scene.say("task-smaller", free=len(free))])
    return Screen(text, (*rows, back_row(scene, "task-go" if free else "tasks", meeting.id if free else group.id)))


@views("tasks-of-cancelled")
def show_tasks_of_cancelled(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where the meeting was planned again, or nothing of it is open any more."""
    meeting = scene.unit.meetings.get(arguments["id"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    tasks = [] if meeting is None else scene.unit.tasks.of_meeting(meeting.id)
    if meeting is None or group is None or not meeting.cancelled or not tasks:
        return None
    said = scene.say("tasks-of-cancelled", title=title_words(scene.language, meeting), group=group.title)
    rows = ((scene.button("button-tasks", "tasks", group.id, 0), *menu_row(scene)),)
    return Screen("\n".join([said, "", *_listed(tasks)]), rows)


ROUTES: tuple[Route, ...] = (
    press("task-go", open_decision),
    press("task-go-yes", as_planned),
    press("task-smaller", make_smaller),
    press("task-leave-out", leave_out),
    press("tasks-call", preview_call),
    press("tasks-call-yes", send_call),
)
