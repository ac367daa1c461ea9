"""Taking in a group's file as a conversation: the file is waited for, then a yes."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step

SENDING, TAKING = "group-file", "group-file-taking"
YES = "yes"
LIFETIME = timedelta(days=1)


def sending() -> Definition:
    """The context names `group`. Words are no file; a file is not read here."""
    return Definition(SENDING, 1, (Step("sent", _wants_a_file),), LIFETIME)


def taking() -> Definition:
    """The context names `group`, `file` and what is shown of it."""
    return Definition(TAKING, 1, (Step("agreed", _wants_a_yes),), LIFETIME)


def _wants_a_file(_raw: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Refused("build-file-wanted")


def _wants_a_yes(raw: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(raw) if raw == YES else Refused("press-a-button")


def clock(text: Json) -> time:
    return time.fromisoformat(str(text))
