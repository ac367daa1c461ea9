"""Two groups, or before and after, side by side: for whoever reads both, with n beside every figure (S10)."""

import io
import random
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from pypdf import PdfReader

from bot.printing import printed
from domain.groups import Group
from domain.printing import BarsPicture, Paper
from domain.surveys.answers import Answers
from domain.surveys.records import Record
from handlers.surveys.templates import template
from tests.domain.surveys.answer_sheets import five, forty_three, random_sheet, sheets_of
from tests.handlers.stage import ANNA, CHAT, ILZE, RIGA, Stage
from tests.handlers.surveys.closed import closed, last, told


def second_group(stage: Stage) -> Group:
    return stage.unit.groups.add(Group(0, -1002, "Vakara tēja", ("lv",), RIGA, ILZE, "token-2"), stage.now)


def closed_in(stage: Stage, group: Group, answers: list[Answers], name: str = "activities_and_times") -> Record:
    """On the same stage, in another group of the same worker."""
    first, stage.group = stage.group, group
    record = closed(stage, template(name), answers)
    stage.group = first
    return record


def two_groups(stage: Stage) -> tuple[Record, Record]:
    one = closed(stage, template("activities_and_times"), forty_three())
    return one, closed_in(stage, second_group(stage), forty_three()[:20])


def test_s10_two_groups_stand_side_by_side_with_n_beside_every_figure(stage: Stage) -> None:
    one, other = two_groups(stage)
    stage.presses(ILZE, f"survey-results:{one.id}")
    stage.taps(ILZE, "Salīdzināt")
    stage.taps(ILZE, "Vakara tēja")
    while "uzzināt, kas notiek" not in stage.screen(ILZE).text:
        stage.taps(ILZE, "Nākamais")
    screen = stage.screen(ILZE)
    assert "<b>A</b>: Rīta kafija, pirmdien, 23. novembrī (atbildējuši: 43)" in screen.text
    assert "<b>B</b>: Vakara tēja, pirmdien, 23. novembrī (atbildējuši: 20)" in screen.text
    figures = [line for line in screen.text.splitlines() if line.startswith(("A –", "B –"))]
    assert len(figures) >= 10
    assert all(" no 43" in line for line in figures[::2])
    assert all(" no 20" in line for line in figures[1::2])
    assert isinstance(screen.file, BarsPicture)
    assert told_pairs(stage, one, other) != ""


def told_pairs(stage: Stage, one: Record, other: Record) -> str:
    stage.presses(ILZE, f"survey-compared-file:{one.id}:{other.id}")
    made = last(stage, "survey-compared-file").file
    assert isinstance(made, Paper)
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(printed(made).content)).pages)


def test_s10_two_waves_of_one_group_say_their_means(stage: Stage) -> None:
    before = closed(stage, template("evaluation_of_change"), five())
    stage.passes(timedelta(days=90))
    better: list[Answers] = sheets_of(10, {"worker": (10,) * 5 + (9,) * 5, "members": (7, 8) * 5, "change": (9, 8) * 5})
    after = closed(stage, template("evaluation_of_change"), better)
    stage.presses(ILZE, f"survey-compared:{after.id}:{before.id}:0")
    text = stage.screen(ILZE).text
    assert "Vidēji 9,2 (skala 1–10, atbildes: 5)" in text
    assert "atbildes: 10)" in text
    assert "var būt nejauša" in text
    assert "9,2" in told_pairs(stage, after, before)


def test_a9_waves_that_lie_too_near_are_never_offered_for_comparison(stage: Stage) -> None:
    first = closed(stage, template("activities_and_times"), forty_three())
    second = closed(stage, template("activities_and_times"), forty_three()[:41])
    stage.presses(ILZE, f"survey-compare:{first.id}:0")
    assert "Nav ar ko salīdzināt" in stage.screen(ILZE).text
    before = len(stage.said)
    stage.presses(ILZE, f"survey-compared:{first.id}:{second.id}:0")
    assert stage.said[before:] == []


@pytest.mark.parametrize("data", ["survey-compared", "survey-compared-file"])
def test_only_who_reads_both_may_compare(stage: Stage, data: str) -> None:
    one, other = two_groups(stage)
    stage.unit.surveys.save(replace(other, reader_id=ANNA))
    before = len(stage.said)
    for first, second in ((one, other), (other, one)):
        stage.presses(ILZE, f"{data}:{first.id}:{second.id}:0")
        assert told(stage) != ""
    assert stage.said[before:] == []
    stage.presses(ILZE, f"survey-compare:{one.id}:0")
    assert "Nav ar ko salīdzināt" in stage.screen(ILZE).text


def test_what_is_compared_says_no_more_than_the_two_reports(stage: Stage) -> None:
    one, other = two_groups(stage)
    compared = told_pairs(stage, one, other)
    alone = []
    for record in (one, other):
        stage.presses(ILZE, f"survey-file:{record.id}:text:lv")
        alone.append(last(stage, "survey-file").text)
    figures = re.findall(r"\d+ no \d+ \(\d+ %\)", " ".join(compared.split()))
    assert len(figures) > 5
    assert [each for each in figures if each not in "".join(alone)] == []


def test_surveys_about_other_things_are_not_offered(stage: Stage) -> None:
    one = closed(stage, template("activities_and_times"), forty_three())
    chance = random.Random(1)
    closed(stage, template("one_wish"), [random_sheet(template("one_wish"), chance) for _ in range(12)])
    stage.presses(ILZE, f"survey-compare:{one.id}:0")
    assert "Nav ar ko salīdzināt" in stage.screen(ILZE).text


def test_nothing_of_a_comparison_reaches_a_group(stage: Stage) -> None:
    one, other = two_groups(stage)
    stage.presses(ILZE, f"survey-compared:{one.id}:{other.id}:0")
    assert [each for each in stage.said if each.chat_id < 0 and each.chat_id == CHAT] == []


def test_a_question_worded_alike_is_the_same_also_where_its_name_in_the_file_differs(stage: Stage) -> None:
    from domain.surveys.rounds import signs

    question = template("activities_and_times").questions[1]
    assert signs(question) & signs(replace(question, id="q7"))
    assert not signs(question) & signs(replace(question, id="q7", text={"lv": "Cits jautājums"}))
    assert not signs(replace(question, id="q1", text={"lv": "Viens"})) & signs(
        replace(question, id="q1", text={"lv": "Cits"})
    )
