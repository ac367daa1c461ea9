"""A message for later: previewed, sent in time, moved with its meeting, stopped when done, handed on after silence."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain.follow_ups import SILENCES, WORDS_LIMIT, Anchor, Audience, FollowUp, Span, State
from domain.people import Reach
from domain.pushes import Push
from handlers.follow_ups.planning import happened, plan
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, NAMES, OLGA, TARAS, Stage
from tests.handlers.tasks.doings import told
from tests.handlers.tasks.test_tasks import cancels, moves

WORDS = "Paņemiet līdzi tējas krūzi!"
NEWCOMER = 77


def planned(stage: Stage, anchor: Anchor, audience: Audience, **columns: Any) -> FollowUp:
    added = stage.unit.follow_ups.add(FollowUp(0, stage.group.id, anchor, audience, WORDS, **columns))
    plan(stage.unit, stage.group, added, stage.now)
    return added


def at(wall: str) -> datetime:
    return datetime.fromisoformat(wall)


def state(stage: Stage, number: int = 1) -> State:
    found = stage.unit.follow_ups.get(number)
    assert found is not None
    return found.state


def sent(stage: Stage, view: str = "follow-up-told") -> list[int]:
    return [each.chat_id for each in stage.said if each.view == view]


def test_f2_an_organiser_plans_it_by_buttons_and_sees_it_as_it_will_be_read(stage: Stage) -> None:
    stage.meeting("2026-12-03T18:30")
    stage.presses(ILZE, f"follow-up-make:{stage.group.id}")
    for label in ("Pirms vai pēc tikšanās", "Vecāku tikšanās", "Pirms", "Dienas", "3", "Grupai"):
        stage.taps(ILZE, label)
    stage.says(ILZE, WORDS)
    assert WORDS in stage.screen(ILZE).text
    assert "Pirms tikšanās „Vecāku tikšanās” (3 dienas)" in stage.screen(ILZE).text
    stage.taps(ILZE, "Ieplānot")
    assert "Ieplānots" in stage.screen(ILZE).text
    stage.passes(timedelta(days=6))
    assert told(stage, CHAT, "follow-up-in-group") == []
    stage.passes(timedelta(days=2))
    assert told(stage, CHAT, "follow-up-in-group") == [
        f"⏰ {WORDS}\n\nZiņa no organizatoriem\n\n– – –\n\nСообщение от организаторов"
    ]
    assert state(stage) is State.DONE


def test_f2_a_fixed_date_in_words_and_one_person_by_the_beginning_of_the_name(stage: Stage) -> None:
    stage.presses(ILZE, f"follow-up-make:{stage.group.id}")
    stage.taps(ILZE, "Noteiktā dienā")
    stage.says(ILZE, "1. decembrī 12:00")
    stage.taps(ILZE, "Vienam cilvēkam privāti")
    stage.says(ILZE, "zzz")
    assert "neatradu" in stage.screen(ILZE).text
    stage.says(ILZE, "olg")
    stage.says(ILZE, WORDS)
    stage.taps(ILZE, "Vienu reizi")
    stage.taps(ILZE, "Ieplānot")
    stage.passes(timedelta(days=9))
    assert sent(stage) == [OLGA]


def test_f2_a_time_that_has_passed_is_not_planned(stage: Stage) -> None:
    stage.meeting("2026-11-25T18:30")
    stage.presses(ILZE, f"follow-up-make:{stage.group.id}")
    for label in ("Pirms vai pēc tikšanās", "Vecāku tikšanās", "Pirms", "Nedēļas", "1", "Grupai"):
        stage.taps(ILZE, label)
    stage.says(ILZE, WORDS)
    stage.taps(ILZE, "Ieplānot")
    assert stage.answer is not None
    assert "pagājis" in stage.answer.text
    assert stage.unit.follow_ups.waiting(stage.group.id) == []


def test_f2_words_too_long_and_numbers_out_of_reach_are_asked_for_again(stage: Stage) -> None:
    stage.presses(ILZE, f"follow-up-make:{stage.group.id}")
    for label in ("Pēc katras anonīmās aptaujas", "Gadi"):
        stage.taps(ILZE, label)
    for bad in ("0", "6", "desmit", "٣"):
        stage.says(ILZE, bad)
        assert "no 1 līdz 5" in stage.screen(ILZE).text
    stage.says(ILZE, "5")
    stage.taps(ILZE, "Grupai")
    stage.says(ILZE, "ā" * (WORDS_LIMIT + 1))
    assert str(WORDS_LIMIT + 1) in stage.screen(ILZE).text


def test_f2_a_meeting_that_moves_takes_its_messages_along(stage: Stage) -> None:
    meeting = stage.meeting("2026-12-03T18:30")
    planned(stage, Anchor.MEETING, Audience.MEMBERS, number=2, span=Span.DAYS, before=True, meeting_id=meeting.id)
    moves(stage, meeting, "2026-12-10T18:30")
    stage.passes(timedelta(days=14))
    assert sent(stage) == []
    stage.passes(timedelta(days=2))
    assert sorted(sent(stage)) == sorted(NAMES)


def test_f2_a_meeting_moved_so_near_that_the_time_is_past_is_told_to_organisers(stage: Stage) -> None:
    meeting = stage.meeting("2026-12-10T18:30")
    planned(stage, Anchor.MEETING, Audience.GROUP, number=2, span=Span.WEEKS, before=True, meeting_id=meeting.id)
    moves(stage, meeting, "2026-12-01T18:30")
    assert state(stage) is State.CANCELLED
    assert sent(stage, "follow-up-news") == [ILZE]


def test_f2_a_meeting_that_is_cancelled_takes_its_messages_off_and_organisers_are_told_which(stage: Stage) -> None:
    meeting = stage.meeting("2026-12-03T18:30")
    for audience in (Audience.GROUP, Audience.MEMBERS):
        planned(stage, Anchor.MEETING, audience, number=1, meeting_id=meeting.id)
    cancels(stage, meeting)
    assert [state(stage, number) for number in (1, 2)] == [State.CANCELLED] * 2
    assert all(WORDS in each for each in told(stage, ILZE, "follow-up-news"))
    stage.passes(timedelta(days=30))
    assert sent(stage) == []
    assert sent(stage, "follow-up-in-group") == []


def test_f2_what_was_to_come_before_a_meeting_is_not_said_after_it_began(stage: Stage) -> None:
    meeting = stage.meeting("2026-12-03T18:30")
    planned(stage, Anchor.MEETING, Audience.GROUP, number=1, span=Span.HOURS, before=True, meeting_id=meeting.id)
    stage.passes(timedelta(days=9))
    stage.stands_still(timedelta(days=2))
    assert sent(stage, "follow-up-in-group") == []
    assert sent(stage, "follow-up-news") == [ILZE]


@pytest.mark.parametrize("anchor", [Anchor.SURVEY, Anchor.ADOPTION])
def test_f2_each_time_a_survey_closes_or_a_norm_is_adopted(stage: Stage, anchor: Anchor) -> None:
    planned(stage, anchor, Audience.ORGANISERS, number=2, span=Span.HOURS)
    for _ in range(2):
        happened(stage.unit, stage.group, anchor, stage.now)
        stage.passes(timedelta(days=1))
    assert sent(stage) == [ILZE, ILZE]
    assert state(stage) is State.WAITING


def test_f2_whoever_joins_is_written_to_once_so_long_after(stage: Stage) -> None:
    planned(stage, Anchor.JOINING, Audience.NEWCOMER, number=2, span=Span.WEEKS)
    stage.passes(timedelta(days=3))
    stage.is_in_group(NEWCOMER, "member")
    stage.says(NEWCOMER, "/start g-token")
    stage.passes(timedelta(days=12))
    assert NEWCOMER not in sent(stage)
    assert sorted(sent(stage)) == sorted(NAMES)
    stage.passes(timedelta(days=30))
    assert sent(stage).count(NEWCOMER) == 1


def test_f2_whoever_joined_so_long_before_a_quiet_sunday_is_written_to_on_monday_once(stage: Stage) -> None:
    stage.passes(timedelta(days=4))
    stage.is_in_group(NEWCOMER, "member")
    stage.says(NEWCOMER, "/start g-token")
    planned(stage, Anchor.JOINING, Audience.NEWCOMER, number=2, span=Span.DAYS)
    stage.passes(timedelta(days=2, hours=4))
    assert stage.now.weekday() == 6
    assert NEWCOMER not in sent(stage)
    stage.passes(timedelta(days=20))
    assert sent(stage).count(NEWCOMER) == 1


def test_f2_asked_until_it_is_done(stage: Stage) -> None:
    planned(stage, Anchor.DATE, Audience.PERSON, wall=at("2026-11-24T12:00"), person_id=ANNA, every_days=1)
    stage.passes(timedelta(days=2))
    assert sent(stage) == [ANNA] * 2
    stage.presses(OLGA, "follow-up-done:1")
    assert state(stage) is State.WAITING
    stage.presses(ANNA, "follow-up-done:1")
    assert state(stage) is State.DONE
    stage.passes(timedelta(days=20))
    assert sent(stage) == [ANNA] * 2
    stage.presses(ANNA, "follow-up-done:1")
    assert stage.answer is not None
    assert "vairs negaida" in stage.answer.text


def test_f2_after_three_silences_it_is_handed_to_a_person(stage: Stage) -> None:
    planned(stage, Anchor.DATE, Audience.PERSON, wall=at("2026-11-24T12:00"), person_id=ANNA, every_days=1)
    for _ in range(6):
        stage.passes(timedelta(days=1))
    assert sent(stage) == [ANNA] * SILENCES
    assert state(stage) is State.HANDED
    assert sent(stage, "follow-up-news") == [ILZE]
    assert not [each for each in stage.said if each.chat_id == CHAT]


def test_f2_later_counts_the_silences_anew(stage: Stage) -> None:
    planned(stage, Anchor.DATE, Audience.PERSON, wall=at("2026-11-24T12:00"), person_id=ANNA, every_days=7)
    stage.passes(timedelta(days=16))
    stage.presses(ANNA, "follow-up-later:1")
    stage.passes(timedelta(days=21))
    assert state(stage) is State.WAITING
    assert len(sent(stage)) == 6


def test_f2_somebody_without_a_private_chat_is_named_to_organisers_before_and_when_it_is_due(stage: Stage) -> None:
    stage.unit.people.set_reach(ANNA, Reach.NEVER_STARTED)
    stage.presses(ILZE, f"follow-up-make:{stage.group.id}")
    stage.taps(ILZE, "Noteiktā dienā")
    stage.says(ILZE, "1. decembrī 12:00")
    stage.taps(ILZE, "Vienam cilvēkam privāti")
    stage.taps(ILZE, "Anna")
    stage.says(ILZE, WORDS)
    stage.taps(ILZE, "Vienu reizi")
    assert "privātas sarunas ar mani vēl nav" in stage.screen(ILZE).text
    stage.taps(ILZE, "Ieplānot")
    stage.passes(timedelta(days=9))
    assert sent(stage) == []
    assert "Anna" in told(stage, ILZE, "follow-up-news")[0]


def test_f2_a_person_who_left_is_not_written_to(stage: Stage) -> None:
    planned(stage, Anchor.DATE, Audience.PERSON, wall=at("2026-11-24T12:00"), person_id=ANNA)
    stage.unit.groups.set_present(stage.group.id, ANNA, present=False)
    stage.passes(timedelta(days=3))
    assert sent(stage) == []
    assert state(stage) is State.HANDED


def test_f2_it_can_be_stopped_and_is_then_not_sent(stage: Stage) -> None:
    planned(stage, Anchor.DATE, Audience.MEMBERS, wall=at("2026-11-24T12:00"))
    stage.presses(ILZE, f"follow-ups:{stage.group.id}")
    stage.taps(ILZE, "Paņemiet")
    stage.taps(ILZE, "Nesūtīt")
    stage.passes(timedelta(days=3))
    assert sent(stage) == []


def test_f2_quiet_hours_wait_and_a_meetings_own_sunday_does_not(stage: Stage) -> None:
    planned(stage, Anchor.DATE, Audience.GROUP, wall=at("2026-11-24T23:00"))
    sunday = stage.meeting("2026-11-29T15:00")
    planned(stage, Anchor.MEETING, Audience.GROUP, number=3, span=Span.HOURS, before=True, meeting_id=sunday.id)
    stage.passes(timedelta(days=1, hours=20))
    assert len(sent(stage, "follow-up-in-group")) == 0
    stage.passes(timedelta(hours=5))
    assert len(sent(stage, "follow-up-in-group")) == 1
    stage.passes(timedelta(days=4))
    assert stage.now == datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
    stage.passes(timedelta(hours=2))
    assert len(sent(stage, "follow-up-in-group")) == 2


def test_f2_a_pause_holds_it_and_says_what_it_was(stage: Stage) -> None:
    planned(stage, Anchor.DATE, Audience.GROUP, wall=at("2026-11-24T12:00"))
    stage.presses(ILZE, f"pause-now:{stage.group.id}:0")
    stage.passes(timedelta(days=3))
    assert sent(stage, "follow-up-in-group") == []
    stage.presses(ILZE, f"resume:{stage.group.id}")
    assert WORDS in stage.screen(ILZE).text


def test_f2_private_messages_wait_for_room_in_the_readers_week(stage: Stage) -> None:
    """Nobody is pushed by two features in the same hour: such a message is one that waits."""
    planned(stage, Anchor.DATE, Audience.MEMBERS, wall=at("2026-11-24T12:00"))
    stage.passes(timedelta(days=2))
    assert {each.push for each in stage.said if each.view == "follow-up-told"} == {Push.WAITS}


@pytest.mark.parametrize("data", ["follow-up-make:1", "follow-ups:1", "follow-up:1", "follow-up-stop:1"])
def test_f2_only_those_who_run_the_group_plan_and_stop(stage: Stage, data: str) -> None:
    planned(stage, Anchor.DATE, Audience.GROUP, wall=at("2026-11-24T12:00"))
    stage.presses(EMMA, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert state(stage) is State.WAITING


def test_f2_members_of_a_muted_group_are_left_in_peace(stage: Stage) -> None:
    stage.unit.groups.set_muted(stage.group.id, TARAS, muted=True)
    planned(stage, Anchor.DATE, Audience.MEMBERS, wall=at("2026-11-24T12:00"))
    stage.passes(timedelta(days=2))
    assert TARAS not in sent(stage)
