"""A place is free: the person is asked privately, answers by one press, and reads there what has become of it."""

from dataclasses import dataclass

from domain.groups import RUNS_MEETINGS, Group
from domain.meetings import Answer, Meeting
from domain.seats import Seat, SeatState
from handlers.meetings import essence, show_card_again
from handlers.navigation import menu_row, role_in
from handlers.needs.following import withdraw
from handlers.registry import views
from handlers.rights import group_of, require, require_member
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.seats.card import standing
from handlers.seats.moving import decline, hold, offer_key, settle
from handlers.sign_ups.card import in_quiet
from handlers.turn import Answer as Toast
from handlers.turn import Sorry, Turn


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a seat, and `who` its reader is to it."""

    meeting: Meeting
    group: Group
    seat: Seat | None
    who: str
    name: str


def _told(scene: Scene, arguments: Arguments) -> Told | None:
    meeting = scene.unit.meetings.get(arguments["meeting"])
    group = None if meeting is None else scene.unit.groups.get(meeting.group_id)
    person = scene.unit.people.get(scene.chat_id)
    if meeting is None or group is None or person is None or meeting.cancelled:
        return None
    seat = next((each for each in scene.unit.seats.of(meeting.id) if each.id == arguments["seat"]), None)
    who = arguments["who"]
    if who == "organiser" and role_in(scene.unit, person, group) not in RUNS_MEETINGS:
        return None
    return Told(meeting, group, seat, who, arguments["name"])


@views("seat-offer")
def show_offer(scene: Scene, arguments: Arguments) -> Screen | None:
    told = _told(scene, arguments)
    if told is None:
        return None
    if told.seat is None or told.seat.state is SeatState.WAITING:
        return _drawn(scene, told, "seat-passed-on")
    if told.seat.state is SeatState.HELD:
        return _drawn(scene, told, "seat-confirmed")
    yes = scene.button("button-seat-yes", "seat-yes", told.seat.id, who=told.who)
    no = scene.button("button-seat-no", "seat-no", told.seat.id, who=told.who)
    return _drawn(scene, told, "seat-offer", (yes,), (no,))


@views("seat-lost")
def show_lost(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where it is not so any more."""
    told = _told(scene, arguments)
    if told is None or told.seat is None or told.seat.state is not SeatState.WAITING:
        return None
    return _drawn(scene, told, "seat-lost")


@views("seat-gained")
def show_gained(scene: Scene, arguments: Arguments) -> Screen | None:
    """There is room for everybody."""
    told = _told(scene, arguments)
    if told is None or (told.meeting.limited and (told.seat is None or told.seat.state is not SeatState.HELD)):
        return None
    return _drawn(scene, told, "seat-gained")


def _drawn(scene: Scene, told: Told, key: str, *rows: Row) -> Screen:
    state = {} if told.seat is None else standing(scene, told.meeting, told.seat, scene.unit.seats.of(told.meeting.id))
    said = scene.say(key, who=told.who, name=told.name, **{"size": 1, "number": 1, "until": "", **state})
    see = (scene.button("button-seat-meeting", "meeting", told.meeting.id),)
    text = "\n".join([said, "", *essence(scene, told.meeting)])
    return Screen(text, (*rows, see, menu_row(scene)), silent=in_quiet(scene, told.group))


def accept(turn: Turn) -> Toast:
    meeting, group, seat = _seat_here(turn)
    if seat.state is SeatState.WAITING:
        raise Sorry("seat-passed-on-short")
    if seat.state is SeatState.ASKED:
        hold(turn, meeting, seat)
        show_card_again(turn, meeting, group)
    return turn.answer("seat-held", size=seat.size)


def refuse(turn: Turn) -> Toast:
    """A held place is given up the same way: the button may stand on an older message."""
    meeting, group, seat = _seat_here(turn)
    decline(turn, meeting, seat, Answer.NO)
    if seat.person_id is not None:
        withdraw(turn, meeting, group, seat.person_id)
    settle(turn, meeting, group)
    show_card_again(turn, meeting, group)
    return turn.answer("seat-given-up")


def _seat_here(turn: Turn) -> tuple[Meeting, Group, Seat]:
    """The seat a button names, for whoever answers for it. Raises Sorry."""
    found = turn.unit.seats.find(turn.number(0))
    meeting = None if found is None else turn.unit.meetings.get(found[0])
    if found is None or meeting is None or not turn.private:
        raise Sorry("seat-passed-on-short")
    group = group_of(turn, meeting.group_id)
    require_member(turn, group) if found[1].entered_by == turn.user.id else require(turn, group)
    if meeting.cancelled or meeting.ends_at <= turn.now:
        raise Sorry("meeting-unknown")
    _adopt_pressed(turn, found[1])
    return meeting, group, found[1]


def _adopt_pressed(turn: Turn, seat: Seat) -> None:
    """Pressed before Telegram's answer to the sending was noted, it is still this message that is to change."""
    key = offer_key(seat, turn.user.id)
    if turn.pressed_message_id is not None and turn.unit.outbox.posted_id(key) is None:
        turn.unit.outbox.adopt(key, turn.user.id, turn.pressed_message_id, turn.now)


ROUTES: tuple[Route, ...] = (press("seat-yes", accept), press("seat-no", refuse))
