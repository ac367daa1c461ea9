"""What organisers do with a list: change its places and its end, close it, open it again, take it off."""

from collections.abc import Mapping
from dataclasses import replace

from domain.asking_deadline import deadline_in
from domain.asking_when import STEP as WHEN
from domain.dialog_state import Json
from domain.groups import Group
from domain.sign_ups import Moves, SignUpList, SignUpState, Wrong, moves, seating, with_places
from domain.signing_up import CONFIRM, NO_LIMIT, PLACES, PLACES_OFFERED, changing_end, changing_places, respond
from domain.unit_of_work import UnitOfWork
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.rights import group_led, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.sign_ups.card import card, head
from handlers.sign_ups.ending import plan_end
from handlers.sign_ups.making import draw_end
from handlers.sign_ups.moving import changed
from handlers.sign_ups.own_screen import choose_line
from handlers.sign_ups.taking import sign_up_here
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted


def organised(turn: Turn) -> tuple[SignUpList, Group]:
    """The list, in private, for those who run its group. Raises Sorry."""
    sign_up, group = sign_up_here(turn)
    if not turn.private:
        raise Sorry("button-unknown")
    require(turn, group)
    return sign_up, group


def ask_places(turn: Turn) -> Answer | None:
    sign_up, _ = organised(turn)
    if len(turn.data) == 1 and len(sign_up.lines) > 1:
        show_screen(turn, "sign-up-which-places", id=sign_up.id)
        return None
    line = sign_up.lines[0].id if len(turn.data) == 1 else turn.number(1)
    if sign_up.line(line) is None:
        raise Sorry("button-unknown")
    return begin(turn, "sign-up-places", {"sign_up": sign_up.id, "line": line})


@views("sign-up-which-places")
def show_which_places(scene: Scene, arguments: Arguments) -> Screen | None:
    return choose_line(scene, arguments["id"], "sign-up-places")


