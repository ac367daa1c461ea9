"""How many places a meeting has, and at which times: said and seen with what follows before it is so."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.dialog_state import Json
from domain.groups import Group
from domain.meetings import Answer, Meeting
from domain.seats import Seat, SeatState, people, settled, with_lines
from domain.sign_ups import LINES_LIMIT, Line
from domain.signing_up import CONFIRM, LINES, NO_LIMIT, PLACES_OFFERED, placing, wanted_lines
from domain.unit_of_work import UnitOfWork
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.meetings import essence, meeting_here, require_open, show_card_again
from handlers.navigation import show_screen
from handlers.rights import group_led, require
from handlers.routing import Route, press
from handlers.screen import Row, Screen
from handlers.seats.moving import open_to_all, settle
from handlers.seats.taking import NOT_YET
from handlers.sign_ups.card import counted
from handlers.turn import Answer as Toast
from handlers.turn import Sorry, Turn
from locales.texts import quoted

NAME = "meeting-places"
BEFORE = "before"


def ask(turn: Turn) -> Toast | None:
    meeting, group = meeting_here(turn)
    require(turn, group)
    if not turn.private:
        raise Sorry("button-unknown")
    require_open(turn, meeting, group)
    return begin(turn, NAME, {"meeting": meeting.id, BEFORE: as_json(turn.unit.seats.lines(meeting.id))})


def as_json(lines: Sequence[Line]) -> Json:
    return [[line.label, line.places] for line in lines]


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Toast:
    meeting = turn.unit.meetings.get(int(str(answers["meeting"])))
    if meeting is None:
        raise Sorry("meeting-unknown")
    group = group_led(turn, meeting.group_id)
    require_open(turn, meeting, group)
    if as_json(turn.unit.seats.lines(meeting.id)) != answers[BEFORE]:
        show_screen(turn, "meeting", id=meeting.id, note="changed-meanwhile")
        return turn.answer("changed-meanwhile-short", alert=True)
    lines = _after(turn.unit, meeting, answers)
    if lines is None:
        raise Sorry("seat-line-in-use")
    _set(turn, meeting, group, lines)
    show_card_again(turn, meeting, group)
    show_screen(turn, "meeting", id=meeting.id, note="changed-quietly")
    return turn.answer("changed-short")


def _set(turn: Turn, meeting: Meeting, group: Group, lines: Sequence[Line]) -> None:
    """Those who said they come before there were places have them in that order; whoever has none any more is told."""
    newly = [] if meeting.limited or not lines else everybody(turn.unit, meeting, lines[0].id)
    if not lines:
        open_to_all(turn, meeting, group)
    turn.unit.seats.set_lines(meeting.id, lines)
    for seat in newly:
        turn.unit.seats.enter(meeting.id, seat)
    settle(turn, meeting, group)


def everybody(unit: UnitOfWork, meeting: Meeting, line_id: int) -> list[Seat]:
    """Those who said they come while there was room for all, in that order, as if each had a place."""
    coming = [
        Seat(NOT_YET, line_id, 1 + rsvp.companions, rsvp.name, rsvp.person_id, rsvp.person_id, state=SeatState.HELD)
        for rsvp in unit.meetings.rsvps(meeting.id)
        if rsvp.answer is Answer.COMING
    ]
    guests = [
        Seat(NOT_YET, line_id, 1, guest.name, guest.entered_by, guest_id=guest.id, state=SeatState.HELD)
        for guest in unit.meetings.guests(meeting.id)
    ]
    return [*coming, *guests]


def _after(unit: UnitOfWork, meeting: Meeting, answers: Mapping[str, Json]) -> Sequence[Line] | None:
    """None where somebody is in a line that would go, or has said they come without saying when."""
    wanted = wanted_lines(answers[LINES])
    if not wanted:
        return ()
    if meeting.limited:
        return with_lines(unit.seats.lines(meeting.id), wanted, unit.seats.of(meeting.id))
    return None if len(wanted) > 1 and everybody(unit, meeting, wanted[0].id) else wanted


def _moved(unit: UnitOfWork, meeting: Meeting, lines: Sequence[Line]) -> tuple[int, int]:
    """How many people are asked or get a place, and how many lose theirs."""
    seats = [*unit.seats.of(meeting.id)]
    if not meeting.limited and lines:
        seats = [replace(each, id=number) for number, each in enumerate(everybody(unit, meeting, lines[0].id), 1)]
    if not lines:
        return people(seats, SeatState.WAITING, SeatState.ASKED), 0
    before = {seat.id: seat for seat in seats}
    after = [seat for line in lines for seat in settled(line, seats)]
    up = [seat for seat in after if seat.taken and not before[seat.id].taken]
    down = [seat for seat in after if not seat.taken and before[seat.id].taken]
    return sum(seat.size for seat in up), sum(seat.size for seat in down)


def _draw(talk: Talk) -> Screen:
    meeting = talk.scene.unit.meetings.get(int(str(talk.answers["meeting"])))
    if meeting is None:
        return Screen(talk.scene.say("meeting-unknown"), (talk.ways_out,))
    head = "\n".join(essence(talk.scene, meeting)) + "\n\n"
    if talk.state.step == CONFIRM:
        return _draw_confirm(talk, meeting, head)
    return draw_lines(talk, head)


def draw_lines(talk: Talk, head: str = "") -> Screen:
    offered: Row = tuple(talk.choice("button-places", str(places), places=places) for places in PLACES_OFFERED)
    rows: tuple[Row, ...] = (offered, (talk.choice("button-no-limit", NO_LIMIT),), talk.ways_out)
    return Screen(head + talk.asked("seat-ask-lines", limit=LINES_LIMIT), rows)


def _draw_confirm(talk: Talk, meeting: Meeting, head: str) -> Screen:
    unit = talk.scene.unit
    lines = _after(unit, meeting, talk.answers)
    again: Row = (talk.edit("button-seat-lines-again", LINES),)
    if lines is None:
        return Screen(head + talk.asked("seat-line-in-use"), (again, talk.ways_out))
    up, down = _moved(unit, meeting, lines)
    several = [_line_words(line) for line in lines] if len(lines) > 1 else []
    places = sum(line.places or 0 for line in lines)
    said = talk.asked("seat-preview", places=places, up=up, down=down)
    how = ["", talk.scene.say("seat-how")] if places else []
    text = "\n".join([*several, said, *how])
    return Screen(head + text, ((talk.choice("button-sign-up-change-yes", "yes"),), again, talk.ways_out))


def _line_words(line: Line) -> str:
    return f"• {quoted(line.label)}" if line.places is None else counted(line.label, line.places, None, 0)


conversations[NAME] = Conversation(lambda _: placing(), _draw, _finish)

ROUTES: tuple[Route, ...] = (press("places", ask),)
