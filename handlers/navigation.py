"""The one screen a person has in the private chat, and the ways back from it."""

from domain.groups import RUNS_MEETINGS, Group, Role, role_of
from domain.people import Office, Person
from domain.unit_of_work import UnitOfWork
from handlers.registry import views
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Sorry, Turn


def screen_key(person_id: int) -> str:
    return f"screen:{person_id}"


def show_screen(turn: Turn, view: str, **arguments: object) -> None:
    """Pressing a button of the newest screen changes that screen; anything else begins a new one below."""
    turn.show(view, key=screen_key(turn.user.id), **arguments)


def menu_row(scene: Scene) -> Row:
    return (scene.button("button-menu", "menu"),)


def back_row(scene: Scene, *data: object) -> Row:
    return scene.button("button-back", *data), scene.button("button-menu", "menu")


def groups_run_by(unit: UnitOfWork, person: Person) -> list[Group]:
    """The groups where the person may run meetings now, by title."""
    candidates = unit.groups.all() if person.office is Office.OPERATOR else unit.groups.run_by(person.id)
    return [group for group in candidates if role_in(unit, person, group) in RUNS_MEETINGS]


def groups_of(unit: UnitOfWork, person: Person) -> list[Group]:
    """The groups the person runs or belongs to, by title."""
    found = {group.id: group for group in (*groups_run_by(unit, person), *unit.groups.joined_by(person.id))}
    return sorted(found.values(), key=lambda group: group.title.casefold())


def role_in(unit: UnitOfWork, person: Person, group: Group) -> Role:
    return role_of(person, group, unit.groups.member(group.id, person.id))


def choose_group(turn: Turn, verb: str, groups: list[Group] | None = None) -> Group | None:
    """The one group there is; where there are several the person is asked, and the answer arrives as `verb:<group id>`.

    Without `groups`, those where the person may run meetings. Raises Sorry where there is none.
    """
    offered = groups_run_by(turn.unit, turn.person) if groups is None else groups
    if not offered:
        raise Sorry("groups-none")
    if len(offered) == 1:
        return offered[0]
    show_screen(turn, "choose-group", verb=verb, groups=[group.id for group in offered])
    return None


@views("choose-group")
def show_groups_to_choose(scene: Scene, arguments: Arguments) -> Screen:
    groups = [scene.unit.groups.get(group_id) for group_id in arguments["groups"]]
    rows = tuple(
        (Button(shortened(group.title), data=f"{arguments['verb']}:{group.id}"),)
        for group in groups
        if group is not None
    )
    return Screen(scene.say("groups-which"), (*rows, menu_row(scene)))


def shortened(title: str, limit: int = 40) -> str:
    """For a button's label."""
    return title if len(title) <= limit else title[: limit - 1].rstrip() + "…"
