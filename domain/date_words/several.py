"""Several times in one message: "otrdien 18:00, trešdien 10:00 un sestdien no rīta", each a day with an hour or a part.

A comma may part two times or stand within one ("otrdien, 24. novembrī, 18:00"): the message is cut so that every part
is a time, and as often as it can be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from domain.date_words.clocks import Clock
from domain.date_words.days import DayRule, InWeek, OnDate, OnWeekday, Weekend
from domain.date_words.lexemes import lexemes
from domain.date_words.reading import viewpoint
from domain.date_words.readings import Ambiguous, QuestionKind, Unreadable, When
from domain.date_words.resolve import IsHoliday, Viewpoint, resolve
from domain.date_words.said import Said, said, weekday_in_week
from domain.date_words.vocabulary import Vocabulary

PIECES_LIMIT = 60
PIECES_IN_ONE = 7
LONGEST_RANGE = 14
_LINES = re.compile(r"[\n;]+")
_BETWEEN = ("comma", "or", "and")


@dataclass(frozen=True, slots=True)
class Time:
    """A day with its hour (`start`, aware) or its part ("morning"), as said in `words`; with neither it is bare."""

    day: date
    start: datetime | None = None
    end: datetime | None = None
    part: str | None = None
    words: str = field(default="", compare=False)

    @property
    def bare(self) -> bool:
        return self.start is None and self.part is None


@dataclass(frozen=True, slots=True)
class NotSaid:
    """What could not be taken for times: the words, and the question they leave open; None where they hold no date."""

    words: str
    kind: QuestionKind | None = None


class TooMany(Exception):
    """More than `PIECES_LIMIT` pieces; `count` says how many."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


Times = tuple[Time, ...] | NotSaid
_Cut = tuple[tuple[Time, ...], ...]


def read_times(text: str, vocabulary: Sequence[Vocabulary], now: datetime, is_holiday: IsHoliday) -> Times:
    """As `read_when`, for many; in the order they were written. Raises TooMany."""
    reader = _Reader(vocabulary, viewpoint(vocabulary, now, is_holiday))
    lines = [list(reader.pieces(line)) for line in _LINES.split(text) if line.strip()]
    if (count := sum(map(len, lines))) > PIECES_LIMIT:
        raise TooMany(count)
    found: list[Time] = []
    for line in lines:
        times = reader.line(line)
        if isinstance(times, NotSaid):
            return times
        found += times
    bare = [time for time in found if time.bare]
    if bare and len(bare) < len(found):
        return NotSaid(bare[0].words, QuestionKind.NO_TIME)
    return tuple(found) if found else NotSaid(text.strip())


