"""Coming, maybe, cannot: pressed under the card, under a reminder or in private; the toast says what is noted.

The way of a press is kept short on purpose: it is what a group does most, all at the same moment.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from telegram import Update

from domain.groups import Group
from domain.meetings import COMPANIONS_LIMIT, Answer, Meeting, Rsvp
from domain.outbox import Message
from domain.people import Person, Reach
from domain.unit_of_work import UnitOfWork
from handlers.farewells import Leaving
from handlers.languages import tell_in_own_language
from handlers.meetings import (
    card_again,
    meeting_here,
    require_announced,
    require_answerable,
    show_card_again,
    title_words,
)
from handlers.navigation import screen_key, show_screen
from handlers.needs.following import withdraw
from handlers.registry import farewells
from handlers.rights import group_of, require_member
from handlers.routing import Route, press, when
from handlers.seats import taking
from handlers.turn import ANSWER_LIMIT, Sorry, Turn
from handlers.turn import Answer as Toast
from handlers.words import when_words

PAYLOAD = "m-"


@dataclass(frozen=True, slots=True)
class Standing:
    """What is noted of one person now."""

    answer: Answer
    companions: int


def answer(turn: Turn) -> Toast:
    chosen = _chosen(turn)
    meeting, group = _open_meeting(turn)
    if chosen is Answer.NO:
        withdraw(turn, meeting, group, turn.person.id)
    if meeting.limited:
        return _seated(turn, meeting, group, taking.answered(turn, meeting, group, chosen))
    companions = turn.unit.meetings.answer(meeting.id, turn.person.id, chosen, turn.now)
    return _noted(turn, meeting, group, Standing(chosen, companions))


def bring(turn: Turn) -> Toast:
    """One more, or one less, who comes along with the person; bringing somebody means coming."""
    step = {"more": 1, "less": -1}.get(turn.data[1] if len(turn.data) > 1 else "")
    if step is None:
        raise Sorry("button-unknown")
    meeting, group = _open_meeting(turn)
    if meeting.limited:
        return _seated(turn, meeting, group, taking.bring(turn, meeting, group, step))
    before = turn.unit.meetings.rsvp(meeting.id, turn.person.id)
    companions = _companions(before) + step
    if companions < 0:
        return turn.answer("companions-none")
    if companions > COMPANIONS_LIMIT:
        return turn.answer("companions-too-many", limit=COMPANIONS_LIMIT)
    turn.unit.meetings.set_companions(meeting.id, turn.person.id, companions, turn.now)
    return _noted(turn, meeting, group, Standing(Answer.COMING, companions))


def _noted(turn: Turn, meeting: Meeting, group: Group, standing: Standing) -> Toast:
    """The card follows by an edit; of many presses only the newest state is sent."""
    if turn.private:
        show_card_again(turn, meeting, group)
        _redraw(turn, meeting)
    else:
        turn.send(card_again(meeting, group))
    coming = turn.unit.meetings.totals(meeting.id).coming
    return turn.answer("rsvp-noted", answer=standing.answer.value, companions=standing.companions, coming=coming)


def _seated(turn: Turn, meeting: Meeting, group: Group, said: Toast) -> Toast:
    show_card_again(turn, meeting, group)
    if turn.private:
        _redraw(turn, meeting)
    return said


def _redraw(turn: Turn, meeting: Meeting) -> None:
    """Only where the pressed message is the screen: below a reminder the toast is enough."""
    if turn.unit.outbox.posted_id(screen_key(turn.user.id)) == turn.pressed_message_id:
        show_screen(turn, "meeting", id=meeting.id)


def own_language(turn: Turn) -> Toast:
    """The essence for this person only; all of it in private where it does not fit above the chat."""
    meeting, group = meeting_here(turn)
    require_member(turn, group)
    require_announced(meeting)
    language = turn.language
    place = meeting.place or meeting.online_link or turn.say("meeting-place-open")
    brief = {
        "title": title_words(language, meeting),
        "when": when_words(language, meeting.starts, meeting.ends, turn.now),
        "place": place,
        "state": meeting.state.value,
    }
    if len(turn.say("meeting-brief", **brief)) <= ANSWER_LIMIT:
        return turn.answer("meeting-brief", alert=True, **brief)
    return tell_in_own_language(turn, "meeting-brief", "meeting", {"id": meeting.id}, **brief)


def open_meeting(turn: Turn) -> None:
    meeting, group = meeting_here(turn)
    require_member(turn, group)
    show_screen(turn, "meeting", id=meeting.id)


def open_by_link(turn: Turn) -> None:
    """From the card in the group; pressing Start is also what allows us to write to the person."""
    number = (turn.message.text or "").split(maxsplit=1)[1].strip().removeprefix(PAYLOAD)
    meeting = turn.unit.meetings.get(int(number))
    if meeting is None:
        raise Sorry("meeting-unknown")
    require_member(turn, group_of(turn, meeting.group_id))
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "meeting", id=meeting.id)


def _open_meeting(turn: Turn) -> tuple[Meeting, Group]:
    meeting, group = meeting_here(turn)
    require_answerable(turn, meeting, group)
    return meeting, group


def _chosen(turn: Turn) -> Answer:
    try:
        return Answer(turn.data[1])
    except (IndexError, ValueError):
        raise Sorry("button-unknown") from None


def _companions(rsvp: Rsvp | None) -> int:
    return 0 if rsvp is None or rsvp.answer is not Answer.COMING else rsvp.companions


def _is_meeting_link(update: Update) -> bool:
    parts = ((update.message and update.message.text) or "").split()
    if len(parts) != 2 or parts[0] != "/start" or not parts[1].startswith(PAYLOAD):
        return False
    number = parts[1].removeprefix(PAYLOAD)
    return number.isascii() and number.isdigit() and len(number) <= 18


@farewells("meetings")
def count_again(leaving: Leaving) -> Iterable[Message]:
    """Cards of meetings ahead that the person, or somebody they wrote down, was counted in."""
    unit, person = leaving.unit, leaving.person
    return [
        card_again(meeting, group)
        for group in unit.groups.joined_by(person.id)
        for meeting in unit.meetings.upcoming(group.id, leaving.now)
        if meeting.announced and _is_counted(unit, meeting, person)
    ]


def _is_counted(unit: UnitOfWork, meeting: Meeting, person: Person) -> bool:
    if unit.meetings.rsvp(meeting.id, person.id) is not None:
        return True
    return any(guest.entered_by == person.id for guest in unit.meetings.guests(meeting.id))


ROUTES: tuple[Route, ...] = (
    when("/start m-…", _is_meeting_link, open_by_link),
    press("rsvp", answer),
    press("bring", bring),
    press("own-language", own_language),
    press("meeting", open_meeting),
)
