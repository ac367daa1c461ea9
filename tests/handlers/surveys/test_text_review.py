"""People's own words: marked, read one by one, released or left out by the reader, and never published unread (A12)."""

import csv
import io
import re

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from bot.printing import printed
from domain.surveys.answers import Answer, Answers
from domain.surveys.records import Record
from handlers.surveys.results.reading import results
from handlers.surveys.templates import template
from tests.domain.surveys.seeded_texts import seeded
from tests.handlers.stage import CHAT, ILZE, Stage
from tests.handlers.surveys.closed import closed, file_of, last, stored, told

LANGUAGES = ("lv", "ru", "uk", "en")
CANARIES = [f"Kanarijputniņš{number:03}" for number in range(8)]


def written(texts: list[str]) -> list[Answers]:
    return [{"wish": Answer(text), "join": Answer("yes", f"piebilde {text}")} for text in texts]


def review(stage: Stage, record: Record, text: str, word: str) -> None:
    """Goes to the piece that holds the text, as the reader would, and decides."""
    stage.presses(ILZE, f"survey-text:{record.id}:0")
    while f">{text}<" not in stage.screen(ILZE).text:
        stage.taps(ILZE, "Nākamais")
    stage.taps(ILZE, {"yes": "Iekļaut", "no": "Neiekļaut"}[word])


def published(stage: Stage, record: Record) -> str:
    """All that can leave: files in all languages, the text to paste, and what the group would read."""
    return "\n".join([*_files(stage, record), _group(stage, record)])


