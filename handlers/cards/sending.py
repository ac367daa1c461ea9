"""Cards on request and in a rhythm: to one person who runs the group, never to the group."""

from dataclasses import replace
from datetime import time, timedelta
from typing import TypeVar

from domain.groups import RUNS_MEETINGS, Group
from domain.norms.topics import Stage
from domain.outbox import Lane, Message
from domain.prompt_cards import RULES, CardStage, Desk, Rhythm, first_day
from domain.pushes import Push
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, UnitOfWork
from domain.wall_time import WallTime
from handlers.cards.deck import card_at
from handlers.firing import Firing
from handlers.navigation import back_row, menu_row, role_in, show_screen
from handlers.pause import held_arguments
from handlers.registry import kinds, views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.telling import put_off_once_while_quiet
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in
from locales.texts import quoted

Choice = TypeVar("Choice", CardStage, Rhythm)
KIND = "prompt-card"
SENT_AT = time(9)
_BY_NORMS = {Stage.BEGINNING: CardStage.BEGINNING, Stage.MIDDLE: CardStage.MIDDLE, Stage.ENDING: CardStage.ENDING}


def desk_of(unit: UnitOfWork, group: Group, person_id: int) -> Desk:
    """As stored; at first in the stage the group's agreement is in."""
    known = unit.card_desks.of(group.id, person_id)
    agreement = unit.norms.agreement(group.id)
    stage = CardStage.PLANNING if agreement is None else _BY_NORMS[agreement.stage]
    return Desk(0, group.id, person_id, stage) if known is None else known


def cards(turn: Turn) -> None:
    show_screen(turn, "cards", group=_led(turn).id)


def _led(turn: Turn) -> Group:
    group = group_led(turn, turn.number(0))
    if not turn.private:
        raise Sorry("button-unknown")
    return group


def draw_one(turn: Turn) -> None:
    """The next of the stage, at once: it was asked for."""
    group = _led(turn)
    desk = turn.unit.card_desks.put(desk_of(turn.unit, group, turn.person.id))
    turn.unit.card_desks.count_shown(desk.id)
    show_screen(turn, "card", id=desk.id, stage=desk.stage.value, number=desk.shown)


def set_stage(turn: Turn) -> Answer:
    group = _led(turn)
    stage = _chosen(turn, CardStage)
    desk = desk_of(turn.unit, group, turn.person.id)
    turn.unit.card_desks.put(replace(desk, stage=stage, shown=0 if stage is not desk.stage else desk.shown))
    show_screen(turn, "cards", group=group.id)
    return turn.answer("changed-short")


def set_rhythm(turn: Turn) -> Answer:
    group = _led(turn)
    desk = replace(desk_of(turn.unit, group, turn.person.id), rhythm=_chosen(turn, Rhythm))
    desk = turn.unit.card_desks.put(desk)
    turn.unit.schedule.remove_about(KIND, desk.id)
    first = first_day(desk.rhythm, today_in(group.zone, turn.now))
    if first is not None:
        wall = WallTime(first, SENT_AT, group.zone)
        key = f"{KIND}:{desk.id}:{desk.rhythm}:{first.isoformat()}"
        turn.unit.schedule.put(Entry(started(Schedule(KIND, key, wall, RULES[desk.rhythm])), group.id, desk.id))
    show_screen(turn, "cards", group=group.id)
    return turn.answer("changed-short")


def _chosen(turn: Turn, kind: type[Choice]) -> Choice:
    try:
        return kind(turn.data[1])
    except (IndexError, ValueError):
        raise Sorry("button-unknown") from None


@kinds(KIND)
def send(firing: Firing) -> None:
    """Whoever does not run the group any more gets none; before a meeting only where there is one tomorrow."""
    unit, desk = firing.unit, firing.unit.card_desks.get(firing.entry.subject_id or 0)
    group = None if desk is None else unit.groups.get(desk.group_id)
    person = None if desk is None else unit.people.get(desk.person_id)
    if desk is None or group is None or person is None:
        return
    if role_in(unit, person, group) not in RUNS_MEETINGS or not person.reachable or _is_not_today(firing, group, desk):
        return
    if desk.rhythm is not Rhythm.MEETING and put_off_once_while_quiet(firing, group):
        return
    unit.card_desks.count_shown(desk.id)
    arguments = {"id": desk.id, "stage": desk.stage.value, "number": desk.shown}
    sent = Message(person.id, "card", arguments, lane=Lane.PUSH, group_id=group.id, push=Push.WAITS)
    unit.outbox.show(sent, firing.now)


def _is_not_today(firing: Firing, group: Group, desk: Desk) -> bool:
    if desk.rhythm is not Rhythm.MEETING:
        return False
    tomorrow = today_in(group.zone, firing.now) + timedelta(days=1)
    return all(each.starts.date != tomorrow for each in firing.unit.meetings.upcoming(group.id, firing.now))


@held_arguments(KIND)
def _held(scene: Scene, desk_id: int | None, _detail: str) -> dict[str, str] | None:
    return {} if scene.unit.card_desks.get(desk_id or 0) else None


@views("card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    desk = scene.unit.card_desks.get(arguments["id"])
    group = None if desk is None else scene.unit.groups.get(desk.group_id)
    if desk is None or group is None:
        return None
    card = card_at(CardStage(arguments["stage"]), arguments["number"])
    head = scene.say("card", group=group.title, stage=arguments["stage"])
    title, text = quoted(card.title[scene.language]), quoted(card.text[scene.language])
    rows: tuple[Row, ...] = (
        (scene.button("button-card-next", "card", group.id),),
        (scene.button("button-cards", "cards", group.id), *menu_row(scene)),
    )
    return Screen(f"{head}\n\n<b>{title}</b>\n\n{text}", rows)


@views("cards")
def show_cards(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    desk = desk_of(scene.unit, group, scene.chat_id)
    stages = [
        scene.button("button-card-stage", "card-stage", group.id, each, stage=each.value, on=_on(each is desk.stage))
        for each in CardStage
    ]
    rhythms = [
        scene.button("button-card-rhythm", "card-rhythm", group.id, each, rhythm=each, on=_on(each is desk.rhythm))
        for each in Rhythm
    ]
    one: Row = (scene.button("button-card", "card", group.id),)
    rows = (one, tuple(stages[:2]), tuple(stages[2:]), *((each,) for each in rhythms))
    return Screen(scene.say("cards", group=group.title), (*rows, back_row(scene, "group-work", group.id)))


def _on(chosen: bool) -> str:
    return "yes" if chosen else "no"


ROUTES: tuple[Route, ...] = (
    press("cards", cards),
    press("card", draw_one),
    press("card-stage", set_stage),
    press("card-rhythm", set_rhythm),
)
