"""Steps of a conversation that ask for a day without an hour: one that lies ahead, or one that has been."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.asking_when import UNREADABLE, IsHoliday, Vocabularies
from domain.date_words import Ambiguous, QuestionKind, Unreadable, When, read_when
from domain.decisions import REVIEW_MONTHS, months_later
from domain.dialog_state import Json, Option, State
from domain.dialogs import Accepted, Ask, Choice, Definition, Input, Outcome, Reading, Refused, Text, advance

NEVER = "never"
DAY_PAST, DAY_WHICH = "day-past", "day-which"
TODAY, YESTERDAY = "today", "yesterday"
_CHOSEN = re.compile(r"=(\d{4}-\d\d-\d\d)")
_IN_MONTHS = re.compile(r"in-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{4})\.?)?")
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class ReviewDayReader:
    """`answers` name the writer's `language` and the group's `zone`. The answer is an ISO date, or None for never."""

    vocabularies: Vocabularies
    is_holiday: IsHoliday

    def __call__(self, text: str, answers: Mapping[str, Json], now: datetime) -> Reading:
        today = _today(answers, now)
        if text == NEVER:
            return Accepted(None)
        if (months := _IN_MONTHS.fullmatch(text)) and int(months[1]) in REVIEW_MONTHS:
            return Accepted(months_later(today, int(months[1])).isoformat())
        if (chosen := _CHOSEN.fullmatch(text)) is not None:
            return _ahead(_date(chosen[1]), today)
        local = now.astimezone(ZoneInfo(str(answers["zone"])))
        match read_when(text, self.vocabularies(str(answers["language"])), local, self.is_holiday):
            case Unreadable():
                return Refused("day-unreadable")
            case When(start):
                return _ahead(start.date(), today)
            case Ambiguous(question):
                days = sorted({moment.date() for moment in question.candidates if moment.date() > today})
                past = question.kind is QuestionKind.PAST or not days
                return _asked(DAY_PAST if past else DAY_WHICH, days)


def _asked(question: str, days: Sequence[date]) -> Reading:
    if len(days) == 1 and question == DAY_WHICH:
        return Accepted(days[0].isoformat())
    return Ask(question, tuple(Option(day.isoformat(), f"={day.isoformat()}") for day in days))


def _ahead(day: date | None, today: date) -> Reading:
    if day is None:
        return Refused(UNREADABLE)
    return Accepted(day.isoformat()) if day > today else Ask(DAY_PAST, ())


def respond_at(step: str) -> Callable[[Definition, State, Input, datetime], Outcome]:
    """As `advance`; a day offered under the question of this step is looked at again like one that was written."""

    def respond(definition: Definition, state: State, given: Input, now: datetime) -> Outcome:
        if isinstance(given, Choice) and given.revision == state.revision and state.question and state.step == step:
            option = state.question.option(given.id)
            return advance(definition, state, Text(str(option.value)) if option else given, now)
        return advance(definition, state, given, now)

    return respond


def read_past_day(text: str, answers: Mapping[str, Json], now: datetime) -> Reading:
    """Today, yesterday, or "13.12." and "13.12.2022."; without a year the latest such day."""
    today = _today(answers, now)
    named = {TODAY: today, YESTERDAY: today - _ONE_DAY}.get(text)
    day = named or _in_numbers(text, today)
    if day is None:
        return Refused("past-day-unreadable")
    return Accepted(day.isoformat()) if day <= today else Refused("past-day-ahead")


def _in_numbers(text: str, today: date) -> date | None:
    found = _NUMBERS.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year = found.groups()
    if year is not None:
        return _date(f"{year}-{month:0>2}-{day:0>2}")
    this_year = _date(f"{today.year}-{month:0>2}-{day:0>2}")
    return this_year if this_year is None or this_year <= today else _date(f"{today.year - 1}-{month:0>2}-{day:0>2}")


def _date(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def _today(answers: Mapping[str, Json], now: datetime) -> date:
    return now.astimezone(ZoneInfo(str(answers["zone"]))).date()
