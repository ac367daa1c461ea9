"""A follow-up that is due: said to those it is for, asked again until it is done, then handed to organisers."""

from collections.abc import Iterable
from datetime import time, timedelta

from domain.follow_ups import SILENCES, Audience, FollowUp, State, joined_on
from domain.groups import RUNS_MEETINGS, Group
from domain.outbox import Lane, Message
from domain.people import Person
from domain.pushes import Push
from domain.wall_time import WallTime, local_naive
from handlers.consent.card import in_quiet
from handlers.decisions.log import runs
from handlers.firing import Firing
from handlers.follow_ups.planning import DAILY, KIND, forget, put, tell_organisers
from handlers.navigation import menu_row, shortened, show_screen
from handlers.pause import held_arguments
from handlers.registry import kinds, views
from handlers.rights import group_of, role_now
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.telling import day_meant, put_off_once_while_quiet, to_group, when_not_quiet, who_run
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in
from locales.texts import quoted

ASKED_AT = time(10)


@kinds(KIND)
def send(firing: Firing) -> None:
    """Late is fine, but not once the meeting it comes before has begun: then organisers are told that it was missed."""
    unit, follow_up = firing.unit, firing.unit.follow_ups.get(firing.entry.subject_id or 0)
    group = None if follow_up is None else unit.groups.get(follow_up.group_id)
    if follow_up is None or group is None or not follow_up.waiting:
        return
    if _is_too_late(firing, follow_up):
        _end(firing, group, follow_up, State.CANCELLED, "too-late")
        return
    if _waits_for_morning(firing, group, follow_up):
        return
    if follow_up.repeats and follow_up.silences >= SILENCES:
        _end(firing, group, follow_up, State.HANDED, "silent")
        return
    _say(firing, group, follow_up)


def _is_too_late(firing: Firing, follow_up: FollowUp) -> bool:
    meeting = None if follow_up.meeting_id is None else firing.unit.meetings.get(follow_up.meeting_id)
    return follow_up.before and meeting is not None and firing.now >= meeting.starts_at


def _waits_for_morning(firing: Firing, group: Group, follow_up: FollowUp) -> bool:
    """A meeting's own day is not silent for what is about it, except at night."""
    meeting = None if follow_up.meeting_id is None else firing.unit.meetings.get(follow_up.meeting_id)
    day = None if meeting is None else meeting.starts.date
    if not group.quiet.is_quiet(local_naive(firing.now, group.zone), firing.world.is_holiday, day):
        return False
    when_not_quiet(firing.unit, firing.entry, group, firing.world, firing.now)
    return True


def _end(firing: Firing, group: Group, follow_up: FollowUp, state: State, why: str) -> None:
    firing.unit.follow_ups.set_state(follow_up.id, state)
    forget(firing.unit, follow_up.id)
    tell_organisers(firing.unit, group, follow_up, why, firing.now)


def _say(firing: Firing, group: Group, follow_up: FollowUp) -> None:
    unit = firing.unit
    people = list(_readers(firing, group, follow_up))
    if follow_up.audience is Audience.PERSON and not people:
        _end(firing, group, follow_up, State.HANDED, "unreachable")
        return
    for message in _messages(follow_up, group, people):
        unit.outbox.show(message, firing.now)
    if follow_up.repeats:
        unit.follow_ups.set_silences(follow_up.id, follow_up.silences + 1)
        day = today_in(group.zone, firing.now) + timedelta(days=follow_up.every_days)
        put(unit, group, follow_up, WallTime(day, ASKED_AT, group.zone), "again")
    elif not follow_up.lasting:
        unit.follow_ups.set_state(follow_up.id, State.DONE)


def _readers(firing: Firing, group: Group, follow_up: FollowUp) -> Iterable[Person]:
    if follow_up.audience is Audience.ORGANISERS:
        return who_run(firing.unit, group)
    members = [
        member.person for member in firing.unit.groups.members(group.id) if member.person.reachable and not member.muted
    ]
    if follow_up.audience is Audience.PERSON:
        return [person for person in members if person.id == follow_up.person_id]
    return members if follow_up.audience is Audience.MEMBERS else []


def _messages(follow_up: FollowUp, group: Group, people: Iterable[Person]) -> Iterable[Message]:
    arguments = {"id": follow_up.id}
    if follow_up.audience is Audience.GROUP:
        yield to_group(group, "follow-up-in-group", arguments)
    for person in people:
        yield _privately(person.id, group, follow_up)


def _privately(person_id: int, group: Group, follow_up: FollowUp) -> Message:
    """Within the reader's week, an hour from whatever else was sent."""
    arguments = {"id": follow_up.id, "asking": follow_up.silences}
    return Message(person_id, "follow-up-told", arguments, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS)


