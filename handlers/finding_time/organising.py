"""What organisers do with a search: see all times by what suits, make one the meeting, change the end, take it off."""

from collections.abc import Mapping
from dataclasses import replace

from domain.asking_deadline import deadline_in
from domain.asking_when import STEP as WHEN
from domain.dialog_state import Json
from domain.dialogs import Text
from domain.finding_time.asking import changing_end, respond, when_of
from domain.finding_time.searches import SearchState, Standing, TimeSearch, closing, ties
from domain.groups import Group
from domain.planning import PLACE, TITLE
from handlers.conversations import Conversation, begin, conversations, take
from handlers.decisions.log import runs
from handlers.finding_time import ending, nudging
from handlers.finding_time.answering import search_here
from handlers.finding_time.card import answered_line, card, standings_now
from handlers.finding_time.making import draw_end
from handlers.finding_time.settling import require_undecided
from handlers.finding_time.words import head, slot_label, standing_line
from handlers.navigation import back_row, show_screen
from handlers.planning import NAME as PLANNING
from handlers.planning import SEARCH, require_voice
from handlers.registry import views
from handlers.rights import group_led, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn


def organised(turn: Turn) -> tuple[TimeSearch, Group]:
    """The search, undecided yet, for those who run its group. Raises Sorry."""
    search, group = search_here(turn)
    require(turn, group)
    return require_undecided(turn, search.id), group


def see(turn: Turn) -> None:
    search, _ = organised(turn)
    show_screen(turn, "time-standings", id=search.id)


@views("time-standings")
def show_standings(scene: Scene, arguments: Arguments) -> Screen | None:
    """Every time, the best first, each with a button that makes it the meeting."""
    search = scene.unit.time_searches.get(arguments["id"])
    group = None if search is None else scene.unit.groups.get(search.group_id)
    if search is None or group is None or not runs(scene, group) or not search.undecided:
        return None
    ranked = standings_now(scene.unit, search)
    note = [scene.say(arguments["note"]), ""] if "note" in arguments else []
    tied = [scene.say("time-search-tied", count=ties(ranked))] if ties(ranked) > 1 and ranked[0].points else []
    lines = [*note, head(scene, search), "", answered_line(scene, group, search)]
    lines += ["", *(standing_line(scene, each) for each in ranked), *tied, "", scene.say("time-search-rule")]
    ahead = [each for each in ranked if each.slot.over_at > scene.now]
    lines += [] if ahead else ["", scene.say("time-search-all-over")]
    rows = tuple((_plan_button(scene, search, each),) for each in ahead)
    end: Row = (scene.button("button-edit-deadline", "time-end", search.id),)
    return Screen("\n".join(lines), (*rows, *((end,) if ahead else ()), back_row(scene, "time-search", search.id)))


def _plan_button(scene: Scene, search: TimeSearch, standing: Standing) -> Button:
    label = slot_label(scene.language, standing.slot)
    return scene.button("button-time-plan", "time-plan", search.id, standing.slot.id, label=label)


def plan(turn: Turn) -> Answer | None:
    """To the preview at once; of a part of day the hour is asked first."""
    search, group = organised(turn)
    slot = search.slot(turn.number(1))
    if slot is None:
        raise Sorry("button-unknown")
    if slot.over_at <= turn.now:
        raise Sorry("time-slot-past")
    require_voice(group)
    context: dict[str, Json] = {"group": group.id, "zone": group.zone, "language": turn.person.language}
    known = {**context, SEARCH: search.id, TITLE: search.title, PLACE: None}
    if slot.part is None:
        return begin(turn, PLANNING, {**known, WHEN: when_of(slot)})
    begin(turn, PLANNING, known)
    state = turn.unit.dialogs.get(turn.person.id)
    part = turn.say("time-part", part=slot.part.value)
    return None if state is None else take(turn, state, Text(f"={slot.starts.date.isoformat()}/ {part}"))


def close(turn: Turn) -> Answer:
    search, group = organised(turn)
    if search.state is SearchState.OPEN:
        ending.close(turn.unit, search, group, turn.now)
    show_screen(turn, "time-standings", id=search.id, note="time-search-closed-now")
    return turn.answer("changed-short")


def ask_end(turn: Turn) -> Answer | None:
    search, group = organised(turn)
    if not search.ahead(turn.now):
        raise Sorry("time-search-all-over")
    about: dict[str, Json] = {"search": search.id, "zone": group.zone, "language": turn.person.language}
    return begin(turn, "time-search-end", about)


def _finish_end(turn: Turn, answers: Mapping[str, Json]) -> None:
    """A search that was closed takes answers again until the new end."""
    search = require_undecided(turn, int(str(answers["search"])))
    group = group_led(turn, search.group_id)
    closes = closing(search.slots, deadline_in(answers[WHEN], group.zone))
    if closes <= turn.now:
        raise Sorry("time-search-all-over")
    later = replace(search, closes=closes, state=SearchState.OPEN, revision=search.revision + 1)
    turn.unit.time_searches.change(later)
    ending.plan_end(turn.unit, later, group)
    nudging.plan(turn.unit, later, group, turn.world, turn.now)
    turn.send(card(later, group))
    show_screen(turn, "time-search", id=search.id, note="changed-quietly")


def ask_to_cancel(turn: Turn) -> None:
    search, _ = organised(turn)
    show_screen(turn, "time-search-cancel", id=search.id)


@views("time-search-cancel")
def show_cancel(scene: Scene, arguments: Arguments) -> Screen | None:
    search = scene.unit.time_searches.get(arguments["id"])
    if search is None:
        return None
    text = f"{head(scene, search)}\n\n{scene.say('time-search-cancel-ask')}"
    yes: Row = (scene.button("button-time-cancel-yes", "time-cancel-yes", search.id),)
    return Screen(text, (yes, back_row(scene, "time-search", search.id)))


def cancel(turn: Turn) -> Answer:
    search, group = organised(turn)
    cancelled = replace(search, state=SearchState.CANCELLED, revision=search.revision + 1)
    turn.unit.time_searches.change(cancelled)
    ending.plan_end(turn.unit, cancelled, group)
    turn.send(card(cancelled, group))
    show_screen(turn, "time-search", id=search.id)
    return turn.answer("changed-short")


conversations["time-search-end"] = Conversation(
    lambda world: changing_end(world.vocabularies, world.is_holiday), draw_end, _finish_end, respond
)

ROUTES: tuple[Route, ...] = (
    press("time-standings", see),
    press("time-plan", plan),
    press("time-close", close),
    press("time-end", ask_end),
    press("time-cancel", ask_to_cancel),
    press("time-cancel-yes", cancel),
)
