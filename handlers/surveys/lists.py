"""Surveys of a group: the list as each may see it, the templates to begin from, and the page of one survey."""

import secrets
from dataclasses import replace

from domain.groups import RUNS_MEETINGS, Group
from domain.surveys.checking import missing, wrong
from domain.surveys.definition import Block, Survey
from domain.surveys.records import Record, SurveyState
from domain.surveys.sheets import Mode
from handlers.languages import names
from handlers.listing import open_list
from handlers.navigation import back_row, page_of, page_row, role_in, shortened, show_screen
from handlers.registry import views
from handlers.rights import group_led
from handlers.routing import Route, command, press
from handlers.screen import Arguments, Button, Row, Scene, Screen
from handlers.surveys import answering
from handlers.surveys.access import built_by, run_by
from handlers.surveys.answering import PAYLOAD
from handlers.surveys.building.offers import asking_again, building_rows
from handlers.surveys.local_help import inherited
from handlers.surveys.outcomes import Outcome, outcome
from handlers.surveys.reach import reach_words
from handlers.surveys.results.pages import result_rows
from handlers.surveys.seats import seat_in
from handlers.surveys.templates import TEMPLATES, template
from handlers.surveys.wording import title_of, until_words
from handlers.turn import Answer, Sorry, Turn

TOKEN_BYTES = 24
SCRATCH = "scratch"


def surveys(turn: Turn) -> None:
    open_list(turn, "surveys")


def choose_template(turn: Turn) -> None:
    group = group_led(turn, turn.number(0))
    show_screen(turn, "survey-templates", group=group.id)


def make(turn: Turn) -> Answer:
    """Its maker is its reader until another is named."""
    group = group_led(turn, turn.number(0))
    name = turn.data[1] if len(turn.data) > 1 else ""
    if name not in (*TEMPLATES, SCRATCH):
        raise Sorry("button-unknown")
    survey = blank(group) if name == SCRATCH else template(name)
    added = turn.unit.surveys.add(new_record(turn, group, survey))
    show_screen(turn, "survey", survey=added.id)
    return turn.answer("survey-made")


def new_record(turn: Turn, group: Group, survey: Survey) -> Record:
    named = inherited(turn.unit, group.id, survey)
    return Record(0, group.id, named, turn.person.id, secrets.token_urlsafe(TOKEN_BYTES))


def blank(group: Group) -> Survey:
    return Survey({}, {}, (Block("questions", {}, ()),), group.languages)


def page(turn: Turn) -> None:
    record, _ = run_by(turn)
    show_screen(turn, "survey", survey=record.id)


def try_out(turn: Turn) -> None:
    """As a member will meet it; nothing of it counts."""
    record, group = built_by(turn)
    if wrong(record.survey):
        show_screen(turn, "survey-faults", survey=record.id)
        return
    if record.trial_box_id is not None:
        turn.unit.sealed.discard(record.trial_box_id)
    box_id = turn.unit.sealed.create(group.id, "trial", record.id)
    tried = replace(record, trial_box_id=box_id)
    turn.unit.surveys.save(tried)
    answering.arrive(turn, seat_in(turn, tried, Mode.TRIAL))


@views("surveys")
def show_surveys(scene: Scene, arguments: Arguments) -> Screen | None:
    """Those who run the group see all; members those that can be answered now."""
    group, person = scene.unit.groups.get(arguments["group"]), scene.unit.people.get(scene.chat_id)
    if group is None or person is None:
        return None
    runs = role_in(scene.unit, person, group) in RUNS_MEETINGS
    found = [each for each in scene.unit.surveys.of_group(group.id) if runs or each.takes_answers(scene.now)]
    at, shown = page_of(found, arguments.get("page", 0))
    rows = tuple((_listed(scene, record, runs),) for record in shown)
    new: tuple[Row, ...] = ((scene.button("button-survey-new", "survey-new", group.id),),) if runs else ()
    turning = page_row(scene, at, len(found), f"surveys:{group.id}")
    key = "surveys-run" if runs else "surveys"
    text = scene.say(key, group=group.title, count=len(found))
    return Screen(text, (*rows, *turning, *new, back_row(scene, "group", group.id)))


def _listed(scene: Scene, record: Record, runs: bool) -> Button:
    title = shortened(title_of(scene, record)) or scene.label("survey-untitled")
    if runs:
        return scene.button("button-survey-listed", "survey", record.id, state=record.state.value, title=title)
    return scene.button("button-survey-to-answer", "survey-answer", record.id, "o", title=title)


