"""Tasks in private: those of a group, the free ones first; one with what its reader may do; and until when."""

from collections.abc import Mapping, Sequence
from datetime import date

from domain.asking_day import respond_at
from domain.dialog_state import Json
from domain.groups import Group
from domain.tasking import DUE, dating
from domain.tasks import A_WEEK, Task, may_add, usual_due
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.log import runs
from handlers.decisions.reviewing import day_label
from handlers.listing import open_list
from handlers.meetings import title_words
from handlers.navigation import back_row, page_of, page_row, role_in, shortened, show_screen
from handlers.registry import views
from handlers.routing import Route, command, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.tasks.asking import answer_rows
from handlers.tasks.card import head, state_lines
from handlers.tasks.taking import meeting_day, move_to, own_task
from handlers.turn import Answer, Sorry, Turn
from handlers.words import day_words, today_in
from locales.texts import quoted

NAME = "task-due"
WORDS_IN_LABEL = 34


def tasks(turn: Turn) -> None:
    open_list(turn, "tasks")


def choose_day(turn: Turn) -> None:
    task, _ = own_task(turn)
    show_screen(turn, "task-when", id=task.id)


def write_day(turn: Turn) -> Answer | None:
    task, group = own_task(turn)
    return begin(turn, NAME, {"task": task.id, "zone": group.zone, "language": turn.person.language})


def _finish_day(turn: Turn, answers: Mapping[str, Json]) -> None:
    task = turn.unit.tasks.get(int(str(answers["task"])))
    group = None if task is None else turn.unit.groups.get(task.group_id)
    if task is None or group is None or not task.open or task.owner_id != turn.person.id:
        raise Sorry("task-not-yours")
    move_to(turn, task, group, date.fromisoformat(str(answers[DUE])))


def _draw_day(talk: Talk) -> Screen:
    if talk.state.question is None:
        return Screen(talk.asked("task-ask-day"), (talk.ways_out,))
    rows = talk.options(lambda option: day_label(talk, option))
    return Screen(talk.asked(talk.state.question.name, buttons=len(rows)), (*rows, talk.ways_out))


@views("tasks")
def show_tasks(scene: Scene, arguments: Arguments) -> Screen | None:
    group, person = scene.unit.groups.get(arguments["group"]), scene.unit.people.get(scene.chat_id)
    if group is None or person is None:
        return None
    known = [*scene.unit.tasks.of_group(group.id), *scene.unit.tasks.ended(group.id)]
    page, shown = page_of(known, arguments["page"])
    rows = tuple((_listed(scene, task),) for task in shown)
    turning = page_row(scene, page, len(known), f"tasks:{group.id}")
    ended = scene.unit.tasks.last_meeting_ended(group.id, scene.now)
    adds = may_add(role_in(scene.unit, person, group), ended, scene.now)
    make: tuple[Row, ...] = ((scene.button("button-task-make", "task-make", group.id),),) if adds else ()
    free = [task for task in known if task.free]
    again: tuple[Row, ...] = ((scene.button("button-task-call", "tasks-call", group.id, 0),),)
    called = again if free and runs(scene, group) else ()
    text = scene.say("tasks", group=group.title, free=len(free), count=len(known))
    return Screen(text, (*rows, *turning, *make, *called, back_row(scene, "group", group.id)))


def _listed(scene: Scene, task: Task) -> Button:
    if not task.open:
        state = "done"
    elif task.free:
        state = "free"
    else:
        state = "own" if task.owner_id == scene.chat_id else "taken"
    return scene.button("button-task", "task", task.id, state=state, words=shortened(task.words, WORDS_IN_LABEL))


@views("task")
def show_task(scene: Scene, arguments: Arguments) -> Screen | None:
    """`note` is the key of a sentence above it: what was just done."""
    task = scene.unit.tasks.get(arguments["id"])
    group = None if task is None else scene.unit.groups.get(task.group_id)
    if task is None or group is None:
        return None
    note = [scene.say(arguments["note"]), ""] if "note" in arguments else []
    lines = [*note, head(task), *_meeting_lines(scene, task), "", *state_lines(scene, group, task)]
    return Screen("\n".join(lines), (*_task_rows(scene, group, task), back_row(scene, "tasks", group.id, 0)))


def _meeting_lines(scene: Scene, task: Task) -> list[str]:
    meeting = None if task.meeting_id is None else scene.unit.meetings.get(task.meeting_id)
    if meeting is None:
        return []
    day = day_words(scene.language, meeting.starts.date, today_in(meeting.starts.zone, scene.now))
    return [scene.say("task-for-meeting", title=quoted(title_words(scene.language, meeting)), day=day)]


def _task_rows(scene: Scene, group: Group, task: Task) -> tuple[Row, ...]:
    own, leads = task.owner_id == scene.chat_id, runs(scene, group)
    undo: tuple[Row, ...] = ((scene.button("button-task-undo", "task-undo", task.id),),)
    if not task.open:
        return undo if leads or own else ()
    drop: tuple[Row, ...] = ((scene.button("button-task-drop", "task-drop", task.id),),)
    return (*_member_rows(scene, task, own=own), *(drop if leads else ()))


def _member_rows(scene: Scene, task: Task, *, own: bool) -> tuple[Row, ...]:
    if own:
        return (*answer_rows(scene, task), (scene.button("button-task-back", "task-back", task.id),))
    return ((scene.button("button-task-take", "task-take", task.id),),) if task.free else ()


@views("task-when")
def show_days(scene: Scene, arguments: Arguments) -> Screen | None:
    """Until when: days on buttons, or any other in words."""
    task = scene.unit.tasks.get(arguments["id"])
    group = None if task is None else scene.unit.groups.get(task.group_id)
    if task is None or group is None or task.owner_id != scene.chat_id or task.due_on is None:
        return None
    today = today_in(group.zone, scene.now)
    rows: list[Row] = []
    for kind, day in _days_offered(scene, task, today):
        words = day_words(scene.language, day, today)
        rows.append((scene.button("button-task-day", "task-day", task.id, day.isoformat(), kind=kind, day=words),))
    other: Row = (scene.button("button-task-other-day", "task-write-day", task.id),)
    chosen = day_words(scene.language, task.due_on, today)
    text = f"{head(task)}\n\n{scene.say('task-when', day=chosen)}"
    return Screen(text, (*rows, other, back_row(scene, "task", task.id)))


def _days_offered(scene: Scene, task: Task, today: date) -> Sequence[tuple[str, date]]:
    meeting = meeting_day(scene.unit, task, scene.now)
    before = [] if meeting is None else [("meeting", usual_due(today, meeting))]
    return [*before, ("week", today + A_WEEK)]


conversations[NAME] = Conversation(
    lambda world: dating(world.vocabularies, world.is_holiday), _draw_day, _finish_day, respond_at(DUE)
)

ROUTES: tuple[Route, ...] = (
    press("tasks", tasks),
    press("task-when", choose_day),
    press("task-write-day", write_day),
    command("tasks uzdevumi", tasks, private=True),
)
