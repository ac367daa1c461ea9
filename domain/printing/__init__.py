"""What Kopā hands out beside words, described in full and drawn elsewhere: one description is always one file."""

from domain.printing.attachments import Attachment, CalendarFile, EditablePaper, Event, TextFile
from domain.printing.merging import merged
from domain.printing.papers import (
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
from domain.printing.pictures import Bar, BarsPicture, Picture, Point, QrPicture, TrendPicture
from domain.printing.tables import Cell, Cells, Csv, Sheet, Workbook

__all__ = [
    "Attachment",
    "Bar",
    "Bars",
    "BarsPicture",
    "Block",
    "Bullets",
    "CalendarFile",
    "Cell",
    "Cells",
    "CheckLines",
    "Csv",
    "Details",
    "EditablePaper",
    "Event",
    "Heading",
    "PageBreak",
    "Paper",
    "Paragraph",
    "Picture",
    "Point",
    "QrCode",
    "QrPicture",
    "Sheet",
    "Table",
    "TextFile",
    "Together",
    "TrendPicture",
    "Workbook",
    "WritingLines",
    "merged",
]
