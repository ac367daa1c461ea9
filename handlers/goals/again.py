"""An offer sent again to those who can be reached: a meeting here, a poll or survey on its own page. No nagging: once a
day at most, left out of a full week, and nobody learns who had not answered."""

from datetime import timedelta

from domain.groups import Group
from domain.meetings import Meeting
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.wall_time import local_naive
from handlers.meetings import answer_row, essence, meeting_here, require_announced, require_open, title_words
from handlers.navigation import back_row, menu_row, shortened, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn

A_DAY = timedelta(hours=20)
SHOWN = 8
TITLE_IN_LABEL = 34


def offers(turn: Turn) -> None:
    group = group_of(turn, turn.number(0))
    require(turn, group)
    show_screen(turn, "again", group=group.id)


def _led(turn: Turn) -> tuple[Meeting, Group]:
    meeting, group = meeting_here(turn)
    require(turn, group)
    if not turn.private:
        raise Sorry("button-unknown")
    require_announced(meeting)
    require_open(turn, meeting, group)
    return meeting, group


def preview(turn: Turn) -> None:
    meeting, _ = _led(turn)
    show_screen(turn, "again-ask", id=meeting.id)


def send(turn: Turn) -> Answer:
    """To whoever has not answered yet; which of them that were is told to nobody and kept nowhere."""
    meeting, group = _led(turn)
    require_voice(group)
    if group.quiet.is_quiet(local_naive(turn.now, group.zone), turn.world.is_holiday, meeting.starts.date):
        raise Sorry("again-quiet")
    if not turn.unit.notices.note_again(f"offered-again:{meeting.id}", turn.now, A_DAY):
        raise Sorry("again-today")
    answered = {rsvp.person_id for rsvp in turn.unit.meetings.rsvps(meeting.id)}
    for member in turn.unit.groups.members(group.id):
        if member.person.id not in answered and member.person.reachable and not member.muted:
            turn.send(
                Message(
                    member.person.id,
                    "offered-again",
                    {"id": meeting.id},
                    lane=Lane.PUSH,
                    useful_until=meeting.starts_at,
                    group_id=group.id,
                    push=Push.SPARE,
                )
            )
    show_screen(turn, "again", group=group.id)
    return turn.answer("again-sent")


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


@views("again-ask")
def show_preview(scene: Scene, arguments: Arguments) -> Screen | None:
    meeting = scene.unit.meetings.get(arguments["id"])
    if meeting is None:
        return None
    yes: Row = (scene.button("button-again-yes", "again-yes", meeting.id),)
    text = f"{scene.say('again-ask')}\n\n{_draw(scene, meeting).text}"
    return Screen(text, (yes, back_row(scene, "again", meeting.group_id)))


@views("again")
def show_offers(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    meetings = [each for each in scene.unit.meetings.upcoming(group.id, scene.now) if each.announced][:SHOWN]
    rows: tuple[Row, ...] = tuple(
        (
            scene.button(
                "button-again-meeting",
                "again-ask",
                each.id,
                title=shortened(title_words(scene.language, each), TITLE_IN_LABEL),
            ),
        )
        for each in meetings
    )
    elsewhere: Row = (
        scene.button("button-polls", "polls", group.id),
        scene.button("button-surveys", "surveys", group.id),
    )
    text = scene.say("again", group=group.title, meetings=len(meetings))
    return Screen(text, (*rows, elsewhere, back_row(scene, "group-work", group.id)))


ROUTES: tuple[Route, ...] = (press("again", offers), press("again-ask", preview), press("again-yes", send))