@kinds(DAILY)
def send_to_newcomers(firing: Firing) -> None:
    """Once a day to whoever joined that long ago; after a standstill those of the missed days are left in peace."""
    unit, follow_up = firing.unit, firing.unit.follow_ups.get(firing.entry.subject_id or 0)
    group = None if follow_up is None else unit.groups.get(follow_up.group_id)
    if follow_up is None or group is None or not follow_up.waiting or put_off_once_while_quiet(firing, group):
        return
    since, until = (WallTime(day, time(), group.zone).instant() for day in joined_on(day_meant(firing), follow_up))
    joined = set(unit.follow_ups.joined_between(group.id, since, until))
    for member in unit.groups.members(group.id):
        if member.person.id in joined and member.person.reachable and not member.muted:
            unit.outbox.show(_privately(member.person.id, group, follow_up), firing.now)


@held_arguments(DAILY)
@held_arguments(KIND)
def _held(scene: Scene, follow_up_id: int | None, _detail: str) -> dict[str, str] | None:
    follow_up = scene.unit.follow_ups.get(follow_up_id or 0)
    return None if follow_up is None or not follow_up.waiting else {"words": shortened(follow_up.words)}


@views("follow-up-in-group")
def show_in_group(scene: Scene, arguments: Arguments) -> Screen | None:
    follow_up = scene.unit.follow_ups.get(arguments["id"])
    group = None if follow_up is None else scene.unit.groups.get(follow_up.group_id)
    return None if follow_up is None or group is None else draw_in_group(scene, group, follow_up)


def draw_in_group(scene: Scene, group: Group, follow_up: FollowUp) -> Screen:
    """The organisers' own words, once for all languages."""
    words = f"⏰ {quoted(follow_up.words)}\n\n"
    return Screen(words + scene.say("follow-up-in-group"), silent=in_quiet(scene, group), common=words)


@views("follow-up-told")
def show_told(scene: Scene, arguments: Arguments) -> Screen | None:
    """None where it was done, stopped or cancelled while it waited."""
    follow_up = scene.unit.follow_ups.get(arguments["id"])
    group = None if follow_up is None else scene.unit.groups.get(follow_up.group_id)
    if follow_up is None or group is None:
        return None
    ended = follow_up.state in {State.STOPPED, State.CANCELLED} or (follow_up.repeats and not follow_up.waiting)
    return None if ended else draw_told(scene, group, follow_up)


def draw_told(scene: Scene, group: Group, follow_up: FollowUp) -> Screen:
    text = f"{scene.say('follow-up-told', group=group.title)}\n\n{quoted(follow_up.words)}"
    answers: tuple[Row, ...] = (
        (scene.button("button-follow-up-done", "follow-up-done", follow_up.id),),
        (scene.button("button-follow-up-later", "follow-up-later", follow_up.id, days=follow_up.every_days),),
    )
    return Screen(text, (*(answers if follow_up.repeats else ()), menu_row(scene)))


@views("follow-up-news")
def show_news(scene: Scene, arguments: Arguments) -> Screen | None:
    """To organisers: why it will not be sent, or that it is now theirs to see to."""
    follow_up = scene.unit.follow_ups.get(arguments["id"])
    group = None if follow_up is None else scene.unit.groups.get(follow_up.group_id)
    if follow_up is None or group is None or not runs(scene, group):
        return None
    person = None if follow_up.person_id is None else scene.unit.people.get(follow_up.person_id)
    said = scene.say(
        "follow-up-news", why=arguments["why"], group=group.title, name="none" if person is None else person.name
    )
    rows = ((scene.button("button-follow-ups", "follow-ups", group.id), *menu_row(scene)),)
    return Screen(f"{said}\n\n<i>{quoted(follow_up.words)}</i>", rows)


def _asked(turn: Turn) -> tuple[FollowUp, Group]:
    """The follow-up a button names, for whom it was asked, in private. Raises Sorry."""
    follow_up = turn.unit.follow_ups.get(turn.number(0))
    if follow_up is None or not turn.private:
        raise Sorry("follow-up-over" if turn.private else "button-unknown")
    group = group_of(turn, follow_up.group_id)
    meant = follow_up.person_id == turn.user.id
    if follow_up.audience is Audience.ORGANISERS:
        meant = role_now(turn, group) in RUNS_MEETINGS
    if not meant:
        raise Sorry("button-unknown")
    if not follow_up.waiting:
        raise Sorry("follow-up-over")
    return follow_up, group


def done(turn: Turn) -> Answer:
    follow_up, _ = _asked(turn)
    turn.unit.follow_ups.set_state(follow_up.id, State.DONE)
    forget(turn.unit, follow_up.id)
    show_screen(turn, "menu", greeting="follow-up-thanks")
    return turn.answer("follow-up-thanks")


def later(turn: Turn) -> Answer:
    """An answer too: the silences are counted anew."""
    follow_up, _ = _asked(turn)
    turn.unit.follow_ups.set_silences(follow_up.id, 0)
    show_screen(turn, "menu")
    return turn.answer("follow-up-put-off", days=follow_up.every_days)


ROUTES: tuple[Route, ...] = (press("follow-up-done", done), press("follow-up-later", later))
