"""Workbooks as people and their enemies send them."""

import io
import zipfile
from collections.abc import Mapping, Sequence

import openpyxl

Rows = Sequence[Sequence[object]]

MORE = ("hint", "required", "relevant", "constraint", "parameters", "calculation")


def row(kind: str, name: str | None, lv: str | None = None, ru: str | None = None, **more: str) -> Sequence[object]:
    return (kind, name, lv, ru, *(more.get(each) for each in MORE))


SURVEY: Rows = (
    ("type", "name", "label::Latvian (lv)", "label::Russian (ru)", "hint::Latvian (lv)", *MORE[1:]),
    row("start", "start"),
    row("note", "hello", "Par mūsu ciemu", "О нашем селе"),
    row("begin_group", "You", "Par Jums", "О Вас"),
    row("select_one home", "Home", "Kur dzīvojat?", "Где Вы живёте?", hint="Domājiet par ziemu", required="yes"),
    row(
        "select_multiple lack or_other",
        "lack",
        "Kā trūkst?",
        "Чего не хватает?",
        relevant="${Home} = 'farm'",
        constraint="count-selected(.) <= 2",
    ),
    row("integer", "age", "Cik Jums gadu?", "Сколько Вам лет?", constraint=". >= 0 and . < 121"),
    row("end_group", None),
    row("range", "mood", "Kā Jūs jūtaties?", "Как Вы себя чувствуете?", parameters="start=1 end=5 step=1"),
    row("text", "why", "Kāpēc?", "Почему?", relevant="${mood} <= 2 and not(selected(${lack}, 'doctor'))"),
    row("rank order", "order", "Sakārtojiet", "Расставьте", relevant="${age} > 17"),
    row("geopoint", "where", "Kur tas ir?", "Где это?"),
    row("decimal", "height", "Cik tālu ir veikals (km)?", "Далеко ли магазин (км)?", relevant="${where} != ''"),
    row("calculate", "sum", calculation="${age} * 2"),
)
CHOICES: Rows = (
    ("list_name", "name", "label::Latvian (lv)", "label::Russian (ru)", "label::French (fr)"),
    ("home", "town", "Pilsētā", "В городе", "En ville"),
    ("home", "farm", "Laukos", "В деревне", "À la campagne"),
    ("lack", "shop", "Veikala", "Магазина", None),
    ("lack", "doctor", "Ārsta", "Врача", None),
    ("lack", "bus", "Autobusa", "Автобуса", None),
    ("order", 1, "Ceļš", "Дорога", None),
    ("order", 2, "Gaisma", "Свет", None),
)
SETTINGS: Rows = (("form_title", "form_id", "default_language"), ("Mūsu ciems", "village", "Latvian (lv)"))
FORM: Mapping[str, Rows] = {"survey": SURVEY, "choices": CHOICES, "settings": SETTINGS}


def workbook(sheets: Mapping[str, Rows] = FORM) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def with_part(path: str, content: bytes, raw: bytes | None = None) -> bytes:
    """The workbook with that part put in place of its own."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw or workbook())) as before,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in before.namelist():
            if name != path:
                after.writestr(name, before.read(name))
        after.writestr(path, content)
    return stream.getvalue()


def sheet_of(cells: str) -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{cells}</sheetData></worksheet>'.encode()


def strings_of(content: str) -> bytes:
    return f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{content}</sst>'.encode()


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha">%s]><sst>&x;</sst>""" % b"".join(
    b'<!ENTITY %c "%s">' % (letter, b"&%c;" % (letter - 1) * 10) for letter in range(ord("b"), ord("y"))
)
OUTSIDE = (
    b'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY f SYSTEM "file:///etc/hostname">]><sst><si><t>&f;</t></si></sst>'
)

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"


def hostile() -> Mapping[str, tuple[bytes, str]]:
    """What is in the file, and what is said to it."""
    many = "".join(f'<row r="{n}"><c r="A{n}" t="str"><v>x</v></c></row>' for n in range(1, 30_000))
    deep = "<row>" * 50_000
    long = strings_of(f"<si><t>{'x' * 30_000}</t></si>")
    repeated = sheet_of("".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 1500)))
    return {
        "bomb": (with_part(STRINGS, b"<sst>" + b" " * 50_000_000 + b"</sst>"), "too_large"),
        "laughs": (with_part(STRINGS, LAUGHS), "not_a_workbook"),
        "outside": (with_part(STRINGS, OUTSIDE), "not_a_workbook"),
        "many_rows": (with_part(SHEET, sheet_of(many)), "sheet_too_large"),
        "far_cell": (
            with_part(SHEET, sheet_of('<row r="1"><c r="XFD1" t="str"><v>x</v></c></row>')),
            "sheet_too_large",
        ),
        "deep": (with_part(SHEET, sheet_of(deep)), "not_a_workbook"),
        "repeated": (with_part(SHEET, repeated, with_part(STRINGS, long)), "too_large"),
        "formula": (
            with_part(SHEET, sheet_of('<row r="2"><c r="B2"><f>HYPERLINK("http://x")</f><v>1</v></c></row>')),
            "formula",
        ),
        "half": (workbook()[:2000], "not_a_workbook"),
        "other_zip": (zipped({"hello.txt": b"hello"}), "not_a_workbook"),
        "many_entries": (zipped({f"{n}.txt": b"" for n in range(400)}), "too_large"),
        "way_out": (
            with_part(
                "xl/_rels/workbook.xml.rels",
                b'<Relationships><Relationship Id="rId1" Target="../../../etc/passwd"/></Relationships>',
            ),
            "sheet_missing",
        ),
        "password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500, "old_workbook"),
        "empty": (workbook({"survey": ()}), "form_empty"),
        "other_sheets": (workbook({"Lapa1": (("a",), ("b",))}), "sheet_missing"),
    }


def zipped(files: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return stream.getvalue()
