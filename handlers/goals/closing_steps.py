"""The five steps in which a group closes, each with a tick once it is done."""

from domain.goals import Closing
from domain.groups import RUNS_GROUP, Group
from domain.sealing import BoxState
from domain.surveys.records import Record, SurveyState
from handlers.goals.farewells import collects, opened_words
from handlers.navigation import back_row, role_in
from handlers.registry import views
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys.templates import template
from handlers.words import day_words, today_in

EVALUATION = "evaluation_of_change"


@views("closing")
def show_stage(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    person = scene.unit.people.get(scene.chat_id)
    if group is None or person is None:
        return None
    known = scene.unit.goals.closing(group.id)
    hands_over = role_in(scene.unit, person, group) in RUNS_GROUP
    worker = scene.unit.people.get(group.worker_id)
    others = [scene.say("closing-worker-hands", name="" if worker is None else worker.name)]
    finished = [] if known.finished_on is None else [_finished_line(scene, group, known)]
    text = "\n\n".join([scene.say("closing", group=group.title), *([] if hands_over else others), *finished])
    buttons = [_evaluation(scene, group), _farewell(scene, group, known), _onward(scene, group, known)]
    buttons += [_hand_over(scene, group, known)] if hands_over else []
    rows: list[Row] = [(button,) for button in (*buttons, _end(scene, group, known))]
    return Screen(text, (*rows, back_row(scene, "group-work", group.id)))


def _finished_line(scene: Scene, group: Group, known: Closing) -> str:
    day = known.finished_on or today_in(group.zone, scene.now)
    return scene.say("closing-finished", day=day_words(scene.language, day, today_in(group.zone, scene.now)))


def _evaluation(scene: Scene, group: Group) -> Button:
    record = next((each for each in scene.unit.surveys.of_group(group.id) if _evaluates(each)), None)
    if record is None:
        return scene.button("button-closing-evaluate", "survey-make", group.id, EVALUATION, step="none")
    step = "begun" if record.state is SurveyState.DRAFT else "done"
    return scene.button("button-closing-evaluate", "survey", record.id, step=step)


def _evaluates(record: Record) -> bool:
    """As it was made, or changed: half of its questions are enough to know it by."""
    asked = {question.id for question in template(EVALUATION).questions}
    kept = asked & {question.id for question in record.survey.questions}
    return record.state is not SurveyState.DISCARDED and 2 * len(kept) >= len(asked)


def _farewell(scene: Scene, group: Group, known: Closing) -> Button:
    verbs = {"none": "closing-invite", "open": "closing-gather", "waits": "closing", "nobody": "closing-invite"}
    step = farewell_step(scene, known)
    return scene.button("button-closing-farewell", verbs.get(step, "closing-words"), group.id, step=step)


def farewell_step(scene: Scene, known: Closing) -> str:
    if known.box_id is None:
        return "none"
    if collects(scene.unit, known):
        return "open"
    if opened_words(scene.unit, known):
        return "shown" if known.shown else "gathered"
    box = scene.unit.sealed.get(known.box_id)
    return "nobody" if box is None or box.state is BoxState.CLOSED else "waits"


def _onward(scene: Scene, group: Group, known: Closing) -> Button:
    return scene.button("button-closing-onward", "closing-onward", group.id, done=_done(known.onward_on))


def _hand_over(scene: Scene, group: Group, known: Closing) -> Button:
    return scene.button("button-closing-hand-over", "hand-over", group.id, done=_done(known.handed_on))


def _end(scene: Scene, group: Group, known: Closing) -> Button:
    if known.finished_on is None:
        return scene.button("button-closing-finish", "closing-finish", group.id)
    return scene.button("button-closing-undo", "closing-undo", group.id)


def _done(day: object) -> str:
    return "no" if day is None else "yes"
