"""The grammar of days. Roles are explained by their words in locales/date_words/*.toml."""

import re
from datetime import timedelta

from domain.date_words.days import (
    DayOfMonth,
    DayRule,
    InDays,
    InMonths,
    InWeek,
    NthWeekday,
    OnDate,
    OnWeekday,
    Weekend,
    Which,
)
from domain.date_words.grammar import Rules, first_value, second_value
from domain.date_words.pieces import Day, Days, Delay, Lasting, Repeated

_LONGEST_COUNT = 366
_DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}
_MINUTES_IN = {"hour": 60, "minute": 1, "half_hour": 30}
_LONGEST_SAID = timedelta(hours=4)
_MONTHS_IN = {"month": 1, "half_year": 6, "year": 12}


def tens_and_units(tens: int, units: int) -> int | None:
    return tens + units if tens in (20, 30, 40, 50) and 1 <= units <= 9 else None


def on_date(day: int, month: int, year: int | None = None, *, in_a_name: bool = False) -> OnDate | None:
    if not (1 <= day <= 31 and 1 <= month <= 12) or (year is not None and not 1900 <= year <= 2199):
        return None
    return OnDate(day, month, year, in_a_name)


def _written_date(text: str) -> OnDate | None:
    """Day, month, year; with slashes and a second number over twelve, month first."""
    day, month, year = map(int, re.findall("[0-9]+", text))
    if "/" in text and month > 12:
        day, month = month, day
    return on_date(day, month, year if year > 99 else 2000 + year)


def _iso_date(text: str) -> OnDate | None:
    year, month, day = map(int, re.split("[-/.]", text))
    return on_date(day, month, year)


def _dotted_with_year(text: str, year: int) -> OnDate | None:
    day, month = map(int, re.findall("[0-9]+", text))
    return on_date(day, month, year)


def _later(count: int | None, unit: str) -> DayRule | None:
    number = 1 if count is None else count
    if not 0 < number <= _LONGEST_COUNT:
        return None
    if unit in _DAYS_IN:
        return InDays(number * _DAYS_IN[unit])
    return InMonths(number * _MONTHS_IN[unit]) if unit in _MONTHS_IN else None


def _weeks_after(weeks: int, weekday: int) -> OnWeekday | None:
    return OnWeekday(weekday, weeks_later=weeks) if 0 < weeks <= 52 else None


def _nth_weekday(nth: int, weekday: int, month: int | None = None) -> NthWeekday | None:
    return NthWeekday(nth, weekday, month) if nth in (-1, 1, 2, 3, 4) else None


def _monthly(nth: int, weekday: int) -> Repeated | None:
    rule = _nth_weekday(nth, weekday)
    return Repeated(rule) if rule else None


def _time_span(count: int | None, unit: str) -> timedelta | None:
    minutes = _MINUTES_IN.get(unit, 0) * (1 if count is None else count)
    return timedelta(minutes=minutes) if minutes else None


def _delay(count: int | None, unit: str) -> Delay | None:
    length = _time_span(count, unit)
    return Delay(length) if length else None


def _lasting(count: int | None, unit: str) -> Lasting | None:
    """ "на 6 часов" is rather at six."""
    length = _time_span(count, unit)
    return Lasting(length) if length and length <= _LONGEST_SAID else None


def _weeks_ahead(count: int | None) -> InWeek | None:
    number = 1 if count is None else count
    return InWeek(number) if 0 < number <= 52 else None


def _day_part(text: str) -> Day:
    offset, part = text.split()
    return Day(InDays(int(offset)), part)


def _day_of_month(day: int, *, announced: bool) -> Day | None:
    return Day(DayOfMonth(day), sure=False, announced=announced) if 1 <= day <= 31 else None


def _number_after_a_weekday(day: int) -> Day | None:
    return Day(DayOfMonth(day), sure=False, only_after_a_day=True) if 24 < day <= 31 else None


def _dotted_days(first: str, last: str) -> Days | None:
    if not (first.endswith(".") and last.endswith(".")):
        return None
    (day, month), (last_day, last_month) = (map(int, re.findall("[0-9]+", text)) for text in (first, last))
    one, other = on_date(day, month), on_date(last_day, last_month)
    return Days(one, other) if one and other else None


