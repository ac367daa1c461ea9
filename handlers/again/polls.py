"""A poll offered again to those who have not answered; not where Telegram alone knows who they are."""

from collections.abc import Sequence

from domain.groups import Group
from domain.poll_records import Way
from domain.polls import Names
from handlers.again.offers import Offer, who_can_be_asked
from handlers.polls.nudging import draw_nudge, nudge
from handlers.screen import Scene
from handlers.turn import Turn


def open_in(scene: Scene, group: Group) -> Sequence[int]:
    return [record.id for record in scene.unit.polls.of_group(group.id) if record.poll.accepts_votes(scene.now)]


def find(scene: Scene, poll_id: int, group_id: int) -> Offer | None:
    record, group = scene.unit.polls.get(poll_id), scene.unit.groups.get(group_id)
    if record is None or group is None or record.poll.group_id != group_id or not record.poll.accepts_votes(scene.now):
        return None
    if record.way is Way.NATIVE and record.poll.names is Names.HIDDEN:
        return None
    shown = draw_nudge(scene, group, record)
    return Offer(record.id, record.poll.question, group, shown, ("poll", str(record.id)))


def send(turn: Turn, offer: Offer) -> None:
    record = turn.unit.polls.get(offer.id)
    if record is not None:
        nudge(turn.unit, record, offer.group, who_can_be_asked(turn, offer.group), turn.now)
