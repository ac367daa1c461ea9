"""A document that somebody sends reaches the handler as bytes, or the person learns what to do."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.facts import FILE_LIMIT
from handlers.routing import document
from handlers.turn import Turn
from sandbox.driver import LocalTelegram
from sandbox.person import Person
from tests.kopa import Kopa

read: list[bytes] = []


def take(turn: Turn) -> None:
    read.append(turn.document())
    turn.reply("file-belongs-above")


@pytest.fixture
async def anna(telegram: LocalTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Person]:
    monkeypatch.setattr("bot.processing.HANDLERS", (document(take),))
    read.clear()
    kopa = Kopa(telegram, tmp_path)
    await kopa.start()
    yield telegram.person("Anna", language="lv")
    await kopa.stop()


async def test_a_document_is_fetched_between_two_tries_of_its_update(telegram: LocalTelegram, anna: Person) -> None:
    await anna.sends_document("aptauja.yaml", "jautājums: Kad?".encode())
    await anna.sees("Pielikums iepriekšējai ziņai")

    assert read == ["jautājums: Kad?".encode()]
    assert len(telegram.calls("getFile")) == 1
    assert len(anna.messages()) == 2


async def test_t15_a_file_of_the_largest_size_is_read_and_a_larger_one_refused_before_it_is_fetched(
    telegram: LocalTelegram, anna: Person
) -> None:
    await anna.sends_document("a.xlsx", b"x" * FILE_LIMIT)
    await anna.sees("Pielikums iepriekšējai ziņai")
    await anna.sends_document("b.xlsx", b"x" * (FILE_LIMIT + 1))
    await anna.sees("ne lielāku par 1 MB")

    assert [len(content) for content in read] == [FILE_LIMIT]
    assert len(telegram.calls("getFile")) == 1


async def test_a_file_larger_than_telegram_first_said_is_not_taken(telegram: LocalTelegram, anna: Person) -> None:
    stored = telegram.state.new_file("a.json", "application/json", b"x" * (FILE_LIMIT + 1))
    await anna.sends({"document": {"file_id": stored.id, "file_unique_id": "1", "file_name": "a.json"}})
    await anna.sees("Failu neizdevās saņemt")

    assert read == []


async def test_t9_a_file_that_cannot_be_fetched_is_asked_for_again(telegram: LocalTelegram, anna: Person) -> None:
    telegram.faults.server_error(method="getFile")
    await anna.sends_document("a.json", b"{}")
    await anna.sees("Failu neizdevās saņemt. Lūdzu, atsūtiet to vēlreiz.")
    await anna.sends_document("a.json", b"{}")
    await anna.sees("Pielikums iepriekšējai ziņai")

    assert read == [b"{}"]


async def test_p2_the_content_of_a_file_is_nowhere_on_the_disk(anna: Person, tmp_path: Path) -> None:
    await anna.sends_document("a.json", b"kanarijputns-7311")
    await anna.sees("Pielikums iepriekšējai ziņai")

    kept = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert [content for content in kept if b"kanarijputns-7311" in content] == []
