"""Answering a survey in private, one question at a time: a press or words, and the same message becomes what follows.

The chat keeps no answers: a question's message becomes the next question, and what was typed is deleted.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from telegram import Update

from domain.dialog_state import State
from domain.outbox import Message
from domain.people import Reach
from domain.sealing import BoxKeyMissing
from domain.surveys.answers import Problem, Refused
from domain.surveys.asking import (
    Back,
    Change,
    Choose,
    Done,
    Filling,
    Input,
    Outcome,
    Send,
    Skip,
    Write,
    advance,
)
from domain.surveys.sheets import CONSENT, Draft, Mode, Sheet
from handlers.rights import group_of, require, require_member
from handlers.routing import Route, press, when
from handlers.surveys import seats
from handlers.surveys.seats import Seat, key_of, seat_in, seat_named, survey_of
from handlers.turn import Answer, Sorry, Turn
from locales.texts import LANGUAGES

NAME = "survey-answer"
PAYLOAD = "v-"
RESTS_FOR = timedelta(days=60)


def open_by_link(turn: Turn) -> None:
    """From the group, from another phone, from a printed code; pressing Start also lets us write to the person."""
    token = (turn.message.text or "").split(maxsplit=1)[1].strip().removeprefix(PAYLOAD)
    record = turn.unit.surveys.by_token(token)
    if record is None:
        raise Sorry("survey-gone")
    require_member(turn, group_of(turn, record.group_id))
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    arrive(turn, seat_in(turn, record, Mode.OWN))


def open_by_button(turn: Turn) -> None:
    """The same, and where somebody helps or tries it out."""
    seat = seat_named(turn)
    if seat.mode is Mode.TRIAL:
        require(turn, group_of(turn, seat.record.group_id))
    else:
        require_member(turn, group_of(turn, seat.record.group_id))
    arrive(turn, seat)


def arrive(turn: Turn, seat: Seat) -> None:
    """At the consent, where it was left, or at what was sent."""
    if not _stands(turn, seat):
        _retire(turn, seat)
    match seats.read(seat, turn.user.id):
        case None:
            show(turn, seat, "survey-consent")
        case Draft() if seat.mode is Mode.HELPED:
            show(turn, seat, "survey-help-begun")
        case Draft():
            show(turn, seat, "survey-question")
        case Sheet():
            show_last(turn, seat, "survey-sent")


def agree(turn: Turn) -> None:
    """To the wording that was shown: to any other the consent is asked anew."""
    seat = _seat(turn)
    if turn.number(2) != CONSENT:
        show(turn, seat, "survey-consent")
        return
    if seats.read(seat, turn.user.id) is None:
        seats.start(seat, turn.user.id)
    show(turn, seat, "survey-question")


def decline(turn: Turn) -> Answer:
    seat = _seat(turn)
    show_last(turn, seat, "survey-declined")
    return turn.answer("ask-declined-short")


def pressed(turn: Turn) -> Answer | None:
    """A button of a question or of the review; it names the place it was shown at."""
    seat = _seat(turn)
    verb = turn.data[2] if len(turn.data) > 2 else ""
    if verb == "urgent":
        help_at_once(turn, seat)
        return None
    if verb not in AFTER_SENDING and isinstance(seats.read(seat, turn.user.id), Sheet):
        return turn.answer("ask-sent-already")
    if verb in SCREENS:
        page = turn.number(3) if len(turn.data) > 3 else 0
        show(turn, seat, _allowed(turn, seat, SCREENS[verb]), page=page)
        return None
    if verb in DOING:
        return DOING[verb](turn, seat)
    return _take(turn, seat, _input(turn, seat, verb))


def _allowed(turn: Turn, seat: Seat, view: str) -> str:
    """On another phone the answers may have been deleted meanwhile: then the consent comes first."""
    if view in OF_WHAT_WAS_SENT and not seats.has_sent(seat, turn.user.id):
        raise Sorry("ask-not-begun")
    begun = view != "survey-question" or seats.read(seat, turn.user.id) is not None
    return view if begun else "survey-consent"


def written(turn: Turn, state: State) -> Answer | None:
    """What was typed is an answer, or nothing; either way it does not stay in the chat."""
    _remove_typed(turn)
    seat = _of_dialog(turn, state)
    return _take(turn, seat, Write(turn.message.text or ""))


def refused(turn: Turn) -> bool:
    """A voice, a photo or the like: kindly refused, the question stays. False where no question is open."""
    state = turn.unit.dialogs.get(turn.user.id)
    if state is None or state.definition != NAME:
        return False
    _remove_typed(turn)
    seat = _of_dialog(turn, state)
    filling = seats.draft(seat, turn.user.id).filling
    show(turn, seat, "survey-question", **_problem(filling, "kind", Refused(Problem.WRITE_PLEASE)))
    return True


def _take(turn: Turn, seat: Seat, said: Input) -> Answer | None:
    draft = seats.draft(seat, turn.user.id)
    outcome = advance(seat.record.survey, draft.filling, said)
    if outcome.sent is not None:
        return _send(turn, seat, draft, outcome)
    if outcome.problem is not None and outcome.problem.problem is Problem.STALE:
        show(turn, seat, "survey-question")
        return turn.answer("button-older") if turn.update.callback_query else None
    seats.keep(seat, turn.user.id, replace(draft, filling=outcome.filling))
    problem = outcome.problem
    told = {} if problem is None else _problem(outcome.filling, problem.problem, problem)
    show(turn, seat, "survey-question", **told)
    return None


def _problem(filling: Filling, name: str, problem: Refused) -> dict[str, object]:
    return {"at": filling.position, "problem": name, "lowest": problem.lowest, "highest": problem.highest}


def _send(turn: Turn, seat: Seat, draft: Draft, outcome: Outcome) -> Answer:
    seats.hand_in(seat, turn.user.id, draft.consent, outcome.sent or {})
    show_last(turn, seat, "trial-over" if seat.mode is Mode.TRIAL else "survey-sent")
    return turn.answer("ask-sent-short" if seat.mode is not Mode.TRIAL else "trial-over-short")


def _input(turn: Turn, seat: Seat, verb: str) -> Input:
    if verb == "send":
        return Send()
    questions = seat.record.survey.questions
    place = turn.number(3)
    if place >= len(questions):
        raise Sorry("button-unknown")
    question = questions[place]
    if verb == "choose":
        chosen = turn.number(4)
        if chosen >= len(question.choices):
            raise Sorry("button-unknown")
        return Choose(question.id, question.choices[chosen])
    if verb not in AT_QUESTION:
        raise Sorry("button-unknown")
    return AT_QUESTION[verb](question.id)


def _edit(turn: Turn, seat: Seat) -> None:
    """From the thanks, all that was sent is opened again for its person."""
    seats.keep(seat, turn.user.id, seats.draft(seat, turn.user.id))
    show(turn, seat, "survey-question")


def _anew(turn: Turn, seat: Seat) -> None:
    """For the next person nothing is left of the one before."""
    if seat.mode is not Mode.HELPED:
        raise Sorry("button-unknown")
    seats.leave(seat, turn.user.id)
    show(turn, seat, "survey-consent")


def _withdraw(turn: Turn, seat: Seat) -> Answer:
    seats.withdraw(seat, turn.user.id)
    show_last(turn, seat, "survey-withdrawn")
    return turn.answer("ask-withdrawn-short")


def help_at_once(turn: Turn, seat: Seat) -> None:
    """Shown whatever else fails."""
    with suppress(BoxKeyMissing):
        seats.mark_urgent(seat, turn.user.id)
    show(turn, seat, "survey-urgent")


def _language(turn: Turn, seat: Seat) -> None:
    language = turn.data[3] if len(turn.data) > 3 else ""
    if language not in LANGUAGES:
        raise Sorry("button-unknown")
    turn.unit.people.set_language(turn.person.id, language)
    show(turn, seat, "survey-question" if seats.read(seat, turn.user.id) else "survey-consent")


AFTER_SENDING = frozenset({"edit", "ask-withdraw", "withdraw", "back-to-sent"})
AT_QUESTION: dict[str, Callable[[str], Input]] = {"done": Done, "back": Back, "skip": Skip, "change": Change}
SCREENS = {
    "go": "survey-question",
    "review": "survey-question",
    "pause": "survey-paused",
    "ask-withdraw": "survey-ask-withdraw",
    "back-to-sent": "survey-sent",
    "languages": "survey-languages",
    "terms": "survey-consent",
}
OF_WHAT_WAS_SENT = frozenset({"survey-ask-withdraw", "survey-sent"})
DOING: dict[str, Callable[[Turn, Seat], Answer | None]] = {
    "edit": _edit,
    "withdraw": _withdraw,
    "anew": _anew,
    "language": _language,
}


def show(turn: Turn, seat: Seat, view: str, **arguments: object) -> None:
    """In the survey's one message on this phone. Only while a question stands there, what is typed is an answer."""
    turn.send(_message(turn, seat, view, **arguments))
    if view != "survey-question":
        turn.unit.dialogs.end(turn.user.id)
        return
    state = State(NAME, 1, 0, "", {"survey": seat.record.id, "mode": seat.letter}, turn.now + RESTS_FOR)
    turn.unit.dialogs.put(turn.person.id, state)


