"""Whatever changes who has a place: the next who waits is asked, and nobody loses a place without a word.

Who waits is asked outside the quiet hours and while the group is not paused, and has until a stated time; then the next
is asked. For somebody who cannot be written to, whoever put them down answers, or those who run the meeting.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.groups import Group
from domain.meetings import Answer, Meeting
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.quiet_hours import next_allowed
from domain.schedule import Schedule, started
from domain.seats import Seat, SeatState, answer_until, settled
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.departing import Departure, departed
from handlers.farewells import Leaving
from handlers.firing import Firing
from handlers.meetings import card_again
from handlers.registry import farewells, kinds
from handlers.telling import who_run
from handlers.turn import Turn

ASK, LAPSE = "seat-ask", "seat-lapse"
A_DAY = timedelta(days=1)

At = Turn | Firing | Leaving | Departure


def settle(at: At, meeting: Meeting, group: Group) -> None:
    """After any change of who comes or of how many places there are. Nothing moves once the meeting has begun."""
    if meeting.cancelled or meeting.starts_at <= at.now:
        return
    before = {seat.id: seat for seat in at.unit.seats.of(meeting.id)}
    for line in at.unit.seats.lines(meeting.id):
        for seat in settled(line, list(before.values())):
            if seat.state is not before[seat.id].state:
                _follow(at, meeting, group, seat)


def _follow(at: At, meeting: Meeting, group: Group, seat: Seat) -> None:
    at.unit.seats.put(seat)
    _forget_turns(at.unit, seat)
    if seat.state is SeatState.ASKED:
        _ask_when_awake(at, meeting, group, seat)
    else:
        tell(at, meeting, group, seat, "seat-gained" if seat.state is SeatState.HELD else "seat-lost")


def release(at: At, meeting: Meeting, seat: Seat) -> None:
    """The place is free; `settle` then gives it on."""
    _forget_turns(at.unit, seat)
    at.unit.seats.release(seat.id)
    show_offers_again(at, meeting, seat)


def hold(at: At, meeting: Meeting, seat: Seat) -> None:
    """Confirmed by the one who was asked."""
    _forget_turns(at.unit, seat)
    at.unit.seats.put(replace(seat, state=SeatState.HELD, asked_until=None))
    show_offers_again(at, meeting, seat)


def ask_anew(at: At, meeting: Meeting, group: Group) -> None:
    """The meeting was moved, or takes place after all: whoever was asked is asked again, with a new time to answer."""
    for seat in at.unit.seats.of(meeting.id):
        if seat.state is SeatState.ASKED:
            _forget_turns(at.unit, seat)
            at.unit.seats.put(replace(seat, state=SeatState.WAITING, asked_until=None))
    settle(at, meeting, group)


def _forget_turns(unit: UnitOfWork, seat: Seat) -> None:
    unit.schedule.remove_about(ASK, seat.id)
    unit.schedule.remove_about(LAPSE, seat.id)


def _ask_when_awake(at: At, meeting: Meeting, group: Group, seat: Seat) -> None:
    moment = next_allowed(group.quiet, at.now, group.zone, at.world.is_holiday, meeting.starts.date)
    if group.quietened:
        _plan(at, ASK, group, seat, at.now + A_DAY)
    elif at.now < moment < meeting.starts_at:
        _plan(at, ASK, group, seat, moment)
    else:
        _ask(at, meeting, group, seat)


def _ask(at: At, meeting: Meeting, group: Group, seat: Seat) -> None:
    until = answer_until(at.now, meeting.starts, group.quiet, at.world.is_holiday, group.zone)
    asked = replace(seat, asked_until=_plan(at, LAPSE, group, seat, until))
    at.unit.seats.put(asked)
    tell(at, meeting, group, asked, "seat-offer")


def _plan(at: At, kind: str, group: Group, seat: Seat, moment: datetime) -> datetime:
    """The instant it is planned for: a whole minute of the wall."""
    wall = WallTime.from_instant(moment.replace(second=0, microsecond=0), group.zone)
    key = f"{kind}:{seat.id}:{wall.naive.isoformat(timespec='minutes')}"
    at.unit.schedule.put(Entry(started(Schedule(kind, key, wall)), group.id, seat.id))
    return wall.instant()


def open_to_all(at: At, meeting: Meeting, group: Group) -> None:
    """There is room for everybody now: whoever waited comes."""
    for seat in at.unit.seats.of(meeting.id):
        if seat.state is not SeatState.HELD:
            _forget_turns(at.unit, seat)
            tell(at, meeting, group, seat, "seat-gained")


def tell(at: At, meeting: Meeting, group: Group, seat: Seat, view: str) -> None:
    """Whoever answers for the seat; where they cannot be written to, those who run the meeting."""
    for receiver in _receivers(at.unit, group, seat):
        key = offer_key(seat, receiver)
        at.unit.outbox.forget_posted(key)
        message = Message(
            receiver,
            view,
            _about(meeting, seat, receiver),
            key=key,
            lane=Lane.PUSH,
            useful_until=meeting.ends_at,
            group_id=group.id,
            push=Push.PROMISED,
        )
        at.unit.outbox.show(message, at.now)


def _about(meeting: Meeting, seat: Seat, reader: int) -> dict[str, object]:
    """`who` the reader is to it: one's own place, that of a guest one has put down, or as one who runs the meeting."""
    who = "self" if seat.person_id == reader else "other" if seat.entered_by == reader else "organiser"
    return {"meeting": meeting.id, "seat": seat.id, "name": seat.name, "who": who}


