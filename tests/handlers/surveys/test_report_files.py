"""The numbers of the pilots, from sealed answers through the close into the files that leave: PDF, XLSX, CSV, text."""

import csv
import io
import random
import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from bot.printing import printed
from domain.printing import Paper
from domain.surveys.answers import Answers
from domain.surveys.definition import Block, Option, Survey
from domain.surveys.records import Record
from handlers.surveys.templates import TEMPLATES, template
from locales.texts import LANGUAGES, say_plainly
from tests.domain.surveys.answer_sheets import five, forty_three, random_sheet
from tests.domain.surveys.samples import village
from tests.handlers.stage import ILZE, Stage
from tests.handlers.surveys.closed import ASKED, closed, file_of, last, opened, stored

HEARD = {"No vecākiem vai ģimenes": 26, "No draugiem": 24, "Skolā vai darbā": 29, "Instagram vai citur internetā": 9}
COUNT, LOW, HIGH, ANSWERED = 5, 6, 7, 8
Row = Sequence[object]


def sheets_in(stage: Stage, record: Record, language: str = "lv") -> list[list[Row]]:
    book = load_workbook(io.BytesIO(printed(file_of(stage, record, "xlsx", language)).content))
    return [[tuple(cell.value for cell in row) for row in sheet.iter_rows()] for sheet in book]


def csv_rows(stage: Stage, record: Record, language: str = "lv") -> list[list[str]]:
    text = printed(file_of(stage, record, "csv", language)).content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter="," if language == "en" else ";"))


def pdf_text(stage: Stage, record: Record, language: str = "lv") -> str:
    pages = PdfReader(io.BytesIO(printed(file_of(stage, record, "pdf", language)).content)).pages
    return "\n".join(page.extract_text() for page in pages)


def figures(rows: Sequence[Row], question: int) -> dict[object, Row]:
    return {row[4]: row for row in rows[1:] if str(row[0]) == str(question)}


def test_s11_forty_three_answers_stand_in_the_workbook_as_they_were_given(stage: Stage) -> None:
    record = closed(stage, template("activities_and_times"), forty_three(), helped=3, paper=5)
    rows, about, _, method = sheets_in(stage, record)
    heard = figures(rows, 9)
    assert {label: heard[label][COUNT] for label in HEARD} == HEARD
    assert {row[ANSWERED] for row in heard.values()} == {43}
    satisfied = figures(rows, 2)
    assert (satisfied["4"][COUNT], satisfied["5 (ļoti labas)"][COUNT]) == (13, 8)
    assert [satisfied[step][LOW : HIGH + 1] for step in ("1 (ļoti sliktas)", "2")] == [(0, 4), (0, 4)]
    assert satisfied["3"][COUNT] is None
    assert satisfied["3"][LOW] <= 20 <= satisfied["3"][HIGH]  # type: ignore[operator]
    told_of = {row[0]: row[1] for row in about[1:]}
    assert [told_of[each] for each in ("Uzrunāti", "Atbildējuši", "– ar palīdzību", "– uz papīra")] == [ASKED, 43, 3, 5]
    assert len(method) > 6


def test_s11_and_in_the_csv_with_the_separators_of_the_language(stage: Stage) -> None:
    record = closed(stage, template("activities_and_times"), forty_three())
    heard = figures(csv_rows(stage, record), 9)
    assert {label: heard[label][COUNT] for label in HEARD} == {label: str(count) for label, count in HEARD.items()}
    mean = figures(csv_rows(stage, record), 2)["Vidēji"]
    assert mean[COUNT] == ""
    assert "," in str(mean[LOW])
    english = figures(csv_rows(stage, record, "en"), 2)["On average"]
    assert "." in str(english[LOW])


