from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.quiet_hours import IsHoliday, QuietHours, last_allowed_before, next_allowed
from domain.wall_time import WallTime, local_naive

RIGA = "Europe/Riga"
MINUTE = timedelta(minutes=1)
THURSDAY, SATURDAY, SUNDAY, MONDAY = date(2026, 11, 26), date(2026, 11, 28), date(2026, 11, 29), date(2026, 11, 30)
DEFAULT = QuietHours()


def no_holiday(_day: date) -> str | None:
    return None


def always_holiday(_day: date) -> str | None:
    return "Svētki"


def christmas(day: date) -> str | None:
    return "Ziemassvētki" if day.month == 12 and day.day in (24, 25, 26) else None


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return WallTime(day, time(hour, minute), RIGA).instant()


def wall(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute))


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [
        (wall(THURSDAY, 20, 59), False),
        (wall(THURSDAY, 21), True),
        (wall(THURSDAY, 7, 59), True),
        (wall(THURSDAY, 8), False),
        (wall(SUNDAY, 12), True),
        (wall(date(2026, 12, 25), 12), True),
    ],
)
def test_nights_sundays_and_holidays_are_quiet(moment: datetime, quiet: bool) -> None:
    assert DEFAULT.is_quiet(moment, christmas) is quiet


def test_a_group_may_do_without_sundays_and_holidays() -> None:
    busy = QuietHours(sundays=False, holidays=False)
    assert not busy.is_quiet(wall(SUNDAY, 12), always_holiday)


def test_a_meeting_on_a_sunday_is_not_silenced_by_the_sunday_but_by_its_night() -> None:
    assert not DEFAULT.is_quiet(wall(SUNDAY, 12), always_holiday, meeting_day=SUNDAY)
    assert DEFAULT.is_quiet(wall(SUNDAY, 7), always_holiday, meeting_day=SUNDAY)
    assert DEFAULT.is_quiet(wall(SUNDAY, 12), no_holiday, meeting_day=MONDAY)


def test_the_same_time_twice_means_no_quiet_hours() -> None:
    never = QuietHours(time(8), time(8), sundays=False, holidays=False)
    assert not any(never.is_night(time(hour)) for hour in range(24))
    assert next_allowed(never, at(THURSDAY, 3), RIGA, no_holiday) == at(THURSDAY, 3)


def test_quiet_hours_may_lie_within_one_day() -> None:
    siesta = QuietHours(time(13), time(15))
    assert next_allowed(siesta, at(THURSDAY, 14), RIGA, no_holiday) == at(THURSDAY, 15)
    assert last_allowed_before(siesta, at(THURSDAY, 14), RIGA, no_holiday) == at(THURSDAY, 12, 59)
    assert not siesta.is_quiet(wall(THURSDAY, 3), no_holiday)


def test_saturday_night_waits_for_monday_morning() -> None:
    assert next_allowed(DEFAULT, at(SATURDAY, 22), RIGA, no_holiday) == at(MONDAY, 8)


def test_monday_before_dawn_falls_back_to_saturday_evening() -> None:
    assert last_allowed_before(DEFAULT, at(MONDAY, 6), RIGA, no_holiday) == at(SATURDAY, 20, 59)


def test_christmas_and_the_sunday_after_it_are_one_long_quiet() -> None:
    eve, monday = date(2026, 12, 24), date(2026, 12, 28)
    assert next_allowed(DEFAULT, at(eve, 9), RIGA, christmas) == at(monday, 8)
    assert last_allowed_before(DEFAULT, at(monday, 7), RIGA, christmas) == at(date(2026, 12, 23), 20, 59)


def test_where_every_day_is_a_holiday_only_the_nights_are_quiet() -> None:
    assert next_allowed(DEFAULT, at(SUNDAY, 5), RIGA, always_holiday) == at(SUNDAY, 8)
    assert last_allowed_before(DEFAULT, at(SUNDAY, 22), RIGA, always_holiday) == at(SUNDAY, 20, 59)


def test_quiet_hours_with_seconds_are_refused() -> None:
    with pytest.raises(ValueError, match="whole minute"):
        QuietHours(time(21, 0, 30))


def test_quiet_that_ends_in_the_missing_hour_of_march_ends_with_it() -> None:
    until_half_past_three = QuietHours(time(21), time(3, 30), sundays=False)
    night = date(2026, 3, 29)
    assert next_allowed(until_half_past_three, at(night, 1), RIGA, no_holiday) == at(night, 4)


def test_quiet_that_ends_in_the_doubled_hour_of_october_begins_again_with_the_second_three_oclock() -> None:
    until_half_past_three = QuietHours(time(21), time(3, 30), sundays=False)
    night = date(2026, 10, 25)
    first, second_three = at(night, 3, 30), datetime(2026, 10, 25, 1, tzinfo=UTC)
    assert next_allowed(until_half_past_three, at(night, 1), RIGA, no_holiday) == first
    assert next_allowed(until_half_past_three, second_three, RIGA, no_holiday) == second_three + timedelta(minutes=30)
    assert last_allowed_before(until_half_past_three, second_three, RIGA, no_holiday) == second_three - MINUTE


day_minutes = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))
quiet_hours = st.builds(QuietHours, day_minutes, day_minutes, st.booleans(), st.booleans())
near_clock_changes = st.sampled_from([date(2026, 3, 28), date(2026, 10, 24), date(2026, 12, 23)])
moments = st.builds(
    lambda day, minutes: WallTime(day, time(), RIGA).instant() + timedelta(minutes=minutes),
    near_clock_changes,
    st.integers(0, 3 * 24 * 60),
)
days_near_them = st.builds(lambda day, days: day + timedelta(days=days), near_clock_changes, st.integers(0, 3))
meeting_days = st.none() | days_near_them


def walk(
    quiet: QuietHours, moment: datetime, step: timedelta, is_holiday: IsHoliday, meeting_day: date | None
) -> datetime:
    """The plain way, minute by minute."""
    while quiet.is_quiet(local_naive(moment, RIGA), is_holiday, meeting_day):
        moment += step
    return moment


@settings(max_examples=500, deadline=None)
@given(quiet_hours, moments, meeting_days)
@example(QuietHours(time(3, 30), time(4)), datetime(2026, 10, 25, 0, 45, tzinfo=UTC), None)
@example(QuietHours(time(3, 30), time(3, 10)), datetime(2026, 10, 25, 0, 45, tzinfo=UTC), date(2026, 10, 25))
def test_the_search_finds_what_walking_minute_by_minute_finds(
    quiet: QuietHours, moment: datetime, meeting_day: date | None
) -> None:
    later = next_allowed(quiet, moment, RIGA, christmas, meeting_day)
    earlier = last_allowed_before(quiet, moment, RIGA, christmas, meeting_day)
    assert later == walk(quiet, moment, MINUTE, christmas, meeting_day)
    assert earlier == walk(quiet, moment, -MINUTE, christmas, meeting_day)
