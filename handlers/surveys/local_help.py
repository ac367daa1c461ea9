"""The help there is in this place, for whoever asks for it in a survey: written by organisers in each language."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step
from domain.option_lines import visible
from domain.surveys.checking import TEXT_LIMIT
from domain.surveys.definition import Survey, Words
from domain.surveys.records import Record
from domain.unit_of_work import UnitOfWork
from handlers.conversations import Conversation, Talk, begin, conversations
from handlers.navigation import back_row, show_screen
from handlers.registry import views
from handlers.routing import Route, press
from handlers.screen import Arguments, Scene, Screen
from handlers.surveys.access import open_now, open_record
from handlers.turn import Answer, Sorry, Turn
from locales.texts import say

NAME, WORDS = "survey-local-help", "words"
LIFETIME = timedelta(days=2)


def inherited(unit: UnitOfWork, group_id: int, survey: Survey) -> Survey:
    """With the help the group's newest survey names, where this one names none."""
    named = (record.survey.urgent_help for record in unit.surveys.of_group(group_id))
    newest: Words = next((words for words in named if words), {})
    kept = {language: words for language, words in newest.items() if language in survey.languages}
    return survey if survey.urgent_help else replace(survey, urgent_help=kept)


def page(turn: Turn) -> None:
    record, _ = open_now(turn)
    show_screen(turn, "survey-local-help", survey=record.id)


def write(turn: Turn) -> Answer | None:
    record, _ = open_now(turn)
    language = turn.data[1] if len(turn.data) > 1 else ""
    if language not in record.survey.languages:
        raise Sorry("button-unknown")
    return begin(turn, NAME, {"survey": record.id, "language": language})


def _finish(turn: Turn, answers: Mapping[str, Json]) -> Answer:
    """It is no question, so it may change while the survey is open."""
    record, _ = open_record(turn, int(str(answers["survey"])))
    words = {**record.survey.urgent_help, str(answers["language"]): str(answers[WORDS])}
    turn.unit.surveys.save(replace(record, survey=replace(record.survey, urgent_help=words)))
    show_screen(turn, "survey-local-help", survey=record.id)
    return turn.answer("survey-local-help-noted")


def _read(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = text.strip()
    if not visible(words):
        return Refused("write-words")
    if len(words) > TEXT_LIMIT:
        return Refused("deed-too-long", {"limit": TEXT_LIMIT, "length": len(words)})
    return Accepted(words)


@views("survey-local-help")
def show_local_help(scene: Scene, arguments: Arguments) -> Screen | None:
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None:
        return None
    lines = [_line(scene, record, language) for language in record.survey.languages]
    rows = tuple(
        (scene.button("button-local-help-write", "survey-help-write", record.id, each, language=_name(each)),)
        for each in record.survey.languages
    )
    return Screen(
        "\n".join((scene.say("survey-local-help"), "", *lines)), (*rows, back_row(scene, "survey", record.id))
    )


def _line(scene: Scene, record: Record, language: str) -> str:
    words = record.survey.urgent_help.get(language) or scene.label("survey-local-help-none")
    return scene.say("survey-local-help-line", language=_name(language), words=words)


def _name(language: str) -> str:
    return say(language, "language-own-name")


def _draw(talk: Talk) -> Screen:
    asked = talk.asked("survey-local-help-ask", language=_name(str(talk.answers["language"])))
    return Screen(asked, (talk.ways_out,))


conversations[NAME] = Conversation(lambda _: Definition(NAME, 1, (Step(WORDS, _read),), LIFETIME), _draw, _finish)

ROUTES: tuple[Route, ...] = (press("survey-help", page), press("survey-help-write", write))
