"""Planning a meeting and changing one, as conversations: one line that says all, or one question at a time."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.asking_when import STEP as WHEN
from domain.asking_when import IsHoliday, Vocabularies, WhenReader, understood
from domain.date_words import Reading as DateReading
from domain.date_words import Unreadable, rest_of
from domain.dialog_state import Json, Option, State
from domain.dialogs import (
    Accepted,
    Applies,
    Ask,
    Definition,
    Input,
    Outcome,
    Reader,
    Reading,
    Refused,
    Show,
    Step,
    Text,
    advance,
)
from domain.meetings import LINK_LIMIT, NAME_LIMIT, PLACE_LIMIT, REASON_LIMIT, TITLE_LIMIT
from domain.signing_up import LINES, read_lines

TITLE, PLACE, SEND = "title", "place", "send"
REASON, CONFIRM, NAME = "reason", "confirm", "name"
NO_TITLE = "title-missing"
USUAL_TITLE = ""
"""Stands for the word for a meeting in the group's language."""
LIMITS = "limits"
SAID = "said"
"""The line as it was written: its date words answer the next step."""
LIFETIME = timedelta(days=2)

MOVE, REPLACE, ONLINE, CANCEL, AGAIN = "move", "place", "online", "cancel", "again"
"""What a change is about: the context's `what`."""

_LINK = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


def planning(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `group`, `zone` and the planner's `language`. With `limits`, and `lines` answered None from the
    start, places can be said from the preview."""
    when = WhenReader(vocabularies, is_holiday)
    steps = (
        Step(TITLE, _title_reader(when)),
        Step(WHEN, when),
        Step(PLACE, read_place, optional=True),
        Step(LINES, read_lines, applies=lambda answers: bool(answers.get(LIMITS))),
        Step(SEND, _one_of("now", "later")),
    )
    return Definition("planning", 1, steps, LIFETIME)


def changing(vocabularies: Vocabularies, is_holiday: IsHoliday) -> Definition:
    """The context names `what`, `meeting`, `revision`, `zone`, `language`; `reason` is answered None from the start
    and can be given from the last step."""
    steps = (
        Step(WHEN, WhenReader(vocabularies, is_holiday), applies=_about(MOVE)),
        Step(PLACE, read_place, applies=_about(REPLACE, ONLINE)),
        Step(REASON, read_reason, optional=True, applies=_about(MOVE, REPLACE, ONLINE, CANCEL)),
        Step(CONFIRM, _one_of("yes")),
    )
    return Definition("changing", 1, steps, LIFETIME)


def inviting() -> Definition:
    """Somebody without a phone, entered by a member. The context names `meeting`."""
    return Definition("guest", 1, (Step(NAME, _limited(NAME_LIMIT, "name-too-long")),), LIFETIME)


def respond(definition: Definition, state: State, given: Input, now: datetime) -> Outcome:
    """As `advance`, with what was asked before understood: date words of the first line, the day of an open hour."""
    before = state.step
    after, effects = advance(definition, state, _understood(state, given), now)
    said = after.answers.get(SAID)
    if before == TITLE and effects == (Show(WHEN),) and isinstance(said, str):
        return advance(definition, after, Text(said), now)
    return after, effects


def _understood(state: State, given: Input) -> Input:
    question = state.question
    if question is not None and question.name == NO_TITLE and isinstance(given, Text):
        return Text(f"{given.text} {question.options[0].also[SAID]}")
    return understood(state, given)


def _title_reader(when: WhenReader) -> Reader:
    def read(text: str, answers: Mapping[str, Json], now: datetime) -> Reading:
        line, link = _without_link(text)
        reading = Unreadable() if TITLE in answers else when.reading_of(line, answers, now)
        title, place = (line, "") if isinstance(reading, Unreadable) else _title_and_place(line, reading)
        if problem := _too_long(title, TITLE_LIMIT, "title-too-long") or _place_problem(place, link):
            return problem
        also: dict[str, Json] = {} if isinstance(reading, Unreadable) else {SAID: line}
        if (place or link) and TITLE not in answers:
            also[PLACE] = _place(place, link)
        if not title:
            return Ask(NO_TITLE, (Option("usual", USUAL_TITLE, also={SAID: "", **also}),))
        return Accepted(title[:1].upper() + title[1:], also)

    return read


def _title_and_place(line: str, reading: DateReading) -> tuple[str, str]:
    """What stands before the date words is the title; with nothing before them the first comma parts the two."""
    parts = () if isinstance(reading, Unreadable) else rest_of(line, reading.span)
    if len(parts) == 1:
        title, _, place = parts[0].partition(",")
        return title.strip(), place.strip()
    return (parts[0], ", ".join(parts[1:])) if parts else ("", "")


def read_place(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    """Words, a link, or both: {words, link}."""
    words, link = _without_link(text)
    return _place_problem(words, link) or Accepted(_place(words, link))


def read_reason(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
    words = _one_line(text)
    return _too_long(words, REASON_LIMIT, "reason-too-long") or Accepted(words or None)


def _place(words: str, link: str | None) -> Json:
    return {"words": words or None, "link": link}


def _place_problem(words: str, link: str | None) -> Refused | None:
    return _too_long(words, PLACE_LIMIT, "place-too-long") or _too_long(link or "", LINK_LIMIT, "link-too-long")


def _without_link(text: str) -> tuple[str, str | None]:
    found = _LINK.search(text)
    if found is None:
        return _one_line(text), None
    link = found.group().rstrip(".,;:!?)")
    return _one_line(text.replace(link, " ")).strip(" ,;:–—-"), link


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _too_long(text: str, limit: int, reason: str) -> Refused | None:
    return Refused(reason, {"limit": limit, "length": len(text)}) if len(text) > limit else None


def _limited(limit: int, reason: str) -> Reader:
    def read(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
        words = _one_line(text)
        return _too_long(words, limit, reason) or Accepted(words)

    return read


def _one_of(*choices: str) -> Reader:
    def read(text: str, _answers: Mapping[str, Json], _now: datetime) -> Reading:
        return Accepted(text) if text in choices else Refused("press-a-button")

    return read


def _about(*kinds: str) -> Applies:
    return lambda answers: answers.get("what") in kinds
