"""What people write in private: the answer to an open question, else perhaps a whole meeting in one line."""

from zoneinfo import ZoneInfo

from domain.date_words import Ambiguous, Unreadable, When, read_when, rest_of
from domain.dialog_state import State
from domain.dialogs import Stop, Text
from handlers import planning, talk
from handlers.conversations import take
from handlers.navigation import groups_run_by
from handlers.routing import Route, text
from handlers.saved_answers import asking
from handlers.silence import is_stop_word
from handlers.start import stop
from handlers.surveys import answering, paper_desk, paper_entry
from handlers.turn import Answer, Turn

LONGEST_LINE = 300
TYPED = {answering.NAME: answering.written, paper_desk.NAME: paper_entry.written}
"""Answers of a survey, which do not stay in the chat."""


def written(turn: Turn) -> Answer | None:
    state = turn.unit.dialogs.get(turn.user.id)
    if state is not None and state.definition in TYPED:
        return TYPED[state.definition](turn, state)
    if is_stop_word(turn.message.text or ""):
        return _stopped(turn, state)
    if state is not None and state.definition != asking.NAME:
        return take(turn, state, Text(turn.message.text or ""))
    turn.unit.dialogs.end(turn.user.id)
    if _is_a_meeting(turn):
        return _plan_at_once(turn)
    talk.unknown_text(turn)
    return None


def _stopped(turn: Turn, state: State | None) -> Answer | None:
    """In the middle of a conversation the word ends that; else it asks for silence."""
    if state is not None:
        return take(turn, state, Stop(state.revision))
    stop(turn)
    return None


def _is_a_meeting(turn: Turn) -> bool:
    """A name and date words from somebody who runs exactly one group: nothing goes out before they have seen it."""
    line = turn.message.text or ""
    if len(line) > LONGEST_LINE or len(groups_run_by(turn.unit, turn.person)) != 1:
        return False
    now = turn.now.astimezone(ZoneInfo(turn.world.zone))
    reading = read_when(line, turn.world.vocabularies(turn.person.language), now, turn.world.is_holiday)
    match reading:
        case Unreadable():
            return False
        case When(span=span) | Ambiguous(span=span):
            return bool(rest_of(line, span))


def _plan_at_once(turn: Turn) -> Answer | None:
    planning.plan_in(turn, groups_run_by(turn.unit, turn.person)[0])
    state = turn.unit.dialogs.get(turn.user.id)
    return None if state is None else take(turn, state, Text(turn.message.text or ""))


ROUTES: tuple[Route, ...] = (text(written),)
