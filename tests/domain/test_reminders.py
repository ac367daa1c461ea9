from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.quiet_hours import QuietHours
from domain.reminders import (
    MERGED_WITHIN,
    OFFSETS,
    SHORTEST_LEAD,
    SURE_LEAD,
    Offset,
    PlannedReminder,
    ReminderChoice,
    plan_reminders,
)
from domain.wall_time import WallTime, local_naive

RIGA = "Europe/Riga"
DEFAULT = QuietHours()
NEVER_QUIET = QuietHours(time(0), time(0), sundays=False, holidays=False)
LONG_AGO = datetime(2026, 10, 1, 12, tzinfo=UTC)
CHRISTMAS = {date(2026, 12, day) for day in (24, 25, 26)}


def holidays(day: date) -> str | None:
    return "Ziemassvētki" if day in CHRISTMAS else None


def at(day: date, hour: int, minute: int = 0) -> WallTime:
    return WallTime(day, time(hour, minute), RIGA)


def plan(
    start: WallTime, planned_at: datetime = LONG_AGO, choice: ReminderChoice = ReminderChoice.DEFAULT
) -> list[tuple[str, str]]:
    """What is planned, as offset and wall time."""
    planned = plan_reminders(start, planned_at, DEFAULT, holidays, choice)
    return [(each.offset.value, f"{local_naive(each.due, RIGA):%a %d.%m %H:%M}") for each in planned]


THURSDAY = at(date(2026, 11, 26), 18)
EARLY_THURSDAY = at(date(2026, 11, 26), 9)


def test_an_ordinary_meeting_is_recalled_the_day_before_and_two_hours_before() -> None:
    assert plan(THURSDAY) == [("day_before", "Wed 25.11 18:00"), ("two_hours_before", "Thu 26.11 16:00")]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (ReminderChoice.DAY_BEFORE, [("day_before", "Wed 25.11 18:00")]),
        (ReminderChoice.TWO_HOURS_BEFORE, [("two_hours_before", "Thu 26.11 16:00")]),
        (ReminderChoice.MORNING_OF, [("morning_of", "Thu 26.11 09:00")]),
        (
            ReminderChoice.WEEK_AND_DAY_BEFORE,
            [("week_before", "Thu 19.11 18:00"), ("day_before", "Wed 25.11 18:00")],
        ),
        (ReminderChoice.NONE, []),
    ],
)
def test_each_person_may_choose_own_reminders(choice: ReminderChoice, expected: list[tuple[str, str]]) -> None:
    assert plan(THURSDAY, choice=choice) == expected


def test_a_meeting_announced_the_evening_before_is_recalled_two_hours_before_only() -> None:
    assert plan(THURSDAY, at(date(2026, 11, 25), 20).instant()) == [("two_hours_before", "Thu 26.11 16:00")]


def test_a_reminder_soon_after_the_announcement_is_left_out() -> None:
    assert plan(THURSDAY, at(date(2026, 11, 25), 15, 30).instant()) == [("two_hours_before", "Thu 26.11 16:00")]


def test_a_meeting_announced_two_hours_ahead_is_recalled_half_an_hour_before() -> None:
    assert plan(THURSDAY, at(date(2026, 11, 26), 16).instant()) == [("half_hour_before", "Thu 26.11 17:30")]


def test_who_chose_the_day_before_only_gets_no_stand_in() -> None:
    assert plan(THURSDAY, at(date(2026, 11, 26), 16).instant(), ReminderChoice.DAY_BEFORE) == []


def test_the_two_hour_reminder_of_an_early_meeting_goes_the_evening_before() -> None:
    assert plan(EARLY_THURSDAY) == [("day_before", "Wed 25.11 09:00"), ("two_hours_before", "Wed 25.11 20:30")]


def test_an_early_meeting_announced_late_in_the_evening_is_recalled_when_the_quiet_ends() -> None:
    assert plan(EARLY_THURSDAY, at(date(2026, 11, 25), 21, 30).instant()) == [("two_hours_before", "Thu 26.11 08:00")]


def test_an_early_monday_is_recalled_on_monday_rather_than_twice_on_saturday() -> None:
    monday = at(date(2026, 11, 30), 9)
    assert plan(monday) == [("day_before", "Sat 28.11 20:30"), ("two_hours_before", "Mon 30.11 08:00")]


def test_a_sunday_meeting_is_recalled_on_its_sunday() -> None:
    sunday = at(date(2026, 11, 29), 15)
    assert plan(sunday) == [("day_before", "Sat 28.11 15:00"), ("two_hours_before", "Sun 29.11 13:00")]


