"""A group closes: evaluated, said farewell to, shown where to go on, handed over; each step seen before it is sent."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step
from domain.goals import ONWARD_LIMIT, Closing
from domain.groups import Group
from domain.option_lines import visible
from domain.outbox import Message
from domain.sealing import BoxState
from handlers.consent.card import in_quiet
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.goals.check_ins import plan_after_end
from handlers.goals.farewells import (
    card,
    collects,
    draw_card,
    farewell_words,
    messages_of_words,
    opened_words,
    told_gathered,
)
from handlers.navigation import PAGE, back_row, page_row, show_screen
from handlers.planning import require_voice
from handlers.registry import views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen, for_group
from handlers.telling import to_group
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in
from locales.texts import quoted

NAME = "onward"
LIFETIME = timedelta(days=2)


def led(turn: Turn) -> Group:
    group = group_led(turn, turn.number(0))
    if not turn.private:
        raise Sorry("button-unknown")
    return group


def stage(turn: Turn) -> None:
    show_screen(turn, "closing", group=led(turn).id)


def preview_invitation(turn: Turn) -> None:
    show_screen(turn, "closing-invite", group=led(turn).id)


def invite(turn: Turn) -> Answer:
    """Farewell words are gathered in a sealed box: nobody reads them before they are shown together."""
    group = led(turn)
    require_voice(group)
    known = turn.unit.goals.closing(group.id)
    if known.box_id is not None and not _nobody_wrote(turn, known):
        show_screen(turn, "closing", group=group.id)
        raise Sorry("norm-settled")
    box = turn.unit.sealed.create(group.id, "farewell-words", group.id)
    turn.unit.goals.save_closing(replace(known, box_id=box, shown=False))
    turn.send(card(group))
    show_screen(turn, "closing", group=group.id)
    return turn.answer("consent-sent")


def _nobody_wrote(turn: Turn, known: Closing) -> bool:
    box = None if known.box_id is None else turn.unit.sealed.get(known.box_id)
    return box is not None and box.state is BoxState.CLOSED and not opened_words(turn.unit, known)


def gather(turn: Turn) -> Answer:
    group = led(turn)
    known = turn.unit.goals.closing(group.id)
    if known.box_id is None or not collects(turn.unit, known):
        show_screen(turn, "closing", group=group.id)
        raise Sorry("norm-settled")
    turn.unit.sealed.begin_close(known.box_id)
    turn.send(card(group))
    turn.send(told_gathered(group, known.box_id, turn.person.id, gathered=False))
    show_screen(turn, "closing", group=group.id)
    return turn.answer("closing-gathering")


def preview_words(turn: Turn) -> None:
    part = turn.number(1) if len(turn.data) > 1 else 0
    show_screen(turn, "closing-words", group=led(turn).id, part=part)


def show_words(turn: Turn) -> Answer:
    """Once, together, in as many messages as they need."""
    group = led(turn)
    require_voice(group)
    known = turn.unit.goals.closing(group.id)
    if known.shown or not opened_words(turn.unit, known):
        show_screen(turn, "closing", group=group.id)
        raise Sorry("norm-settled")
    turn.unit.goals.save_closing(replace(known, shown=True))
    for part in range(len(messages_of_words(turn.unit, group))):
        turn.send(_to_group(group, "farewell-words", {"group": group.id, "part": part}))
    show_screen(turn, "closing", group=group.id)
    return turn.answer("consent-sent")


def _to_group(group: Group, view: str, arguments: dict[str, Json]) -> Message:
    return to_group(group, view, arguments)


def write_onward(turn: Turn) -> Answer | None:
    return begin(turn, NAME, {"group": led(turn).id})


def _finish_onward(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    group = group_led(turn, int(str(answers["group"])))
    require_voice(group)
    turn.send(_to_group(group, "onward", {"group": group.id, "words": str(answers["words"])}))
    known = turn.unit.goals.closing(group.id)
    turn.unit.goals.save_closing(replace(known, onward_on=today_in(group.zone, turn.now)))
    show_screen(turn, "closing", group=group.id)
    return turn.answer("consent-sent")


def _draw_onward(talk: Talk) -> Screen:
    group = talk.scene.unit.groups.get(int(str(talk.answers["group"])))
    if group is None or talk.state.step == "words":
        return Screen(talk.asked("onward-ask", limit=ONWARD_LIMIT), (talk.ways_out,))
    words = str(talk.answers["words"])
    seen = for_group(talk.scene, group, lambda scene: _draw_onward_words(scene, group, words))
    rows = ((talk.choice("button-consent-send", "yes"),), (talk.edit("button-edit-words", "words"),), talk.ways_out)
    return Screen(f"{talk.asked('consent-preview', group=group.title)}\n\n{seen.text}", rows)


@views("onward")
def show_onward(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    return None if group is None else _draw_onward_words(scene, group, arguments["words"])


def _draw_onward_words(scene: Scene, group: Group, words: str) -> Screen:
    common = f"🔗 {quoted(words)}\n\n"
    return Screen(common + scene.say("onward"), silent=in_quiet(scene, group), common=common)


def ask_to_finish(turn: Turn) -> None:
    show_screen(turn, "closing-finish", group=led(turn).id)


def finish(turn: Turn) -> Answer:
    """From now on people are asked how they are, 1 to 24 months later. Pressed twice, it is planned once."""
    group = led(turn)
    today = today_in(group.zone, turn.now)
    known = turn.unit.goals.closing(group.id)
    if known.finished_on is None:
        turn.unit.goals.save_closing(replace(known, finished_on=today))
        plan_after_end(turn.unit, group, today)
    show_screen(turn, "closing", group=group.id)
    return turn.answer("changed-short")


def undo_finish(turn: Turn) -> Answer:
    group = led(turn)
    turn.unit.goals.save_closing(replace(turn.unit.goals.closing(group.id), finished_on=None))
    turn.unit.schedule.remove_about("check-in-ended", group.id)
    show_screen(turn, "closing", group=group.id)
    return turn.answer("changed-short")


@views("closing-invite")
def show_invitation(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    seen = for_group(scene, group, lambda each: draw_card(each, group, open_=True))
    yes: Row = (scene.button("button-consent-send", "closing-invite-yes", group.id),)
    text = f"{scene.say('consent-preview', group=group.title)}\n\n{seen.text}"
    return Screen(text, (yes, back_row(scene, "closing", group.id)))


@views("closing-words")
def show_gathered(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    count = len(messages_of_words(scene.unit, group))
    part = min(arguments.get("part", 0), count - 1)
    seen = for_group(scene, group, lambda each: farewell_words(each, group, part))
    shown = scene.unit.goals.closing(group.id).shown
    yes: Row = (scene.button("button-consent-send", "closing-words-yes", group.id),)
    text = seen.text if shown else f"{scene.say('consent-preview', group=group.title)}\n\n{seen.text}"
    turning = page_row(scene, part, count * PAGE, f"closing-words:{group.id}")
    return Screen(text, (*turning, *(() if shown else (yes,)), back_row(scene, "closing", group.id)))


@views("closing-finish")
def show_finish(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    yes: Row = (scene.button("button-closing-finish-yes", "closing-done", group.id),)
    return Screen(scene.say("closing-finish", group=group.title), (yes, back_row(scene, "closing", group.id)))


def _read_words(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = "\n".join(" ".join(line.split()) for line in text.strip().splitlines())
    if len(words) > ONWARD_LIMIT:
        return Refused("follow-up-too-long", {"limit": ONWARD_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")


def _yes(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(text) if text == "yes" else Refused("press-a-button")


conversations[NAME] = Conversation(
    lambda _: Definition(NAME, 1, (Step("words", _read_words), Step("send", _yes)), LIFETIME),
    _draw_onward,
    _finish_onward,
)

ROUTES: tuple[Route, ...] = (
    press("closing", stage),
    press("closing-invite", preview_invitation),
    press("closing-invite-yes", invite),
    press("closing-gather", gather),
    press("closing-words", preview_words),
    press("closing-words-yes", show_words),
    press("closing-onward", write_onward),
    press("closing-finish", ask_to_finish),
    press("closing-done", finish),
    press("closing-undo", undo_finish),
)
