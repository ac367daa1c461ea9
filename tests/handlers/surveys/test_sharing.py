"""The group sees a summary only after its reader saw what the group will read and sent it, and it can be taken back."""

import random
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.printing import Paper
from domain.surveys.records import Record
from handlers.surveys.templates import TEMPLATES, template
from tests.domain.surveys.answer_sheets import forty_three, random_sheet
from tests.handlers.stage import ANNA, CHAT, ILZE, Stage
from tests.handlers.surveys.closed import closed, last, told


@pytest.fixture
def record(stage: Stage) -> Record:
    return closed(stage, template("activities_and_times"), forty_three())


def in_group(stage: Stage) -> list[str]:
    return [each.view for each in stage.said if each.chat_id == CHAT]


def test_the_preview_is_word_for_word_what_the_group_reads_in_both_languages(stage: Stage, record: Record) -> None:
    stage.presses(ILZE, f"survey-share:{record.id}")
    preview = stage.screen(ILZE).text
    assert in_group(stage) == []
    stage.taps(ILZE, "Nosūtīt grupai")
    summary = last(stage, "survey-summary", CHAT)
    assert preview.endswith(summary.text)
    assert "29 no 43 (67 %)" in summary.text
    assert "29 из 43 (67 %)" in summary.text
    assert summary.file is None


def test_with_the_report_on_paper_where_its_reader_wants_that(stage: Stage, record: Record) -> None:
    stage.presses(ILZE, f"survey-share:{record.id}")
    stage.taps(ILZE, "Pievienot PDF")
    assert "✅ Kopā ar PDF pārskatu" in stage.labels(ILZE)
    stage.taps(ILZE, "Nosūtīt grupai")
    assert isinstance(last(stage, "survey-summary", CHAT).file, Paper)


def test_sent_twice_it_stands_once_and_it_can_be_taken_out_again(stage: Stage, record: Record) -> None:
    for _ in range(2):
        stage.presses(ILZE, f"survey-share-now:{record.id}:text")
    key = f"survey-share:{record.id}"
    assert stage.unit.outbox.posted_id(key) is not None
    assert "Kopsavilkums grupā jau ir" in stage.screen(ILZE).text
    stage.taps(ILZE, "Izņemt no grupas")
    assert stage.unit.outbox.posted_id(key) is None
    assert "Grupa vēl neko nav redzējusi" in stage.screen(ILZE).text


def test_in_quiet_hours_it_waits_for_the_morning_and_can_be_called_off(stage: Stage, record: Record) -> None:
    stage.passes(timedelta(hours=13))
    stage.presses(ILZE, f"survey-share-now:{record.id}:text")
    assert "no rīta" in told(stage)
    assert in_group(stage) == []
    assert "gaida rītu" in stage.screen(ILZE).text
    stage.passes(timedelta(hours=12))
    assert in_group(stage) == ["survey-summary"]
    stage.passes(timedelta(hours=12))
    stage.presses(ILZE, f"survey-share-undo:{record.id}")
    stage.presses(ILZE, f"survey-share-now:{record.id}:text")
    stage.presses(ILZE, f"survey-share-undo:{record.id}")
    stage.passes(timedelta(hours=12))
    assert in_group(stage) == ["survey-summary"]


def test_a_paused_group_is_not_written_to(stage: Stage, record: Record) -> None:
    stage.unit.groups.save(replace(stage.group, paused_at=stage.now))
    before = len(stage.said)
    for verb in ("survey-share", "survey-share-now"):
        stage.presses(ILZE, f"{verb}:{record.id}")
        assert told(stage) != ""
    assert stage.said[before:] == []


def test_other_organisers_cannot_release_it(stage: Stage, record: Record) -> None:
    stage.make_organiser(ANNA)
    stage.presses(ANNA, f"survey-share-now:{record.id}:pdf")
    assert in_group(stage) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_summary_of_any_template_fits_a_message_in_two_languages(stage: Stage, name: str) -> None:
    chance = random.Random(name)
    survey = template(name)
    record = closed(stage, survey, [random_sheet(survey, chance) for _ in range(43)])
    stage.presses(ILZE, f"survey-share:{record.id}")
    assert len(re.sub("<[^>]+>", "", stage.screen(ILZE).text)) <= 4096
    stage.presses(ILZE, f"survey-share-now:{record.id}:text")
    assert len(re.sub("<[^>]+>", "", last(stage, "survey-summary", CHAT).text)) <= 4096
