"""Whoever comes into the group and may be written to is welcomed once, in private. Others read the group's welcome."""

from domain.groups import Group
from domain.outbox import Lane, Message
from domain.people import Person
from handlers.navigation import menu_row
from handlers.norms.newcomers import has_yet_to_accept
from handlers.registry import views
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Turn


def welcome_newcomer(turn: Turn, group: Group, person: Person) -> None:
    if person.reachable and not group.quietened:
        turn.send(Message(person.id, "newcomer", {"group": group.id}, lane=Lane.PUSH, group_id=group.id))


@views("newcomer")
def show_newcomer(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    agreed: tuple[Row, ...] = ()
    if has_yet_to_accept(scene.unit, group, scene.chat_id):
        agreed = ((scene.button("button-norms", "norms", group.id),),)
    own: Row = (scene.button("button-language-in-all", "language"),)
    silence: Row = (scene.button("button-silence", "silence", group.id), *menu_row(scene))
    return Screen(scene.say("newcomer", group=group.title), (*agreed, own, silence))
