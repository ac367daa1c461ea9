"""A paper becomes a DOCX file: the same blocks in Word's own styles, so that every program can edit it.

What people wrote is put in as text; nothing of it is markup, a field or a link.
"""

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from docx import Document
from docx.document import Document as Made
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from bot.printing.cells import storable
from domain.printing import (
    Bars,
    Block,
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

LANGUAGES = {"lv": "lv-LV", "ru": "ru-RU", "uk": "uk-UA", "en": "en-GB"}
"""So that the spelling is checked in the right one."""
FONT, SIZE, LARGE = "Arial", 11, 16
GREY = RGBColor(0x55, 0x55, 0x55)
NEVER = datetime(2020, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""So that the same paper is always the same bytes."""
WIDTH = 170.0
"""Millimetres between the margins."""


def write(paper: Paper) -> bytes:
    document = Document()
    _set_up(document, paper)
    for block in paper.blocks:
        _put(document, block)
    file = io.BytesIO()
    document.save(file)
    return _undated(file.getvalue())


def _set_up(document: Made, paper: Paper) -> None:
    about = document.core_properties
    about.title, about.author, about.last_modified_by, about.comments = storable(paper.title), "Kopā", "Kopā", ""
    about.language = LANGUAGES[paper.language]
    about.created = about.modified = NEVER
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(20)
    page.top_margin = page.bottom_margin = Mm(20)
    page.footer.paragraphs[0].text = storable(paper.footer)
    for style in document.styles:
        if style.name in {"Normal", "Heading 1", "Heading 2", "Heading 3"}:
            _dress(style, paper)


def _dress(style: Any, paper: Paper) -> None:
    """One plain font in black: the template's headings are blue, and its fonts are not on every machine."""
    style.font.name = FONT
    style.font.color.rgb = RGBColor(0, 0, 0)
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for script in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{script}"), None)
    fonts.set(qn("w:cs"), FONT)
    if style.name == "Normal":
        style.font.size = Pt(LARGE if paper.large else SIZE)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), LANGUAGES[paper.language])
        properties.append(language)


def _put(document: Made, block: Block) -> None:
    if isinstance(block, Together):
        for each in block.blocks:
            _put(document, each)
        return
    _PUT[type(block)](document, block)


def _heading(document: Made, block: Heading) -> None:
    document.add_heading(storable(block.text), min(max(block.level, 1), 3))


def _paragraph(document: Made, block: Paragraph) -> None:
    run = document.add_paragraph().add_run(storable(block.text))
    run.bold = block.strong or None
    if block.quiet:
        run.font.size, run.font.color.rgb = Pt(SIZE - 2), GREY


def _bullets(document: Made, block: Bullets) -> None:
    """Numbers are written out: Word would go on counting from the list before."""
    for number, item in enumerate(block.items, 1):
        if block.numbered:
            document.add_paragraph(f"{number}. {storable(item)}")
        else:
            document.add_paragraph(storable(item), "List Bullet")


def _details(document: Made, block: Details) -> None:
    for word, meaning in block.lines:
        line = document.add_paragraph()
        line.add_run(f"{storable(word)}: ").bold = True
        line.add_run(storable(meaning))


def _table(document: Made, block: Table) -> None:
    table = document.add_table(rows=0, cols=len(block.head), style="Table Grid")
    table.autofit = False
    for number, cells in enumerate((block.head, *block.rows)):
        row = table.add_row()
        for cell, words, width in zip(row.cells, cells, _widths(block), strict=True):
            cell.width = Mm(width)
            cell.paragraphs[0].add_run(storable(words)).bold = number == 0 or None
    repeated = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)
    document.add_paragraph()


def _widths(block: Table) -> Sequence[float]:
    shares = block.widths or (1.0,) * len(block.head)
    return [WIDTH * share / sum(shares) for share in shares]


def _bars(document: Made, block: Bars) -> None:
    """Numbers in a table: what can be edited, a picture cannot."""
    rows = tuple((bar.label, bar.value) for bar in block.bars)
    if block.caption:
        _paragraph(document, Paragraph(block.caption))
    if rows:
        _table(document, Table(("", ""), rows, (3, 1)))


def _code(document: Made, block: QrCode) -> None:
    """The address: a code in a text that is edited is easily torn from it."""
    _details(document, Details(((block.caption, block.address or block.url),)))


def _checks(document: Made, block: CheckLines) -> None:
    marked = [f"☐ {storable(option)}" for option in block.options]
    for line in ["   ".join(marked)] if block.across else marked:
        document.add_paragraph(line)


def _lines(document: Made, block: WritingLines) -> None:
    for _ in range(block.count):
        document.add_paragraph("_" * 60)


def _break(document: Made, _block: PageBreak) -> None:
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


_PUT: dict[type, Callable[[Made, Any], None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Bullets: _bullets,
    Details: _details,
    Table: _table,
    Bars: _bars,
    QrCode: _code,
    CheckLines: _checks,
    WritingLines: _lines,
    PageBreak: _break,
}


def _undated(content: bytes) -> bytes:
    """A DOCX file is a ZIP, and that carries the time of writing."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(zipfile.ZipInfo(name), before.read(name), zipfile.ZIP_DEFLATED)
    return file.getvalue()