def _files(stage: Stage, record: Record) -> list[str]:
    found = []
    for language in LANGUAGES:
        pdf = printed(file_of(stage, record, "pdf", language)).content
        found += [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
        book = load_workbook(io.BytesIO(printed(file_of(stage, record, "xlsx", language)).content))
        found += [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
        found += [printed(file_of(stage, record, "csv", language)).content.decode("utf-8-sig")]
        stage.presses(ILZE, f"survey-file:{record.id}:text:{language}")
        found += [last(stage, "survey-file").text]
    return found


def _group(stage: Stage, record: Record) -> str:
    stage.presses(ILZE, f"survey-share-now:{record.id}:pdf")
    summary = last(stage, "survey-summary", CHAT)
    assert summary.file is not None
    pages = PdfReader(io.BytesIO(printed(summary.file).content)).pages
    return summary.text + "\n".join(page.extract_text() for page in pages)


def test_a12_what_nobody_has_read_is_published_nowhere(stage: Stage) -> None:
    record = closed(stage, template("one_wish"), written(CANARIES))
    everything = published(stage, record)
    assert [canary for canary in CANARIES if canary in everything] == []
    assert "Iekļauti: 0, vēl jāizlasa: 8." in everything


def test_a12_control_what_was_released_stands_in_each_file_and_what_was_left_out_in_none(stage: Stage) -> None:
    record = closed(stage, template("one_wish"), written(CANARIES))
    review(stage, record, CANARIES[0], "yes")
    review(stage, record, CANARIES[1], "no")
    files = _files(stage, record)
    assert sum(CANARIES[0] in each for each in files) >= 3 * len(LANGUAGES)
    assert not any(canary in each for canary in CANARIES[1:] for each in files)


def test_a12_a_hundred_texts_with_a_trace_are_marked_on_their_screen_before_they_can_be_released(stage: Stage) -> None:
    texts = [text for _, text in seeded(100)]
    record = closed(stage, template("one_wish"), [{"wish": Answer(text)} for text in texts])
    unmarked = 0
    for at in range(100):
        stage.presses(ILZE, f"survey-text:{record.id}:{at}")
        unmarked += "⚠️ Te varētu būt" not in stage.screen(ILZE).text
    assert unmarked <= 5
    everything = "\n".join(_files(stage, record))
    assert [text for text in texts if " ".join(text.split()) in " ".join(everything.split())] == []


def test_texts_are_read_one_after_the_other_and_each_decision_can_be_taken_back(stage: Stage) -> None:
    record = closed(stage, template("one_wish"), [{"wish": Answer(text)} for text in CANARIES])
    stage.presses(ILZE, f"survey-results:{record.id}")
    stage.taps(ILZE, "Izlasīt tekstus (gaida 8)")
    for _ in range(7):
        stage.taps(ILZE, "Iekļaut")
    stage.taps(ILZE, "Neiekļaut")
    assert "Iekļauti: 7. Nav iekļauti: 1." in stage.screen(ILZE).text
    stage.taps(ILZE, "Atsaukt iepriekšējo")
    assert "Vēl nav izlemts" in stage.screen(ILZE).text
    assert list(stored(stage, record).reviewed.values()) == [True] * 7
    stage.taps(ILZE, "Iekļaut")
    assert list(stored(stage, record).reviewed.values()) == [True] * 8


def test_a_second_thought_replaces_the_first(stage: Stage) -> None:
    record = closed(stage, template("one_wish"), [{"wish": Answer(text)} for text in CANARIES])
    review(stage, record, CANARIES[3], "yes")
    review(stage, record, CANARIES[3], "no")
    assert list(stored(stage, record).reviewed.values()) == [False]
    assert told(stage) == "Nav iekļauts."


def test_the_texts_do_not_stand_in_the_order_of_the_answers(stage: Stage) -> None:
    record = closed(stage, template("one_wish"), written(CANARIES))
    found = results(stage.unit, stored(stage, record))
    assert found is not None
    [wish, join] = [found.report.finding(name) for name in ("wish", "join")]
    assert wish is not None
    assert join is not None
    texts = [each.text for each in wish.texts]
    comments = [each.text.removeprefix("piebilde ") for each in join.comments]
    assert sorted(texts) == CANARIES
    assert texts != comments
    assert texts != CANARIES


def test_a_very_long_text_comes_whole_as_a_file_before_it_can_be_released(stage: Stage) -> None:
    long = "ģ & <b> " * 512
    record = closed(stage, template("one_wish"), [{"wish": Answer(long.strip())}] * 5)
    stage.presses(ILZE, f"survey-text:{record.id}:0")
    screen = stage.screen(ILZE)
    assert len(re.sub("<[^>]+>", "", screen.text).replace("&lt;", "<").replace("&amp;", "&")) <= 4096
    assert screen.file is not None
    assert printed(screen.file).content.decode() == long.strip()
    stage.taps(ILZE, "Iekļaut")
    assert long.split()[0] in "".join(_files(stage, record)[:1])


ATTACKS = ('=HYPERLINK("https://example.org";"x")', "+371 26123456", "@SUM(A1)", "-2+3", "＝1+1", "\t=1+1", "\n=1+1")


@pytest.mark.parametrize("attack", ATTACKS)
def test_s7_a_released_text_is_never_a_formula(stage: Stage, attack: str) -> None:
    record = closed(stage, template("one_wish"), [{"wish": Answer(attack)}] * 5)
    for at in range(5):
        stage.presses(ILZE, f"survey-text-say:{record.id}:{at}:yes")
    book = load_workbook(io.BytesIO(printed(file_of(stage, record, "xlsx")).content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert [cell for cell in cells if cell.data_type == "f"] == []
    assert sum(str(cell.value).strip() == attack.strip() for cell in cells) == 5


def test_the_table_of_figures_has_a_row_a_choice_and_none_a_person(stage: Stage) -> None:
    record = closed(stage, template("one_wish"), written(CANARIES))
    text = printed(file_of(stage, record, "csv")).content.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert {row[2] for row in rows[1:]} == {record.survey.worded(each.text, "lv") for each in record.survey.questions}
    assert len({(row[0], row[4]) for row in rows}) == len(rows)


def test_screens_with_texts_fit_telegram(stage: Stage) -> None:
    record = closed(stage, template("one_wish"), written(["garš teksts " * 30 + str(number) for number in range(60)]))
    for at in range(120):
        stage.presses(ILZE, f"survey-text-say:{record.id}:{at}:yes")
    for at in range(3):
        stage.presses(ILZE, f"survey-result:{record.id}:{at}")
        screen = stage.screen(ILZE)
        assert len(re.sub("<[^>]+>", "", screen.text)) <= 4096
    assert all(len((button.data or "").encode()) <= 64 for row in screen.rows for button in row)