def _finish_places(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    sign_up, group = _theirs(turn, answers)
    after = _with_places(sign_up, answers)
    if isinstance(after, Wrong):
        raise Sorry("button-unknown")
    changed(turn, sign_up, group, lambda: _store(turn.unit, after))
    show_screen(turn, "sign-up", id=sign_up.id, note="changed-quietly")
    return turn.answer("changed-short")


def _with_places(sign_up: SignUpList, answers: Mapping[str, Json]) -> SignUpList | Wrong:
    places = answers[PLACES]
    return with_places(sign_up, int(str(answers["line"])), places if isinstance(places, int) else None)


def _draw_places(talk: Talk) -> Screen:
    sign_up = talk.scene.unit.sign_ups.get(int(str(talk.answers["sign_up"])))
    if sign_up is None:
        return Screen(talk.scene.say("sign-up-unknown"), (talk.ways_out,))
    line = sign_up.line(int(str(talk.answers["line"])))
    label = f"\n• {quoted(line.label)}" if line is not None and line.label else ""
    if talk.state.step == CONFIRM:
        return Screen(f"{head(sign_up)}{label}\n\n{_preview(talk, sign_up)}", (_yes(talk), talk.ways_out))
    offered: Row = tuple(talk.choice("button-places", str(places), places=places) for places in PLACES_OFFERED)
    rows: tuple[Row, ...] = (offered, (talk.choice("button-no-limit", NO_LIMIT),), talk.ways_out)
    return Screen(f"{head(sign_up)}{label}\n\n{talk.asked('sign-up-ask-places')}", rows)


def _yes(talk: Talk) -> Row:
    return (talk.choice("button-sign-up-change-yes", "yes"),)


def _preview(talk: Talk, sign_up: SignUpList) -> str:
    moved = _moved(talk.scene.unit, sign_up, talk.answers)
    places = talk.answers[PLACES]
    number = places if isinstance(places, int) else 0
    return talk.asked("sign-up-places-preview", places=number, up=len(moved.up), down=len(moved.down))


def _moved(unit: UnitOfWork, sign_up: SignUpList, answers: Mapping[str, Json]) -> Moves:
    entries, after = unit.sign_ups.entries(sign_up.id), _with_places(sign_up, answers)
    return Moves((), ()) if isinstance(after, Wrong) else moves(seating(sign_up, entries), seating(after, entries))


def ask_end(turn: Turn) -> Answer | None:
    sign_up, group = organised(turn)
    about: dict[str, Json] = {"sign_up": sign_up.id, "zone": group.zone, "language": turn.person.language}
    return begin(turn, "sign-up-end", about)


def _finish_end(turn: Turn, answers: Mapping[str, Json]) -> None:
    """A list that was closed takes entries again until the new end."""
    sign_up, group = _theirs(turn, answers)
    closes = deadline_in(answers[WHEN], group.zone)
    _change(turn, group, replace(sign_up, closes=closes, state=SignUpState.OPEN))
    show_screen(turn, "sign-up", id=sign_up.id, note="changed-quietly")


def close(turn: Turn) -> Answer:
    return _set_state(turn, SignUpState.CLOSED)


def open_again(turn: Turn) -> Answer:
    return _set_state(turn, SignUpState.OPEN)


def _set_state(turn: Turn, state: SignUpState) -> Answer:
    sign_up, group = organised(turn)
    _change(turn, group, replace(sign_up, state=state, closes=None))
    show_screen(turn, "sign-up", id=sign_up.id)
    return turn.answer("changed-short")


def ask_to_cancel(turn: Turn) -> None:
    sign_up, _ = organised(turn)
    show_screen(turn, "sign-up-cancel", id=sign_up.id)


def cancel(turn: Turn) -> Answer:
    sign_up, group = organised(turn)
    _change(turn, group, replace(sign_up, state=SignUpState.CANCELLED))
    show_screen(turn, "sign-ups", group=group.id, page=0)
    return turn.answer("changed-short")


@views("sign-up-cancel")
def show_cancel(scene: Scene, arguments: Arguments) -> Screen | None:
    sign_up = scene.unit.sign_ups.get(arguments["id"])
    if sign_up is None:
        return None
    count = len(scene.unit.sign_ups.entries(sign_up.id))
    text = f"{head(sign_up)}\n\n{scene.say('sign-up-cancel', count=count)}"
    yes: Row = (scene.button("button-sign-up-cancel-yes", "sign-up-cancel-yes", sign_up.id),)
    return Screen(text, (yes, back_row(scene, "sign-up", sign_up.id)))


def _change(turn: Turn, group: Group, after: SignUpList) -> None:
    later = replace(after, revision=after.revision + 1)
    turn.unit.sign_ups.change(later)
    plan_end(turn.unit, later, group)
    turn.send(card(later, group))


def _store(unit: UnitOfWork, after: SignUpList) -> None:
    unit.sign_ups.change(after)


def _theirs(turn: Turn, answers: Mapping[str, Json]) -> tuple[SignUpList, Group]:
    sign_up = turn.unit.sign_ups.get(int(str(answers["sign_up"])))
    if sign_up is None or sign_up.state is SignUpState.CANCELLED:
        raise Sorry("sign-up-unknown")
    group = group_led(turn, sign_up.group_id)
    return sign_up, group


conversations["sign-up-places"] = Conversation(lambda _: changing_places(), _draw_places, _finish_places)
conversations["sign-up-end"] = Conversation(
    lambda world: changing_end(world.vocabularies, world.is_holiday), draw_end, _finish_end, respond
)

ROUTES: tuple[Route, ...] = (
    press("sign-up-places", ask_places),
    press("sign-up-end", ask_end),
    press("sign-up-close", close),
    press("sign-up-again", open_again),
    press("sign-up-cancel", ask_to_cancel),
    press("sign-up-cancel-yes", cancel),
)
