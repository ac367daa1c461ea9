"""An announcement sent again to the people or the chat of one group, by whoever wrote it."""

from collections.abc import Sequence
from dataclasses import replace

from domain.broadcasts import Broadcast, BroadcastState
from domain.groups import Group
from handlers.again.offers import Offer, nudge, who_can_be_asked
from handlers.broadcasts.message import in_private, in_the_group
from handlers.consent.card import in_quiet
from handlers.registry import views
from handlers.screen import Arguments, Scene, Screen, for_group
from handlers.telling import to_group
from handlers.turn import Turn


def open_in(scene: Scene, group: Group) -> Sequence[int]:
    return [each.id for each in scene.unit.broadcasts.sent_by(scene.chat_id) if _stands(each, group)]


def _stands(broadcast: Broadcast, group: Group) -> bool:
    return broadcast.state is BroadcastState.SENT and group.id in broadcast.groups


def find(scene: Scene, broadcast_id: int, group_id: int) -> Offer | None:
    broadcast, group = scene.unit.broadcasts.get(broadcast_id), scene.unit.groups.get(group_id)
    if broadcast is None or group is None or broadcast.written_by != scene.chat_id or not _stands(broadcast, group):
        return None
    words = " ".join(str(broadcast.words[broadcast.original or ""]).split())
    return Offer(broadcast.id, words, group, _shown(scene, broadcast, group), ("broadcast-report", str(broadcast.id)))


def _shown(scene: Scene, broadcast: Broadcast, group: Group) -> Screen:
    if broadcast.private:
        return in_private(scene, broadcast, group)
    return for_group(scene, group, lambda each: in_the_group(each, broadcast, group))


def send(turn: Turn, offer: Offer) -> None:
    """Privately where it went privately; what went to the chat alone goes there, without a sound where it is quiet."""
    broadcast, group = turn.unit.broadcasts.get(offer.id), offer.group
    about = {"id": offer.id, "group": group.id}
    if broadcast is None:
        return
    if broadcast.private:
        for person_id in who_can_be_asked(turn, group):
            if person_id != turn.person.id:
                turn.send(replace(nudge("broadcast-offered", offer, person_id), arguments=about))
        return
    turn.send(to_group(group, "broadcast-offered", about))


@views("broadcast-offered")
def show_offer(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where it was withdrawn meanwhile."""
    broadcast, group = scene.unit.broadcasts.get(arguments["id"]), scene.unit.groups.get(arguments["group"])
    if broadcast is None or group is None or not _stands(broadcast, group):
        return None
    if scene.chat_id > 0:
        return in_private(scene, broadcast, group)
    return replace(in_the_group(scene, broadcast, group), silent=in_quiet(scene, group))
