"""The report that comes by itself: on Fridays, on Mondays, on the first of the month, or never.

The schedule knows only the rhythm. Who wants it stands in a table of its own, so that nobody's number lies in a key.
"""

from datetime import date, datetime

from domain.activity.records import Rhythm
from domain.activity.report import period
from domain.outbox import Lane, Message
from domain.pushes import Push
from domain.quiet_hours import QuietHours, next_allowed
from domain.schedule import Schedule, advanced, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.activity.reporting import ALL, reported_groups
from handlers.firing import Firing
from handlers.navigation import back_row, groups_run_by, show_screen
from handlers.registry import kinds, views
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in

KIND = "activity-report"
OFF = "off"
_NUMBERS = {rhythm: number for number, rhythm in enumerate(Rhythm, 1)}


def choose(turn: Turn) -> None:
    _require_groups(turn)
    show_screen(turn, "activity-rhythm", group=turn.number(0))


def set_rhythm(turn: Turn) -> Answer:
    _require_groups(turn)
    wanted = turn.data[1] if len(turn.data) > 1 else ""
    if wanted not in {OFF, *Rhythm}:
        raise Sorry("button-unknown")
    rhythm = None if wanted == OFF else Rhythm(wanted)
    turn.unit.activity.set_rhythm(turn.person.id, rhythm)
    if rhythm is not None:
        _keep_going(turn.unit, rhythm, turn.world.zone, turn.now)
    show_screen(turn, "activity-rhythm", group=turn.number(0))
    return turn.answer("activity-rhythm-set", rhythm=wanted)


def _require_groups(turn: Turn) -> None:
    if not turn.private or not groups_run_by(turn.unit, turn.person):
        raise Sorry("groups-none")


def _keep_going(unit: UnitOfWork, rhythm: Rhythm, zone: str, now: datetime) -> None:
    """One row serves everybody who wants it so."""
    if not unit.schedule.about(KIND, _NUMBERS[rhythm]):
        first = WallTime(today_in(zone, now), rhythm.at, zone)
        schedule = advanced(Schedule(KIND, f"{KIND}:{rhythm.value}", first, rhythm.rule), now)
        unit.schedule.put(Entry(schedule, None, _NUMBERS[rhythm], rhythm.value))


@kinds(KIND)
def send(firing: Firing) -> None:
    """Late is fine: it tells of the same days. On a holiday it waits for the next working hour."""
    named, _, day = firing.entry.detail.partition(":")
    rhythm, planned = Rhythm(named), date.fromisoformat(day) if day else firing.occurrence.planned.date
    zone = firing.entry.schedule.zone
    allowed = next_allowed(QuietHours(), firing.now, zone, firing.world.is_holiday)
    if allowed > firing.now:
        wall = WallTime.from_instant(allowed, zone)
        later = started(Schedule(KIND, f"{KIND}:{rhythm.value}:{planned.isoformat()}", wall))
        firing.unit.schedule.put(Entry(later, None, None, f"{rhythm.value}:{planned.isoformat()}"))
        return
    days = period(rhythm.span, planned)
    said = {"group": ALL, "first": days.first.isoformat(), "last": days.last.isoformat()}
    for person in firing.unit.activity.wanting(rhythm):
        told = Message(person, "activity-report", said, lane=Lane.PUSH, push=Push.WAITS)
        firing.unit.outbox.show(told, firing.now)


@views("activity-rhythm")
def show_rhythm(scene: Scene, arguments: Arguments) -> Screen | None:
    if not reported_groups(scene, ALL):
        return None
    chosen = scene.unit.activity.rhythm(scene.chat_id)
    offered = (OFF, *(rhythm.value for rhythm in Rhythm))
    current = OFF if chosen is None else chosen.value
    rows: tuple[Row, ...] = tuple(
        (
            scene.button(
                "button-activity-rhythm-set",
                "activity-rhythm-set",
                arguments["group"],
                each,
                rhythm=each,
                chosen="yes" if each == current else "no",
            ),
        )
        for each in offered
    )
    return Screen(scene.say("activity-rhythm"), (*rows, back_row(scene, "activity", arguments["group"])))


ROUTES: tuple[Route, ...] = (press("activity-rhythm", choose), press("activity-rhythm-set", set_rhythm))
