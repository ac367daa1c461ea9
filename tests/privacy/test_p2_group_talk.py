"""P2: of a thousand ordinary messages in a group nothing is kept, not a word and not a name."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import intake as module
from bot.intake import Intake
from storage.cipher import Cipher
from storage.database import Database
from storage.inbox import Received
from storage.unit_of_work import UnitOfWork

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
MESSAGES = 1000
CANARY, NAME = "kanarijputns", "Skaidrite"


def talk(number: int) -> dict[str, Any]:
    group = {"id": -1001, "type": "supergroup", "title": "Vecāki"}
    sender = {"id": 7000 + number % 40, "is_bot": False, "first_name": f"{NAME}{number % 40}"}
    written: list[dict[str, Any]] = [
        {"text": f"{CANARY} {number}"},
        {"caption": f"{CANARY} {number}", "photo": []},
        {"text": f"/cits@other_bot {CANARY}"},
        {"text": CANARY, "reply_to_message": {"text": CANARY}},
    ]
    message = {"message_id": number, "date": 0, "chat": group, "from": sender, **written[number % len(written)]}
    return {"update_id": number, "edited_message" if number % 7 == 0 else "message": message}


def row_count(unit: UnitOfWork) -> int:
    run = unit.connection.execute
    tables = [row["name"] for row in run("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return sum(run(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables)


async def kept_of(folder: Path) -> tuple[int, bool]:
    """Rows after the talk, and whether a word or name of it is anywhere on the disk without any seal."""
    database = await Database.open(folder / "kopa.db", Unsealed(), folder / "keys")
    accepted: list[Received] = []
    intake = Intake(database, lambda: NOW, "kopa_bot", accepted.extend)
    empty = await database.transact(row_count)
    await intake.store([talk(number) for number in range(1, MESSAGES + 1)])
    rows = await database.transact(row_count) - empty
    found = any(
        word.encode() in path.read_bytes() for path in folder.rglob("*") if path.is_file() for word in (CANARY, NAME)
    )
    await database.close()
    return rows + len(accepted), found


class Unsealed(Cipher):
    """So that a word that is kept can be found."""

    def __init__(self) -> None:
        super().__init__(bytes(32))

    def seal(self, text: str, column: str) -> bytes:
        return text.encode()


async def test_p2_of_1000_ordinary_group_messages_nothing_is_kept(tmp_path: Path) -> None:
    assert await kept_of(tmp_path) == (0, False)


async def test_p2_control_an_intake_that_keeps_all_of_it_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "worth_keeping", lambda raw, username: True)
    monkeypatch.setattr(module, "lightened", lambda raw: raw)
    rows, found = await kept_of(tmp_path)
    assert rows >= MESSAGES
    assert found
