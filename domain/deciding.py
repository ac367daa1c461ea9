"""Entering a decision by hand, setting when to look at it again, and searching, as conversations."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.asking_day import ReviewDayReader, read_past_day, respond_at
from domain.asking_when import IsHoliday, Vocabularies
from domain.decisions import SUBJECT_LIMIT, Rule
from domain.dialog_state import Json
from domain.dialogs import Accepted, Definition, Reading, Refused, Step

SUBJECT, REVIEW, SAVE = "subject", "review", "save"
DAY, RULE, PRESENT = "day", "rule", "present"
QUERY = "query"
QUERY_LIMIT = 60
PRESENT_LIMIT = 2000
LIFETIME = timedelta(days=2)
respond = respond_at(REVIEW)
BY_HAND = (Rule.AGREEMENT, Rule.SHOW_OF_HANDS)


def entering(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `group`, `zone`, `language`, and answers `day`, `rule` and `present` from the start: they are
    asked only of whoever wants to change them."""
    steps = (
        Step(SUBJECT, read_subject),
        Step(DAY, read_past_day),
        Step(RULE, _read_rule),
        Step(PRESENT, _read_present),
        Step(REVIEW, ReviewDayReader(vocabularies, is_holiday)),
        Step(SAVE, _yes),
    )
    return Definition("decision", 1, steps, LIFETIME)


def reviewing(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `decision`, `zone` and `language`."""
    return Definition("decision-review", 1, (Step(REVIEW, ReviewDayReader(vocabularies, is_holiday)),), LIFETIME)


def searching() -> Definition:
    """The context names `group`."""
    return Definition("decision-search", 1, (Step(QUERY, _read_query),), LIFETIME)


def read_subject(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = "\n".join(line for line in (" ".join(line.split()) for line in text.splitlines()) if line)
    if len(words) > SUBJECT_LIMIT:
        return Refused("decision-too-long", {"limit": SUBJECT_LIMIT, "length": len(words)})
    return Accepted(words) if words else Refused("write-words")


def _read_rule(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(text) if text in BY_HAND else Refused("press-a-button")


def _read_present(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    if text == "unknown":
        return Accepted(None)
    number = text.strip()
    if number.isascii() and number.isdigit() and len(number) <= 4 and 1 <= int(number) <= PRESENT_LIMIT:
        return Accepted(int(number))
    return Refused("decision-present-unclear", {"limit": PRESENT_LIMIT})


def _read_query(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(" ".join(text.split())[:QUERY_LIMIT])


def _yes(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    return Accepted(text) if text == "yes" else Refused("press-a-button")
