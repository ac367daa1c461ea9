"""The screens of tasks in four languages, as files to be read aloud."""

from typing import Any

import pytest

from domain.people import Office
from handlers.screen import Screen
from locales.texts import LANGUAGES, say
from tests.handlers.goldens import check, drawn
from tests.handlers.stage import ANNA, CHAT, ILZE, OLGA, Stage
from tests.handlers.tasks.doings import added, takes

SAID = (
    *("task-unknown", "task-over", "task-not-yours", "task-yours-already", "task-not-now", "task-day-past"),
    *("task-done", "task-dropped", "task-handed-back", "task-help-offered", "task-help-told-short", "task-go-noted"),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tasks(stage: Stage, language: str) -> None:
    stage.unit.people.set_office(ILZE, Office.WORKER)
    meeting = stage.meeting("2026-12-10T18:30")
    for words in ("Atnest galda spēles", "Uzcept kūku", "Sarunāt telpu"):
        added(stage, words, meeting)
    takes(stage, ANNA, 1)
    takes(stage, OLGA, 2)
    stage.presses(OLGA, "task-done:2")
    about = {"id": 1, "due": "2026-12-09", "name": "Anna"}
    group = {"group": stage.group.id, "page": 0, "meeting": meeting.id}
    pages: list[tuple[str, str, dict[str, Any], int]] = [
        *[(f"card {number}", "task-card", {"id": number}, CHAT) for number in (1, 2, 3)],
        ("call", "tasks-call", group, CHAT),
        ("help in the group", "task-help-call", about, CHAT),
        ("list", "tasks", group, ANNA),
        ("list for the organiser", "tasks", group, ILZE),
        ("own", "task", about, ANNA),
        ("done, for the organiser", "task", {"id": 2}, ILZE),
        ("until when", "task-when", about, ANNA),
        ("asked", "task-ask", about, ANNA),
        ("help", "task-help", about, ANNA),
        *[(f"help for {whom}", "task-help-news", {**about, "to": whom}, ANNA) for whom in ("owner", "organisers")],
        *[(f"unheard {each}", "task-unheard", {"id": 1, "reachable": each}, ILZE) for each in (True, False)],
        ("freed", "task-freed", {"id": 3}, ILZE),
        ("go or no-go", "task-go", {"id": meeting.id}, ILZE),
        ("smaller", "task-smaller", {"id": meeting.id}, ILZE),
        ("call preview", "tasks-call-ask", group, ILZE),
    ]
    told = [
        f"## {name}\n{drawn(_seen(stage, language, view, arguments, chat))}" for name, view, arguments, chat in pages
    ]
    told += [f"## {key}\n{say(language, key)}" for key in SAID]
    check(f"tasks.{language}.txt", "\n\n".join(told) + "\n")


def _seen(stage: Stage, language: str, view: str, arguments: dict[str, Any], chat: int) -> Screen:
    screen = stage.view(view, arguments, language, chat)
    assert screen is not None, view
    assert all(len((button.data or "").encode()) <= 64 for row in screen.rows for button in row)
    return screen
