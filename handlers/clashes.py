"""What else is at the same time. A planner reads of the groups they run; of the worker's other groups only that."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.groups import Group
from domain.meetings import USUAL_LENGTH, Meeting
from domain.series import days_within, unmade
from domain.wall_time import WallTime
from handlers.meetings import title_words
from handlers.navigation import groups_run_by
from handlers.screen import Scene
from handlers.words import when_words


@dataclass(frozen=True, slots=True)
class Span:
    """The time that is wanted, for a meeting or series that is there already: it does not clash with itself."""

    starts_at: datetime
    ends_at: datetime
    except_meeting: int | None = None
    except_series: int | None = None


def clash_lines(
    scene: Scene,
    group: Group,
    starts: WallTime,
    ends: WallTime | None,
    except_id: int | None = None,
    *,
    except_series: int | None = None,
) -> list[str]:
    """For the person whose private chat this is."""
    starts_at = starts.instant()
    span = Span(starts_at, ends.instant() if ends else starts_at + USUAL_LENGTH, except_id, except_series)
    planner = scene.unit.people.get(scene.chat_id)
    known = {group.id: group} | {each.id: each for each in (groups_run_by(scene.unit, planner) if planner else ())}
    hidden = [each.id for each in scene.unit.groups.run_by(group.worker_id) if each.id not in known]
    lines = [_line(scene, meeting, known) for meeting in _at(scene, list(known), span)]
    return [*lines, *([scene.say("clash-worker")] if _at(scene, hidden, span) else [])]


def _at(scene: Scene, group_ids: Sequence[int], span: Span) -> list[Meeting]:
    """Meetings that are planned, and those a series will have: they are made only when their turn comes."""
    made = [
        found
        for found in scene.unit.meetings.overlapping(group_ids, span.starts_at, span.ends_at)
        if found.id != span.except_meeting
    ]
    coming = [meeting for group_id in group_ids for meeting in _of_series(scene, group_id, span)]
    return sorted((*made, *coming), key=lambda meeting: meeting.starts_at)


def _of_series(scene: Scene, group_id: int, span: Span) -> Iterator[Meeting]:
    for series in scene.unit.series.of_group(group_id):
        if series.id == span.except_series:
            continue
        skipped = scene.unit.series.skipped(series.id)
        for day in days_within(series, span.starts_at, span.ends_at, skipped, scene.world.is_holiday):
            if scene.unit.meetings.of_series(series.id, day) is None:
                yield unmade(series, day)


def _line(scene: Scene, meeting: Meeting, groups: dict[int, Group]) -> str:
    return scene.say(
        "clash-meeting",
        title=title_words(scene.language, meeting),
        when=when_words(scene.language, meeting.starts, meeting.ends, scene.now),
        group=groups[meeting.group_id].title,
    )
