"""A17: nobody can ask who has not answered. Only the machine's own reminder reaches those who are silent."""

import ast
import inspect
import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

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
LOOPS = (ast.For, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)

Sources = Mapping[str, str]
"""Text by path."""


@dataclass(frozen=True)
class Question:
    """A function that tells something of the person given as its argument number `place` (-1: the last)."""

    owner: str
    name: str
    place: int


def asked_of_others(texts: Sources) -> list[str]:
    """Where a box is asked about somebody other than whoever is speaking with us, be it through other functions."""
    questions = {Question("sealed", name, -1) for name in OF_ONE_PERSON}
    while True:
        wrong, passed_on = _look(texts, questions)
        if passed_on <= questions:
            return wrong
        questions |= passed_on


def _look(texts: Sources, questions: set[Question]) -> tuple[list[str], set[Question]]:
    wrong, passed_on = [], set()
    for path, text in texts.items():
        module = path.rsplit("/", 1)[-1].removesuffix(".py")
        tree = ast.parse(text)
        looped = {id(node) for loop in ast.walk(tree) if isinstance(loop, LOOPS) for node in ast.walk(loop)}
        for function, call in _calls(tree):
            asked = _asked(module, call, questions)
            if asked is None:
                continue
            person = ast.unparse(call.args[asked.place]) if call.args else ""
            parameters = [] if function is None else [argument.arg for argument in function.args.args]
            if function is not None and person in parameters and id(call) not in looped:
                passed_on.add(Question(module, function.name, parameters.index(person)))
            elif person not in WHOEVER_SPEAKS or id(call) in looped:
                wrong.append(f"{path}:{call.lineno}")
    return wrong, passed_on


def _calls(tree: ast.Module) -> Iterator[tuple[ast.FunctionDef | None, ast.Call]]:
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    around = {id(inner): function for function in functions for inner in ast.walk(function)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield around.get(id(node)), node


def _asked(module: str, call: ast.Call, questions: set[Question]) -> Question | None:
    called = ast.unparse(call.func).rsplit(".", 2)
    name = called[-1]
    owner = called[-2] if len(called) > 1 else module
    return next((one for one in questions if (one.owner, one.name) == (owner, name)), None)


def test_a17_handlers_ask_a_box_only_about_whoever_speaks_with_us() -> None:
    assert asked_of_others(dict(sources("handlers", "domain", "bot"))) == []


OWN = "def own(unit, box, who):\n    return unit.sealed.has(box, who)\n"


@pytest.mark.parametrize(
    "source",
    [
        "silent = [m for m in members if not turn.unit.sealed.has(box, m.person.id)]",
        "for person in people:\n    if scene.unit.sealed.has(box, person.id):\n        pass",
        "turn.unit.sealed.read_own(box, turn.number(1))",
        "unit.sealed.has(box, arguments['person'])",
        OWN + "own(unit, box, turn.number(1))",
        OWN + "for person in people:\n    own(unit, box, person.id)",
        OWN + "def deeper(who):\n    return own(1, 2, who)\ndeeper(turn.number(1))",
    ],
)
def test_a17_control_asking_about_others_is_caught(source: str) -> None:
    assert len(asked_of_others({"handlers/naive.py": source})) == 1


def test_a17_asking_for_oneself_through_another_module_is_fine() -> None:
    honest = {"handlers/votes.py": OWN, "handlers/screen.py": "votes.own(turn.unit, box, turn.person.id)"}
    assert asked_of_others(honest) == []
    assert asked_of_others({**honest, "handlers/spy.py": "votes.own(turn.unit, box, other.id)"}) == [
        "handlers/spy.py:1"
    ]


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
