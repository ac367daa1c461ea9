"""M8, calendar files: read back by the rules of RFC 5545, with a name that stays and a number that rises."""

import io
import os
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from dateutil import tz
from dateutil.rrule import rrulestr
from icalendar import Calendar

from bot.printing import printed
from domain.meetings import LINK_LIMIT, PLACE_LIMIT, TITLE_LIMIT, Meeting
from domain.printing import CalendarFile
from domain.series import Rhythm
from domain.wall_time import WallTime
from handlers.series.making import series_like
from tests.handlers.stage import ANNA, CHAT, ILZE, OLGA, RIGA, Stage, staged
from tests.handlers.test_series import confirmed

STRANGER = 77
FAR = datetime(2099, 1, 1, tzinfo=UTC)
SAMPLE = Path(__file__).parents[2] / "docs" / "samples" / "meetings.ics"
NEEDED = {"UID", "DTSTAMP", "SEQUENCE", "STATUS", "SUMMARY", "DTSTART", "DTEND", "ORGANIZER"}


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def content(stage: Stage, person: int, data: str) -> bytes:
    sent = stage.presses(person, data)
    screen = stage.draw(sent[-1])
    assert screen is not None
    assert isinstance(screen.file, CalendarFile)
    made = printed(screen.file)
    assert made.name.endswith(".ics")
    _obeys_rfc_5545(made.content)
    return made.content


def calendar(stage: Stage, person: int, data: str) -> Any:
    return Calendar.from_ical(content(stage, person, data))


def entries(stage: Stage, person: int, data: str) -> list[Any]:
    return list(calendar(stage, person, data).walk("VEVENT"))


def entry(stage: Stage, data: str = "ics:1") -> Any:
    (only,) = entries(stage, ANNA, data)
    return only


