"""What the grammar finds in a message: days, clock times, parts of day, repetitions; not yet put together."""

from dataclasses import dataclass
from datetime import timedelta

from domain.date_words.clocks import Clock
from domain.date_words.days import DayRule


@dataclass(frozen=True)
class Day:
    """Unless `sure` it is a short form that the words around it must confirm. `announced`: "в", "on"."""

    rule: DayRule
    part: str | None = None
    sure: bool = True
    announced: bool = False
    only_after_a_day: bool = False


@dataclass(frozen=True)
class Days:
    """From one day to another."""

    first: DayRule
    last: DayRule


@dataclass(frozen=True)
class Hour:
    """A clock time; unless `sure` it is a number that the words around it must confirm.

    `announced`: by "at"; `since`: by "from", which counts ages and grades as well.
    """

    clock: Clock
    sure: bool
    announced: bool = False
    since: bool = False


@dataclass(frozen=True)
class Hours:
    first: Clock
    last: Clock
    sure: bool
    announced: bool = False


@dataclass(frozen=True)
class EitherHour:
    """ "at six or seven"."""

    clocks: tuple[Clock, Clock]
    sure: bool
    announced: bool = False


@dataclass(frozen=True)
class Lasting:
    length: timedelta


@dataclass(frozen=True)
class EndHour:
    clock: Clock
    sure: bool


@dataclass(frozen=True)
class Dotted:
    """ "18.10" may be a day and a month or an hour and minutes; "26.11." hardly an hour; "1.2." may number a list."""

    day: DayRule | None
    clock: Clock | None
    likely_day: bool
    a_list_number: bool = False


@dataclass(frozen=True)
class PartOfDay:
    part: str


@dataclass(frozen=True)
class Delay:
    length: timedelta


@dataclass(frozen=True)
class Repeated:
    """A series: `day` is its weekday if one was named. "Weekly" may well belong to the title."""

    day: DayRule | None
    in_a_title: bool = False


Piece = Day | Days | Hour | Hours | EitherHour | EndHour | Lasting | Dotted | PartOfDay | Delay | Repeated
