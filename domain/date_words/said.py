"""Puts the pieces of one message together: which day words, which hours, and which numbers were neither."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.date_words.clocks import Clock
from domain.date_words.days import DayRule, InWeek, OnDate, OnWeekday
from domain.date_words.grammar import Found
from domain.date_words.lexemes import Lexeme
from domain.date_words.pieces import (
    Day,
    Days,
    Delay,
    Dotted,
    EitherHour,
    EndHour,
    Hour,
    Hours,
    Lasting,
    PartOfDay,
    Piece,
    Repeated,
)
from domain.date_words.readings import Span
from domain.date_words.rules import GRAMMAR

_CLOSING = ("comma", "open", "close", "dash", "at", "on", "until", "from", "or", "clock_word", "place")
_BETWEEN_NEIGHBOURS = ("comma", "open", "close", "dash")


@dataclass(frozen=True)
class Said:
    days: tuple[DayRule, ...] = ()
    last_day: DayRule | None = None
    clocks: tuple[Clock, ...] = ()
    end: Clock | None = None
    length: timedelta | None = None
    part: str | None = None
    delay: timedelta | None = None
    repeated: bool = False
    span: tuple[Span, ...] = ()

    @property
    def nothing(self) -> bool:
        return not (self.days or self.clocks or self.delay or self.repeated)


def said(lexemes: Sequence[Lexeme], today: date, *, day_known: bool = False) -> Said:
    found = _confirmed(_pieces(lexemes), lexemes)
    found = _settled(found, today, day_known=day_known)
    return _gathered(found, lexemes)


def _pieces(lexemes: Sequence[Lexeme]) -> list[Found]:
    """The longest readings one after the other; an unsure one gives way to one that begins in it and goes further:
    "diena 8. martā" holds a date, not an eight in daytime."""
    matching = GRAMMAR.matching(lexemes)
    pieces = []
    at = 0
    while at < len(lexemes):
        found = matching.longest("piece", at)
        if found and not getattr(found.built, "sure", True):
            inner = (matching.longest("piece", start) for start in range(at + 1, found.after))
            found = next((later for later in inner if later and later.after > found.after), found)
        if found:
            pieces.append(found)
        at = found.after if found else at + 1
    return pieces


def _confirmed(pieces: Sequence[Found], lexemes: Sequence[Lexeme]) -> list[Found]:
    """Keeps what is sure, and of the rest what its neighbours make sure."""
    an_hour_is_sure = any(isinstance(found.built, Hour | Hours | EitherHour) and found.built.sure for found in pieces)
    kept = []
    for at, found in enumerate(pieces):
        before = _neighbour(pieces, at, -1, lexemes)
        after = _neighbour(pieces, at, +1, lexemes)
        if _Place(found, before, after, lexemes).confirms(an_hour_is_sure):
            kept.append(found)
    return kept


def _neighbour(pieces: Sequence[Found], at: int, step: int, lexemes: Sequence[Lexeme]) -> Piece | None:
    if not 0 <= at + step < len(pieces):
        return None
    first, second = sorted((pieces[at], pieces[at + step]), key=lambda found: found.first)
    between = lexemes[first.after : second.first]
    touching = all(lexeme.can_be(*_BETWEEN_NEIGHBOURS) for lexeme in between)
    neighbour: Piece = pieces[at + step].built
    return neighbour if touching else None


@dataclass(frozen=True)
class _Place:
    found: Found
    before: Piece | None
    after: Piece | None
    lexemes: Sequence[Lexeme]

    def confirms(self, an_hour_is_sure: bool) -> bool:
        piece: Piece = self.found.built
        if isinstance(piece, PartOfDay):
            return isinstance(self.before, Day | Days | Hour | Dotted) or isinstance(self.after, Day | Hour)
        if isinstance(piece, Day) and not piece.sure:
            return self._is_a_day(piece)
        if isinstance(piece, Dotted):
            return not self._counts_something()
        if isinstance(piece, Hour | Hours | EitherHour | EndHour) and not piece.sure:
            return self._ends_an_hour(piece) or (not an_hour_is_sure and self._is_an_hour(piece))
        return True

    def _is_a_day(self, piece: Day) -> bool:
        beside = (Day, Days, Hour, Hours, Dotted)
        near = isinstance(self.before, beside) or isinstance(self.after, beside)
        confirmed = near or self._is_all_there_is() or (piece.announced and self._closes())
        return confirmed and not self._counts_something()

    def _ends_an_hour(self, piece: Piece) -> bool:
        return isinstance(piece, EndHour) and isinstance(self.before, Hour) and not self._counts_something()

    def _is_an_hour(self, piece: Hour | Hours | EitherHour | EndHour) -> bool:
        if self._counts_something():
            return False
        day_before = isinstance(self.before, Day | Days | Repeated | Dotted | PartOfDay)
        if isinstance(self.after, Day) and self.after.part:
            return True
        if isinstance(self.before, PartOfDay) or isinstance(self.after, PartOfDay) or self._is_all_there_is():
            return True
        if not isinstance(piece, EndHour) and piece.announced:
            return self._closes() or day_before or isinstance(self.after, Day | Days | Dotted)
        part_said = isinstance(piece, Hour) and piece.clock.part is not None
        return (day_before or part_said) and self._closes()

    def _is_all_there_is(self) -> bool:
        return self.found.first == 0 and self.found.after == len(self.lexemes)

    def _counts_something(self) -> bool:
        """ "5. klase", "12 cilvēki", "kab. 12"."""
        before = [lexeme for lexeme in self.lexemes[: self.found.first][-2:] if not lexeme.can_be("dot")]
        after = self.lexemes[self.found.after : self.found.after + 2]
        ordinal = len(after) == 2 and after[0].can_be("dot")
        noun = after[1:] if ordinal else after[:1]
        return (
            any(lexeme.can_be("numbered") for lexeme in before[-1:])
            or any(lexeme.can_be("counted") for lexeme in noun)
            or (ordinal and noun[0].text[0].islower())
        )

    def _closes(self) -> bool:
        following = self.lexemes[self.found.after : self.found.after + 1]
        return not following or self.after is not None or following[0].can_be("dot", *_CLOSING)


def _settled(found: Sequence[Found], today: date, *, day_known: bool) -> list[Found]:
    """Decides for each "18.10" whether it was a day or an hour."""
    days = [piece.built.rule for piece in found if isinstance(piece.built, Day)]
    has_hour = any(isinstance(piece.built, Hour | Hours | EitherHour) for piece in found)
    has_date = day_known or any(isinstance(rule, OnDate) and not rule.in_a_name for rule in days)
    settled = []
    for piece in found:
        dotted = piece.built
        if not isinstance(dotted, Dotted):
            settled.append(piece)
        elif dotted.day and _is_a_day(dotted, dotted.day, days, today, has_hour=has_hour, has_date=has_date):
            settled.append(replace(piece, built=Day(dotted.day)))
            has_date = True
        elif dotted.clock and not has_hour:
            settled.append(replace(piece, built=Hour(dotted.clock, sure=True)))
            has_hour = True
    return settled


def _is_a_day(
    dotted: Dotted, day: DayRule, days: Sequence[DayRule], today: date, *, has_hour: bool, has_date: bool
) -> bool:
    if has_date:
        return False
    if not days or has_hour or dotted.likely_day:
        return True
    meant = {day for rule in days for day in rule.dates(today)}
    return not meant.isdisjoint(day.dates(today))


def _gathered(found: Sequence[Found], lexemes: Sequence[Lexeme]) -> Said:
    used = _used(found)
    pieces: list[Piece] = [piece.built for piece in used]
    clocks, end = _clocks(pieces)
    part = next((piece.part for piece in pieces if isinstance(piece, PartOfDay | Day) and piece.part), None)
    return Said(
        days=tuple(dict.fromkeys(_days(pieces))),
        last_day=next((piece.last for piece in pieces if isinstance(piece, Days)), None),
        clocks=tuple(dict.fromkeys(clock.in_part(part) for clock in clocks)),
        end=end.in_part(part) if end else None,
        length=next((piece.length for piece in pieces if isinstance(piece, Lasting)), None),
        part=part,
        delay=next((piece.length for piece in pieces if isinstance(piece, Delay)), None),
        repeated=any(isinstance(piece, Repeated) for piece in pieces + _titles(found)),
        span=tuple(_spans(used, lexemes)),
    )


def _used(found: Sequence[Found]) -> list[Found]:
    """Without what belongs to the title after all: "weekly", "4 May" in a name, "5 minutes away" beside a real date."""
    pieces: list[Piece] = [piece.built for piece in found]
    dated = any(isinstance(piece, Day | Days | Dotted) and not _is_a_name(piece) for piece in pieces)
    timed = any(isinstance(piece, Hour | Hours | EitherHour) for piece in pieces)
    return [
        piece
        for piece in found
        if not (dated and _is_a_name(piece.built))
        and not ((dated or timed) and isinstance(piece.built, Delay))
        and not (isinstance(piece.built, Lasting) and not dated and not timed)
        and piece.built not in _titles(found)
    ]


def _is_a_name(piece: Piece) -> bool:
    return isinstance(piece, Day) and isinstance(piece.rule, OnDate) and piece.rule.in_a_name


def _titles(found: Sequence[Found]) -> list[Piece]:
    return [piece.built for piece in found if isinstance(piece.built, Repeated) and piece.built.in_a_title]


def _clocks(pieces: Sequence[Piece]) -> tuple[list[Clock], Clock | None]:
    """The starts, and the end; an end without a start is all that is known of the hour."""
    starts: list[Clock] = []
    ends: list[Clock] = []
    for piece in pieces:
        if isinstance(piece, Hour):
            starts.append(piece.clock)
        elif isinstance(piece, EitherHour):
            starts.extend(piece.clocks)
        elif isinstance(piece, Hours):
            starts.append(piece.first)
            ends.append(piece.last)
        elif isinstance(piece, EndHour):
            ends.append(piece.clock)
    return (starts, ends[0] if ends else None) if starts else (ends[:1], None)


def _days(pieces: Iterable[Piece]) -> list[DayRule]:
    named = [
        rule
        for piece in pieces
        for rule in (
            [piece.rule] if isinstance(piece, Day)
            else [piece.first] if isinstance(piece, Days)
            else [piece.day] if isinstance(piece, Repeated) and piece.day
            else []
        )
    ]  # fmt: skip
    return _weekday_in_week(named)


def _weekday_in_week(rules: list[DayRule]) -> list[DayRule]:
    """ "Nākamnedēļ tiekamies ceturtdien": the weekday and the week belong together."""
    week = next((rule for rule in rules if isinstance(rule, InWeek)), None)
    weekdays = [rule for rule in rules if isinstance(rule, OnWeekday)]
    if not week or not weekdays:
        return rules
    return [week.on(rule.weekday) if isinstance(rule, OnWeekday) else rule for rule in rules if rule is not week]


def _spans(found: Sequence[Found], lexemes: Sequence[Lexeme]) -> Iterator[Span]:
    current: Span | None = None
    last_after = -1
    for piece in found:
        start, end = lexemes[piece.first].start, lexemes[piece.after - 1].end
        touching = all(lexeme.can_be(*_BETWEEN_NEIGHBOURS, "or") for lexeme in lexemes[last_after : piece.first])
        if current and touching:
            current = (current[0], end)
        else:
            if current:
                yield current
            current = (start, end)
        last_after = piece.after
    if current:
        yield current
