"""The grammar of clock times. Roles are explained by their words in locales/date_words/*.toml."""

from typing import Any

from domain.date_words.clocks import Clock, Told, clock
from domain.date_words.day_rules import on_date, tens_and_units
from domain.date_words.grammar import Rules, first_value, second_value
from domain.date_words.pieces import Dotted, EitherHour, EndHour, Hour, Hours, PartOfDay

_QUARTER = 15
_SINCE = "since"
_EARLIEST_MINUTES_SAID_AFTER_AN_HOUR = 10


def _digital(text: str, separator: str = ":") -> Clock | None:
    hour, minute = text.strip(".").split(separator)[:2]
    if len(minute) != 2:
        return None
    return clock(int(hour), int(minute), Told.EXACTLY if hour.startswith("0") else Told.DIGITS)


def _dotted_clock(text: str) -> Clock | None:
    return None if " " in text else _digital(text, ".")


def _joined(text: str) -> Clock | None:
    return _digital(f"{text[:2]}:{text[2:]}")


def _joined_hour(text: str) -> Hour | None:
    said = _joined(text)
    return Hour(said, sure=True) if said else None


def _number_like_an_hour(text: str) -> Hour | None:
    said = _joined(text)
    return Hour(said, sure=False) if said and said.minute % 5 == 0 else None


def _spoken(hour: Clock, minute: int) -> Clock | None:
    return clock(hour.hour, minute, Told.WORDS) if 0 < minute < 60 else None


def _before(minutes: int, hour: Clock) -> Clock | None:
    """So many minutes before the hour: "bez piecpadsmit septiņos", "без четверти семь", "quarter to seven"."""
    if not 0 < minutes < 60 or not 1 <= hour.hour <= 24:
        return None
    return clock(hour.hour - 1 or 12, 60 - minutes, Told.WORDS)


def _before_in_words(minutes: int, hour: Clock) -> Clock | None:
    """ "ten to seven" is 6:50; "ten to twelve" is rather two hours."""
    return _before(minutes, hour) if minutes in (5, 10, 20, 25) and minutes >= hour.hour else None


def _half_to(hour: int | Clock) -> Clock | None:
    """ "pusseptiņos", "полседьмого" and "пів на сьому" are half an hour before seven."""
    number = hour.hour if isinstance(hour, Clock) else hour
    return clock(number - 1 or 12, 30, Told.WORDS) if 1 <= number <= 12 else None


def _quarters_of(minutes: int, hour: int | Clock) -> Clock | None:
    """ "четверть седьмого" and "чверть на сьому" are a quarter past six."""
    number = hour.hour if isinstance(hour, Clock) else hour
    return clock(number - 1 or 12, minutes, Told.WORDS) if 1 <= number <= 12 and 0 < minutes < 60 else None


def _hour_and_minutes(hour: int, minute: int) -> Clock | None:
    return clock(hour, minute, Told.WORDS) if minute >= _EARLIEST_MINUTES_SAID_AFTER_AN_HOUR else None


def _in_part(said: Clock, part: str | None) -> Clock:
    return said.in_part(part)


def _hour(at: Any, said: Clock, *, sure: bool) -> Hour:
    return Hour(
        said,
        sure=sure or said.part is not None or said.told is Told.MIDNIGHT,
        announced=at is not None,
        since=at == _SINCE,
    )


def _range(from_word: Any, first: Hour, last: Hour) -> Hours:
    """A part of day said at the end holds for both where it can: "6 to 8 pm", but not "10 to 2 pm"."""
    both = first.clock.hour % 12 < last.clock.hour % 12
    start = first.clock.in_part(last.clock.part) if both else first.clock
    return Hours(start, last.clock, first.sure or last.sure, announced=from_word is not None)


def _either(at: Any, first: Hour, last: Hour) -> EitherHour:
    clocks = (first.clock.in_part(last.clock.part), last.clock.in_part(first.clock.part))
    return EitherHour(clocks, sure=first.sure or last.sure, announced=at is not None)


def _dotted_edge(text: str, part: str | None) -> Hour | None:
    """ "5.12. no rīta" is the morning of that day, for nobody meets at twelve minutes past five."""
    said = _dotted_clock(text)
    if said is None or (text.endswith(".") and (part is None or _likely_day(text))):
        return None
    return Hour(_in_part(said, part), sure=True)


def _likely_day(text: str) -> bool:
    day, month = (int(number) for number in text.strip(".").split("."))
    return month % 5 != 0 and on_date(day, month) is not None


def _dotted(text: str) -> Dotted | None:
    numbers = text.strip(".").split(".")
    day, month = (int(number) for number in numbers)
    rule = on_date(day, month) if text.endswith(".") or len(numbers[1].strip()) == 2 else None
    said = _dotted_clock(text)
    likely_day = text.endswith(".") and _likely_day(text)
    return Dotted(rule, said, likely_day or said is None, a_list_number=len(text) <= 4) if rule or said else None


def _slashed(text: str) -> Dotted | None:
    day, month = map(int, text.split("/"))
    rule = on_date(day, month) or on_date(month, day)
    return Dotted(rule, None, likely_day=True) if rule else None


