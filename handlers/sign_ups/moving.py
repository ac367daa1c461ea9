"""Whatever changes who has a place: the card follows, and those who moved up or down are told privately."""

from collections.abc import Callable

from domain.groups import Group
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.sign_ups import Entry, Moves, SignUpList, moves, seating
from domain.unit_of_work import UnitOfWork
from handlers.navigation import menu_row
from handlers.registry import views
from handlers.screen import Arguments, Scene, Screen
from handlers.sign_ups.card import card, head, in_quiet
from handlers.turn import Turn
from locales.texts import quoted


def changed(turn: Turn, sign_up: SignUpList, group: Group, change: Callable[[], None]) -> Moves:
    """Makes the change and tells what follows from it. Whoever came or went by it has not moved."""
    before = seating(sign_up, turn.unit.sign_ups.entries(sign_up.id))
    change()
    now = turn.unit.sign_ups.get(sign_up.id) or sign_up
    moved = moves(before, seating(now, turn.unit.sign_ups.entries(sign_up.id)))
    for up, entries in ((True, moved.up), (False, moved.down)):
        for entry in entries:
            _tell(turn, group, sign_up, entry, up=up)
    turn.send(card(now, group))
    return moved


def whom_to_tell(unit: UnitOfWork, entry: Entry) -> int | None:
    """The person, or whoever put them on the list; None for somebody who cannot be written to."""
    person = unit.people.get(entry.entered_by if entry.person_id is None else entry.person_id)
    return person.id if person is not None and person.reachable else None


def _tell(turn: Turn, group: Group, sign_up: SignUpList, entry: Entry, *, up: bool) -> None:
    person_id = whom_to_tell(turn.unit, entry)
    if person_id is not None:
        about = {"id": sign_up.id, "entry": entry.id, "up": up}
        key = f"sign-up:{sign_up.id}:moved:{entry.id}"
        turn.unit.outbox.forget_posted(key)
        turn.send(Message(person_id, "sign-up-moved", about, key=key, lane=Lane.PUSH, group_id=group.id, push=Push.OWN))


@views("sign-up-moved")
def show_moved(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where it is not so any more: the place was given up, or places were changed back."""
    sign_up = scene.unit.sign_ups.get(arguments["id"])
    group = None if sign_up is None else scene.unit.groups.get(sign_up.group_id)
    if sign_up is None or group is None:
        return None
    queues = seating(sign_up, scene.unit.sign_ups.entries(sign_up.id)).values()
    entries = {entry.id: queue for queue in queues for entry in (*queue.seated, *queue.waiting)}
    queue = entries.get(arguments["entry"])
    if queue is None or (queue.waits_as(arguments["entry"]) is None) != arguments["up"]:
        return None
    entry = next(each for each in (*queue.seated, *queue.waiting) if each.id == arguments["entry"])
    said = scene.say(
        "sign-up-moved-up" if arguments["up"] else "sign-up-moved-down",
        who="self" if entry.person_id is not None else "other",
        name=entry.name,
        number=queue.waits_as(entry.id) or 0,
    )
    line = [f"• {quoted(queue.line.label)}"] if queue.line.label else []
    rows = ((scene.button("button-sign-up", "sign-up", sign_up.id),), menu_row(scene))
    return Screen("\n".join([said, "", head(sign_up), *line]), rows, silent=in_quiet(scene, group))
