"""B4: the activity report tells what was held, moved, called off, asked and decided; never anything of one person."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from domain.activity.records import Difficulty, Hardship, Rhythm
from domain.activity.report import Period
from domain.decisions import Decision, Outcome, Rule, Source
from domain.groups import Group
from domain.meetings import Answer, Change, ChangeKind, Meeting, MeetingState
from domain.outbox import Lane
from domain.printing import EditablePaper, Table
from domain.privacy import Record
from domain.pushes import Push
from domain.wall_time import WallTime
from locales.texts import LANGUAGES
from storage.outbox import Waiting
from tests.handlers.goldens import check, drawn
from tests.handlers.norms.doings import IDEA, adopted
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, NAMES, OLGA, RIGA, TARAS, Stage, staged
from tests.handlers.tasks.doings import added, takes

WEEK = Period(date(2026, 11, 23), date(2026, 11, 29))
SATURDAY = datetime(2026, 11, 28, 10, tzinfo=UTC)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def changed(stage: Stage, meeting: Meeting, after: Meeting, kind: ChangeKind, reason: str | None) -> Meeting:
    """As an organiser's change is kept."""
    told = replace(after, revision=meeting.revision + 1, reason=reason)
    span = [each.starts.naive.isoformat(timespec="minutes") for each in (meeting, after)]
    change = Change(told.revision, kind, span[0], span[1], reason, ILZE, stage.now)
    assert stage.unit.meetings.change(told, change)
    return told


def moved(stage: Stage, meeting: Meeting, starts: str, reason: str | None = None) -> Meeting:
    wall = WallTime.at(datetime.fromisoformat(starts), RIGA)
    return changed(stage, meeting, replace(meeting, starts=wall), ChangeKind.MOVED, reason)


def called_off(stage: Stage, meeting: Meeting, reason: str | None = None) -> Meeting:
    return changed(stage, meeting, replace(meeting, state=MeetingState.CANCELLED), ChangeKind.CANCELLED, reason)


def comes(stage: Stage, meeting: Meeting, *people: int) -> None:
    for person in people:
        stage.unit.meetings.answer(meeting.id, person, Answer.COMING, stage.now)


def reported(stage: Stage, person: int = ILZE, span: str = "this-week") -> str:
    stage.presses(person, f"activity-report:{stage.group.id}:{span}")
    return stage.screen(person).text


def decides(stage: Stage, **columns: Any) -> None:
    about = {"words": (), "asked": 6, "answered": 5, **columns}
    decided = Decision(
        0, stage.group.id, Source.CONSENT, "Tiekamies otrdienās", Outcome.ADOPTED, Rule.CONSENT, date(2026, 11, 24),
        **about,
    )  # fmt: skip
    stage.unit.decisions.add(decided)


def busy_week(stage: Stage) -> None:
    coffee = stage.meeting("2026-11-24T18:30", ends=WallTime.at(datetime(2026, 11, 24, 20), RIGA))  # noqa: DTZ001
    comes(stage, coffee, ANNA, OLGA, TARAS)
    stage.unit.meetings.set_companions(coffee.id, ANNA, 2, stage.now)
    moved(stage, stage.meeting("2026-11-25T18:30", title="Pastaiga"), "2026-12-02T18:30", "=illness")
    called_off(stage, stage.meeting("2026-11-26T10:00", title="Rokdarbi"), "Bibliotēka slēgta")
    comes(stage, stage.meeting("2026-11-29T11:00", title="Ekskursija", place=None, online_link="https://x.lv"), EMMA)
    decides(stage)
    stage.unit.activity.note(
        Difficulty(0, stage.group.id, Hardship.TRANSPORT, date(2026, 11, 25), "Autobuss neatnāca.")
    )
    stage.now = SATURDAY


def test_b4_a_week_is_told_by_dates_and_numbers(stage: Stage) -> None:
    busy_week(stage)
    text = reported(stage)
    lines = text.splitlines()
    assert "Tikšanās: notikušas 1, pārceltas 1, atceltas 1" in text
    assert "1. 23.11.2026 Pārcelta tikšanās: Pastaiga" in text
    assert "Iemesls: slimība" in text
    assert "2. 23.11.2026 Atcelta tikšanās: Rokdarbi" in text
    assert "Iemesls: Bibliotēka slēgta" in text
    assert "3. 24.11.2026 18.30–20.00 Tikšanās: Vecāku tikšanās" in text
    assert "Pieteicās 5 cilvēki" in lines
    assert "4. 24.11.2026 Lēmums: Tiekamies otrdienās" in text
    assert "Uzrunāti 6, atbildēja 5" in lines
    assert "5. 29.11.2026 11.00 Paredzēta tikšanās: Ekskursija" in text
    assert "• 25.11.2026 Grūti nokļūt: Autobuss neatnāca." in lines


