"""The decision log as a table for other programs: no more in it than a member reads on the screens."""

from domain.decisions import Decision, Standing
from domain.groups import Group
from domain.printing import Cell, Sheet, Workbook
from handlers.decisions.words import percent_of
from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.rights import group_joined
from handlers.routing import Route, press
from handlers.screen import Arguments, Scene, Screen
from handlers.turn import Sorry, Turn

COLUMNS = (
    "day",
    "subject",
    "outcome",
    "words",
    "rule",
    "asked",
    "answered",
    "quorum",
    "threshold",
    "review",
    "standing",
)


def as_table(turn: Turn) -> None:
    group = group_joined(turn, turn.number(0))
    if not turn.private:
        raise Sorry("button-unknown")
    show_screen(turn, "decisions-table", group=group.id)


@views("decisions-table")
def show_table(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    return Screen(
        scene.say("decisions-table", group=group.title),
        (back_row(scene, "decisions", group.id),),
        file=_workbook(scene, group),
    )


def _workbook(scene: Scene, group: Group) -> Workbook:
    title = scene.label("decisions-table-file")
    head = tuple(scene.label(f"decision-column-{column}") for column in COLUMNS)
    rows = tuple(_row(scene, each) for each in scene.unit.decisions.of_group(group.id))
    return Workbook(title, (Sheet(title, head, rows),))


def _row(scene: Scene, each: Decision) -> tuple[Cell, ...]:
    return (
        each.decided_on,
        each.subject,
        scene.label("decision-outcome", outcome=each.outcome.value),
        "; ".join(each.words),
        scene.label("decision-rule", rule=each.rule.value),
        each.asked,
        each.answered,
        None if each.quorum is None else f"{percent_of(each.quorum)} %",
        None if each.threshold is None else f"{percent_of(each.threshold)} %",
        each.review_on if each.holds else None,
        None if each.standing is Standing.IN_FORCE else scene.label("decision-standing", standing=each.standing.value),
    )


ROUTES: tuple[Route, ...] = (press("decisions-table", as_table),)
