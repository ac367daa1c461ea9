"""The agreement's card stays pinned in its group, where the group lets Kopā pin; else people pin it themselves.

Which message was pinned last stands beside the card's own place, so that nothing is pinned twice. A group that does
not let us pin is asked again only when its card is shown again.
"""

from domain.groups import Group
from domain.outbox import Lane, Message
from domain.unit_of_work import UnitOfWork
from handlers.arrivals import Arrival
from handlers.norms.deciding import register_card
from handlers.registry import arrivals, views
from handlers.screen import Arguments, Scene, Screen


def _pinned_key(group: Group) -> str:
    return f"norms:{group.id}:pinned"


@arrivals("norms-card")
def pin_later(arrival: Arrival) -> None:
    group = arrival.unit.groups.get(arrival.arguments["group"])
    if group is not None and _unpinned(arrival.unit, group) is not None:
        pinning = Message(
            group.chat_id,
            "norms-pin",
            {"group": group.id},
            key=f"norms:{group.id}:pin",
            lane=Lane.PUSH,
            group_id=group.id,
        )
        arrival.unit.outbox.show(pinning, arrival.now)


def _unpinned(unit: UnitOfWork, group: Group) -> int | None:
    """The message in which the card stands, unless it is pinned already."""
    standing = unit.outbox.posted_id(register_card(group).key or "")
    return None if standing == unit.outbox.posted_id(_pinned_key(group)) else standing


@views("norms-pin")
def show_pin(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    message_id = None if group is None else _unpinned(scene.unit, group)
    return None if message_id is None else Screen("", pins=message_id)


@arrivals("norms-pin")
def note_pinned(arrival: Arrival) -> None:
    group = arrival.unit.groups.get(arrival.arguments["group"])
    message_id = None if group is None else _unpinned(arrival.unit, group)
    if group is not None and message_id is not None:
        arrival.unit.outbox.adopt(_pinned_key(group), group.chat_id, message_id, arrival.now)
