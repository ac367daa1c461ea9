"""What a group did in a period, from what is kept anyway. Only counts that its members may be told, too."""

from collections.abc import Iterator
from datetime import datetime

from domain.activity.report import Activity, Kind, Period, in_order
from domain.decisions import Outcome, Source
from domain.groups import Group
from domain.meetings import Change, ChangeKind, Meeting
from domain.norms.life import Ended
from domain.wall_time import WallTime
from handlers.meetings import plain_reason, title_words
from handlers.norms.deciding import NORM
from handlers.norms.words import title as norm_title
from handlers.polls.card import turnout
from handlers.screen import Scene
from handlers.surveys.wording import title_of
from handlers.words import today_in


def gathered(scene: Scene, group: Group, period: Period) -> list[Activity]:
    sources = (_meetings, _changes, _polls, _surveys, _decisions, _norms, _pulses, _tasks)
    return in_order(activity for source in sources for activity in source(scene, group, period))


def _meetings(scene: Scene, group: Group, period: Period) -> Iterator[Activity]:
    """Those of its days that were not called off; how many said they would come, companions included."""
    for meeting in scene.unit.meetings.between(group.id, *period.instants(group.zone)):
        if meeting.announced and not meeting.cancelled:
            over = meeting.ends_at <= scene.now
            coming = scene.unit.meetings.totals(meeting.id).coming
            yield _meeting(scene, meeting, Kind.HELD if over else Kind.AHEAD, coming)


def _meeting(scene: Scene, meeting: Meeting, kind: Kind, coming: int) -> Activity:
    place = meeting.place or (scene.label("activity-online") if meeting.online_link else "")
    return Activity(
        meeting.starts.date,
        kind,
        meeting.group_id,
        title_words(scene.language, meeting),
        meeting.starts,
        meeting.ends,
        place=place,
        coming=coming,
        came=_came(scene, meeting) if kind is Kind.HELD else None,
    )


def _came(scene: Scene, meeting: Meeting) -> int | None:
    """How many, never who: those ticked, and those nobody knew."""
    came = len(scene.unit.afterwards.came(meeting.id)) + scene.unit.afterwards.of(meeting.id).others
    return came or None


def _changes(scene: Scene, group: Group, period: Period) -> Iterator[Activity]:
    """On the day of the change. What was called off and planned again was not called off."""
    kinds = {ChangeKind.MOVED: Kind.MOVED, ChangeKind.CANCELLED: Kind.CANCELLED}
    for meeting, change in scene.unit.meetings.changes(group.id, *period.instants(group.zone)):
        gone = change.kind is ChangeKind.CANCELLED and not meeting.cancelled
        if meeting.announced and change.kind in kinds and not gone:
            yield _change(scene, group, meeting, change, kinds[change.kind])


def _change(scene: Scene, group: Group, meeting: Meeting, change: Change, kind: Kind) -> Activity:
    moved = kind is Kind.MOVED
    return Activity(
        today_in(group.zone, change.changed_at),
        kind,
        group.id,
        title_words(scene.language, meeting),
        starts=_start(change.after, meeting) if moved else meeting.starts,
        before=_start(change.before, meeting) if moved else None,
        reason=plain_reason(scene, change.reason),
    )


def _start(span: str | None, meeting: Meeting) -> WallTime:
    """Of a start, or start/end, as history keeps them."""
    return WallTime.at(datetime.fromisoformat(span.split("/")[0]), meeting.starts.zone) if span else meeting.starts


def _polls(scene: Scene, group: Group, period: Period) -> Iterator[Activity]:
    results = {each.source_id: each for each in scene.unit.decisions.of_group(group.id) if each.source is Source.POLL}
    for record in scene.unit.polls.of_group(group.id):
        closed = record.poll.closed_at
        if closed is None or not record.settled or today_in(group.zone, closed) not in period:
            continue
        people, decision = turnout(scene.unit, record), results.get(record.id)
        result = "" if decision is None else "; ".join(decision.words)
        day = today_in(group.zone, closed)
        asked, answered = people.asked, people.answered
        yield Activity(day, Kind.POLL, group.id, record.poll.question, result=result, asked=asked, answered=answered)


def _surveys(scene: Scene, group: Group, period: Period) -> Iterator[Activity]:
    """How many answered is said only where that many did that anything may be shown."""
    for record in scene.unit.surveys.of_group(group.id):
        closed = record.closed_at
        if not record.closed or closed is None or today_in(group.zone, closed) not in period:
            continue
        answered = record.answered if record.enough else None
        day = today_in(group.zone, closed)
        yield Activity(day, Kind.SURVEY, group.id, title_of(scene, record), asked=record.asked, answered=answered)


def _decisions(scene: Scene, group: Group, period: Period) -> Iterator[Activity]:
    """What polls decided stands with the poll, norms that were adopted by themselves."""
    rounds = {each.round_id for each in scene.unit.proposals.of_group(group.id) if each.purpose == NORM}
    for decision in scene.unit.decisions.of_group(group.id):
        adopted = decision.source_id in rounds and decision.outcome is Outcome.ADOPTED
        apart = decision.source is Source.POLL or (decision.source is Source.CONSENT and adopted)
        if not apart and decision.decided_on in period:
            outcome = scene.label("decision-outcome", outcome=decision.outcome.value)
            result = "; ".join([outcome, *decision.words])
            asked, answered = decision.asked, decision.answered
            day, subject = decision.decided_on, decision.subject
            yield Activity(day, Kind.DECISION, group.id, subject, result=result, asked=asked, answered=answered)


def _norms(scene: Scene, group: Group, period: Period) -> Iterator[Activity]:
    for norm in scene.unit.norms.of_group(group.id):
        subject = norm_title(scene, norm.topic)
        for version in norm.versions:
            if version.adopted_on in period:
                yield Activity(version.adopted_on, Kind.NORM, group.id, subject, result=version.words)
            if version.ended is Ended.RETIRED and version.ended_on is not None and version.ended_on in period:
                yield Activity(version.ended_on, Kind.NORM_RETIRED, group.id, subject, result=version.words)


def _pulses(scene: Scene, group: Group, period: Period) -> Iterator[Activity]:
    for pulse in scene.unit.norms.pulses(group.id):
        if not pulse.open and pulse.asked_on in period:
            result = "" if pulse.level is None else scene.label("norm-pulse-level", step=pulse.level)
            subject = scene.label("norm-pulse-title")
            yield Activity(pulse.asked_on, Kind.PULSE, group.id, subject, result=result, answered=pulse.answered)


def _tasks(scene: Scene, group: Group, period: Period) -> Iterator[Activity]:
    """What was done, never by whom."""
    for task in scene.unit.tasks.ended(group.id):
        if task.ended_on is not None and task.ended_on in period:
            yield Activity(task.ended_on, Kind.TASK, group.id, task.words)
