"""A2: nothing that can be read after the close is in the order in which people answered."""

import inspect
import os
import random
import secrets
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean

import pytest

from storage import unsealing
from tests.anonymity.conftest import Hall
from tests.source_rules import imported

PEOPLE, SEEDS = 40, 200
CHANCE = 0.31
"""A rank correlation of 40 pairs lies beyond this in one case of twenty by chance alone."""

Measure = Callable[[Hall, int], Sequence[int]]


def rank_correlation(order: Sequence[int]) -> float:
    """Spearman's, of a permutation of 0..n-1 against 0..n-1."""
    n = len(order)
    squares = sum((rank - place) ** 2 for place, rank in enumerate(order))
    return 1 - 6 * squares / (n * (n * n - 1))


def selected(hall: Hall, box: int) -> Sequence[int]:
    """As the table gives them when nobody asks for an order."""
    rows = hall.direct.rows("SELECT content FROM opened_answer")
    return [int(hall.boxes._cipher.open(row["content"], "opened_answer.content")) for row in rows]


def shown(hall: Hall, box: int) -> Sequence[int]:
    return [int(content) for content in hall.boxes.opened(box)]


def on_disk(hall: Hall, box: int) -> Sequence[int]:
    """By where in the database file the answers lie."""
    file = (hall.folder / "direct.db").read_bytes()
    rows = hall.direct.rows("SELECT content FROM opened_answer")
    places = {file.index(row["content"]): row["content"] for row in rows}
    return [int(hall.boxes._cipher.open(places[place], "opened_answer.content")) for place in sorted(places)]


@pytest.fixture
def reproducible(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's randomness replaced, so that a test about chance does not fail by chance."""
    source = random.Random(20261123)
    monkeypatch.setattr(secrets, "SystemRandom", lambda: source)
    monkeypatch.setattr(secrets, "randbits", source.getrandbits)
    monkeypatch.setattr(os, "urandom", source.randbytes)


def judge(correlations: Sequence[float]) -> None:
    assert abs(fmean(correlations)) <= 0.05
    assert sum(abs(one) > CHANCE for one in correlations) <= 0.08 * len(correlations)


@pytest.mark.usefixtures("reproducible")
def test_a2_after_the_close_no_order_tells_who_answered_when(hall: Hall) -> None:
    hall.direct.unit.connection.execute("PRAGMA synchronous = OFF")
    measures: dict[str, Measure] = {"SELECT": selected, "export": shown, "disk": on_disk}
    found: dict[str, list[float]] = {name: [] for name in (*measures, "older backup")}
    for seed in range(SEEDS):
        arrived = random.Random(seed).sample(range(1000, 9000), PEOPLE)
        box = hall.box_of([(person, str(rank)) for rank, person in enumerate(arrived)])
        in_backup = sealed_order(hall, box)
        hall.close(box)
        for name, measure in measures.items():
            found[name].append(rank_correlation(measure(hall, box)))
        after = shown(hall, box)
        found["older backup"].append(rank_correlation([in_backup.index(rank) for rank in after]))
        hall.boxes.discard(box)
        hall.close()
    for correlations in found.values():
        judge(correlations)


def sealed_order(hall: Hall, box: int) -> list[int]:
    """As the sealed rows lie in a backup of the time when the box was open; the test has the key that nobody has."""
    key = hall.direct.unit.unsealing.key(box)
    return [int(key.open(row["content"])) for row in hall.direct.rows("SELECT content FROM sealed_answer")]


def test_a2_control_random_numbers_alone_do_not_hide_the_order(tmp_path: Path) -> None:
    """The naive way: each answer is written when it comes, under a random key, and never moved."""
    file = tmp_path / "naive.db"
    correlations = []
    for seed in range(10):
        connection = sqlite3.connect(file, isolation_level=None)
        connection.execute("CREATE TABLE answer (id TEXT PRIMARY KEY, content TEXT)")
        for rank in range(PEOPLE):
            connection.execute("INSERT INTO answer VALUES (?, ?)", (secrets.token_hex(16), f"<{seed}-{rank:02}>"))
        selected = [int(row[0][-3:-1]) for row in connection.execute("SELECT content FROM answer")]
        connection.close()
        raw = file.read_bytes()
        places = {raw.index(f"<{seed}-{rank:02}>".encode()): rank for rank in range(PEOPLE)}
        correlations.append(abs(rank_correlation([places[place] for place in sorted(places)])))
        correlations.append(abs(rank_correlation(selected)))
        file.unlink()
    assert min(correlations) >= 0.9


def test_a2_control_without_the_shuffle_an_older_backup_gives_everybody_away(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opened in the order of the sealed rows: whoever has an older backup can lay the two beside each other."""
    monkeypatch.setattr("bot.closing.shuffled", lambda contents: list(enumerate(contents, 1)))
    box = hall.box_of([(person, str(person)) for person in range(PEOPLE)])
    before = sealed_order(hall, box)
    hall.close(box)
    assert rank_correlation([before.index(rank) for rank in shown(hall, box)]) >= 0.9


def test_a2_the_shuffle_is_the_systems_randomness_and_never_the_same_twice() -> None:
    contents = [str(number) for number in range(50)]
    first, second = unsealing.shuffled(contents), unsealing.shuffled(contents)
    assert [content for _, content in first] != [content for _, content in second]
    assert {number for number, _ in first}.isdisjoint(number for number, _ in second)
    assert [number for number, _ in first] == sorted(number for number, _ in first)
    assert "random" not in imported(inspect.getsource(unsealing))
