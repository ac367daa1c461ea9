"""A task loses its owner: handed back, or the owner left or was forgotten. Organisers hear of the task, not of whom."""

from collections.abc import Iterable
from datetime import datetime

from domain.groups import Group
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule
from domain.tasks import Task
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.decisions.log import runs
from handlers.departing import Departure, departed
from handlers.farewells import Leaving
from handlers.firing import Firing
from handlers.navigation import menu_row, shortened
from handlers.pause import held_arguments
from handlers.registry import farewells, kinds, views
from handlers.screen import Arguments, Scene, Screen, World
from handlers.tasks.asking import stop_asking
from handlers.tasks.card import card, head
from handlers.telling import put_off_while_quiet, when_not_quiet, who_run

KIND = "task-freed"


def set_free(unit: UnitOfWork, group: Group, task: Task, world: World, now: datetime) -> None:
    unit.tasks.free(task.id)
    stop_asking(unit, task.id)
    unit.outbox.show(card(task, group), now)
    schedule = Schedule(KIND, f"{KIND}:{task.id}", WallTime.from_instant(now, group.zone))
    when_not_quiet(unit, Entry(schedule, group.id, task.id), group, world, now)


@departed("tasks")
def owner_left(departure: Departure) -> None:
    for task in departure.unit.tasks.owned_by(departure.person_id):
        if task.group_id == departure.group.id:
            set_free(departure.unit, departure.group, task, departure.world, departure.now)


@farewells("tasks")
def owner_forgotten(leaving: Leaving) -> Iterable[Message]:
    for task in leaving.unit.tasks.owned_by(leaving.person.id):
        group = leaving.unit.groups.get(task.group_id)
        if group is not None:
            set_free(leaving.unit, group, task, leaving.world, leaving.now)
    return ()


@kinds(KIND)
def tell_organisers(firing: Firing) -> None:
    task = firing.unit.tasks.get(firing.entry.subject_id or 0)
    group = None if task is None else firing.unit.groups.get(task.group_id)
    if task is None or group is None or not task.free or put_off_while_quiet(firing, group):
        return
    for person in who_run(firing.unit, group):
        told = Message(person.id, "task-freed", {"id": task.id}, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS)
        firing.unit.outbox.show(told, firing.now)


@views("task-freed")
def show_freed(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where somebody has taken it meanwhile."""
    task = scene.unit.tasks.get(arguments["id"])
    group = None if task is None else scene.unit.groups.get(task.group_id)
    if task is None or group is None or not task.free or not runs(scene, group):
        return None
    again = (scene.button("button-task-call", "tasks-call", group.id, 0),)
    open_ = (scene.button("button-task-open", "task", task.id), *menu_row(scene))
    return Screen(f"{scene.say('task-freed', group=group.title)}\n\n{head(task)}", (again, open_))


@held_arguments(KIND)
def _held(scene: Scene, task_id: int | None, _detail: str) -> dict[str, str] | None:
    task = scene.unit.tasks.get(task_id or 0)
    return None if task is None or not task.free else {"words": shortened(task.words)}
