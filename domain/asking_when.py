"""The step of a conversation that asks when: reads date words and asks back until one start in the future is sure.

A button under a question sends a line in a notation of our own, read by the same reader as what people write, so that
every chosen day or time is looked at again: is it past, a holiday, far away, is its hour still open?
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.date_words import (
    Ambiguous,
    Question,
    QuestionKind,
    Reading,
    Unreadable,
    Vocabulary,
    When,
    ask_about,
    ask_hour,
    read_when,
)
from domain.dialog_state import Json, Option, State
from domain.dialogs import Accepted, Ask, Choice, Input, Refused, Text
from domain.dialogs import Reading as StepReading
from domain.wall_time import WallTime, local_naive

STEP = "when"
UNREADABLE = "when-unreadable"
SURE = "sure"
THE_DAY = "day"
"""An option that is no button: it keeps the day for which the hour is being asked."""

_CHOSEN_START = re.compile(r"=(?P<start>\d{4}-\d\d-\d\dT\d\d:\d\d)/(?P<minutes>\d{0,6})(?P<sure>/sure)?")
_CHOSEN_DAY = re.compile(r"=(?P<day>\d{4}-\d\d-\d\d)/(?P<minutes>\d{0,6})(?P<hour> .*)?", re.DOTALL)
_MINUTE = timedelta(minutes=1)

IsHoliday = Callable[[date], str | None]
Vocabularies = Callable[[str], Sequence[Vocabulary]]


@dataclass(frozen=True)
class WhenReader:
    """`answers` name the writer's `language` and the group's `zone`. The answer is wall time: {start, end} in ISO."""

    vocabularies: Vocabularies
    is_holiday: IsHoliday

    def __call__(self, text: str, answers: Mapping[str, Json], now: datetime) -> StepReading:
        return self._asked(answers, now).read(text)

    def reading_of(self, text: str, answers: Mapping[str, Json], now: datetime) -> Reading:
        return self._asked(answers, now).plainly(text)

    def _asked(self, answers: Mapping[str, Json], now: datetime) -> "_Asked":
        zone = str(answers["zone"])
        vocabularies = self.vocabularies(str(answers["language"]))
        return _Asked(vocabularies, self.is_holiday, now.astimezone(ZoneInfo(zone)), zone)


def in_context(state: State, text: str) -> str:
    """The text together with the day that is known already when only the hour is asked for."""
    day = state.question.option(THE_DAY) if state.question else None
    return f"{day.value} {text}" if day else text


def understood(state: State, given: Input) -> Input:
    """At this step: a chosen line is read like a written one, and an hour belongs to the day it was asked for."""
    if state.question is None or state.step != STEP:
        return given
    if isinstance(given, Text):
        return Text(in_context(state, given.text))
    if isinstance(given, Choice) and given.revision == state.revision:
        option = state.question.option(given.id)
        return Text(str(option.value)) if option else given
    return given


def wall_times(answer: Json, zone: str) -> tuple[WallTime, WallTime | None]:
    """Start and end from this step's answer. Raises TypeError for anything else."""
    if not isinstance(answer, Mapping):
        raise TypeError("no answer to when")
    end = answer["end"]
    start = WallTime.at(datetime.fromisoformat(str(answer["start"])), zone)
    return start, None if end is None else WallTime.at(datetime.fromisoformat(str(end)), zone)


@dataclass(frozen=True)
class _Asked:
    vocabularies: Sequence[Vocabulary]
    is_holiday: IsHoliday
    now: datetime
    zone: str

    def read(self, text: str) -> StepReading:
        if (start := _CHOSEN_START.fullmatch(text)) is not None:
            return self._start_chosen(start)
        if (day := _CHOSEN_DAY.fullmatch(text)) is not None:
            return self._day_chosen(day)
        return self._answer(self.plainly(text), None)

    def plainly(self, text: str, day: date | None = None) -> Reading:
        return read_when(text, self.vocabularies, self.now, self.is_holiday, day)

    def _start_chosen(self, chosen: re.Match[str]) -> StepReading:
        try:
            naive = datetime.fromisoformat(chosen["start"])
        except ValueError:
            return Refused(UNREADABLE)
        start = WallTime.at(naive, self.zone).instant().astimezone(self.now.tzinfo)
        return self._checked(start, _length(chosen["minutes"]), sure=bool(chosen["sure"]))

    def _day_chosen(self, chosen: re.Match[str]) -> StepReading:
        try:
            day = date.fromisoformat(chosen["day"])
        except ValueError:
            return Refused(UNREADABLE)
        if chosen["hour"]:
            return self._answer(self.plainly(chosen["hour"], day), _length(chosen["minutes"]))
        reading = ask_hour(day, self.vocabularies, self.now, self.is_holiday)
        return self._answer(reading, _length(chosen["minutes"]), day)

    def _answer(self, reading: Reading, length: timedelta | None, day: date | None = None) -> StepReading:
        match reading:
            case Unreadable():
                return Refused(UNREADABLE)
            case When(start, end):
                return self._checked(start, end - start if end else length, sure=False)
            case Ambiguous(question):
                return self._question(question, reading.length or length, day)

    def _question(self, question: Question, length: timedelta | None, day: date | None) -> StepReading:
        """Of a doubled hour in October both moments are one wall time: nothing to choose then."""
        starts = list(dict.fromkeys(local_naive(moment, self.zone) for moment in question.candidates))
        if question.kind is QuestionKind.CLOCK_GAP and len(starts) == 1:
            return self._checked(question.candidates[0], length, sure=False)
        as_option = _day_option if question.hour_open else _start_option
        options = [as_option(at, start, length) for at, start in enumerate(starts)]
        if question.kind is QuestionKind.NO_TIME:
            known = day or (starts[0].date() if starts else self.now.date())
            options.append(Option(THE_DAY, _day_line(known, length)))
        return Ask(question.kind, tuple(options))

    def _checked(self, start: datetime, length: timedelta | None, *, sure: bool) -> StepReading:
        doubts = ask_about(start, self.vocabularies, self.now, self.is_holiday)
        naive = local_naive(start, self.zone)
        if not doubts or (sure and doubts[0].kind is not QuestionKind.PAST):
            end = None if length is None else local_naive(start + length, self.zone)
            return Accepted({"start": _iso(naive), "end": None if end is None else _iso(end)})
        others = {local_naive(moment, self.zone) for doubt in doubts for moment in doubt.candidates} - {naive}
        options = [_start_option(at, other, length) for at, other in enumerate(sorted(others))]
        if doubts[0].kind is not QuestionKind.PAST:
            options.insert(0, Option(SURE, f"{_start_line(naive, length)}/sure", {"start": _iso(naive)}))
        return Ask("-".join(doubt.kind for doubt in doubts), tuple(options))


def _start_option(at: int, start: datetime, length: timedelta | None) -> Option:
    return Option(str(at), _start_line(start, length), {"start": _iso(start)})


def _day_option(at: int, start: datetime, length: timedelta | None) -> Option:
    return Option(str(at), _day_line(start.date(), length), {"day": start.date().isoformat()})


def _start_line(start: datetime, length: timedelta | None) -> str:
    return f"={_iso(start)}/{_minutes(length)}"


def _day_line(day: date, length: timedelta | None) -> str:
    return f"={day.isoformat()}/{_minutes(length)}"


def _iso(naive: datetime) -> str:
    return naive.isoformat(timespec="minutes")


def _minutes(length: timedelta | None) -> str:
    return "" if length is None else str(length // _MINUTE)


def _length(minutes: str) -> timedelta | None:
    return int(minutes) * _MINUTE if minutes else None
