"""Before a task is due its owner is asked in private: done, in need of help, later. Silence is asked once more and is
then the organisers' matter, who already see whose task it is."""

from datetime import date, datetime

from domain.groups import Group
from domain.outbox import Lane, Message
from domain.people import Person
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.tasks import Task, asked_at, asked_once_more_at
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.decisions.log import runs
from handlers.firing import Firing
from handlers.navigation import menu_row, shortened
from handlers.pause import held_arguments
from handlers.registry import kinds, views
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.tasks.card import head, state_lines
from handlers.telling import put_off_while_quiet, who_run
from handlers.words import day_words, today_in

KIND = "task-due"
FIRST, LAST, OVER = "first", "last", "over"
"""The owner is asked, asked once more when the day is over, and a day later organisers hear that there is no word."""


def plan_asking(unit: UnitOfWork, group: Group, task_id: int, due_on: date, now: datetime) -> None:
    """In place of what was planned before."""
    stop_asking(unit, task_id)
    moment = asked_at(due_on, group.zone, now)
    if moment is None:
        _put(unit, group, task_id, LAST, asked_once_more_at(due_on, group.zone))
    else:
        _put(unit, group, task_id, FIRST, moment)


def stop_asking(unit: UnitOfWork, task_id: int) -> None:
    unit.schedule.remove_about(KIND, task_id)


def _put(unit: UnitOfWork, group: Group, task_id: int, step: str, moment: WallTime) -> None:
    schedule = Schedule(KIND, f"{KIND}:{task_id}:{step}:{moment.date.isoformat()}", moment)
    unit.schedule.put(Entry(started(schedule), group.id, task_id, step))


@kinds(KIND)
def ask(firing: Firing) -> None:
    """However late; not for a meeting that was cancelled."""
    unit, task = firing.unit, firing.unit.tasks.get(firing.entry.subject_id or 0)
    group = None if task is None else unit.groups.get(task.group_id)
    if task is None or group is None or not task.open or task.due_on is None or _is_called_off(unit, task):
        return
    owner = None if task.owner_id is None else unit.people.get(task.owner_id)
    if owner is None or put_off_while_quiet(firing, group):
        return
    step = firing.entry.detail
    if step == OVER or not owner.reachable:
        _tell_organisers(firing, group, task, owner)
        return
    asked = Message(
        owner.id,
        "task-ask",
        {"id": task.id, "due": task.due_on.isoformat()},
        lane=Lane.PUSH,
        group_id=group.id,
        push=Push.OWN,
    )
    unit.outbox.show(asked, firing.now)
    after = max(task.due_on, today_in(group.zone, firing.now))
    _put(unit, group, task.id, LAST if step == FIRST else OVER, asked_once_more_at(after, group.zone))


def _is_called_off(unit: UnitOfWork, task: Task) -> bool:
    meeting = None if task.meeting_id is None else unit.meetings.get(task.meeting_id)
    return meeting is not None and meeting.cancelled


def _tell_organisers(firing: Firing, group: Group, task: Task, owner: Person) -> None:
    """Whoever has the task is not told of it, should they be among them."""
    for person in who_run(firing.unit, group):
        if person.id != owner.id:
            arguments = {"id": task.id, "reachable": owner.reachable}
            told = Message(person.id, "task-unheard", arguments, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS)
            firing.unit.outbox.show(told, firing.now)


@views("task-ask")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where it was done, handed back or put off meanwhile."""
    task = scene.unit.tasks.get(arguments["id"])
    group = None if task is None else scene.unit.groups.get(task.group_id)
    if task is None or group is None or not task.open or task.owner_id != scene.chat_id or task.due_on is None:
        return None
    if task.due_on.isoformat() != arguments["due"]:
        return None
    today = today_in(group.zone, scene.now)
    when = "past" if task.due_on < today else "ahead"
    day = day_words(scene.language, task.due_on, today)
    text = f"{scene.say('task-ask', group=group.title, day=day, when=when)}\n\n{head(task)}"
    return Screen(text, (*answer_rows(scene, task), menu_row(scene)))


def answer_rows(scene: Scene, task: Task) -> tuple[Row, ...]:
    return (
        (scene.button("button-task-done", "task-done", task.id),),
        (
            scene.button("button-task-help", "task-help", task.id),
            scene.button("button-task-later", "task-when", task.id),
        ),
    )


@views("task-unheard")
def show_unheard(scene: Scene, arguments: Arguments) -> Screen | None:
    task = scene.unit.tasks.get(arguments["id"])
    group = None if task is None else scene.unit.groups.get(task.group_id)
    if task is None or group is None or not task.open or task.owner_id is None or not runs(scene, group):
        return None
    said = scene.say("task-unheard", group=group.title, reachable="yes" if arguments["reachable"] else "no")
    text = "\n".join([said, "", head(task), *state_lines(scene, group, task)])
    return Screen(text, ((scene.button("button-task-open", "task", task.id), *menu_row(scene)),))


@held_arguments(KIND)
def _held(scene: Scene, task_id: int | None, _detail: str) -> dict[str, str] | None:
    task = scene.unit.tasks.get(task_id or 0)
    return None if task is None or not task.open or task.owner_id is None else {"words": shortened(task.words)}
