"""What can be offered again, on one page and from the page of each: seen as it will be read, then sent to those who can
be reached and have not answered. Once a day at most, left out of a full week, in the morning where it is quiet now; who
they are is shown to nobody and kept nowhere."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from domain.groups import Group
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.wall_time import local_naive
from handlers.navigation import back_row, shortened, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn

A_DAY = timedelta(hours=20)
SHOWN_EACH = 4
TITLE_IN_LABEL = 34


@dataclass(frozen=True, slots=True)
class Offer:
    """One that is still open: its number, its words on a button, its group, the screen people get, and its own page."""

    id: int
    title: str
    group: Group
    shown: Screen
    page: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """`find` is None for what is over; `send` says who gets it, after every check of its own."""

    open_in: Callable[[Scene, Group], Sequence[int]]
    find: Callable[[Scene, int, int], Offer | None]
    send: Callable[[Turn, Offer], None]


KINDS: dict[str, Kind] = {}
"""By the letter in the button."""


def offers(turn: Turn) -> None:
    group = group_led(turn, turn.number(0))
    show_screen(turn, "again", group=group.id)


def _named(turn: Turn) -> tuple[str, int, Group]:
    """What a button names, in private, for those who run the group. Raises Sorry."""
    if not turn.private or len(turn.data) != 3 or turn.data[0] not in KINDS:
        raise Sorry("button-unknown")
    group = group_led(turn, turn.number(2))
    return turn.data[0], turn.number(1), group


def preview(turn: Turn) -> None:
    letter, offer_id, group = _named(turn)
    show_screen(turn, "again-ask", kind=letter, id=offer_id, group=group.id)


def send(turn: Turn) -> Answer:
    letter, offer_id, group = _named(turn)
    require_voice(group)
    found = KINDS[letter].find(_scene(turn), offer_id, group.id)
    if found is None:
        show_screen(turn, "again", group=group.id)
        raise Sorry("again-over")
    if not turn.unit.notices.note_again(f"offered-again:{letter}:{offer_id}:{group.id}", turn.now, A_DAY):
        raise Sorry("again-today")
    KINDS[letter].send(turn, found)
    show_screen(turn, "again", group=group.id)
    quiet = group.quiet.is_quiet(local_naive(turn.now, group.zone), turn.world.is_holiday)
    return turn.answer("again-in-the-morning" if quiet else "again-sent", alert=quiet)


def _scene(turn: Turn) -> Scene:
    return Scene(turn.unit, turn.now, turn.now, turn.language, turn.user.id, turn.world)


def nudge(view: str, offer: Offer, person_id: int) -> Message:
    """To one person of those who have not answered: never counted, so that no count tells who was silent."""
    about = {"id": offer.id}
    return Message(person_id, view, about, lane=Lane.PUSH, group_id=offer.group.id, push=Push.SPARE)


def who_can_be_asked(turn: Turn, group: Group) -> list[int]:
    members = turn.unit.groups.members(group.id)
    return [member.person.id for member in members if member.person.reachable and not member.muted]


@views("again-ask")
def show_preview(scene: Scene, arguments: Arguments) -> Screen | None:
    letter, group_id = arguments["kind"], arguments["group"]
    found = KINDS[letter].find(scene, arguments["id"], group_id)
    if found is None:
        return Screen(scene.say("again-over"), (back_row(scene, "again", group_id),))
    yes: Row = (scene.button("button-again-yes", "again-yes", letter, found.id, group_id),)
    return Screen(f"{scene.say('again-ask')}\n\n{found.shown.text}", (yes, back_row(scene, *found.page)))


@views("again")
def show_offers(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    rows = tuple(row for letter in KINDS for row in _rows(scene, group, letter))
    return Screen(
        scene.say("again", group=group.title, offers=len(rows)), (*rows, back_row(scene, "group-work", group.id))
    )


def _rows(scene: Scene, group: Group, letter: str) -> Sequence[Row]:
    known = [KINDS[letter].find(scene, number, group.id) for number in KINDS[letter].open_in(scene, group)]
    return [
        (
            scene.button(
                "button-again-one",
                "again-ask",
                letter,
                each.id,
                group.id,
                kind=letter,
                title=shortened(each.title, TITLE_IN_LABEL),
            ),
        )
        for each in known
        if each is not None
    ][:SHOWN_EACH]


ROUTES: tuple[Route, ...] = (press("again", offers), press("again-ask", preview), press("again-yes", send))
