"""The questions of a survey as a file, whatever becomes of the survey: for later, for colleagues, for other tools."""

from dataclasses import replace

from domain.printing import Attachment, Sheet, TextFile, Workbook
from domain.surveys.definition import Question
from domain.surveys.records import Record
from domain.surveys.xlsform_writing import write_form
from handlers.navigation import menu_row
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Row, Scene, Screen
from handlers.surveys.access import run_by
from handlers.surveys.building.drafts import leave
from handlers.surveys.survey_files import write_survey
from handlers.surveys.wording import choice_words, title_of
from handlers.turn import Answer, Sorry, Turn
from locales.texts import say_plainly

OWN, RESEARCHERS = "yaml", "xlsx"


def save(turn: Turn) -> Answer:
    """In a message of its own, which stays."""
    record, _ = run_by(turn)
    form = turn.data[1] if len(turn.data) > 1 else OWN
    if form not in (OWN, RESEARCHERS):
        raise Sorry("button-unknown")
    leave(turn)
    turn.show("build-saved", survey=record.id, form=form)
    return turn.answer("build-file-coming")


@views("build-saved")
def draw_saved(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None:
        return None
    name = title_of(scene, record) or scene.label("survey-untitled")
    form = arguments.get("form", OWN)
    other = RESEARCHERS if form == OWN else OWN
    rows: tuple[Row, ...] = (
        (scene.button(f"button-build-export-{other}", "build-export", record.id, other),),
        (scene.button("button-survey-page", "survey", record.id),),
        menu_row(scene),
    )
    return Screen(scene.say("build-saved", title=name, form=form), rows, file=_file(scene, record, form, name))


def _file(scene: Scene, record: Record, form: str, name: str) -> Attachment:
    if form == OWN:
        return TextFile(name, write_survey(record.survey).decode(), "yaml")

    def choose(question: Question, choice: str, language: str) -> str:
        return choice_words(replace(scene, language=language), record.survey, question, choice)

    written = write_form(record.survey, choose, lambda language: say_plainly(language, "xlsform-comment"))
    return Workbook(name, tuple(Sheet(each.name, each.head, each.rows) for each in written))


ROUTES: tuple[Route, ...] = (press("build-export", save),)
