"""Farewell words: written in private, sealed, and shown together without names when the organiser has gathered them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step
from domain.goals import FAREWELL_LIMIT, Closing, in_messages
from domain.groups import Group
from domain.option_lines import visible
from domain.outbox import Lane, Message
from domain.people import Reach
from domain.pushes import Push
from domain.sealing import BoxKeyMissing, BoxState, StillSealed
from domain.unit_of_work import UnitOfWork
from handlers.consent.card import in_quiet
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.navigation import back_row, menu_row, show_screen
from handlers.opening import Opening
from handlers.registry import opened, views
from handlers.rights import group_joined
from handlers.routing import Route, number_in_link, numbered_link, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.telling import to_group, who_run
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted

NAME = "farewell-words"
PAYLOAD = "fw-"
LIFETIME = timedelta(days=2)


def collects(unit: UnitOfWork, closing: Closing) -> bool:
    box = None if closing.box_id is None else unit.sealed.get(closing.box_id)
    return box is not None and box.state is BoxState.OPEN


def opened_words(unit: UnitOfWork, closing: Closing) -> Sequence[str]:
    if closing.box_id is None or collects(unit, closing):
        return ()
    try:
        return unit.sealed.opened(closing.box_id)
    except StillSealed:
        return ()


def card(group: Group) -> Message:
    return to_group(group, "farewell-card", {"group": group.id}, key=f"farewell:{group.id}:card")


@views("farewell-card")
def show_card(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    return draw_card(scene, group, open_=collects(scene.unit, scene.unit.goals.closing(group.id)))


def draw_card(scene: Scene, group: Group, *, open_: bool) -> Screen:
    if not open_:
        return Screen(scene.say("farewell-card-closed"))
    link = Button(scene.label("button-farewell-write"), url=scene.world.start_link(f"{PAYLOAD}{group.id}"))
    return Screen(scene.say("farewell-card"), ((link,),), silent=in_quiet(scene, group))


@views("farewell-words")
def show_words(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    part = arguments.get("part", 0)
    if group is None or part >= len(messages_of_words(scene.unit, group)):
        return None
    return farewell_words(scene, group, part)


def messages_of_words(unit: UnitOfWork, group: Group) -> Sequence[Sequence[str]]:
    return in_messages(opened_words(unit, unit.goals.closing(group.id)))


def farewell_words(scene: Scene, group: Group, part: int) -> Screen:
    """One of their messages: the words stand once, whatever the languages; thanks are said under the last."""
    messages = messages_of_words(scene.unit, group)
    common = "\n\n".join(f"• {quoted(words)}" for words in messages[part]) + "\n\n"
    last = part == len(messages) - 1
    under = scene.say("farewell-words" if last else "farewell-words-part", part=part + 1, count=len(messages))
    return Screen(common + under, silent=in_quiet(scene, group), common=common)


@opened("farewell-words")
def gathered(opening: Opening) -> None:
    group = opening.unit.groups.get(opening.box.subject_id)
    if group is None:
        return
    for person in who_run(opening.unit, group):
        told = told_gathered(group, opening.box.id, person.id, gathered=True)
        opening.unit.outbox.show(replace(told, lane=Lane.PUSH, push=Push.WAITS), opening.now)


def told_gathered(group: Group, box_id: int, person_id: int, *, gathered: bool) -> Message:
    """Whoever gathers them has it before their eyes at once: what comes of it is an edit, and no push."""
    about = {"group": group.id, "gathered": gathered}
    return Message(
        person_id, "farewell-gathered", about, key=f"farewell-gathered:{box_id}:{person_id}", group_id=group.id
    )


@views("farewell-gathered")
def show_gathered(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    if not arguments["gathered"]:
        return Screen(scene.say("closing-gathering"), (back_row(scene, "closing", group.id),))
    count = len(opened_words(scene.unit, scene.unit.goals.closing(group.id)))
    row: Row = (scene.button("button-closing", "closing", group.id), *menu_row(scene))
    return Screen(scene.say("farewell-gathered", group=group.title, count=count), (row,))


def open_by_link(turn: Turn) -> Answer | None:
    group, _ = _open(turn, number_in_link(turn.update, PAYLOAD) or 0)
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "farewell-own", group=group.id)
    return None


def _open(turn: Turn, group_id: int) -> tuple[Group, int]:
    group = group_joined(turn, group_id)
    closing = turn.unit.goals.closing(group.id)
    if closing.box_id is None or not collects(turn.unit, closing) or not turn.private:
        raise Sorry("box-closed")
    return group, closing.box_id


def write(turn: Turn) -> Answer | None:
    group, _ = _open(turn, turn.number(0))
    return begin(turn, NAME, {"group": group.id})


def _finish(turn: Turn, answers: Mapping[str, Json]) -> None:
    group, box = _open(turn, int(str(answers["group"])))
    turn.unit.sealed.put(box, turn.person.id, str(answers["words"]))
    show_screen(turn, "farewell-own", group=group.id)


def withdraw(turn: Turn) -> Answer:
    group, box = _open(turn, turn.number(0))
    turn.unit.sealed.withdraw(box, turn.person.id)
    show_screen(turn, "farewell-own", group=group.id)
    return turn.answer("changed-short")


@views("farewell-own")
def show_own(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    closing = scene.unit.goals.closing(arguments["group"])
    if group is None or not collects(scene.unit, closing):
        return None
    own = _own(scene, closing)
    text = scene.say("farewell-own", own="yes" if own else "no")
    write_row: tuple[Row, ...] = ((scene.button("button-farewell-write", "farewell-write", group.id),),)
    back: tuple[Row, ...] = ((scene.button("button-farewell-withdraw", "farewell-withdraw", group.id),),)
    shown = f"{text}\n\n<i>{quoted(own)}</i>" if own else text
    return Screen(shown, (*write_row, *(back if own else ()), back_row(scene, "group", group.id)))


def _own(scene: Scene, closing: Closing) -> str:
    try:
        return scene.unit.sealed.read_own(closing.box_id or 0, scene.chat_id) or ""
    except BoxKeyMissing:
        return ""


def _draw(talk: Talk) -> Screen:
    return Screen(talk.asked("farewell-ask", limit=FAREWELL_LIMIT), (talk.ways_out,))


def _read(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if len(words) > FAREWELL_LIMIT:
        return Refused("follow-up-too-long", {"limit": FAREWELL_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")


conversations[NAME] = Conversation(lambda _: Definition(NAME, 1, (Step("words", _read),), LIFETIME), _draw, _finish)

ROUTES: tuple[Route, ...] = (
    numbered_link(PAYLOAD, open_by_link),
    press("farewell-write", write),
    press("farewell-withdraw", withdraw),
)