def _days_of_month(first: int, last: int, month: int) -> Days | None:
    one, other = on_date(first, month), on_date(last, month)
    return Days(one, other) if one and other and first < last else None


DAY_RULES: Rules = {
    "count": [("number", first_value), ("cardinal cardinal", tens_and_units), ("cardinal", first_value)],
    "ordinal_day": [
        ("number ordinal_suffix", first_value),
        ("number dot?", first_value),
        ("cardinal ordinal", tens_and_units),
        ("ordinal", first_value),
    ],
    "quantity": [("count", first_value), ("article", lambda _: 1), ("couple", lambda _: 2)],
    "weekday_any": [
        ("weekday dot?", first_value),
        ("weekday_short dot?", first_value),
        ("weekday_genitive", first_value),
    ],
    "comma_year": [("comma? year", second_value), ("dash year", second_value)],
    "next_word": [("next dot?", first_value)],
    "week_word": [("unit=week dot?", first_value)],
    "date": [
        ("this_year date", second_value),
        ("iso", _iso_date),
        ("full_date year_ending?", lambda text, _: _written_date(text)),
        ("full_date dot", lambda text, _: _written_date(text)),
        (
            "ordinal_day month_genitive comma_year? year_ending?",
            lambda d, m, y, _e: on_date(d, m, y, in_a_name=y is None),
        ),
        ("ordinal_day of? month dot? comma_year? year_ending?", lambda d, _o, m, _d, y, _e: on_date(d, m, y)),
        ("month_leading dot? of? ordinal_day comma_year?", lambda m, _d, _o, d, y: on_date(d, m, y)),
        ("year dot? year_word dot? ordinal_day month_any dot?", lambda y, _d, _w, _e, d, m, _f: on_date(d, m, y)),
        ("year dot ordinal_day month_any", lambda y, _d, d, m: on_date(d, m, y)),
        ("year dot? year_word dot? dotted", lambda y, _d, _w, _e, text: _dotted_with_year(text, y)),
        ("ordinal_day day_word", lambda day, _: DayOfMonth(day) if 1 <= day <= 31 else None),
    ],
    "month_any": [("month", first_value), ("month_genitive", first_value)],
    "year_ending": [("dot? year_word dot?", lambda *_: True), ("this_year", lambda _: True)],
    "week": [
        ("next_week", lambda _: InWeek(1)),
        ("this_week", lambda _: InWeek(0)),
        ("next_word week_word", lambda *_: InWeek(1)),
        ("this week_word", lambda *_: InWeek(0)),
        ("after_next week_word", lambda *_: InWeek(2)),
        ("week_word after_next", lambda *_: InWeek(2)),
    ],
    "weeks_later": [("in quantity? week_word", lambda _, count, _u: _weeks_ahead(count))],
    "weekday_in_week": [
        ("week comma? on? weekday_any", lambda week, _c, _o, weekday: week.on(weekday)),
        ("weeks_later comma? on? weekday_any", lambda week, _c, _o, weekday: week.on(weekday)),
        ("weekday_any on? week", lambda weekday, _, week: week.on(weekday)),
        ("weekday_any weeks_later", lambda weekday, week: week.on(weekday)),
    ],
    "nth": [("ordinal", first_value), ("hour", first_value), ("last", lambda _: -1)],
    "nth_weekday": [
        ("nth weekday_any of? month_any", lambda nth, weekday, _, month: _nth_weekday(nth, weekday, month)),
        ("nth month_any weekday_any", lambda nth, month, weekday: _nth_weekday(nth, weekday, month)),
        ("month_any nth weekday_any", lambda month, nth, weekday: _nth_weekday(nth, weekday, month)),
    ],
    "weekday_named": [
        ("weekday_any unit=week", lambda weekday, _: OnWeekday(weekday, weeks_later=1)),
        ("quantity unit=week on weekday_any", lambda weeks, _u, _o, weekday: _weeks_after(weeks, weekday)),
        ("quantity unit=fortnight on weekday_any", lambda number, _u, _o, weekday: _weeks_after(2 * number, weekday)),
        ("next_word on? weekday_any", lambda _, _o, weekday: OnWeekday(weekday, Which.NEXT)),
        ("this on? weekday_any", lambda _, _o, weekday: OnWeekday(weekday, Which.THIS)),
        ("after_next on? weekday_any", lambda _, _o, weekday: OnWeekday(weekday, Which.AFTER_NEXT)),
        ("weekday_any after_next", lambda weekday, _: OnWeekday(weekday, Which.AFTER_NEXT)),
        ("weekday dot?", lambda weekday, _: OnWeekday(weekday)),
    ],
    "weekend_named": [
        ("next_word weekend", lambda *_: Weekend(1)),
        ("this? weekend", lambda *_: Weekend(0)),
    ],
    "day_rule": [
        ("date", first_value),
        ("day_offset", InDays),
        ("weekday_in_week", first_value),
        ("nth_weekday", first_value),
        ("weekday_named", first_value),
        ("week", first_value),
        ("in quantity? unit dot?", lambda _, count, unit, _d: _later(count, unit)),
        ("quantity unit ago_forward", lambda count, unit, _: _later(count, unit)),
        ("weekend_named", first_value),
        ("until day_rule", second_value),
    ],
    "day_from": [("day_rule", first_value), ("weekday_genitive", OnWeekday)],
    "day": [
        ("on? of? day_rule", lambda _, _o, rule: Day(rule)),
        ("from day_from", lambda _, rule: Day(rule)),
        ("on? of? day_rule part_noun", lambda _, _o, rule, part: Day(rule, part)),
        ("on? weekday_short dot? part_noun", lambda _, weekday, _d, part: Day(OnWeekday(weekday), part)),
        ("on? weekday_short dot?", lambda on, weekday, _: Day(OnWeekday(weekday), sure=False, announced=bool(on))),
        ("on? of? number ordinal_suffix", lambda on, of, day, _: _day_of_month(day, announced=bool(on or of))),
        ("number", _number_after_a_weekday),
        ("on? weekday_genitive part", lambda _, weekday, part: Day(OnWeekday(weekday), part)),
        ("on? weekday_genitive part_after", lambda _, weekday, part: Day(OnWeekday(weekday), part)),
        ("on? weekday_genitive part_noun", lambda _, weekday, part: Day(OnWeekday(weekday), part)),
        ("day_part", _day_part),
    ],
    "days": [
        ("from day_from until on? day_from", lambda _, first, _u, _o, last: Days(first, last)),
        ("weekday_named until weekday_named", lambda first, _, last: Days(first, last)),
        ("from? dotted until dotted", lambda _, first, _u, last: _dotted_days(first, last)),
        ("dotted dash dotted", lambda first, _, last: _dotted_days(first, last)),
        ("date until date", lambda first, _, last: Days(first, last)),
        ("date dash date", lambda first, _, last: Days(first, last)),
        ("from? ordinal_day until ordinal_day month", lambda _, first, _u, last, m: _days_of_month(first, last, m)),
        ("month_leading ordinal_day dash ordinal_day", lambda m, first, _, last: _days_of_month(first, last, m)),
        ("ordinal_day dash ordinal_day month", lambda first, _, last, month: _days_of_month(first, last, month)),
    ],
    "delay": [("in quantity? unit dot?", lambda _, count, unit, _d: _delay(count, unit))],
    "lasting_piece": [("lasting quantity? unit dot?", lambda _, count, unit, _d: _lasting(count, unit))],
    "weekly": [
        ("every count? weekday_any", lambda _, _c, weekday: Repeated(OnWeekday(weekday))),
        (
            "on? every? nth weekday_any of? of? every? unit=month",
            lambda _, _e, nth, weekday, *_u: _monthly(nth, weekday),
        ),
        ("every nth weekday_any", lambda _, nth, weekday: _monthly(nth, weekday)),
        ("every? unit=month nth weekday_any", lambda _, _u, nth, weekday: _monthly(nth, weekday)),
        ("on? weekday_plural", lambda _, weekday: Repeated(OnWeekday(weekday))),
        ("until weekday_plural", lambda _, weekday: Repeated(OnWeekday(weekday))),
        ("weekday_genitive", lambda weekday: Repeated(OnWeekday(weekday))),
    ],
    "repeated": [
        ("weekly", first_value),
        ("every in? count? unit", lambda *_: Repeated(None)),
        ("every ordinal unit", lambda *_: Repeated(None)),
        ("recurring", lambda _: Repeated(None, in_a_title=True)),
        ("count? times per? count? unit", lambda *_: Repeated(None)),
    ],
}
