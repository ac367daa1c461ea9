"""Survey files that people send: taken over, or answered with the place and what to do; no file does harm."""

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from domain.people import Reach
from domain.surveys.definition import Condition, Kind, Survey
from domain.surveys.document import to_document
from handlers.facts import FILE_LIMIT, FactNeeded, SentFile
from handlers.surveys.building.incoming import read_incoming
from handlers.surveys.survey_files import write_survey
from handlers.surveys.templates import TEMPLATES, template
from tests.domain.surveys.samples import village
from tests.handlers.stage import ANNA, ILZE, Stage, staged
from tests.handlers.surveys.workbooks import CHOICES, FORM, SETTINGS, SURVEY, Rows, hostile, workbook

HOSTILE = hostile()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def sends(stage: Stage, content: bytes, name: str, person: int = ILZE, **document: Any) -> str:
    """What is answered to a file in private."""
    stage.facts = replace(stage.facts, known={**stage.facts.known, SentFile("f1"): content})
    sent = {"file_id": "f1", "file_unique_id": "u1", "file_name": name, "file_size": len(content), **document}
    stage.sends(person, document=sent)
    return stage.screen(person).text


def imported(stage: Stage) -> Survey:
    return stage.unit.surveys.of_group(stage.group.id)[0].survey


def asked_for(stage: Stage) -> None:
    stage.says(ILZE, "/survey")
    stage.taps(ILZE, "Jauna aptauja")
    stage.taps(ILZE, "📎 No faila")
    assert "Atsūtiet man aptaujas failu" in stage.screen(ILZE).text


def test_s1_what_was_saved_to_a_file_comes_back_as_a_draft(stage: Stage) -> None:
    asked_for(stage)
    assert "Melnraksts" in sends(stage, write_survey(village()), "ciems.yaml")
    assert imported(stage) == village()
    assert stage.unit.dialogs.get(ILZE) is None


def test_s1_a_file_sent_unasked_is_taken_too_also_as_json(stage: Stage) -> None:
    assert "Melnraksts" in sends(stage, json.dumps(to_document(village())).encode(), "ciems.json")
    assert imported(stage) == village()


@pytest.mark.parametrize("name", TEMPLATES)
def test_s1_every_template_survives_its_file(name: str) -> None:
    assert read_incoming(write_survey(template(name)), "x.yaml", "lv").survey == template(name)


FILE = """kopa_survey: 1
title: {lv: Ciems}
introduction: {}
languages: [lv]
blocks:
  - id: Pirmā daļa
    title: {}
    questions:
      - id: why
        kind: essay
        text: {lv: Kāpēc?}
"""


def test_s1_faults_are_told_with_line_and_what_to_do(stage: Stage) -> None:
    asked_for(stage)
    told = sends(stage, FILE.encode(), "ciems.yaml")
    assert "10. rinda: atbildes veidu „essay” nepazīstu" in told
    assert "Nekas nav saglabāts" in told
    told = sends(stage, FILE.replace("essay", "text").encode(), "ciems.yaml")
    assert "6. rinda: apzīmējums „Pirmā daļa” neder" in told
    assert stage.unit.surveys.of_group(stage.group.id) == []
    assert "Melnraksts" in sends(stage, FILE.replace("essay", "text").replace("Pirmā daļa", "one").encode(), "a.yaml")


def part(questions: list[Any]) -> dict[str, Any]:
    return {"id": "one", "title": {}, "questions": questions}


def asks(name: str, text: str = "Kas?") -> dict[str, Any]:
    return {"id": name, "kind": "text", "text": {"lv": text}}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"blocks": [part([asks("q", "x" * 501)])]}, "text_too_long"),
        ({"blocks": [{**part([]), "id": f"b{n}"} for n in range(31)]}, "too_many_parts"),
        ({"blocks": [part([asks(f"q{n}") for n in range(201)])]}, "too_many_questions"),
        ({"blocks": [{**part([asks("q:1")]), "on": False}]}, "bad_id"),
        ({"languages": []}, "no_language"),
    ],
)
def test_s1_what_could_not_be_mended_here_is_not_let_in(change: dict[str, Any], fault: str) -> None:
    document: Any = {**to_document(village()), **change}
    read = read_incoming(json.dumps(document).encode(), "x.json", "lv")
    assert read.survey is None
    assert fault in {each.name for each in read.faults}


def test_s10_texts_come_in_without_what_disturbs_screens() -> None:
    document: Any = to_document(village())
    document["title"] = {"lv": "Ciems \u202eatpakaļ\ud800"}
    survey = read_incoming(json.dumps(document).encode(), "x.json", "lv").survey
    assert survey is not None
    assert survey.title == {"lv": "Ciems atpakaļ"}


