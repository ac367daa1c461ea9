"""Meetings changed in one action, and everything a press can carry checked from the database."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from domain.groups import GroupState
from domain.meetings import Answer, ChangeKind
from domain.outbox import Delivery, Lane
from domain.people import Reach
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged, with_quiet

STRANGER = 99


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        stage.is_in_group(STRANGER, "left")
        yield stage


def planned(stage: Stage, line: str, person: int = ILZE) -> None:
    stage.presses(person, "plan")
    stage.says(person, line)


def group_posts(stage: Stage) -> list[str]:
    return [waiting.view for waiting in stage.said if waiting.chat_id == CHAT]


def test_m1_announcing_posts_one_card_at_most_once_and_plans_reminders(stage: Stage) -> None:
    planned(stage, "Kafija 26.11.2026. 18:30, klubs")
    sent = stage.taps(ILZE, "Izziņot grupā")
    cards = [waiting for waiting in sent if waiting.chat_id == CHAT]
    assert [(card.view, card.delivery, card.lane) for card in cards] == [
        ("meeting-card", Delivery.AT_MOST_ONCE, Lane.PUSH)
    ]
    assert stage.stored(1).announced
    assert len(stage.unit.schedule.about("meeting-reminder", 1)) >= 2


def test_m1_a_double_press_announces_once(stage: Stage) -> None:
    planned(stage, "Kafija 26.11.2026. 18:30, klubs")
    announce = stage.data(ILZE, "Izziņot grupā")
    stage.presses(ILZE, announce)
    stage.presses(ILZE, announce)
    assert stage.answer is not None
    assert stage.answer.alert
    assert "pabeigta" in stage.answer.text
    assert group_posts(stage) == ["meeting-card"]


def test_m1_a_button_of_an_earlier_conversation_does_nothing_in_a_later_one(stage: Stage) -> None:
    planned(stage, "Kafija 26.11.2026. 18:30, klubs")
    old = stage.data(ILZE, "Izziņot grupā")
    stage.now += timedelta(minutes=1)
    planned(stage, "Tēja 27.11.2026. 18:30, klubs")
    stage.presses(ILZE, old)
    assert stage.answer is not None
    assert "vecāka ekrāna" in stage.answer.text
    assert group_posts(stage) == []


def test_m1_in_quiet_hours_the_card_waits_for_the_morning_and_comes_once(stage: Stage) -> None:
    stage.now += timedelta(hours=12)
    planned(stage, "Kafija 26.11.2026. 18:30, klubs")
    assert "Izziņot tūlīt" in stage.labels(ILZE)
    stage.taps(ILZE, "Izziņot rīt plkst. 8.00")
    assert group_posts(stage) == []
    assert not stage.stored(1).announced
    sent = stage.passes(timedelta(hours=11))
    assert [waiting.view for waiting in sent if waiting.chat_id == CHAT] == ["meeting-card"]
    assert stage.stored(1).announced


def test_m1_what_waits_for_the_morning_is_unknown_to_members_and_can_be_announced_at_once(stage: Stage) -> None:
    stage.now += timedelta(hours=12)
    planned(stage, "Kafija 26.11.2026. 18:30, klubs")
    stage.taps(ILZE, "Izziņot rīt")
    stage.presses(ANNA, "meetings")
    assert not any("Kafija" in label for label in stage.labels(ANNA))
    stage.presses(ANNA, "rsvp:1:coming")
    assert stage.unit.meetings.rsvps(1) == []
    stage.taps(ILZE, "Izziņot tūlīt")
    stage.presses(ILZE, "announce:1")
    assert group_posts(stage) == ["meeting-card"]
    assert stage.passes(timedelta(hours=11)) == []


def test_m1_a_waiting_announcement_dies_with_its_meeting(stage: Stage) -> None:
    stage.now += timedelta(hours=12)
    planned(stage, "Kafija 26.11.2026. 18:30, klubs")
    stage.taps(ILZE, "Izziņot rīt")
    stage.taps(ILZE, "❌ Atcelt")
    stage.taps(ILZE, "❌ Atcelt")
    stage.passes(timedelta(days=4))
    assert group_posts(stage) == []


def test_m1_an_announcement_that_comes_too_late_is_told_to_its_planner(stage: Stage) -> None:
    stage.now += timedelta(hours=12)
    planned(stage, "Kafija 24.11.2026. 10:00, klubs")
    stage.taps(ILZE, "Izziņot rīt")
    sent = stage.stands_still(timedelta(hours=20))
    assert [(waiting.chat_id, waiting.view) for waiting in sent] == [(ILZE, "meeting-not-announced")]


def test_m1_a_time_that_passed_while_the_preview_stood_is_not_announced(stage: Stage) -> None:
    planned(stage, "Kafija 23.11.2026. 12:00, klubs")
    stage.now += timedelta(hours=3)
    stage.taps(ILZE, "Izziņot grupā")
    assert stage.answer is not None
    assert "jau ir pagājis" in stage.answer.text
    assert group_posts(stage) == []
    assert stage.unit.dialogs.get(ILZE) is not None


@pytest.mark.parametrize("change", [{"state": GroupState.SUSPENDED}, {"paused": True}])
def test_m1_nothing_is_announced_where_the_group_cannot_hear_it(stage: Stage, change: dict[str, object]) -> None:
    planned(stage, "Kafija 26.11.2026. 18:30, klubs")
    columns = {"paused_at": stage.now} if "paused" in change else change
    stage.unit.groups.save(replace(stage.group, **columns))
    stage.taps(ILZE, "Izziņot grupā")
    assert stage.answer is not None
    assert stage.answer.alert
    assert group_posts(stage) == []


def test_m1_one_line_of_somebody_who_runs_one_group_becomes_a_preview_without_any_button(stage: Stage) -> None:
    stage.says(ILZE, "Vecāku tikšanās ceturtdien 18:30, bibliotēkā")
    assert "Izziņot" in " ".join(stage.labels(ILZE))
    stage.says(ANNA, "Vecāku tikšanās ceturtdien 18:30, bibliotēkā")
    assert "Izziņot" not in " ".join(stage.labels(ANNA))


def test_m5_a_move_tells_the_group_once_edits_the_card_and_replaces_the_reminders(stage: Stage) -> None:
    meeting = stage.meeting()
    old = {entry.schedule.key for entry in stage.unit.schedule.about("meeting-reminder", meeting.id)}
    stage.presses(ILZE, f"meeting:{meeting.id}")
    stage.taps(ILZE, "Pārcelt")
    stage.says(ILZE, "1.12.2026. 18:30")
    sent = stage.taps(ILZE, "Pārcelt un pastāstīt visiem")
    assert [(waiting.view, waiting.message_id is None) for waiting in sent if waiting.chat_id == CHAT] == [
        ("meeting-card", False),
        ("meeting-note", True),
    ]
    new = {entry.schedule.key for entry in stage.unit.schedule.about("meeting-reminder", meeting.id)}
    assert new
    assert not old & new
    history = stage.unit.meetings.history(meeting.id)
    assert [(change.kind, change.before, change.after) for change in history[1:]] == [
        (ChangeKind.MOVED, "2026-11-26T18:30", "2026-12-01T18:30")
    ]


def test_m5_a_meeting_moved_by_its_start_keeps_its_length(stage: Stage) -> None:
    planned(stage, "Kafija 26.11.2026. no 18:30 līdz 20:00, klubs")
    stage.taps(ILZE, "Izziņot")
    stage.taps(ILZE, "Pārcelt")
    stage.says(ILZE, "1.12.2026. 17:00")
    stage.taps(ILZE, "pastāstīt visiem")
    moved = stage.stored(1)
    assert moved.ends is not None
    assert (moved.starts.naive.hour, moved.ends.naive.hour, moved.ends.naive.minute) == (17, 18, 30)


def test_m5_only_a_change_that_is_near_is_told_in_private_and_only_to_those_who_may_come(stage: Stage) -> None:
    near, far = stage.meeting("2026-11-24T18:30"), stage.meeting("2026-12-10T18:30")
    stage.make_organiser(EMMA)
    for meeting in (near, far):
        for person, answer in ((ANNA, Answer.COMING), (OLGA, Answer.MAYBE), (TARAS, Answer.NO), (EMMA, Answer.COMING)):
            stage.unit.meetings.answer(meeting.id, person, answer, stage.now)
    told: dict[int, set[int]] = {}
    for meeting in (near, far):
        stage.presses(EMMA, f"change:{meeting.id}:cancel")
        sent = stage.taps(EMMA, "Cancel and tell everyone")
        told[meeting.id] = {each.chat_id for each in sent if each.view == "meeting-note"}
    assert told == {near.id: {CHAT, ANNA, OLGA}, far.id: {CHAT}}


def test_m5_those_who_blocked_the_bot_or_muted_it_are_not_written_to(stage: Stage) -> None:
    meeting = stage.meeting("2026-11-24T18:30")
    for person in (ANNA, OLGA, TARAS):
        stage.unit.meetings.answer(meeting.id, person, Answer.COMING, stage.now)
    stage.unit.people.set_reach(ANNA, Reach.BLOCKED)
    stage.unit.groups.set_muted(stage.group.id, OLGA, muted=True)
    stage.presses(ILZE, f"change:{meeting.id}:cancel")
    sent = stage.taps(ILZE, "Atcelt un pastāstīt visiem")
    assert {each.chat_id for each in sent if each.view == "meeting-note"} == {CHAT, TARAS}


def test_m5_of_two_organisers_at_once_the_later_is_shown_the_newer_card(stage: Stage) -> None:
    meeting = stage.meeting()
    stage.make_organiser(ANNA)
    stage.presses(ILZE, f"change:{meeting.id}:move")
    stage.says(ILZE, "1.12.2026. 18:30")
    stage.presses(ANNA, f"change:{meeting.id}:place")
    stage.says(ANNA, "pagasta namā")
    stage.taps(ANNA, "pastāstīt visiem")
    stage.taps(ILZE, "pastāstīt visiem")
    assert stage.answer is not None
    assert "tikko mainīja" in stage.answer.text
    assert "pagasta namā" in stage.screen(ILZE).text
    assert "nav saglabāta" in stage.screen(ILZE).text
    assert stage.stored(meeting.id).starts == meeting.starts
    assert group_posts(stage).count("meeting-note") == 1


def test_m5_a_demoted_organiser_cannot_confirm_what_stood_ready(stage: Stage) -> None:
    meeting = stage.meeting()
    stage.make_organiser(ANNA)
    stage.presses(ANNA, f"change:{meeting.id}:cancel")
    confirm = stage.data(ANNA, "Atcelt un pastāstīt visiem")
    stage.unit.groups.set_present(stage.group.id, ANNA, present=False)
    stage.is_in_group(ANNA, "left")
    stage.presses(ANNA, confirm)
    assert not stage.stored(meeting.id).cancelled


def test_m5_a_cancelled_meeting_can_be_planned_again_with_new_reminders(stage: Stage) -> None:
    meeting = stage.meeting()
    stage.presses(ILZE, f"change:{meeting.id}:cancel")
    stage.taps(ILZE, "Atcelt un pastāstīt visiem")
    assert stage.unit.schedule.about("meeting-reminder", meeting.id) == []
    stage.taps(ILZE, "tomēr notiks")
    stage.taps(ILZE, "pastāstīt visiem")
    assert not stage.stored(meeting.id).cancelled
    assert stage.unit.schedule.about("meeting-reminder", meeting.id) != []
    assert group_posts(stage).count("meeting-note") == 2


def test_m5_a_long_history_fits_a_message(stage: Stage) -> None:
    meeting = stage.meeting()
    for number in range(12):
        stage.presses(ILZE, f"change:{meeting.id}:place")
        stage.says(ILZE, str(number) + "v" * 198)
        stage.taps(ILZE, "pastāstīt visiem")
    stage.presses(ILZE, f"history:{meeting.id}")
    assert len(stage.screen(ILZE).text) <= 4096


def test_g5_a_change_far_ahead_makes_no_sound_in_quiet_hours(stage: Stage) -> None:
    meeting = stage.meeting("2026-12-10T18:30")
    stage.presses(ILZE, f"change:{meeting.id}:place")
    stage.says(ILZE, "pagasta namā")
    stage.taps(ILZE, "pastāstīt visiem")
    arguments = {"id": meeting.id, "revision": 2}
    by_day = stage.view("meeting-note", arguments, "lv", CHAT)
    stage.now += timedelta(hours=13)
    at_night = stage.view("meeting-note", arguments, "lv", CHAT)
    assert by_day is not None
    assert at_night is not None
    assert (by_day.silent, at_night.silent) == (False, True)


def test_g5_without_quiet_hours_the_preview_only_offers_now(stage: Stage) -> None:
    with_quiet(stage, from_=stage.group.quiet.until, until=stage.group.quiet.until, sundays=False)
    stage.now += timedelta(hours=14)
    planned(stage, "Kafija 26.11.2026. 18:30, klubs")
    assert "✅ Izziņot grupā" in stage.labels(ILZE)


VERBS = (
    "rsvp:{id}:coming",
    "rsvp:{id}:no",
    "bring:{id}:more",
    "own-language:{id}",
    "meeting:{id}",
    "guest:{id}",
    "unguest:{id}:1",
    "change:{id}:move",
    "change:{id}:cancel",
    "names:{id}",
    "history:{id}",
    "announce:{id}",
)


@pytest.mark.parametrize("verb", VERBS)
def test_s1_a_stranger_is_kindly_refused_everywhere_and_nothing_is_stored(stage: Stage, verb: str) -> None:
    meeting = stage.meeting()
    sent = stage.presses(STRANGER, verb.format(id=meeting.id), CHAT if verb[0] in "rbo" else None)
    assert stage.answer is not None
    assert stage.answer.alert
    assert stage.answer.text
    assert sent == []
    assert stage.unit.meetings.rsvps(meeting.id) == []
    assert stage.unit.people.get(STRANGER) is None


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("number", ["99", "", "-1", "x", "1" * 30, "١"])
def test_s1_a_meeting_that_is_none_gets_an_answer_and_changes_nothing(stage: Stage, verb: str, number: str) -> None:
    stage.meeting()
    sent = stage.presses(ILZE, verb.format(id=number))
    assert stage.answer is not None
    assert stage.answer.text
    assert sent == []


@pytest.mark.parametrize("data", ["rsvp:1", "rsvp:1:perhaps", "bring:1", "bring:1:all", "change:1", "change:1:paint"])
def test_s1_unknown_words_in_a_button_get_an_answer(stage: Stage, data: str) -> None:
    stage.meeting()
    assert stage.presses(ILZE, data) == []
    assert stage.answer is not None
    assert stage.answer.alert


def test_s1_a_button_of_another_group_pressed_here_does_nothing(stage: Stage) -> None:
    meeting = stage.meeting()
    stage.presses(ANNA, f"rsvp:{meeting.id}:coming", chat_id=-2002)
    assert stage.answer is not None
    assert stage.answer.alert
    assert stage.unit.meetings.rsvps(meeting.id) == []


def test_s3_members_see_no_names_and_change_nothing(stage: Stage) -> None:
    meeting = stage.meeting()
    for data in (
        f"names:{meeting.id}",
        f"history:{meeting.id}",
        f"change:{meeting.id}:cancel",
        f"announce:{meeting.id}",
    ):
        assert stage.presses(ANNA, data) == []
        assert stage.answer is not None
        assert stage.answer.alert
    stage.presses(ANNA, f"meeting:{meeting.id}")
    assert "Kas nāk" not in stage.labels(ANNA)


def test_s3_a_card_on_an_organisers_screen_loses_its_names_with_the_right(stage: Stage) -> None:
    meeting = stage.meeting()
    stage.make_organiser(ANNA)
    stage.presses(ANNA, f"names:{meeting.id}")
    stage.unit.groups.set_present(stage.group.id, ANNA, present=False)
    assert stage.view("meeting-names", {"id": meeting.id}, "lv", ANNA) is None
    assert stage.view("meeting-history", {"id": meeting.id}, "lv", ANNA) is None


def test_buttons_of_a_cancelled_meeting_say_so_and_refresh_the_card(stage: Stage) -> None:
    meeting = stage.meeting()
    stage.presses(ILZE, f"change:{meeting.id}:cancel")
    stage.taps(ILZE, "Atcelt un pastāstīt visiem")
    sent = stage.presses(ANNA, f"rsvp:{meeting.id}:coming", CHAT)
    assert stage.answer is not None
    assert stage.answer.alert
    assert "ir atcelta" in stage.answer.text
    assert [waiting.view for waiting in sent] == ["meeting-card"]
    card = stage.draw(sent[0])
    assert card is not None
    assert card.rows == ()


@pytest.mark.parametrize("data", ["rsvp:1:coming", "bring:1:more", "guest:1", "change:1:move", "change:1:cancel"])
def test_a_meeting_that_is_over_is_neither_answered_nor_changed(stage: Stage, data: str) -> None:
    stage.meeting()
    stage.passes(timedelta(days=10))
    stage.presses(ILZE, data)
    assert stage.answer is not None
    assert "beigusies" in stage.answer.text


def test_s6_words_of_people_stay_words(stage: Stage) -> None:
    planned(stage, "<b>Kafija</b> & <a href='x'>tēja</a> 26.11.2026. 18:30, <i>klubs</i>")
    stage.taps(ILZE, "Izziņot grupā")
    card = stage.view("meeting-card", {"id": 1}, "lv", CHAT)
    assert card is not None
    assert "&lt;b&gt;Kafija&lt;/b&gt; &amp; &lt;a" in card.text
    assert "<i>" not in card.text