def offer_key(seat: Seat, receiver: int) -> str:
    return f"seat:{seat.id}:{receiver}"


def _receivers(unit: UnitOfWork, group: Group, seat: Seat) -> list[int]:
    member = unit.groups.member(group.id, seat.entered_by)
    if member is not None and member.person.reachable and not member.muted:
        return [member.person.id]
    return [person.id for person in who_run(unit, group)]


def show_offers_again(at: At, meeting: Meeting, seat: Seat) -> None:
    """What stands in private chats says what has become of it."""
    for key, chat_id in at.unit.outbox.standing(f"seat:{seat.id}:"):
        about = _about(meeting, seat, chat_id)
        message = Message(
            chat_id, "seat-offer", about, key=key, lane=Lane.PUSH, group_id=meeting.group_id, push=Push.PROMISED
        )
        at.unit.outbox.show(message, at.now)


@kinds(ASK, held=False)
def ask_in_the_morning(firing: Firing) -> None:
    found = _asked(firing)
    if found is not None:
        meeting, group, seat = found
        _ask_when_awake(firing, meeting, group, seat)


@kinds(LAPSE, held=False)
def pass_on(firing: Firing) -> None:
    """Nobody answered: the next is asked. While the group is paused nobody's time runs out."""
    found = _asked(firing)
    if found is None or found[2].asked_until is None or found[2].asked_until > firing.now:
        return
    meeting, group, seat = found
    if group.quietened:
        firing.unit.seats.put(replace(seat, asked_until=_plan(firing, LAPSE, group, seat, firing.now + A_DAY)))
        return
    decline(firing, meeting, seat, Answer.MAYBE)
    settle(firing, meeting, group)
    firing.unit.outbox.show(card_again(meeting, group), firing.now)


def _asked(firing: Firing) -> tuple[Meeting, Group, Seat] | None:
    found = firing.unit.seats.find(firing.entry.subject_id or 0)
    meeting = None if found is None else firing.unit.meetings.get(found[0])
    group = None if meeting is None else firing.unit.groups.get(meeting.group_id)
    if found is None or meeting is None or group is None or meeting.cancelled:
        return None
    return (meeting, group, found[1]) if found[1].state is SeatState.ASKED else None


def decline(at: At, meeting: Meeting, seat: Seat, answer: Answer) -> None:
    """A member's answer becomes this one; a guest is taken off the list."""
    release(at, meeting, seat)
    if seat.person_id is not None:
        at.unit.meetings.answer(meeting.id, seat.person_id, answer, at.now)
    elif seat.guest_id is not None:
        at.unit.meetings.remove_guest(seat.guest_id, meeting.id, seat.entered_by)


def give_back(at: At, group: Group, person_id: int) -> None:
    """Somebody has left the group: their places, and those of guests they answer for, go on."""
    for meeting_id in at.unit.seats.meetings_of(person_id):
        meeting = at.unit.meetings.get(meeting_id)
        if meeting is not None and meeting.group_id == group.id and meeting.starts_at > at.now:
            for seat in at.unit.seats.of(meeting_id):
                if seat.entered_by == person_id:
                    decline(at, meeting, seat, Answer.NO)
            settle(at, meeting, group)
            at.unit.outbox.show(card_again(meeting, group), at.now)


@departed("seats")
def give_back_on_leaving(departure: Departure) -> None:
    give_back(departure, departure.group, departure.person_id)


@farewells("seats")
def give_all_back(leaving: Leaving) -> list[Message]:
    for group in leaving.unit.groups.joined_by(leaving.person.id):
        give_back(leaving, group, leaving.person.id)
    return []
