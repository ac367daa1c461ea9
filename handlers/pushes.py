"""How often a person wants to hear from Kopā in a week, whatever the group or the matter."""

from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.turn import Answer, Sorry, Turn

CHOICES: tuple[int | None, ...] = (3, 7, 14, None)


def pushes(turn: Turn) -> None:
    show_screen(turn, "pushes")


def set_pushes(turn: Turn) -> Answer:
    chosen = turn.number(0)
    if chosen >= len(CHOICES):
        raise Sorry("button-unknown")
    turn.unit.pushes.set_limit(turn.person.id, CHOICES[chosen])
    show_screen(turn, "pushes")
    return turn.answer("pushes-noted")


@views("pushes")
def show_pushes(scene: Scene, _: Arguments) -> Screen:
    wanted = scene.unit.pushes.limit(scene.chat_id)
    rows: tuple[Row, ...] = tuple(
        (_choice(scene, number, limit, chosen=limit == wanted),) for number, limit in enumerate(CHOICES)
    )
    return Screen(scene.say("pushes"), (*rows, back_row(scene, "settings")))


def _choice(scene: Scene, number: int, limit: int | None, *, chosen: bool) -> Button:
    mark = "✅ " if chosen else ""
    return Button(mark + scene.label("pushes-choice", limit=limit or 0), data=f"pushes-set:{number}")


ROUTES: tuple[Route, ...] = (press("pushes", pushes), press("pushes-set", set_pushes))