def show_last(turn: Turn, seat: Seat, view: str) -> None:
    """The same, and nobody remembers afterwards that this survey stood on this phone."""
    turn.unit.outbox.show_last(_message(turn, seat, view), turn.now)
    turn.unit.dialogs.end(turn.user.id)


def _message(turn: Turn, seat: Seat, view: str, **arguments: object) -> Message:
    """All under one name, so that what waits to be sent does not tell who asked for help, or who is done."""
    named = {"survey": seat.record.id, "mode": seat.letter, "shows": view, **arguments}
    return Message(turn.user.id, "survey-asked", named, key=key_of(seat, turn.user.id))


def _retire(turn: Turn, seat: Seat) -> None:
    """What stands higher up in the chat, with ticks perhaps, only says from now on that it goes on below."""
    before = f"{key_of(seat, turn.user.id)}:before"
    if turn.unit.outbox.rename_posted(key_of(seat, turn.user.id), before):
        turn.unit.outbox.show_last(Message(turn.user.id, "survey-below", {}, key=before), turn.now)


def _stands(turn: Turn, seat: Seat) -> bool:
    """Whether the pressed message is the one in which the survey is answered."""
    if turn.update.callback_query is None or turn.pressed_message_id is None:
        return False
    return turn.unit.outbox.posted_id(key_of(seat, turn.user.id)) == turn.pressed_message_id


