"""A10, A17 over the real path: while a survey is open, nothing shows what was answered, nor who has answered.

Shown by two worlds that differ in just that. Whoever runs the group, reads the results or runs the bot presses every
button there is in both; a single letter of difference would be a leak.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from domain.people import Office
from domain.surveys.answers import Value
from domain.surveys.records import Record
from handlers.registry import views
from handlers.screen import Arguments, Scene, Screen
from tests.handlers.stage import ANNA, EMMA, ILZE, OLGA, TARAS, Stage, staged
from tests.handlers.surveys.running import answered, opened

OPERATOR = 99
WISHES: tuple[Mapping[str, Value], ...] = (
    {"wish": "Soliņš pie pieturas", "about": "place", "join": "yes"},
    {"wish": "Kino vakars bērniem", "about": "children", "join": "no"},
)
PRESSED_AT_LEAST = 25


def world(folder: Path, given: Mapping[int, Mapping[str, Value]]) -> Iterator[tuple[Stage, Record]]:
    folder.mkdir()
    with staged(folder) as stage:
        stage.unit.people.meet(OPERATOR, "Zane", "lv", stage.now)
        stage.unit.people.set_office(OPERATOR, Office.OPERATOR)
        survey = opened(stage)
        for person, answers in given.items():
            answered(stage, survey, person, answers)
        yield stage, survey


def seen_by(person: int, folder: Path, given: Mapping[int, Mapping[str, Value]]) -> dict[str, str]:
    """By button, all that pressing it shows: from the survey's page on, over every screen that can be reached."""
    for stage, survey in world(folder, given):
        return dict(all_pressed(stage, person, f"survey:{survey.id}"))
    raise AssertionError("no world")


def all_pressed(stage: Stage, person: int, first: str) -> Iterator[tuple[str, str]]:
    waiting, known = deque([first]), {first}
    while waiting:
        data = waiting.popleft()
        stage.unit.connection.execute("SAVEPOINT one")
        before = len(stage.said)
        stage.presses(person, data)
        shown = [(each.chat_id, stage.draw(each)) for each in stage.said[before:]]
        told = "" if stage.answer is None else stage.answer.text
        fresh = [button.data or "" for _, screen in shown if screen for row in screen.rows for button in row]
        stage.unit.connection.execute("ROLLBACK TO one")
        yield data, f"{told}\n{shown}"
        for each in fresh:
            if each.startswith(("survey", "paper", "ask:", "again")) and each not in known:
                known.add(each)
                waiting.append(each)


SAME_PEOPLE = tuple({ANNA: one, OLGA: two, TARAS: two} for one, two in (WISHES, WISHES[::-1]))
SAME_ANSWERS = ({ANNA: WISHES[0], OLGA: WISHES[1]}, {TARAS: WISHES[0], EMMA: WISHES[1]})
"""Two have answered in each, not the same two."""


@pytest.mark.parametrize("person", [ILZE, OPERATOR])
def test_a10_whatever_was_answered_worker_reader_and_operator_see_the_same(tmp_path: Path, person: int) -> None:
    first, second = (seen_by(person, tmp_path / str(at), given) for at, given in enumerate(SAME_PEOPLE))
    assert len(first) >= PRESSED_AT_LEAST
    assert first == second


@pytest.mark.parametrize("person", [ILZE, OPERATOR])
def test_a17_whoever_has_answered_worker_reader_and_operator_see_the_same(tmp_path: Path, person: int) -> None:
    """Among all they can press is the nudge: what it says tells nothing either."""
    first, second = (seen_by(person, tmp_path / str(at), given) for at, given in enumerate(SAME_ANSWERS))
    assert any(data.startswith("again-yes") for data in first)
    assert first == second


def test_a10_control_a_page_with_a_count_of_one_option_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The naive way: live results."""

    def naive(scene: Scene, arguments: Arguments) -> Screen:
        record = scene.unit.surveys.get(arguments["survey"])
        assert record is not None
        own = (scene.unit.sealed.read_own(record.box_id or 0, person) or "" for person in (ANNA, OLGA, TARAS))
        return Screen(f"Par vietu: {sum('place' in content for content in own)}")

    monkeypatch.setitem(views.by_name, "survey", naive)
    first, second = (seen_by(ILZE, tmp_path / str(at), given) for at, given in enumerate(SAME_PEOPLE))
    assert first != second


def test_a17_control_a_page_that_names_the_silent_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def naive(scene: Scene, arguments: Arguments) -> Screen:
        record = scene.unit.surveys.get(arguments["survey"])
        assert record is not None
        silent = [p for p in (ANNA, OLGA, TARAS, EMMA) if not scene.unit.sealed.has(record.box_id or 0, p)]
        return Screen(f"Klusē: {silent}")

    monkeypatch.setitem(views.by_name, "survey", naive)
    first, second = (seen_by(ILZE, tmp_path / str(at), given) for at, given in enumerate(SAME_ANSWERS))
    assert first != second
