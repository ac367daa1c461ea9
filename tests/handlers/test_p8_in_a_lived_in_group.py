"""P8 where a group has lived for a while: every button that its people were shown × everybody who may press it."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any

import pytest

from domain.groups import Role
from domain.people import Office, Reach
from handlers.facts import Fact, Facts, Membership
from handlers.screen import Screen
from tests.handlers import p8_expectations as stated
from tests.handlers.lived_in import JURIS, STRANGER, VIJA, live
from tests.handlers.p8_world import LEAST, NOT_CONTENT, verbs
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged
from tests.handlers.test_p8_rights_matrix import FREE, NEEDED

OPERATOR = 31
SECRET = "Noslēpums"
OF_EACH = 3
EVERYBODY = {
    "stranger": STRANGER,
    "former member": EMMA,
    "worker of another place": VIJA,
    "member of another place": JURIS,
    "member": OLGA,
    "organiser": TARAS,
    "worker": ILZE,
    "operator": OPERATOR,
}
READERS = (ILZE, ANNA, OLGA, TARAS)
OUTSIDERS = frozenset(person for name, person in EVERYBODY.items() if LEAST[name] == 0)
"""They are not even told what the group is called."""

Content = dict[str, list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    ours, theirs = count(1), count(1)
    with staged(tmp_path_factory.mktemp("p8")) as stage:
        live(stage, lambda: f"{SECRET} {next(ours)}", lambda: f"Ābols {next(theirs)}")
        stage.unit.people.meet(OPERATOR, f"Svešs {OPERATOR}", "lv", stage.now)
        stage.unit.people.set_office(OPERATOR, Office.OPERATOR)
        stage.unit.people.set_reach(OPERATOR, Reach.STARTED)
        stage.unit.people.set_language(OPERATOR, "lv")
        stage.unit.groups.set_role(stage.group.id, TARAS, Role.ORGANISER)
        stage.unit.groups.set_present(stage.group.id, EMMA, present=False)
        left: dict[Fact, Any] = {Membership(CHAT, person): "left" for person in (EMMA, OPERATOR)}
        stage.facts = Facts({**stage.facts.known, **left})
        yield stage


def buttons(screen: Screen | None) -> list[str]:
    return [] if screen is None else [button.data for row in screen.rows for button in row if button.data]


def shown(stage: Stage) -> dict[str, list[str]]:
    """Of each verb some of the buttons that people of the group were shown, or come to from their start page."""
    found: dict[str, list[str]] = defaultdict(list)
    waiting = deque(
        (each.chat_id if each.chat_id > 0 else ANNA, data)
        for each in list(stage.said)
        if each.chat_id in (CHAT, *READERS)
        for data in buttons(stage.draw(each))
    )
    waiting.extend((person, data) for person in READERS for data in ("menu", "groups", "decisions", "tasks"))
    seen = set[str]()
    while waiting:
        person, data = waiting.popleft()
        verb = data.split(":", 1)[0]
        if data in seen or len(found[verb]) >= 2 * OF_EACH:
            continue
        seen.add(data)
        found[verb].append(data)
        waiting.extend((person, each) for each in leads_to(stage, person, data))
    return found


def leads_to(stage: Stage, person: int, data: str) -> list[str]:
    stage.unit.connection.execute("SAVEPOINT look")
    said = len(stage.said)
    try:
        stage.presses(person, data)
        return [
            each for waiting in stage.said[said:] if waiting.chat_id == person for each in buttons(stage.draw(waiting))
        ]
    finally:
        del stage.said[said:]
        stage.unit.connection.execute("ROLLBACK TO look")


def guessed(verb: str) -> list[str]:
    """Where nobody was shown one: made of the numbers that the first things have here, which are the group's."""
    return [f"{verb}:1", f"{verb}:1:1", f"{verb}:1:{ANNA}", f"{verb}:1:1:1"]


def content(stage: Stage) -> Content:
    found = stage.unit.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    tables = {row["name"] for row in found} - NOT_CONTENT
    return {name: [tuple(row) for row in stage.unit.connection.execute(f"SELECT * FROM {name}")] for name in tables}


def has_effect(stage: Stage, person: int, act: Callable[[], object], before: Content) -> bool:
    """Something changed, or words of the group's own were shown; all is taken back."""
    connection, said = stage.unit.connection, len(stage.said)
    connection.execute("SAVEPOINT pressed")
    changes = connection.total_changes
    try:
        act()
        told = [screen for each in stage.said[said:] if each.chat_id == person and (screen := stage.draw(each))]
        ours = (SECRET, stage.group.title)
        if any(words in repr(screen) for screen in told for words in ours):
            return True
        if any(words in repr(stage.answer) for words in (ours if person in OUTSIDERS else (SECRET,))):
            return True
        return connection.total_changes != changes and content(stage) != before
    finally:
        del stage.said[said:]
        connection.execute("ROLLBACK TO pressed")


@dataclass
class Matrix:
    unexpected: list[tuple[str, str]]
    """Who did or saw by which button what is not theirs."""
    done: set[str]
    cells: int


def pressed_by_everybody(stage: Stage, chosen: Iterable[str]) -> Matrix:
    found, before, matrix = shown(stage), content(stage), Matrix([], set(), 0)
    for verb in chosen:
        for data in found.get(verb, [])[:OF_EACH] or guessed(verb):
            for name, person in EVERYBODY.items():
                matrix.cells += 1
                if not has_effect(stage, person, partial(stage.presses, person, data), before):
                    continue
                if may(name, verb):
                    matrix.done.add(verb)
                elif ":" in data:
                    matrix.unexpected.append((name, data))
    return matrix


def may(name: str, verb: str) -> bool:
    if verb in stated.READER:
        return name == "worker"  # who asked, and reads
    return LEAST[name] >= NEEDED[verb]


def test_p8_in_a_lived_in_group_nobody_does_or_sees_what_is_not_theirs(lived_in: Stage) -> None:
    matrix = pressed_by_everybody(lived_in, [verb for verb in verbs() if verb not in FREE])
    assert matrix.unexpected == []
    assert matrix.cells >= 5000
    assert stated.NOTHING_HERE & matrix.done == set(), "state who may press these"
    assert len(matrix.done) >= 250, "the control: those who may do see and change things by the same buttons"


def test_p8_control_where_members_are_taken_for_organisers_it_is_seen(
    lived_in: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.rights.role_now", lambda turn, group: Role.ORGANISER)
    matrix = pressed_by_everybody(lived_in, sorted(stated.ORGANISER)[::12])
    assert {name for name, _ in matrix.unexpected} == {"member"}