def test_b4_nothing_in_it_is_one_persons(stage: Stage) -> None:
    busy_week(stage)
    adopted(stage)
    text = reported(stage)
    stage.presses(ILZE, f"activity-document:{stage.group.id}:{date(2026, 11, 23).toordinal()}:740000")
    assert not [name for name in NAMES.values() if name in text or name in str(stage.screen(ILZE).file)]


def test_b4_the_document_says_what_the_screen_says(stage: Stage) -> None:
    busy_week(stage)
    text = reported(stage)
    stage.taps(ILZE, "DOCX")
    file = stage.screen(ILZE).file
    assert isinstance(file, EditablePaper)
    assert file.paper.language == "lv"
    [table] = [block for block in file.paper.blocks if isinstance(block, Table)]
    assert len(table.rows) == 5
    for number, title, details in table.rows:
        assert f"{number}. {title}" in text
        assert all(line in text for line in details.splitlines())


def test_b4_an_empty_week_says_so(stage: Stage) -> None:
    assert "nekas nav pierakstīts" in reported(stage, span="last-week")
    stage.taps(ILZE, "DOCX")
    assert stage.screen(ILZE).file is not None


def test_b4_what_was_not_announced_or_was_planned_again_is_not_told(stage: Stage) -> None:
    wall = WallTime.at(datetime.fromisoformat("2026-11-25T18:30"), RIGA)
    stage.unit.meetings.add(Meeting(0, stage.group.id, "Uzmetums", wall, None, planned_by=ILZE), stage.now)
    back = called_off(stage, stage.meeting("2026-11-26T10:00", title="Rokdarbi"))
    changed(stage, back, replace(back, state=MeetingState.PLANNED), ChangeKind.PLANNED, None)
    text = reported(stage)
    assert "Uzmetums" not in text
    assert "Atcelta tikšanās" not in text
    assert "Paredzēta tikšanās: Rokdarbi" in text


def test_b4_who_came_is_a_number_and_where_nobody_ticked_only_who_said_so(stage: Stage) -> None:
    busy_week(stage)
    assert "Atnāca" not in reported(stage)
    for person in (ANNA, OLGA, TARAS):
        stage.unit.afterwards.tick(1, person)
    stage.unit.afterwards.set_others(1, 4)
    text = reported(stage)
    assert "Atnāca 7 cilvēki" in text.splitlines()
    assert "Atnākuši, kur tas atzīmēts, kopā: 7" in text
    assert "Anna" not in text


def test_b4_a_task_that_was_done_is_in_it_and_nobodys_name(stage: Stage) -> None:
    added(stage, "Atnest galda spēles")
    added(stage, "Uzcept kūku")
    takes(stage, ANNA, 1)
    stage.presses(ANNA, "task-done:1")
    text = reported(stage)
    assert "Padarīts uzdevums: Atnest galda spēles" in text
    assert "Padarīti uzdevumi: 1" in text
    assert "kūku" not in text
    assert "Anna" not in text


def test_b4_a_norm_that_was_agreed_is_in_it_and_once(stage: Stage) -> None:
    adopted(stage)
    text = reported(stage)
    assert text.count(IDEA) == 1
    assert "Pieņemta norma" in text


def test_b4_a_long_report_is_cut_on_the_screen_and_whole_in_the_document(stage: Stage) -> None:
    for number in range(60):
        decides(stage, source_id=number + 1, words=(f"Lēmums {number} " + "par to " * 20,))
    assert "Pārējais ir dokumentā" in reported(stage)
    assert len(stage.screen(ILZE).text) < 4096
    stage.taps(ILZE, "DOCX")
    file = stage.screen(ILZE).file
    assert isinstance(file, EditablePaper)
    [table] = [block for block in file.paper.blocks if isinstance(block, Table)]
    assert len(table.rows) == 60


