"""Sheets of paper as lines of codes: what is typed is what was meant, and what cannot be meant is said."""

import random

import pytest

from domain.surveys.answers import Answer, Answers
from domain.surveys.definition import Kind, Survey
from domain.surveys.paper_codes import (
    Fault,
    Mistake,
    code_of,
    corrected,
    differences,
    example,
    number_of,
    numbered,
    read_sheet,
)
from domain.surveys.path import given
from handlers.surveys.templates import TEMPLATES, template
from tests.domain.surveys.answer_sheets import random_sheet
from tests.domain.surveys.samples import village

RIGHT = "2 1 1,2 1,3 3,1,2 4 - 33 1,6 10"
"""Farm, bus: yes, shop and doctor, a and c, z before x before y, mood 4, no reason, 33 years, two times, 10."""


def typed(survey: Survey, answers: Answers) -> str:
    """As a careful person would type the sheet."""
    nothing = Answer(None)
    lines = [" ".join(code_of(each, answers.get(each.id, nothing).value) for each in numbered(survey))]
    for number, question in enumerate(numbered(survey), 1):
        answer = answers.get(question.id, nothing)
        words = str(answer.value) if question.kind is Kind.TEXT and answer.value else answer.comment
        lines += [f"{number}: {words}"] if words else []
    return "\n".join(lines)


def as_pressed(survey: Survey, answers: Answers) -> Answers:
    """Several choices stand in the order of the form, unless they are ranked."""
    found = dict(answers)
    for question in numbered(survey):
        value = found[question.id].value if question.id in found else None
        if isinstance(value, tuple) and question.kind is not Kind.RANKING:
            found[question.id] = Answer(tuple(each for each in question.choices if each in value))
    return found


@pytest.mark.parametrize("name", ["village", *TEMPLATES])
def test_s9_a_thousand_random_sheets_come_back_as_they_were_typed(name: str) -> None:
    survey = village() if name == "village" else template(name)
    chance = random.Random(name)
    for _ in range(1000):
        answers = random_sheet(survey, chance, skips=0.0)
        assert read_sheet(survey, typed(survey, answers)) == as_pressed(survey, given(survey, answers))


def test_s9_every_kind_of_question_has_its_code() -> None:
    found = read_sheet(village(), RIGHT)
    assert not isinstance(found, tuple)
    assert {key: answer.value for key, answer in found.items()} == {
        "home": "farm",
        "bus": "yes",
        "miss": ("shop", "doctor"),
        "first": ("a", "c"),
        "order": ("z", "x", "y"),
        "mood": 4,
        "age": 33,
        "times": ("1-morning", "6-evening"),
        "rate": 10,
    }


def test_s9_texts_and_comments_stand_below_over_several_lines() -> None:
    found = read_sheet(village(), "2 3 1 1 1 1 * 33 1 10\n2: pārāk agri\n7: tumšs\nun auksts: ziemā")
    assert not isinstance(found, tuple)
    assert found["bus"] == Answer("no", "pārāk agri")
    assert found["why"] == Answer("tumšs\nun auksts: ziemā")


@pytest.mark.parametrize("spaces", ["2  1   1, 2 1 ,3 3 , 1,2 4 – 33 1,6 10", "  " + RIGHT.replace("-", "—") + "\n\n"])
def test_s9_spaces_and_dashes_of_a_phone_are_no_mistake(spaces: str) -> None:
    assert read_sheet(village(), spaces) == read_sheet(village(), RIGHT)


@pytest.mark.parametrize(
    ("line", "mistake"),
    [
        ("", Mistake(Fault.TOO_FEW, 10, "0")),
        ("2 1 1", Mistake(Fault.TOO_FEW, 10, "3")),
        (RIGHT + " 1", Mistake(Fault.TOO_MANY, 10, "11")),
        (RIGHT.replace("2 1 1,2", "3 1 1,2"), Mistake(Fault.NOT_A_CODE, 1, "3")),
        (RIGHT.replace("2 1 1,2", "0 1 1,2"), Mistake(Fault.NOT_A_CODE, 1, "0")),
        (RIGHT.replace("2 1 1,2", "2 1,2 1,2"), Mistake(Fault.NOT_A_CODE, 2, "1,2")),
        (RIGHT.replace("2 1 1,2", "2 1 1,3"), Mistake(Fault.NOT_A_CODE, 3, "1,3")),
        (RIGHT.replace("1,3", "1,2,3"), Mistake(Fault.NOT_A_CODE, 4, "1,2,3")),
        (RIGHT.replace("3,1,2", "3,3"), Mistake(Fault.NOT_A_CODE, 5, "3,3")),
        (RIGHT.replace("33", "133"), Mistake(Fault.NOT_A_CODE, 8, "133")),
        (RIGHT.replace("33", "🙂"), Mistake(Fault.NOT_A_CODE, 8, "🙂")),
        (RIGHT.replace("2 1 1,2", "1 1 1,2"), Mistake(Fault.NOT_ASKED, 2)),
        (RIGHT.replace("2 1 1,2", "- - 1,2"), Mistake(Fault.REQUIRED, 1)),
        (RIGHT.replace("4 -", "1 *"), Mistake(Fault.NO_TEXT, 7, "*")),
        (RIGHT.replace("4 -", "1 *") + "\n7: 🙂", Mistake(Fault.NO_TEXT, 7, "*")),
        (RIGHT + "\n4: kāpēc tā", Mistake(Fault.NO_SUCH_TEXT, 4, "1,3")),
        (RIGHT + "\n40: kāpēc tā", Mistake(Fault.NO_SUCH_TEXT, 40, "40: kāpēc tā")),
        (RIGHT + "\nkāpēc tā", Mistake(Fault.NO_SUCH_TEXT, 0, "kāpēc tā")),
    ],
)
def test_s9_what_cannot_be_meant_is_said_with_the_number_of_its_question(line: str, mistake: Mistake) -> None:
    assert read_sheet(village(), line) == (mistake,)


def test_s9_all_mistakes_of_a_sheet_are_told_at_once() -> None:
    found = read_sheet(village(), RIGHT.replace("2 1 1,2", "9 9 9"))
    assert isinstance(found, tuple)
    assert [each.number for each in found] == [1, 2, 3]


def test_s9_an_information_page_has_no_number() -> None:
    survey = village()
    assert number_of(survey, survey.questions[0]) == 0
    assert [number_of(survey, each) for each in survey.questions[1:]] == list(range(1, 11))


@pytest.mark.parametrize("name", TEMPLATES)
def test_s9_the_example_has_a_code_for_each_question(name: str) -> None:
    found = read_sheet(template(name), example(template(name)))
    faults = {each.fault for each in found} if isinstance(found, tuple) else set()
    assert faults <= {Fault.NO_TEXT, Fault.NOT_ASKED}


def test_s9_two_entries_are_compared_question_by_question() -> None:
    survey = village()
    first = {"home": Answer("farm"), "mood": Answer(2), "why": Answer("Tumšs  vakars")}
    second = {"home": Answer("farm"), "mood": Answer(3), "why": Answer("tumšs vakars"), "age": Answer(33)}
    found = differences(survey, first, second)
    assert [(each.number, each.first.value, each.second.value) for each in found] == [(6, 2, 3), (8, None, 33)]
    settled = corrected(corrected(first, found[0].question, found[0].second), found[1].question, Answer(33))
    assert differences(survey, settled, second) == ()