@dataclass(frozen=True)
class _Reader:
    vocabulary: Sequence[Vocabulary]
    view: Viewpoint

    def pieces(self, line: str) -> Iterator[str]:
        """The words between commas and "or", "and"."""
        start = 0
        for lexeme in lexemes(line, self.vocabulary):
            if lexeme.can_be(*_BETWEEN):
                yield from _some(line[start : lexeme.start])
                start = lexeme.end
        yield from _some(line[start:])

    def line(self, pieces: Sequence[str]) -> Times:
        """The cut with the fewest bare days, then the most times; of a line that cannot be cut, where it fails."""
        cuts: list[_Cut | None] = [()]
        for after in range(1, len(pieces) + 1):
            found = self._cuts(pieces[:after], cuts)
            cuts.append(max(found, key=_worth, default=None))
        whole = cuts[-1]
        if whole is not None:
            return tuple(time for times in whole for time in times)
        stuck = max(at for at, cut in enumerate(cuts) if cut is not None)
        alone = self.together(pieces[stuck : stuck + 1])
        return alone if isinstance(alone, NotSaid) else NotSaid(", ".join(pieces[stuck:]))

    def _cuts(self, pieces: Sequence[str], cuts: Sequence[_Cut | None]) -> Iterator[_Cut]:
        """All that end here, of the best ones that end before."""
        for first in range(max(0, len(pieces) - PIECES_IN_ONE), len(pieces)):
            before = cuts[first]
            last = None if before is None else self.together(pieces[first:])
            if before is not None and isinstance(last, tuple):
                yield (*before, last)

    def together(self, pieces: Sequence[str]) -> Times:
        """The pieces as one: days first, the hour or the part of day after them."""
        words = ", ".join(pieces)
        said_each = [self._said(piece) for piece in pieces]
        timed = [at for at, each in enumerate(said_each) if each.clocks or each.part]
        day_after_hour = bool(timed) and any(each.days for each in said_each[timed[0] + 1 :])
        if day_after_hour or any(_empty(each) for each in said_each):
            return NotSaid(words)
        what = _joined(said_each)
        if what.repeated:
            return NotSaid(words, QuestionKind.RECURRING)
        return NotSaid(words) if what.delay is not None else self._times(what, words)

    def _said(self, words: str) -> Said:
        read = lexemes(words, self.vocabulary)
        found = said(read, self.view.today)
        return said(read, self.view.today, day_known=True) if found.nothing else found

    def _times(self, what: Said, words: str) -> Times:
        days = self._days(what)
        if not isinstance(days, tuple):
            return NotSaid(words, days)
        if not what.clocks:
            if any(day < self.view.today for day in days):
                return NotSaid(words, QuestionKind.PAST)
            return tuple(Time(day, part=what.part, words=words) for day in days)
        times = [self._time(what, day, clock, words) for day in days for clock in what.clocks]
        wrong = next((time for time in times if isinstance(time, NotSaid)), None)
        return wrong or tuple(time for time in times if isinstance(time, Time))

    def _time(self, what: Said, day: date, clock: Clock, words: str) -> Time | NotSaid:
        """A public holiday is no doubt here: it is told of where the times are shown."""
        on_day = replace(what, days=(OnDate(day.day, day.month, day.year),), clocks=(clock,))
        match resolve(on_day, self.view):
            case When(start, end, _, questions):
                doubts = [doubt.kind for doubt in questions if doubt.kind is not QuestionKind.HOLIDAY]
                return NotSaid(words, doubts[0]) if doubts else Time(day, start, end, words=words)
            case Ambiguous(question):
                return NotSaid(words, question.kind)
            case Unreadable():
                return NotSaid(words)

    def _days(self, what: Said) -> tuple[date, ...] | QuestionKind:
        """The question where a word leaves open which day is meant, or two words disagree."""
        if not what.days:
            return QuestionKind.NO_DATE
        if what.last_day is not None and not what.clocks and len(what.days) == 1:
            return _range(what.days[0], what.last_day, self.view.today) or QuestionKind.WHICH_DAY
        match what.days:
            case (OnDate() as dated, OnWeekday() as weekday) | (OnWeekday() as weekday, OnDate() as dated):
                return _agreeing(dated.dates(self.view.today), weekday)
        found: list[date] = []
        for rule in what.days:
            dates = rule.dates(self.view.today)
            if len(dates) > 1 and not isinstance(rule, InWeek | Weekend):
                return QuestionKind.WHICH_DAY
            found += dates
        return tuple(sorted(set(found))) or QuestionKind.WHICH_DAY


def _agreeing(dates: Sequence[date], weekday: OnWeekday) -> tuple[date, ...] | QuestionKind:
    """A date with its weekday beside it is that date, however far off; where they disagree nobody can know."""
    found = tuple(day for day in dates if day.isoweekday() == weekday.weekday)
    return found or QuestionKind.WEEKDAY_MISMATCH


def _range(first: DayRule, last: DayRule, today: date) -> tuple[date, ...] | None:
    start, end = first.dates(today)[0], last.dates(first.dates(today)[0])[0]
    length = (end - start).days
    return tuple(start + timedelta(days=ahead) for ahead in range(length + 1)) if 0 < length < LONGEST_RANGE else None


def _worth(cut: _Cut) -> tuple[int, int]:
    return -sum(time.bare for times in cut for time in times), len(cut)


def _empty(what: Said) -> bool:
    return what.nothing and what.part is None


def _joined(pieces: Sequence[Said]) -> Said:
    """What was said of the hour stands in the later ones."""
    return replace(
        pieces[-1],
        days=tuple(weekday_in_week([rule for each in pieces for rule in each.days])),
        last_day=next((each.last_day for each in pieces if each.last_day), None),
        clocks=tuple(clock for each in pieces for clock in each.clocks),
        end=next((each.end for each in pieces if each.end), None),
        part=next((each.part for each in pieces if each.part), None),
        repeated=any(each.repeated for each in pieces),
        delay=next((each.delay for each in pieces if each.delay), None),
    )


def _some(words: str) -> Iterator[str]:
    if stripped := words.strip(" \t.–—-"):
        yield stripped
