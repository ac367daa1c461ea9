"""Asking a poll in private: the group, the question, its options, and the poll as the group will see it."""

from collections.abc import Mapping

from domain.dialog_state import Json
from domain.dialogs import Definition
from domain.poll_records import way_for
from domain.polling import NAME, WRONG, fresh, poll_from, polling, respond, said
from domain.polls import PollState, wrong
from handlers.conversations import Conversation, begin, conversations
from handlers.listing import asked_group
from handlers.navigation import show_screen
from handlers.planning import require_voice
from handlers.polls import opening
from handlers.polls.asking_screens import draw
from handlers.rights import group_led, require
from handlers.routing import Route, command, press
from handlers.screen import World
from handlers.turn import Answer, Sorry, Turn


def ask(turn: Turn) -> Answer | None:
    """From the menu, where the group may be named already, or by command."""
    group = asked_group(turn, "ask-poll")
    if group is None:
        return None
    require(turn, group)
    return begin(turn, NAME, fresh(group.id, group.zone, turn.person.language))


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    group = group_led(turn, int(str(answers["group"])))
    poll = poll_from(answers, turn.person.id)
    if faults := wrong(poll, turn.now):
        raise Sorry(WRONG, **said(faults[0]))
    require_voice(group)
    record = turn.unit.polls.add(poll, way_for(poll), turn.now)
    morning = opening.quiet_until(group, turn.world, turn.now) if answers["send"] == "later" else None
    if morning is None or (poll.deadline is not None and poll.deadline <= morning):
        opening.open_poll(turn.unit, record, group, turn.world, turn.now)
        opening.repeat(turn.unit, record, group, turn.now)
    else:
        opening.open_later(turn.unit, record, group, morning)
    stored = turn.unit.polls.get(record.id) or record
    now = stored.poll.state is PollState.OPEN
    show_screen(turn, "poll", id=record.id, note="poll-sent" if now else "poll-sent-later")
    return turn.answer("poll-sent-short" if now else "poll-sent-later-short")


def _define(world: World) -> Definition:
    return polling(world.vocabularies, world.is_holiday)


conversations[NAME] = Conversation(_define, draw, _finish, respond)

ROUTES: tuple[Route, ...] = (press("ask-poll", ask), command("poll aptauja ask", ask, private=True))
