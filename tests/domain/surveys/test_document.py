"""A survey as a document and back, and what is said of a document that cannot be understood."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.plain_documents import Flaw, Unreadable
from domain.surveys.definition import Survey
from domain.surveys.document import from_document, to_document
from tests.domain.surveys.samples import SURVEYS, village


@given(SURVEYS)
def test_every_survey_comes_back_from_its_document(survey: Survey) -> None:
    assert from_document(json.loads(json.dumps(to_document(survey)))) == survey


def test_usual_values_are_left_out() -> None:
    document: Any = to_document(village())
    assert document["blocks"][0]["questions"][0] == {
        "id": "hello",
        "kind": "information",
        "text": {"lv": "Par ko ir aptauja", "ru": "Par ko ir aptauja (ru)"},
    }


def changed(*path: str | int, to: object) -> object:
    document: Any = to_document(village())
    target = document
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = to
    return document


@pytest.mark.parametrize(
    ("path", "to", "flaw"),
    [
        (("kopa_survey",), 2, Flaw.NEWER_VERSION),
        (("blocks", 0, "questions", 1, "kind"), "essay", Flaw.KIND_UNKNOWN),
        (("blocks", 0, "questions", 1, "kind"), ["single"], Flaw.KIND_UNKNOWN),
        (("blocks", 0, "questions", 1, "required"), "jā", Flaw.NOT_YES_OR_NO),
        (("blocks", 1, "questions", 0, "most"), "two", Flaw.NOT_A_NUMBER),
        (("blocks", 1, "questions", 0, "most"), True, Flaw.NOT_A_NUMBER),
        (("blocks", 0, "questions", 1, "colour"), "red", Flaw.FIELD_UNKNOWN),
        (("title", "lv"), 7, Flaw.NOT_A_TEXT),
        (("title", "de"), "Dorf", Flaw.LANGUAGE_UNKNOWN),
        (("languages", 0), {}, Flaw.LANGUAGE_UNKNOWN),
        (("title",), "Ciems", Flaw.NOT_A_MAPPING),
        (("blocks",), {}, Flaw.NOT_A_LIST),
        (("blocks", 0), None, Flaw.NOT_A_MAPPING),
    ],
)
def test_a_flaw_is_named_with_its_place(path: tuple[str | int, ...], to: object, flaw: Flaw) -> None:
    flaws = from_document(changed(*path, to=to))
    assert isinstance(flaws, tuple)
    assert [(each.flaw, each.path) for each in flaws] == [(flaw, path)]


def test_a_missing_field_is_named_where_it_belongs() -> None:
    document: Any = to_document(village())
    del document["blocks"][1]["questions"][2]["text"]
    assert from_document(document) == (Unreadable(Flaw.FIELD_MISSING, ("blocks", 1, "questions", 2), "text"),)


def test_all_flaws_are_named_at_once() -> None:
    document: Any = changed("blocks", 0, "questions", 1, "kind", to="essay")
    document["title"]["lv"] = None
    flaws = from_document(document)
    assert isinstance(flaws, tuple)
    assert {each.flaw for each in flaws} == {Flaw.KIND_UNKNOWN, Flaw.NOT_A_TEXT}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(JSON)
def test_anything_else_is_refused_without_a_fall(document: object) -> None:
    assert from_document(document) == (Unreadable(Flaw.NOT_A_SURVEY, ()),)


@given(st.sampled_from(["title", "introduction", "blocks", "languages", "sensitive", "urgent_help"]), JSON)
def test_whatever_stands_in_a_field_nothing_falls(field: str, value: object) -> None:
    read = from_document(changed(field, to=value))
    assert isinstance(read, Survey | tuple)
