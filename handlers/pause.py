"""One action silences a group, as after a death in it; resuming shows what was held and asks what still goes out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from domain.groups import Group
from domain.outbox import Lane, Message
from domain.schedule import Schedule, started
from domain.unit_of_work import Entry, Held
from domain.wall_time import WallTime, to_millis
from handlers.navigation import back_row, choose_group, show_screen
from handlers.registry import views
from handlers.rights import group_led, group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Turn
from handlers.words import moment_words

SHOWN_AT_MOST = 12
A_ROW = 3

HeldWords = Callable[[Scene, int | None, str], Mapping[str, Any] | None]
"""From the subject's id and the entry's detail to the arguments of the text `held-<kind>`; None: it is over."""

_words: dict[str, HeldWords] = {}


def held_arguments(kind: str) -> Callable[[HeldWords], HeldWords]:
    """Whoever schedules a kind says here what it is called when it was held back."""

    def add(words: HeldWords) -> HeldWords:
        _words[kind] = words
        return words

    return add


@dataclass(frozen=True, slots=True)
class Bundle:
    """Held entries that are one thing to people, as the reminders of one meeting to forty members."""

    held: Sequence[Held]
    words: str

    @property
    def first(self) -> Held:
        return self.held[0]


def ask_to_pause(turn: Turn) -> None:
    group = group_of(turn, turn.number(0)) if turn.data else choose_group(turn, "pause")
    if group is not None:
        require(turn, group)
        show_screen(turn, "resume" if group.paused else "pause-ask", group=group.id)


def pause(turn: Turn) -> Answer:
    group = _group(turn)
    if not group.paused:
        turn.unit.groups.save(replace(group, paused_at=turn.now))
        _tell_group_if_wished(turn, group, "group-told-paused")
    show_screen(turn, "resume", group=group.id)
    return turn.answer("paused-now")


def ask_to_resume(turn: Turn) -> None:
    show_screen(turn, "resume", group=_group(turn).id)


def toggle(turn: Turn) -> None:
    """All of a bundle go the way its first entry goes."""
    group = _group(turn)
    held = turn.unit.schedule.held(group.id)
    first = next((each for each in held if each.id == turn.number(1)), None)
    if first is not None:
        for each in held:
            if _name(each) == _name(first) and each.release is first.release:
                turn.unit.schedule.toggle_held(each.id, group.id)
    show_screen(turn, "resume", group=group.id)


def toggle_all(turn: Turn) -> None:
    group = _group(turn)
    wished = turn.number(1) == 1
    for each in turn.unit.schedule.held(group.id):
        if each.release is not wished:
            turn.unit.schedule.toggle_held(each.id, group.id)
    show_screen(turn, "resume", group=group.id)


def resume(turn: Turn) -> Answer:
    """What was chosen goes out now, the rest is forgotten."""
    group = _group(turn)
    was_paused = group.paused
    turn.unit.groups.save(replace(group, paused_at=None))
    for held in turn.unit.schedule.held(group.id):
        if held.release:
            turn.unit.schedule.put(_due_now(held, group, turn.now))
    turn.unit.schedule.clear_held(group.id)
    if was_paused:
        _tell_group_if_wished(turn, group, "group-told-resumed")
    show_screen(turn, "group", group=group.id)
    return turn.answer("resumed-now")


def _due_now(held: Held, group: Group, now: datetime) -> Entry:
    key = f"{held.kind}:released:{group.id}:{held.id}:{to_millis(now)}"
    schedule = Schedule(held.kind, key, first=WallTime.from_instant(now, group.zone))
    return Entry(started(schedule), group.id, held.subject_id, held.detail)


def _group(turn: Turn) -> Group:
    return group_led(turn, turn.number(0))


def _tell_group_if_wished(turn: Turn, group: Group, text: str) -> None:
    if turn.number(1) == 1:
        turn.send(Message(group.chat_id, "text", {"text": text}, lane=Lane.PUSH, group_id=group.id))


def _name(held: Held) -> tuple[str, int | None, str]:
    return held.kind, held.subject_id, held.detail


def _bundles(scene: Scene, group: Group) -> list[Bundle]:
    found: dict[tuple[str, int | None, str], list[Held]] = {}
    for held in scene.unit.schedule.held(group.id):
        found.setdefault(_name(held), []).append(held)
    spoken = ((each, _in_words(scene, group, each[0])) for each in found.values())
    return [Bundle(each, words) for each, words in spoken if words is not None]


def _in_words(scene: Scene, group: Group, held: Held) -> str | None:
    due = moment_words(scene.language, held.due_at, group.zone, scene.now)
    if held.kind not in _words:
        return scene.say("held-unnamed", due=due)
    arguments = _words[held.kind](scene, held.subject_id, held.detail)
    return None if arguments is None else scene.say(f"held-{held.kind}", **{"due": due, **arguments})


@views("pause-ask")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    waiting = len(scene.unit.schedule.of_group(group.id))
    rows: tuple[Row, ...] = (
        (scene.button("button-pause-silently", "pause-now", group.id, 0),),
        (scene.button("button-pause-aloud", "pause-now", group.id, 1),),
        back_row(scene, "group", group.id),
    )
    return Screen(scene.say("pause-ask", group=group.title, waiting=waiting), rows)


@views("resume")
def show_resume(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    bundles = _bundles(scene, group)
    shown = bundles[:SHOWN_AT_MOST]
    lines = [f"{number}. {each.words}" for number, each in enumerate(shown, 1)]
    state = "paused" if group.paused else "running"
    text = scene.say("resume", group=group.title, state=state, held=len(bundles))
    if len(bundles) > len(shown):
        lines.append(scene.say("resume-more", more=len(bundles) - len(shown)))
    return Screen("\n\n".join((text, *lines)), (*_toggles(scene, group, shown), *_decisions(scene, group, bundles)))


def _toggles(scene: Scene, group: Group, shown: Sequence[Bundle]) -> tuple[Row, ...]:
    buttons = [
        scene.button(
            "button-held-goes" if each.first.release else "button-held-dropped",
            "held",
            group.id,
            each.first.id,
            number=number,
        )
        for number, each in enumerate(shown, 1)
    ]
    return tuple(tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW))


def _decisions(scene: Scene, group: Group, bundles: Sequence[Bundle]) -> tuple[Row, ...]:
    all_at_once: Row = (
        scene.button("button-held-all", "held-all", group.id, 1),
        scene.button("button-held-none", "held-all", group.id, 0),
    )
    silently = (scene.button("button-resume-silently", "resume-now", group.id, 0),)
    aloud = (scene.button("button-resume-aloud", "resume-now", group.id, 1),)
    decided = (scene.button("button-held-decided", "resume-now", group.id, 0),)
    ways: tuple[Row, ...] = (silently, aloud) if group.paused else ((decided,) if bundles else ())
    return (*((all_at_once,) if len(bundles) > 1 else ()), *ways, back_row(scene, "group", group.id))


ROUTES: tuple[Route, ...] = (
    press("pause", ask_to_pause),
    press("pause-now", pause),
    press("resume", ask_to_resume),
    press("held", toggle),
    press("held-all", toggle_all),
    press("resume-now", resume),
)