CLOCK_RULES: Rules = {
    "minutes": [
        ("quarter", lambda _: _QUARTER),
        ("count unit=minute", first_value),
        ("count", first_value),
    ],
    "word_count": [("cardinal cardinal", tens_and_units), ("cardinal", first_value)],
    "hour_in_words": [
        ("cardinal hour", tens_and_units),
        ("cardinal cardinal", tens_and_units),
        ("hour", first_value),
        ("cardinal", first_value),
    ],
    "hour_number": [
        ("padded hour_suffix?", lambda text, _: clock(int(text), 0, Told.EXACTLY)),
        ("number hour_suffix?", lambda hour, _: clock(hour, 0, Told.NUMBER)),
        ("hour_in_words", lambda hour: clock(hour, 0, Told.NUMBER)),
    ],
    "spoken": [
        ("half_to_hour", _half_to),
        ("half_to into? hour_number", lambda _, _i, hour: _half_to(hour)),
        ("half_to ordinal", lambda _, hour: _half_to(hour)),
        ("half_past past? hour_number", lambda _, _p, hour: _spoken(hour, 30)),
        ("to minutes hour_number", lambda _, minutes, hour: _before(minutes, hour)),
        ("hour_number to minutes", lambda hour, _, minutes: _before(minutes, hour)),
        ("quarter minutes_to hour_number", lambda _, _t, hour: _before(_QUARTER, hour)),
        ("count unit=minute minutes_to hour_number", lambda minutes, _u, _t, hour: _before(minutes, hour)),
        ("word_count minutes_to hour_number", lambda minutes, _, hour: _before_in_words(minutes, hour)),
        ("minutes past hour_number", lambda minutes, _, hour: _spoken(hour, minutes)),
        ("quarter into hour_number", lambda _, _i, hour: _quarters_of(_QUARTER, hour)),
        ("quarter ordinal", lambda _, hour: _quarters_of(_QUARTER, hour)),
        ("count unit=minute into? hour_number", lambda minutes, _u, _i, hour: _quarters_of(minutes, hour)),
        ("count unit=minute ordinal", lambda minutes, _u, hour: _quarters_of(minutes, hour)),
        ("hour_in_words word_count", _hour_and_minutes),
        ("hour_in_words zero zero", lambda hour, *_: clock(hour, 0, Told.DIGITS)),
    ],
    "clock_sure": [
        ("clock oclock?", lambda text, _: _digital(text)),
        ("spoken", first_value),
        ("noon", lambda _: Clock(12, 0, Told.EXACTLY)),
        ("midnight", lambda _: Clock(0, 0, Told.MIDNIGHT)),
        ("number oclock number unit=minute?", lambda hour, _, minute, _u: clock(hour, minute, Told.DIGITS)),
    ],
    "clock_announced": [
        ("dotted oclock?", lambda text, _: _dotted_clock(text)),
        ("unlike_a_year", _joined),
        ("number padded", lambda hour, minute: clock(hour, int(minute), Told.DIGITS)),
        ("number number", lambda hour, minute: _hour_and_minutes(hour, minute) if minute % 5 == 0 else None),
        ("number minute_hyphen number", lambda hour, _, minute: clock(hour, minute, Told.DIGITS)),
    ],
    "at_word": [("at dot?", first_value), ("at? clock_word dot?", second_value), ("from at_word?", lambda *_: _SINCE)],
    "edge": [
        ("clock_sure part?", lambda said, part: _hour(None, _in_part(said, part), sure=True)),
        ("dotted part?", _dotted_edge),
        ("hour_number oclock? part?", lambda said, _, part: _hour(None, _in_part(said, part), sure=False)),
        ("part at_word? hour_number oclock?", lambda part, _, said, _o: _hour(None, _in_part(said, part), sure=True)),
    ],
    "hours": [
        ("from? at_word? edge dash at_word? edge", lambda f, at, first, _d, _a, last: _range(f or at, first, last)),
        ("from? at_word? edge until at_word? edge", lambda f, at, first, _u, _a, last: _range(f or at, first, last)),
    ],
    "end_hour": [("until at_word? edge", lambda _, _a, edge: EndHour(edge.clock, edge.sure))],
    "hour_piece": [
        ("at_word? edge or at_word? edge", lambda at, first, _, _a, last: _either(at, first, last)),
        ("at_word? clock_sure part?", lambda at, said, part: _hour(at, _in_part(said, part), sure=True)),
        ("at_word clock_announced part?", lambda at, said, part: _hour(at, _in_part(said, part), sure=True)),
        ("at? clock_word dot? joined_clock", lambda _, _w, _d, text: _joined_hour(text)),
        ("dotted oclock? part", lambda text, _, part: _dotted_edge(text, part)),
        (
            "at? clock_word dot? hour_number oclock? part?",
            lambda _, _w, _d, said, _o, part: Hour(_in_part(said, part), sure=True),
        ),
        ("at_word? hour_number oclock? part?", lambda at, said, _, part: _hour(at, _in_part(said, part), sure=False)),
        ("at_word? hour_number clock_after part?", lambda _, said, _c, part: Hour(_in_part(said, part), sure=True)),
        (
            "oclock at_word hour_number part?",
            lambda _, _a, said, part: Hour(_in_part(said, part), sure=False, announced=True),
        ),
        ("unlike_a_year", _number_like_an_hour),
        ("hour_number part_after", lambda said, part: _hour(None, _in_part(said, part), sure=True)),
        ("hour_number part_noun", lambda said, part: _hour(None, _in_part(said, part), sure=True)),
        ("part at_word hour_number oclock?", lambda part, _, said, _o: Hour(_in_part(said, part), sure=True)),
        ("part hour_number oclock?", lambda part, said, _: Hour(_in_part(said, part), sure=False)),
    ],
    "dotted_piece": [("on? dotted", lambda _, text: _dotted(text)), ("on? slashed", lambda _, text: _slashed(text))],
    "part_piece": [("part", PartOfDay)],
}
