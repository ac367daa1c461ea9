"""The follow-ups of a group as its organisers see them: what waits, one of them, and stopping it."""

from domain.follow_ups import FollowUp, State
from domain.groups import Group
from handlers.follow_ups.planning import forget
from handlers.follow_ups.words import heading
from handlers.navigation import back_row, page_of, page_row, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted

WORDS_IN_LABEL = 34


def follow_ups(turn: Turn) -> None:
    group = group_led(turn, turn.number(0))
    show_screen(turn, "follow-ups", group=group.id, page=turn.number(1) if len(turn.data) > 1 else 0)


def _led(turn: Turn) -> tuple[FollowUp, Group]:
    """For those who run its group, in private. Raises Sorry."""
    follow_up = turn.unit.follow_ups.get(turn.number(0))
    if follow_up is None or not turn.private:
        raise Sorry("follow-up-over" if turn.private else "button-unknown")
    group = group_led(turn, follow_up.group_id)
    return follow_up, group


def open_one(turn: Turn) -> None:
    follow_up, _ = _led(turn)
    show_screen(turn, "follow-up", id=follow_up.id)


def stop(turn: Turn) -> Answer:
    follow_up, group = _led(turn)
    if not turn.unit.follow_ups.set_state(follow_up.id, State.STOPPED):
        raise Sorry("follow-up-over")
    forget(turn.unit, follow_up.id)
    show_screen(turn, "follow-ups", group=group.id, page=0)
    return turn.answer("follow-up-stopped")


@views("follow-ups")
def show_list(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    known = scene.unit.follow_ups.waiting(group.id)
    page, shown = page_of(known, arguments["page"])
    rows = tuple(
        (scene.button("button-follow-up", "follow-up", each.id, words=shortened(each.words, WORDS_IN_LABEL)),)
        for each in shown
    )
    turning = page_row(scene, page, len(known), f"follow-ups:{group.id}")
    make: Row = (scene.button("button-follow-up-make", "follow-up-make", group.id),)
    text = scene.say("follow-ups", group=group.title, count=len(known))
    return Screen(text, (*rows, *turning, make, back_row(scene, "group-work", group.id)))


@views("follow-up")
def show_one(scene: Scene, arguments: Arguments) -> Screen | None:
    """`note` is the key of a sentence above it: what was just done."""
    follow_up = scene.unit.follow_ups.get(arguments["id"])
    group = None if follow_up is None else scene.unit.groups.get(follow_up.group_id)
    if follow_up is None or group is None:
        return None
    note = [scene.say(arguments["note"])] if "note" in arguments else []
    state = [] if follow_up.waiting else [scene.say("follow-up-state", state=follow_up.state.value)]
    text = "\n\n".join([*note, heading(scene, group, follow_up), f"<i>{quoted(follow_up.words)}</i>", *state])
    stop_row: tuple[Row, ...] = ((scene.button("button-follow-up-stop", "follow-up-stop", follow_up.id),),)
    return Screen(text, (*(stop_row if follow_up.waiting else ()), back_row(scene, "follow-ups", group.id)))


ROUTES: tuple[Route, ...] = (
    press("follow-ups", follow_ups),
    press("follow-up", open_one),
    press("follow-up-stop", stop),
)
