"""Help with a task: asked of the group without a name or a reason, offered by a press, told to its owner alone."""

from domain.groups import Group
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.tasks import Task
from handlers.consent.card import in_quiet
from handlers.navigation import back_row, menu_row, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Scene, Screen, for_group
from handlers.tasks.card import head
from handlers.tasks.taking import own_task, task_here
from handlers.telling import to_group, who_run
from handlers.turn import Answer, Sorry, Turn


def choose(turn: Turn) -> None:
    task, _ = own_task(turn)
    show_screen(turn, "task-help", id=task.id)


def ask_group(turn: Turn) -> Answer:
    task, group = own_task(turn)
    require_voice(group)
    turn.send(_call(task, group))
    show_screen(turn, "task", id=task.id, note="task-help-asked")
    return turn.answer("consent-sent")


def _call(task: Task, group: Group) -> Message:
    """Under one key: asked twice, it stands once, below what was written since."""
    return to_group(group, "task-help-call", {"id": task.id}, key=f"task:{task.id}:help")


def ask_organisers(turn: Turn) -> Answer:
    """By name: they can only help whom they know of."""
    task, group = own_task(turn)
    for person in who_run(turn.unit, group):
        if person.id != turn.person.id:
            turn.send(_told(person.id, task, group, turn.person.name, "organisers"))
    show_screen(turn, "task", id=task.id, note="task-help-told")
    return turn.answer("task-help-told-short")


def offer(turn: Turn) -> Answer:
    task, group = task_here(turn)
    if not task.open or task.owner_id is None:
        turn.send(_call(task, group))
        raise Sorry("task-over")
    if task.owner_id == turn.person.id:
        raise Sorry("task-yours-already")
    if turn.unit.tasks.offer_help(task.id, turn.person.id):
        owner = turn.unit.people.get(task.owner_id)
        whom = [owner] if owner is not None and owner.reachable else who_run(turn.unit, group)
        for person in whom:
            turn.send(_told(person.id, task, group, turn.person.name, "owner"))
    return turn.answer("task-help-offered")


def _told(chat_id: int, task: Task, group: Group, name: str, whom: str) -> Message:
    arguments = {"id": task.id, "name": name, "to": whom}
    return Message(chat_id, "task-help-news", arguments, lane=Lane.PUSH, group_id=group.id, push=Push.OWN)


@views("task-help")
def show_choice(scene: Scene, arguments: Arguments) -> Screen | None:
    task = scene.unit.tasks.get(arguments["id"])
    group = None if task is None else scene.unit.groups.get(task.group_id)
    if task is None or group is None or task.owner_id != scene.chat_id:
        return None
    seen = for_group(scene, group, lambda each: draw_call(each, group, task))
    rows = (
        (scene.button("button-task-help-group", "task-help-group", task.id),),
        (scene.button("button-task-help-organisers", "task-help-lead", task.id),),
        (scene.button("button-task-back", "task-back", task.id),),
        back_row(scene, "task", task.id),
    )
    return Screen(f"{scene.say('task-help')}\n\n{seen.text}", rows)


@views("task-help-call")
def show_call(scene: Scene, arguments: Arguments) -> Screen | None:
    task = scene.unit.tasks.get(arguments["id"])
    group = None if task is None else scene.unit.groups.get(task.group_id)
    return None if task is None or group is None else draw_call(scene, group, task)


def draw_call(scene: Scene, group: Group, task: Task) -> Screen:
    common = f"{head(task)}\n\n"
    if not task.open or task.owner_id is None:
        return Screen(common + scene.say("task-help-over"), common=common)
    offer_row = ((scene.button("button-task-help-offer", "task-offer", task.id),),)
    return Screen(common + scene.say("task-help-call"), offer_row, silent=in_quiet(scene, group), common=common)


@views("task-help-news")
def show_news(scene: Scene, arguments: Arguments) -> Screen | None:
    task = scene.unit.tasks.get(arguments["id"])
    group = None if task is None else scene.unit.groups.get(task.group_id)
    if task is None or group is None or not task.open:
        return None
    said = scene.say("task-help-news", to=arguments["to"], name=arguments["name"], group=group.title)
    return Screen(f"{said}\n\n{head(task)}", ((scene.button("button-task-open", "task", task.id), *menu_row(scene)),))


ROUTES: tuple[Route, ...] = (
    press("task-help", choose),
    press("task-help-group", ask_group),
    press("task-help-lead", ask_organisers),
    press("task-offer", offer),
)
