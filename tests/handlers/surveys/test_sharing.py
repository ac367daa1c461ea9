"""The group sees a summary only after its reader saw what the group will read and sent it, and it can be taken back."""

import random
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.printing import Block, Heading, Paper, Together
from domain.surveys.records import Record
from handlers.surveys.templates import TEMPLATES, template
from tests.domain.surveys.answer_sheets import forty_three, random_sheet
from tests.handlers.stage import ANNA, CHAT, ILZE, Stage
from tests.handlers.surveys.closed import closed, last, stored, told


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


def ticks(stage: Stage, record: Record, *places: int, way: str = "text") -> None:
    for place in places:
        stage.presses(ILZE, f"survey-share-tick:{record.id}:{way}:{place}")


def test_s6_the_reader_leaves_out_a_question_and_puts_it_back(stage: Stage, record: Record) -> None:
    stage.presses(ILZE, f"survey-share:{record.id}")
    whole = stage.screen(ILZE).text
    stage.taps(ILZE, "Jautājumi: 2 no 2")
    assert in_group(stage) == []
    first = stage.labels(ILZE)[0]
    assert first.startswith("✅ 1. ")
    stage.taps(ILZE, first)
    assert stage.labels(ILZE)[0] == first.replace("✅", "⬜")
    assert "Izvēlēti 1 no 2" in stage.screen(ILZE).text
    stage.taps(ILZE, "Skatīt, ko grupa redzēs")
    preview = stage.screen(ILZE).text
    assert first.removeprefix("✅ 1. ").rstrip("…") in whole
    assert first.removeprefix("✅ 1. ").rstrip("…") not in preview
    stage.taps(ILZE, "Nosūtīt grupai")
    assert preview.endswith(last(stage, "survey-summary", CHAT).text)
    stage.taps(ILZE, "Jautājumi: 1 no 2")
    stage.taps(ILZE, "Izvēlēties visus")
    stage.taps(ILZE, "Atpakaļ")
    assert stage.screen(ILZE).text.split("\n\n", 2)[2] == whole.split("\n\n", 2)[2]


def test_s6_what_was_left_out_stays_left_out_also_on_paper_and_when_sent_again(stage: Stage, record: Record) -> None:
    ticks(stage, record, 1)
    stage.presses(ILZE, f"survey-share-now:{record.id}:pdf")
    summary = last(stage, "survey-summary", CHAT)
    questions = [block.text for block in blocks_of(summary.file) if isinstance(block, Heading) and block.level == 3]
    assert [each.split(" ", 1)[0] for each in questions] == ["1.", "1."], "one question, in two languages"
    stage.presses(ILZE, f"survey-share-now:{record.id}:text")
    assert len([each for each in last(stage, "survey-summary", CHAT).text.split("\n\n") if "?" in each]) == 2, (
        "the same"
    )


def blocks_of(file: object) -> list[Block]:
    assert isinstance(file, Paper)
    return [inner for block in file.blocks for inner in (block.blocks if isinstance(block, Together) else (block,))]


def test_s6_with_no_question_chosen_nothing_is_sent(stage: Stage, record: Record) -> None:
    ticks(stage, record, 0, 1)
    stage.presses(ILZE, f"survey-share-now:{record.id}:text")
    assert "vismaz vienu" in told(stage)
    assert in_group(stage) == []


def test_p8_only_the_reader_chooses_the_questions(stage: Stage, record: Record) -> None:
    stage.make_organiser(ANNA)
    for data in (f"survey-share-tick:{record.id}:text:0", f"survey-share-which:{record.id}:text:0"):
        stage.presses(ANNA, data)
        assert stage.answer is not None
        assert stage.answer.alert, data
    for forged in ("text:99", "word:0", "text", "text:some"):
        stage.presses(ILZE, f"survey-share-tick:{record.id}:{forged}")
        assert told(stage) != "", forged
    assert "group" not in str(dict(stored(stage, record).reviewed))


def statements(stage: Stage, record: Record) -> set[str]:
    """All that the group would be told, question by question."""
    stage.presses(ILZE, f"survey-share-now:{record.id}:text")
    return set(last(stage, "survey-summary", CHAT).text.split("\n\n"))


def test_a9_whatever_questions_are_chosen_one_after_the_other_no_figure_differs_from_the_whole(stage: Stage) -> None:
    chance = random.Random(9)
    survey = template("well_being")
    record = closed(stage, survey, [random_sheet(survey, chance) for _ in range(43)])
    stage.group = replace(stage.group, languages=("lv",))
    stage.unit.groups.save(stage.group)
    whole = statements(stage, record)
    count = len([each for each in whole if "?" in each])
    for _ in range(12):
        ticks(stage, record, *chance.sample(range(count), chance.randrange(1, count)))
        some = statements(stage, record) if stage.answer is None or not stage.answer.alert else set()
        assert some <= whole


def test_a9_control_counting_anew_those_who_answered_what_was_chosen_is_caught() -> None:
    """The naive way: a publication of its own for every choice. Between two of them a few people differ."""
    chance = random.Random(9)
    survey = template("well_being")
    sheets = [random_sheet(survey, chance) for _ in range(43)]
    asked = [each for each in survey.questions if each.asks]
    answered = {
        len([sheet for sheet in sheets if all(each.id in sheet for each in asked[:chosen])])
        for chosen in range(1, len(asked) + 1)
    }
    assert any(0 < abs(one - other) < 5 for one in answered for other in answered)
