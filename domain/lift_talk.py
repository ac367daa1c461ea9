"""A lift needed or offered, as a conversation: for how many, from where, and whether the other may know who it is."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step
from domain.needs import CAR_LIMIT, FROM_LIMIT
from domain.option_lines import visible

PLACES, FROM, SHARES = "places", "from", "shares"
LIFETIME = timedelta(days=2)


def lifting() -> Definition:
    """The context names `meeting` and `lift`."""
    return Definition("lift", 1, (Step(PLACES, _places), Step(FROM, _start), Step(SHARES, _shares)), LIFETIME)


def _places(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    number = text.strip()
    if number.isascii() and number.isdigit() and len(number) <= 2 and 1 <= int(number) <= CAR_LIMIT:
        return Accepted(int(number))
    return Refused("lift-places-wrong", {"limit": CAR_LIMIT})


def _start(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if len(words) > FROM_LIMIT:
        return Refused("sign-up-too-long", {"limit": FROM_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")


def _shares(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(text) if text in ("yes", "no") else Refused("press-a-button")