def _seat(turn: Turn) -> Seat:
    """The pressed message is the survey's from now on. Raises Sorry for whoever may not answer, or not try it out."""
    seat = seat_named(turn)
    group = group_of(turn, seat.record.group_id)
    if seat.mode is Mode.TRIAL:
        require(turn, group)
    else:
        require_member(turn, group)
    if not _stands(turn, seat) and turn.private and turn.pressed_message_id is not None:
        _retire(turn, seat)
        turn.unit.outbox.adopt(key_of(seat, turn.user.id), turn.user.id, turn.pressed_message_id, turn.now)
    return seat


def _of_dialog(turn: Turn, state: State) -> Seat:
    record = survey_of(turn, int(str(state.answers["survey"])))
    mode = {"o": Mode.OWN, "h": Mode.HELPED}.get(str(state.answers["mode"]), Mode.TRIAL)
    try:
        return seat_in(turn, record, mode)
    except Sorry:
        turn.unit.dialogs.end(turn.user.id)
        raise


def _remove_typed(turn: Turn) -> None:
    turn.unit.outbox.remove_theirs(turn.user.id, turn.message.message_id, turn.now)


def _is_survey_link(update: Update) -> bool:
    parts = ((update.message and update.message.text) or "").split()
    return len(parts) == 2 and parts[0] == "/start" and parts[1].startswith(PAYLOAD)


ROUTES: tuple[Route, ...] = (
    when("/start v-…", _is_survey_link, open_by_link),
    press("survey-answer", open_by_button),
    press("survey-agree", agree),
    press("survey-decline", decline),
    press("ask", pressed),
)
