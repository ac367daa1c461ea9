"""When a sealed box cannot be closed: the operator learns of it in private, and may give up one whose key is gone."""

from datetime import datetime, timedelta

from domain.groups import Group
from domain.outbox import Lane, Message
from domain.people import Office
from domain.pushes import Push
from domain.sealing import Box, BoxState
from domain.unit_of_work import UnitOfWork
from handlers.delivery import responsible_for
from handlers.navigation import menu_row
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Scene, Screen
from handlers.turn import Answer, Sorry, Turn

NEED_A_KEY = frozenset({BoxState.OPEN, BoxState.CLOSING})
TOLD_AGAIN_AFTER = timedelta(days=1)


def cannot_open(unit: UnitOfWork, box: Box, now: datetime) -> None:
    """Its key is missing or does not fit. Told once for each box."""
    if unit.notices.note(f"box-unreadable:{box.id}", now):
        _tell(unit, box, now, "box-unreadable")


def held_up(unit: UnitOfWork, box: Box, now: datetime) -> None:
    """The disk is full, or something else of the machine; it goes on by itself. Told once a day for all boxes of one
    thing."""
    if unit.notices.note_again(f"box-held-up:{box.purpose}:{box.subject_id}", now, TOLD_AGAIN_AFTER):
        _tell(unit, box, now, "box-held-up")


def _tell(unit: UnitOfWork, box: Box, now: datetime, view: str) -> None:
    operator = responsible_for(unit, None)
    if operator is not None:
        unit.outbox.show(Message(operator, view, {"box": box.id}, lane=Lane.PUSH, push=Push.PROMISED), now)


@views("box-held-up")
def show_held_up(scene: Scene, arguments: Arguments) -> Screen | None:
    box = scene.unit.sealed.get(arguments["box"])
    if box is None or box.state in {BoxState.OPEN, BoxState.CLOSED}:
        return None
    return Screen(_words(scene, "box-held-up", box), (menu_row(scene),))


@views("box-unreadable")
def show_unreadable(scene: Scene, arguments: Arguments) -> Screen | None:
    box = scene.unit.sealed.get(arguments["box"])
    if box is None or box.state not in NEED_A_KEY:
        return None
    ask = scene.button("button-box-give-up", "box-ask-give-up", box.id)
    return Screen(_words(scene, "box-unreadable", box), ((ask,), menu_row(scene)))


@views("box-give-up")
def show_give_up(scene: Scene, arguments: Arguments) -> Screen | None:
    box = scene.unit.sealed.get(arguments["box"])
    if box is None or box.state not in NEED_A_KEY:
        return None
    yes = scene.button("button-box-give-up-yes", "box-give-up", box.id)
    return Screen(_words(scene, "box-give-up", box), ((yes,), menu_row(scene)))


def ask_give_up(turn: Turn) -> None:
    turn.show("box-give-up", key=f"box-give-up:{turn.user.id}", box=_lost(turn).id)


def give_up(turn: Turn) -> Answer:
    if not turn.unit.sealed.give_up(_lost(turn).id):
        raise Sorry("box-decided")
    return turn.answer("box-given-up", alert=True)


def _lost(turn: Turn) -> Box:
    """Raises Sorry where the sender is not the operator, or the box needs no key any more."""
    person = turn.unit.people.get(turn.user.id)
    if person is None or person.office is not Office.OPERATOR:
        raise Sorry("rights-missing-office")
    box = turn.unit.sealed.get(turn.number(0))
    if box is None or box.state not in NEED_A_KEY:
        raise Sorry("box-decided")
    return box


def _words(scene: Scene, key: str, box: Box) -> str:
    group: Group | None = None if box.group_id is None else scene.unit.groups.get(box.group_id)
    return scene.say(key, purpose=box.purpose, state=box.state.value, group="" if group is None else group.title)


ROUTES: tuple[Route, ...] = (press("box-ask-give-up", ask_give_up), press("box-give-up", give_up))
