from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest

from domain.schedule import (
    MEETING_NOTICE,
    MEETING_REMINDER,
    Lateness,
    Occurrence,
    Schedule,
    Timeliness,
    advanced,
    due_between,
    judge,
    last_until,
    next_after,
    started,
)
from domain.wall_time import WallTime, clock_change, local_naive

RIGA = "Europe/Riga"
FIRST_DAY, LAST_DAY = date(2026, 1, 1), date(2031, 12, 31)
DAYS = [FIRST_DAY + timedelta(days=n) for n in range((LAST_DAY - FIRST_DAY).days + 1)]
QUARTERS = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
BEFORE_ALL = datetime(2025, 12, 30, tzinfo=UTC)
AFTER_ALL = datetime(2032, 1, 1, 12, tzinfo=UTC)

Firings = Iterable[datetime]


def schedule_at(planned: time, rule: str | None = "FREQ=DAILY", first: date = FIRST_DAY) -> Schedule:
    return Schedule("reminder", "7", WallTime(first, planned, RIGA), rule)


def occurrences(schedule: Schedule, until: datetime = AFTER_ALL) -> Iterator[Occurrence]:
    found = next_after(schedule, BEFORE_ALL)
    while found and found.due < until:
        yield found
        found = next_after(schedule, found.due)


def kopa(planned: time) -> Firings:
    found = list(occurrences(schedule_at(planned)))
    assert len({occurrence.occurrence_key for occurrence in found}) == len(found)
    return [occurrence.due for occurrence in found]


def fixed_interval(planned: time) -> Firings:
    instant = WallTime(FIRST_DAY, planned, RIGA).instant()
    while instant < AFTER_ALL:
        yield instant
        instant += timedelta(hours=24)


def cron_over_utc(planned: time) -> Firings:
    """What a cron does that asks at each instant whether the wall shows the planned time."""
    instant = BEFORE_ALL
    while instant < AFTER_ALL:
        if local_naive(instant, RIGA).time() == planned:
            yield instant
        instant += timedelta(minutes=15)


def faults(fire: Callable[[time], Firings], quarters: Iterable[time]) -> Counter[str]:
    """Local dates without exactly one firing, and firings at another wall time than planned."""
    found: Counter[str] = Counter()
    for planned in quarters:
        walls = [local_naive(instant, RIGA) for instant in fire(planned)]
        per_date = Counter(wall.date() for wall in walls)
        found["missed"] += sum(per_date[day] == 0 for day in DAYS)
        found["doubled"] += sum(per_date[day] > 1 for day in DAYS)
        found["shifted"] += sum(wall.time() != planned and not moved_out_of_gap(wall) for wall in walls)
    return +found


def moved_out_of_gap(wall: datetime) -> bool:
    return wall.month == 3 and wall.time() == time(4) and clock_change(wall.date(), RIGA) is not None


def test_r6_every_wall_time_fires_exactly_once_on_every_date_of_six_years() -> None:
    assert len(QUARTERS) * len(DAYS) == 210_336
    assert faults(kopa, QUARTERS) == Counter()


def test_r6_control_a_fixed_interval_moves_to_another_hour() -> None:
    assert faults(fixed_interval, [time(18)])["shifted"] > 1000


def test_r6_control_a_cron_over_utc_fires_twice_in_october_and_skips_march() -> None:
    assert faults(cron_over_utc, [time(3, 30)]) == Counter(doubled=6, missed=6)


def test_r6_a_weekly_evening_stays_at_six_control_seven_times_24_hours_makes_it_five() -> None:
    first = date(2026, 10, 22)
    weekly = schedule_at(time(18), "FREQ=WEEKLY", first)
    following = next_after(weekly, weekly.first.instant())
    assert following is not None
    assert local_naive(following.due, RIGA).time() == time(18)
    assert local_naive(weekly.first.instant() + timedelta(hours=7 * 24), RIGA).time() == time(17)


def test_r6_looking_again_between_the_two_october_hours_finds_the_next_day() -> None:
    between = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)
    found = next_after(schedule_at(time(3, 30)), between)
    assert found is not None
    assert found.occurrence_key == "2026-10-26T03:30"


