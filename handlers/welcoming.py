"""Whoever comes into the group and may be written to is welcomed once, in private. Others read the group's welcome.

Those who run the group read on one page what awaits somebody new, how approval works, and see the welcome itself.
"""

from domain.groups import RUNS_MEETINGS, Group
from domain.norms.life import in_force
from domain.outbox import Lane, Message
from domain.people import Person
from handlers.navigation import back_row, menu_row, role_in, screen_key, show_screen
from handlers.norms.newcomers import has_yet_to_accept
from handlers.registry import views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Sorry, Turn


def welcome_newcomer(turn: Turn, group: Group, person: Person) -> None:
    if person.reachable and not group.quietened:
        turn.send(Message(person.id, "newcomer", {"group": group.id}, lane=Lane.PUSH, group_id=group.id, push=None))


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


def open_page(turn: Turn) -> None:
    show_screen(turn, "newcomers", group=_led(turn).id)


def see(turn: Turn) -> None:
    """Just as somebody new gets it, in the reader's own language."""
    group = _led(turn)
    turn.show("newcomer", group=group.id)
    turn.unit.outbox.forget_posted(screen_key(turn.user.id))
    show_screen(turn, "newcomers", group=group.id)


def _led(turn: Turn) -> Group:
    group = group_led(turn, turn.number(0))
    if not turn.private:
        raise Sorry("button-unknown")
    return group


@views("newcomers")
def show_page(scene: Scene, arguments: Arguments) -> Screen | None:
    group, person = scene.unit.groups.get(arguments["group"]), scene.unit.people.get(scene.chat_id)
    if group is None or person is None or role_in(scene.unit, person, group) not in RUNS_MEETINGS:
        return None
    agreed = "yes" if in_force(scene.unit.norms.of_group(group.id)) else "no"
    rows: tuple[Row, ...] = (
        (scene.button("button-newcomers-see", "newcomers-see", group.id),),
        (scene.button("button-invitation", "invitation", group.id),),
        (scene.button("button-norms", "norms", group.id),),
        (scene.button("button-check-ins", "check-ins", group.id),),
        back_row(scene, "group-settings", group.id),
    )
    return Screen(scene.say("newcomers", group=group.title, agreed=agreed), rows)


ROUTES: tuple[Route, ...] = (press("newcomers", open_page), press("newcomers-see", see))
