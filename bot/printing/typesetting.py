"""Papers and pictures are set by Typst from templates. Words reach it as data and never as markup."""

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import segno
import typst

from bot.printing.glyphs import legible
from domain.printing import QrCode, QrPicture

FOLDER = Path(__file__).parent
TEMPLATES = FOLDER / "templates"
PIXELS_PER_INCH = 256
"""A picture of 360 points becomes 1280 pixels wide, the most that Telegram keeps."""


def set_type(template: str, description: object, to: Literal["pdf", "png"]) -> bytes:
    made = typst.compile(
        str(TEMPLATES / f"{template}.typ"),
        root=str(TEMPLATES),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format=to,
        ppi=PIXELS_PER_INCH,
        sys_inputs={"data": json.dumps(as_data(description), ensure_ascii=False)},
    )
    assert isinstance(made, bytes)
    return made


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER / "fonts")])


def as_data(described: Any) -> Any:
    """A description as JSON can hold it, each part with its `kind`, its words without what no font of ours can show."""
    match described:
        case str():
            return legible(described)
        case Mapping():
            return {name: as_data(value) for name, value in described.items()}
        case Sequence():
            return [as_data(part) for part in described]
        case _ if is_dataclass(described):
            parts = {field.name: as_data(getattr(described, field.name)) for field in fields(described)}
            return {"kind": type(described).__name__, **parts, **_picture_of(described)}
    return described


def _picture_of(described: object) -> dict[str, str]:
    if not isinstance(described, QrCode | QrPicture):
        return {}
    drawn = io.BytesIO()
    segno.make(described.url, error="m", micro=False).save(drawn, kind="svg", border=4, light="white", xmldecl=False)
    return {"picture": drawn.getvalue().decode()}
