"""A sign-up list in private: one's own places, those of others one has put there, and all lists of a group."""

from collections.abc import Mapping, Sequence

from telegram import Update

from domain.dialog_state import Json
from domain.people import Reach
from domain.sign_ups import NAME_LIMIT, Entry, Queue, SignUpList, SignUpState, seating
from domain.signing_up import NAME, for_somebody
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.decisions.log import runs
from handlers.listing import open_list
from handlers.navigation import back_row, page_of, page_row, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_joined, group_of, require_member
from handlers.routing import Route, command, press, when
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.sign_ups.card import (
    LABEL_IN_BUTTON,
    PAYLOAD,
    head,
    line_counted,
    standing_lines,
    state_lines,
    take_rows,
)
from handlers.sign_ups.taking import NOBODY_YET, enter, sign_up_here
from handlers.turn import Answer, Sorry, Turn
from locales.texts import quoted

TITLE_IN_LABEL = 36


def open_by_link(turn: Turn) -> None:
    """From the card in the group; pressing Start is also what allows us to write to the person."""
    number = (turn.message.text or "").split(maxsplit=1)[1].strip().removeprefix(PAYLOAD)
    sign_up = turn.unit.sign_ups.get(int(number))
    if sign_up is None:
        raise Sorry("sign-up-unknown")
    require_member(turn, group_of(turn, sign_up.group_id))
    turn.unit.people.set_reach(turn.person.id, Reach.STARTED)
    show_screen(turn, "sign-up", id=sign_up.id)


def open_one(turn: Turn) -> None:
    sign_up, _ = sign_up_here(turn)
    show_screen(turn, "sign-up", id=sign_up.id)


def lists(turn: Turn) -> None:
    open_list(turn, "sign-ups")


