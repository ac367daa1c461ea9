"""What somebody's file holds: a group's work, or everything that is wrong with it and the line where it stands."""

from dataclasses import replace

from domain.group_files.content import GroupFile
from domain.group_files.reading import from_file
from domain.surveys.checking import Wrong, unfit
from handlers.surveys import plain_files
from handlers.surveys.survey_files import FileFault
from locales.texts import neutralise

TOO_LARGE = "group_too_large"


def read_group(raw: bytes) -> GroupFile | tuple[FileFault, ...]:
    """Never raises. Texts come without what would disturb others' screens."""
    try:
        plain = plain_files.read(raw)
    except plain_files.NotReadable as error:
        return (FileFault(TOO_LARGE if error.fault == "too_large" else error.fault, error.line),)
    read = from_file(_cleaned(plain.content))
    if isinstance(read, GroupFile):
        return tuple(_faults_of_surveys(read, plain)) or read
    return tuple(
        FileFault(each.flaw.value, plain.line(each.path), found=each.found or _last_name(each.path), limit=each.limit)
        for each in read
    )


def _cleaned(content: object) -> object:
    match content:
        case str():
            return neutralise(content)
        case list():
            return [_cleaned(each) for each in content]
        case dict():
            return {key: _cleaned(value) for key, value in content.items()}
    return content


def _faults_of_surveys(file: GroupFile, plain: plain_files.PlainFile) -> list[FileFault]:
    return [
        _fault(wrong, plain.line(("surveys", place)))
        for place, survey in enumerate(file.surveys)
        for wrong in unfit(survey)
    ]


def _fault(wrong: Wrong, line: int) -> FileFault:
    found = "" if wrong.place is None else wrong.place.option or wrong.place.name
    return replace(FileFault(wrong.fault.value, line), found=found[:80], limit=wrong.limit)


def _last_name(path: plain_files.Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")
