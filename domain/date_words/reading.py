"""The way in: a message and a moment, out comes a reading; and what is asked once an answer was chosen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from domain.date_words.days import OnDate
from domain.date_words.lexemes import lexemes
from domain.date_words.readings import Ambiguous, Question, Reading, Span
from domain.date_words.resolve import IsHoliday, Viewpoint, hours_on, questions_about, resolve
from domain.date_words.said import said
from domain.date_words.vocabulary import Vocabulary


def viewpoint(vocabulary: Sequence[Vocabulary], now: datetime, is_holiday: IsHoliday) -> Viewpoint:
    own = vocabulary[0]
    return Viewpoint(now, is_holiday, own.twelve_hour_clock, own.usual_hours)


def read_when(
    text: str,
    vocabulary: Sequence[Vocabulary],
    now: datetime,
    is_holiday: IsHoliday,
    day: date | None = None,
) -> Reading:
    """Reads the date words of `text`: `vocabulary` holds the person's language first, then those to fall back on.

    `now` is aware, in the group's zone; so is everything returned. `day` is a date already agreed on, when only the
    hour is still asked for: used where the text names no day. Never raises on any text.
    """
    what = said(lexemes(text, vocabulary), now.date(), day_known=day is not None)
    if day is not None and not what.days and (what.clocks or what.part):
        what = replace(what, days=(OnDate(day.day, day.month, day.year),))
    return resolve(what, viewpoint(vocabulary, now, is_holiday))


def ask_hour(day: date, vocabulary: Sequence[Vocabulary], now: datetime, is_holiday: IsHoliday) -> Ambiguous:
    """The question after a day was chosen whose hour is open (`Question.hour_open`)."""
    return hours_on(day, viewpoint(vocabulary, now, is_holiday))


def ask_about(
    start: datetime, vocabulary: Sequence[Vocabulary], now: datetime, is_holiday: IsHoliday
) -> tuple[Question, ...]:
    """What is still to be asked about a chosen start: past, holiday, far. `start` is taken into the zone of `now`."""
    return questions_about(start.astimezone(now.tzinfo), viewpoint(vocabulary, now, is_holiday))


def days_until(start: datetime, now: datetime) -> int:
    """Calendar days in the zone of `now`: 0 is today, 1 tomorrow, whatever the hour."""
    return (start.astimezone(now.tzinfo).date() - now.date()).days


def rest_of(text: str, span: Sequence[Span]) -> tuple[str, ...]:
    """What is left of `text` around the date words, in order, without punctuation at the edges or empty parts."""
    edges = [0, *(at for piece in span for at in piece), len(text)]
    parts = (text[start:end].strip(" \t\n,;:.–—-") for start, end in zip(edges[::2], edges[1::2], strict=True))
    return tuple(part for part in parts if part)
