"""Some months after "we did": did it help? One tap in the group, sealed, told for five answers or more."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from fractions import Fraction
from typing import Any

from domain.bars import range_bar
from domain.decisions import months_later
from domain.groups import Group
from domain.outbox import Message
from domain.results import Cell
from domain.schedule import Schedule, started
from domain.surveys.deeds import FEWEST, OPEN_DAYS, Asking, Helped, Telling, helped_table
from domain.surveys.records import Record
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.consent.card import in_quiet
from handlers.firing import Firing
from handlers.opening import Opening
from handlers.pause import held_arguments
from handlers.registry import kinds, opened, views
from handlers.rights import group_of, require_member
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.surveys.seats import survey_of
from handlers.surveys.wording import title_of
from handlers.telling import put_off_while_quiet, to_group
from handlers.turn import Answer, Sorry, Turn
from handlers.words import day_words, today_in

ASKING, CLOSING, PURPOSE = "survey-helped", "survey-helped-close", "survey-helped"
ASKED_AT, CLOSED_AT = time(11), time(18)


def plan(unit: UnitOfWork, telling: Telling, group: Group, months: int) -> None:
    """In place of what was planned before; with 0 months it is not asked."""
    unit.schedule.remove_about(ASKING, telling.survey_id)
    if telling.told_at is None or not months:
        unit.deeds.save(replace(telling, asking=Asking.NEVER, asked_on=None))
        return
    day = months_later(today_in(group.zone, telling.told_at), months)
    _put(unit, ASKING, telling, group, WallTime(day, ASKED_AT, group.zone))
    unit.deeds.save(replace(telling, asking=Asking.PLANNED, asked_on=day))


def _put(unit: UnitOfWork, kind: str, telling: Telling, group: Group, wall: WallTime) -> None:
    schedule = started(Schedule(kind, f"{kind}:{telling.survey_id}", wall))
    unit.schedule.put(Entry(schedule, group.id, telling.survey_id))


def forget(unit: UnitOfWork, survey_id: int) -> None:
    """With its survey: answers unread."""
    box_id = unit.deeds.of(survey_id).box_id
    if box_id is not None:
        unit.sealed.discard(box_id)
    for kind in (ASKING, CLOSING):
        unit.schedule.remove_about(kind, survey_id)


@kinds(ASKING)
def ask(firing: Firing) -> None:
    """Late is fine; asked once."""
    unit, found = firing.unit, _found(firing.unit, firing.entry.subject_id)
    if found is None or found[2].asking is not Asking.PLANNED or put_off_while_quiet(firing, found[1]):
        return
    record, group, telling = found
    box_id = unit.sealed.create(group.id, PURPOSE, record.id)
    today = today_in(group.zone, firing.now)
    opened_now = replace(telling, asking=Asking.OPEN, asked_on=today, box_id=box_id)
    unit.deeds.save(opened_now)
    wall = WallTime(today + timedelta(days=OPEN_DAYS), CLOSED_AT, group.zone)
    _put(unit, CLOSING, opened_now, group, wall)
    unit.outbox.show(_card(record, group), firing.now)


@kinds(CLOSING)
def close(firing: Firing) -> None:
    """Fewer than five answers are destroyed unread."""
    unit, found = firing.unit, _found(firing.unit, firing.entry.subject_id)
    if found is None or found[2].asking is not Asking.OPEN or found[2].box_id is None:
        return
    record, group, telling = found
    if unit.sealed.count(telling.box_id or 0) >= FEWEST:
        unit.sealed.begin_close(telling.box_id or 0)
        unit.deeds.save(replace(telling, asking=Asking.CLOSING))
        return
    unit.sealed.discard(telling.box_id or 0)
    unit.deeds.save(replace(telling, asking=Asking.FEW, box_id=None))
    unit.outbox.show(_card(record, group), firing.now)


@opened(PURPOSE)
def publish(opening: Opening) -> None:
    unit, found = opening.unit, _found(opening.unit, opening.box.subject_id)
    if found is None or found[2].box_id != opening.box.id:
        return
    record, group, telling = found
    unit.deeds.save(replace(telling, asking=Asking.LOST if opening.box.lost else Asking.CLOSED))
    unit.outbox.show(_card(record, group), opening.now)
    if not opening.box.lost:
        unit.outbox.show(_message(record, group, "survey-helped-told"), opening.now)


def answer(turn: Turn) -> Answer:
    """Pressed in the group, where only the one who pressed sees what it says."""
    record = survey_of(turn, turn.number(0))
    require_member(turn, group_of(turn, record.group_id))
    said = turn.data[1] if len(turn.data) > 1 else ""
    if said not in set(Helped):
        raise Sorry("button-unknown")
    telling = turn.unit.deeds.of(record.id)
    if telling.asking is not Asking.OPEN or telling.box_id is None:
        raise Sorry("helped-over")
    turn.unit.sealed.put(telling.box_id, turn.person.id, said)
    return turn.answer("helped-noted", answer=said, fewest=FEWEST, alert=True)


def _found(unit: UnitOfWork, survey_id: int | None) -> tuple[Record, Group, Telling] | None:
    record = unit.surveys.get(survey_id or 0)
    group = None if record is None else unit.groups.get(record.group_id)
    return None if record is None or group is None else (record, group, unit.deeds.of(record.id))


def _card(record: Record, group: Group) -> Message:
    return _message(record, group, "survey-helped-card")


def _message(record: Record, group: Group, view: str) -> Message:
    return to_group(group, view, {"survey": record.id}, key=f"{view}:{record.id}")


@held_arguments(ASKING)
@held_arguments(CLOSING)
def _held(scene: Scene, survey_id: int | None, _detail: str) -> Mapping[str, Any] | None:
    found = _found(scene.unit, survey_id)
    if found is None or found[2].asking not in {Asking.PLANNED, Asking.OPEN}:
        return None
    return {"title": title_of(scene, found[0])}


@views("survey-helped-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _found(scene.unit, arguments["survey"])
    if found is None:
        return None
    record, group, telling = found
    state = telling.asking.value
    text = scene.say("survey-helped-card", title=title_of(scene, record), state=state, days=OPEN_DAYS, fewest=FEWEST)
    rows: tuple[Row, ...] = ()
    if telling.asking is Asking.OPEN:
        rows = (tuple(scene.button(f"button-helped-{each}", "survey-helped", record.id, each) for each in Helped),)
    return Screen(text, rows, silent=in_quiet(scene, group))


@views("survey-helped-told")
def show_result(scene: Scene, arguments: Arguments) -> Screen | None:
    found = _found(scene.unit, arguments["survey"])
    if found is None or found[2].asking is not Asking.CLOSED:
        return None
    record, group, telling = found
    return Screen(helped_words(scene, record, telling), silent=in_quiet(scene, group))


def helped_words(scene: Scene, record: Record, telling: Telling) -> str:
    table = helped_table(scene.unit.sealed.opened(telling.box_id or 0))
    cells = table.cells or {}
    lines = [
        scene.say("survey-helped-line", answer=each.value, bar=_bar(cells[place], table.answered))
        for place, each in enumerate(Helped)
        if place in cells
    ]
    head = scene.say("survey-helped-told", title=title_of(scene, record), answered=table.answered)
    bounded = [] if table.complete else [scene.say("poll-bounded", fewest=FEWEST)]
    return "\n\n".join((head, "\n".join(lines), *bounded))


def _bar(cell: Cell, answered: int) -> str:
    drawn = range_bar(Fraction(min(cell.low, answered), answered), Fraction(min(cell.high, answered), answered))
    return f"{drawn} {cell.low}" if cell.exact is not None else f"{drawn} {cell.low}–{cell.high}"


def asking_words(scene: Scene, telling: Telling) -> list[str]:
    """For whoever runs the group: when it is asked whether it helped, and that they see no more than the group."""
    if telling.asking is Asking.NEVER:
        return []
    day = "" if telling.asked_on is None else _day(scene, telling.asked_on)
    return [scene.say("survey-did-asking", state=telling.asking.value, day=day)]


def _day(scene: Scene, day: date) -> str:
    return day_words(scene.language, day, today_in(scene.world.zone, scene.now))


ROUTES: tuple[Route, ...] = (press("survey-helped", answer),)
