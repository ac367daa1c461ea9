"""A survey's questions as a file, from any state of it: readable again, and never with an answer."""

from dataclasses import replace

import pytest

from bot.printing.printer import printed
from domain.printing import TextFile, Workbook
from domain.surveys.definition import SCALES, Condition, Kind, Question, Survey
from handlers.surveys.building.incoming import read_incoming
from handlers.surveys.survey_files import read_survey
from handlers.surveys.templates import TEMPLATES, template
from tests.domain.surveys.samples import village
from tests.handlers.stage import ANNA, ILZE, Stage
from tests.handlers.surveys.running import answered, closed, draft, opened

SECRET = "Slepena vēlēšanās"
READ_AS = {Kind.TOP: Kind.MULTIPLE, Kind.YES_MAYBE_NO: Kind.SINGLE, Kind.DAY_PARTS: Kind.MULTIPLE}


def saved(stage: Stage, survey_id: int, form: str) -> TextFile | Workbook:
    stage.presses(ILZE, f"build-export:{survey_id}:{form}")
    file = stage.screen(ILZE).file
    assert isinstance(file, TextFile | Workbook)
    return file


def read_back(stage: Stage, survey_id: int) -> Survey:
    found = read_incoming(printed(saved(stage, survey_id, "xlsx")).content, "form.xlsx", "lv")
    assert found.faults == ()
    assert found.survey is not None
    return found.survey


@pytest.mark.parametrize("state", ["draft", "open", "closing", "closed"])
def test_s1_a_survey_in_any_state_is_saved_without_its_answers_and_read_again(stage: Stage, state: str) -> None:
    record = draft(stage) if state == "draft" else opened(stage)
    if state != "draft":
        for person in range(50, 56):
            answered(stage, record, person, {"wish": f"{SECRET} {person}"})
    if state == "closing":
        stage.presses(ILZE, f"survey-close:{record.id}")
    if state == "closed":
        closed(stage, record)
    stage.presses(ILZE, f"survey:{record.id}")
    stage.taps(ILZE, "Saglabāt failā")
    file = stage.screen(ILZE).file
    assert isinstance(file, TextFile)
    assert file.ending == "yaml"
    assert SECRET not in file.content
    assert read_survey(file.content.encode()) == record.survey
    stage.taps(ILZE, "Kā XLSForm")
    book = stage.screen(ILZE).file
    assert SECRET not in str(book)
    assert "Atbilžu tajā nav" in stage.screen(ILZE).text


@pytest.mark.parametrize("name", [*TEMPLATES, "village"])
def test_s1_an_xlsform_of_ours_is_read_as_the_questions_it_was_written_from(stage: Stage, name: str) -> None:
    survey = on_two_days(village() if name == "village" else template(name))
    asked = [each for block in survey.blocks if block.on for each in block.questions]
    read = [each for each in read_back(stage, draft(stage, survey).id).questions if not is_comment(each)]
    assert [(each.id, each.text, each.required) for each in read] == [(q.id, q.text, q.required) for q in asked]
    assert [each.kind for each in read] == [READ_AS.get(each.kind, each.kind) for each in asked]
    for each, original in zip(read, asked, strict=True):
        assert len(each.choices) == len(original.choices)
        assert (each.lowest, each.highest) == (original.lowest, original.highest)
        assert conditions(each.when) == conditions(said(survey, original))


def on_two_days(survey: Survey) -> Survey:
    """More cells than that are more options than an XLSForm may have that is read here; other tools take them."""
    blocks = (
        replace(block, questions=tuple(replace(each, days=(1, 6)) for each in block.questions))
        for block in survey.blocks
    )
    return replace(survey, blocks=tuple(blocks))


def is_comment(question: Question) -> bool:
    return question.id.endswith("_comment")


def said(survey: Survey, question: Question) -> tuple[Condition, ...]:
    """Without conditions on several steps of a scale, which reading an XLSForm names as left out."""
    kinds = {each.id: each.kind for each in survey.questions}
    return tuple(each for each in question.when if not (kinds[each.question] in SCALES and len(each.any_of) > 1))


def conditions(when: tuple[Condition, ...]) -> set[tuple[str, object]]:
    """Each limit by itself: in a form a range is two of them."""
    parts: set[tuple[str, object]] = set()
    for each in when:
        parts |= {(each.question, each.any_of)} if each.any_of else set()
        parts |= {(each.question, ("not", choice)) for choice in each.none_of}
        parts |= {(each.question, (">=", each.at_least))} if each.at_least is not None else set()
        parts |= {(each.question, ("<=", each.at_most))} if each.at_most is not None else set()
    return parts


def test_p8_only_those_who_run_the_group_get_the_file(stage: Stage) -> None:
    record = opened(stage)
    for data in (f"build-export:{record.id}", f"build-export:{record.id}:xlsx"):
        stage.presses(ANNA, data)
        assert stage.answer is not None
        assert stage.answer.alert
    before = len(stage.said)
    stage.presses(ILZE, f"build-export:{record.id}:docx")
    assert stage.answer is not None
    assert stage.answer.alert
    assert len(stage.said) == before