def test_s1_words_and_other_files_are_answered_kindly(stage: Stage) -> None:
    asked_for(stage)
    stage.says(ILZE, "te būs fails")
    assert "Te gaidu failu" in stage.screen(ILZE).text
    assert "nav aptaujas fails" in sends(stage, b"Sveiki!", "vestule.txt")
    assert "nav teksta fails" in sends(stage, b"\xff\xd8\xff\xe0 foto", "foto.jpg")
    sends(stage, b"x", "liels.yaml", file_size=FILE_LIMIT + 1)
    assert "ne lielāku par 1 MB" in stage.screen(ILZE).text
    assert stage.unit.surveys.of_group(stage.group.id) == []


def test_s1_a_file_that_has_nothing_to_do_with_surveys_is_not_even_fetched(stage: Stage) -> None:
    stage.sends(ILZE, document={"file_id": "f2", "file_unique_id": "u2", "file_name": "bilde.pdf", "file_size": 10})
    assert "build" not in str(stage.unit.dialogs.get(ILZE))


def test_p8_a_members_file_is_not_read(stage: Stage) -> None:
    stage.sends(ANNA, document={"file_id": "f3", "file_unique_id": "u3", "file_name": "ciems.yaml", "file_size": 10})
    assert stage.unit.surveys.of_group(stage.group.id) == []


def test_s1_with_several_groups_it_is_asked_for_which(stage: Stage) -> None:
    other = replace(stage.group, id=0, chat_id=-1002, title="Vakara tēja", start_token="other")
    second = stage.unit.groups.add(other, stage.now)
    stage.unit.people.set_reach(ILZE, Reach.STARTED)
    assert "Kurai grupai" in sends(stage, workbook(), "veidlapa.xlsx")
    stage.taps(ILZE, "Vakara tēja")
    assert stage.unit.surveys.of_group(stage.group.id) == []
    assert len(stage.unit.surveys.of_group(second.id)) == 1


def test_s1_a_file_that_is_not_known_yet_is_asked_of_telegram(stage: Stage) -> None:
    with pytest.raises(FactNeeded):
        stage.sends(ILZE, document={"file_id": "f9", "file_unique_id": "u9", "file_name": "a.yaml", "file_size": 9})


# XLSForm


def of(survey: Rows = SURVEY, choices: Rows = CHOICES) -> Any:
    return read_incoming(workbook({"survey": survey, "choices": choices, "settings": SETTINGS}), "form.xlsx", "lv")


def test_s1_a_researchers_form_is_taken_over() -> None:
    survey = of().survey
    questions = {each.id: each for block in survey.blocks for each in block.questions}
    assert survey.title == {"lv": "Mūsu ciems"}
    assert survey.languages == ("lv", "ru")
    assert [(block.title.get("lv"), [each.id for each in block.questions]) for block in survey.blocks] == [
        (None, ["hello"]),
        ("Par Jums", ["home", "lack", "age"]),
        (None, ["mood", "why", "order", "height"]),
    ]
    assert [each.kind for each in questions.values()] == [
        Kind.INFORMATION, Kind.SINGLE, Kind.MULTIPLE, Kind.NUMBER, Kind.SCALE_5, Kind.TEXT, Kind.RANKING, Kind.NUMBER,
    ]  # fmt: skip
    assert questions["home"].text == {"lv": "Kur dzīvojat?", "ru": "Где Вы живёте?"}
    assert questions["home"].help == {"lv": "Domājiet par ziemu"}
    assert questions["home"].required
    assert [(each.id, each.label["ru"]) for each in questions["home"].options] == [
        ("town", "В городе"),
        ("farm", "В деревне"),
    ]
    assert (questions["lack"].most, questions["lack"].comment) == (2, True)
    assert (questions["age"].lowest, questions["age"].highest) == (0, 120)
    assert questions["order"].options[0].id == "o_1"


def test_s1_what_is_relevant_becomes_branching_where_it_can_be_said() -> None:
    questions = {each.id: each for block in of().survey.blocks for each in block.questions}
    assert questions["lack"].when == (Condition("home", any_of=("farm",)),)
    assert questions["why"].when == (Condition("mood", at_most=2), Condition("lack", none_of=("doctor",)))
    assert questions["order"].when == (Condition("age", at_least=18),)
    assert questions["height"].when == ()


