"""What somebody's file holds: a survey and what was left out of it, or everything that is wrong with the file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.surveys.checking import unfit
from domain.surveys.definition import Survey
from domain.surveys.form_rows import Noted
from domain.surveys.xlsform import CHOICES, SETTINGS, SURVEY, read_form
from handlers.surveys.survey_files import FileFault, cleaned, place_of, read_draft
from handlers.surveys.workbook_files import BEGINS, OLD, NotAWorkbook, read_sheets

OLD_WORKBOOKS = (".xls", ".ods", ".xlsb")


@dataclass(frozen=True, slots=True)
class Incoming:
    """`notes` name what a form can do elsewhere and a survey here cannot."""

    survey: Survey | None
    faults: Sequence[FileFault] = ()
    notes: Sequence[FileFault] = ()


def read_incoming(content: bytes, name: str, usual: str) -> Incoming:
    """By what is in the file. `usual` is the language of texts that name none. Never raises."""
    if content.startswith(OLD) or name.casefold().endswith(OLD_WORKBOOKS):
        return Incoming(None, (FileFault("old_workbook"),))
    if content.startswith(BEGINS):
        return _form(content, usual)
    read = read_draft(content)
    return Incoming(read) if isinstance(read, Survey) else Incoming(None, read)


def _form(content: bytes, usual: str) -> Incoming:
    try:
        sheets = read_sheets(content, {SURVEY, CHOICES, SETTINGS})
    except NotAWorkbook as error:
        return Incoming(None, (FileFault(error.fault, sheet=error.sheet, cell=error.cell),))
    if SURVEY not in sheets:
        return Incoming(None, (FileFault("sheet_missing", found=SURVEY),))
    form = read_form(sheets, usual)
    survey = cleaned(form.survey)
    faults = _told(form.faults) or tuple(
        FileFault(each.fault.value, 0, *place_of(survey, each.place.name if each.place else ""), limit=each.limit)
        for each in unfit(survey)
    )
    return Incoming(None, faults) if faults else Incoming(survey, (), _told(form.notes))


def _told(noted: Iterable[Noted]) -> tuple[FileFault, ...]:
    return tuple(
        FileFault(each.name, sheet=each.sheet, cell=each.cell, found=each.found, limit=each.limit) for each in noted
    )
