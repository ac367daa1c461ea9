"""A meeting offered again to those who have not answered yet."""

from collections.abc import Sequence
from dataclasses import replace

from domain.groups import Group
from domain.meetings import Meeting
from domain.pushes import Push
from handlers.again.offers import Offer, nudge, who_can_be_asked
from handlers.meetings import answer_row, essence, title_words
from handlers.navigation import menu_row
from handlers.registry import views
from handlers.screen import Arguments, Scene, Screen
from handlers.turn import Turn
from handlers.words import today_in


def open_in(scene: Scene, group: Group) -> Sequence[int]:
    return [each.id for each in scene.unit.meetings.upcoming(group.id, scene.now)]


def find(scene: Scene, meeting_id: int, group_id: int) -> Offer | None:
    meeting, group = scene.unit.meetings.get(meeting_id), scene.unit.groups.get(group_id)
    if meeting is None or group is None or meeting.group_id != group_id or not is_offered(scene, meeting):
        return None
    title = title_words(scene.language, meeting)
    return Offer(meeting.id, title, group, _draw(scene, meeting), ("meeting", str(meeting.id)))


def is_offered(scene: Scene, meeting: Meeting) -> bool:
    return meeting.announced and not meeting.cancelled and meeting.starts_at > scene.now


def send(turn: Turn, offer: Offer) -> None:
    """On its own day it goes at once, though it be a Sunday; there is no tomorrow to wait for."""
    meeting = turn.unit.meetings.get(offer.id)
    if meeting is None:
        return
    push = Push.OWN if meeting.starts.date == today_in(offer.group.zone, turn.now) else Push.SPARE
    answered = {rsvp.person_id for rsvp in turn.unit.meetings.rsvps(meeting.id)}
    for person_id in who_can_be_asked(turn, offer.group):
        if person_id not in answered:
            message = nudge("offered-again", offer, person_id)
            turn.send(replace(message, useful_until=meeting.starts_at, push=push))


@views("offered-again")
def show_offer(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where it was answered or cancelled meanwhile."""
    meeting = scene.unit.meetings.get(arguments["id"])
    if meeting is None or meeting.cancelled or scene.unit.meetings.rsvp(meeting.id, scene.chat_id) is not None:
        return None
    return _draw(scene, meeting)


def _draw(scene: Scene, meeting: Meeting) -> Screen:
    text = "\n".join([scene.say("offered-again"), "", *essence(scene, meeting)])
    return Screen(text, (answer_row(scene, meeting.id), menu_row(scene)))
