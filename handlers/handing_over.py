"""The worker hands a group on and may leave; an organiser stops organising. Nobody gets a group without saying yes."""

from dataclasses import replace

from domain.groups import RUNS_GROUP, Group, HandOver, Member, Role
from domain.outbox import Lane, Message
from domain.people import Office, Person
from domain.pushes import Push
from domain.unit_of_work import UnitOfWork
from handlers.links import LIFETIME
from handlers.navigation import back_row, menu_row, role_in, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_of, not_theirs, require
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn
from handlers.words import today_in

OFFERED_AT_MOST = 20


def ask_to_whom(turn: Turn) -> None:
    show_screen(turn, "hand-over", group=_group(turn).id)


def ask(turn: Turn) -> None:
    group = _group(turn)
    show_screen(turn, "hand-over-ask", group=group.id, person=_successor(turn, group).id)


def offer(turn: Turn) -> Answer:
    group = _group(turn)
    person = _successor(turn, group)
    turn.unit.groups.offer(group.id, HandOver(person.id, turn.person.id), turn.now + LIFETIME)
    about = {"group": group.id, "by": turn.person.name}
    turn.send(Message(person.id, "hand-over-offer", about, lane=Lane.PUSH, push=Push.PROMISED))
    show_screen(turn, "group-settings", group=group.id)
    return turn.answer("hand-over-offered", alert=True, name=shortened(person.name))


def take(turn: Turn) -> Answer:
    group, offered_by = _offered(turn)
    turn.unit.groups.end_offer(group.id)
    before = turn.unit.people.get(group.worker_id)
    turn.unit.groups.save(replace(group, worker_id=turn.person.id))
    closing = turn.unit.goals.closing(group.id)
    if closing.begun:
        turn.unit.goals.save_closing(replace(closing, handed_on=today_in(group.zone, turn.now)))
    _tell_everybody(turn, group, before, offered_by)
    show_screen(turn, "group", group=group.id)
    return turn.answer("hand-over-taken")


def decline(turn: Turn) -> Answer:
    group, offered_by = _offered(turn)
    turn.unit.groups.end_offer(group.id)
    _tell(turn, offered_by, "hand-over-declined", name=turn.person.name, group=group.title)
    show_screen(turn, "menu")
    return turn.answer("hand-over-declined-short")


def _offered(turn: Turn) -> tuple[Group, int]:
    """Raises Sorry where the offer is old, is for somebody else, or its maker has no say in the group any more."""
    group = turn.unit.groups.get(turn.number(0))
    offered = None if group is None else turn.unit.groups.offered(group.id, turn.now)
    maker = None if offered is None else turn.unit.people.get(offered.offered_by)
    person = turn.unit.people.get(turn.user.id)
    if group is None or offered is None or maker is None or person is None or offered.person_id != person.id:
        raise Sorry("hand-over-over")
    if role_in(turn.unit, maker, group) not in RUNS_GROUP or not _may_take(turn.unit, group, person):
        raise Sorry("hand-over-over")
    return group, maker.id


def _group(turn: Turn) -> Group:
    group = group_of(turn, turn.number(0))
    require(turn, group, RUNS_GROUP)
    return group


def _successor(turn: Turn, group: Group) -> Person:
    person = turn.unit.people.get(turn.number(1))
    if person is None or not _may_take(turn.unit, group, person):
        raise Sorry("member-gone", group=shortened(group.title))
    return person


def _may_take(unit: UnitOfWork, group: Group, person: Person) -> bool:
    """One of the group's organisers, or somebody who runs groups already; never who has it now."""
    if person.id == group.worker_id or not person.reachable:
        return False
    member = unit.groups.member(group.id, person.id)
    organises = member is not None and member.present and member.role is Role.ORGANISER
    return organises or person.office is not None


