"""How are you? Asked 1, 3, 12 and 24 months after joining or after the group's end; one tap; nobody else sees it."""

from datetime import date, time

from domain.decisions import months_later
from domain.follow_ups import Anchor, Audience, FollowUp, Span, joined_on
from domain.goals import CHECKED_AFTER_MONTHS, CheckIn, Feeling
from domain.groups import Group, Member
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.firing import Firing
from handlers.navigation import back_row, menu_row, show_screen
from handlers.pause import held_arguments
from handlers.registry import kinds, views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.telling import day_meant, put_off_once_while_quiet, put_off_while_quiet
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in

JOINING, ENDED = "check-in-joining", "check-in-ended"
ASKED_AT = time(11)


def plan_after_end(unit: UnitOfWork, group: Group, ended: date) -> None:
    for months in CHECKED_AFTER_MONTHS:
        wall = WallTime(months_later(ended, months), ASKED_AT, group.zone)
        schedule = started(Schedule(ENDED, f"{ENDED}:{group.id}:{months}", wall))
        unit.schedule.put(Entry(schedule, group.id, group.id, str(months)))


def page(turn: Turn) -> None:
    show_screen(turn, "check-ins", group=_led(turn).id)


def _led(turn: Turn) -> Group:
    return group_led(turn, turn.number(0))


def toggle(turn: Turn) -> Answer:
    group = _led(turn)
    if turn.unit.schedule.about(JOINING, group.id):
        turn.unit.schedule.remove_about(JOINING, group.id)
    else:
        wall = WallTime(today_in(group.zone, turn.now), ASKED_AT, group.zone)
        schedule = started(Schedule(JOINING, f"{JOINING}:{group.id}:{wall.date.isoformat()}", wall, "FREQ=DAILY"))
        turn.unit.schedule.put(Entry(schedule, group.id, group.id))
    show_screen(turn, "check-ins", group=group.id)
    return turn.answer("changed-short")


@kinds(JOINING)
def ask_those_who_joined(firing: Firing) -> None:
    unit, group = firing.unit, firing.unit.groups.get(firing.entry.subject_id or 0)
    if group is None or put_off_once_while_quiet(firing, group):
        return
    for months in CHECKED_AFTER_MONTHS:
        span = FollowUp(0, group.id, Anchor.JOINING, Audience.NEWCOMER, "", months, Span.MONTHS)
        since, until = (WallTime(day, time(), group.zone).instant() for day in joined_on(day_meant(firing), span))
        joined = set(unit.follow_ups.joined_between(group.id, since, until))
        _ask(firing, group, months, [each for each in unit.groups.members(group.id) if each.person.id in joined])


@kinds(ENDED)
def ask_after_the_end(firing: Firing) -> None:
    group = firing.unit.groups.get(firing.entry.subject_id or 0)
    if group is not None and not put_off_while_quiet(firing, group):
        _ask(firing, group, int(firing.entry.detail), list(firing.unit.groups.members(group.id)))


def _ask(firing: Firing, group: Group, months: int, members: list[Member]) -> None:
    """Within the reader's week, and not in quiet hours: it waits."""
    today = today_in(group.zone, firing.now)
    for member in members:
        if member.person.reachable and not member.muted:
            asked = firing.unit.goals.ask(CheckIn(0, group.id, member.person.id, months, today))
            message = Message(
                member.person.id, "check-in", {"id": asked.id}, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS
            )
            firing.unit.outbox.show(message, firing.now)


def answer(turn: Turn) -> Answer:
    asked = turn.unit.goals.check_in(turn.number(0))
    feeling = turn.data[1] if len(turn.data) > 1 else ""
    if asked is None or asked.person_id != turn.user.id or not turn.private or feeling not in set(Feeling):
        raise Sorry("button-unknown")
    turn.unit.goals.answer(asked.id, Feeling(feeling))
    show_screen(turn, "check-in-noted", id=asked.id)
    return turn.answer("check-in-thanks")


@held_arguments(JOINING)
@held_arguments(ENDED)
def _held(scene: Scene, group_id: int | None, _detail: str) -> dict[str, str] | None:
    return {} if scene.unit.groups.get(group_id or 0) else None


@views("check-in")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    asked = scene.unit.goals.check_in(arguments["id"])
    group = None if asked is None else scene.unit.groups.get(asked.group_id)
    if asked is None or group is None or asked.person_id != scene.chat_id:
        return None
    rows: tuple[Row, ...] = tuple(
        (scene.button("button-check-in", "check-in", asked.id, each, feeling=each.value),) for each in Feeling
    )
    return Screen(scene.say("check-in", group=group.title, months=asked.months), (*rows, menu_row(scene)))


@views("check-in-noted")
def show_noted(scene: Scene, arguments: Arguments) -> Screen | None:
    """What was answered before, and where there is help."""
    asked = scene.unit.goals.check_in(arguments["id"])
    if asked is None or asked.person_id != scene.chat_id or asked.answer is None:
        return None
    known = [each for each in scene.unit.goals.check_ins(asked.group_id, scene.chat_id) if each.answer is not None]
    before = [scene.say("check-in-line", months=each.months, feeling=str(each.answer)) for each in known]
    noted = scene.say("check-in-noted", feeling=asked.answer.value)
    return Screen("\n\n".join([noted, "\n".join(before)]), (menu_row(scene),))


@views("check-ins")
def show_page(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    on = "yes" if scene.unit.schedule.about(JOINING, group.id) else "no"
    rows = ((scene.button("button-check-ins-toggle", "check-ins-on", group.id, on=on),),)
    return Screen(scene.say("check-ins", group=group.title, on=on), (*rows, back_row(scene, "group-work", group.id)))


ROUTES: tuple[Route, ...] = (press("check-ins", page), press("check-ins-on", toggle), press("check-in", answer))