def test_b4_all_groups_of_a_worker_are_one_report_that_says_whose(stage: Stage) -> None:
    busy_week(stage)
    other = stage.unit.groups.add(Group(0, CHAT - 1, "Senioru klubs", ("lv",), RIGA, ILZE, "other"), stage.now)
    stage.unit.activity.note(Difficulty(0, other.id, Hardship.TIRED, date(2026, 11, 25)))
    stage.presses(ILZE, f"activity:{stage.group.id}")
    stage.taps(ILZE, "visām manām grupām")
    stage.taps(ILZE, "Šī nedēļa")
    text = stage.screen(ILZE).text
    assert "• Senioru klubs" in text
    assert "Tikšanās: Vecāku tikšanās (Rīta kafija)" in text
    assert "Par daudz darba (Senioru klubs)" in text


def test_b4_a_difficulty_is_one_tap_and_a_sentence_more(stage: Stage) -> None:
    stage.presses(ILZE, f"activity:{stage.group.id}")
    stage.taps(ILZE, "Atzīmēt grūtību")
    stage.taps(ILZE, "Laikapstākļi")
    [noted] = stage.unit.activity.difficulties(stage.group.id, WEEK)
    assert (noted.hardship, noted.words) == (Hardship.WEATHER, "")
    stage.taps(ILZE, "Pierakstīt teikumu")
    stage.says(ILZE, "Sniega dēļ  neatnāca autobuss")
    stage.taps(ILZE, "Pierakstīt")
    assert "Laikapstākļi: Sniega dēļ neatnāca autobuss" in reported(stage)


def test_b4_a_difficulty_that_names_somebody_is_flagged_before_it_is_kept(stage: Stage) -> None:
    stage.presses(ILZE, f"difficulty-note:{stage.group.id}:conflict")
    stage.taps(ILZE, "Pierakstīt teikumu")
    stage.says(ILZE, "Annai atkal nepatika laiks")
    assert "Anna" in stage.screen(ILZE).text
    assert "vienam cilvēkam" in stage.screen(ILZE).text
    assert "Uzrakstīt citādi" in stage.labels(ILZE)[0]
    [noted] = stage.unit.activity.difficulties(stage.group.id, WEEK)
    assert noted.words == ""


@pytest.mark.parametrize("words", ["š" * 301, "\u200b"])
def test_b4_a_sentence_that_cannot_be_kept_is_asked_again(stage: Stage, words: str) -> None:
    stage.presses(ILZE, f"difficulty-note:{stage.group.id}:other")
    stage.taps(ILZE, "Pierakstīt teikumu")
    stage.says(ILZE, words)
    stage.says(ILZE, "Par maz krēslu")
    stage.taps(ILZE, "Pierakstīt")
    [noted] = stage.unit.activity.difficulties(stage.group.id, WEEK)
    assert noted.words == "Par maz krēslu"


def test_b4_a_slip_of_the_finger_is_taken_back(stage: Stage) -> None:
    stage.presses(ILZE, f"difficulty-note:{stage.group.id}:tired")
    stage.taps(ILZE, "Paņemt atpakaļ")
    assert stage.unit.activity.difficulties(stage.group.id, WEEK) == []
    stage.presses(ILZE, "difficulty-words:1")
    assert stage.answer is not None
    assert stage.answer.alert


def came(stage: Stage, sent: list[Waiting]) -> list[tuple[int, str, str]]:
    told = [each for each in sent if each.view == "activity-report" and each.lane is Lane.PUSH]
    return [(each.chat_id, each.arguments["first"], each.arguments["last"]) for each in told]


def test_b4_each_friday_at_three_it_comes_by_itself_until_it_is_switched_off(stage: Stage) -> None:
    stage.presses(ILZE, f"activity-rhythm:{stage.group.id}")
    stage.taps(ILZE, "Piektdienās")
    before = len(stage.said)
    stage.passes(timedelta(days=14))
    sent = stage.said[before:]
    assert came(stage, sent) == [(ILZE, "2026-11-23", "2026-11-29"), (ILZE, "2026-11-30", "2026-12-06")]
    assert {each.push for each in sent if each.view == "activity-report"} == {Push.WAITS}
    stage.presses(ILZE, f"activity-rhythm-set:{stage.group.id}:off")
    before = len(stage.said)
    stage.passes(timedelta(days=14))
    assert came(stage, stage.said[before:]) == []


