"""A sign-up list offered again to those who are not on it."""

from collections.abc import Sequence
from dataclasses import replace

from domain.groups import Group
from domain.sign_ups import Entry, SignUpList, seating
from handlers.again.offers import Offer, nudge, who_can_be_asked
from handlers.navigation import menu_row
from handlers.registry import views
from handlers.screen import Arguments, Scene, Screen
from handlers.sign_ups.card import head, standing_lines, state_lines
from handlers.turn import Turn


def open_in(scene: Scene, group: Group) -> Sequence[int]:
    return [each.id for each in scene.unit.sign_ups.of_group(group.id) if each.takes_entries(scene.now)]


def find(scene: Scene, sign_up_id: int, group_id: int) -> Offer | None:
    sign_up, group = scene.unit.sign_ups.get(sign_up_id), scene.unit.groups.get(group_id)
    if sign_up is None or group is None or sign_up.group_id != group_id or not sign_up.takes_entries(scene.now):
        return None
    return Offer(sign_up.id, sign_up.title, group, _draw(scene, group, sign_up), ("sign-up", str(sign_up.id)))


def send(turn: Turn, offer: Offer) -> None:
    sign_up = turn.unit.sign_ups.get(offer.id)
    entered = _entered(turn.unit.sign_ups.entries(offer.id))
    for person_id in who_can_be_asked(turn, offer.group):
        if person_id not in entered:
            ends = None if sign_up is None else sign_up.closes
            turn.send(replace(nudge("sign-up-offered", offer, person_id), useful_until=ends))


@views("sign-up-offered")
def show_offer(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where the reader is on it by now, or it was closed."""
    sign_up = scene.unit.sign_ups.get(arguments["id"])
    group = None if sign_up is None else scene.unit.groups.get(sign_up.group_id)
    if sign_up is None or group is None or not sign_up.takes_entries(scene.now):
        return None
    if scene.chat_id in _entered(scene.unit.sign_ups.entries(sign_up.id)):
        return None
    return _draw(scene, group, sign_up)


def _entered(entries: Sequence[Entry]) -> set[int]:
    """Whoever is on it, or has put somebody there."""
    return {entry.person_id or entry.entered_by for entry in entries}


def _draw(scene: Scene, group: Group, sign_up: SignUpList) -> Screen:
    queues = list(seating(sign_up, scene.unit.sign_ups.entries(sign_up.id)).values())
    standing = [*standing_lines(scene, queues), *state_lines(scene, group, sign_up)]
    text = "\n".join([scene.say("sign-up-offered", group=group.title), "", head(sign_up), *standing])
    return Screen(text, ((scene.button("button-sign-up-offered", "sign-up", sign_up.id),), menu_row(scene)))
