"""When Telegram would not take something: who learns of it, in private, and what they can do about it."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.groups import RUNS_GROUP, Group, GroupState
from domain.outbox import Addressed, Lane, Message, Undelivered
from domain.people import Office, Reach
from domain.unit_of_work import UnitOfWork
from domain.wall_time import from_millis, to_millis
from handlers.navigation import menu_row, role_in
from handlers.registry import views
from handlers.rights import group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from handlers.words import moment_words

ABOUT_RIGHTS = ("rights", "write_forbidden", "restricted")
ABOUT_TOPICS = ("topic", "thread")
TOLD_AGAIN_AFTER = timedelta(days=1)

reported_elsewhere: set[str] = set()
"""Views whose private messages are counted in a report of their own: nobody is told of each one."""


def chat_lost(unit: UnitOfWork, chat_id: int, reason: str, now: datetime) -> None:
    """We cannot write to a chat any more; `reason` is Telegram's description. Told once, not at every refusal."""
    unit.outbox.drop_chat(chat_id)
    if chat_id > 0:
        _lose_person(unit, chat_id)
        return
    group = _group_standing_at(unit, chat_id)
    if group is not None and group.state is GroupState.ACTIVE:
        unit.groups.save(replace(group, state=GroupState.SUSPENDED))
        _tell(unit, group, now, f"chat-lost-{_kind_of(reason)}")


def chat_back(unit: UnitOfWork, chat_id: int, now: datetime) -> None:
    """We can write to a chat again: what stopped goes on, and what was held waits for a decision."""
    if chat_id > 0:
        if unit.people.get(chat_id) is not None:
            unit.people.set_reach(chat_id, Reach.STARTED)
        return
    group = _group_standing_at(unit, chat_id)
    if group is not None and group.state is GroupState.SUSPENDED:
        unit.groups.save(replace(group, state=GroupState.ACTIVE))
        _tell(unit, group, now, "chat-back")


def undelivered(unit: UnitOfWork, message: Undelivered, now: datetime) -> None:
    """A message may have arrived ('unknown') or did not ('dead'): the group's worker decides what becomes of it."""
    if message.view in reported_elsewhere and message.chat_id > 0:
        return
    group = _group_of(unit, message)
    reader = responsible_for(unit, group)
    if reader is None or reader == message.chat_id:
        return
    arguments = {
        "state": message.state,
        "group": None if group is None else group.id,
        "id": message.id,
        "planned_at": to_millis(message.planned_at),
    }
    unit.outbox.show(Message(reader, "undelivered", arguments, lane=Lane.PUSH, push=None), now)


def too_late(unit: UnitOfWork, message: Addressed, now: datetime) -> None:
    """A message waited until it was of no more use, and was not sent. Told once a day for each kind of message."""
    group = _group_of(unit, message)
    if message.chat_id == responsible_for(unit, group):
        return
    if unit.notices.note_again(f"too late:{message.group_id}:{message.view}", now, TOLD_AGAIN_AFTER):
        _tell(unit, group, now, "undelivered-too-late")


def quarantined(unit: UnitOfWork, now: datetime) -> None:
    """An update could not be handled and was put aside: the operator learns that it happened, never what it said."""
    if unit.notices.note_again("quarantined", now, TOLD_AGAIN_AFTER):
        _tell(unit, None, now, "update-quarantined")


def responsible_for(unit: UnitOfWork, group: Group | None) -> int | None:
    """Whom we tell about a group: its worker, or the operator where it has none."""
    worker = None if group is None else unit.people.get(group.worker_id)
    if worker is not None and group is not None and role_in(unit, worker, group) in RUNS_GROUP:
        return worker.id
    operators = unit.people.in_office(Office.OPERATOR)
    return operators[0].id if operators else None


def _lose_person(unit: UnitOfWork, person_id: int) -> None:
    person = unit.people.get(person_id)
    if person is not None and person.reach is Reach.STARTED:
        unit.people.set_reach(person_id, Reach.BLOCKED)


def _group_standing_at(unit: UnitOfWork, chat_id: int) -> Group | None:
    """Not the empty shell that stays behind when a group has moved to a new chat."""
    group = unit.groups.by_chat(chat_id)
    return group if group is not None and group.chat_id == chat_id else None


def _group_of(unit: UnitOfWork, message: Addressed) -> Group | None:
    return None if message.group_id is None else unit.groups.get(message.group_id)


def _kind_of(reason: str) -> str:
    description = reason.lower()
    if any(part in description for part in ABOUT_TOPICS):
        return "topic"
    return "rights" if any(part in description for part in ABOUT_RIGHTS) else "removed"


def _tell(unit: UnitOfWork, group: Group | None, now: datetime, text: str) -> None:
    reader = responsible_for(unit, group)
    if reader is not None:
        arguments = {"text": text, "group": None if group is None else group.id}
        unit.outbox.show(Message(reader, "delivery-news", arguments, lane=Lane.PUSH, push=None), now)


@views("delivery-news")
def show_news(scene: Scene, arguments: Arguments) -> Screen:
    group = None if arguments["group"] is None else scene.unit.groups.get(arguments["group"])
    if group is None:
        return Screen(scene.say(arguments["text"], where="nowhere", group=""), (menu_row(scene),))
    held = scene.unit.schedule.held(group.id)
    decide: tuple[Row, ...] = ((scene.button("button-held", "resume", group.id),),) if held else ()
    to_group: Row = (scene.button("button-group", "group", group.id), *menu_row(scene))
    return Screen(scene.say(arguments["text"], where="group", group=group.title), (*decide, to_group))


@views("undelivered")
def show_undelivered(scene: Scene, arguments: Arguments) -> Screen | None:
    message = _same(scene.unit, arguments["id"], arguments["planned_at"])
    if message is None:
        return None
    group = _group_of(scene.unit, message)
    zone = scene.world.zone if group is None else group.zone
    planned = moment_words(scene.language, message.planned_at, zone, scene.now)
    place = "" if group is None else group.title
    where = "group" if message.chat_id < 0 else "person"
    text = scene.say("undelivered", state=message.state, where=where, group=place, planned=planned)
    stamp = (message.id, arguments["planned_at"])
    again = scene.button("button-send-again", "send-again", *stamp)
    return Screen(text, ((again,), (scene.button("button-leave-it", "leave-it", *stamp),), menu_row(scene)))


def send_again(turn: Turn) -> Answer:
    message = _decided_by(turn)
    turn.unit.outbox.resend(message.id, turn.now)
    return turn.answer("send-again-done")


def leave_it(turn: Turn) -> Answer:
    message = _decided_by(turn)
    turn.unit.outbox.give_up(message.id)
    return turn.answer("leave-it-done")


def _decided_by(turn: Turn) -> Undelivered:
    """Raises Sorry where it was decided before, or the sender has no say in it."""
    message = _same(turn.unit, turn.number(0), turn.number(1))
    if message is None:
        raise Sorry("undelivered-decided")
    if message.group_id is not None:
        require(turn, group_of(turn, message.group_id), RUNS_GROUP)
    elif responsible_for(turn.unit, None) != turn.user.id:
        raise Sorry("rights-missing-office")
    return message


def _same(unit: UnitOfWork, outbox_id: int, planned_at: int) -> Undelivered | None:
    message = unit.outbox.undelivered(outbox_id)
    return message if message is not None and message.planned_at == from_millis(planned_at) else None


ROUTES: tuple[Route, ...] = (press("send-again", send_again), press("leave-it", leave_it))
