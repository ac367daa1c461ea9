"""What becomes of a poll that stands: closed, called off, given more time, its options added to and put together."""

from collections.abc import Mapping
from dataclasses import replace

from domain.asking_when import wall_times
from domain.dialog_state import Json
from domain.dialogs import Definition, advance
from domain.groups import RUNS_MEETINGS, Group
from domain.poll_records import Record, Way
from domain.polling import WHEN, adding_option, extending, respond_until, said
from domain.polls import Option, PollState, Wrong, merged, with_option
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.navigation import back_row, shortened, show_screen
from handlers.polls import closing, nudging, opening
from handlers.polls.card import choice_label, poll_here, show_card_again
from handlers.registry import views
from handlers.rights import group_of, require, require_member
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen, World
from handlers.turn import Answer, Sorry, Turn
from handlers.when_questions import draw_when

LABEL_LIMIT = 40


def close(turn: Turn) -> Answer:
    record, group = _run_by_sender(turn)
    if not closing.close(turn.unit, record, group, turn.now):
        raise Sorry("poll-is-closed", state=record.poll.state.value)
    show_screen(turn, "poll", id=record.id)
    return turn.answer("poll-closed-short")


def ask_cancel(turn: Turn) -> None:
    """What cannot be taken back is asked once more."""
    record, _ = _run_by_sender(turn)
    if record.poll.state not in {PollState.DRAFT, PollState.OPEN}:
        raise Sorry("poll-is-closed", state=record.poll.state.value)
    show_screen(turn, "poll-cancel", id=record.id)


def cancel(turn: Turn) -> Answer:
    record, group = _run_by_sender(turn)
    if not closing.cancel(turn.unit, record, group, turn.now):
        raise Sorry("poll-is-closed", state=record.poll.state.value)
    show_screen(turn, "poll", id=record.id)
    return turn.answer("poll-cancelled-short")


