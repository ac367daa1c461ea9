"""What is said of a survey in many places: its title, and until when it can be answered."""

from domain.surveys.records import Record
from handlers.screen import Scene
from handlers.words import moment_words


def title_of(scene: Scene, record: Record) -> str:
    return record.survey.worded(record.survey.title, scene.language)


def until_words(scene: Scene, record: Record) -> str:
    """ "otrdien, 1. decembrī, plkst. 20.00"; "none" where no end is set."""
    group = scene.unit.groups.get(record.group_id)
    if record.deadline is None or group is None:
        return "none"
    return moment_words(scene.language, record.deadline, group.zone, scene.now)