def test_the_key_is_the_planned_wall_time_even_where_it_does_not_exist() -> None:
    found = next_after(schedule_at(time(3, 30)), datetime(2026, 3, 28, 12, tzinfo=UTC))
    assert found is not None
    assert found.occurrence_key == "2026-03-29T03:30"
    assert found.due == datetime(2026, 3, 29, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rule", "dates"),
    [
        (None, ["2026-01-30"]),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3", ["2026-01-30", "2026-02-13", "2026-02-27"]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", ["2026-01-30", "2026-02-27", "2026-03-27"]),
        ("FREQ=MONTHLY;BYMONTHDAY=30;COUNT=3", ["2026-01-30", "2026-03-30", "2026-04-30"]),
        ("COUNT=2;FREQ=MONTHLY;INTERVAL=3", ["2026-01-30", "2026-04-30"]),
        ("FREQ=DAILY;UNTIL=20260201T000000", ["2026-01-30", "2026-01-31"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2", []),
    ],
)
def test_a_rule_names_its_dates(rule: str | None, dates: list[str]) -> None:
    found = occurrences(schedule_at(time(17, 30), rule, date(2026, 1, 30)))
    assert [occurrence.occurrence_key for occurrence in found] == [f"{day}T17:30" for day in dates]


@pytest.mark.parametrize("rule", ["FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9,18", "freq=daily;byminute=5", "FREQ=WEAKLY"])
def test_a_rule_that_would_fire_more_than_once_a_day_or_means_nothing_is_refused(rule: str) -> None:
    with pytest.raises(ValueError):
        next_after(schedule_at(time(18), rule), BEFORE_ALL)


def test_a_schedule_steps_from_due_to_due_until_nothing_is_left() -> None:
    schedule = started(schedule_at(time(18), "FREQ=DAILY;COUNT=2"))
    assert schedule.next_due == datetime(2026, 1, 1, 16, tzinfo=UTC)
    schedule = advanced(schedule, schedule.next_due)
    assert schedule.next_due == datetime(2026, 1, 2, 16, tzinfo=UTC)
    assert advanced(schedule, schedule.next_due).next_due is None


def test_a_standstill_leaves_each_missed_occurrence_once() -> None:
    missed = due_between(
        schedule_at(time(18)), datetime(2026, 1, 5, 16, tzinfo=UTC), datetime(2026, 1, 8, 16, tzinfo=UTC)
    )
    assert [each.occurrence_key for each in missed] == ["2026-01-06T18:00", "2026-01-07T18:00", "2026-01-08T18:00"]


@pytest.mark.parametrize("postponed_by", [timedelta(0), timedelta(minutes=1), timedelta(minutes=75)])
@pytest.mark.parametrize("key", ["2026-03-29T03:30", "2026-10-25T03:30", "2026-11-26T03:30"])
def test_a_postponed_occurrence_is_still_the_one_it_was(key: str, postponed_by: timedelta) -> None:
    schedule = schedule_at(time(3, 30))
    due = WallTime.at(datetime.fromisoformat(key), RIGA).instant()
    found = last_until(schedule, due + postponed_by)
    assert found is not None
    assert found.occurrence_key == key


def test_before_the_first_occurrence_there_is_none() -> None:
    first = schedule_at(time(18))
    assert last_until(first, first.first.instant() - timedelta(milliseconds=1)) is None


START = datetime(2026, 11, 26, 16, tzinfo=UTC)
END = START + timedelta(hours=2)
STANDSTILLS = [timedelta(seconds=3), *(timedelta(minutes=n) for n in (1, 5, 59)), timedelta(hours=25)]
ON_TIME, LATE, OVER = Timeliness.ON_TIME, Timeliness.LATE, Timeliness.OVER


@pytest.mark.parametrize(
    ("before_start", "expected"),
    [
        (timedelta(days=7), [ON_TIME, ON_TIME, LATE, LATE, LATE]),
        (timedelta(days=1), [ON_TIME, ON_TIME, LATE, LATE, OVER]),
        (timedelta(hours=2), [ON_TIME, ON_TIME, LATE, LATE, OVER]),
        (timedelta(minutes=30), [ON_TIME, ON_TIME, LATE, OVER, OVER]),
    ],
)
def test_r5_a_reminder_after_a_standstill_is_on_time_late_or_over(
    before_start: timedelta, expected: list[Timeliness]
) -> None:
    planned = START - before_start
    judged = [judge(MEETING_REMINDER, planned, planned + stood_still, START, END) for stood_still in STANDSTILLS]
    assert judged == expected


def test_r5_control_a_grace_of_one_second_drops_what_is_still_useful() -> None:
    planned = START - timedelta(days=7)
    grace = Lateness(timedelta(seconds=1))
    assert {judge(grace, planned, planned + stood_still, START, END) for stood_still in STANDSTILLS} == {OVER}


def test_a_reminder_is_late_from_five_minutes_after_its_plan() -> None:
    planned = START - timedelta(hours=2)
    assert judge(MEETING_REMINDER, planned, planned + timedelta(minutes=4, seconds=59), START) is ON_TIME
    assert judge(MEETING_REMINDER, planned, planned + timedelta(minutes=5), START) is LATE


def test_a_reminder_has_no_use_once_the_meeting_has_begun() -> None:
    assert judge(MEETING_REMINDER, START - timedelta(minutes=2), START, START, END) is OVER


def test_news_of_a_meeting_is_useful_until_its_end_and_without_an_end_until_its_start() -> None:
    planned = START - timedelta(hours=1)
    assert judge(MEETING_NOTICE, planned, END - timedelta(seconds=1), START, END) is LATE
    assert judge(MEETING_NOTICE, planned, END, START, END) is OVER
    assert judge(MEETING_NOTICE, planned, START, START) is OVER


def test_what_hangs_on_no_event_is_sent_however_late() -> None:
    assert judge(MEETING_REMINDER, START, START + timedelta(days=400)) is LATE
