"""A paper as a DOCX file: what was described is in it, in Word's own styles, and what people wrote is only text."""

import io
import time
import zipfile

import pytest
from docx import Document
from docx.document import Document as Opened

from bot.printing import printed
from domain.printing import (
    Bar,
    Bars,
    Bullets,
    CheckLines,
    Details,
    EditablePaper,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    QrCode,
    Table,
    Together,
    WritingLines,
)

LETTERS = "Ķekavas žagari – «объём» ґанок, під’їзд"
TABLE = Table(("Nr.", "Kas"), (("1", LETTERS), ("2", "=HYPERLINK(1)")), (1, 5))
BLOCKS = (
    Heading("Pārskats", 1),
    Paragraph(LETTERS, strong=True),
    Bullets(("viens", "divi")),
    Bullets(("pirmais", "otrais"), numbered=True),
    Details((("Kad", "rīt"),)),
    TABLE,
    Bars((Bar("Jā", "7", 0.7),), "Septiņi par"),
    QrCode("https://t.me/kopa_bot", "Atvērt"),
    Together((Heading("Jautājums", 3), CheckLines(("jā", "nē"), across=True), WritingLines(1))),
    PageBreak(),
    Paragraph("<b>&nbsp;</b> \x07 { PAGE }", quiet=True),
)


def paper(language: str = "lv") -> EditablePaper:
    return EditablePaper(Paper("Pārskats 23.11.", "Darbības pārskats", BLOCKS, language, "Rīta kafija"))


def opened(file: EditablePaper) -> Opened:
    return Document(io.BytesIO(printed(file).content))


def test_b4_every_block_is_there_as_text_that_can_be_edited() -> None:
    document = opened(paper())
    lines = [line.text for line in document.paragraphs]
    for words in (LETTERS, "viens", "1. pirmais", "Kad: rīt", "Atvērt: https://t.me/kopa_bot", "☐ jā   ☐ nē", "_" * 60):
        assert words in lines
    assert "<b>&nbsp;</b>  { PAGE }" in lines
    cells = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert cells == [["Nr.", "Kas"], ["1", LETTERS], ["2", "=HYPERLINK(1)"]]
    assert [cell.text for cell in document.tables[1].rows[1].cells] == ["Jā", "7"]


def test_b4_headings_are_headings_and_the_name_tells_the_kind() -> None:
    styles = {line.text: str(line.style and line.style.name) for line in opened(paper()).paragraphs}
    assert (styles["Pārskats"], styles["Jautājums"], styles["viens"]) == ("Heading 1", "Heading 3", "List Bullet")
    assert printed(paper()).name == "Pārskats 23.11.docx"


@pytest.mark.parametrize(("language", "code"), [("lv", "lv-LV"), ("ru", "ru-RU"), ("uk", "uk-UA"), ("en", "en-GB")])
def test_b4_its_spelling_is_checked_in_the_readers_language(language: str, code: str) -> None:
    with zipfile.ZipFile(io.BytesIO(printed(paper(language)).content)) as parts:
        assert f'w:lang w:val="{code}"' in parts.read("word/styles.xml").decode()


def test_b4_the_same_paper_is_the_same_bytes_and_names_no_machine() -> None:
    first = printed(paper()).content
    time.sleep(2.1)
    assert printed(paper()).content == first
    about = opened(paper()).core_properties
    assert (about.author, about.last_modified_by, about.title) == ("Kopā", "Kopā", "Darbības pārskats")


def test_s7_nothing_people_wrote_is_a_field_or_a_link() -> None:
    with zipfile.ZipFile(io.BytesIO(printed(paper()).content)) as parts:
        text = parts.read("word/document.xml").decode()
    assert "w:instrText" not in text
    assert "w:fldSimple" not in text
    assert "w:hyperlink" not in text