def test_s11_and_on_paper_in_each_language_with_n_beside_every_figure(stage: Stage) -> None:
    record = closed(stage, template("activities_and_times"), forty_three())
    for language in LANGUAGES:
        text = pdf_text(stage, record, language)
        for count in (26, 24, 29, 9, 13, 8):
            percent = str(round(count * 100 / 43))
            figure = say_plainly(language, "survey-figure-share", count=count, answered=43, percent=percent)
            assert figure in " ".join(text.split()), (language, figure)
        assert say_plainly(language, "survey-method-few", k=5) in " ".join(text.split())
        assert record.survey.worded(record.survey.title, language) in text


def test_s11_the_evaluation_of_five_people_says_9_2_6_2_and_8_2_and_no_step(stage: Stage) -> None:
    record = closed(stage, template("evaluation_of_change"), five())
    asking = [each.id for each in record.survey.questions if each.asks]
    rows = sheets_in(stage, record)[0]
    for name, mean in (("worker", 9.2), ("members", 6.2), ("change", 8.2)):
        found = figures(rows, asking.index(name) + 1)
        assert list(found) == ["Vidēji"]
        assert found["Vidēji"][COUNT : ANSWERED + 1] == (mean, mean, mean, 5)
        assert f"Vidēji {str(mean).replace('.', ',')} (skala 1–10, atbildes: 5)" in " ".join(
            pdf_text(stage, record).split()
        )
    assert [row for row in csv_rows(stage, record)[1:] if row[COUNT] == "9,2"] != []


def test_a_group_of_two_languages_gets_both_in_one_paper(stage: Stage) -> None:
    record = closed(stage, template("activities_and_times"), forty_three())
    stage.presses(ILZE, f"survey-files:{record.id}")
    stage.taps(ILZE, "Latviešu · Русский")
    stage.taps(ILZE, "PDF")
    made = last(stage, "survey-file").file
    assert isinstance(made, Paper)
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(printed(made).content)).pages)
    assert "Kā tas skaitīts" in text
    assert "Как это посчитано" in text


