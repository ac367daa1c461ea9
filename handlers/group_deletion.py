"""A group deleted with everything of it, a day after it was asked for. Until then anybody who runs it can stop it."""

from datetime import datetime, timedelta

from domain.groups import RUNS_GROUP, Group
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime, local_naive
from handlers.firing import Firing
from handlers.navigation import back_row, menu_row, show_screen
from handlers.registry import kinds, views
from handlers.rights import group_led, group_of, require
from handlers.routing import Route, press
from handlers.screen import BETWEEN_LANGUAGES, Arguments, Row, Scene, Screen
from handlers.telling import who_run
from handlers.turn import Answer, Sorry, Turn
from handlers.words import moment_words
from locales.texts import say

KIND = "group-delete"
GRACE = timedelta(days=1)
A_MINUTE = timedelta(minutes=1)


def ask(turn: Turn) -> None:
    show_screen(turn, "group-delete-ask", group=_group(turn).id)


def delete_in_a_day(turn: Turn) -> Answer:
    """Asked for twice, it is the first day that counts."""
    group = _group(turn)
    if due_at(turn.unit, group) is None:
        turn.unit.schedule.put(_entry(group, turn.now + GRACE))
        _tell_who_run(turn, group)
    show_screen(turn, "group-delete-ask", group=group.id)
    return turn.answer("group-delete-asked")


def keep(turn: Turn) -> Answer:
    group = group_led(turn, turn.number(0))
    if due_at(turn.unit, group) is None:
        raise Sorry("group-kept-already")
    turn.unit.schedule.remove_about(KIND, group.id)
    _tell_who_run(turn, group)
    show_screen(turn, "group", group=group.id)
    return turn.answer("group-kept")


def due_at(unit: UnitOfWork, group: Group) -> datetime | None:
    entries = unit.schedule.about(KIND, group.id)
    return entries[0].schedule.next_due if entries else None


def _group(turn: Turn) -> Group:
    group = group_of(turn, turn.number(0))
    require(turn, group, RUNS_GROUP)
    return group


def _entry(group: Group, moment: datetime) -> Entry:
    """To the next full minute, so that nobody is given less than a day."""
    wall = WallTime.at(local_naive(moment + A_MINUTE, group.zone).replace(second=0, microsecond=0), group.zone)
    return Entry(started(Schedule(KIND, f"{KIND}:{group.id}:{wall.naive.isoformat()}", wall)), group.id, group.id)


def _tell_who_run(turn: Turn, group: Group) -> None:
    for person in who_run(turn.unit, group):
        if person.id != turn.user.id:
            key = f"{KIND}:{group.id}:{person.id}"
            turn.send(Message(person.id, "group-delete-told", {"group": group.id}, key, Lane.PUSH, push=Push.PROMISED))


@kinds(KIND, held=False)
def delete(firing: Firing) -> None:
    """The group is told and left; what runs in its name ends with its rows."""
    unit, group = firing.unit, firing.unit.groups.get(firing.entry.subject_id or 0)
    if group is None:
        return
    told = [(person.id, person.language) for person in who_run(unit, group)]
    unit.privacy.forget_group(group.id)
    goodbye = {"languages": list(group.languages)}
    unit.outbox.show(Message(group.chat_id, "group-goodbye", goodbye), firing.now)
    unit.outbox.leave(group.chat_id, firing.now)
    for person_id, language in told:
        about = {"language": language, "text": "group-deleted", "arguments": {"group": group.title}}
        unit.outbox.show(Message(person_id, "to-unknown", about, lane=Lane.PUSH, push=Push.PROMISED), firing.now)


@views("group-goodbye")
def show_goodbye(scene: Scene, arguments: Arguments) -> Screen | None:
    """Not where the bot was added anew meanwhile."""
    if scene.unit.groups.by_chat(scene.chat_id) is not None:
        return None
    return Screen(BETWEEN_LANGUAGES.join(say(language, "group-goodbye") for language in arguments["languages"]))


@views("group-delete-ask")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    due = due_at(scene.unit, group)
    back = back_row(scene, "group-settings", group.id)
    if due is not None:
        return Screen(_planned_words(scene, group, due), (_keeping(scene, group), back))
    yes: Row = (scene.button("button-group-delete-yes", "group-delete-yes", group.id),)
    return Screen(scene.say("group-delete-ask", group=group.title), (yes, back))


@views("group-delete-told")
def show_told(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    due = due_at(scene.unit, group)
    if due is None:
        return Screen(scene.say("group-kept-told", group=group.title), (menu_row(scene),))
    return Screen(_planned_words(scene, group, due), (_keeping(scene, group), menu_row(scene)))


def _planned_words(scene: Scene, group: Group, due: datetime) -> str:
    when = moment_words(scene.language, due, group.zone, scene.now)
    return scene.say("group-delete-planned", group=group.title, when=when)


def _keeping(scene: Scene, group: Group) -> Row:
    return (scene.button("button-group-keep", "group-keep", group.id),)


ROUTES: tuple[Route, ...] = (
    press("group-delete", ask),
    press("group-delete-yes", delete_in_a_day),
    press("group-keep", keep),
)
