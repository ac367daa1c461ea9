"""A5: kill -9 wherever closing can be hit. Afterwards the box ends closed, with every answer once."""

import json
import random
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.outbox import COLUMN
from tests.anonymity.conftest import group_with_box, unit_of
from tests.anonymity.killing import CROWD
from tests.kopa import REPOSITORY

PEOPLE = 13
ANSWERS = [f"atbilde {number}" for number in range(PEOPLE)]
ENDED, KILLED = 0, -signal.SIGKILL


@dataclass
class Rig:
    """`template` is a folder with one box whose close has begun; each try works on a copy of it."""

    template: Path
    process: "subprocess.Popen[str]"
    tries: int = 0

    def copy(self) -> Path:
        self.tries += 1
        return Path(shutil.copytree(self.template, self.template.parent / f"try{self.tries}"))

    def closes(self, folder: Path, at: int = 0) -> int:
        """The exit code of a closing that is killed at point `at`, or never."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(folder, at, file=self.process.stdin, flush=True)
        return int(self.process.stdout.readline())

    def points(self) -> list[str]:
        """What a closing passes when nothing kills it."""
        folder = self.copy()
        assert self.closes(folder) == ENDED
        check_end(folder)
        passed: list[str] = json.loads((folder / "passed").read_text(encoding="utf-8"))
        return passed


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    template = tmp_path / "template"
    fill(template)
    command = [sys.executable, "-m", "tests.anonymity.killing"]
    process = subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        yield Rig(template, process)
        process.kill()


def fill(folder: Path) -> None:
    unit = unit_of(folder)
    with closing(unit.connection):
        box = group_with_box(unit)
        for person, answer in enumerate(ANSWERS):
            unit.sealed.put(box, person, answer)
        unit.sealed.begin_close(box)


def check_after_kill(folder: Path) -> None:
    """A key that is gone, or no longer what it was, is one whose answers are all committed."""
    unit = unit_of(folder)
    with closing(unit.connection):
        [box] = unit.connection.execute("SELECT id, public_key, state FROM box").fetchall()
        if not unit.unsealing.keys.fits(box["id"], box["public_key"]):
            rows = unit.connection.execute("SELECT count(*) FROM opened_answer").fetchone()
            assert (box["state"] in {"opened", "erased", "closed"}, rows[0]) == (True, PEOPLE)


def check_end(folder: Path) -> None:
    unit = unit_of(folder)
    with closing(unit.connection):
        [box] = unit.connection.execute("SELECT id, state FROM box").fetchall()
        assert box["state"] == "closed"
        assert Counter(unit.sealed.opened(box["id"])) == Counter(ANSWERS)
        [told] = unit.connection.execute("SELECT arguments FROM outbox WHERE chat_id = ?", (CROWD,)).fetchall()
        assert unit.connection.execute("SELECT count(*) FROM outbox").fetchone()[0] == 1
        published = json.loads(unit._cipher.open(told["arguments"], COLUMN))["contents"]
        assert Counter(published) == Counter(ANSWERS)
        assert unit.connection.execute("SELECT count(*) FROM sealed_answer").fetchone()[0] == 0
    assert list((folder / "keys").rglob("*.key")) == [folder / "keys" / "content.key"]


def kill_and_recover(rig: Rig, points: list[int]) -> None:
    folder = rig.copy()
    for point in points:
        if rig.closes(folder, point) == KILLED:
            check_after_kill(folder)
    assert rig.closes(folder) == ENDED
    check_end(folder)
    shutil.rmtree(folder)


def spread(points: list[str], wanted: int) -> list[int]:
    """Every point at a file and after every COMMIT of the last steps, and others evenly between."""
    files = [number for number, name in enumerate(points, 1) if name.split()[0] in {"before", "after"}]
    return sorted({*files[-wanted // 2 :], *range(1, len(points) + 1, max(1, len(points) * 2 // wanted))})


def test_a5_killed_at_forty_points_of_closing_nothing_is_lost_or_doubled(rig: Rig) -> None:
    points = rig.points()
    chosen = spread(points, 44)
    assert len(chosen) >= 40
    for point in chosen:
        kill_and_recover(rig, [point])


@pytest.mark.torture
@pytest.mark.timeout(1800)
def test_a5_killed_at_every_point_and_again_while_recovering(rig: Rig) -> None:
    points = rig.points()
    assert len(points) >= 200
    for point in range(1, len(points) + 1):
        kill_and_recover(rig, [point])
        kill_and_recover(rig, [point, random.randint(1, len(points)), random.randint(1, len(points))])


def test_a5_control_a_key_destroyed_before_the_commit_is_caught(rig: Rig) -> None:
    """The careless order: the key goes first, and then the process dies."""
    folder = rig.copy()
    for key in (folder / "keys" / "boxes").rglob("*.key"):
        key.unlink()
    with pytest.raises(AssertionError):
        check_after_kill(folder)
    rig.closes(folder)
    with pytest.raises(AssertionError):
        check_end(folder)