def test_b4_two_who_want_it_get_one_each_from_one_plan(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    for person in (ILZE, ANNA):
        stage.presses(person, f"activity-rhythm-set:{stage.group.id}:mondays")
    before = len(stage.said)
    stage.passes(timedelta(days=7, hours=1))
    assert sorted(each[0] for each in came(stage, stage.said[before:])) == [ILZE, ANNA]


def test_b4_on_a_holiday_it_waits_for_the_next_working_hour_and_tells_of_the_same_days(stage: Stage) -> None:
    stage.presses(ILZE, f"activity-rhythm-set:{stage.group.id}:fridays")
    stage.now = datetime(2026, 12, 24, 12, tzinfo=UTC)
    before = len(stage.said)
    stage.unit.activity.set_rhythm(ILZE, Rhythm.FRIDAYS)
    stage.passes(timedelta(days=2))
    told = came(stage, stage.said[before:])
    assert (ILZE, "2026-12-21", "2026-12-27") not in told
    stage.passes(timedelta(days=3))
    assert (ILZE, "2026-12-21", "2026-12-27") in came(stage, stage.said[before:])


def test_b4_who_runs_no_group_any_more_gets_nothing(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    stage.presses(ANNA, f"activity-rhythm-set:{stage.group.id}:fridays")
    stage.unit.groups.set_present(stage.group.id, ANNA, present=False)
    before = len(stage.said)
    stage.passes(timedelta(days=7))
    assert came(stage, stage.said[before:]) == []


def test_p3_forgetting_takes_the_rhythm_and_leaves_no_number_in_the_schedule(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    stage.presses(ANNA, f"activity-rhythm-set:{stage.group.id}:monthly")
    assert Record("activity_rhythm", {"rhythm": "monthly"}) in stage.unit.privacy.about(ANNA)
    stage.unit.privacy.forget(ANNA, stage.now)
    assert stage.unit.activity.wanting(Rhythm.MONTHLY) == []


@pytest.mark.parametrize(
    "data",
    [
        "activity:1", "activity:0", "activity-report:1:this-week", "activity-document:1:739000:739006",
        "difficulty:1", "difficulty-note:1:tired", "difficulty-words:1", "difficulty-take-back:1",
        "activity-rhythm:1", "activity-rhythm-set:1:fridays",
    ],
)  # fmt: skip
def test_s3_members_get_no_report(stage: Stage, data: str) -> None:
    stage.unit.activity.note(Difficulty(0, stage.group.id, Hardship.TIRED, date(2026, 11, 23)))
    stage.presses(OLGA, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert not [each for each in stage.said if each.chat_id == OLGA]
    assert stage.unit.activity.rhythm(OLGA) is None
    assert len(stage.unit.activity.difficulties(stage.group.id, WEEK)) == 1


@pytest.mark.parametrize(
    "data",
    ["activity-report:1:ever", "activity-report:1", "activity-document:1:0:0", "activity-document:1:999999999:1",
     "difficulty-note:1:love", "activity-rhythm-set:1:hourly"],
)  # fmt: skip
def test_s1_forged_buttons_are_answered_and_do_nothing(stage: Stage, data: str) -> None:
    stage.presses(ILZE, data)
    assert stage.answer is not None
    assert stage.answer.alert


@pytest.mark.parametrize("language", LANGUAGES)
def test_b4_the_report_golden(stage: Stage, language: str) -> None:
    stage.unit.people.set_language(ILZE, language)
    busy_week(stage)
    pages = []
    for data in ("activity:1", "activity-report:1:this-week", "activity-report:1:last-month", "activity-rhythm:1",
                 "difficulty:1", "difficulty-note:1:few-came", "activity:0"):  # fmt: skip
        stage.presses(ILZE, data)
        pages.append(f"── {data} ──\n{drawn(stage.screen(ILZE))}")
    stage.presses(ILZE, "difficulty-words:2")
    pages.append(f"── sentence ──\n{drawn(stage.screen(ILZE))}")
    stage.says(ILZE, "Annai nepatika")
    pages.append(f"── flagged ──\n{drawn(stage.screen(ILZE))}")
    stage.presses(ILZE, "activity-document:1:739943:739949")
    screen = stage.screen(ILZE)
    assert isinstance(screen.file, EditablePaper)
    blocks = "\n".join(map(str, screen.file.paper.blocks))
    pages.append(f"── document ──\n{drawn(screen)}\n\n{screen.file.paper.name}\n{blocks}")
    check(f"activity.{language}.txt", "\n\n".join(pages) + "\n")
