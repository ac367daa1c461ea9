"""I take a place, I give it up: pressed under the group's card or in private, by as many at once as like to."""

from domain.groups import Group
from domain.sign_ups import Entry, Queue, Refusal, SignUpList, SignUpState, may_take_off, refusal, seating
from handlers.navigation import screen_key, show_screen
from handlers.rights import group_of, require_member
from handlers.routing import Route, press
from handlers.sign_ups.card import card
from handlers.sign_ups.moving import changed
from handlers.turn import Answer, Sorry, Turn

NOBODY_YET = 0


def take(turn: Turn) -> Answer:
    sign_up, group = sign_up_here(turn)
    wanted = Entry(NOBODY_YET, turn.number(1), turn.person.name, turn.person.id, turn.person.id)
    entered = enter(turn, sign_up, group, wanted)
    _redraw(turn, sign_up)
    queue = queue_of(turn, sign_up, entered)
    waits = queue.waits_as(entered.id) or 0
    key = "sign-up-waits" if waits else "sign-up-has-place"
    told = "yes" if turn.person.reachable else "no"
    return turn.answer(key, alert=bool(waits), number=waits, told=told)


def enter(turn: Turn, sign_up: SignUpList, group: Group, wanted: Entry) -> Entry:
    """Raises Sorry. A full line is no reason: then the person waits."""
    entries = turn.unit.sign_ups.entries(sign_up.id)
    said_no = refusal(sign_up, entries, wanted, turn.now)
    if said_no is not None:
        turn.send(card(sign_up, group))
        raise Sorry(_WHY_NOT[said_no])
    entered = turn.unit.sign_ups.enter(sign_up.id, wanted)
    turn.send(card(sign_up, group))
    return entered


_WHY_NOT = {
    Refusal.CLOSED: "sign-up-closed",
    Refusal.NO_SUCH_LINE: "button-unknown",
    Refusal.ON_IT_ALREADY: "sign-up-on-it-already",
    Refusal.NO_NAME: "write-words",
    Refusal.NAME_TOO_LONG: "sign-up-name-too-long",
    Refusal.NAME_TWICE: "sign-up-name-twice",
    Refusal.TOO_MANY_OTHERS: "sign-up-too-many-others",
}


def queue_of(turn: Turn, sign_up: SignUpList, entry: Entry) -> Queue:
    return seating(sign_up, turn.unit.sign_ups.entries(sign_up.id))[entry.line_id]


def give_up(turn: Turn) -> Answer:
    """One's own place; where there are several, or only those of others, they are chosen in private."""
    sign_up, group = sign_up_here(turn)
    entries = turn.unit.sign_ups.entries(sign_up.id)
    own = [entry for entry in entries if entry.person_id == turn.user.id]
    if len(own) == 1:
        return _off(turn, sign_up, group, own[0])
    some = own or [entry for entry in entries if entry.entered_by == turn.user.id]
    return turn.answer("sign-up-choose-privately" if some else "sign-up-not-on-it", alert=True)


def take_off(turn: Turn) -> Answer:
    """A certain entry, in private: one's own, or somebody's one has put on the list."""
    sign_up, group = sign_up_here(turn)
    entries = turn.unit.sign_ups.entries(sign_up.id)
    entry = next((each for each in entries if each.id == turn.number(1)), None)
    if entry is None or not may_take_off(entry, turn.user.id):
        show_screen(turn, "sign-up", id=sign_up.id)
        raise Sorry("sign-up-not-on-it")
    return _off(turn, sign_up, group, entry)


def _off(turn: Turn, sign_up: SignUpList, group: Group, entry: Entry) -> Answer:
    changed(turn, sign_up, group, lambda: _remove(turn, entry))
    _redraw(turn, sign_up)
    return turn.answer("sign-up-given-up")


def _remove(turn: Turn, entry: Entry) -> None:
    turn.unit.sign_ups.take_off(entry.id)


def sign_up_here(turn: Turn) -> tuple[SignUpList, Group]:
    """The list a button names, pressed in its group or in private, for members. Raises Sorry."""
    sign_up = turn.unit.sign_ups.get(turn.number(0))
    if sign_up is None or sign_up.state is SignUpState.CANCELLED:
        raise Sorry("sign-up-unknown")
    group = group_of(turn, sign_up.group_id)
    if not turn.private:
        here = turn.unit.groups.by_chat(turn.chat.id)
        if here is None or here.id != group.id:
            raise Sorry("button-unknown")
    require_member(turn, group)
    return sign_up, group


def _redraw(turn: Turn, sign_up: SignUpList) -> None:
    if turn.private and turn.unit.outbox.posted_id(screen_key(turn.user.id)) == turn.pressed_message_id:
        show_screen(turn, "sign-up", id=sign_up.id)


ROUTES: tuple[Route, ...] = (press("take", take), press("give-up", give_up), press("take-off", take_off))
