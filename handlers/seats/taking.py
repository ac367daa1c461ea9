"""Coming to a meeting that has places: the first have them, the others wait, and a press says which it is."""

from collections.abc import Sequence
from dataclasses import replace

from domain.groups import Group
from domain.meetings import COMPANIONS_LIMIT, Answer, Meeting
from domain.seats import Seat, SeatState, entering, may_grow, waits_as
from domain.sign_ups import Line
from handlers.navigation import back_row, shortened, show_screen
from handlers.registry import views
from handlers.screen import Arguments, Scene, Screen
from handlers.seats.moving import hold, release, settle
from handlers.sign_ups.card import LABEL_IN_BUTTON
from handlers.turn import Answer as Toast
from handlers.turn import Sorry, Turn

NOT_YET = 0


def answered(turn: Turn, meeting: Meeting, group: Group, chosen: Answer) -> Toast:
    own = _own(turn, meeting)
    if chosen is Answer.COMING:
        return _come(turn, meeting, group, own)
    turn.unit.meetings.answer(meeting.id, turn.person.id, chosen, turn.now)
    if own is None:
        return turn.answer("seat-not-coming", answer=chosen.value, had="no")
    release(turn, meeting, own)
    settle(turn, meeting, group)
    return turn.answer("seat-not-coming", answer=chosen.value, had="place" if own.taken else "turn")


def _come(turn: Turn, meeting: Meeting, group: Group, own: Seat | None) -> Toast:
    line = _line(turn, meeting, own)
    if own is None:
        seat = _enter(turn, meeting, line, size=1)
    elif own.line_id != line.id:
        seat = _change_line(turn, meeting, group, own, line)
    else:
        seat = own
        if own.state is SeatState.ASKED:
            hold(turn, meeting, own)
            seat = replace(own, state=SeatState.HELD)
    return _noted(turn, meeting, seat)


def _noted(turn: Turn, meeting: Meeting, seat: Seat) -> Toast:
    if seat.taken:
        return turn.answer("seat-held", size=seat.size)
    number = waits_as(seat, turn.unit.seats.of(meeting.id)) or 1
    told = "yes" if turn.person.reachable else "no"
    return turn.answer("seat-waits", alert=True, number=number, told=told, size=seat.size)


def _change_line(turn: Turn, meeting: Meeting, group: Group, own: Seat, line: Line) -> Seat:
    """Into a full one only from a waiting list: nobody gives up a place by a press on another time."""
    others = [seat for seat in turn.unit.seats.of(meeting.id) if seat.id != own.id]
    state = entering(line, others, own.size)
    if state is None or (own.taken and state is SeatState.WAITING):
        raise Sorry("seat-line-full")
    release(turn, meeting, own)
    seat = turn.unit.seats.enter(meeting.id, replace(own, line_id=line.id, state=state, asked_until=None))
    settle(turn, meeting, group)
    return seat


def _enter(turn: Turn, meeting: Meeting, line: Line, size: int) -> Seat:
    """The answer is stored with it. Raises Sorry where there are not so many places in all."""
    state = entering(line, turn.unit.seats.of(meeting.id), size)
    if state is None:
        raise Sorry("seat-party-too-large", places=line.places or 0)
    turn.unit.meetings.set_companions(meeting.id, turn.person.id, size - 1, turn.now)
    person = turn.person
    return turn.unit.seats.enter(
        meeting.id, Seat(NOT_YET, line.id, size, person.name, person.id, person_id=person.id, state=state)
    )


def bring(turn: Turn, meeting: Meeting, group: Group, step: int) -> Toast:
    """One more needs a place as well; bringing somebody means coming."""
    own = _own(turn, meeting)
    size = (1 if own is None else own.size) + step
    if size < 1:
        return turn.answer("companions-none")
    if size > COMPANIONS_LIMIT + 1:
        return turn.answer("companions-too-many", limit=COMPANIONS_LIMIT)
    line = _line(turn, meeting, own)
    if own is None:
        return _noted(turn, meeting, _enter(turn, meeting, line, size))
    if step > 0 and not may_grow(line, turn.unit.seats.of(meeting.id), own):
        raise Sorry("seat-no-room-for-more")
    turn.unit.meetings.set_companions(meeting.id, turn.person.id, size - 1, turn.now)
    settle(turn, meeting, group)
    return _noted(turn, meeting, next(seat for seat in turn.unit.seats.of(meeting.id) if seat.id == own.id))


def _own(turn: Turn, meeting: Meeting) -> Seat | None:
    return next((seat for seat in turn.unit.seats.of(meeting.id) if seat.person_id == turn.person.id), None)


def _line(turn: Turn, meeting: Meeting, own: Seat | None) -> Line:
    """The one the button names, else one's own, else the only one. Raises Sorry where it has to be chosen."""
    lines = turn.unit.seats.lines(meeting.id)
    wanted = turn.number(2) if len(turn.data) > 2 else (None if own is None else own.line_id)
    if wanted is None and len(lines) == 1:
        return lines[0]
    if wanted is None:
        raise Sorry("seat-choose-line")
    return line_of(lines, wanted)


def line_of(lines: Sequence[Line], line_id: int) -> Line:
    found = next((line for line in lines if line.id == line_id), None)
    if found is None:
        raise Sorry("button-unknown")
    return found


def enter_guest(turn: Turn, meeting: Meeting, guest_id: int, name: str, line_id: int | None) -> None:
    lines = turn.unit.seats.lines(meeting.id)
    line = lines[0] if line_id is None else line_of(lines, line_id)
    state = entering(line, turn.unit.seats.of(meeting.id), 1) or SeatState.WAITING
    turn.unit.seats.enter(meeting.id, Seat(NOT_YET, line.id, 1, name, turn.person.id, guest_id=guest_id, state=state))


def release_guest(turn: Turn, meeting: Meeting, guest_id: int) -> None:
    """Before the guest is taken off the list."""
    for seat in turn.unit.seats.of(meeting.id):
        if seat.guest_id == guest_id and seat.entered_by == turn.person.id:
            release(turn, meeting, seat)


@views("seat-guest-line")
def show_lines_for_guest(scene: Scene, arguments: Arguments) -> Screen | None:
    lines = scene.unit.seats.lines(arguments["id"])
    rows = tuple(
        (scene.button("button-line", "guest", arguments["id"], line.id, label=shortened(line.label, LABEL_IN_BUTTON)),)
        for line in lines
    )
    return Screen(scene.say("seat-guest-line"), (*rows, back_row(scene, "meeting", arguments["id"])))


def choose_line_for_guest(turn: Turn, meeting: Meeting) -> bool:
    """True where the person is asked first for which time the guest comes."""
    if not meeting.limited or len(turn.data) > 1 or len(turn.unit.seats.lines(meeting.id)) < 2:
        return False
    show_screen(turn, "seat-guest-line", id=meeting.id)
    return True
