"""Seen as each reader will see it, then sent: now, when it is not quiet, or at a time in the writer's own words."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from domain.asking_when import STEP, wall_times
from domain.broadcasting import respond_when, timing
from domain.broadcasts import Broadcast, BroadcastState
from domain.dialog_state import Json
from domain.groups import Group
from domain.wall_time import local_naive
from handlers.broadcasts.drafting import draft_here, groups_of_broadcast, own
from handlers.broadcasts.handing_out import moment_for, plan, report_key, unplan
from handlers.broadcasts.message import as_read_in, own_name
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.navigation import back_row, screen_key, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import require
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen, World
from handlers.turn import Answer, Sorry, Turn
from handlers.when_questions import draw_when
from handlers.words import soon_words
from locales.texts import LANGUAGES

WHEN = "broadcast-when"
IN_GROUP = "group"


def look(turn: Turn) -> None:
    variant = turn.data[1] if len(turn.data) > 1 and turn.data[1] in (IN_GROUP, *LANGUAGES) else IN_GROUP
    _preview(turn, draft_here(turn), variant)


def _preview(turn: Turn, found: Broadcast, variant: str = IN_GROUP) -> None:
    if not found.complete:
        raise Sorry("broadcast-incomplete")
    show_screen(turn, "broadcast-preview", id=found.id, variant=variant)


def ask_when(turn: Turn) -> Answer | None:
    found = draft_here(turn)
    zone = _zone(groups_of_broadcast(turn.unit, found), turn.world)
    return begin(turn, WHEN, {"broadcast": found.id, "zone": zone, "language": turn.person.language})


def _zone(groups: list[Group], world: World) -> str:
    return groups[0].zone if groups else world.zone


def _finish_when(turn: Turn, answers: Mapping[str, Json]) -> Answer | None:
    found = turn.unit.broadcasts.get(int(str(answers["broadcast"])))
    if found is None or found.written_by != turn.user.id or found.state is not BroadcastState.DRAFT:
        raise Sorry("broadcast-gone")
    moment = wall_times(answers[STEP], str(answers["zone"]))[0].instant()
    timed = replace(found, send_at=moment)
    turn.unit.broadcasts.save(timed, turn.now)
    _preview(turn, timed)
    return None


def _draw_when(talk: Talk) -> Screen:
    return draw_when(talk, "broadcast-when")


def send(turn: Turn) -> Answer:
    """`1`: at the time that was said, and not while it is quiet; `0`: at once."""
    found, in_time = draft_here(turn), turn.number(1) == 1
    if not found.complete:
        raise Sorry("broadcast-incomplete")
    groups = groups_of_broadcast(turn.unit, found)
    for group in groups:
        require(turn, group)
        require_voice(group)
    wished = _wished(found, turn.now) if in_time else turn.now
    planned = replace(found, state=BroadcastState.PLANNED, send_at=wished)
    turn.unit.broadcasts.save(planned, turn.now)
    moments = [moment_for(group, wished, turn.world) if in_time else wished for group in groups]
    for group, moment in zip(groups, moments, strict=True):
        plan(turn.unit, planned, group, moment)
    turn.unit.outbox.rename_posted(screen_key(turn.user.id), report_key(planned.id))
    turn.show("broadcast-report", key=report_key(planned.id), id=planned.id)
    return turn.answer("broadcast-on-its-way" if min(moments) == turn.now else "broadcast-planned")


def _wished(found: Broadcast, now: datetime) -> datetime:
    if found.send_at is None:
        return now
    if found.send_at <= now:
        raise Sorry("broadcast-time-passed")
    return found.send_at


def cancel(turn: Turn) -> Answer:
    """Before it went anywhere: it is a draft again."""
    found = own(turn)
    if found.state is not BroadcastState.PLANNED:
        raise Sorry("broadcast-sent-already")
    unplan(turn.unit, found)
    turn.unit.broadcasts.save(replace(found, state=BroadcastState.DRAFT, send_at=None), turn.now)
    show_screen(turn, "broadcast-draft", id=found.id)
    return turn.answer("broadcast-cancelled")


@views("broadcast-preview")
def show_preview(scene: Scene, arguments: Arguments) -> Screen | None:
    found = scene.unit.broadcasts.get(arguments["id"])
    if found is None or found.state is not BroadcastState.DRAFT or not found.words:
        return None
    groups = groups_of_broadcast(scene.unit, found)
    if not groups:
        return None
    variants = _variants(scene, found)
    variant = arguments["variant"] if arguments["variant"] in variants else variants[0]
    shown = as_read_in(scene, found, groups[0], None if variant == IN_GROUP else variant)
    reader = scene.label("broadcast-in-group") if variant == IN_GROUP else own_name(variant)
    quiet = _when_words(scene, found, groups)
    text = "\n\n".join([scene.say("broadcast-preview", reader=reader), shown.text, *quiet])
    return Screen(text, (*_choices(scene, found, variants, variant), *_send_rows(scene, found, groups)))


def _variants(scene: Scene, found: Broadcast) -> list[str]:
    """In the group, and each language that somebody reads or that was written."""
    readers = scene.unit.broadcasts.audience(found.groups).by_language
    languages = [each for each in LANGUAGES if each in found.words or readers.get(each)]
    return [*([IN_GROUP] if found.public else []), *(languages if found.private else [])] or languages


def _choices(scene: Scene, found: Broadcast, variants: list[str], chosen: str) -> tuple[Row, ...]:
    buttons = [
        Button(
            ("👁 " if variant == chosen else "")
            + (scene.label("button-broadcast-in-group") if variant == IN_GROUP else own_name(variant)),
            data=f"broadcast-look:{found.id}:{variant}",
        )
        for variant in variants
    ]
    return tuple(tuple(buttons[start : start + 3]) for start in range(0, len(buttons), 3))


def _when_words(scene: Scene, found: Broadcast, groups: list[Group]) -> list[str]:
    if found.send_at is not None or not _quiet_somewhere(scene, groups):
        return []
    return [scene.say("broadcast-quiet-now")]


def _quiet_somewhere(scene: Scene, groups: list[Group]) -> bool:
    return any(group.quiet.is_quiet(local_naive(scene.now, group.zone), scene.world.is_holiday) for group in groups)


def _send_rows(scene: Scene, found: Broadcast, groups: list[Group]) -> tuple[Row, ...]:
    rows: list[Row] = []
    wished = found.send_at or scene.now
    moment = min(moment_for(group, wished, scene.world) for group in groups)
    if moment > scene.now:
        words = soon_words(scene.language, moment, groups[0].zone, scene.now)
        rows.append((scene.button("button-broadcast-later", "broadcast-send", found.id, 1, when=words),))
    counts = {"groups": len(groups) if found.public else 0, "people": 0}
    if found.private:
        counts["people"] = scene.unit.broadcasts.audience(found.groups).reachable
    rows.append((scene.button("button-broadcast-send", "broadcast-send", found.id, 0, **counts),))
    rows.append((scene.button("button-broadcast-when", "broadcast-when", found.id),))
    return (*rows, back_row(scene, "broadcast-draft", found.id))


conversations[WHEN] = Conversation(
    lambda world: timing(world.vocabularies, world.is_holiday), _draw_when, _finish_when, respond_when
)

ROUTES: tuple[Route, ...] = (
    press("broadcast-look", look),
    press("broadcast-when", ask_when),
    press("broadcast-send", send),
    press("broadcast-cancel", cancel),
)
