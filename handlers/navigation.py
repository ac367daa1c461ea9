"""The one screen a person has in the private chat, and the ways back from it."""

import re
from collections.abc import Sequence
from typing import TypeVar

from domain.groups import RUNS_MEETINGS, Group, Role, role_of
from domain.people import Office, Person
from domain.unit_of_work import UnitOfWork
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Sorry, Turn

Item = TypeVar("Item")

PAGE = 10
VERB = re.compile("[a-z-]{1,20}")


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


def choose_group(turn: Turn, verb: str, *, joined: bool = False) -> Group | None:
    """The one group there is; where there are several the person is asked, and the answer arrives as `verb:<group id>`.

    Groups where the person may run meetings, or with `joined` all they belong to. Raises Sorry where there is none.
    """
    offered = _offered(turn.unit, turn.person, joined=joined)
    if not offered:
        raise Sorry("groups-none")
    if len(offered) == 1:
        return offered[0]
    show_screen(turn, "choose-group", verb=verb, joined=joined, page=0)
    return None


def turn_page(turn: Turn) -> None:
    verb = turn.data[0] if turn.data else ""
    if not VERB.fullmatch(verb):
        raise Sorry("button-unknown")
    show_screen(turn, "choose-group", verb=verb, joined=turn.number(1) == 1, page=turn.number(2))


def _offered(unit: UnitOfWork, person: Person, *, joined: bool) -> list[Group]:
    return groups_of(unit, person) if joined else groups_run_by(unit, person)


@views("choose-group")
def show_groups_to_choose(scene: Scene, arguments: Arguments) -> Screen | None:
    person = scene.unit.people.get(scene.chat_id)
    if person is None:
        return None
    verb, joined = arguments["verb"], arguments["joined"]
    groups = _offered(scene.unit, person, joined=joined)
    page, shown = page_of(groups, arguments["page"])
    rows = tuple((Button(shortened(group.title), data=f"{verb}:{group.id}"),) for group in shown)
    turning = page_row(scene, page, len(groups), f"choose-group:{verb}:{int(joined)}")
    return Screen(scene.say("groups-which"), (*rows, *turning, menu_row(scene)))


def page_of(items: Sequence[Item], page: int) -> tuple[int, Sequence[Item]]:
    """The page asked for, or the last there is, and what stands on it."""
    page = min(page, max(0, (len(items) - 1) // PAGE))
    return page, items[page * PAGE : (page + 1) * PAGE]


def page_row(scene: Scene, page: int, count: int, data: str) -> tuple[Row, ...]:
    """Buttons to the pages before and after; their data is `data:<page>`."""
    earlier = (scene.button("button-earlier", data, page - 1),) if page > 0 else ()
    later = (scene.button("button-later", data, page + 1),) if count > (page + 1) * PAGE else ()
    return ((*earlier, *later),) if earlier or later else ()


def shortened(title: str, limit: int = 40) -> str:
    """For a button's label."""
    return title if len(title) <= limit else title[: limit - 1].rstrip() + "…"


ROUTES: tuple[Route, ...] = (press("choose-group", turn_page),)
