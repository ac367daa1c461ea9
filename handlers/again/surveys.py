"""A survey offered again, while it is open, to those who have not sent their answers: the machine alone knows them."""

from collections.abc import Sequence

from domain.groups import Group
from handlers.again.offers import Offer
from handlers.screen import Scene
from handlers.surveys.opening import private_invitation
from handlers.surveys.reach import remind_by_hand
from handlers.surveys.wording import title_of
from handlers.turn import Turn


def open_in(scene: Scene, group: Group) -> Sequence[int]:
    return [record.id for record in scene.unit.surveys.of_group(group.id) if record.takes_answers(scene.now)]


def find(scene: Scene, survey_id: int, group_id: int) -> Offer | None:
    record, group = scene.unit.surveys.get(survey_id), scene.unit.groups.get(group_id)
    if record is None or group is None or record.group_id != group_id:
        return None
    shown = private_invitation(scene, {"survey": record.id}, "survey-nudge")
    if shown is None:
        return None
    return Offer(record.id, title_of(scene, record), group, shown, ("survey", str(record.id)))


def send(turn: Turn, offer: Offer) -> None:
    record = turn.unit.surveys.get(offer.id)
    if record is not None:
        remind_by_hand(turn, record, offer.group)
