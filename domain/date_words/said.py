"""Puts the pieces of one message together: which day words, which hours, and which numbers were neither."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.date_words.clocks import Clock
from domain.date_words.confirming import confirmed, pieces_in
from domain.date_words.days import DayRule, InDays, InWeek, OnDate, OnWeekday
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

_BETWEEN = ("comma", "open", "close", "dash", "or")


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
    found = confirmed(pieces_in(lexemes), lexemes)
    found = _settled(found, today, day_known=day_known)
    return _gathered(found, lexemes)


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
        elif dotted.day and not has_date and (has_hour or _is_a_day(dotted, dotted.day, days, today)):
            settled.append(replace(piece, built=Day(dotted.day)))
            has_date = True
        elif dotted.clock and not has_hour:
            settled.append(replace(piece, built=Hour(dotted.clock, sure=True)))
            has_hour = True
    return settled


def _is_a_day(dotted: Dotted, day: DayRule, others: Sequence[DayRule], today: date) -> bool:
    """Where another day was named as well, only if it looks like one or is that very day."""
    meant = {other for rule in others for other in rule.dates(today)}
    return not others or dotted.likely_day or not meant.isdisjoint(day.dates(today))


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
        repeated=any(isinstance(piece, Repeated) for piece in pieces) or _is_a_series(found, lexemes),
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
        and not (isinstance(piece.built, Delay) and (timed or any(_is_another_day(other) for other in pieces)))
        and not (isinstance(piece.built, Lasting) and not dated and not timed)
        and not _is_in_a_title(piece.built)
    ]


def _is_another_day(piece: Piece) -> bool:
    return isinstance(piece, Days | Dotted) or (isinstance(piece, Day) and piece.rule != InDays(0))


def _is_a_name(piece: Piece) -> bool:
    return isinstance(piece, Day) and isinstance(piece.rule, OnDate) and piece.rule.in_a_name


def _is_in_a_title(piece: Piece) -> bool:
    return isinstance(piece, Repeated) and piece.in_a_title


def _is_a_series(found: Sequence[Found], lexemes: Sequence[Lexeme]) -> bool:
    """ "Weekly" means a series beside a day or an hour, or when it is all that was said."""
    named = any(_is_in_a_title(piece.built) for piece in found)
    return named and (len(found) > 1 or found[0].after - found[0].first == len(lexemes))


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
    return weekday_in_week(named)


def weekday_in_week(rules: list[DayRule]) -> list[DayRule]:
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
        touching = all(lexeme.can_be(*_BETWEEN) for lexeme in lexemes[last_after : piece.first])
        if current and touching:
            current = (current[0], end)
        else:
            if current:
                yield current
            current = (start, end)
        last_after = piece.after
    if current:
        yield current
