"""What else is at the same time. A planner reads of the groups they run; of the worker's other groups only that."""

from collections.abc import Sequence

from domain.groups import Group
from domain.meetings import USUAL_LENGTH, Meeting
from domain.unit_of_work import UnitOfWork
from domain.wall_time import WallTime
from handlers.meetings import title_words
from handlers.navigation import groups_run_by
from handlers.screen import Scene
from handlers.words import when_words


def clash_lines(
    scene: Scene, group: Group, starts: WallTime, ends: WallTime | None, except_id: int | None = None
) -> list[str]:
    """For the person whose private chat this is."""
    planner = scene.unit.people.get(scene.chat_id)
    known = {group.id: group} | {each.id: each for each in (groups_run_by(scene.unit, planner) if planner else ())}
    hidden = [each.id for each in scene.unit.groups.run_by(group.worker_id) if each.id not in known]
    lines = [_line(scene, meeting, known) for meeting in _at(scene.unit, list(known), starts, ends, except_id)]
    unnamed = [scene.say("clash-worker")] if _at(scene.unit, hidden, starts, ends, except_id) else []
    return [*lines, *unnamed]


def _at(
    unit: UnitOfWork, group_ids: Sequence[int], starts: WallTime, ends: WallTime | None, except_id: int | None
) -> list[Meeting]:
    starts_at = starts.instant()
    ends_at = ends.instant() if ends else starts_at + USUAL_LENGTH
    return [found for found in unit.meetings.overlapping(group_ids, starts_at, ends_at) if found.id != except_id]


def _line(scene: Scene, meeting: Meeting, groups: dict[int, Group]) -> str:
    return scene.say(
        "clash-meeting",
        title=title_words(scene.language, meeting),
        when=when_words(scene.language, meeting.starts, meeting.ends, scene.now),
        group=groups[meeting.group_id].title,
    )