def _tell_everybody(turn: Turn, group: Group, before: Person | None, offered_by: int) -> None:
    told = {"group": group.title, "name": turn.person.name}
    about = {"text": "hand-over-told", "arguments": told}
    turn.send(Message(group.chat_id, "text", about, lane=Lane.PUSH, group_id=group.id))
    for person_id in {offered_by, *([] if before is None else [before.id])} - {turn.person.id}:
        _tell(turn, person_id, "hand-over-done", **told)


def _tell(turn: Turn, person_id: int, text: str, **arguments: object) -> None:
    person = turn.unit.people.get(person_id)
    if person is not None and person.reachable:
        buttons = [[{"key": "button-menu", "data": ["menu"]}]]
        about = {"text": text, "arguments": arguments, "buttons": buttons}
        turn.send(Message(person_id, "text", about, lane=Lane.PUSH, push=Push.PROMISED))


@views("hand-over")
def show_whom(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    found = _candidates(scene.unit, group)[:OFFERED_AT_MOST]
    rows: tuple[Row, ...] = tuple(
        (Button(shortened(person.name), data=f"hand-over-ask:{group.id}:{person.id}"),) for person in found
    )
    organisers: Row = (scene.button("button-organisers", "organisers", group.id),)
    text = scene.say("hand-over", group=group.title, count=len(found))
    return Screen(text, (*rows, organisers, back_row(scene, "group-settings", group.id)))


def _candidates(unit: UnitOfWork, group: Group) -> list[Person]:
    members = [member.person for member in unit.groups.members(group.id)]
    offices = [person for office in Office for person in unit.people.in_office(office)]
    found = {person.id: person for person in (*members, *offices) if _may_take(unit, group, person)}
    return sorted(found.values(), key=lambda person: person.name.casefold())


@views("hand-over-ask")
def show_question(scene: Scene, arguments: Arguments) -> Screen | None:
    group, person = scene.unit.groups.get(arguments["group"]), scene.unit.people.get(arguments["person"])
    if group is None or person is None:
        return None
    yes: Row = (scene.button("button-hand-over-yes", "hand-over-yes", group.id, person.id),)
    text = scene.say("hand-over-ask", group=group.title, name=person.name)
    return Screen(text, (yes, back_row(scene, "hand-over", group.id)))


@views("hand-over-offer")
def show_offer(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    rows: tuple[Row, ...] = (
        (scene.button("button-hand-over-take", "hand-over-take", group.id),),
        (scene.button("button-hand-over-no", "hand-over-no", group.id),),
        menu_row(scene),
    )
    return Screen(scene.say("hand-over-offer", group=group.title, name=arguments["by"]), rows)


def ask_to_stop(turn: Turn) -> None:
    group, _ = _organised(turn)
    show_screen(turn, "organiser-stop-ask", group=group.id)


def stop_organising(turn: Turn) -> Answer:
    group, member = _organised(turn)
    turn.unit.groups.set_role(group.id, member.person.id, Role.MEMBER)
    _tell(turn, group.worker_id, "organiser-stopped", name=member.person.name, group=group.title)
    show_screen(turn, "group", group=group.id)
    return turn.answer("organiser-stopped-now")


def _organised(turn: Turn) -> tuple[Group, Member]:
    group = group_of(turn, turn.number(0))
    member = turn.unit.groups.member(group.id, turn.user.id)
    if member is None or not member.present:
        raise not_theirs()
    if member.role is not Role.ORGANISER:
        raise Sorry("rights-missing", group=shortened(group.title))
    return group, member


@views("organiser-stop-ask")
def show_question_to_stop(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    yes: Row = (scene.button("button-organiser-stop-yes", "organiser-stop-yes", group.id),)
    return Screen(
        scene.say("organiser-stop-ask", group=group.title), (yes, back_row(scene, "group-settings", group.id))
    )


ROUTES: tuple[Route, ...] = (
    press("hand-over", ask_to_whom),
    press("hand-over-ask", ask),
    press("hand-over-yes", offer),
    press("hand-over-take", take),
    press("hand-over-no", decline),
    press("organiser-stop-ask", ask_to_stop),
    press("organiser-stop-yes", stop_organising),
)
