"""A task comes to be: from an organiser's words, or from what was agreed at a meeting."""

from datetime import datetime

from domain.groups import Group
from domain.tasks import OPEN_AT_MOST, Task
from domain.unit_of_work import UnitOfWork
from handlers.tasks.card import card
from handlers.tasks.going import plan_decision
from handlers.turn import Sorry
from handlers.words import today_in


def add_task(unit: UnitOfWork, group: Group, words: str, meeting_id: int | None, now: datetime) -> Task:
    """The card goes to the group. Raises Sorry where there are too many tasks already.

    `meeting_id`: the meeting that needs it, if one does; seven days before, its organisers hear what is still free.
    """
    if len(unit.tasks.of_group(group.id)) >= OPEN_AT_MOST:
        raise Sorry("task-too-many", limit=OPEN_AT_MOST)
    task = unit.tasks.add(Task(0, group.id, words, meeting_id, made_on=today_in(group.zone, now)))
    unit.outbox.show(card(task, group), now)
    meeting = None if meeting_id is None else unit.meetings.get(meeting_id)
    if meeting is not None:
        plan_decision(unit, group, meeting, now)
    return task
