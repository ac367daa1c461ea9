"""A task in its group: one message that is edited, with one visible owner; and several free ones called out at once."""

from domain.groups import Group
from domain.outbox import Message
from domain.tasks import Task, TaskState
from domain.unit_of_work import UnitOfWork
from handlers.consent.card import in_quiet
from handlers.navigation import shortened
from handlers.registry import views
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.telling import to_group
from handlers.words import day_words, today_in
from locales.texts import quoted

PAYLOAD = "do-"
CALLED_AT_MOST = 8
WORDS_IN_LABEL = 30


def card_key(task_id: int) -> str:
    return f"task:{task_id}:card"


def card(task: Task, group: Group) -> Message:
    return to_group(group, "task-card", {"id": task.id}, key=card_key(task.id))


def call(group: Group, meeting_id: int | None = None) -> Message:
    """The free tasks of a group, or of one meeting, in one message of its own."""
    return to_group(group, "tasks-call", {"group": group.id, "meeting": meeting_id})


def free_tasks(unit: UnitOfWork, group: Group, meeting_id: int | None = None) -> list[Task]:
    tasks = unit.tasks.of_group(group.id) if meeting_id is None else unit.tasks.of_meeting(meeting_id)
    return [task for task in tasks if task.free]


@views("task-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    task = scene.unit.tasks.get(arguments["id"])
    group = None if task is None else scene.unit.groups.get(task.group_id)
    return None if task is None or group is None else draw_card(scene, group, task)


def draw_card(scene: Scene, group: Group, task: Task) -> Screen:
    """What was written stands there once, before what is said in each language."""
    common = f"{head(task)}\n\n"
    return Screen(
        common + "\n".join(state_lines(scene, group, task)),
        _rows(scene, task),
        silent=in_quiet(scene, group),
        common=common,
    )


def head(task: Task) -> str:
    return f"📌 <b>{quoted(task.words)}</b>"


def state_lines(scene: Scene, group: Group, task: Task) -> list[str]:
    """Whose it is and until when; or that it waits for somebody, is done, is not needed any more."""
    if task.state is not TaskState.OPEN:
        return [scene.say("task-ended", state=task.state.value)]
    owner = None if task.owner_id is None else scene.unit.people.get(task.owner_id)
    if owner is None or task.due_on is None:
        return [scene.say("task-free")]
    day = day_words(scene.language, task.due_on, today_in(group.zone, scene.now))
    return [scene.say("task-owner", name=owner.name), scene.say("task-until", day=day)]


def _rows(scene: Scene, task: Task) -> tuple[Row, ...]:
    if not task.open:
        return ()
    link = Button(scene.label("button-task-private"), url=scene.world.start_link(f"{PAYLOAD}{task.id}"))
    take: tuple[Row, ...] = ((scene.button("button-task-take", "task-take", task.id),),)
    return (*(take if task.free else ()), (link,))


@views("tasks-call")
def show_call(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    free = [] if group is None else free_tasks(scene.unit, group, arguments["meeting"])
    return None if group is None or not free else draw_call(scene, group, free)


def draw_call(scene: Scene, group: Group, free: list[Task]) -> Screen:
    listed = free[:CALLED_AT_MOST]
    lines = "\n".join(f"📌 {quoted(task.words)}" for task in listed)
    rows: tuple[Row, ...] = tuple((_take_button(task),) for task in listed)
    common = f"{lines}\n\n"
    return Screen(common + scene.say("tasks-call"), rows, silent=in_quiet(scene, group), common=common)


def _take_button(task: Task) -> Button:
    """The same in every language: what was written."""
    return Button(f"🙋 {shortened(task.words, WORDS_IN_LABEL)}", data=f"task-take:{task.id}")
