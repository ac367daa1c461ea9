"""A group's organisers: its worker names them, from the members or by a one-time link, and takes it back."""

from domain.groups import RUNS_GROUP, Group, Member, Role
from domain.outbox import Lane, Message
from domain.people import Link
from domain.pushes import Push
from handlers.links import LIFETIME, Purpose, new_link
from handlers.navigation import menu_row, page_of, page_row, screen_key, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_of, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn


def organisers(turn: Turn) -> None:
    show_screen(turn, "organisers", group=_group(turn).id)


def choose_member(turn: Turn) -> None:
    show_screen(turn, "organiser-choose", group=_group(turn).id, page=turn.number(1))


def ask_to_make(turn: Turn) -> None:
    group, member = _group_and_member(turn)
    show_screen(turn, "organiser-ask", group=group.id, person=member.person.id)


def make(turn: Turn) -> Answer:
    group, member = _group_and_member(turn)
    if member.role is not Role.ORGANISER:
        turn.unit.groups.set_role(group.id, member.person.id, Role.ORGANISER)
        _tell(turn, group, member, "organiser-you-are")
    show_screen(turn, "organisers", group=group.id)
    return turn.answer("organiser-made", name=_name(member))


def ask_to_drop(turn: Turn) -> None:
    group, member = _group_and_member(turn)
    show_screen(turn, "organiser-drop-ask", group=group.id, person=member.person.id)


def drop(turn: Turn) -> Answer:
    group, member = _group_and_member(turn)
    if member.role is Role.ORGANISER:
        turn.unit.groups.set_role(group.id, member.person.id, Role.MEMBER)
        _tell(turn, group, member, "organiser-you-were")
    show_screen(turn, "organisers", group=group.id)
    return turn.answer("organiser-dropped", name=_name(member))


def link(turn: Turn) -> None:
    """A message of its own, to be forwarded to one person."""
    group = _group(turn)
    expires = turn.now + LIFETIME
    payload = new_link(turn.unit, Link(Purpose.ORGANISER, group.id, turn.person.id, expires))
    text = {"group": group.title, "link": turn.world.start_link(payload)}
    turn.show("text", text="organiser-link-to-forward", arguments=text)
    turn.unit.outbox.forget_posted(screen_key(turn.user.id))
    back = [{"key": "button-back", "data": ["organisers", group.id]}, {"key": "button-menu", "data": ["menu"]}]
    show_screen(turn, "text", text="organiser-link", buttons=[back])


def _group(turn: Turn) -> Group:
    group = group_of(turn, turn.number(0))
    require(turn, group, RUNS_GROUP)
    return group


def _group_and_member(turn: Turn) -> tuple[Group, Member]:
    group = _group(turn)
    member = turn.unit.groups.member(group.id, turn.number(1))
    if member is None or not member.present:
        raise Sorry("member-gone", group=shortened(group.title))
    return group, member


def _tell(turn: Turn, group: Group, member: Member, text: str) -> None:
    if member.person.reachable:
        arguments = {"text": text, "arguments": {"group": group.title}}
        menu = [[{"key": "button-menu", "data": ["menu"]}]]
        turn.send(Message(member.person.id, "text", {**arguments, "buttons": menu}, lane=Lane.PUSH, push=Push.PROMISED))


@views("organisers")
def show_organisers(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    named = [member for member in scene.unit.groups.members(group.id) if member.role is Role.ORGANISER]
    names = "\n".join(f"• {member.person.name}" for member in named)
    dropping: tuple[Row, ...] = tuple(
        (scene.button("button-organiser-drop", "organiser-drop-ask", group.id, member.person.id, name=_name(member)),)
        for member in named
    )
    rows: tuple[Row, ...] = (
        (scene.button("button-organiser-choose", "organiser-choose", group.id, 0),),
        (scene.button("button-organiser-link", "organiser-link", group.id),),
        *dropping,
        _back(scene, group, "group-settings"),
    )
    return Screen(scene.say("organisers", group=group.title, count=len(named), names=names), rows)


@views("organiser-choose")
def show_members_to_choose(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    plain = [member for member in scene.unit.groups.members(group.id) if member.role is Role.MEMBER]
    others = sorted((member for member in plain if member.person.office is None), key=_name)
    page, shown = page_of(others, arguments["page"])
    rows = tuple((Button(_name(member), data=f"organiser-ask:{group.id}:{member.person.id}"),) for member in shown)
    text = scene.say("organiser-choose", group=group.title, count=len(others))
    turning = page_row(scene, page, len(others), f"organiser-choose:{group.id}")
    return Screen(text, (*rows, *turning, _back(scene, group, "organisers")))


@views("organiser-ask")
def show_question_to_make(scene: Scene, arguments: Arguments) -> Screen | None:
    return _question(scene, arguments, "organiser-ask", "organiser-make")


@views("organiser-drop-ask")
def show_question_to_drop(scene: Scene, arguments: Arguments) -> Screen | None:
    return _question(scene, arguments, "organiser-drop-ask", "organiser-drop")


def _question(scene: Scene, arguments: Arguments, text: str, verb: str) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    member = None if group is None else scene.unit.groups.member(group.id, arguments["person"])
    if group is None or member is None:
        return None
    yes = (scene.button(f"button-{verb}-yes", verb, group.id, member.person.id),)
    words = scene.say(text, group=group.title, name=member.person.name)
    return Screen(words, (yes, _back(scene, group, "organisers")))


def _back(scene: Scene, group: Group, verb: str) -> Row:
    return scene.button("button-back", verb, group.id), *menu_row(scene)


def _name(member: Member) -> str:
    return shortened(member.person.name)


ROUTES: tuple[Route, ...] = (
    press("organisers", organisers),
    press("organiser-choose", choose_member),
    press("organiser-ask", ask_to_make),
    press("organiser-make", make),
    press("organiser-drop-ask", ask_to_drop),
    press("organiser-drop", drop),
    press("organiser-link", link),
)
