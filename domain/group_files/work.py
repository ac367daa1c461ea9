"""What a group works at, in its file: what is still to be done, its own goals, and how well it kept what it agreed.

Without whoever does it or said it: an owner is a person, and a score or a level is told for five answers or more only.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain import goals, tasks
from domain.goals import FEWEST, STEPS, Goal, Kind
from domain.group_files.fields import SOME_DAY, day, number, words
from domain.norms import pulse
from domain.norms.pulse import Pulse
from domain.plain_documents import Flaw, Json, Node
from domain.tasks import Task


def task_fields(task: Task) -> dict[str, Json]:
    return {"words": task.words, "made_on": task.made_on.isoformat()}


def task_of(node: Node) -> Task:
    """Nobody's: whoever takes it says so there."""
    fields = node.mapping(("words", "made_on"), ("words", "made_on"))
    return Task(0, 0, words(fields, "words", tasks.WORDS_LIMIT), made_on=day(fields, "made_on") or SOME_DAY)


def goal_fields(goal: Goal) -> dict[str, Any]:
    return {"words": goal.words, "start": goal.start, "end": goal.end}


def goal_of(node: Node) -> Goal:
    fields = node.mapping(("words", "start", "end"), ("words",))
    start, end = (_step(fields, name, STEPS) for name in ("start", "end"))
    return Goal(0, 0, Kind.GROUP, words(fields, "words", goals.WORDS_LIMIT), start=start, end=end)


def pulse_fields(asked: Pulse) -> dict[str, Json]:
    return {"asked_on": asked.asked_on.isoformat(), "answered": asked.answered, "level": asked.level}


def pulse_of(node: Node) -> Pulse:
    known = ("asked_on", "answered", "level")
    fields = node.mapping(known, known)
    answered = number(fields, "answered")
    if answered is not None and answered < FEWEST:
        fields["answered"].flaw(Flaw.VALUE_UNKNOWN, answered)
    level = _step(fields, "level", pulse.STEPS)
    return Pulse(0, 0, day(fields, "asked_on") or SOME_DAY, False, None, answered, level)


def _step(fields: Mapping[str, Node], name: str, steps: tuple[int, ...]) -> int | None:
    found = number(fields, name)
    if found is not None and found not in steps:
        fields[name].flaw(Flaw.VALUE_UNKNOWN, found)
    return found