@views("survey-templates")
def show_templates(scene: Scene, arguments: Arguments) -> Screen | None:
    group = scene.unit.groups.get(arguments["group"])
    if group is None:
        return None
    rows = tuple((_template(scene, group, name),) for name in TEMPLATES)
    scratch: Row = (scene.button("button-survey-scratch", "survey-make", group.id, SCRATCH),)
    file: Row = (scene.button("button-build-import", "build-import", group.id),)
    text = scene.say("survey-templates", group=group.title)
    return Screen(text, (*rows, scratch, file, back_row(scene, "surveys", group.id)))


def _template(scene: Scene, group: Group, name: str) -> Button:
    survey = template(name)
    count = sum(question.asks for question in survey.questions)
    words = survey.worded(survey.title, scene.language)
    label = scene.label("button-survey-template", title=words, count=count)
    return Button(label, data=f"survey-make:{group.id}:{name}")


@views("survey")
def show_survey(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    group = None if record is None else scene.unit.groups.get(record.group_id)
    if record is None or group is None:
        return None
    rows = (*(ROWS[record.state](scene, record) if record.state in ROWS else ()), *asking_again(scene, record))
    head = scene.say("survey-page", title=title_of(scene, record) or scene.label("survey-untitled"), group=group.title)
    parts = [head, *_told(scene, record)]
    return Screen("\n\n".join(parts), (*rows, back_row(scene, "surveys", group.id)))


def _told(scene: Scene, record: Record) -> list[str]:
    survey = record.survey
    reader = scene.unit.people.get(record.reader_id)
    read_by = scene.say("survey-page-reader", name="–" if reader is None else reader.name)
    if record.state is SurveyState.DRAFT:
        count = sum(question.asks for question in survey.questions)
        lacking = len(missing(survey))
        return [
            scene.say("survey-page-draft", count=count, languages=names(survey.languages), missing=lacking, k=survey.k),
            read_by,
        ]
    told = [*reach_words(scene, record), read_by]
    if record.state is SurveyState.OPEN:
        link = scene.world.start_link(PAYLOAD + record.token)
        until = scene.say("survey-page-until", until=until_words(scene, record))
        return [until, *told, scene.say("survey-page-sealed"), scene.say("survey-page-link", link=link)]
    if record.state is SurveyState.CLOSING:
        return [*told, scene.say("survey-page-closing")]
    return [*told, scene.say("survey-page-closed", outcome=outcome(scene.unit, record).value, k=survey.k)]


def _draft_rows(scene: Scene, record: Record) -> tuple[Row, ...]:
    return (
        (scene.button("button-survey-try", "survey-try", record.id),),
        (scene.button("button-survey-open-ask", "survey-open-ask", record.id),),
        *building_rows(scene, record),
        (scene.button("button-survey-delete", "survey-delete-ask", record.id),),
    )


def _open_rows(scene: Scene, record: Record) -> tuple[Row, ...]:
    return (
        (scene.button("button-survey-nudge", "again-ask", "s", record.id, record.group_id),),
        (scene.button("button-survey-until", "survey-until", record.id),),
        (scene.button("button-survey-out", "survey-out", record.id),),
        (scene.button("button-survey-paper", "survey-paper", record.id),),
        (scene.button("button-survey-help", "survey-answer", record.id, "h"),),
        (scene.button("button-survey-local-help", "survey-help", record.id),),
        (scene.button("button-survey-close", "survey-close-ask", record.id),),
        (scene.button("button-survey-delete", "survey-delete-ask", record.id),),
    )


def _closing_rows(scene: Scene, record: Record) -> tuple[Row, ...]:
    """It may stand still for long, where its key is missing."""
    return ((scene.button("button-survey-delete", "survey-delete-ask", record.id),),)


def _closed_rows(scene: Scene, record: Record) -> tuple[Row, ...]:
    delete: Row = (scene.button("button-survey-delete", "survey-delete-ask", record.id),)
    did: Row = (scene.button("button-survey-did", "survey-did", record.id),)
    return (*result_rows(scene, record), *((did,) if outcome(scene.unit, record) is Outcome.ENOUGH else ()), delete)


ROWS = {
    SurveyState.DRAFT: _draft_rows,
    SurveyState.OPEN: _open_rows,
    SurveyState.CLOSING: _closing_rows,
    SurveyState.CLOSED: _closed_rows,
}


ROUTES: tuple[Route, ...] = (
    command("survey surveys", surveys, private=True),
    press("surveys", surveys),
    press("survey-new", choose_template),
    press("survey-make", make),
    press("survey", page),
    press("survey-try", try_out),
)