def test_a_late_sunday_meeting_is_recalled_before_the_night_of_its_own_day() -> None:
    late_sunday = at(date(2026, 11, 29), 23, 30)
    assert plan(late_sunday) == [("day_before", "Sat 28.11 20:30"), ("two_hours_before", "Sun 29.11 20:30")]


def test_a_meeting_after_christmas_is_recalled_before_christmas_rather_than_not_at_all() -> None:
    monday = at(date(2026, 12, 28), 8)
    assert plan(monday, choice=ReminderChoice.DAY_BEFORE) == [("day_before", "Wed 23.12 20:30")]


def test_a_meeting_before_half_past_ten_has_its_morning_reminder_90_minutes_before() -> None:
    assert Offset.MORNING_OF.due(at(date(2026, 11, 26), 10)) == at(date(2026, 11, 26), 8, 30).instant()


def test_of_two_reminders_within_an_hour_the_later_offset_stays() -> None:
    one_hour_a_day = QuietHours(time(12), time(11))
    wednesday = date(2026, 11, 25)
    planned = plan_reminders(at(date(2026, 11, 26), 11, 15), LONG_AGO, one_hour_a_day, holidays)
    assert planned == (PlannedReminder(Offset.TWO_HOURS_BEFORE, at(wednesday, 11, 30).instant(), moved_earlier=True),)


def test_the_day_before_is_counted_on_the_wall_through_the_clock_change() -> None:
    after_change = at(date(2026, 10, 25), 18)
    assert after_change.instant() - Offset.DAY_BEFORE.due(after_change) == timedelta(hours=25)


times = st.integers(0, 24 * 4 - 1).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
starts = st.builds(lambda day, clock: WallTime(day, clock, RIGA), st.dates(date(2026, 10, 20), date(2027, 4, 5)), times)
leads = st.one_of(st.integers(0, 6 * 60), st.integers(6 * 60, 36 * 60), st.integers(36 * 60, 42 * 24 * 60)).map(
    lambda minutes: timedelta(minutes=minutes)
)
quiets = st.just(DEFAULT) | st.builds(QuietHours, times, times, st.booleans(), st.booleans())
choices = st.sampled_from(ReminderChoice)


@settings(max_examples=1000, deadline=None)
@given(starts, leads, quiets, choices)
@example(at(date(2026, 10, 25), 9), timedelta(days=3), DEFAULT, ReminderChoice.DEFAULT)
@example(at(date(2026, 12, 27), 7), timedelta(hours=12), DEFAULT, ReminderChoice.MORNING_OF)
def test_whatever_the_meeting_the_reminders_keep_the_rules(
    start: WallTime, lead: timedelta, quiet: QuietHours, choice: ReminderChoice
) -> None:
    planned_at = start.instant() - lead
    planned = plan_reminders(start, planned_at, quiet, holidays, choice)
    dues = [each.due for each in planned]
    assert not any(quiet.is_quiet(local_naive(due, RIGA), holidays, start.date) for due in dues)
    assert all(planned_at + min(timedelta(hours=3), lead / 4) <= due <= start.instant() for due in dues)
    assert all(later - earlier > MERGED_WITHIN for earlier, later in pairwise(dues))
    assert len({each.offset for each in planned}) == len(planned) <= 2
    assert {each.offset for each in planned} <= {*OFFSETS[choice], Offset.HALF_HOUR_BEFORE}
    assert all(moved_as_it_says(each, start) for each in planned)


def moved_as_it_says(planned: PlannedReminder, start: WallTime) -> bool:
    return planned.moved_earlier == (planned.due < planned.offset.due(start))


@settings(max_examples=500, deadline=None)
@given(starts, leads.filter(lambda lead: lead >= SURE_LEAD), choices.filter(lambda choice: OFFSETS[choice]))
def test_a_week_of_lead_is_always_enough_for_one_reminder(
    start: WallTime, lead: timedelta, choice: ReminderChoice
) -> None:
    assert plan_reminders(start, start.instant() - lead, DEFAULT, holidays, choice)


@settings(max_examples=500, deadline=None)
@given(starts, leads.filter(lambda lead: lead >= SHORTEST_LEAD))
def test_without_quiet_hours_forty_minutes_are_enough_for_one_reminder(start: WallTime, lead: timedelta) -> None:
    assert plan_reminders(start, start.instant() - lead, NEVER_QUIET, holidays)


@settings(max_examples=500, deadline=None)
@given(starts.filter(lambda start: time(9) <= start.time <= time(21)), leads)
def test_every_meeting_by_day_announced_the_evening_before_is_recalled(start: WallTime, lead: timedelta) -> None:
    lead = max(lead, timedelta(hours=11))
    assert plan_reminders(start, start.instant() - lead, DEFAULT, holidays)
