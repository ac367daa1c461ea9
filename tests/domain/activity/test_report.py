"""B4: which days a report is about, in which order it tells, and its sums."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.activity.records import Rhythm
from domain.activity.report import Activity, Kind, Period, Span, Sums, in_order, period, sums
from domain.wall_time import WallTime

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("span", "today", "first", "last"),
    [
        (Span.THIS_WEEK, date(2026, 11, 27), date(2026, 11, 23), date(2026, 11, 29)),
        (Span.LAST_WEEK, date(2026, 11, 23), date(2026, 11, 16), date(2026, 11, 22)),
        (Span.THIS_WEEK, date(2027, 1, 1), date(2026, 12, 28), date(2027, 1, 3)),
        (Span.THIS_MONTH, date(2028, 2, 29), date(2028, 2, 1), date(2028, 2, 29)),
        (Span.THIS_MONTH, date(2026, 12, 31), date(2026, 12, 1), date(2026, 12, 31)),
        (Span.LAST_MONTH, date(2027, 1, 1), date(2026, 12, 1), date(2026, 12, 31)),
        (Span.LAST_MONTH, date(2027, 3, 31), date(2027, 2, 1), date(2027, 2, 28)),
    ],
)
def test_b4_weeks_and_months_are_whole(span: Span, today: date, first: date, last: date) -> None:
    assert period(span, today) == Period(first, last)


@given(today=DAYS)
def test_b4_this_and_last_meet_without_a_gap_and_today_lies_in_this(today: date) -> None:
    for this, last in ((Span.THIS_WEEK, Span.LAST_WEEK), (Span.THIS_MONTH, Span.LAST_MONTH)):
        assert today in period(this, today)
        assert (period(this, today).first - period(last, today).last).days == 1


def test_b4_a_week_with_a_clock_change_has_an_hour_more() -> None:
    first, until = Period(date(2026, 10, 19), date(2026, 10, 25)).instants("Europe/Riga")
    assert (until - first).total_seconds() / 3600 == 7 * 24 + 1
    assert first == datetime(2026, 10, 18, 21, tzinfo=UTC)


@pytest.mark.parametrize("rhythm", Rhythm)
def test_b4_what_comes_by_itself_tells_of_days_that_are_known_by_then(rhythm: Rhythm) -> None:
    friday, monday, first = date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 1)
    day = {Rhythm.FRIDAYS: friday, Rhythm.MONDAYS: monday, Rhythm.MONTHLY: first}[rhythm]
    told = period(rhythm.span, day)
    assert told.last < day or rhythm is Rhythm.FRIDAYS
    assert (day - told.first).days <= 31


def activity(on: date, kind: Kind, hour: int = 12, coming: int | None = None) -> Activity:
    starts = WallTime.at(datetime(on.year, on.month, on.day, hour, tzinfo=UTC).replace(tzinfo=None), "Europe/Riga")
    return Activity(on, kind, 1, "x", starts, coming=coming)


def test_b4_it_tells_by_days_and_hours() -> None:
    early, late = date(2026, 11, 23), date(2026, 11, 24)
    told = [
        activity(early, Kind.HELD, 9),
        activity(early, Kind.HELD, 18),
        activity(early, Kind.POLL),
        activity(late, Kind.MOVED),
    ]
    assert in_order(reversed(told)) == told


def test_b4_only_meetings_that_took_place_count_as_such() -> None:
    day = date(2026, 11, 23)
    told = [
        activity(day, Kind.HELD, coming=7),
        activity(day, Kind.HELD, coming=5),
        activity(day, Kind.AHEAD, coming=9),
        activity(day, Kind.CANCELLED),
        activity(day, Kind.NORM),
        activity(day, Kind.SURVEY),
        activity(day, Kind.TASK),
    ]
    assert sums(told) == Sums(held=2, moved=0, cancelled=1, coming=12, asked=1, decided=1, done=1)