def test_the_text_to_paste_says_all_figures_and_no_markup(stage: Stage) -> None:
    record = closed(stage, template("activities_and_times"), forty_three())
    stage.presses(ILZE, f"survey-file:{record.id}:text:lv")
    text = last(stage, "survey-file").text
    assert "– No draugiem: 24 no 43 (56 %)" in text
    assert "<" not in text


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_prints_in_every_language_with_nothing_beyond_the_edge(stage: Stage, name: str) -> None:
    chance = random.Random(name)
    survey = template(name)
    record = closed(stage, survey, [random_sheet(survey, chance) for _ in range(43)])
    for language in LANGUAGES:
        paper = file_of(stage, record, "pdf", language)
        content = printed(paper).content
        assert edges(content) == 0
        text = " ".join("\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())
        missing = [each for each in survey.questions if each.asks and survey.worded(each.text, language) not in text]
        assert missing == []


def edges(content: bytes) -> int:
    """Dark dots in the outer centimetre of any page, where a printer prints nothing."""
    found = 0
    for page in PdfDocument(content):
        picture = page.render(scale=0.5, grayscale=True).to_pil()
        width, height = picture.size
        margin = round(28 * 0.5)
        middle = picture.crop((margin, margin, width - margin, height - margin))
        found += sum(picture.histogram()[:160]) - sum(middle.histogram()[:160])
    return found


def test_control_something_at_the_edge_of_a_page_is_found() -> None:
    import typst

    over_the_edge = b"#place(dx: -60pt, rect(width: 40pt, height: 40pt, fill: black))"
    made = typst.compile(over_the_edge, format="pdf")
    assert isinstance(made, bytes)
    assert edges(made) > 0


def hostile(survey: Survey) -> Survey:
    """Titles, questions and options that a program might compute or a page might choke on."""
    block = survey.blocks[0]
    attack = {"lv": '=HYPERLINK("https://example.org")' + "ģ" * 60}
    questions = tuple(
        replace(each, text=attack, options=tuple(Option(option.id, {"lv": f"+{option.id}"}) for option in each.options))
        for each in block.questions
    )
    return replace(survey, title={"lv": "=1+1 <b>&"}, blocks=(Block(block.id, {"lv": "@SUM(A1)"}, questions),))


def test_s7_titles_questions_and_options_are_never_formulas_nor_markup(stage: Stage) -> None:
    record = closed(stage, hostile(template("activities_and_times")), forty_three())
    book = load_workbook(io.BytesIO(printed(file_of(stage, record, "xlsx")).content))
    assert [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"] == []
    live = re.compile(r"^[=@]|^[+](?!\d+([.,]\d+)?$)")
    assert [cell for row in csv_rows(stage, record) for cell in row if live.match(cell)] == []
    stage.presses(ILZE, f"survey-result:{record.id}:1")
    assert "=1+1 &lt;b&gt;&amp;" in stage.screen(ILZE).text


def said_counts(rows: Sequence[Row]) -> list[int]:
    """Exact counts of people in the table of figures; a mean is no count."""
    exact = [row[COUNT] for row in rows[1:] if row[LOW] == row[HIGH] == row[COUNT] and "Vidēji" not in row]
    return [count for count in exact if isinstance(count, int)]


@pytest.mark.parametrize("surveys", [4, pytest.param(200, marks=[pytest.mark.torture, pytest.mark.timeout(3600)])])
def test_a8_no_file_of_random_surveys_says_a_count_of_one_to_four(stage: Stage, surveys: int) -> None:
    chance = random.Random(8)
    exact = 0
    for _ in range(surveys):
        survey = chance.choice((village(), template("service_improvement"), template("activities_and_times")))
        survey = replace(survey, title={"lv": str(chance.random())})
        answers = [random_sheet(survey, chance) for _ in range(chance.randint(5, 60))]
        record = alone(stage, survey, answers)
        found = said_counts(sheets_in(stage, record)[0])
        exact += len(found)
        assert [count for count in found if 0 < count < 5] == []
    assert exact > 10 * surveys


def alone(stage: Stage, survey: Survey, answers: Sequence[Answers]) -> Record:
    """As if nothing of the kind had been asked before."""
    stage.unit.connection.execute("DELETE FROM survey_shown")
    return closed(stage, survey, answers)


def test_a8_control_the_plain_counts_of_the_same_surveys_are_full_of_them() -> None:
    from domain.surveys.report import tally

    chance = random.Random(8)
    survey = template("activities_and_times")
    answers = [random_sheet(survey, chance) for _ in range(20)]
    plain = [count for each in survey.questions if each.choices for count in tally(each, answers).values()]
    assert sum(0 < count < 5 for count in plain) > 5


@pytest.mark.torture
@pytest.mark.timeout(900)
def test_ten_thousand_people_and_fifteen_questions_close_and_are_read(stage: Stage) -> None:
    import time

    survey = fifteen()
    chance = random.Random(15)
    some = [random_sheet(survey, chance) for _ in range(200)]
    record = opened(stage, survey, [some[number % 200] for number in range(10_000)])
    before = time.perf_counter()
    stage.presses(ILZE, f"survey-close:{record.id}")
    stage.fires()
    stage.send()
    assert time.perf_counter() - before <= 20
    assert stored(stage, record).answered == 10_000
    before = time.perf_counter()
    stage.presses(ILZE, f"survey-results:{record.id}")
    first = time.perf_counter() - before
    before = time.perf_counter()
    stage.presses(ILZE, f"survey-result:{record.id}:0")
    again = time.perf_counter() - before
    assert first <= 10
    assert again <= first / 4


def fifteen() -> Survey:
    survey = template("activities_and_times")
    questions = [question for block in survey.blocks for question in block.questions]
    more = [replace(each, id=f"{each.id}_b") for each in questions][: 15 - len(questions)]
    return replace(survey, blocks=(replace(survey.blocks[0], questions=(*questions, *more)),))
