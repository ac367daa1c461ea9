"""A series is what brute force over six years says it is, at the same wall time all through."""

import calendar
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, time, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.series import (
    OnHolidays,
    Rhythm,
    Series,
    coming_days,
    days_after,
    days_within,
    holidays_met,
    is_last_of_its_weekday,
    next_day,
    rhythms_for,
)
from domain.wall_time import WallTime, local_naive

RIGA = "Europe/Riga"
SIX_YEARS = 6 * 366
days = st.dates(date(2025, 1, 1), date(2027, 12, 31))


def series_from(day: date, rhythm: Rhythm, **columns: object) -> Series:
    series = Series(1, 1, "Kopā", WallTime(day, time(18, 30), RIGA), 90, rhythm)
    return replace(series, **columns)  # type: ignore[arg-type]


def nobody_rests(_day: date) -> None:
    return None


def week(day: date) -> int:
    return (day.day - 1) // 7


def months_between(first: date, day: date) -> int:
    return (day.year - first.year) * 12 + day.month - first.month


def last_of_month(day: date) -> int:
    return calendar.monthrange(day.year, day.month)[1]


BELONGS: dict[Rhythm, Callable[[date, date], bool]] = {
    Rhythm.WEEKLY: lambda first, day: (day - first).days % 7 == 0,
    Rhythm.FORTNIGHTLY: lambda first, day: (day - first).days % 14 == 0,
    Rhythm.MONTHLY_DATE: lambda first, day: day.day == min(first.day, last_of_month(day)),
    Rhythm.MONTHLY_WEEKDAY: lambda first, day: day.weekday() == first.weekday() and week(day) == week(first),
    Rhythm.MONTHLY_LAST: lambda first, day: day.weekday() == first.weekday() and is_last_of_its_weekday(day),
    Rhythm.QUARTERLY: lambda first, day: (
        day.weekday() == first.weekday()
        and months_between(first, day) % 3 == 0
        and (is_last_of_its_weekday(day) if is_last_of_its_weekday(first) else week(day) == week(first))
    ),
}


def brute_force(first: date, rhythm: Rhythm) -> Iterator[date]:
    for passed in range(1, SIX_YEARS):
        day = first + timedelta(days=passed)
        if BELONGS[rhythm](first, day):
            yield day


@given(first=days, chosen=st.integers(0, 5))
def test_m6_a_series_is_brute_force_over_six_years(first: date, chosen: int) -> None:
    offered = rhythms_for(first)
    rhythm = offered[chosen % len(offered)]
    series = series_from(first, rhythm, until=first + timedelta(days=SIX_YEARS - 1))

    assert list(days_after(series, first)) == list(brute_force(first, rhythm))


def test_m6_half_past_six_stays_half_past_six_through_both_clock_changes() -> None:
    series = series_from(date(2026, 9, 3), Rhythm.WEEKLY)
    starts = [series.start_on(day).instant() for day in islice(days_after(series, date(2026, 9, 3)), 52)]

    assert {local_naive(start, RIGA).time() for start in starts} == {time(18, 30)}
    assert {start.astimezone(UTC).hour for start in starts} == {15, 16}


def test_the_last_friday_and_the_thirty_first() -> None:
    last = series_from(date(2026, 11, 27), Rhythm.MONTHLY_LAST)
    assert list(islice(days_after(last, date(2026, 11, 27)), 3)) == [
        date(2026, 12, 25),
        date(2027, 1, 29),
        date(2027, 2, 26),
    ]
    end = series_from(date(2026, 12, 31), Rhythm.MONTHLY_DATE)
    assert list(islice(days_after(end, date(2026, 12, 31)), 3)) == [
        date(2027, 1, 31),
        date(2027, 2, 28),
        date(2027, 3, 31),
    ]


def test_the_last_friday_is_offered_only_where_it_is_one() -> None:
    assert Rhythm.MONTHLY_LAST in rhythms_for(date(2026, 11, 27))
    assert Rhythm.MONTHLY_LAST not in rhythms_for(date(2026, 11, 20))
    assert Rhythm.MONTHLY_WEEKDAY not in rhythms_for(date(2026, 10, 29))


def test_a_skipped_day_and_the_end_are_kept() -> None:
    series = series_from(date(2026, 11, 26), Rhythm.WEEKLY, until=date(2026, 12, 17))
    skipped = [date(2026, 12, 3)]
    assert coming_days(series, date(2026, 11, 26), skipped, nobody_rests, 9) == (date(2026, 12, 10), date(2026, 12, 17))
    assert next_day(series, date(2026, 12, 17), skipped, nobody_rests) is None


@pytest.mark.parametrize(("rule", "first"), [(OnHolidays.SKIP, date(2027, 5, 11)), (OnHolidays.ASK, date(2027, 5, 4))])
def test_public_holidays_are_skipped_only_where_it_was_said(rule: OnHolidays, first: date) -> None:
    def fourth_of_may(day: date) -> str | None:
        return "Neatkarības atjaunošanas diena" if (day.month, day.day) == (5, 4) else None

    series = series_from(date(2027, 4, 27), Rhythm.WEEKLY, on_holidays=rule)
    assert next_day(series, date(2027, 4, 27), [], fourth_of_may) == first
    assert holidays_met(series, date(2027, 4, 27), fourth_of_may) == (date(2027, 5, 4),)


def test_a_meeting_past_midnight_ends_on_the_next_day() -> None:
    series = series_from(date(2026, 11, 26), Rhythm.WEEKLY, minutes=360)
    assert series.end_on(date(2026, 12, 3)) == WallTime(date(2026, 12, 4), time(0, 30), RIGA)


@given(
    first=days,
    chosen=st.integers(0, 5),
    ahead=st.integers(0, 900),
    minute=st.integers(0, 24 * 60 - 1),
    length=st.integers(1, 600),
)
def test_m7_what_shares_time_with_a_series_is_what_each_of_its_days_says(
    first: date, chosen: int, ahead: int, minute: int, length: int
) -> None:
    offered = rhythms_for(first)
    series = series_from(first, offered[chosen % len(offered)])
    starts = WallTime(first + timedelta(days=ahead), time(minute // 60, minute % 60), RIGA).instant()
    ends = starts + timedelta(minutes=length)
    near = [first + timedelta(days=ahead + more) for more in range(-3, 4)]
    known = {first, *brute_force(first, series.rhythm)}
    expected = [
        day
        for day in near
        if day in known
        and series.start_on(day).instant() < ends
        and series.start_on(day).instant() + timedelta(minutes=90) > starts
    ]
    assert list(days_within(series, starts, ends, [], nobody_rests)) == expected
