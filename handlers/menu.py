"""The private chat's first screen, settings and help: what this person can do here, by the roles they have now."""

from domain.people import Office, Person
from handlers.navigation import groups_of, groups_run_by, menu_row, show_screen
from handlers.registry import views
from handlers.routing import Route, command, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Turn


def menu(turn: Turn) -> None:
    turn.unit.dialogs.end(turn.person.id)
    show_screen(turn, "menu")


def settings(turn: Turn) -> None:
    show_screen(turn, "settings")


def help_(turn: Turn) -> None:
    show_screen(turn, "help")


@views("menu")
def show_menu(scene: Scene, arguments: Arguments) -> Screen | None:
    """`greeting` is the key of the words above the buttons, `arguments` its arguments."""
    person = scene.unit.people.get(scene.chat_id)
    if person is None:
        return None
    text = scene.say(arguments.get("greeting", "menu-text"), **arguments.get("arguments", {}))
    return Screen(text, (*_group_rows(scene, person), *_office_rows(scene, person), *_own_rows(scene, person)))


def _group_rows(scene: Scene, person: Person) -> tuple[Row, ...]:
    plan_or_find: Row = (scene.button("button-plan", "plan"), scene.button("button-time-find", "time-find"))
    plan: tuple[Row, ...] = (plan_or_find,) if groups_run_by(scene.unit, person) else ()
    if not groups_of(scene.unit, person):
        return ()
    lists: Row = (scene.button("button-meetings", "meetings"), scene.button("button-polls", "polls"))
    told: tuple[Row, ...] = ((scene.button("button-broadcasts", "broadcasts"),),) if plan else ()
    return (*plan, *told, lists, (scene.button("button-surveys", "surveys"), scene.button("button-groups", "groups")))


def _office_rows(scene: Scene, person: Person) -> tuple[Row, ...]:
    if person.office is None:
        return ()
    add = Button(scene.label("button-add-to-group"), url=f"https://t.me/{scene.world.username}?startgroup=1")
    workers: tuple[Row, ...] = ((scene.button("button-workers", "workers"),),)
    return ((add,), *(workers if person.office is Office.OPERATOR else ()))


def _own_rows(scene: Scene, person: Person) -> tuple[Row, ...]:
    own: Row = (scene.button("button-settings", "settings"), scene.button("button-help", "help"))
    return (own,) if person.language_chosen else (own, (scene.button("button-language-in-all", "language"),))


@views("settings")
def show_settings(scene: Scene, _arguments: Arguments) -> Screen | None:
    person = scene.unit.people.get(scene.chat_id)
    if person is None:
        return None
    joined = scene.unit.groups.joined_by(person.id)
    muted = [group for group in joined if (member := scene.unit.groups.member(group.id, person.id)) and member.muted]
    switch = scene.button("button-unmute", "unmute") if muted else scene.button("button-mute", "mute")
    rows: tuple[Row, ...] = (
        (scene.button("button-language", "language"),),
        (scene.button("button-reminders", "reminders"),),
        (scene.button("button-pushes", "pushes"),),
        *(((switch,),) if joined else ()),
        *(((scene.button("button-silences", "silences"),),) if len(joined) > 1 else ()),
        (scene.button("button-privacy", "privacy"),),
        menu_row(scene),
    )
    return Screen(scene.say("settings", muted="yes" if muted else "no"), rows)


@views("help")
def show_help(scene: Scene, _arguments: Arguments) -> Screen | None:
    person = scene.unit.people.get(scene.chat_id)
    if person is None:
        return None
    parts = ["help-member"]
    if groups_run_by(scene.unit, person):
        parts.append("help-organiser")
    if person.office is not None:
        parts.append("help-worker")
    return Screen("\n\n".join(scene.say(part) for part in parts), (menu_row(scene),))


ROUTES: tuple[Route, ...] = (
    command("menu", menu, private=True),
    command("settings", settings, private=True),
    command("help", help_, private=True),
    press("menu", menu),
    press("settings", settings),
    press("help", help_),
)
