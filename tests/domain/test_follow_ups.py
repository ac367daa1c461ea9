"""Distances of follow-ups: clocks on the wall stay the same, and no newcomer is left out or written to twice."""

from datetime import date, datetime, timedelta

import pytest

from domain.follow_ups import Anchor, Audience, FollowUp, Span, day_off, joined_on, moment
from domain.wall_time import WallTime

RIGA = "Europe/Riga"


def follow_up(number: int, span: Span, *, before: bool = False) -> FollowUp:
    return FollowUp(1, 1, Anchor.MEETING, Audience.GROUP, "x", number, span, before)


@pytest.mark.parametrize(
    ("number", "span", "before", "expected"),
    [
        (30, Span.MINUTES, True, "2026-10-24T17:30"),
        (12, Span.HOURS, False, "2026-10-25T05:00"),
        (1, Span.DAYS, False, "2026-10-25T18:00"),
        (2, Span.WEEKS, True, "2026-10-10T18:00"),
        (4, Span.MONTHS, False, "2027-02-24T18:00"),
        (8, Span.MONTHS, True, "2026-02-24T18:00"),
        (2, Span.YEARS, False, "2028-10-24T18:00"),
    ],
)
def test_f2_days_keep_the_clock_and_hours_pass(number: int, span: Span, before: bool, expected: str) -> None:
    """The clocks go back on 25 October 2026: twelve hours later it is five in the morning."""
    meeting = WallTime.at(datetime.fromisoformat("2026-10-24T18:00"), RIGA)
    assert moment(follow_up(number, span, before=before), meeting).naive == datetime.fromisoformat(expected)


def test_f2_the_last_of_a_month_is_the_last_of_a_shorter_one() -> None:
    assert day_off(date(2026, 1, 31), follow_up(1, Span.MONTHS)) == date(2026, 2, 28)
    assert day_off(date(2026, 3, 31), follow_up(1, Span.MONTHS, before=True)) == date(2026, 2, 28)


@pytest.mark.parametrize("span", [Span.DAYS, Span.WEEKS, Span.MONTHS, Span.YEARS])
@pytest.mark.parametrize("number", [1, 3, 5])
def test_f2_every_day_of_joining_is_taken_exactly_once(number: int, span: Span) -> None:
    planned = follow_up(number, span)
    taken: list[date] = []
    for ahead in range(800):
        since, until = joined_on(date(2027, 1, 1) + timedelta(days=ahead), planned)
        taken += [since + timedelta(days=day) for day in range((until - since).days)]
    assert taken == [taken[0] + timedelta(days=day) for day in range(len(taken))]
    assert len(taken) > 790
