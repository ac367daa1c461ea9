"""Lists and results in other programs: numbers compute, words never do, and Excel opens them as its user expects."""

import csv
import io
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot.printing import printed
from domain.printing import Cells, Csv, Sheet, Workbook

LIVE = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "−"]
ATTACKS = [
    f"{before}{sign}{body}"
    for before in ("", " ", "\u00a0", "\u200b")
    for sign in LIVE
    for body in ("1+1", 'HYPERLINK("https://example.org";"x")', "cmd|' /C calc'!A0", "SUM(A1:A9)*2")
]
HARMLESS = [
    "Ķekavas bibliotēkā",
    "«Где?» – спросил он",
    "Зустріч о 18:00, під’їзд із ґанком",
    "2 + 2 = 4",
    "e-pasts: anna@example.org",
    "-5",
    "+3,5",
    "'citāts'",
    "a;b,c\td",
    'saka "jā"',
    "divas\nrindas",
    "",
]


def as_csv(rows: Cells, language: str = "lv") -> list[list[str]]:
    content = printed(Csv("x", ("a",), rows, language)).content
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter="," if language == "en" else ";"))[1:]


def one_kind_of_line(text: str) -> str:
    """XML knows one sign for the end of a line; whether the other survives depends on who wrote the file."""
    return text.replace("\r", "\n")


def computed_by_some_program(cell: str) -> bool:
    """The plain reading of OWASP's rule, written apart from the code under test."""
    if cell[:1] in LIVE:
        return not cell[1:].replace(",", "").replace(".", "").isdecimal()
    return bool(cell.strip("\u200b \u00a0")) and cell.strip("\u200b \u00a0")[0] in LIVE


def test_s7_control_written_as_they_are_the_attacks_are_live() -> None:
    assert all(computed_by_some_program(attack) for attack in ATTACKS)


def test_s7_nothing_people_wrote_is_live_in_csv() -> None:
    cells = [row[0] for row in as_csv(tuple((attack,) for attack in ATTACKS))]
    assert [cell for cell in cells if computed_by_some_program(cell)] == []
    assert cells == [f"'{attack}" for attack in ATTACKS]


def test_s7_harmless_words_are_unchanged_in_csv() -> None:
    assert [row[0] if row else "" for row in as_csv(tuple((words, "|") for words in HARMLESS))] == HARMLESS


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_s7_whatever_is_written_in_csv_stays_one_cell_and_dead(text: str) -> None:
    [[cell, end]] = as_csv(((text, "|"),))
    assert end == "|"
    assert not computed_by_some_program(cell)


def test_s7_nothing_people_wrote_is_live_in_a_workbook_and_none_of_it_changes() -> None:
    texts = [*ATTACKS, *filter(None, HARMLESS)]
    sheet = Sheet("Atbildes", ("=A1",), tuple((text,) for text in texts))
    page = load_workbook(io.BytesIO(printed(Workbook("x", (sheet,))).content))["Atbildes"]
    cells = [row[0] for row in page.iter_rows()]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [one_kind_of_line(str(cell.value)) for cell in cells[1:]] == [one_kind_of_line(text) for text in texts]
    assert [cell.value for cell in cells if computed_by_some_program(str(cell.value)) and not cell.quotePrefix] == []


def test_numbers_and_dates_stay_such_in_a_workbook() -> None:
    riga = datetime(2026, 5, 14, 18, 0, tzinfo=ZoneInfo("Europe/Riga"))
    sheet = Sheet("Skaits", ("n",), ((7,), (-2.5,), (date(2026, 5, 14),), (riga,), (None,), (True,)))
    page = load_workbook(io.BytesIO(printed(Workbook("x", (sheet,))).content)).worksheets[0]
    values = [row[0].value for row in page.iter_rows(min_row=2)]
    assert values == [7, -2.5, datetime(2026, 5, 14), datetime(2026, 5, 14, 18, 0), None, True]  # noqa: DTZ001
    assert page.freeze_panes == "A2"


@pytest.mark.parametrize("title", ["a/b:c*?[d]\\'", "ļ" * 50, "", "\x07"])
def test_any_title_makes_a_sheet(title: str) -> None:
    sheets = (Sheet(title, ("a",), ()), Sheet(title, ("b\x00",), (("x" * 40_000,),)))
    book = load_workbook(io.BytesIO(printed(Workbook("x", sheets)).content))
    assert len(book.worksheets) == 2
    assert len(str(book.worksheets[1]["A2"].value)) == 32_767


def test_csv_opens_by_a_double_click_in_latvian_excel_and_in_english() -> None:
    rows = ((1.5, -2, date(2026, 5, 14), None, "a;b"),)
    latvian = printed(Csv("saraksts", ("ā",), rows, "lv"))
    assert latvian.name == "saraksts.csv"
    assert latvian.content == '\ufeffā\r\n1,5;-2;2026-05-14;;"a;b"\r\n'.encode()
    assert printed(Csv("x", ("a",), rows, "en")).content.endswith(b"1.5,-2,2026-05-14,,a;b\r\n")


def test_the_same_table_is_the_same_bytes() -> None:
    workbook = Workbook("x", (Sheet("a", ("b",), ((1,),)),))
    first = load_workbook(io.BytesIO(printed(workbook).content))
    assert first.properties.created == load_workbook(io.BytesIO(printed(workbook).content)).properties.created
