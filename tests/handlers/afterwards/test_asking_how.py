"""How was it? Asked by itself the same day, in private, of those who said they come; told to who runs the group."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from domain.afterwards import feeling_asked_at
from domain.meetings import Answer, Meeting
from domain.people import Reach
from domain.pushes import Push
from domain.quiet_hours import QuietHours
from domain.seats import Seat, SeatState
from domain.sign_ups import Line
from domain.wall_time import WallTime, local_naive
from storage.outbox import Waiting
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, NAMES, OLGA, RIGA, TARAS, Stage, with_quiet

ALL = tuple(NAMES)


def planned(stage: Stage, starts: str = "2026-11-23T12:00", people: Sequence[int] = ALL) -> Meeting:
    meeting = stage.meeting(starts)
    for person in people:
        stage.unit.meetings.answer(meeting.id, person, Answer.COMING, stage.now)
    return meeting


def asked(sent: Sequence[Waiting]) -> list[int]:
    return sorted(each.chat_id for each in sent if each.view == "feeling-asked")


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def test_m9_half_an_hour_after_the_end_those_who_said_they_come_are_asked_by_itself(stage: Stage) -> None:
    planned(stage)
    assert not asked(stage.passes(timedelta(hours=4, minutes=29)))
    sent = stage.passes(timedelta(minutes=1))
    assert asked(sent) == sorted(ALL)
    assert {each.push for each in sent if each.view == "feeling-asked"} == {Push.SPARE}
    assert not [each for each in sent if each.chat_id == CHAT]
    assert not asked(stage.passes(timedelta(days=3)))


def test_m9_one_tap_answers_and_is_said_to_be_noted_without_what(stage: Stage) -> None:
    planned(stage)
    stage.passes(timedelta(hours=5))
    drawn = set()
    for step, label in ((5, "Labi"), (3, "Tā pa vidu"), (1, "Ne visai")):
        stage.presses(ANNA, f"feeling:1:{step}")
        assert "Neviens neredzēs" in toast(stage)
        drawn.add(stage.screen(ANNA))
        assert any(label in each for each in stage.labels(ANNA))
    assert len(drawn) == 1
    assert "Jūsu atbilde ir pierakstīta" in drawn.pop().text
    box = stage.unit.afterwards.of(1).box_id
    assert box is not None
    assert stage.unit.sealed.count(box) == 1


def test_m9_organisers_see_how_it_was_only_after_it_closes_and_the_group_never(stage: Stage) -> None:
    planned(stage)
    stage.passes(timedelta(hours=5))
    stage.presses(ILZE, "after:1")
    nobody_answered = stage.screen(ILZE)
    for person, step in zip(ALL, (5, 5, 3, 5, 1), strict=True):
        stage.presses(person, f"feeling:1:{step}")
    stage.presses(ILZE, "after:1")
    assert stage.screen(ILZE) == nobody_answered
    assert "kad atbildes būs slēgtas" in nobody_answered.text
    sent = stage.passes(timedelta(days=1))
    assert [each.chat_id for each in sent if each.view == "feeling-told"] == [ILZE]
    assert "4 no 5" in stage.screen(ILZE).text
    assert not [each for each in sent if each.chat_id == CHAT]
    stage.presses(ANNA, f"meetings-past:{stage.group.id}")
    assert "no 5" not in stage.screen(ANNA).text
    stage.presses(ILZE, f"meetings-past:{stage.group.id}")
    assert "4 no 5" in stage.screen(ILZE).text


def test_m9_the_second_result_comes_with_a_picture_of_both(stage: Stage) -> None:
    for starts in ("2026-11-23T12:00", "2026-11-25T12:00"):
        planned(stage, starts)
    for meeting_id in (1, 2):
        stage.unit.afterwards.ask_feeling(meeting_id, 7, privately=True)
        stage.unit.afterwards.set_felt(meeting_id, 5, 2 * meeting_id)
    first, second = (stage.view("feeling-told", {"id": number}, "lv", ILZE) for number in (1, 2))
    assert first is not None
    assert second is not None
    assert first.file is None
    stage.now += timedelta(days=3)
    later = stage.view("feeling-told", {"id": 2}, "lv", ILZE)
    assert later is not None
    assert [point.value for point in getattr(later.file, "points", ())] == ["2", "4"]


def test_m9_of_four_answers_nothing_is_told_and_all_are_destroyed(stage: Stage) -> None:
    planned(stage)
    stage.passes(timedelta(hours=5))
    for person in ALL[:4]:
        stage.presses(person, "feeling:1:1")
    sent = stage.passes(timedelta(days=1))
    assert not [each for each in sent if each.view in ("feeling-told", "feeling-card")]
    stage.presses(ILZE, "after:1")
    assert "mazāk par 5" in stage.screen(ILZE).text
    stage.presses(ANNA, "feeling:1:5")
    assert "Atbildēt vairs nevar" in toast(stage)


def test_m9_fewer_than_five_are_not_asked_at_all(stage: Stage) -> None:
    planned(stage, people=ALL[:4])
    assert not asked(stage.passes(timedelta(days=1)))
    assert stage.unit.afterwards.of(1).box_id is None


def quieted(stage: Stage) -> None:
    stage.unit.groups.set_muted(stage.group.id, EMMA, muted=True)


def unreached(stage: Stage) -> None:
    stage.unit.people.set_reach(TARAS, Reach.BLOCKED)


def waits(stage: Stage) -> None:
    stage.unit.connection.execute("UPDATE meeting SET limited = 1")
    stage.unit.seats.set_lines(1, [Line(1, 4)])
    for person in ALL:
        state = SeatState.WAITING if person == OLGA else SeatState.HELD
        stage.unit.seats.enter(1, Seat(0, 1, 1, NAMES[person], person, person, state=state))


@pytest.mark.parametrize("left_out", [quieted, unreached, waits])
def test_m9_who_is_not_to_be_written_to_or_had_no_place_is_not_asked(stage: Stage, left_out: object) -> None:
    """With them they would be five, and all would be asked."""
    planned(stage)
    assert callable(left_out)
    left_out(stage)
    assert not asked(stage.passes(timedelta(days=1)))


def test_m9_switched_off_for_the_group_it_is_not_asked_and_one_tap_switches_it_on(stage: Stage) -> None:
    planned(stage)
    stage.presses(ILZE, f"group-settings:{stage.group.id}")
    stage.taps(ILZE, "„Kā bija?”")
    assert "nejautāju" in stage.screen(ILZE).text
    assert not asked(stage.passes(timedelta(hours=6)))
    stage.presses(ILZE, f"group-settings:{stage.group.id}")
    stage.taps(ILZE, "„Kā bija?”")
    planned(stage, "2026-11-24T12:00")
    assert asked(stage.passes(timedelta(days=1))) == sorted(ALL)


def test_m9_asked_in_the_group_by_hand_it_is_not_asked_by_itself(stage: Stage) -> None:
    planned(stage)
    stage.passes(timedelta(hours=4, minutes=10))
    stage.presses(ILZE, "feeling-send:1")
    assert not asked(stage.passes(timedelta(hours=3)))


def test_m9_moved_it_is_asked_after_the_new_end_and_cancelled_never(stage: Stage) -> None:
    planned(stage)
    stage.presses(ILZE, "change:1:move")
    stage.says(ILZE, "otrdien 12:00")
    stage.taps(ILZE, stage.labels(ILZE)[0])
    for person in ALL:
        stage.unit.meetings.answer(1, person, Answer.COMING, stage.now)
    assert not asked(stage.passes(timedelta(hours=24)))
    assert asked(stage.passes(timedelta(hours=6)))
    planned(stage, "2026-11-26T12:00")
    stage.presses(ILZE, "change:2:cancel")
    stage.taps(ILZE, stage.labels(ILZE)[0])
    assert not asked(stage.passes(timedelta(days=4)))


def test_m9_after_a_standstill_or_a_pause_it_is_not_asked_on_another_day(stage: Stage) -> None:
    planned(stage)
    assert not asked(stage.stands_still(timedelta(days=1)))
    planned(stage, "2026-11-25T12:00")
    assert asked(stage.stands_still(timedelta(hours=30)))


def test_m9_how_it_was_closes_outside_the_quiet_hours(stage: Stage) -> None:
    """Saturday's question closes on Monday and not on Sunday."""
    planned(stage, "2026-11-28T12:00")
    stage.passes(timedelta(days=5, hours=6))
    due = [each.schedule.next_due for each in stage.unit.schedule.about("feeling-close", 1)]
    assert [local_naive(each, RIGA).isoformat() for each in due if each] == ["2026-11-30T08:00:00"]


