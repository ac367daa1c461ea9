"""A group's work without its people. Ids mean nothing elsewhere: in a file they number its lists from 1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from fractions import Fraction

from domain.decisions import Decision
from domain.goals import Goal
from domain.meetings import Meeting, Totals
from domain.norms.life import USUAL_RHYTHM, Norm
from domain.norms.pulse import Pulse
from domain.norms.topics import Stage
from domain.quiet_hours import QuietHours
from domain.saved_answers.records import SavedAnswer
from domain.series import Series
from domain.surveys.definition import Survey
from domain.tasks import Task
from domain.wall_time import WallTime


@dataclass(frozen=True, slots=True)
class HeldMeeting:
    """`meeting.series_id` is the number of its series in the file."""

    meeting: Meeting
    totals: Totals
    came: int | None = None
    """How many there were; None where nobody ticked."""

    def lies_ahead(self, now: datetime) -> bool:
        return not self.meeting.cancelled and self.meeting.starts_at > now


@dataclass(frozen=True, slots=True)
class Repeated:
    series: Series
    skipped: tuple[date, ...] = ()

    def goes_on(self, now: datetime) -> bool:
        today = WallTime.from_instant(now, self.series.first.zone).date
        return self.series.until is None or self.series.until >= today


@dataclass(frozen=True, slots=True)
class GroupFile:
    """Decisions and pulses oldest first. Tasks are open and nobody's, goals the group's own. `consent_share`: of those
    asked, how many have to answer before something is agreed. An older file does not say all of it."""

    title: str
    languages: tuple[str, ...]
    zone: str
    quiet: QuietHours = field(default_factory=QuietHours)
    stage: Stage = Stage.BEGINNING
    every_days: int = USUAL_RHYTHM
    series: tuple[Repeated, ...] = ()
    meetings: tuple[HeldMeeting, ...] = ()
    decisions: tuple[Decision, ...] = ()
    norms: tuple[Norm, ...] = ()
    answers: tuple[SavedAnswer, ...] = ()
    surveys: tuple[Survey, ...] = ()
    tasks: tuple[Task, ...] = ()
    goals: tuple[Goal, ...] = ()
    pulses: tuple[Pulse, ...] = ()
    asks_feeling: bool | None = None
    consent_share: Fraction | None = None


def numbered(file: GroupFile) -> GroupFile:
    """With numbers in place of ids; what names something that is not in the file names nothing."""
    series = {each.series.id: number for number, each in enumerate(file.series, 1)}
    decisions = {each.id: number for number, each in enumerate(file.decisions, 1)}
    return replace(
        file,
        series=tuple(replace(each, series=replace(each.series, id=series[each.series.id])) for each in file.series),
        meetings=tuple(_numbered_meeting(each, series) for each in file.meetings),
        decisions=tuple(
            replace(each, id=decisions[each.id], replaced_by=decisions.get(each.replaced_by or 0))
            for each in file.decisions
        ),
    )


def _numbered_meeting(held: HeldMeeting, series: Mapping[int, int]) -> HeldMeeting:
    number = series.get(held.meeting.series_id or 0)
    day = None if number is None else held.meeting.series_day
    return replace(held, meeting=replace(held.meeting, series_id=number, series_day=day))
