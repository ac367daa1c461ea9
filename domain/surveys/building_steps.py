"""What a worker writes while building a survey: texts, options one a line, numbers; as conversations."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reader, Reading, Refused, Step
from domain.option_lines import option_lines, repeated, visible
from domain.surveys.checking import LIMITS, NUMBER_LIMIT, OPTION_LIMIT, OPTIONS_LIMIT, Part, length
from domain.surveys.definition import WITH_OPTIONS, Kind

WORDS, OPTIONS, KIND, BOUNDS, SIDE, NUMBER, FILE, GROUP = (
    "words",
    "options",
    "kind",
    "bounds",
    "side",
    "number",
    "file",
    "group_chosen",
)
REMOVE = "-remove-"
AT_LEAST, AT_MOST = "at-least", "at-most"
LIFETIME = timedelta(days=7)
"""A survey is built over days, in between other work."""
MANY_LINES = frozenset({Part.INTRODUCTION, Part.URGENT_HELP, Part.TEXT, Part.HELP})
_BOUNDS = re.compile(r"(-?\d{1,10})\s*(?:[-–—]|\.{2,3}|…|[^\W\d_]+|,|;|\s)\s*(-?\d{1,10})")
_WHOLE = re.compile(r"-?\d{1,10}")


def writing_text() -> Definition:
    """The context names `survey`, `language`, `part`, `name`, `option`, and `walk`: whether what is missing follows."""
    return Definition("build-text", 1, (Step(WORDS, read_words, optional=True),), LIFETIME)


def writing_options() -> Definition:
    """The context names `survey`, `language`, `name`, and `count`: so many lines are wanted, or 0."""
    return Definition("build-options", 1, (Step(OPTIONS, read_options),), LIFETIME)


def writing_bounds() -> Definition:
    """The context names `survey`, `language` and `name`."""
    return Definition("build-bounds", 1, (Step(BOUNDS, read_bounds),), LIFETIME)


def writing_condition() -> Definition:
    """The context names `survey`, `name` and `asked`, on whose number it depends."""
    steps = (Step(SIDE, one_of(AT_LEAST, AT_MOST)), Step(NUMBER, read_number))
    return Definition("build-when-number", 1, steps, LIFETIME)


def adding_question() -> Definition:
    """The context names `survey`, `language`, `name` (of the part it goes into) and `part`."""
    steps = (
        Step(KIND, one_of(*Kind)),
        Step(WORDS, read_words),
        Step(OPTIONS, read_options, applies=lambda answers: answers.get(KIND) in WITH_OPTIONS),
    )
    return Definition("build-question", 1, steps, LIFETIME)


def adding_part() -> Definition:
    """The context names `survey`, `language` and `part`."""
    return Definition("build-new-part", 1, (Step(WORDS, read_words),), LIFETIME)


def sending_file() -> Definition:
    """The context names `group`. Words are no file; a file is not read here."""
    return Definition("build-file", 1, (Step(FILE, _wants_a_file),), LIFETIME)


def choosing_group() -> Definition:
    """Where a file came unasked. The context names `file` and `kind`."""
    return Definition("build-file-to", 1, (Step(GROUP, _read_group),), LIFETIME)


def read_words(raw: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
    if raw == REMOVE:
        return Accepted("")
    part = Part(str(answers["part"]))
    text = tidied(raw, many_lines=part in MANY_LINES)
    if not visible(text):
        return Refused("write-words")
    if length(text) > LIMITS[part]:
        return Refused("build-text-too-long", {"limit": LIMITS[part], "length": length(text)})
    return Accepted(text)


def tidied(raw: str, *, many_lines: bool) -> str:
    lines = [" ".join(line.split()) for line in raw.splitlines()]
    if not many_lines:
        return " ".join(line for line in lines if line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def read_options(raw: str, answers: Mapping[str, Json], _now: datetime) -> Reading:
    lines = option_lines(raw)
    wanted = int(str(answers.get("count") or 0))
    if wanted and len(lines) != wanted:
        return Refused("build-options-count", {"wanted": wanted, "given": len(lines)})
    if len(lines) < 2:
        return Refused("build-options-few")
    if len(lines) > OPTIONS_LIMIT:
        return Refused("build-options-many", {"limit": OPTIONS_LIMIT, "given": len(lines)})
    if long := next((line for line in lines if length(line) > OPTION_LIMIT), None):
        return Refused("build-option-too-long", {"limit": OPTION_LIMIT, "option": long[:OPTION_LIMIT]})
    twice = repeated(lines)
    return Accepted(list(lines)) if twice is None else Refused("build-option-twice", {"option": twice})


def read_bounds(raw: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    """ "0-120", "no 0 līdz 120", "18 до 65"."""
    found = _BOUNDS.search(raw)
    if found is None:
        return Refused("build-bounds-unclear")
    lowest, highest = int(found[1]), int(found[2])
    if lowest >= highest or not -NUMBER_LIMIT <= lowest <= highest <= NUMBER_LIMIT:
        return Refused("build-bounds-wrong")
    return Accepted([lowest, highest])


def read_number(raw: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    text = raw.strip()
    if not _WHOLE.fullmatch(text) or abs(int(text)) > NUMBER_LIMIT:
        return Refused("build-number-wanted")
    return Accepted(int(text))


def one_of(*choices: str) -> Reader:
    def read(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
        return Accepted(text) if text in choices else Refused("press-a-button")

    return read


def _read_group(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    whole = text.isascii() and text.isdigit() and len(text) <= 18
    return Accepted(int(text)) if whole else Refused("press-a-button")


def _wants_a_file(_raw: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Refused("build-file-wanted")
