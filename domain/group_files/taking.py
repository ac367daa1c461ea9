"""Taking in a group's file as a conversation: the file is waited for, then a yes."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step

SENDING, CHOOSING, TAKING = "group-file", "group-file-choosing", "group-file-taking"
GROUP = "group"
YES = "yes"
LIFETIME = timedelta(days=1)


def sending() -> Definition:
    """The context names `group`. Words are no file; a file is not read here."""
    return Definition(SENDING, 1, (Step("sent", _wants_a_file),), LIFETIME)


def choosing() -> Definition:
    """Where a file came unasked, for whoever runs several groups. The context names `file`."""
    return Definition(CHOOSING, 1, (Step(GROUP, _wants_a_group),), LIFETIME)


def taking() -> Definition:
    """The context names `group`, `file` and what is shown of it."""
    return Definition(TAKING, 1, (Step("agreed", _wants_a_yes),), LIFETIME)


def _wants_a_file(_raw: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Refused("build-file-wanted")


def _wants_a_group(raw: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    number = raw.isascii() and raw.isdigit() and len(raw) <= 18
    return Accepted(int(raw)) if number else Refused("press-a-button")


def _wants_a_yes(raw: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(raw) if raw == YES else Refused("press-a-button")


def clock(text: Json) -> time:
    return time.fromisoformat(str(text))
