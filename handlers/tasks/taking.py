"""I'll do it; I hand it back; it is done: pressed under the card in the group or in private, by as many as like to."""

from datetime import date, datetime

from domain.groups import RUNS_MEETINGS, Group
from domain.people import Reach
from domain.tasks import FURTHEST, Task, TaskState, usual_due
from domain.unit_of_work import UnitOfWork
from handlers.navigation import show_screen
from handlers.rights import group_of, require, require_member, role_now
from handlers.routing import Route, number_in_link, numbered_link, press
from handlers.tasks.asking import plan_asking, stop_asking
from handlers.tasks.card import PAYLOAD, card
from handlers.tasks.freeing import set_free
from handlers.turn import Answer, Sorry, Turn
from handlers.words import day_words, today_in


def task_here(turn: Turn) -> tuple[Task, Group]:
    """The task a button names, pressed in its group or in private, for members. Raises Sorry."""
    return _task(turn, turn.number(0))


def _task(turn: Turn, task_id: int) -> tuple[Task, Group]:
    task = turn.unit.tasks.get(task_id)
    if task is None:
        raise Sorry("task-unknown")
    group = group_of(turn, task.group_id)
    if not turn.private:
        here = turn.unit.groups.by_chat(turn.chat.id)
        if here is None or here.id != group.id:
            raise Sorry("button-unknown")
    require_member(turn, group)
    return task, group


def own_task(turn: Turn) -> tuple[Task, Group]:
    """For whoever has taken it, in private. Raises Sorry, and shows how it stands."""
    task, group = task_here(turn)
    if not turn.private or not task.open or task.owner_id != turn.person.id:
        if turn.private:
            show_screen(turn, "task", id=task.id)
        raise Sorry("task-not-yours")
    return task, group


def open_by_link(turn: Turn) -> None:
    """From the card in the group; pressing Start is also what allows us to write to the person."""
    task, _ = _task(turn, number_in_link(turn.update, PAYLOAD) or 0)
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "task", id=task.id)


def open_task(turn: Turn) -> None:
    task, _ = task_here(turn)
    show_screen(turn, "task", id=task.id)


def take(turn: Turn) -> Answer:
    """Of two who press at once the first has it. Until another day is chosen it is to be done by the usual one."""
    task, group = task_here(turn)
    due = usual_due(today_in(group.zone, turn.now), meeting_day(turn.unit, task, turn.now))
    if not turn.unit.tasks.take(task.id, turn.person.id, due):
        turn.send(card(task, group))
        _explain_taken(turn, task)
    plan_asking(turn.unit, group, task.id, due, turn.now)
    turn.send(card(task, group))
    if turn.person.reachable:
        show_screen(turn, "task-when", id=task.id)
    day = day_words(turn.language, due, today_in(group.zone, turn.now))
    told = "yes" if turn.person.reachable else "no"
    return turn.answer("task-taken", alert=not turn.person.reachable, day=day, told=told)


def meeting_day(unit: UnitOfWork, task: Task, now: datetime) -> date | None:
    """Of the meeting it is needed for, else of the group's next one."""
    meeting = None if task.meeting_id is None else unit.meetings.get(task.meeting_id)
    if meeting is not None and not meeting.cancelled and meeting.starts_at > now:
        return meeting.starts.date
    coming = [each for each in unit.meetings.upcoming(task.group_id, now) if each.starts_at > now]
    return coming[0].starts.date if coming else None


def _explain_taken(turn: Turn, task: Task) -> None:
    owner = None if task.owner_id is None else turn.unit.people.get(task.owner_id)
    if not task.open or owner is None:
        raise Sorry("task-over")
    if owner.id == turn.person.id:
        raise Sorry("task-yours-already")
    raise Sorry("task-taken-already", name=owner.name)


def set_day(turn: Turn) -> Answer:
    """A day offered on a button."""
    task, group = own_task(turn)
    today = today_in(group.zone, turn.now)
    try:
        due = date.fromisoformat(turn.data[1])
    except (IndexError, ValueError):
        raise Sorry("button-unknown") from None
    if not today <= due <= today + FURTHEST:
        show_screen(turn, "task-when", id=task.id)
        raise Sorry("task-day-past")
    move_to(turn, task, group, due)
    return turn.answer("task-day-noted", day=day_words(turn.language, due, today))


def move_to(turn: Turn, task: Task, group: Group, due: date) -> None:
    turn.unit.tasks.set_due(task.id, due)
    plan_asking(turn.unit, group, task.id, due, turn.now)
    turn.send(card(task, group))
    show_screen(turn, "task", id=task.id)


def done(turn: Turn) -> Answer:
    task, group = own_task(turn)
    turn.unit.tasks.end(task.id, TaskState.DONE, today_in(group.zone, turn.now))
    return _ended(turn, task, group, "task-done")


def drop(turn: Turn) -> Answer:
    """Not needed any more: for those who run the group."""
    task, group = task_here(turn)
    require(turn, group)
    turn.unit.tasks.end(task.id, TaskState.DROPPED, today_in(group.zone, turn.now))
    return _ended(turn, task, group, "task-dropped")


def _ended(turn: Turn, task: Task, group: Group, answer: str) -> Answer:
    stop_asking(turn.unit, task.id)
    turn.send(card(task, group))
    if turn.private:
        show_screen(turn, "task", id=task.id)
    return turn.answer(answer)


def undo(turn: Turn) -> Answer:
    """Pressed by mistake: the task is as it was before."""
    task, group = task_here(turn)
    if task.open or (task.owner_id != turn.person.id and role_now(turn, group) not in RUNS_MEETINGS):
        raise Sorry("task-not-yours")
    turn.unit.tasks.reopen(task.id)
    if task.due_on is not None:
        plan_asking(turn.unit, group, task.id, task.due_on, turn.now)
    turn.send(card(task, group))
    show_screen(turn, "task", id=task.id)
    return turn.answer("changed-short")


def hand_back(turn: Turn) -> Answer:
    task, group = own_task(turn)
    set_free(turn.unit, group, task, turn.world, turn.now)
    show_screen(turn, "task", id=task.id)
    return turn.answer("task-handed-back")


ROUTES: tuple[Route, ...] = (
    numbered_link(PAYLOAD, open_by_link),
    press("task", open_task),
    press("task-take", take),
    press("task-day", set_day),
    press("task-done", done),
    press("task-drop", drop),
    press("task-undo", undo),
    press("task-back", hand_back),
)
