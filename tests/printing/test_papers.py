"""A paper's words can be found, copied and read aloud; its lines and boxes can be written on; nothing is cut off."""

import io
import json
from dataclasses import replace

import pytest
import typst
from PIL import Image
from pypdf import PdfReader
from pypdfium2 import PdfDocument
from zxingcpp import read_barcodes

from bot.printing import printed, typesetting
from domain.printing import (
    Bar,
    Bars,
    Bullets,
    CheckLines,
    Details,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    QrCode,
    Table,
    Together,
    WritingLines,
)

WORDS = {
    "lv": "Ķīļķēni žāvē „čučumuižu” – ģērbjas ņiprāk, šūpojas",
    "ru": "Съешь ещё «мягких» булок – выпей чаю, объявление",
    "uk": "Ґанок, їжак, під’їзд і «щедрий» вечір – є місце",
    "en": "Tea’s at “seven” – don’t be late, Zoë",
}
URL = "https://t.me/kopa_bot?start=g-abcdefghijklmnopqrstuvwxyz"


def a_paper(language: str, *, large: bool = False) -> Paper:
    words = WORDS[language]
    bars = (Bar(words, "26 (60 %)", 0.6, marked=True), Bar("Facebook", "<5", 0.1, low=0.0))
    return Paper(
        "izdruka",
        words,
        (
            Heading(words, 1),
            Paragraph(words, strong=True),
            Details((("1.", words),)),
            Bullets((words,), numbered=True),
            Heading(words),
            Table((words, "n"), tuple((words, str(row)) for row in range(40)), (3, 1)),
            Bars(bars, words),
            QrCode(URL, words, "t.me/kopa_bot"),
            PageBreak(),
            Together((Heading(words, 3), CheckLines((words, words)), CheckLines(("1", "2"), across=True))),
            WritingLines(3),
            Paragraph(words, quiet=True),
        ),
        language,
        footer="Rīta kafija",
        large=large,
    )


def read(paper: Paper) -> PdfReader:
    return PdfReader(io.BytesIO(printed(paper).content))


def text_of(reader: PdfReader) -> str:
    return " ".join(
        " ".join(page.extract_text() for page in reader.pages).replace("\u200b", "").replace("\xad\n", "").split()
    )


def pages(paper: Paper) -> list[Image.Image]:
    document = PdfDocument(printed(paper).content)
    return [page.render(scale=2).to_pil().convert("RGB") for page in document]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", WORDS)
def test_every_word_can_be_found_in_the_file_and_no_letter_is_missing(language: str, large: bool) -> None:
    reader = read(a_paper(language, large=large))
    found = text_of(reader)
    least = 40 + 12
    assert found.count(WORDS[language]) >= least
    assert "26 (60 %)" in found
    assert found.count("☐") == 4
    assert f"{len(reader.pages)} / {len(reader.pages)}" in found


@pytest.mark.parametrize("language", WORDS)
def test_it_can_be_read_aloud_in_its_language(language: str) -> None:
    catalogue = read(a_paper(language)).root_object
    assert str(catalogue["/Lang"]) == language
    assert "'/Marked': True" in str(catalogue["/MarkInfo"])
    assert "/StructTreeRoot" in catalogue


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", WORDS)
def test_it_keeps_the_rules_of_pdf_ua_and_warns_of_nothing(language: str, large: bool) -> None:
    _, warnings = typst.compile_with_warnings(
        str(typesetting.TEMPLATES / "paper.typ"),
        root=str(typesetting.TEMPLATES),
        font_paths=typesetting._fonts(),
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards="ua-1",
        sys_inputs={"data": json.dumps(typesetting.as_data(a_paper(language, large=large)))},
    )
    assert [warning.message for warning in warnings] == []


@pytest.mark.parametrize("large", [False, True])
def test_nothing_reaches_into_the_margins_however_long_the_word(large: bool) -> None:
    long = "nepārtraukts" * 30
    paper = replace(
        a_paper("lv", large=large),
        blocks=(
            Heading(long),
            Paragraph(long),
            CheckLines((long,)),
            CheckLines((long,), across=True),
            Table((long, "n", "Σ"), ((long, long, "1"),), (1, 1, 1)),
            Bars((Bar(long, "1", 0.5), Bar("a", long, 1))),
            QrCode(URL, long, long),
            Details(((long, long),)),
        ),
    )
    for page in pages(paper):
        width, height = page.size
        margin = int(width * 0.09)
        for box in ((0, 0, margin, height), (width - margin, 0, width, height)):
            assert page.crop(box).getcolors() == [(margin * height, (255, 255, 255))]


def test_the_code_on_the_paper_opens_its_link() -> None:
    [code] = [code for page in pages(a_paper("lv")) for code in read_barcodes(page)]
    assert code.text == URL


def test_large_type_is_that_of_a_notice_on_a_wall() -> None:
    sizes: list[float] = []

    def note(text: str, _matrix: object, _line: object, _font: object, size: float) -> None:
        if text.strip():
            sizes.append(size)

    for page in read(a_paper("lv", large=True)).pages:
        page.extract_text(visitor_text=note)
    assert min(sizes) >= 11
    assert sorted(sizes)[len(sizes) // 2] >= 18


def test_the_same_description_is_the_same_file() -> None:
    assert printed(a_paper("uk")).content == printed(a_paper("uk")).content


def test_what_people_write_is_never_read_as_markup() -> None:
    typed = '#import "x" $x^2$ *b* = h [a](b) \\ "; #sys.inputs'
    assert typed in text_of(read(replace(a_paper("en"), blocks=(Paragraph(typed),))))


def test_small_pictures_are_left_out_instead_of_printed_as_empty_boxes() -> None:
    blocks = (Paragraph("Tējas 🫖 vakars ✅\x07 👩‍👧 19.00"), Paragraph("👍🏽"))
    found = text_of(read(replace(a_paper("lv"), blocks=blocks)))
    assert "Tējas vakars 19.00 –" in found


def test_a_question_and_its_boxes_stay_on_one_page() -> None:
    question = Together((Heading("Jautājums", 3), CheckLines(tuple(f"atbilde {n}" for n in range(8)))))
    paper = replace(a_paper("lv"), blocks=(question,) * 12)
    for page in read(paper).pages:
        text = page.extract_text()
        assert text.count("Jautājums") == text.count("atbilde 0") == text.count("atbilde 7") > 0


def test_the_head_of_a_table_stands_on_each_of_its_pages() -> None:
    rows = tuple((f"Rinda {n}",) for n in range(120))
    reader = read(replace(a_paper("lv"), blocks=(Table(("Virsraksts",), rows),)))
    assert len(reader.pages) > 2
    assert all("Virsraksts" in page.extract_text() for page in reader.pages)


def test_a_paper_with_nothing_in_it_is_still_a_page() -> None:
    assert len(read(Paper("x", "Tukšs", (), "lv")).pages) == 1
