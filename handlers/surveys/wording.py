"""What is said of a survey in many places: its title, and until when it can be answered."""

from domain.surveys.answers import Value, choices_of
from domain.surveys.definition import Kind, Question, Survey
from domain.surveys.records import Record
from handlers.navigation import shortened
from handlers.screen import Scene
from handlers.words import moment_words

ANSWER_SHOWN = 120


def title_of(scene: Scene, record: Record) -> str:
    return record.survey.worded(record.survey.title, scene.language)


def urgent_words(scene: Scene, record: Record) -> list[str]:
    """Only after the close, and roughly: neither when nor how few. None where nobody asked for help."""
    count = record.urgent_at_least
    return [scene.say("survey-reach-urgent", count=count)] if count else []


def choice_words(scene: Scene, survey: Survey, question: Question, choice: str) -> str:
    """One choice as its reader reads it, while answering, in the review and on paper."""
    if question.kind is Kind.YES_MAYBE_NO:
        return scene.label(f"ask-{choice}")
    if question.kind is Kind.DAY_PARTS:
        day, _, part = choice.partition("-")
        return scene.label("ask-time", day=int(day), part=part)
    option = next((each for each in question.options if each.id == choice), None)
    return choice if option is None else survey.worded(option.label, scene.language)


def answer_words(scene: Scene, survey: Survey, question: Question, value: Value) -> str:
    chosen = [choice_words(scene, survey, question, each) for each in choices_of(question, value)]
    return shortened(", ".join(chosen) if chosen else str(value), ANSWER_SHOWN)


def until_words(scene: Scene, record: Record) -> str:
    """ "otrdien, 1. decembrī, plkst. 20.00"; "none" where no end is set."""
    group = scene.unit.groups.get(record.group_id)
    if record.deadline is None or group is None:
        return "none"
    return moment_words(scene.language, record.deadline, group.zone, scene.now)
