"""Meetings that repeat: said in three questions, one row however long, announced singly, changed once or for good."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from domain.groups import Group
from domain.meetings import Meeting
from domain.series import OnHolidays, Rhythm, Series
from domain.wall_time import WallTime, local_naive
from handlers.series.making import KIND
from storage.outbox import Waiting
from tests.handlers.stage import ANNA, CHAT, ILZE, RIGA, Stage, staged

A_WEEK = timedelta(weeks=1)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def repeats(stage: Stage, meeting: Meeting, *, rhythm: str = "Katru ceturtdienu", until: str = "31. maijā") -> None:
    stage.presses(ILZE, f"repeat:{meeting.id}")
    stage.presses(ILZE, stage.data(ILZE, rhythm))
    if until in stage.labels(ILZE):
        stage.presses(ILZE, stage.data(ILZE, until))
    else:
        stage.says(ILZE, until)
    if "svētki" in stage.screen(ILZE).text:
        stage.presses(ILZE, stage.data(ILZE, "Katru reizi pajautāt man"))


def confirmed(stage: Stage, meeting: Meeting, **said: str) -> None:
    repeats(stage, meeting, **said)
    stage.presses(ILZE, stage.data(ILZE, "Jā, atkārtot"))


def cards(sent: Sequence[Waiting]) -> list[int]:
    return [each.arguments["id"] for each in sent if each.view == "meeting-card"]


def starts(stage: Stage) -> list[str]:
    found = (stage.unit.meetings.get(number) for number in range(1, 60))
    return [local_naive(each.starts_at, RIGA).isoformat(" ", "minutes") for each in found if each]


def going_on(stage: Stage) -> int:
    return len(stage.unit.series.of_group(stage.group.id))


def rows(stage: Stage, table: str) -> int:
    return int(stage.unit.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_m6_three_answers_make_a_meeting_repeat_and_the_group_is_told(stage: Stage) -> None:
    meeting = stage.meeting()
    repeats(stage, meeting)
    preview = stage.screen(ILZE).text
    assert "Tiekamies katru ceturtdienu plkst. 18.30" in preview
    assert "Pēdējā diena: pirmdien, 2027. gada 31. maijā" in preview
    assert "• ceturtdien, 3. decembrī" in preview

    stage.presses(ILZE, stage.data(ILZE, "Jā, atkārtot"))

    note = next(each for each in reversed(stage.said) if each.view == "series-note")
    screen = stage.draw(note)
    assert note.chat_id == CHAT
    assert screen is not None
    assert "Turpmāk tiekamies katru ceturtdienu" in screen.text


def test_m6_each_meeting_is_announced_six_days_ahead_at_the_same_wall_time(stage: Stage) -> None:
    confirmed(stage, stage.meeting(), until="Bez beigu datuma")
    announced = [cards(stage.passes(A_WEEK)) for _ in range(3)]

    assert [number for numbers in announced for number in numbers if number > 1] == [2, 3, 4]
    assert starts(stage)[:4] == [
        "2026-11-26 18:30",
        "2026-12-03 18:30",
        "2026-12-10 18:30",
        "2026-12-17 18:30",
    ]


def test_m6_half_past_six_it_stays_when_the_clocks_change(stage: Stage) -> None:
    confirmed(stage, stage.meeting(), until="Bez beigu datuma")
    for _ in range(50):
        stage.passes(A_WEEK)
    assert {start[11:] for start in starts(stage)} == {"18:30"}


def test_m6_five_hundred_are_no_more_rows_than_five(stage: Stage) -> None:
    meeting = stage.meeting()
    confirmed(stage, meeting, until="31. decembrī")
    few = rows(stage, "meeting"), rows(stage, "schedule"), going_on(stage)
    stage.presses(ILZE, "series-end-yes:1")
    confirmed(stage, meeting, until="Bez beigu datuma")
    assert (rows(stage, "meeting"), rows(stage, "schedule"), going_on(stage)) == few


def test_a_day_left_out_is_not_announced_and_can_be_held_after_all(stage: Stage) -> None:
    confirmed(stage, stage.meeting())
    stage.presses(ILZE, "series-skip:1:2026-12-03")
    assert "🚫 nenotiks: ceturtdien, 3. decembrī" in stage.labels(ILZE)
    stage.presses(ILZE, "series-skip:1:2026-12-10")
    stage.presses(ILZE, "series-hold:1:2026-12-10")
    stage.passes(2 * A_WEEK)

    assert starts(stage) == ["2026-11-26 18:30", "2026-12-10 18:30"]


def test_one_is_moved_before_the_group_knows_of_it(stage: Stage) -> None:
    confirmed(stage, stage.meeting())
    stage.presses(ILZE, "series-move:1:2026-12-10")
    stage.says(ILZE, "9. decembrī 17:00")
    stage.presses(ILZE, stage.data(ILZE, "Pārcelt"))
    told = stage.passes(3 * A_WEEK)

    assert starts(stage)[1:] == ["2026-12-09 17:00", "2026-12-03 18:30", "2026-12-17 18:30"]
    assert sorted(set(cards(told)) - {1}) == [2, 3, 4]


def test_what_was_changed_once_can_hold_for_all_that_follow(stage: Stage) -> None:
    meeting = stage.meeting()
    confirmed(stage, meeting)
    stage.presses(ILZE, f"change:{meeting.id}:move")
    stage.says(ILZE, "25. novembrī 19:00")
    stage.presses(ILZE, stage.data(ILZE, "Pārcelt"))
    stage.presses(ILZE, stage.data(ILZE, "Tā arī turpmāk"))
    assert "Tiekamies katru trešdienu plkst. 19.00" in stage.screen(ILZE).text
    stage.presses(ILZE, stage.data(ILZE, "Jā, arī turpmāk"))
    assert any(each.view == "series-note" for each in stage.said[-4:])
    stage.passes(A_WEEK)

    assert starts(stage) == ["2026-11-25 19:00", "2026-12-02 19:00"]


def test_the_only_change_of_one_meeting_leaves_the_others(stage: Stage) -> None:
    meeting = stage.meeting()
    confirmed(stage, meeting)
    stage.presses(ILZE, f"change:{meeting.id}:move")
    stage.says(ILZE, "25. novembrī 19:00")
    stage.presses(ILZE, stage.data(ILZE, "Pārcelt"))
    stage.passes(A_WEEK)

    assert starts(stage) == ["2026-11-25 19:00", "2026-12-03 18:30"]


def test_before_a_public_holiday_the_organiser_is_asked(stage: Stage) -> None:
    stage.now = datetime.fromisoformat("2027-04-19T08:00:00+00:00")
    meeting = stage.meeting("2027-04-27T18:30")
    confirmed(stage, meeting, rhythm="Katru otrdienu", until="30. jūnijā")
    sent = stage.passes(timedelta(days=10))

    asked = [each for each in sent if each.view == "series-holiday"]
    assert [each.chat_id for each in asked] == [ILZE]
    screen = stage.draw(asked[0])
    assert screen is not None
    assert "4. maijā" in screen.text
    assert "2027-05-04 18:30" not in starts(stage)

    stage.presses(ILZE, "series-hold:1:2027-05-04")
    assert "2027-05-04 18:30" in starts(stage)
    assert stage.draw(asked[0]) is None


def test_m6_where_the_last_day_is_a_holiday_it_is_asked_about_before_the_series_ends(stage: Stage) -> None:
    stage.now = datetime.fromisoformat("2027-04-19T08:00:00+00:00")
    confirmed(stage, stage.meeting("2027-04-27T18:30"), rhythm="Katru otrdienu", until="4. maijā")
    sent = stage.passes(timedelta(days=10))
    assert [each.chat_id for each in sent if each.view == "series-holiday"] == [ILZE]
    assert [each for each in sent if each.view == "series-ended"] == []
    assert going_on(stage) == 1

    sent = stage.passes(timedelta(days=10))
    assert len([each for each in sent if each.view == "series-ended"]) == 1
    assert going_on(stage) == 0


def test_a_paused_group_is_left_in_peace_and_what_still_lies_ahead_is_announced_afterwards(stage: Stage) -> None:
    confirmed(stage, stage.meeting())
    stage.unit.groups.save(replace(_group(stage), paused_at=stage.now))
    assert cards(stage.passes(timedelta(days=12))) == []
    stage.unit.groups.save(replace(_group(stage), paused_at=None))
    stage.passes(timedelta(days=2))

    assert starts(stage)[-1] == "2026-12-10 18:30"
    assert "2026-12-03 18:30" not in starts(stage)


def _group(stage: Stage) -> Group:
    group = stage.unit.groups.get(stage.group.id)
    assert group is not None
    return group


def test_the_organiser_hears_that_the_next_is_the_last(stage: Stage) -> None:
    confirmed(stage, stage.meeting(), until="5. decembrī")
    sent = stage.passes(A_WEEK)

    assert [each.chat_id for each in sent if each.view == "series-ended"] == [ILZE]
    assert going_on(stage) == 0
    assert stage.unit.schedule.about(KIND, 1) == []


def test_ended_by_hand_what_the_group_knows_stays(stage: Stage) -> None:
    confirmed(stage, stage.meeting())
    stage.presses(ILZE, "series-end:1")
    stage.presses(ILZE, stage.data(ILZE, "Jā, vairs neatkārtot"))
    stage.passes(3 * A_WEEK)

    assert starts(stage) == ["2026-11-26 18:30"]


@pytest.mark.parametrize(
    "data",
    [
        "repeat:1",
        "series:1",
        "series-day:1:2026-12-03",
        "series-skip:1:2026-12-03",
        "series-hold:1:2026-12-03",
        "series-move:1:2026-12-03",
        "series-apply:1",
        "series-apply-yes:1",
        "series-end:1",
        "series-end-yes:1",
    ],
)
def test_s1_a_member_changes_nothing_of_a_series(stage: Stage, data: str) -> None:
    confirmed(stage, stage.meeting())
    before = list(stage.unit.connection.iterdump())
    stage.presses(ANNA, data)
    assert _about_series(before) == _about_series(list(stage.unit.connection.iterdump()))


def _about_series(dump: list[str]) -> list[str]:
    return [line for line in dump if '"series' in line or '"meeting"' in line or '"schedule"' in line]


@pytest.mark.parametrize(
    "data", ["series-skip:1:x", "series-skip:1", "series-skip:1:2026-12-04", "series-skip:1:2026-11-05", "series:77"]
)
def test_s1_forged_days_are_kindly_refused(stage: Stage, data: str) -> None:
    confirmed(stage, stage.meeting())
    stage.presses(ILZE, data)
    assert stage.answer is not None
    assert stage.answer.text
    assert stage.unit.series.skipped(1) == []


def _sings_elsewhere_at_six(stage: Stage) -> None:
    elsewhere = replace(stage.group, id=0, chat_id=-1002, title="Seniori", start_token="t2")
    other = stage.unit.groups.add(elsewhere, stage.now)
    wall = WallTime(date(2026, 11, 26), time(18), RIGA)
    stage.unit.meetings.add(Meeting(0, other.id, "Dziesmas", wall, None, planned_by=ILZE), stage.now)


def test_m7_a_clash_with_another_group_of_the_worker_is_seen_before_announcing(stage: Stage) -> None:
    other = stage.unit.groups.add(
        replace(stage.group, id=0, chat_id=-1002, title="Seniori", start_token="t2"), stage.now
    )
    wall = WallTime(date(2026, 11, 26), datetime.fromisoformat("2026-11-26T18:00").time(), RIGA)
    stage.unit.meetings.add(Meeting(0, other.id, "Dziesmas", wall, None, planned_by=ILZE), stage.now)

    stage.presses(ILZE, f"plan:{stage.group.id}")
    stage.says(ILZE, "Vecāku tikšanās ceturtdien 18:30, bibliotēkā")
    assert "Tajā pašā laikā Jums ir: „Dziesmas”" in stage.screen(ILZE).text


def test_m7_a_co_organiser_reads_nothing_of_the_workers_other_groups(stage: Stage) -> None:
    other = stage.unit.groups.add(
        replace(stage.group, id=0, chat_id=-1002, title="Seniori", start_token="t2"), stage.now
    )
    wall = WallTime(date(2026, 11, 26), datetime.fromisoformat("2026-11-26T18:00").time(), RIGA)
    stage.unit.meetings.add(Meeting(0, other.id, "Dziesmas", wall, None, planned_by=ILZE), stage.now)
    stage.make_organiser(ANNA)

    stage.presses(ANNA, f"plan:{stage.group.id}")
    stage.says(ANNA, "Vecāku tikšanās ceturtdien 18:30, bibliotēkā")
    words = stage.screen(ANNA).text
    assert "sociālajam darbiniekam ir cita tikšanās" in words
    assert "Dziesmas" not in words
    assert "Seniori" not in words


def test_a_meeting_that_repeats_is_stored_as_it_was_said(stage: Stage) -> None:
    confirmed(stage, stage.meeting(place="klubā"), rhythm="Katru otro ceturtdienu", until="Pusgadu")
    series = stage.unit.series.get(1)
    assert series is not None
    assert (series.rhythm, series.place, series.until, series.on_holidays) == (
        Rhythm.FORTNIGHTLY,
        "klubā",
        date(2027, 5, 23),
        OnHolidays.ASK,
    )


def _sings_weekly_elsewhere(stage: Stage) -> None:
    _sings_elsewhere_at_six(stage)
    elsewhere = stage.unit.meetings.get(1)
    assert elsewhere is not None
    series = Series(0, elsewhere.group_id, "Dziesmas", elsewhere.starts, 90, Rhythm.WEEKLY, planned_by=ILZE)
    stage.unit.series.add(series)


def _clash(words: str, *, group: str = "Seniori") -> bool:
    return "„Dziesmas”" in words and group in words


@pytest.mark.parametrize(
    ("when", "clashes"),
    [
        ("10. decembrī 18:30", True),
        ("10. decembrī 19:29", True),
        ("10. decembrī 19:30", False),
        ("10. decembrī no 16 līdz 18", False),
        ("10. decembrī no 16 līdz 18:01", True),
        ("9. decembrī 18:30", False),
    ],
)
def test_m7_a_series_elsewhere_clashes_also_on_days_not_made_yet(stage: Stage, when: str, clashes: bool) -> None:
    _sings_weekly_elsewhere(stage)
    stage.presses(ILZE, f"plan:{stage.group.id}")
    stage.says(ILZE, f"Vecāku tikšanās {when}, bibliotēkā")
    assert _clash(stage.screen(ILZE).text) is clashes


def test_m7_at_moving_it_is_said_too_and_a_day_left_out_clashes_with_nothing(stage: Stage) -> None:
    _sings_weekly_elsewhere(stage)
    meeting = stage.meeting("2026-12-09T18:30")
    stage.presses(ILZE, f"change:{meeting.id}:move")
    stage.says(ILZE, "10. decembrī 18:30")
    assert _clash(stage.screen(ILZE).text)
    stage.unit.series.skip(1, date(2026, 12, 10))
    assert not _clash(stage.screen(ILZE).text)


def test_m7_a_meeting_that_is_moved_does_not_clash_with_itself_or_its_series(stage: Stage) -> None:
    meeting = stage.meeting()
    confirmed(stage, meeting)
    stage.presses(ILZE, f"change:{meeting.id}:move")
    stage.says(ILZE, "26. novembrī 19:00")
    assert "Tajā pašā laikā" not in stage.screen(ILZE).text
    stage.presses(ILZE, stage.data(ILZE, "Pārcelt"))
    stage.presses(ILZE, "series-apply:1")
    assert "Tajā pašā laikā" not in stage.screen(ILZE).text


def test_m7_what_is_to_hold_for_all_that_follow_is_looked_at_too(stage: Stage) -> None:
    _sings_weekly_elsewhere(stage)
    meeting = stage.meeting("2026-11-25T18:30")
    confirmed(stage, meeting, rhythm="Katru trešdienu")
    stage.presses(ILZE, f"change:{meeting.id}:move")
    stage.says(ILZE, "26. novembrī 16:00")
    stage.presses(ILZE, stage.data(ILZE, "Pārcelt"))
    stage.presses(ILZE, f"series-apply:{meeting.id}")
    assert not _clash(stage.screen(ILZE).text)
    stage.presses(ILZE, f"change:{meeting.id}:move")
    stage.says(ILZE, "26. novembrī 17:00")
    stage.presses(ILZE, stage.data(ILZE, "Pārcelt"))
    stage.presses(ILZE, f"series-apply:{meeting.id}")
    assert _clash(stage.screen(ILZE).text)


def test_m7_one_worker_with_23_groups_hears_of_each_clash(stage: Stage) -> None:
    for number in range(22):
        elsewhere = replace(
            stage.group, id=0, chat_id=-2000 - number, title=f"Pagasts {number}", start_token=f"p{number}"
        )
        group = stage.unit.groups.add(elsewhere, stage.now)
        wall = WallTime(date(2026, 11, 26), time(10 + number % 12), RIGA)
        if number % 2:
            stage.unit.series.add(Series(0, group.id, "", wall, 60, Rhythm.WEEKLY, planned_by=ILZE))
        else:
            stage.unit.meetings.add(
                Meeting(0, group.id, "", wall, WallTime(wall.date, time(wall.time.hour + 1), RIGA), planned_by=ILZE),
                stage.now,
            )
    stage.presses(ILZE, f"plan:{stage.group.id}")
    stage.says(ILZE, "Vecāku tikšanās 26.11.2026. no 18 līdz 19, bibliotēkā")
    words = stage.screen(ILZE).text
    assert words.count("Tajā pašā laikā") == 2
    assert "Pagasts 8" in words
    assert "Pagasts 20" in words
