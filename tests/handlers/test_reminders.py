"""Reminders through the real schedule rows: who gets which, when, and what never comes."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.meetings import Answer, Meeting
from domain.outbox import Delivery, Lane
from domain.people import Reach
from domain.reminders import ReminderChoice
from domain.wall_time import local_naive
from handlers.headcount import count_change, has_unmet
from handlers.reminder_screens import held_announcement, held_reminder
from handlers.reminders import KIND, plan
from handlers.screen import Scene
from storage.outbox import Waiting
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, MONDAY, NAMES, OLGA, RIGA, TARAS, Stage, staged

WEEKS = timedelta(weeks=8)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def reminders(sent: list[Waiting]) -> list[Waiting]:
    return [each for each in sent if each.view in ("meeting-reminder", "group-reminder")]


def local(moment: datetime) -> str:
    return local_naive(moment, RIGA).isoformat(" ", "minutes")


def moments(stage: Stage) -> list[str]:
    return sorted({local(each.planned_at) for each in reminders(stage.said)})


def goes_on(stage: Stage, by: timedelta = WEEKS) -> None:
    """In steps of a quarter of an hour, so that everything is sent when it falls due."""
    for _ in range(by // timedelta(minutes=15)):
        stage.passes(timedelta(minutes=15))
        due = stage.unit.schedule.next_due()
        if due is None:
            return
        ahead = (due - stage.now) // timedelta(minutes=15) * timedelta(minutes=15)
        stage.now += max(ahead, timedelta())


def at(stage: Stage, wall: str) -> None:
    stage.now = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(RIGA)).astimezone(UTC)


@pytest.mark.parametrize(
    ("announced", "starts", "expected"),
    [
        ("2026-11-23 10:00", "2026-11-26T18:30", ["2026-11-25 18:30", "2026-11-26 16:30"]),
        ("2026-11-23 10:00", "2027-01-04T18:30", ["2027-01-04 08:00", "2027-01-04 16:30"]),
        ("2026-11-23 19:30", "2026-11-24T18:30", ["2026-11-24 16:30"]),
        ("2026-11-24 17:00", "2026-11-24T18:30", ["2026-11-24 18:00"]),
        ("2026-11-23 10:00", "2026-11-29T12:00", ["2026-11-28 12:00", "2026-11-29 10:00"]),
        ("2026-10-20 10:00", "2026-10-25T18:00", ["2026-10-24 18:00", "2026-10-25 16:00"]),
        ("2027-03-23 10:00", "2027-03-28T18:00", ["2027-03-27 18:00", "2027-03-28 16:00"]),
    ],
)
def test_m4_two_reminders_fit_the_lead_time(stage: Stage, announced: str, starts: str, expected: list[str]) -> None:
    at(stage, announced)
    stage.meeting(starts)
    goes_on(stage)
    assert moments(stage) == expected


def test_m4_an_early_meeting_is_reminded_of_the_evening_before_and_not_at_night(stage: Stage) -> None:
    stage.meeting("2026-11-27T09:00")
    goes_on(stage)
    for moment in moments(stage):
        assert "08:00" <= moment[11:] <= "21:00", moments(stage)
    assert moments(stage)


def test_m4_everybody_who_can_be_reached_gets_one_each_in_private(stage: Stage) -> None:
    stage.meeting()
    sent = stage.passes(timedelta(days=2, hours=9))
    assert Counter(each.chat_id for each in reminders(list(sent))) == Counter(list(NAMES))
    for each in reminders(list(sent)):
        assert (each.lane, each.delivery, each.key) == (Lane.PUSH, Delivery.AT_LEAST_ONCE, None)
        assert each.useful_until == stage.stored(1).starts_at


def test_m4_nobody_who_said_no_blocked_muted_or_chose_none_is_written_to(stage: Stage) -> None:
    stage.meeting()
    stage.presses(ANNA, "rsvp:1:no", CHAT)
    stage.unit.groups.set_muted(stage.group.id, OLGA, muted=True)
    stage.presses(TARAS, "remind:none")
    stage.unit.groups.set_present(stage.group.id, EMMA, present=False)
    stage.unit.groups.set_headcount(stage.group.id, len(NAMES) - 1)
    sent = stage.passes(timedelta(days=4))
    assert {each.chat_id for each in reminders(list(sent))} == {ILZE}


def test_m4_a_no_said_while_the_reminder_waits_stops_it(stage: Stage) -> None:
    meeting = stage.meeting()
    stage.unit.meetings.answer(meeting.id, ANNA, Answer.NO, stage.now)
    assert stage.view("meeting-reminder", {"id": 1, "start": "2026-11-26T18:30", "late": False}, "lv", ANNA) is None


def test_m4_those_who_cannot_be_reached_share_one_message_in_the_group_that_names_nobody(stage: Stage) -> None:
    stage.meeting()
    for person in (ANNA, OLGA):
        stage.unit.people.set_reach(person, Reach.NEVER_STARTED)
    sent = reminders(list(stage.passes(timedelta(days=2, hours=9))))
    assert Counter(each.chat_id for each in sent) == Counter([ILZE, TARAS, EMMA, CHAT])
    post = next(stage.draw(each) for each in sent if each.chat_id == CHAT)
    assert post is not None
    assert not any(name in post.text for name in NAMES.values())


def test_m4_a_group_where_nobody_is_known_is_reminded_in_the_group(stage: Stage) -> None:
    stage.meeting()
    for person in NAMES:
        stage.unit.groups.set_present(stage.group.id, person, present=False)
    stage.passes(timedelta(days=4))
    assert {each.chat_id for each in reminders(stage.said)} == {CHAT}


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (ReminderChoice.DAY_BEFORE, ["2026-12-09 18:30"]),
        (ReminderChoice.TWO_HOURS_BEFORE, ["2026-12-10 16:30"]),
        (ReminderChoice.MORNING_OF, ["2026-12-10 09:00"]),
        (ReminderChoice.WEEK_AND_DAY_BEFORE, ["2026-12-03 18:30", "2026-12-09 18:30"]),
        (ReminderChoice.NONE, []),
    ],
)
def test_m4_each_person_may_choose_also_after_the_announcement(
    stage: Stage, choice: ReminderChoice, expected: list[str]
) -> None:
    stage.meeting("2026-12-10T18:30")
    stage.presses(ANNA, f"remind:{choice}")
    goes_on(stage)
    assert [local(each.planned_at) for each in reminders(stage.said) if each.chat_id == ANNA] == expected


def test_m4_an_unknown_choice_changes_nothing(stage: Stage) -> None:
    stage.presses(ANNA, "remind:hourly")
    assert stage.answer is not None
    assert stage.answer.alert
    person = stage.unit.people.get(ANNA)
    assert person is not None
    assert person.reminder_choice is ReminderChoice.DEFAULT


def test_m5_old_reminders_never_fire_after_a_move_and_new_ones_do(stage: Stage) -> None:
    stage.meeting()
    stage.presses(ILZE, "change:1:move")
    stage.says(ILZE, "10.12.2026. 18:30")
    stage.taps(ILZE, "pastāstīt visiem")
    goes_on(stage)
    assert moments(stage) == ["2026-12-09 18:30", "2026-12-10 16:30"]


def test_m5_moved_away_and_back_it_is_still_reminded_of_once_each(stage: Stage) -> None:
    stage.meeting()
    for date in ("10.12.2026. 18:30", "26.11.2026. 18:30"):
        stage.presses(ILZE, "change:1:move")
        stage.says(ILZE, date)
        stage.taps(ILZE, "pastāstīt visiem")
    goes_on(stage)
    assert Counter(local(each.planned_at) for each in reminders(stage.said) if each.chat_id == ANNA) == Counter(
        ["2026-11-25 18:30", "2026-11-26 16:30"]
    )


def test_m5_a_row_left_over_from_an_older_start_says_nothing(stage: Stage) -> None:
    meeting = stage.meeting()
    left_over = stage.unit.schedule.about(KIND, meeting.id)
    stage.presses(ILZE, "change:1:move")
    stage.says(ILZE, "10.12.2026. 18:30")
    stage.taps(ILZE, "pastāstīt visiem")
    for entry in left_over:
        stage.unit.schedule.put(entry)
    goes_on(stage)
    assert moments(stage) == ["2026-12-09 18:30", "2026-12-10 16:30"]


def test_m5_a_cancelled_meeting_reminds_of_nothing(stage: Stage) -> None:
    meeting = stage.meeting()
    left_over = stage.unit.schedule.about(KIND, meeting.id)
    stage.presses(ILZE, "change:1:cancel")
    stage.taps(ILZE, "pastāstīt visiem")
    for entry in left_over:
        stage.unit.schedule.put(entry)
    goes_on(stage)
    assert reminders(stage.said) == []


@pytest.mark.parametrize(("down", "late"), [(timedelta(minutes=1), False), (timedelta(minutes=59), True)])
def test_r5_a_reminder_still_useful_after_a_standstill_is_sent_and_says_that_it_is_late(
    stage: Stage, down: timedelta, late: bool
) -> None:
    stage.meeting("2026-11-23T18:30")
    at(stage, "2026-11-23 16:29")
    sent = reminders(list(stage.stands_still(timedelta(minutes=1) + down)))
    assert {each.arguments["late"] for each in sent} == {late}
    screen = stage.draw(sent[0])
    assert screen is not None
    assert ("kavējas" in screen.text) is late


def test_r5_a_reminder_of_what_has_begun_is_not_sent_and_the_worker_learns_of_it_once(stage: Stage) -> None:
    stage.meeting()
    sent = stage.stands_still(timedelta(days=4))
    assert reminders(list(sent)) == []
    assert [(each.chat_id, each.view) for each in sent] == [(ILZE, "reminder-missed"), (ILZE, "after")]


def test_r5_several_that_fell_due_together_are_one_message_to_each(stage: Stage) -> None:
    stage.meeting()
    at(stage, "2026-11-26 17:00")
    sent = stage.stands_still(timedelta(minutes=10))
    counted = Counter(each.chat_id for each in reminders(list(sent)))
    assert set(counted.values()) == {1}


def test_g6_reminders_released_together_after_a_pause_are_one_message_to_each(stage: Stage) -> None:
    stage.meeting()
    stage.presses(ILZE, f"pause-now:{stage.group.id}")
    stage.unit.groups.save(replace(stage.group, paused_at=stage.now))
    stage.passes(timedelta(days=3, hours=7))
    stage.presses(ILZE, f"resume-now:{stage.group.id}")
    sent = stage.passes(timedelta(seconds=1))
    assert set(Counter(each.chat_id for each in reminders(list(sent))).values()) == {1}


def test_g6_a_paused_group_gets_nothing_and_its_held_reminders_have_words(stage: Stage) -> None:
    meeting = stage.meeting()
    stage.group = replace(stage.group, paused_at=stage.now)
    stage.unit.groups.save(stage.group)
    stage.passes(timedelta(days=2, hours=9))
    assert reminders(stage.said) == []
    held = stage.unit.schedule.held(stage.group.id)
    assert [each.kind for each in held if each.subject_id == meeting.id] != []
    for language in ("lv", "ru", "uk", "en"):
        scene = Scene(stage.unit, stage.now, stage.now, language, ILZE, stage.world)
        words = held_reminder(scene, meeting.id, held[0].detail)
        assert words is not None
        assert "Vecāku tikšanās" in scene.say("held-meeting-reminder", **words)
        assert held_announcement(scene, meeting.id, "") is None


def test_g4_a_reminder_comes_in_the_readers_language(stage: Stage) -> None:
    stage.meeting()
    sent = reminders(list(stage.passes(timedelta(days=2, hours=9))))
    texts = {each.chat_id: screen.text for each in sent if (screen := stage.draw(each)) is not None}
    for person, words in ((ANNA, "rīt"), (OLGA, "завтра"), (TARAS, "завтра"), (EMMA, "tomorrow")):
        assert words in texts[person]
    assert "Нагадування" in texts[TARAS]


def test_m4_planning_again_does_not_double_rows(stage: Stage) -> None:
    meeting: Meeting = stage.meeting()
    before = [entry.schedule.key for entry in stage.unit.schedule.about(KIND, meeting.id)]
    plan(stage.unit, meeting, stage.group, stage.world, MONDAY)
    assert [entry.schedule.key for entry in stage.unit.schedule.about(KIND, meeting.id)] == before


def test_where_everybody_is_met_and_reachable_the_group_hears_no_reminder(stage: Stage) -> None:
    stage.meeting()
    sent = stage.passes(timedelta(days=4))

    assert CHAT not in {each.chat_id for each in reminders(list(sent))}


def test_whoever_kopa_never_met_is_reminded_in_the_group(stage: Stage) -> None:
    stage.unit.groups.set_headcount(stage.group.id, len(NAMES) + 1)
    stage.meeting()
    sent = stage.passes(timedelta(days=4))

    assert CHAT in {each.chat_id for each in reminders(list(sent))}


def test_where_nobody_was_ever_counted_the_group_is_reminded(stage: Stage) -> None:
    assert has_unmet(stage.unit, replace(stage.group, headcount=None))


def test_who_comes_and_goes_is_counted_once_however_often_it_is_told(stage: Stage) -> None:
    for present, told in ((False, 2), (True, 3)):
        for _ in range(told):
            group = stage.unit.groups.get(stage.group.id)
            assert group is not None
            count_change(stage.unit, group, ANNA, present=present)
            stage.unit.groups.set_present(group.id, ANNA, present=present)
        counted = stage.unit.groups.get(stage.group.id)
        assert counted is not None
        assert counted.headcount == len(NAMES) - (not present)
