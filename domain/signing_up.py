"""Making a sign-up list, putting somebody else on it, and changing its places and its end, as conversations."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.asking_deadline import DeadlineReader, deadline_in
from domain.asking_when import STEP as WHEN
from domain.asking_when import IsHoliday, Vocabularies, WhenReader, understood
from domain.dialog_state import Json, State
from domain.dialogs import Accepted, Definition, Input, Outcome, Reader, Reading, Refused, Step, advance
from domain.option_lines import option_lines, repeated, visible
from domain.sign_ups import (
    LABEL_LIMIT,
    LINES_LIMIT,
    NAME_LIMIT,
    PLACES_LIMIT,
    TITLE_LIMIT,
    Line,
    SignUpList,
)

TITLE, LINES, PUBLIC, SEVERAL, SEND = "title", "lines", "public", "several", "send"
LINE, NAME, PLACES, CONFIRM = "line", "name", "places", "confirm"
NO_LIMIT, NEVER = "no-limit", "never"
NAMED, UNNAMED, ONE_LINE, MANY_LINES = "named", "unnamed", "one", "many"
PLACES_OFFERED = (5, 10, 15, 20)
LIFETIME = timedelta(days=2)
_PLACES = re.compile(r"(?P<label>.*?\S)(?:\s*\((?P<bracketed>\d{1,4})\)|(?:\s+[-–—=]|[,;:=])\s+(?P<after>\d{1,4}))")


def listing(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `group`, `zone`, `language` and answers `when`, `public` and `several` from the start."""
    steps = (
        Step(TITLE, read_title),
        Step(LINES, read_lines),
        Step(WHEN, _ClosingReader(DeadlineReader(WhenReader(vocabularies, is_holiday)))),
        Step(PUBLIC, _one_of(NAMED, UNNAMED)),
        Step(SEVERAL, _one_of(ONE_LINE, MANY_LINES)),
        Step(SEND, _one_of("yes")),
    )
    return Definition("sign-up", 1, steps, LIFETIME)


def for_somebody() -> Definition:
    """The context names `sign_up` and `line`."""
    return Definition("sign-up-other", 1, (Step(NAME, read_name),), LIFETIME)


def changing_places() -> Definition:
    """The context names `sign_up` and `line`."""
    return Definition("sign-up-places", 1, (Step(PLACES, read_places), Step(CONFIRM, _one_of("yes"))), LIFETIME)


def changing_end(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `sign_up`, `zone` and `language`."""
    reader = _ClosingReader(DeadlineReader(WhenReader(vocabularies, is_holiday)))
    return Definition("sign-up-end", 1, (Step(WHEN, reader),), LIFETIME)


def placing() -> Definition:
    """The places of a meeting. The context names `meeting`, and the lines it has `before`."""
    return Definition("meeting-places", 1, (Step(LINES, read_lines), Step(CONFIRM, _one_of("yes"))), LIFETIME)


def respond(definition: Definition, state: State, given: Input, now: datetime) -> Outcome:
    return advance(definition, state, understood(state, given), now)


def sign_up_from(answers: Mapping[str, Json], asked_by: int) -> SignUpList:
    return SignUpList(
        0,
        int(str(answers["group"])),
        str(answers[TITLE]),
        lines_from(answers[LINES]),
        closes=deadline_in(answers[WHEN], str(answers["zone"])),
        several=answers[SEVERAL] == MANY_LINES,
        public=answers[PUBLIC] == NAMED,
        asked_by=asked_by,
    )


def lines_from(answer: Json) -> tuple[Line, ...]:
    """Raises TypeError for what is no answer to what one can sign up for."""
    if not isinstance(answer, list):
        raise TypeError("no lines")
    return tuple(Line(number, places, str(label)) for number, (label, places) in enumerate(answer, start=1))


def wanted_lines(answer: Json) -> tuple[Line, ...]:
    """Nothing where there is room for everybody in the one line there is."""
    lines = () if answer is None else lines_from(answer)
    return () if [(line.label, line.places) for line in lines] == [("", None)] else lines


class _ClosingReader:
    def __init__(self, deadline: DeadlineReader) -> None:
        self._deadline = deadline

    def __call__(self, text: str, answers: Mapping[str, Json], now: datetime) -> Reading:
        return Accepted(None) if text == NEVER else self._deadline(text, answers, now)


def read_title(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if len(words) > TITLE_LIMIT:
        return Refused("sign-up-too-long", {"limit": TITLE_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")


def read_lines(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    """A number of places, none, or several lines of which each may end in its own number."""
    if text == NO_LIMIT:
        return Accepted([["", None]])
    if text.strip().isdecimal():
        places = read_places(text, _answers, _now)
        return Accepted([["", places.value]]) if isinstance(places, Accepted) else places
    lines = [_line(line) for line in option_lines(text)]
    return _wrong_lines(lines) or Accepted([[label, places] for label, places in lines])


def _line(text: str) -> tuple[str, int | None]:
    """ "10:00 – 5" and "10:00 (5)" have five places; "10:00 – 12:00" and "14:00" say nothing of places."""
    found = _PLACES.fullmatch(text)
    if found is None:
        return text, None
    return found["label"], int(found["bracketed"] or found["after"])


def _wrong_lines(lines: list[tuple[str, int | None]]) -> Refused | None:
    if len(lines) < 2:
        return Refused("sign-up-lines-unclear", {"limit": PLACES_LIMIT})
    if len(lines) > LINES_LIMIT:
        return Refused("sign-up-lines-many", {"limit": LINES_LIMIT, "given": len(lines)})
    for label, places in lines:
        if len(label) > LABEL_LIMIT:
            return Refused("sign-up-too-long", {"limit": LABEL_LIMIT, "length": len(label)})
        if places is not None and not 1 <= places <= PLACES_LIMIT:
            return Refused("sign-up-places-wrong", {"limit": PLACES_LIMIT})
    twice = repeated(label for label, _ in lines)
    return None if twice is None else Refused("sign-up-line-twice", {"label": twice})


def read_places(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    if text == NO_LIMIT:
        return Accepted(None)
    number = text.strip()
    if number.isascii() and number.isdigit() and len(number) <= 4 and 1 <= int(number) <= PLACES_LIMIT:
        return Accepted(int(number))
    return Refused("sign-up-places-wrong", {"limit": PLACES_LIMIT})


def read_name(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = " ".join(text.split())
    if len(words) > NAME_LIMIT:
        return Refused("name-too-long", {"limit": NAME_LIMIT, "length": len(words)})
    return Accepted(words) if visible(words) else Refused("write-words")


def _one_of(*choices: str) -> Reader:
    def read(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
        return Accepted(text) if text in choices else Refused("press-a-button")

    return read
