"""What a group is set to: what is needed once a season does not stand beside what is needed daily."""

from dataclasses import replace

from domain.groups import RUNS_GROUP, Group, Role
from domain.quiet_hours import QuietHours
from handlers.languages import names
from handlers.navigation import back_row, role_in, show_screen
from handlers.registry import views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Answer, Turn


def group_settings(turn: Turn) -> None:
    group = group_led(turn, turn.number(0))
    show_screen(turn, "group-settings", group=group.id)


@views("group-settings")
def show_group_settings(scene: Scene, arguments: Arguments) -> Screen | None:
    group, person = scene.unit.groups.get(arguments["group"]), scene.unit.people.get(scene.chat_id)
    if group is None or person is None:
        return None
    words = {"languages": names(group.languages), "quiet": quiet_words(scene, group.quiet), "asks": _on(group)}
    text = scene.say("group-settings", group=group.title, **words)
    return Screen(text, (*_rows(scene, group, role_in(scene.unit, person, group)), back_row(scene, "group", group.id)))


def toggle_feeling(turn: Turn) -> Answer:
    group = group_led(turn, turn.number(0))
    changed = replace(group, asks_feeling=not group.asks_feeling)
    turn.unit.groups.save(changed)
    show_screen(turn, "group-settings", group=group.id)
    return turn.answer("feeling-by-itself", on=_on(changed))


def _on(group: Group) -> str:
    return "yes" if group.asks_feeling else "no"


def quiet_words(scene: Scene, quiet: QuietHours) -> str:
    if quiet.from_ == quiet.until:
        return scene.label("quiet-never")
    return scene.label("quiet-from-until", start=f"{quiet.from_:%H:%M}", end=f"{quiet.until:%H:%M}")


def _rows(scene: Scene, group: Group, role: Role) -> tuple[Row, ...]:
    organisers: tuple[Row, ...] = ((scene.button("button-organisers", "organisers", group.id),),)
    return (
        *(organisers if role in RUNS_GROUP else ()),
        (
            scene.button("button-group-languages", "group-languages", group.id),
            scene.button("button-quiet", "quiet", group.id),
        ),
        (scene.button("button-reach", "reach", group.id), scene.button("button-newcomers", "newcomers", group.id)),
        (scene.button("button-feeling-by-itself", "feeling-by-itself", group.id, on=_on(group)),),
        *_endings(scene, group, role),
    )


def _endings(scene: Scene, group: Group, role: Role) -> tuple[Row, ...]:
    if role not in RUNS_GROUP:
        return ((scene.button("button-organiser-stop", "organiser-stop-ask", group.id),),)
    return (
        (
            scene.button("button-group-export", "group-export", group.id),
            scene.button("button-group-import", "group-import", group.id),
        ),
        (scene.button("button-hand-over", "hand-over", group.id),),
        (scene.button("button-group-delete", "group-delete", group.id),),
    )


ROUTES: tuple[Route, ...] = (
    press("group-settings", group_settings),
    press("feeling-by-itself", toggle_feeling),
)
