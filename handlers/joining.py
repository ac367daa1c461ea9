"""Somebody asks to come into a closed group: who runs it is asked in private, and one yes or no settles it."""

from telegram import Update

from domain.groups import Group
from domain.outbox import Lane, Message
from domain.pushes import Push
from handlers.links import member_payload
from handlers.navigation import menu_row
from handlers.registry import views
from handlers.rights import group_of, require
from handlers.routing import Route, press, when
from handlers.screen import Admission, Arguments, Row, Scene, Screen
from handlers.telling import who_run
from handlers.turn import NAME_LIMIT, Answer, Turn
from locales.texts import closest, neutralise


def asked(turn: Turn) -> None:
    """Of who asks nothing is kept: their name stands in the question alone."""
    request = turn.update.chat_join_request
    group = None if request is None else turn.unit.groups.by_chat(request.chat.id)
    if request is None or group is None or request.from_user.is_bot:
        return
    name = neutralise(request.from_user.full_name)[:NAME_LIMIT] or str(request.from_user.id)
    about = {"group": group.id, "person": request.from_user.id, "name": name, "settled": None}
    for reader in who_run(turn.unit, group):
        key = _key(group, request.from_user.id, reader.id)
        turn.unit.outbox.forget_posted(key)
        turn.send(Message(reader.id, "join-asked", about, key, Lane.PUSH, push=Push.PROMISED))
    told = {
        "language": closest(request.from_user.language_code, group.languages[0]),
        "text": "join-received",
        "arguments": {"group": group.title},
    }
    turn.send(Message(request.user_chat_id, "to-unknown", told))


def let_in(turn: Turn) -> Answer:
    return _settle(turn, let_in=True)


def turn_away(turn: Turn) -> Answer:
    return _settle(turn, let_in=False)


def _settle(turn: Turn, *, let_in: bool) -> Answer:
    group, person_id = group_of(turn, turn.number(0)), turn.number(1)
    require(turn, group)
    about = {"person": person_id, "let_in": let_in}
    turn.send(Message(group.chat_id, "join-settled", about, f"join:{group.id}:{person_id}", group_id=group.id))
    if let_in:
        told = {"language": group.languages[0], "text": "join-welcome", "arguments": _welcome(turn, group)}
        turn.send(Message(person_id, "to-unknown", told))
    settled = "in" if let_in else "away"
    for reader in who_run(turn.unit, group):
        key = _key(group, person_id, reader.id)
        if turn.unit.outbox.posted_id(key) is not None:
            shown = {"group": group.id, "person": person_id, "name": "", "settled": settled, "by": turn.person.name}
            turn.send(Message(reader.id, "join-asked", shown, key))
    return turn.answer(f"join-{settled}-now")


def _welcome(turn: Turn, group: Group) -> dict[str, str]:
    return {"group": group.title, "link": turn.world.start_link(member_payload(group))}


def _key(group: Group, person_id: int, reader_id: int) -> str:
    return f"join:{group.id}:{person_id}:{reader_id}"


@views("join-asked")
def show_request(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    if arguments["settled"] is not None:
        text = scene.say(f"join-{arguments['settled']}", group=group.title, name=arguments["by"])
        return Screen(text, (menu_row(scene),))
    choices: Row = (
        scene.button("button-join-in", "join-in", group.id, arguments["person"]),
        scene.button("button-join-away", "join-away", group.id, arguments["person"]),
    )
    text = scene.say("join-asked", group=group.title, name=arguments["name"])
    return Screen(text, (choices, menu_row(scene)))


@views("join-settled")
def show_settled(_: Scene, arguments: Arguments) -> Screen:
    return Screen("", admission=Admission(arguments["person"], let_in=arguments["let_in"]))


def _is_request(update: Update) -> bool:
    return update.chat_join_request is not None


ROUTES: tuple[Route, ...] = (
    when("somebody asks to join", _is_request, asked),
    press("join-in", let_in),
    press("join-away", turn_away),
)
