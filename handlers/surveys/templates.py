"""The surveys that are ready to be asked: files as anybody may write them, in four languages."""

from functools import cache

from domain.surveys.definition import Survey
from handlers.surveys.survey_files import read_survey
from locales.texts import FOLDER

TEMPLATES = (
    "one_wish",
    "activities_and_times",
    "parents_needs",
    "place_profile",
    "have_and_need",
    "well_being",
    "after_event",
    "evaluation_of_change",
    "service_improvement",
)


@cache
def template(name: str) -> Survey:
    """Raises ValueError where the file cannot be understood: it is part of the program."""
    read = read_survey((FOLDER / "surveys" / f"{name}.yaml").read_bytes())
    if not isinstance(read, Survey):
        raise ValueError(f"{name}.yaml: {read[0]}")
    return read
