"""Screens as files, to be read as people will read them. `KOPA_UPDATE_GOLDENS=1` writes them anew."""

import os
from pathlib import Path

from handlers.screen import Screen

FOLDER = Path(__file__).parent.parent / "goldens"


def drawn(screen: Screen) -> str:
    rows = "\n".join("  ".join(f"[{button.label}]" for button in row) for row in screen.rows)
    return f"{screen.text}\n{rows}".rstrip()


def check(name: str, found: str) -> None:
    path = FOLDER / name
    if os.environ.get("KOPA_UPDATE_GOLDENS"):
        FOLDER.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == found
