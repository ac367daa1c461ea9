"""A survey as one file: it comes back as it was, faults are named with their lines, and no file does harm."""

import json
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.surveys.definition import Survey
from domain.surveys.document import to_document
from handlers.surveys import plain_files
from handlers.surveys.plain_files import NotReadable
from handlers.surveys.survey_files import FileFault, read_survey, write_survey
from tests.domain.surveys.samples import SURVEYS, village

TEXTS = st.text(max_size=30) | st.sampled_from(
    ["no", "~", "12:30", "1e3", "0x1F", "- a", "a: b", "ā\u2028\x85", "#", "'"]
)


@given(SURVEYS)
def test_every_survey_comes_back_from_its_file(survey: Survey) -> None:
    assert read_survey(write_survey(survey)) == survey


@given(SURVEYS)
def test_every_survey_comes_back_from_json(survey: Survey) -> None:
    assert read_survey(json.dumps(to_document(survey)).encode()) == survey


@given(TEXTS)
def test_every_text_comes_back_as_it_was(text: str) -> None:
    assert plain_files.read(plain_files.write({"text": text, "list": [text]})).content == {"text": text, "list": [text]}


def test_words_stay_words_without_quotes() -> None:
    read = plain_files.read(b"[no, yes, on, 12:30, 0o7, 1.5, 2024-04-24, 7, -3, true, null]")
    assert read.content == ["no", "yes", "on", "12:30", "0o7", "1.5", "2024-04-24", 7, -3, True, None]


FILE = """
    kopa_survey: 1
    title: {lv: Ciems}
    introduction: {}
    languages: [lv, de]
    blocks:
      - id: one
        title: {lv: Viens}
        questions:
          - id: why
            kind: essay
            text: {lv: Kāpēc?}
          - id: how
            kind: text
            text:
              lv: Kā?
            colour: red
"""


def test_faults_are_named_with_line_block_and_question() -> None:
    assert read_survey(textwrap.dedent(FILE).encode()) == (
        FileFault("language_unknown", 5, found="de"),
        FileFault("kind_unknown", 11, 1, 1, "essay"),
        FileFault("field_unknown", 17, 1, 2, "colour"),
    )


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (b"\xff\xfe\x00", FileFault("not_text")),
        (b"a: [1\nb: 2", FileFault("not_yaml", 2)),
        (b'{"kopa_survey": 1,\n "title": }', FileFault("not_yaml", 2)),
        (b"a: 1\na: 2", FileFault("key_twice", 2)),
        (b"? [a]\n: 1", FileFault("not_yaml", 1)),
        (b"", FileFault("not_a_survey")),
        (b"Sveiki!", FileFault("not_a_survey", 1)),
        (b"x" * (plain_files.SIZE_LIMIT + 1), FileFault("too_large")),
    ],
)
def test_a_file_that_is_no_survey_says_why(raw: bytes, fault: FileFault) -> None:
    assert read_survey(raw) == (fault,)


def test_a_file_that_unfolds_by_repeating_itself_is_refused() -> None:
    with pytest.raises(NotReadable, match="not_yaml"):
        plain_files.read(b"a: &a [x, x, x]\nb: [*a, *a, *a]")


def test_more_values_than_any_survey_has_are_given_up() -> None:
    with pytest.raises(NotReadable, match="too_large"):
        plain_files.read(b"[" + b"1," * plain_files.VALUES_LIMIT + b"1]")


@pytest.mark.parametrize(
    "raw", [b"a: &a [*a]", b"[" * 100_000, b'{"a":' * 100_000, b"- " * 5_000, b"[" * 30 + b"]" * 30]
)
def test_a_file_nested_without_end_is_given_up(raw: bytes) -> None:
    with pytest.raises(NotReadable):
        plain_files.read(raw)


def test_nothing_in_a_file_is_carried_out() -> None:
    read = plain_files.read(b"!!python/object/apply:os.getcwd []")
    assert read.content == []


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    assert isinstance(read_survey(raw), tuple)


def test_the_file_reads_well() -> None:
    text = write_survey(village()).decode()
    assert text.splitlines()[:4] == ["kopa_survey: 1", "title:", "  lv: Mūsu ciems", "  ru: Mūsu ciems (ru)"]
