"""The message itself, as it stands in a group and in private: each reader's language, or visibly another."""

from dataclasses import replace

from domain.broadcasts import Broadcast, BroadcastState, Wording, group_wording, wording
from domain.groups import Group
from domain.outbox import Delivery, Lane, Message
from domain.pushes import Push
from handlers.languages import tell_in_own_language
from handlers.navigation import menu_row
from handlers.registry import views
from handlers.rights import require_member
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen, merge
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted, say

BRIEF = 150
AWAY = frozenset({BroadcastState.DRAFT, BroadcastState.PLANNED})


def group_key(broadcast_id: int, group_id: int) -> str:
    return f"broadcast:{broadcast_id}:g{group_id}"


def part_key(broadcast_id: int, person_id: int) -> str:
    return f"broadcast:{broadcast_id}:{person_id}"


def to_group(broadcast: Broadcast, group: Group) -> Message:
    about = {"id": broadcast.id, "group": group.id, "number": 0}
    key = group_key(broadcast.id, group.id)
    return Message(group.chat_id, "broadcast", about, key, Lane.PUSH, delivery=Delivery.AT_MOST_ONCE, group_id=group.id)


def to_person(broadcast: Broadcast, group_id: int, person_id: int, number: int = 0) -> Message:
    about = {"id": broadcast.id, "group": group_id, "number": number}
    push = Push.PROMISED if broadcast.urgent else Push.WAITS
    return Message(
        person_id,
        "broadcast",
        about,
        part_key(broadcast.id, person_id),
        Lane.BULK,
        delivery=Delivery.AT_MOST_ONCE,
        group_id=group_id,
        push=push,
    )


@views("broadcast")
def show_broadcast(scene: Scene, arguments: Arguments) -> Screen | None:
    """Nothing new goes to somebody who left or muted the group since, nor what was withdrawn; what stands is edited."""
    broadcast = scene.unit.broadcasts.get(arguments["id"])
    group = scene.unit.groups.get(arguments["group"])
    if broadcast is None or group is None or broadcast.state in AWAY or not broadcast.words:
        return None
    in_group = scene.chat_id < 0
    key = group_key(broadcast.id, group.id) if in_group else part_key(broadcast.id, scene.chat_id)
    stands = scene.unit.outbox.posted_id(key) is not None
    if broadcast.state is BroadcastState.WITHDRAWN:
        return Screen(scene.say("broadcast-withdrawn-there", group=group.title)) if stands else None
    if not stands and not in_group and not _wants_it(scene, group):
        return None
    return in_the_group(scene, broadcast, group) if in_group else in_private(scene, broadcast, group)


def _wants_it(scene: Scene, group: Group) -> bool:
    member = scene.unit.groups.member(group.id, scene.chat_id)
    return member is not None and member.present and not member.muted


def in_private(scene: Scene, broadcast: Broadcast, group: Group) -> Screen:
    head = scene.say("broadcast-head", group=group.title)
    rows: tuple[Row, ...] = ((scene.button("button-silence", "silence", group.id), *menu_row(scene)),)
    return Screen(_paragraphs(scene, broadcast, head, wording(broadcast, scene.language)), rows)


def in_the_group(scene: Scene, broadcast: Broadcast, group: Group) -> Screen:
    found = group_wording(broadcast, group.languages, scene.language)
    others = set(broadcast.words) - set(group.languages)
    own: tuple[Row, ...] = ((scene.button("button-my-language", "broadcast-own", broadcast.id, group.id),),)
    text = _paragraphs(scene, broadcast, scene.say("broadcast-head-public"), found)
    return Screen(text, own if others else ())


def _paragraphs(scene: Scene, broadcast: Broadcast, head: str, found: Wording | None) -> str:
    if found is None:
        return scene.say("broadcast-not-in-language")
    instead = [] if found.instead is None else [scene.say("broadcast-instead", language=own_name(found.instead))]
    writer = scene.unit.people.get(broadcast.written_by)
    signed = [] if writer is None else [scene.say("broadcast-signed", name=writer.name)]
    corrected = [scene.say("broadcast-corrected")] if broadcast.corrected else []
    return "\n\n".join([head, *instead, quoted(found.words), *signed, *corrected])


def as_read_in(scene: Scene, broadcast: Broadcast, group: Group, language: str | None) -> Screen:
    """By a person of that language; without one, as it will stand in the group."""
    if language is not None:
        return in_private(replace(scene, language=language), broadcast, group)
    return merge([in_the_group(replace(scene, language=each), broadcast, group) for each in group.languages])


def own_name(language: str) -> str:
    return say(language, "language-own-name")


def in_own_language(turn: Turn) -> Answer:
    broadcast, group = turn.unit.broadcasts.get(turn.number(0)), turn.unit.groups.get(turn.number(1))
    if broadcast is None or group is None or broadcast.state is not BroadcastState.SENT:
        raise Sorry("broadcast-gone")
    if group.id not in broadcast.groups or group.chat_id != turn.chat.id:
        raise Sorry("button-unknown")
    require_member(turn, group)
    words = wording(broadcast, turn.language).words
    brief = words if len(words) <= BRIEF else words[: BRIEF - 1].rstrip() + "…"
    about = {"id": broadcast.id, "group": group.id}
    return tell_in_own_language(turn, "broadcast-brief", "broadcast-own", about, words=brief)


@views("broadcast-own")
def show_own(scene: Scene, arguments: Arguments) -> Screen | None:
    broadcast = scene.unit.broadcasts.get(arguments["id"])
    group = scene.unit.groups.get(arguments["group"])
    if broadcast is None or group is None or broadcast.state is not BroadcastState.SENT:
        return None
    return in_private(scene, broadcast, group)


ROUTES: tuple[Route, ...] = (press("broadcast-own", in_own_language),)
