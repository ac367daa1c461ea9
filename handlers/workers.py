"""The operator's own business: who may bring Kopā into groups."""

from dataclasses import replace

from domain.outbox import Lane, Message
from domain.people import Link, Office, Person
from domain.pushes import Push
from handlers.links import LIFETIME, Purpose, new_link
from handlers.navigation import menu_row, screen_key, shortened, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn


def workers(turn: Turn) -> None:
    _require_operator(turn)
    show_screen(turn, "workers")


def invite(turn: Turn) -> None:
    """A message of its own, to be forwarded to one person."""
    _require_operator(turn)
    payload = new_link(turn.unit, Link(Purpose.WORKER, None, turn.person.id, turn.now + LIFETIME))
    link = turn.world.start_link(payload)
    turn.show("text", text="worker-link-to-forward", arguments={"link": link})
    turn.unit.outbox.forget_posted(screen_key(turn.user.id))
    back = [{"key": "button-back", "data": ["workers"]}, {"key": "button-menu", "data": ["menu"]}]
    show_screen(turn, "text", text="worker-link", buttons=[back])


def ask_to_remove(turn: Turn) -> None:
    _require_operator(turn)
    show_screen(turn, "worker-remove-ask", person=_worker(turn).id)


def remove(turn: Turn) -> Answer:
    """Their groups stay, in the operator's hands."""
    _require_operator(turn)
    worker = _worker(turn)
    for group in turn.unit.groups.run_by(worker.id):
        if group.worker_id == worker.id:
            turn.unit.groups.save(replace(group, worker_id=turn.person.id))
    turn.unit.people.set_office(worker.id, None)
    turn.send(Message(worker.id, "text", {"text": "worker-you-were"}, lane=Lane.PUSH, push=Push.PROMISED))
    show_screen(turn, "workers")
    return turn.answer("worker-removed", name=worker.name)


def _require_operator(turn: Turn) -> None:
    known = turn.unit.people.get(turn.user.id)
    if known is None or known.office is not Office.OPERATOR:
        raise Sorry("rights-missing-office")


def _worker(turn: Turn) -> Person:
    person = turn.unit.people.get(turn.number(0))
    if person is None or person.office is not Office.WORKER:
        raise Sorry("worker-gone")
    return person


@views("workers")
def show_workers(scene: Scene, _arguments: Arguments) -> Screen:
    found = sorted(scene.unit.people.in_office(Office.WORKER), key=lambda person: person.name.casefold())
    names = "\n".join(f"• {person.name}" for person in found)
    removing: tuple[Row, ...] = tuple(
        (scene.button("button-worker-remove", "worker-remove-ask", person.id, name=shortened(person.name)),)
        for person in found
    )
    rows: tuple[Row, ...] = ((scene.button("button-worker-invite", "worker-invite"),), *removing, menu_row(scene))
    return Screen(scene.say("workers", count=len(found), names=names), rows)


@views("worker-remove-ask")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    person = scene.unit.people.get(arguments["person"])
    if person is None:
        return None
    groups = sum(group.worker_id == person.id for group in scene.unit.groups.run_by(person.id))
    yes = (scene.button("button-worker-remove-yes", "worker-remove", person.id),)
    back = (scene.button("button-back", "workers"), *menu_row(scene))
    return Screen(scene.say("worker-remove-ask", name=person.name, groups=groups), (yes, back))


ROUTES: tuple[Route, ...] = (
    press("workers", workers),
    press("worker-invite", invite),
    press("worker-remove-ask", ask_to_remove),
    press("worker-remove", remove),
)
