"""The end of a search: by its deadline or by hand; then those who run the group are asked which time it shall be."""

from dataclasses import replace
from datetime import datetime

from domain.finding_time.searches import SearchState, TimeSearch
from domain.groups import Group
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.finding_time.card import card
from handlers.finding_time.words import title_words
from handlers.firing import Firing
from handlers.navigation import shortened
from handlers.pause import held_arguments
from handlers.registry import kinds
from handlers.screen import Scene, World
from handlers.telling import put_off_while_quiet, when_not_quiet, who_run

CLOSING, ENDED, NUDGE = "time-search-close", "time-search-ended", "time-search-nudge"


def plan_end(unit: UnitOfWork, search: TimeSearch, group: Group) -> None:
    """In place of what was planned before."""
    for kind in (CLOSING, ENDED, NUDGE):
        unit.schedule.remove_about(kind, search.id)
    if search.state is SearchState.OPEN:
        wall = WallTime.from_instant(search.closes, group.zone)
        unit.schedule.put(Entry(started(_schedule(CLOSING, search, wall)), group.id, search.id))


def _schedule(kind: str, search: TimeSearch, wall: WallTime) -> Schedule:
    return Schedule(kind, f"{kind}:{search.id}:{search.revision}", wall)


def close(unit: UnitOfWork, search: TimeSearch, group: Group, now: datetime) -> TimeSearch | None:
    """None where another changed it first."""
    closed = replace(search, state=SearchState.CLOSED, revision=search.revision + 1)
    if not unit.time_searches.change(closed):
        return None
    plan_end(unit, closed, group)
    unit.outbox.show(card(closed, group), now)
    return closed


@kinds(CLOSING)
def close_at_its_end(firing: Firing) -> None:
    """However late: nobody could answer since."""
    search, group = _current(firing)
    if search is None or group is None or search.state is not SearchState.OPEN or search.takes_answers(firing.now):
        return
    closed = close(firing.unit, search, group, firing.now)
    if closed is not None:
        _ask_organisers(firing.unit, closed, group, firing.world, firing.now)


def _ask_organisers(unit: UnitOfWork, search: TimeSearch, group: Group, world: World, now: datetime) -> None:
    schedule = _schedule(ENDED, search, WallTime.from_instant(now, group.zone))
    when_not_quiet(unit, Entry(schedule, group.id, search.id), group, world, now)


@kinds(ENDED)
def ask_which(firing: Firing) -> None:
    search, group = _current(firing)
    if search is None or group is None or search.state is not SearchState.CLOSED:
        return
    if put_off_while_quiet(firing, group):
        return
    for person in who_run(firing.unit, group):
        about = {"id": search.id, "note": "time-search-ended"}
        firing.unit.outbox.show(
            Message(person.id, "time-standings", about, lane=Lane.PUSH, group_id=group.id, push=Push.PROMISED),
            firing.now,
        )


def _current(firing: Firing) -> tuple[TimeSearch | None, Group | None]:
    search = firing.unit.time_searches.get(firing.entry.subject_id or 0)
    return search, None if search is None else firing.unit.groups.get(search.group_id)


@held_arguments(CLOSING)
@held_arguments(ENDED)
def held(scene: Scene, search_id: int | None, _detail: str) -> dict[str, str] | None:
    search = scene.unit.time_searches.get(search_id or 0)
    if search is None or not search.undecided:
        return None
    return {"title": shortened(title_words(scene.language, search))}
