from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.wall_time import WallTime, clock_change, from_millis, local_naive, to_instant, to_millis

RIGA = "Europe/Riga"
MARCH = date(2026, 3, 29)
OCTOBER = date(2026, 10, 25)

walls = st.datetimes(datetime(2026, 1, 1), datetime(2031, 12, 31)).map(lambda naive: naive.replace(fold=0))  # noqa: DTZ001
instants = st.datetimes(datetime(2026, 1, 1), datetime(2031, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
zones = st.sampled_from([RIGA, "UTC", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])


@pytest.mark.parametrize("minute", [0, 15, 30, 45, 59])
def test_a_time_that_does_not_exist_moves_to_the_first_existing_minute(minute: int) -> None:
    instant = WallTime(MARCH, time(3, minute), RIGA).instant()
    assert local_naive(instant, RIGA).time() == time(4)


def test_the_minutes_around_the_gap_stay_what_they_are() -> None:
    assert WallTime(MARCH, time(2, 59), RIGA).instant() == datetime(2026, 3, 29, 0, 59, tzinfo=UTC)
    assert WallTime(MARCH, time(4), RIGA).instant() == datetime(2026, 3, 29, 1, tzinfo=UTC)


def test_a_time_that_occurs_twice_is_the_first_one() -> None:
    assert WallTime(OCTOBER, time(3, 30), RIGA).instant() == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert WallTime(OCTOBER, time(4), RIGA).instant() == datetime(2026, 10, 25, 2, tzinfo=UTC)


def test_the_wall_shows_the_same_time_for_both_occurrences() -> None:
    first, second = datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert WallTime.from_instant(first, RIGA) == WallTime.from_instant(second, RIGA)


def test_a_day_that_a_zone_left_out_moves_to_the_next() -> None:
    instant = WallTime(date(2011, 12, 30), time(12), "Pacific/Apia").instant()
    assert local_naive(instant, "Pacific/Apia") == datetime.combine(date(2011, 12, 31), time())


def test_the_night_of_the_clock_change_is_an_hour_longer_control_zone_aware_subtraction_misses_it() -> None:
    evening, morning = datetime.combine(OCTOBER, time()), datetime.combine(OCTOBER, time(8))
    assert WallTime.at(morning, RIGA) - WallTime.at(evening, RIGA) == timedelta(hours=9)
    riga = ZoneInfo(RIGA)
    assert morning.replace(tzinfo=riga) - evening.replace(tzinfo=riga) == timedelta(hours=8)


def test_instants_of_the_doubled_hour_differ_control_zone_aware_datetimes_compare_equal() -> None:
    riga = ZoneInfo(RIGA)
    first = datetime.combine(OCTOBER, time(3, 30)).replace(tzinfo=riga)
    second = first.replace(fold=1)
    assert first == second
    assert to_millis(second) - to_millis(first) == 3_600_000


def test_wall_times_of_different_zones_are_ordered_as_instants() -> None:
    riga, london = (WallTime(date(2026, 12, 1), time(12), zone) for zone in (RIGA, "Europe/London"))
    assert riga < london
    assert london - riga == timedelta(hours=2)


def test_a_wall_time_refuses_a_second_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        WallTime(MARCH, time(3, tzinfo=UTC), RIGA)


def test_a_datetime_without_zone_is_not_stored() -> None:
    with pytest.raises(ValueError, match="zone"):
        to_millis(datetime.combine(MARCH, time()))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (MARCH, datetime(2026, 3, 29, 1, tzinfo=UTC)),
        (OCTOBER, datetime(2026, 10, 25, 1, tzinfo=UTC)),
        (date(2026, 6, 1), None),
    ],
)
def test_the_clock_change_of_a_day_is_found(day: date, expected: datetime | None) -> None:
    assert clock_change(day, RIGA) == expected


@given(walls, zones)
def test_every_wall_time_becomes_itself_or_the_end_of_its_gap(naive: datetime, zone: str) -> None:
    shown = local_naive(to_instant(naive, zone), zone)
    assert shown == naive or (shown > naive and clock_change(naive.date(), zone) == to_instant(naive, zone))


@given(walls, st.timedeltas(timedelta(0), timedelta(days=2)), zones)
def test_a_later_wall_time_is_never_an_earlier_instant(naive: datetime, later: timedelta, zone: str) -> None:
    assert to_instant(naive, zone) <= to_instant(naive + later, zone)


@given(instants, zones)
def test_what_the_wall_shows_is_never_later_than_the_instant_it_came_from(instant: datetime, zone: str) -> None:
    assert WallTime.from_instant(instant, zone).instant() in {instant, instant - timedelta(hours=1)} | (
        {instant - timedelta(minutes=30)} if zone == "Australia/Lord_Howe" else set()
    )


@given(instants)
def test_millis_round_trip_to_the_millisecond_below(instant: datetime) -> None:
    assert timedelta(0) <= instant - from_millis(to_millis(instant)) < timedelta(milliseconds=1)
    assert to_millis(from_millis(to_millis(instant))) == to_millis(instant)