def test_m9_forged_answers_in_private_are_refused(stage: Stage) -> None:
    planned(stage)
    stage.passes(timedelta(hours=5))
    for data in ("feeling:1:2", "feeling:9:5", "feeling:1:99"):
        stage.presses(ANNA, data)
        assert stage.answer is not None
        assert stage.answer.alert


@pytest.mark.parametrize(
    ("starts", "minutes", "expected"),
    [
        ("2026-11-26T18:00", 60, "2026-11-26T19:30"),
        ("2026-11-26T18:30", 120, "2026-11-26T20:35"),
        ("2026-11-26T19:00", 120, None),
        ("2026-11-29T14:00", 60, "2026-11-29T15:30"),
        ("2026-11-26T22:00", 110, None),
    ],
)
def test_m9_it_is_asked_on_the_day_of_the_meeting_outside_the_quiet_hours(
    starts: str, minutes: int, expected: str | None
) -> None:
    """Half an hour later, or just after an end in the evening; on the group's own Sunday too."""
    begins = datetime.fromisoformat(starts)
    wall, ends = (WallTime.at(each, RIGA) for each in (begins, begins + timedelta(minutes=minutes)))
    moment = feeling_asked_at(Meeting(1, 1, "", wall, ends), QuietHours(), lambda _: None)
    assert (moment and local_naive(moment, RIGA).isoformat("T", "minutes")) == expected


def test_m9_where_a_group_has_no_quiet_hours_it_is_still_not_asked_after_midnight(stage: Stage) -> None:
    with_quiet(stage, from_=time(0), until=time(0), sundays=False)
    starts = WallTime.at(datetime.fromisoformat("2026-11-26T22:00"), RIGA)
    meeting = Meeting(1, 1, "", starts, replace(starts, time=time(23, 58)))
    assert feeling_asked_at(meeting, stage.group.quiet, lambda _: None) is None
