"""What of a file is new to the group that takes it in. The same file twice doubles nothing: what the group has already
is known by what it says – a meeting by title and start, a decision by day and words, a norm by its topic.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sized
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from domain.decisions import Decision
from domain.goals import GOALS_AT_MOST, Goal
from domain.group_files.content import GroupFile, HeldMeeting, Repeated
from domain.meetings import Meeting
from domain.norms.life import Norm
from domain.norms.pulse import Pulse
from domain.option_lines import sameness
from domain.saved_answers.records import ANSWERS_AT_MOST, SavedAnswer
from domain.series import Series
from domain.surveys.definition import Survey
from domain.tasks import OPEN_AT_MOST, Task

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Arriving:
    """`known`: how many are in the group already. `over`: meetings and series that are past or were called off; they
    stay in the file. `full`: answers, tasks and goals for which there is no room.
    """

    series: tuple[Repeated, ...]
    meetings: tuple[HeldMeeting, ...]
    decisions: tuple[Decision, ...]
    norms: tuple[Norm, ...]
    answers: tuple[SavedAnswer, ...]
    surveys: tuple[Survey, ...]
    tasks: tuple[Task, ...]
    goals: tuple[Goal, ...]
    pulses: tuple[Pulse, ...]
    known: int
    over: int
    full: int


def arriving(file: GroupFile, here: GroupFile, now: datetime) -> Arriving:
    """`here` is what the group has."""
    ahead = [each for each in file.meetings if each.lies_ahead(now)]
    going_on = [each for each in file.series if each.goes_on(now)]
    series = _new(going_on, here.series, lambda each: series_key(each.series))
    meetings = _new(ahead, here.meetings, lambda each: meeting_key(each.meeting))
    decisions = _new(file.decisions, here.decisions, decision_key)
    norms = _new(file.norms, here.norms, lambda each: each.topic)
    answers = _new(file.answers, here.answers, lambda each: sameness(each.question))
    surveys = _unlike(file.surveys, here.surveys)
    tasks = _new(file.tasks, here.tasks, lambda each: sameness(each.words))
    goals = _new(file.goals, here.goals, lambda each: sameness(each.words))
    pulses = _new(file.pulses, here.pulses, lambda each: each.asked_on)
    looked_at: tuple[Sized, ...] = (
        *(going_on, ahead, file.decisions, file.norms, file.answers, file.surveys),
        *(file.tasks, file.goals, file.pulses),
    )
    new: tuple[Sized, ...] = (series, meetings, decisions, norms, answers, surveys, tasks, goals, pulses)
    kept_answers = answers[: _room(ANSWERS_AT_MOST, here.answers)]
    kept_tasks = tasks[: _room(OPEN_AT_MOST, here.tasks)]
    kept_goals = goals[: _room(GOALS_AT_MOST, here.goals)]
    return Arriving(
        series,
        meetings,
        decisions,
        norms,
        kept_answers,
        surveys,
        kept_tasks,
        kept_goals,
        pulses,
        known=sum(len(each) for each in looked_at) - sum(len(each) for each in new),
        over=len(file.meetings) - len(ahead) + len(file.series) - len(going_on),
        full=len(answers) + len(tasks) + len(goals) - len(kept_answers) - len(kept_tasks) - len(kept_goals),
    )


def _room(at_most: int, here: Sized) -> int:
    return max(0, at_most - len(here))


def meeting_key(meeting: Meeting) -> Hashable:
    return meeting.title, meeting.starts


def series_key(series: Series) -> Hashable:
    return series.title, series.first, series.rhythm


def decision_key(decision: Decision) -> Hashable:
    return decision.decided_on, decision.subject, decision.words


def _new(found: Iterable[T], here: Iterable[T], key: Callable[[T], Hashable]) -> tuple[T, ...]:
    known = {key(each) for each in here}
    first: dict[Hashable, T] = {}
    for each in found:
        first.setdefault(key(each), each)
    return tuple(each for name, each in first.items() if name not in known)


def _unlike(found: Iterable[Survey], here: Iterable[Survey]) -> tuple[Survey, ...]:
    """Surveys are known by all they ask."""
    known, new = list(here), list[Survey]()
    for each in found:
        if each not in known:
            known.append(each)
            new.append(each)
    return tuple(new)
