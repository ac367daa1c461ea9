"""Whoever comes later reads what the group has agreed, and accepts it or asks first: in private, once, without a list
of those who have not."""

from domain.groups import Group
from domain.norms.life import in_force
from domain.outbox import Message
from domain.unit_of_work import UnitOfWork
from handlers.navigation import back_row, menu_row, show_screen
from handlers.norms.words import fitting, norm_lines
from handlers.registry import views
from handlers.rights import group_joined
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.telling import who_run
from handlers.turn import Answer, Turn
from handlers.words import today_in


def show_to_newcomer(turn: Turn, group: Group) -> None:
    """Below the welcome, where there is something agreed that this person has not accepted."""
    if has_yet_to_accept(turn.unit, group, turn.person.id):
        turn.send(Message(turn.person.id, "norms-newcomer", {"group": group.id}, group_id=group.id))


def has_yet_to_accept(unit: UnitOfWork, group: Group, person_id: int) -> bool:
    agreement = unit.norms.agreement(group.id)
    if agreement is None or not in_force(unit.norms.of_group(group.id)):
        return False
    return unit.norms.accepted(group.id, person_id) < agreement.version


def accept_rows(scene: Scene, group: Group) -> tuple[Row, ...]:
    agreement = scene.unit.norms.agreement(group.id)
    if agreement is None or not has_yet_to_accept(scene.unit, group, scene.chat_id):
        return ()
    return ((scene.button("button-norms-accept", "norms-accept", group.id, agreement.version),),)


def accept(turn: Turn) -> Answer:
    """What was read is what is accepted: where it changed meanwhile, the newest is shown first."""
    group = group_joined(turn, turn.number(0))
    agreement = turn.unit.norms.agreement(group.id)
    newest = agreement is not None and agreement.version == turn.number(1)
    if newest:
        turn.unit.norms.accept(group.id, turn.person.id, turn.number(1), today_in(group.zone, turn.now))
    show_screen(turn, "norms", group=group.id, note="norms-accepted" if newest else "norms-changed-meanwhile")
    return turn.answer("norms-accepted-short" if newest else "norm-settled")


def ask_first(turn: Turn) -> None:
    group = group_joined(turn, turn.number(0))
    show_screen(turn, "norms-ask-first", group=group.id)


@views("norms-newcomer")
def show_newcomer(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None or not has_yet_to_accept(scene.unit, group, scene.chat_id):
        return None
    held = [(norm, norm.current) for norm in in_force(scene.unit.norms.of_group(group.id))]
    paragraphs = ["\n".join(norm_lines(scene, norm, version)) for norm, version in held if version is not None]
    text, whole = fitting([scene.say("norms-newcomer", group=group.title), *paragraphs])
    tail = [] if whole else [scene.say("norms-press-for-rest")]
    rows = (
        *accept_rows(scene, group),
        (scene.button("button-norms-ask-first", "norms-ask-first", group.id),),
        (scene.button("button-norms", "norms", group.id), *menu_row(scene)),
    )
    return Screen("\n\n".join([text, *tail]), rows)


@views("norms-ask-first")
def show_ask_first(scene: Scene, arguments: Arguments) -> Screen | None:
    """Whom to talk to; nobody is told that somebody hesitates."""
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    people = ", ".join(person.name for person in who_run(scene.unit, group))
    return Screen(scene.say("norms-ask-first", names=people), (back_row(scene, "norms", group.id),))


ROUTES: tuple[Route, ...] = (press("norms-accept", accept), press("norms-ask-first", ask_first))
