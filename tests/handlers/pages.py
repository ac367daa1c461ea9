"""Screens of a stage put into one golden file a language."""

from collections.abc import Iterable
from typing import Any

from tests.handlers.goldens import check, drawn
from tests.handlers.stage import Stage

Page = tuple[str, dict[str, Any], int]
"""A view, its arguments, and who reads it."""


def check_pages(stage: Stage, name: str, language: str, pages: Iterable[Page]) -> None:
    told = []
    for view, arguments, reader in pages:
        screen = stage.view(view, arguments, language, reader)
        assert screen is not None, (view, arguments)
        data = [button.data or "" for row in screen.rows for button in row]
        assert all(len(each.encode()) <= 64 for each in data), data
        told.append(f"## {view} {_short(arguments)}\n{drawn(screen)}")
    check(f"{name}.{language}.txt", "\n\n".join(told) + "\n")


def _short(arguments: dict[str, Any]) -> str:
    return " ".join(f"{name}={value}" for name, value in arguments.items())
