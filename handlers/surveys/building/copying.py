"""A survey asked before, as a new draft: the same questions under the same ids, so that waves can be compared."""

from domain.surveys.records import Record, SurveyState
from handlers.navigation import back_row, groups_run_by, page_of, page_row, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_led
from handlers.routing import Route, press
from handlers.screen import Arguments, Button, Scene, Screen
from handlers.surveys.access import run_by
from handlers.surveys.building.drafts import groups_offered
from handlers.surveys.lists import new_record
from handlers.turn import Answer, Sorry, Turn


def ask_again(turn: Turn) -> Answer | None:
    """Where there is only one group, at once."""
    record = _asked_before(turn)
    groups = groups_run_by(turn.unit, turn.person)
    if len(groups) > 1:
        show_screen(turn, "build-again", survey=record.id, page=turn.number(1) if len(turn.data) > 1 else 0)
        return None
    return _copy(turn, record, record.group_id)


def ask_again_in(turn: Turn) -> Answer:
    return _copy(turn, _asked_before(turn), turn.number(1))


def _asked_before(turn: Turn) -> Record:
    record, _ = run_by(turn)
    if record.state is SurveyState.DRAFT:
        raise Sorry("button-unknown")
    return record


def _copy(turn: Turn, record: Record, group_id: int) -> Answer:
    group = group_led(turn, group_id)
    made = turn.unit.surveys.add(new_record(turn, group, record.survey))
    show_screen(turn, "survey", survey=made.id)
    return turn.answer("survey-made")


@views("build-again")
def draw_groups(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    person = scene.unit.people.get(scene.chat_id)
    if record is None or person is None:
        return None
    groups = groups_offered(groups_run_by(scene.unit, person), record.group_id)
    page, shown = page_of(groups, arguments["page"])
    rows = tuple((Button(shortened(each.title), data=f"build-again-in:{record.id}:{each.id}"),) for each in shown)
    turning = page_row(scene, page, len(groups), f"build-again:{record.id}")
    return Screen(scene.say("build-again"), (*rows, *turning, back_row(scene, "survey", record.id)))


ROUTES: tuple[Route, ...] = (press("build-again", ask_again), press("build-again-in", ask_again_in))