def _obeys_rfc_5545(raw: bytes) -> None:
    """Lines of at most 75 octets ended by CR LF, what is needed is there once, and every zone named is described."""
    assert raw.endswith(b"\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    lines = raw.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    for line in lines:
        line.decode()
    text = raw.decode().replace("\r\n ", "")
    assert text.startswith("BEGIN:VCALENDAR")
    read: Any = Calendar.from_ical(raw)
    assert {"VERSION", "PRODID", "METHOD"} <= read.keys()
    described = {zone["TZID"] for zone in read.walk("VTIMEZONE")}
    assert set(re.findall(r"TZID=([^:;]+)", text)) == described
    for each in read.walk("VEVENT"):
        assert each.keys() >= NEEDED
        assert str(each["UID"]).endswith("@kopa-bot.t.me")
        assert each["DTSTART"].dt < each["DTEND"].dt
        assert each["DTSTAMP"].dt.tzinfo is not None


def test_m8_one_meeting_opens_with_its_wall_time_zone_place_and_link(stage: Stage) -> None:
    stage.meeting(online_link="https://meet.example/rita-kafija?x=1,2;3")
    stage.presses(ANNA, "meeting:1")
    stage.taps(ANNA, "Kalendāram")
    read = calendar(stage, ANNA, "ics:1")
    assert read["METHOD"] == "PUBLISH"
    only = entry(stage)
    starts = only["DTSTART"].dt
    assert starts.isoformat() == "2026-11-26T18:30:00+02:00"
    assert starts.tzinfo.key == RIGA
    assert only["DTEND"].dt - starts == timedelta(hours=2)
    assert (only["SUMMARY"], only["LOCATION"]) == ("Vecāku tikšanās", "bibliotēkā")
    assert only["URL"] == "https://meet.example/rita-kafija?x=1,2;3"
    assert only["STATUS"] == "CONFIRMED"


def test_m8_the_uid_stays_and_the_sequence_rises_with_every_change(stage: Stage) -> None:
    stage.meeting()
    first = entry(stage)
    stage.presses(ILZE, "change:1:move")
    stage.says(ILZE, "trešdien 17:00")
    stage.taps(ILZE, "Pārcelt")
    moved = entry(stage)
    stage.presses(ILZE, "change:1:cancel")
    stage.taps(ILZE, "Atcelt un pastāstīt")
    read = calendar(stage, ANNA, "ics:1")
    cancelled = entry(stage)
    assert first["UID"] == moved["UID"] == cancelled["UID"]
    assert [int(each["SEQUENCE"]) for each in (first, moved, cancelled)] == [0, 1, 2]
    assert moved["DTSTART"].dt.isoformat() == "2026-11-25T17:00:00+02:00"
    assert (read["METHOD"], cancelled["STATUS"]) == ("CANCEL", "CANCELLED")
    (in_the_whole,) = entries(stage, ANNA, "ics-group:1")
    assert (in_the_whole["UID"], in_the_whole["STATUS"]) == (first["UID"], "CANCELLED")


def test_m8_two_meetings_never_share_a_uid(stage: Stage) -> None:
    for day in range(1, 20):
        stage.meeting(f"2026-12-{day:02}T18:30")
    found = [str(each["UID"]) for each in entries(stage, ANNA, "ics-group:1")]
    assert len(set(found)) == 19


@pytest.mark.parametrize(
    "words",
    [
        "Kafija, tēja; kūkas \\ un vairāk",
        "BEGIN:VEVENT\r\nUID:x",
        "Ж" * TITLE_LIMIT,
        "👩‍👩‍👧‍👦" * 14,
        '"pēdiņas" un : kols',
    ],
)
def test_m8_words_are_escaped_and_long_lines_folded_between_letters(stage: Stage, words: str) -> None:
    meeting = stage.meeting(
        title=words, place=("ā" * PLACE_LIMIT), online_link="https://e.lv/" + "a" * (LINK_LIMIT - 13)
    )
    (only,) = entries(stage, ANNA, f"ics:{meeting.id}")
    assert str(only["SUMMARY"]).split() == words.split()
    assert only["LOCATION"] == "ā" * PLACE_LIMIT
    assert only["URL"] == meeting.online_link


def occurrences(master: Any, until: str) -> list[datetime]:
    """What another calendar makes of the rule, by dateutil and not by ours."""
    start = master["DTSTART"].dt.replace(tzinfo=None)
    rule = re.sub(r"(UNTIL=\d+T\d+)Z", r"\1", master["RRULE"].to_ical().decode())
    left_out = master.get("EXDATE", [])
    parts = left_out if isinstance(left_out, list) else [left_out]
    dates = {each.dt.replace(tzinfo=None) for part in parts for each in part.dts}
    found = rrulestr(rule, dtstart=start).between(start, datetime.fromisoformat(until), inc=True)
    return [each for each in found if each not in dates]


def test_m8_a_series_is_one_rule_with_days_left_out_and_one_moved(stage: Stage) -> None:
    confirmed(stage, stage.meeting())
    stage.presses(ILZE, "series-skip:1:2026-12-10")
    stage.passes(timedelta(days=5))
    stage.presses(ILZE, "change:2:move")
    stage.says(ILZE, "4. decembrī 17:00")
    stage.taps(ILZE, "Pārcelt")

    master, moved = entries(stage, ANNA, "ics-group:1")
    assert master["RRULE"].to_ical().decode() == "FREQ=WEEKLY;UNTIL=20270531T205959Z"
    assert [each.isoformat(" ", "minutes") for each in occurrences(master, "2027-01-10")] == [
        "2026-11-26 18:30",
        "2026-12-03 18:30",
        "2026-12-17 18:30",
        "2027-01-07 18:30",
    ]
    assert moved["UID"] == master["UID"]
    assert moved["RECURRENCE-ID"].dt.isoformat() == "2026-12-03T18:30:00+02:00"
    assert moved["DTSTART"].dt.isoformat() == "2026-12-04T17:00:00+02:00"
    alone = entry(stage, "ics:2")
    assert alone["RECURRENCE-ID"].dt == moved["RECURRENCE-ID"].dt


def test_m8_the_first_meeting_gives_its_uid_to_the_series_and_every_change_raises_its_sequence(stage: Stage) -> None:
    meeting = stage.meeting()
    alone = entry(stage)
    confirmed(stage, meeting)
    numbers = []
    for data in ("series-skip:1:2026-12-10", "series-hold:1:2026-12-10"):
        master = entries(stage, ANNA, "ics-group:1")[0]
        assert master["UID"] == alone["UID"]
        numbers.append(int(master["SEQUENCE"]))
        stage.presses(ILZE, data)
    stage.presses(ILZE, "change:1:move")
    stage.says(ILZE, "25. novembrī 19:00")
    stage.taps(ILZE, "Pārcelt")
    stage.presses(ILZE, "series-apply-yes:1")
    after = entries(stage, ANNA, "ics-group:1")
    numbers.append(int(after[0]["SEQUENCE"]))
    assert numbers == sorted(set(numbers))
    assert numbers[0] > int(alone["SEQUENCE"])
    assert after[0]["DTSTART"].dt.isoformat() == "2026-11-25T19:00:00+02:00"
    assert len(after) == 1, "what was moved is as the series says now"


def test_m8_a_series_begun_anew_is_another_one(stage: Stage) -> None:
    confirmed(stage, stage.meeting())
    first = entries(stage, ANNA, "ics-group:1")[0]
    stage.presses(ILZE, "series-end-yes:1")
    confirmed(stage, stage.stored(1))
    assert entries(stage, ANNA, "ics-group:1")[0]["UID"] != first["UID"]


def test_m8_a_meeting_keeps_its_place_when_its_series_has_ended(stage: Stage) -> None:
    confirmed(stage, stage.meeting())
    before = entry(stage)
    stage.presses(ILZE, "series-end-yes:1")
    after = entry(stage)
    assert (after["UID"], after["RECURRENCE-ID"].dt) == (before["UID"], before["RECURRENCE-ID"].dt)


def test_m8_half_past_six_it_stays_through_both_clock_changes(stage: Stage) -> None:
    confirmed(stage, stage.meeting(), until="Bez beigu datuma")
    raw = content(stage, ANNA, "ics-group:1").decode()
    master = entries(stage, ANNA, "ics-group:1")[0]
    walls = {each.time().isoformat("minutes") for each in occurrences(master, "2028-01-01")}
    assert walls == {"18:30"}
    assert raw.count("BEGIN:DAYLIGHT") >= 1
    told = tz.tzical(io.StringIO(raw)).get(RIGA)
    for text in ("2027-03-28T02:59", "2027-03-28T04:00", "2027-10-31T02:59", "2027-10-31T04:00", "2027-11-01T18:30"):
        moment = datetime.fromisoformat(text)
        assert moment.replace(tzinfo=told).astimezone(UTC) == WallTime.at(moment, RIGA).instant()


def test_m8_the_zone_is_described_as_its_clocks_go(stage: Stage) -> None:
    """By RFC 5545 a change is told in the time that was valid before it."""
    stage.meeting()
    (zone,) = calendar(stage, ANNA, "ics:1").walk("VTIMEZONE")
    first = {part.name: part["DTSTART"].dt for part in zone.subcomponents}
    assert first["DAYLIGHT"] == datetime.fromisoformat("2025-03-30T03:00")
    assert first["STANDARD"] == datetime.fromisoformat("2025-10-26T04:00")
    rest = {part.name: part["RDATE"].dts[0].dt for part in zone.subcomponents if "RDATE" in part}
    assert rest["DAYLIGHT"] == datetime.fromisoformat("2026-03-29T03:00")


def test_m8_holidays_that_are_asked_about_stand_in_the_file_once_it_is_decided(stage: Stage) -> None:
    stage.now = datetime.fromisoformat("2027-04-19T08:00:00+00:00")
    confirmed(stage, stage.meeting("2027-04-27T18:30"), rhythm="Katru otrdienu", until="30. jūnijā")
    holiday = datetime.fromisoformat("2027-05-04T18:30")
    assert holiday not in occurrences(entries(stage, ANNA, "ics-group:1")[0], "2027-07-01")
    stage.passes(timedelta(days=10))
    stage.presses(ILZE, "series-hold:1:2027-05-04")
    assert holiday in occurrences(entries(stage, ANNA, "ics-group:1")[0], "2027-07-01")


def test_m8_what_the_group_does_not_know_is_in_no_file(stage: Stage) -> None:
    wall = WallTime(date(2026, 11, 30), time(18), RIGA)
    stage.unit.meetings.add(Meeting(0, stage.group.id, "Noslēpums", wall, None, planned_by=ILZE), stage.now)
    sent = stage.presses(ANNA, "ics-group:1")
    screen = stage.draw(sent[-1])
    assert screen is not None
    assert screen.file is None
    stage.presses(ANNA, "ics:1")
    assert stage.answer is not None
    assert stage.answer.alert


@pytest.mark.parametrize("data", ["ics:1", "ics-group:1", "ics:9", "ics-group:9", "ics:x", "ics"])
def test_s1_a_stranger_gets_no_file(stage: Stage, data: str) -> None:
    stage.meeting()
    stage.is_in_group(STRANGER, "left")
    assert all(each.view == "text" for each in stage.presses(STRANGER, data))
    assert stage.answer is not None
    assert stage.answer.text
    assert stage.presses(OLGA, data, CHAT) == [], "never in the group"


def test_m8_the_sample_in_the_docs_is_what_kopa_writes(stage: Stage) -> None:
    stage.meeting(online_link="https://meet.example/kafija")
    confirmed(stage, stage.stored(1))
    stage.presses(ILZE, "series-skip:1:2026-12-10")
    raw = content(stage, ANNA, "ics-group:1")
    same = re.sub(rb"UID:[0-9a-f]+@", b"UID:5f3759df4b1d0c2a@", raw)
    if os.environ.get("KOPA_UPDATE_GOLDENS"):
        SAMPLE.parent.mkdir(exist_ok=True)
        SAMPLE.write_bytes(same)
    assert SAMPLE.read_bytes() == same


def test_m8_russian_readers_get_the_words_of_their_language(stage: Stage) -> None:
    meeting = stage.meeting(title="")
    (only,) = entries(stage, OLGA, f"ics:{meeting.id}")
    assert only["SUMMARY"] == "Встреча"


def test_m8_a_series_that_ends_takes_its_later_days_out_of_a_calendar(stage: Stage) -> None:
    confirmed(stage, stage.meeting())
    stage.presses(ILZE, "series-skip:1:2026-12-10")
    stage.passes(timedelta(days=18))
    before = entries(stage, ANNA, "ics-group:1")[0]
    stage.presses(ILZE, "series-end-yes:1")
    after = next(each for each in entries(stage, ANNA, "ics-group:1") if "RECURRENCE-ID" not in each)
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert after["STATUS"] == "CONFIRMED"
    assert [each.isoformat(" ", "minutes") for each in occurrences(before, "2026-12-31")][-1] == "2026-12-17 18:30"
    stays = [each.isoformat(" ", "minutes") for each in occurrences(after, "2028-01-01")]
    assert stays[:2] == ["2026-11-26 18:30", "2026-12-03 18:30"]
    told = [each for each in stage.unit.meetings.between(1, stage.now - timedelta(days=60), FAR) if each.announced]
    assert stays == [each.starts.naive.isoformat(" ", "minutes") for each in told]


def test_m8_a_series_that_ends_before_any_meeting_was_told_is_cancelled_in_calendars(stage: Stage) -> None:
    stage.unit.series.add(series_like(stage.meeting("2027-03-04T18:30"), Rhythm.WEEKLY))
    stage.presses(ILZE, "series-end-yes:1")
    ended = next(each for each in entries(stage, ANNA, "ics-group:1") if each["STATUS"] == "CANCELLED")
    assert "RRULE" not in ended
    assert "EXDATE" not in ended


def test_m8_a_meeting_of_a_series_that_was_called_off_is_cancelled_in_its_place(stage: Stage) -> None:
    confirmed(stage, stage.meeting())
    before = entries(stage, ANNA, "ics-group:1")
    stage.presses(ILZE, "change:1:cancel")
    stage.taps(ILZE, "Atcelt un pastāstīt")
    _, off = entries(stage, ANNA, "ics-group:1")
    assert (off["UID"], off["STATUS"]) == (before[0]["UID"], "CANCELLED")
    assert off["RECURRENCE-ID"].dt == before[0]["DTSTART"].dt
    assert int(off["SEQUENCE"]) > 0


def test_m8_what_went_on_in_a_new_series_is_not_in_the_old_one_too(stage: Stage) -> None:
    confirmed(stage, stage.meeting())
    stage.presses(ILZE, "series-end-yes:1")
    confirmed(stage, stage.stored(1))
    new, old = entries(stage, ANNA, "ics-group:1")
    assert new["UID"] != old["UID"]
    assert (new["STATUS"], old["STATUS"]) == ("CONFIRMED", "CANCELLED")


def test_p5_what_calendars_are_told_of_an_ended_series_goes_after_half_a_year(stage: Stage) -> None:
    confirmed(stage, stage.meeting())
    stage.presses(ILZE, "series-end-yes:1")
    assert stage.unit.series.get(1) is None
    assert stage.unit.series.ended(1)
    for days, kept in ((179, True), (181, False)):
        stage.unit.privacy.end_what_is_over(stage.now + timedelta(days=days))
        assert bool(stage.unit.series.ended(1)) is kept
