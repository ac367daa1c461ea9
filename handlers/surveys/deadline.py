"""The end of a survey that is open: moved later or earlier, or taken away. What was answered stays as it is."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from domain.asking_deadline import DAYS_OFFERED, deadline_in
from domain.asking_when import STEP
from domain.dialog_state import Json
from domain.groups import Group
from domain.surveys.extending import NAME, NEVER, extending, respond
from domain.surveys.records import Record
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.navigation import show_screen
from handlers.routing import Route, press
from handlers.screen import Row, Screen
from handlers.surveys import closing, reach
from handlers.surveys.access import open_now, open_record
from handlers.surveys.closing import EXTENSIONS, show_card_again
from handlers.turn import Answer, Sorry, Turn
from handlers.when_questions import draw_when


def ask(turn: Turn) -> Answer | None:
    record, group = open_now(turn)
    return begin(turn, NAME, {"survey": record.id, "zone": group.zone, "language": turn.person.language})


def finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    record, group = open_record(turn, int(str(answers["survey"])))
    deadline = deadline_in(answers[STEP], group.zone)
    if deadline is not None and deadline <= turn.now:
        raise Sorry("meeting-start-passed")
    return _move(turn, record, group, deadline)


def extend(turn: Turn) -> Answer:
    """Counted from the deadline there was, or from now where it is past."""
    record, group = open_now(turn)
    days = turn.number(1)
    if days not in EXTENSIONS:
        raise Sorry("button-unknown")
    first = turn.now if record.deadline is None else max(record.deadline, turn.now)
    return _move(turn, record, group, first + timedelta(days=days))


def _move(turn: Turn, record: Record, group: Group, deadline: datetime | None) -> Answer:
    moved = replace(record, deadline=deadline)
    turn.unit.surveys.save(moved)
    closing.plan(turn.unit, moved, group)
    reach.plan(turn.unit, moved, group, turn.world, turn.now)
    show_card_again(turn, moved)
    show_screen(turn, "survey", survey=record.id)
    return turn.answer("survey-extended")


def _draw(talk: Talk) -> Screen:
    screen = draw_when(talk, "survey-ask-until")
    if talk.state.question is not None:
        return screen
    spans: tuple[Row, ...] = tuple((talk.choice("button-days", f"days-{days}", days=days),) for days in DAYS_OFFERED)
    return Screen(screen.text, (*spans, (talk.choice("button-no-end", NEVER),), *screen.rows))


conversations[NAME] = Conversation(
    lambda world: extending(world.vocabularies, world.is_holiday), _draw, finish, respond
)

ROUTES: tuple[Route, ...] = (press("survey-until", ask), press("survey-extend", extend))