@views("sign-ups")
def show_lists(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    known = [each for each in scene.unit.sign_ups.of_group(group.id) if each.state is not SignUpState.CANCELLED]
    page, shown = page_of(known, arguments["page"])
    rows = tuple((scene.button("button-sign-up-list", "sign-up", each.id, **_label(scene, each)),) for each in shown)
    turning = page_row(scene, page, len(known), f"sign-ups:{group.id}")
    make: Row = (scene.button("button-sign-up-make", "sign-up-make", group.id),)
    made: tuple[Row, ...] = (make,) if runs(scene, group) else ()
    text = scene.say("sign-ups" if known else "sign-ups-none", group=group.title)
    return Screen(text, (*rows, *turning, *made, back_row(scene, "group", group.id)))


def _label(scene: Scene, sign_up: SignUpList) -> dict[str, str]:
    state = "open" if sign_up.takes_entries(scene.now) else "closed"
    return {"title": shortened(sign_up.title, TITLE_IN_LABEL), "state": state}


@views("sign-up")
def show_list(scene: Scene, arguments: Arguments) -> Screen | None:
    """`note` is the key of a sentence above it: what was just done."""
    sign_up = scene.unit.sign_ups.get(arguments["id"])
    group = None if sign_up is None else scene.unit.groups.get(sign_up.group_id)
    if sign_up is None or group is None:
        return None
    note = [scene.say(arguments["note"]), ""] if "note" in arguments else []
    queues = list(seating(sign_up, scene.unit.sign_ups.entries(sign_up.id)).values())
    lines = [
        *note,
        head(sign_up),
        *filter(None, (line_counted(queue, public=sign_up.public) for queue in queues)),
        "",
        *standing_lines(scene, queues),
        *state_lines(scene, group, sign_up),
        *_own_lines(scene, queues),
    ]
    organising = _organiser_rows(scene, sign_up) if runs(scene, group) else ()
    rows = (*_member_rows(scene, sign_up, queues), *organising, back_row(scene, "sign-ups", group.id))
    return Screen("\n".join(lines), rows)


def _of_reader(scene: Scene, queues: Sequence[Queue]) -> list[tuple[Queue, Entry]]:
    return [
        (queue, entry)
        for queue in queues
        for entry in (*queue.seated, *queue.waiting)
        if scene.chat_id in (entry.person_id, entry.entered_by)
    ]


def _own_lines(scene: Scene, queues: Sequence[Queue]) -> list[str]:
    own = _of_reader(scene, queues)
    return ["", *(_own_line(scene, queue, entry) for queue, entry in own)] if own else []


def _own_line(scene: Scene, queue: Queue, entry: Entry) -> str:
    who = "self" if entry.person_id == scene.chat_id else "other"
    said = scene.say("sign-up-own", who=who, name=entry.name, number=queue.waits_as(entry.id) or 0)
    return f"{said} ({quoted(queue.line.label)})" if queue.line.label else said


def _member_rows(scene: Scene, sign_up: SignUpList, queues: list[Queue]) -> tuple[Row, ...]:
    own = _of_reader(scene, queues)
    off = tuple((_off_button(scene, sign_up, queue, entry),) for queue, entry in own)
    if not sign_up.takes_entries(scene.now):
        return off if sign_up.state is SignUpState.CLOSED else ()
    on_it = any(entry.person_id == scene.chat_id for _, entry in own)
    take = () if on_it and not sign_up.several else take_rows(scene, sign_up, queues)
    which = (queues[0].line.id,) if len(queues) == 1 else ()
    return (*take, (scene.button("button-for-somebody", "sign-up-other", sign_up.id, *which),), *off)


def _off_button(scene: Scene, sign_up: SignUpList, queue: Queue, entry: Entry) -> Button:
    what = queue.line.label if entry.person_id == scene.chat_id else entry.name
    key = "button-take-off" if what else "button-give-up"
    return scene.button(key, "take-off", sign_up.id, entry.id, what=shortened(what, LABEL_IN_BUTTON))


def _organiser_rows(scene: Scene, sign_up: SignUpList) -> tuple[Row, ...]:
    names: Row = (scene.button("button-sign-up-names", "sign-up-names", sign_up.id, 0),)
    open_ = sign_up.takes_entries(scene.now)
    places = scene.button("button-sign-up-places", "sign-up-places", sign_up.id)
    end = scene.button("button-sign-up-end", "sign-up-end", sign_up.id)
    close = scene.button("button-sign-up-close", "sign-up-close", sign_up.id)
    again = scene.button("button-sign-up-again", "sign-up-again", sign_up.id)
    cancel = scene.button("button-sign-up-cancel", "sign-up-cancel", sign_up.id)
    offer: Row = (scene.button("button-again", "again-ask", "l", sign_up.id, sign_up.group_id),)
    return (names, *((offer,) if open_ else ()), (places, end), (close if open_ else again, cancel))


def ask_other(turn: Turn) -> Answer | None:
    """Which line first, where there are several."""
    sign_up, _ = sign_up_here(turn)
    if not turn.private or not sign_up.takes_entries(turn.now):
        raise Sorry("sign-up-closed" if turn.private else "button-unknown")
    if len(turn.data) < 2:
        show_screen(turn, "sign-up-other", id=sign_up.id)
        return None
    if sign_up.line(turn.number(1)) is None:
        raise Sorry("button-unknown")
    return begin(turn, "sign-up-other", {"sign_up": sign_up.id, "line": turn.number(1)})


@views("sign-up-other")
def show_which_line(scene: Scene, arguments: Arguments) -> Screen | None:
    return choose_line(scene, arguments["id"], "sign-up-other")


def choose_line(scene: Scene, sign_up_id: int, verb: str) -> Screen | None:
    sign_up = scene.unit.sign_ups.get(sign_up_id)
    if sign_up is None:
        return None
    rows = tuple(
        (scene.button("button-line", verb, sign_up.id, line.id, label=shortened(line.label, LABEL_IN_BUTTON)),)
        for line in sign_up.lines
    )
    text = f"{head(sign_up)}\n\n{scene.say('sign-up-which-line')}"
    return Screen(text, (*rows, back_row(scene, "sign-up", sign_up.id)))


def _finish_other(turn: Turn, answers: Mapping[str, Json]) -> None:
    """Where the list was closed meanwhile, or the name stands there already, `enter` raises Sorry: it can be mended."""
    sign_up = turn.unit.sign_ups.get(int(str(answers["sign_up"])))
    if sign_up is None:
        raise Sorry("sign-up-unknown")
    group = group_joined(turn, sign_up.group_id)
    wanted = Entry(NOBODY_YET, int(str(answers["line"])), str(answers[NAME]), None, turn.person.id)
    enter(turn, sign_up, group, wanted)
    show_screen(turn, "sign-up", id=sign_up.id, note="sign-up-other-noted")


def _draw_other(talk: Talk) -> Screen:
    sign_up = talk.scene.unit.sign_ups.get(int(str(talk.answers["sign_up"])))
    above = "" if sign_up is None else f"{head(sign_up)}\n\n"
    return Screen(above + talk.asked("sign-up-ask-name", limit=NAME_LIMIT), (talk.ways_out,))


def _is_list_link(update: Update) -> bool:
    parts = ((update.message and update.message.text) or "").split()
    if len(parts) != 2 or parts[0] != "/start" or not parts[1].startswith(PAYLOAD):
        return False
    number = parts[1].removeprefix(PAYLOAD)
    return number.isascii() and number.isdigit() and len(number) <= 18


conversations["sign-up-other"] = Conversation(lambda _: for_somebody(), _draw_other, _finish_other)

ROUTES: tuple[Route, ...] = (
    when("/start s-…", _is_list_link, open_by_link),
    press("sign-ups", lists),
    press("sign-up", open_one),
    press("sign-up-other", ask_other),
    command("lists saraksti", lists, private=True),
)
