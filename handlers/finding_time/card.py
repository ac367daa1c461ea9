"""A search in its group: one message that is edited; the best three times and how many answered, never who."""

from collections.abc import Sequence

from domain.finding_time.searches import SearchState, Standing, TimeSearch, best, standings, ties
from domain.groups import Group
from domain.outbox import Message
from domain.unit_of_work import UnitOfWork
from domain.wall_time import local_naive
from handlers.finding_time.words import head, slot_words, standing_line
from handlers.registry import views
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.telling import to_group
from handlers.words import marked, moment_words, when_marked

PAYLOAD = "at-"


def card_key(search_id: int) -> str:
    return f"time-search:{search_id}:card"


def card(search: TimeSearch, group: Group) -> Message:
    return to_group(group, "time-search-card", {"id": search.id}, key=card_key(search.id))


def standings_now(unit: UnitOfWork, search: TimeSearch) -> tuple[Standing, ...]:
    return standings(search.slots, unit.time_searches.answers(search.id))


@views("time-search-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    search = scene.unit.time_searches.get(arguments["id"])
    group = None if search is None else scene.unit.groups.get(search.group_id)
    if search is None or group is None:
        return None
    return draw_card(scene, group, search)


def draw_card(scene: Scene, group: Group, search: TimeSearch) -> Screen:
    lines = [head(scene, search), "", *state_lines(scene, group, search)]
    rows = _rows(scene, search) if search.takes_answers(scene.now) else ()
    return Screen("\n".join(lines), rows, silent=in_quiet(scene, group))


def in_quiet(scene: Scene, group: Group) -> bool:
    """Then what is posted makes no sound."""
    return group.quiet.is_quiet(local_naive(scene.now, group.zone), scene.world.is_holiday)


def _rows(scene: Scene, search: TimeSearch) -> tuple[Row, ...]:
    link = scene.world.start_link(f"{PAYLOAD}{search.id}")
    return ((Button(scene.label("button-time-answer"), url=link),),)


def state_lines(scene: Scene, group: Group, search: TimeSearch) -> list[str]:
    if search.state is SearchState.CANCELLED:
        return [scene.say("time-search-cancelled")]
    if search.state is SearchState.SETTLED:
        return [_settled_line(scene, search)]
    standing = standing_lines(scene, group, search)
    if not search.takes_answers(scene.now):
        return [scene.say("time-search-closed"), "", *standing]
    return [scene.say("time-search-asks", slots=len(search.slots)), "", *standing]


def standing_lines(scene: Scene, group: Group, search: TimeSearch) -> list[str]:
    open_ = search.takes_answers(scene.now)
    lines = [*best_lines(scene, standings_now(scene.unit, search), open_=open_), ""]
    lines.append(answered_line(scene, group, search))
    if open_:
        lines.append(until_line(scene, group, search))
    return lines


def until_line(scene: Scene, group: Group, search: TimeSearch) -> str:
    words = moment_words(scene.language, search.closes, group.zone, scene.now)
    return scene.say("time-search-until", when=marked(search.closes, words))


def best_lines(scene: Scene, ranked: Sequence[Standing], *, open_: bool) -> list[str]:
    """Equal ones are said to be equal, so that the order is not taken for a choice."""
    shown = best(ranked)
    if not shown:
        return [scene.say("time-search-nothing-yet")]
    tied = [scene.say("time-search-tied", count=ties(ranked))] if ties(ranked) > 1 else []
    head_line = scene.say("time-search-best", open="yes" if open_ else "no")
    return [head_line, *(standing_line(scene, each) for each in shown), *tied]


def answered_line(scene: Scene, group: Group, search: TimeSearch) -> str:
    """Reached are the members who pressed Start, and whoever answered."""
    answered = scene.unit.time_searches.respondents(search.id) if search.id else frozenset()
    members = scene.unit.groups.members(group.id)
    reached = answered | {member.person.id for member in members if member.person.reachable}
    return scene.say("time-search-answered", answered=len(answered), reached=len(reached))


def _settled_line(scene: Scene, search: TimeSearch) -> str:
    meeting = None if search.meeting_id is None else scene.unit.meetings.get(search.meeting_id)
    if meeting is None:
        return scene.say("time-search-closed")
    return scene.say("time-search-settled", when=when_marked(scene.language, meeting.starts, meeting.ends, scene.now))


def slot_lines(scene: Scene, search: TimeSearch) -> list[str]:
    """Every slot by its number; a public holiday is named."""
    lines = []
    for slot in search.slots:
        holiday = scene.world.holiday_name(slot.starts.date, scene.language)
        told = f" – {scene.say('time-search-holiday', holiday=holiday)}" if holiday else ""
        lines.append(f"{slot.id}. {slot_words(scene, slot)}{told}")
    return lines