def test_s1_parts_of_the_form_that_are_left_out_are_named_with_their_cells(stage: Stage) -> None:
    notes = {(each.name, each.sheet, each.cell) for each in of().notes}
    assert notes == {
        ("type_left_out", "survey", "A2"),
        ("other_as_comment", "survey", "A6"),
        ("type_left_out", "survey", "A12"),
        ("whole_numbers", "survey", "A13"),
        ("bounds_usual", "survey", "A13"),
        ("relevant_left_out", "survey", "G13"),
        ("type_left_out", "survey", "A14"),
        ("column_left_out", "survey", "J14"),
        ("language_left_out", "choices", "E2"),
    }
    told = sends(stage, workbook(), "veidlapa.xlsx")
    assert "Lapa „survey”, šūna A12: „geopoint” te nav iespējams" in told
    assert "Aptauja ir melnrakstā" in told
    stage.taps(ILZE, "Uz aptaujas lapu")
    assert "Melnraksts" in stage.screen(ILZE).text


def test_s1_the_same_form_twice_gives_the_same_ids() -> None:
    assert of().survey == of().survey


@pytest.mark.parametrize(
    ("relevant", "when"),
    [
        ("${home}='town'", (Condition("home", any_of=("town",)),)),
        ('${home} != "town"', (Condition("home", none_of=("town",)),)),
        ("(${home} = 'town' or ${home} = 'farm')", (Condition("home", any_of=("town", "farm")),)),
        (
            "selected(${lack}, 'bus') and ${age} >= 18",
            (Condition("lack", any_of=("bus",)), Condition("age", at_least=18)),
        ),
        ("${age} < 18", (Condition("age", at_most=17),)),
        ("${age} = 40", (Condition("age", at_least=40, at_most=40),)),
        ("${home} = 'town' or ${age} > 3", None),
        ("${home} = 'city'", None),
        ("${later} = 'x'", None),
        ("count-selected(${lack}) > 1", None),
        ("not(${home} = 'town')", None),
        ("${age} > 1.5", None),
        ("((((", None),
        ("(" * 400, None),
        ("${a}" * 400, None),
    ],
)
def test_s1_relevance_is_read_or_named(relevant: str, when: tuple[Condition, ...] | None) -> None:
    rows: Rows = (
        ("type", "name", "label", "relevant", "constraint"),
        ("select_one home", "home", "Kur?", None, None),
        ("select_multiple lack", "lack", "Kā?", None, None),
        ("integer", "age", "Cik?", None, ". >= 0 and . <= 120"),
        ("text", "q", "Kāpēc?", relevant, None),
    )
    read = of(rows)
    question = read.survey.blocks[0].questions[-1]
    assert question.when == (when or ())
    assert ("relevant_left_out" in {each.name for each in read.notes}) is (when is None)


HEAD = ("type", "name", "label")


@pytest.mark.parametrize(
    ("survey", "choices", "fault", "cell"),
    [
        ((HEAD, ("select_one nowhere", "q", "Kas?")), CHOICES, "list_missing", "A2"),
        ((HEAD, ("text", "q", "x" * 501)), CHOICES, "text_too_long", "C2"),
        (
            (HEAD, ("select_one many", "q", "Kas?")),
            (("list_name", "name", "label"), *(("many", f"o{n}", f"Atbilde {n}") for n in range(25))),
            "too_many_options",
            "A22",
        ),
        ((HEAD, *(("text", f"q{n}", "Kas?") for n in range(300))), CHOICES, "too_many_questions", "A202"),
        ((HEAD, *(("begin_group", f"g{n}", "G") for n in range(40))), CHOICES, "form_too_large", "A22"),
    ],
)
def test_s1_what_is_wrong_with_a_form_is_named_with_its_cell(
    survey: Rows, choices: Rows, fault: str, cell: str
) -> None:
    read = of(survey, choices)
    assert read.survey is None
    assert (fault, cell) in {(each.name, each.cell) for each in read.faults}


@pytest.mark.parametrize("name", HOSTILE)
def test_s9_a_hostile_workbook_is_refused_in_bounded_time(stage: Stage, name: str) -> None:
    content, fault = HOSTILE[name]
    begun = time.monotonic()
    read = read_incoming(content, "form.xlsx", "lv")
    assert time.monotonic() - begun < 5
    assert read.survey is None
    assert [each.name for each in read.faults] == [fault]
    if len(content) <= FILE_LIMIT:
        assert "Failu vēl nevar pieņemt" in sends(stage, content, "form.xlsx")


def test_s7_a_formula_is_named_with_its_cell() -> None:
    assert (HOSTILE["formula"][1], read_incoming(HOSTILE["formula"][0], "", "lv").faults[0].cell) == ("formula", "B2")


def test_control_the_form_itself_is_taken() -> None:
    assert read_incoming(workbook(FORM), "form.xlsx", "lv").survey is not None
