"""The rarer tools of working with a group, on one page, so that the group's own page stays short."""

from handlers.decisions.log import runs
from handlers.navigation import back_row, choose_group, show_screen
from handlers.registry import views
from handlers.rights import group_of, require_member
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.turn import Turn


def group_work(turn: Turn) -> None:
    group = group_of(turn, turn.number(0)) if turn.data else choose_group(turn, "group-work", joined=True)
    if group is not None:
        require_member(turn, group)
        show_screen(turn, "group-work", group=group.id)


@views("group-work")
def show_group_work(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    leads = runs(scene, group)
    led: tuple[Row, ...] = (
        (scene.button("button-follow-ups", "follow-ups", group.id),),
        (scene.button("button-again", "again", group.id),),
        (scene.button("button-cards", "cards", group.id),),
        (scene.button("button-check-ins", "check-ins", group.id),),
        (scene.button("button-closing", "closing", group.id),),
        (scene.button("button-activity", "activity", group.id),),
    )
    goals: Row = (scene.button("button-goals", "goals", group.id),)
    text = scene.say("group-work", group=group.title, leads="yes" if leads else "no")
    return Screen(text, (goals, *(led if leads else ()), back_row(scene, "group", group.id)))


ROUTES: tuple[Route, ...] = (press("group-work", group_work),)
