"""What somebody's file holds: a survey and what was left out of it, or everything that is wrong with the file."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.surveys.definition import Survey
from handlers.surveys.survey_files import FileFault, read_draft

OLD_WORKBOOKS = (".xls", ".ods", ".xlsb")


@dataclass(frozen=True, slots=True)
class Incoming:
    """`notes` name what a form can do elsewhere and a survey here cannot."""

    survey: Survey | None
    faults: Sequence[FileFault] = ()
    notes: Sequence[FileFault] = ()


def read_incoming(content: bytes, name: str) -> Incoming:
    """By what is in the file, not by its name. Never raises."""
    if name.casefold().endswith(OLD_WORKBOOKS):
        return Incoming(None, (FileFault("old_workbook"),))
    read = read_draft(content)
    return Incoming(read) if isinstance(read, Survey) else Incoming(None, read)
