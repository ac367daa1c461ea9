"""When a group is left in peace: a few sensible choices instead of clock faces."""

from dataclasses import replace
from datetime import time

from domain.groups import Group
from domain.quiet_hours import QuietHours
from handlers.group_settings import quiet_words
from handlers.navigation import back_row, choose_group, show_screen
from handlers.registry import views
from handlers.rights import group_led, group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn

PRESETS = ((time(21), time(8)), (time(20), time(9)), (time(22), time(7)), (time(0), time(0)))
"""From when until when; the last means no quiet hours."""


def quiet(turn: Turn) -> None:
    group = group_of(turn, turn.number(0)) if turn.data else choose_group(turn, "quiet")
    if group is not None:
        require(turn, group)
        show_screen(turn, "quiet", group=group.id)


def set_hours(turn: Turn) -> Answer:
    group = _group(turn)
    chosen = turn.number(1)
    if chosen >= len(PRESETS):
        raise Sorry("button-unknown")
    begins, ends = PRESETS[chosen]
    return _save(turn, group, replace(group.quiet, from_=begins, until=ends))


def toggle_sundays(turn: Turn) -> Answer:
    group = _group(turn)
    return _save(turn, group, replace(group.quiet, sundays=not group.quiet.sundays))


def toggle_holidays(turn: Turn) -> Answer:
    group = _group(turn)
    return _save(turn, group, replace(group.quiet, holidays=not group.quiet.holidays))


def _group(turn: Turn) -> Group:
    return group_led(turn, turn.number(0))


def _save(turn: Turn, group: Group, wished: QuietHours) -> Answer:
    turn.unit.groups.save(replace(group, quiet=wished))
    show_screen(turn, "quiet", group=group.id)
    return turn.answer("quiet-saved")


@views("quiet")
def show_quiet(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    now = group.quiet
    presets: tuple[Row, ...] = tuple(
        (
            _marked(
                (begins, ends) == (now.from_, now.until),
                quiet_words(scene, replace(now, from_=begins, until=ends)),
                f"quiet-set:{group.id}:{number}",
            ),
        )
        for number, (begins, ends) in enumerate(PRESETS)
    )
    days: tuple[Row, ...] = (
        (_marked(now.sundays, scene.label("quiet-sundays"), f"quiet-sundays:{group.id}"),),
        (_marked(now.holidays, scene.label("quiet-holidays"), f"quiet-holidays:{group.id}"),),
    )
    text = scene.say("quiet", group=group.title, hours=quiet_words(scene, now))
    return Screen(text, (*presets, *days, back_row(scene, "group-settings", group.id)))


def _marked(chosen: bool, label: str, data: str) -> Button:
    return Button(f"✅ {label}" if chosen else f"▫️ {label}", data=data)


ROUTES: tuple[Route, ...] = (
    press("quiet", quiet),
    press("quiet-set", set_hours),
    press("quiet-sundays", toggle_sundays),
    press("quiet-holidays", toggle_holidays),
)
