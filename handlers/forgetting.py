"""Being forgotten: what goes and what cannot is shown first, then one press does it."""

from collections.abc import Iterable
from datetime import timedelta

from domain.outbox import Lane, Message
from domain.people import Office, Person
from domain.privacy import BACKUPS_KEPT
from domain.pushes import Push
from domain.unit_of_work import UnitOfWork
from domain.wall_time import from_millis, to_millis
from handlers.farewells import Leaving
from handlers.navigation import back_row, show_screen
from handlers.privacy import tell_unknown
from handlers.registry import farewells, views
from handlers.routing import Route, command, press
from handlers.screen import Arguments, Scene, Screen
from handlers.turn import Answer, Sorry, Turn

PREVIEW_HOLDS = timedelta(hours=1)


def ask(turn: Turn) -> None:
    if turn.unit.people.get(turn.user.id) is None:
        tell_unknown(turn, "forget-nobody")
    else:
        show_screen(turn, "forget-ask")


def forget(turn: Turn) -> Answer | None:
    """A button from an old preview shows it anew: since then there may be more to lose."""
    person = turn.unit.people.get(turn.user.id)
    if person is None:
        return turn.answer("forget-nobody", alert=True)
    if turn.now - from_millis(turn.number(0)) > PREVIEW_HOLDS:
        show_screen(turn, "forget-ask")
        return turn.answer("forget-look-again", alert=True)
    _require_successor(turn.unit, person)
    answer = turn.answer("forgotten-now")
    messages = farewells.run(Leaving(turn.unit, person, turn.now, turn.world))
    turn.unit.sealed.withdraw_everywhere(person.id)
    turn.unit.privacy.forget(person.id, turn.now)
    for message in messages:
        turn.send(message)
    told = {"language": person.language, "text": "farewell", "arguments": {}}
    turn.send(Message(person.id, "to-unknown", told))
    return answer


def _require_successor(unit: UnitOfWork, person: Person) -> None:
    """Somebody has to answer for the groups of a worker, and for everything."""
    runs = any(group.worker_id == person.id for group in unit.groups.run_by(person.id))
    if (runs or person.office is not None) and _successor(unit, person) is None:
        raise Sorry("forget-operator")


def _successor(unit: UnitOfWork, person: Person) -> int | None:
    return next((each.id for each in unit.people.in_office(Office.OPERATOR) if each.id != person.id), None)


@views("forget-ask")
def show_question(scene: Scene, _: Arguments) -> Screen | None:
    person = scene.unit.people.get(scene.chat_id)
    if person is None:
        return None
    tables = [record.table for record in scene.unit.privacy.about(person.id)]
    counts = {
        "groups": tables.count("member"),
        "answers": tables.count("rsvp"),
        "guests": tables.count("guest"),
        "sealed": len(scene.unit.sealed.kept_of(person.id)),
    }
    text = scene.say("forget-ask", backups=BACKUPS_KEPT.days, **counts)
    if "groups" in tables:
        text += "\n\n" + scene.say("forget-worker")
    yes = scene.button("button-forget-yes", "forget-yes", to_millis(scene.now))
    return Screen(text, ((yes,), back_row(scene, "privacy")))


@farewells("groups")
def tell_operator(leaving: Leaving) -> Iterable[Message]:
    """The groups a person was the worker of go to the operator."""
    unit, person = leaving.unit, leaving.person
    operator = _successor(unit, person)
    if operator is None:
        return []
    return [
        Message(
            operator,
            "text",
            {"text": "worker-left", "arguments": {"group": group.title}},
            lane=Lane.PUSH,
            push=Push.PROMISED,
        )
        for group in unit.groups.run_by(person.id)
        if group.worker_id == person.id
    ]


ROUTES: tuple[Route, ...] = (
    command("forget", ask, private=True),
    press("forget", ask),
    press("forget-yes", forget),
)
