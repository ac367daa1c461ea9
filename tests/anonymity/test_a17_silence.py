"""A17: nobody can ask who has not answered. Only the machine's own reminder reaches those who are silent."""

import ast
import inspect
import re
import typing
from collections.abc import Iterator

import pytest

from domain.outbox import Lane, Message
from domain.sealing import BoxRepository
from storage.sealing import Boxes
from tests.anonymity.conftest import Hall
from tests.handlers.direct import NOW
from tests.source_rules import sources

OF_ONE_PERSON = {"has", "read_own", "kept_of", "withdraw", "withdraw_everywhere"}
"""What is told of a person: only to that very person."""
WHOEVER_SPEAKS = {"turn.person.id", "turn.user.id", "scene.chat_id", "person.id"}


def asked_of_others(source: str) -> list[int]:
    """Lines that ask a box about somebody other than the person who is speaking with us."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr not in OF_ONE_PERSON or not ast.unparse(node.func.value).endswith("sealed"):
            continue
        if not node.args or ast.unparse(node.args[-1]) not in WHOEVER_SPEAKS:
            found.append(node.lineno)
    return found


def inside_loops(source: str) -> list[int]:
    """Lines that ask a box about people in a loop or a comprehension."""
    loops = (ast.For, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
    return sorted(
        {
            node.lineno
            for loop in ast.walk(ast.parse(source))
            if isinstance(loop, loops)
            for node in ast.walk(loop)
            if isinstance(node, ast.Attribute)
            and node.attr in OF_ONE_PERSON
            and ast.unparse(node.value).endswith("sealed")
        }
    )


def test_a17_handlers_ask_a_box_only_about_whoever_speaks_with_us() -> None:
    wrong = [
        f"{path}:{line}"
        for path, text in sources("handlers", "domain", "bot")
        for line in [*asked_of_others(text), *inside_loops(text)]
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "source",
    [
        "silent = [m for m in members if not turn.unit.sealed.has(box, m.person.id)]",
        "for person in people:\n    if scene.unit.sealed.has(box, person.id):\n        pass",
        "turn.unit.sealed.read_own(box, turn.number(1))",
        "unit.sealed.has(box, arguments['person'])",
    ],
)
def test_a17_control_asking_about_others_is_caught(source: str) -> None:
    assert asked_of_others(source) or inside_loops(source)


def answers_about_people(protocol: type) -> Iterator[str]:
    """Methods that are given people, or give people, and say something about them."""
    for name, method in inspect.getmembers(protocol, inspect.isfunction):
        if name.startswith("_"):
            continue
        signature = inspect.signature(method)
        given = " ".join(str(parameter.annotation) for parameter in signature.parameters.values())
        given_many = bool(re.search(r"(Iterable|Sequence|Collection|list|set)\[int\]", given))
        gives_many = bool(
            re.search(r"(Iterable|Sequence|Collection|list|set|dict)\[.*\bint\b", str(signature.return_annotation))
        )
        if gives_many or (given_many and signature.return_annotation is not None):
            yield name


@pytest.mark.parametrize("boxes", [BoxRepository, Boxes])
def test_a17_no_question_to_a_box_takes_or_gives_several_people(boxes: type) -> None:
    assert list(answers_about_people(boxes)) == []


def test_a17_control_a_question_about_several_people_is_caught() -> None:
    class Naive(typing.Protocol):
        def who_has_not(self, box_id: int, candidates: typing.Iterable[int]) -> set[int]: ...
        def silent(self, box_id: int) -> list[int]: ...
        def remind(self, box_id: int, candidates: typing.Iterable[int]) -> None: ...

    assert list(answers_about_people(Naive)) == ["silent", "who_has_not"]


def test_a17_after_the_close_not_even_the_machine_knows(hall: Hall) -> None:
    box = hall.box_of([(101, "jā"), (102, "nē")])
    hall.close(box)
    nudge = Message(0, "text", {"text": "privacy"}, lane=Lane.PUSH)
    hall.boxes.remind_missing(box, [101, 102, 103], nudge, NOW)
    assert hall.direct.rows("SELECT count(*) FROM outbox")[0][0] == 0
    assert [hall.boxes.has(box, person) for person in (101, 102, 103)] == [False, False, False]


def test_a17_nothing_stays_of_who_was_reminded(hall: Hall) -> None:
    """No key under which a sent message would be remembered; when it is sent its row is gone."""
    box = hall.box_of([(101, "jā")])
    nudge = Message(0, "text", {"text": "privacy"}, key="nudge:7", lane=Lane.PUSH)
    hall.boxes.remind_missing(box, [101, 102], nudge, NOW)
    outbox = hall.direct.unit.outbox
    for waiting in outbox.ready(NOW, [], 10):
        outbox.sent(waiting, 5, NOW)
    assert hall.direct.rows("SELECT count(*) FROM outbox")[0][0] == 0
    assert hall.direct.rows("SELECT count(*) FROM posted")[0][0] == 0
