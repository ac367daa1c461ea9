"""A nudge to those who have not marked any time: by itself, in private, naming nobody, once before the end."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.finding_time.searches import TimeSearch
from domain.groups import Group
from domain.nudging import nudged_at
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from handlers.finding_time.card import until_line
from handlers.finding_time.ending import NUDGE
from handlers.finding_time.words import head, title_words
from handlers.firing import Firing
from handlers.navigation import menu_row, shortened
from handlers.pause import held_arguments
from handlers.registry import kinds, views
from handlers.screen import Arguments, Scene, Screen, World


def plan(unit: UnitOfWork, search: TimeSearch, group: Group, world: World, now: datetime) -> None:
    """In place of what was planned before."""
    unit.schedule.remove_about(NUDGE, search.id)
    wall = nudged_at(search.closes, group.quiet, group.zone, world.is_holiday, now)
    if wall is not None:
        schedule = Schedule(NUDGE, f"{NUDGE}:{search.id}:{search.revision}", wall)
        unit.schedule.put(Entry(started(schedule), group.id, search.id))


@kinds(NUDGE)
def nudge(firing: Firing) -> None:
    """Whoever has marked one time has answered. Spare: it counts for nobody, or the count would tell who is silent."""
    unit, search = firing.unit, firing.unit.time_searches.get(firing.entry.subject_id or 0)
    if search is None or not search.takes_answers(firing.now):
        return
    answered = unit.time_searches.respondents(search.id)
    for member in unit.groups.members(search.group_id):
        if member.person.reachable and not member.muted and member.person.id not in answered:
            unit.outbox.show(_message(search, member.person.id), firing.now)


def _message(search: TimeSearch, person_id: int) -> Message:
    return Message(
        person_id,
        "time-nudge",
        {"id": search.id},
        lane=Lane.PUSH,
        useful_until=search.closes,
        group_id=search.group_id,
        push=Push.SPARE,
    )


@views("time-nudge")
def show_nudge(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where it was answered meanwhile, or has ended."""
    search = scene.unit.time_searches.get(arguments["id"])
    group = None if search is None else scene.unit.groups.get(search.group_id)
    if search is None or group is None or not search.takes_answers(scene.now):
        return None
    if scene.chat_id in scene.unit.time_searches.respondents(search.id):
        return None
    asked = scene.say("time-nudge", group=group.title)
    text = "\n\n".join([head(scene, search), asked, until_line(scene, group, search)])
    return Screen(text, ((scene.button("button-time-answer", "time-search", search.id),), menu_row(scene)))


@held_arguments(NUDGE)
def held(scene: Scene, search_id: int | None, _detail: str) -> Mapping[str, Any] | None:
    search = scene.unit.time_searches.get(search_id or 0)
    if search is None or not search.takes_answers(scene.now):
        return None
    return {"title": shortened(title_words(scene.language, search))}
