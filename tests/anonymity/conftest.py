"""A box, people who answer, and the bot's closing, without a bot around."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.settings import Settings, load
from domain.groups import Group
from domain.people import Office
from domain.sealing import Box
from handlers.opening import Opening
from handlers.registry import opened
from storage.cipher import Cipher, load_or_create_key
from storage.database import connect
from storage.migrations import migrate
from storage.sealing import Boxes
from storage.unit_of_work import UnitOfWork
from tests.handlers.at_once import close_boxes
from tests.handlers.direct import NOW, WORLD, Direct

OPERATOR, WORKER, CHAT = 1, 9, -1001
PURPOSE = "test"


@dataclass
class Hall:
    """`published` is what the feature was told: one entry a call."""

    direct: Direct
    folder: Path
    published: list[tuple[Box, Sequence[str]]] = field(default_factory=list)

    @property
    def boxes(self) -> Boxes:
        return self.direct.unit.sealed

    def box_of(self, answers: Sequence[tuple[int, str]] = (), subject_id: int = 7) -> int:
        box = self.boxes.create(1, PURPOSE, subject_id)
        for person, answer in answers:
            self.boxes.put(box, person, answer)
        return box

    def close(self, *boxes: int) -> None:
        """Begins the close of `boxes` and ends every close there is to end."""
        for box in boxes:
            self.boxes.begin_close(box)
        close_boxes(self.direct.unit, self.direct.now, WORLD)

    def publish(self, opening: Opening) -> None:
        self.published.append((opening.box, opening.unit.sealed.opened(opening.box.id)))

    def key_files(self) -> list[Path]:
        return list((self.folder / "keys").rglob("*.key"))

    def on_disk(self) -> bytes:
        """Everything in the data folder and the key folder."""
        return b"".join(path.read_bytes() for path in sorted(self.folder.rglob("*")) if path.is_file())

    def log_size(self) -> int:
        log = self.folder / "direct.db-wal"
        return log.stat().st_size if log.exists() else 0


def settings_of(folder: Path) -> Settings:
    return load(_env_file=None, data=folder / "data", keys=folder / "keys")


def unit_of(folder: Path) -> UnitOfWork:
    """On the database that a bot with these settings would use."""
    settings = settings_of(folder)
    settings.data.mkdir(parents=True, exist_ok=True)
    key = load_or_create_key(settings.keys, data_exists=settings.database.exists())
    connection = connect(settings.database)
    migrate(connection)
    return UnitOfWork(connection, Cipher(key), settings.keys)


def group_with_box(unit: UnitOfWork) -> int:
    unit.people.meet(OPERATOR, "Zane", "lv", NOW)
    unit.people.set_office(OPERATOR, Office.OPERATOR)
    group = Group(0, CHAT, "Grupa", ("lv",), "Europe/Riga", OPERATOR, "token")
    return unit.sealed.create(unit.groups.add(group, NOW).id, PURPOSE, 7)


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    direct = Direct.open(tmp_path)
    direct.person(OPERATOR, Office.OPERATOR)
    direct.group(CHAT, direct.worker(WORKER))
    hall = Hall(direct, tmp_path)
    monkeypatch.setitem(opened.by_purpose, PURPOSE, hall.publish)
    yield hall
    direct.unit.connection.close()
