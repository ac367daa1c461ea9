"""docs/date-words.md says what the code does."""

import re
from collections.abc import Iterator

import pytest

from domain.date_words import QuestionKind
from tests.domain.date_words.notation import LANGUAGES, ROOT, read, shown

PAGE = (ROOT / "docs/date-words.md").read_text("utf-8")
TABLE_HEAD = re.compile(r"\| `(\w\w)` written \| read \|")


def examples() -> Iterator[tuple[str, str, str]]:
    language = ""
    for line in PAGE.splitlines():
        head = TABLE_HEAD.fullmatch(line)
        if head or not line.startswith("|"):
            language = head[1] if head else ""
        elif language and not line.startswith("|---"):
            written, expected = (cell.strip() for cell in line.strip("|").split("|"))
            yield language, written, expected


EXAMPLES = list(examples())


@pytest.mark.parametrize(("language", "text", "expected"), EXAMPLES, ids=[f"{row[0]}-{row[1]}" for row in EXAMPLES])
def test_m1_the_documented_example_is_read_as_documented(language: str, text: str, expected: str) -> None:
    assert shown(read(text, language)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_m1_every_language_is_documented(language: str) -> None:
    assert len([row for row in EXAMPLES if row[0] == language]) >= 20


@pytest.mark.parametrize("kind", QuestionKind)
def test_m1_every_question_is_documented(kind: QuestionKind) -> None:
    assert f"{kind}" in PAGE