@views("poll-cancel")
def show_cancel(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.polls.get(arguments["id"])
    if record is None:
        return None
    yes = scene.button("button-poll-cancel-yes", "poll-cancel-yes", record.id)
    text = scene.say("poll-cancel-ask", question=record.poll.question)
    return Screen(text, ((yes,), back_row(scene, "poll", record.id)))


def open_now(turn: Turn) -> Answer:
    """What waits for the morning, at once; pressed twice it is asked once."""
    record, group = _run_by_sender(turn)
    if record.poll.state is PollState.DRAFT:
        turn.unit.schedule.remove_about(opening.KIND, record.id)
        opening.open_poll(turn.unit, record, group, turn.world, turn.now)
        opening.repeat(turn.unit, record, group, turn.now)
    show_screen(turn, "poll", id=record.id)
    return turn.answer("poll-sent-short")


def stop_repeating(turn: Turn) -> Answer:
    record, _ = _run_by_sender(turn)
    turn.unit.schedule.remove_about(opening.AGAIN, record.id)
    show_screen(turn, "poll", id=record.id)
    return turn.answer("poll-no-repeat-short")


def ask_until(turn: Turn) -> Answer | None:
    record, group = _run_by_sender(turn)
    _require_open(turn, record)
    return begin(turn, "poll-until", {"poll": record.id, "zone": group.zone, "language": turn.person.language})


def _until(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    """A later or an earlier end; votes stay as they are."""
    record, group = _named(turn, answers)
    require(turn, group, RUNS_MEETINGS)
    _require_open(turn, record)
    deadline = wall_times(answers[WHEN], group.zone)[0].instant()
    changed = replace(record.poll, deadline=deadline, revision=record.poll.revision + 1)
    if deadline <= turn.now or not turn.unit.polls.change(changed):
        raise Sorry("poll-changed-meanwhile")
    stored = turn.unit.polls.get(record.id) or record
    closing.plan(turn.unit, stored, group)
    nudging.plan(turn.unit, stored, group, turn.world, turn.now)
    show_card_again(turn, stored, group)
    show_screen(turn, "poll", id=record.id)
    return turn.answer("poll-until-short")


def ask_option(turn: Turn) -> Answer | None:
    record, group = poll_here(turn)
    require_member(turn, group)
    _require_open(turn, record)
    if not record.poll.members_add_options:
        raise Sorry("button-unknown")
    return begin(turn, "poll-option", {"poll": record.id})


def _add_option(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    record, group = _named(turn, answers)
    require_member(turn, group)
    _require_open(turn, record)
    number = max((option.id for option in record.poll.options), default=0) + 1
    changed = with_option(record.poll, Option(number, str(answers["label"]), turn.person.id))
    if isinstance(changed, Wrong):
        raise Sorry("poll-wrong", **said(changed))
    if not turn.unit.polls.change(changed):
        raise Sorry("poll-changed-meanwhile")
    show_card_again(turn, turn.unit.polls.get(record.id) or record, group)
    show_screen(turn, "poll", id=record.id)
    return turn.answer("poll-added-short")


def merge(turn: Turn) -> Answer | None:
    """`poll-merge:<poll>`, then which option, then into which; votes are counted for the second."""
    record, group = _run_by_sender(turn)
    _require_open(turn, record)
    if record.way is Way.NATIVE:
        raise Sorry("button-unknown")
    if len(turn.data) < 3:
        first = turn.number(1) if len(turn.data) == 2 else None
        show_screen(turn, "poll-merge", id=record.id, first=first)
        return None
    changed = merged(record.poll, turn.number(1), turn.number(2))
    if isinstance(changed, Wrong):
        raise Sorry("poll-wrong", **said(changed))
    if not turn.unit.polls.change(changed):
        raise Sorry("poll-changed-meanwhile")
    show_card_again(turn, turn.unit.polls.get(record.id) or record, group)
    show_screen(turn, "poll", id=record.id)
    return turn.answer("poll-merged-short")


@views("poll-merge")
def show_merge(scene: Scene, arguments: Arguments) -> Screen | None:
    record, first = scene.unit.polls.get(arguments["id"]), arguments["first"]
    if record is None:
        return None
    poll = record.poll
    chosen = () if first is None else (first,)
    rows: tuple[Row, ...] = tuple(
        (
            Button(
                shortened(option.label, LABEL_LIMIT),
                data=":".join(map(str, ("poll-merge", poll.id, *chosen, option.id))),
            ),
        )
        for option in poll.standing
        if option.id != first
    )
    key = "poll-merge-which" if first is None else "poll-merge-into"
    option = "" if first is None else choice_label(scene, poll, first)
    return Screen(scene.say(key, option=option), (*rows, back_row(scene, "poll", poll.id)))


def _run_by_sender(turn: Turn) -> tuple[Record, Group]:
    record, group = poll_here(turn)
    require(turn, group, RUNS_MEETINGS)
    return record, group


def _named(turn: Turn, answers: Mapping[str, Json]) -> tuple[Record, Group]:
    record = turn.unit.polls.get(int(str(answers["poll"])))
    if record is None:
        raise Sorry("poll-unknown")
    return record, group_of(turn, record.poll.group_id)


def _require_open(turn: Turn, record: Record) -> None:
    if not record.poll.accepts_votes(turn.now):
        raise Sorry("poll-is-closed", state=record.poll.state.value)


def _draw_until(talk: Talk) -> Screen:
    return draw_when(talk, "poll-ask-until")


def _draw_option(talk: Talk) -> Screen:
    return Screen(talk.asked("poll-ask-option"), (talk.ways_out,))


def _define_until(world: World) -> Definition:
    return extending(world.vocabularies, world.is_holiday)


conversations["poll-until"] = Conversation(_define_until, _draw_until, _until, respond_until)
conversations["poll-option"] = Conversation(lambda _: adding_option(), _draw_option, _add_option, advance)

ROUTES: tuple[Route, ...] = (
    press("poll-close", close),
    press("poll-cancel", ask_cancel),
    press("poll-cancel-yes", cancel),
    press("poll-open", open_now),
    press("poll-no-repeat", stop_repeating),
    press("poll-until", ask_until),
    press("poll-add", ask_option),
    press("poll-merge", merge),
)
