"""A search for a time as tests need it: asked in words by the worker, its card in the group."""

from domain.finding_time.searches import TimeSearch
from tests.handlers.stage import CHAT, ILZE, Stage

THREE = "otrdien 18:00, trešdien 10:00, sestdien no rīta"


def ask(stage: Stage, words: str = THREE, until: str = "Kamēr laiki", title: str = "Vecāku vakars") -> TimeSearch:
    stage.presses(ILZE, f"time-find:{stage.group.id}")
    stage.says(ILZE, title)
    stage.says(ILZE, words)
    stage.taps(ILZE, until)
    stage.taps(ILZE, "Nosūtīt grupai")
    return stored(stage)


def stored(stage: Stage, search: int = 1) -> TimeSearch:
    found = stage.unit.time_searches.get(search)
    assert found is not None
    return found


def marks(stage: Stage, person: int, **slots: str) -> None:
    """By number: `_1="yes"`."""
    for slot, fit in slots.items():
        stage.presses(person, f"slot:1:{slot.removeprefix('_')}:{fit}")


def card_text(stage: Stage, language: str = "lv") -> str:
    shown = stage.view("time-search-card", {"id": 1}, language, CHAT)
    assert shown is not None
    return shown.text


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text
