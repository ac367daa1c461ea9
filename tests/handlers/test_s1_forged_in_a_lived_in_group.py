"""S1: every button × data nobody was given, in two groups full of life: no fault, a polite answer, no change."""

import random
from collections.abc import Iterator
from itertools import count, islice

import pytest

from handlers.turn import ANSWER_LIMIT, Turn
from tests.handlers.lived_in import ELSEWHERE, EVERYBODY, OTHER_CHAT, STRANGER, live
from tests.handlers.p8_expectations import OWN
from tests.handlers.p8_world import NOT_CONTENT, verbs
from tests.handlers.stage import CHAT, Stage, staged

pytestmark = pytest.mark.xdist_group("lived in")

GARBAGE = (
    *(
        "",
        " ",
        "-1",
        "0",
        "9" * 18,
        "9" * 19,
        "9" * 50,
        "1e3",
        "0x1",
        "½",
        "٣",
        "²",
        "1.0",
        "+1",
        "1_0",
        "None",
        "true",
    ),
    *(
        "🎉",
        "🎉🎉🎉",
        "\x00",
        "\u202e",
        "é́́́́",
        "../../etc/passwd",
        "C:\\nul",
        "%00",
        "%s%n",
        "{0}",
        "{ $x }",
        "<b>",
        "&lt;",
    ),
    *("' OR 1=1 --", "'; DROP TABLE groups;--", "[]", "{}", "null", "lv", "xx", "coming", "yes", "no", "all", "A"),
    *(
        "2026-02-30",
        "9999-12-31",
        "0001-01-01",
        "2026-W48-1",
        "20261126",
        "99999999999999",
        "24:61",
        "a" * 40,
        "ļ" * 20,
    ),
)
LONGEST = 64
SEED = 20261126


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    numbers = count(1)
    with staged(tmp_path_factory.mktemp("forged")) as stage:
        live(stage, lambda: f"Ābols {next(numbers)}")
        stage.unit.connection.execute("DELETE FROM outbox")
        yield stage


def cut(data: str) -> str:
    return data.encode()[:LONGEST].decode(errors="ignore")


def forged(chance: random.Random, verb: str) -> Iterator[tuple[str, bool]]:
    """Nothing, garbage, and garbage behind numbers that are there; whether it names something that is there."""
    yield verb, False
    yield f"{verb}:", False
    yield cut(f"{verb}:" + ":" * LONGEST), False
    yield cut(f"{verb}:" + "".join(chr(chance.randrange(32, 0x2FFF)) for _ in range(LONGEST))), False
    for first in chance.sample(GARBAGE, 4):
        yield cut(f"{verb}:{first}"), False
    for first in chance.sample(GARBAGE, 3):
        yield cut(f"{verb}:{first}:{chance.choice(GARBAGE)}:{chance.choice(GARBAGE)}"), False
    for _ in range(6):
        yield cut(f"{verb}:{chance.randrange(1, 9)}:{chance.choice(GARBAGE)}:{chance.choice(GARBAGE)}"), True


def content(stage: Stage) -> dict[str, list[tuple[object, ...]]]:
    """All but what waits to be said, what somebody was just asked, and that somebody is there."""
    found = stage.unit.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    tables = {row["name"] for row in found} - NOT_CONTENT - {"dialog"}
    return {name: [tuple(row) for row in stage.unit.connection.execute(f"SELECT * FROM {name}")] for name in tables}


def changed(before: dict[str, list[tuple[object, ...]]], after: dict[str, list[tuple[object, ...]]]) -> list[str]:
    return [name for name, rows in after.items() if rows != before[name]]


def pressed(stage: Stage, person: int, data: str, chat: int | None) -> bool:
    """Whether it was answered, at once or by a screen; every screen it leads to is drawn. Raises what goes wrong."""
    said = len(stage.said)
    stage.presses(person, data, chat)
    answered = "" if stage.answer is None else stage.answer.text
    assert len(answered) <= ANSWER_LIMIT
    return bool(answered) or len(stage.said) > said


def faults(stage: Stage, seed: int = SEED) -> Iterator[tuple[str, int, int | None, str]]:
    """Of every forgery in turn, each taken back: what went wrong, or "" where nothing did."""
    chance, connection, before = random.Random(seed), stage.unit.connection, content(stage)
    for verb in verbs():
        for data, there in forged(chance, verb):
            person = chance.choice(EVERYBODY)
            chat = chance.choice((None, None, CHAT, OTHER_CHAT, ELSEWHERE))
            may_change = verb in OWN or (there and person != STRANGER)
            connection.execute("SAVEPOINT forged")
            changes = connection.total_changes
            try:
                fault = "" if pressed(stage, person, data, chat) else "no answer"
            except Exception as error:  # noqa: BLE001  all of them are wanted
                fault = repr(error)
            if not fault and not may_change and connection.total_changes != changes:
                fault = ", ".join(f"{table} changed" for table in changed(before, content(stage)))
            connection.execute("ROLLBACK TO forged")
            yield data, person, chat, fault


@pytest.mark.parametrize("seed", [SEED, *(pytest.param(seed, marks=pytest.mark.torture) for seed in range(3))])
def test_s1_nothing_forged_breaks_or_changes_anything(lived_in: Stage, seed: int) -> None:
    every = list(faults(lived_in, seed))
    wrong = [each for each in every if each[-1]]
    assert not wrong, "\n".join(map(str, wrong))
    assert len(every) >= 5000


def test_s1_control_numbers_taken_as_they_come_break(lived_in: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Turn, "number", lambda turn, position: int(turn.data[position]))
    assert any(fault for _, _, _, fault in islice(faults(lived_in), 200))
