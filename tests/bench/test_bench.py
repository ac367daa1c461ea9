"""The measurements work and say what they mean; what they measure is for `make bench`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench.__main__ import MEASURES
from bench.report import Goal, Measured, percentile

REPOSITORY = Path(__file__).parents[2]
LINES = {
    "updates": {"updates"},
    "naive": {"naive"},
    "tap": {"tap"},
    "broadcast": {"broadcast", "broadcast-refusals", "broadcast-tap", "broadcast-tap-beside-429"},
    "tick": {"tick"},
    "start": {"start", "start-memory"},
    "close": {"close", "close-answering", "close-wait"},
}


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bench", *arguments]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=False)


def test_there_is_no_measurement_these_tests_do_not_know() -> None:
    assert set(LINES) == set(MEASURES)


@pytest.mark.parametrize("name", LINES)
def test_each_measurement_runs_and_prints_an_object_a_line(name: str) -> None:
    run = bench(name, "--quick")

    assert run.returncode == 0, run.stderr
    printed = [json.loads(line) for line in run.stdout.splitlines()]
    assert {one["name"] for one in printed} == LINES[name]
    for one in printed:
        assert {"name", "value", "unit", "reference", "ratio", "n", "goal", "reached"} <= set(one)
        assert one["n"] == 1
        assert one["value"] > 0 or one["name"] == "broadcast-refusals"
    assert f"{name} 1/1" in run.stderr


def test_the_help_names_every_measurement_and_shows_an_example() -> None:
    shown = bench("--help").stdout

    assert all(f"  {name} " in shown for name in MEASURES)
    assert "python -m bench updates" in shown


def test_an_unknown_measurement_is_named_with_those_there_are() -> None:
    run = bench("speed")

    assert run.returncode == 2
    assert "'speed'" in run.stderr
    assert "broadcast" in run.stderr


def test_a_line_says_value_reference_and_their_ratio() -> None:
    line = Measured("naive", 3000.0, "presses/s", 1500.0, 5, Goal("ratio ≥ 2", reached=True), "on this disk").line()

    assert json.loads(line) == {
        "name": "naive",
        "value": 3000.0,
        "unit": "presses/s",
        "reference": 1500.0,
        "ratio": 2.0,
        "n": 5,
        "goal": "ratio ≥ 2",
        "reached": True,
        "note": "on this disk",
    }


def test_a_percentile_is_a_measured_number_that_so_many_do_not_exceed() -> None:
    hundred = [float(number) for number in range(1, 101)]

    assert percentile(hundred, 99) == 99.0
    assert percentile(hundred, 50) == 50.0
    assert percentile([7.0], 99) == 7.0
