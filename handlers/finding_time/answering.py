"""When can you? One private screen: a tap on a time says yes, the next one if need be, the next one no."""

from collections.abc import Iterable, Mapping

from telegram import Update

from domain.finding_time.searches import Fit, SearchState, Slot, TimeSearch
from domain.groups import Group
from domain.outbox import Message
from domain.people import Reach
from handlers.decisions.log import runs
from handlers.farewells import Leaving
from handlers.finding_time.card import PAYLOAD, card, slot_lines, standing_lines, state_lines
from handlers.finding_time.words import head, slot_label
from handlers.navigation import back_row, show_screen
from handlers.registry import farewells, views
from handlers.rights import group_joined, group_of, require_member
from handlers.routing import Route, press, when
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn

NEXT = {None: Fit.YES, Fit.YES: Fit.IF_NEED_BE, Fit.IF_NEED_BE: Fit.NO, Fit.NO: Fit.YES}


def open_by_link(turn: Turn) -> None:
    """From the card in the group; pressing Start is also what allows us to write to the person."""
    number = (turn.message.text or "").split(maxsplit=1)[1].strip().removeprefix(PAYLOAD)
    search = turn.unit.time_searches.get(int(number))
    if search is None:
        raise Sorry("time-search-gone")
    require_member(turn, group_of(turn, search.group_id))
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "time-search", id=search.id)


def open_search(turn: Turn) -> None:
    search, _ = search_here(turn)
    show_screen(turn, "time-search", id=search.id)


def search_here(turn: Turn) -> tuple[TimeSearch, Group]:
    """The search a button names, in private, for members. Raises Sorry."""
    search = turn.unit.time_searches.get(turn.number(0))
    if search is None:
        raise Sorry("time-search-gone")
    if not turn.private:
        raise Sorry("button-unknown")
    group = group_joined(turn, search.group_id)
    return search, group


def answer(turn: Turn) -> Answer:
    """The button says what is to be noted: pressed twice, or from two phones, it is the same answer."""
    search, group = search_here(turn)
    slot = search.slot(turn.number(1))
    if slot is None or len(turn.data) < 3 or turn.data[2] not in set(Fit):
        raise Sorry("button-unknown")
    _require_open(turn, search, group)
    if slot.over_at <= turn.now:
        show_screen(turn, "time-search", id=search.id)
        raise Sorry("time-slot-past")
    fit = Fit(turn.data[2])
    turn.unit.time_searches.answer(search.id, slot.id, turn.person.id, fit)
    _noted(turn, search, group)
    return turn.answer("time-noted", fit=fit.value, when=slot_label(turn.language, slot))


def rest(turn: Turn) -> Answer:
    """All that is not answered yet does not suit."""
    search, group = search_here(turn)
    _require_open(turn, search, group)
    own = turn.unit.time_searches.answers_of(search.id, turn.person.id)
    for slot in search.ahead(turn.now):
        if slot.id not in own:
            turn.unit.time_searches.answer(search.id, slot.id, turn.person.id, Fit.NO)
    _noted(turn, search, group)
    return turn.answer("time-noted-all")


def _require_open(turn: Turn, search: TimeSearch, group: Group) -> None:
    if search.takes_answers(turn.now):
        return
    turn.send(card(search, group))
    show_screen(turn, "time-search", id=search.id)
    raise Sorry("time-search-over", state=search.state.value)


def _noted(turn: Turn, search: TimeSearch, group: Group) -> None:
    turn.send(card(search, group))
    show_screen(turn, "time-search", id=search.id)


@views("time-search")
def show_search(scene: Scene, arguments: Arguments) -> Screen | None:
    """`note` is the key of a sentence above it: what was just done."""
    search = scene.unit.time_searches.get(arguments["id"])
    group = None if search is None else scene.unit.groups.get(search.group_id)
    if search is None or group is None:
        return None
    note = [scene.say(arguments["note"]), ""] if "note" in arguments else []
    lines = [*note, head(scene, search), ""]
    own = scene.unit.time_searches.answers_of(search.id, scene.chat_id)
    answering: tuple[Row, ...] = ()
    if search.takes_answers(scene.now):
        lines += [scene.say("time-search-times"), *slot_lines(scene, search), "", scene.say("time-search-how")]
        lines += ["", *standing_lines(scene, group, search)]
        answering = _answer_rows(scene, search, search.ahead(scene.now), own)
    else:
        lines += state_lines(scene, group, search)
    organising = organiser_rows(scene, search) if runs(scene, group) else ()
    return Screen("\n".join(lines), (*answering, *organising, back_row(scene, "meetings", group.id)))


def _answer_rows(
    scene: Scene, search: TimeSearch, ahead: tuple[Slot, ...], known: Mapping[int, Fit]
) -> tuple[Row, ...]:
    slots = tuple((_slot_button(scene, search, slot, known.get(slot.id)),) for slot in ahead)
    if all(slot.id in known for slot in ahead):
        return slots
    return (*slots, (scene.button("button-time-rest", "time-rest", search.id, some="yes" if known else "no"),))


def _slot_button(scene: Scene, search: TimeSearch, slot: Slot, fit: Fit | None) -> Button:
    label = f"{slot.id}. {slot_label(scene.language, slot)}"
    shown = "none" if fit is None else fit.value
    return scene.button("button-time-slot", "slot", search.id, slot.id, NEXT[fit], fit=shown, label=label)


def organiser_rows(scene: Scene, search: TimeSearch) -> tuple[Row, ...]:
    if search.state is SearchState.SETTLED and search.meeting_id is not None:
        return ((scene.button("button-time-meeting", "meeting", search.meeting_id),),)
    if not search.undecided:
        return ()
    end = scene.button("button-edit-deadline", "time-end", search.id)
    close = scene.button("button-time-close", "time-close", search.id)
    changing: Row = (end, close) if search.takes_answers(scene.now) else (end,)
    return (
        (scene.button("button-time-standings", "time-standings", search.id),),
        changing,
        (scene.button("button-time-cancel", "time-cancel", search.id),),
    )


@farewells("time_searches")
def count_again(leaving: Leaving) -> Iterable[Message]:
    """Searches that the person answered show one answer less."""
    found = []
    for search in leaving.unit.time_searches.answered_by(leaving.person.id):
        group = leaving.unit.groups.get(search.group_id)
        found += [] if group is None else [card(search, group)]
    return found


def _is_search_link(update: Update) -> bool:
    parts = ((update.message and update.message.text) or "").split()
    if len(parts) != 2 or parts[0] != "/start" or not parts[1].startswith(PAYLOAD):
        return False
    number = parts[1].removeprefix(PAYLOAD)
    return number.isascii() and number.isdigit() and len(number) <= 18


ROUTES: tuple[Route, ...] = (
    when("/start at-…", _is_search_link, open_by_link),
    press("time-search", open_search),
    press("slot", answer),
    press("time-rest", rest),
)
