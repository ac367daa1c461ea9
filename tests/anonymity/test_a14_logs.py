"""A14: people's words reach no log, also where answering and closing fail; and an answer passes through the running bot
without staying anywhere but in its box."""

import asyncio
import io
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot import logs, processing
from domain.groups import Group
from domain.people import Office
from handlers.opening import Opening
from handlers.registry import opened
from handlers.routing import text
from handlers.turn import Turn
from sandbox.driver import LocalTelegram
from tests.anonymity.conftest import PURPOSE
from tests.handlers.direct import NOW
from tests.kopa import Kopa, read, settings_for

PEOPLE = 25
TRIES = 3
CANARY = "canary-words-of-"


class Survey:
    """As little as a feature can be: what people write goes into the box; «close» closes it."""

    def __init__(self) -> None:
        self.box = 0
        self.failed = 0
        self.told = 0

    def answer(self, turn: Turn) -> None:
        words = turn.message.text or ""
        if words == "close":
            turn.unit.sealed.begin_close(self.box)
            return
        if words == "begin":
            self.box = self._make_box(turn)
            return
        turn.unit.sealed.put(self.box, turn.user.id, words)
        if words.endswith("!"):
            self.failed += 1
            raise ValueError(f"{turn.user.id} said {words}")

    def publish(self, opening: Opening) -> None:
        self.told += 1
        contents = opening.unit.sealed.opened(opening.box.id)
        raise ValueError(str(contents))

    def _make_box(self, turn: Turn) -> int:
        turn.unit.people.set_office(turn.person.id, Office.WORKER)
        group = Group(0, -1001, "Grupa", ("lv",), "Europe/Riga", turn.person.id, "token")
        return turn.unit.sealed.create(turn.unit.groups.add(group, NOW).id, PURPOSE, 7)


@pytest.fixture
def survey(monkeypatch: pytest.MonkeyPatch) -> Survey:
    survey = Survey()
    monkeypatch.setattr(processing, "HANDLERS", (text(survey.answer),))
    monkeypatch.setitem(opened.by_purpose, PURPOSE, survey.publish)
    return survey


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Logging as in the running bot, at DEBUG; put back afterwards."""
    loggers = [logging.getLogger(name) for name in (None, "kopa", *logs.TALKATIVE)]
    before = [(logger.level, logger.handlers[:]) for logger in loggers]
    stream = io.StringIO()
    logs.set_up("DEBUG", stream)
    yield stream
    for logger, (level, handlers) in zip(loggers, before, strict=True):
        logger.setLevel(level)
        logger.handlers[:] = handlers


async def answer_all(telegram: LocalTelegram, kopa: Kopa, survey: Survey) -> list[int]:
    """Everybody answers twice, the second time in a way that fails for good; then the box closes, which fails too."""
    people = [telegram.person(f"Persona{number}", started=True) for number in range(PEOPLE)]
    await people[0].says("begin")
    await eventually(lambda: survey.box != 0)
    for person in people:
        await person.says(f"{CANARY}{person.id}")
        await person.says(f"{CANARY}{person.id}!")
    await eventually(lambda: survey.failed == PEOPLE * TRIES)
    await eventually(lambda: kopa.rows("SELECT count(*) FROM inbox WHERE state = 'waiting'")[0][0] == 0)
    return [person.id for person in people]


async def eventually(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.02)


async def test_a14_words_ids_and_token_reach_no_log_whatever_fails(
    telegram: LocalTelegram, tmp_path: Path, survey: Survey, log: io.StringIO
) -> None:
    kopa = Kopa(telegram, tmp_path)
    await kopa.start()
    ids = await answer_all(telegram, kopa, survey)
    await telegram.person("Ilze", started=True).says("close")
    await eventually(lambda: survey.told == 1)
    await kopa.stop()
    written = log.getvalue()
    assert written.count("an update could not be handled") >= 50
    assert "a sealed box could not be closed" in written
    assert [secret for secret in (CANARY, telegram.token, *map(str, ids)) if secret in written] == []


async def test_a3_an_answer_stays_nowhere_but_in_its_box_also_where_handling_it_failed(
    telegram: LocalTelegram, tmp_path: Path, survey: Survey
) -> None:
    kopa = Kopa(telegram, tmp_path)
    await kopa.start()
    await answer_all(telegram, kopa, survey)
    data = settings_for(telegram, tmp_path).data
    assert CANARY.encode() not in b"".join(path.read_bytes() for path in data.rglob("*") if path.is_file())
    kept = read(tmp_path, "SELECT count(*) FROM inbox WHERE payload IS NOT NULL OR chat_id <> 0")
    assert kept[0][0] == 0
    assert read(tmp_path, "SELECT count(*) FROM sealed_answer")[0][0] == PEOPLE
    assert read(tmp_path, "SELECT count(*) FROM inbox WHERE state = 'quarantined'")[0][0] == PEOPLE
    await kopa.stop()


def test_a14_control_a_log_that_quotes_errors_is_caught() -> None:
    """The naive way: the traceback as Python writes it."""
    stream = io.StringIO()
    naive = logging.getLogger("naive")
    naive.addHandler(logging.StreamHandler(stream))
    naive.propagate = False
    try:
        raise ValueError(f"4001 said {CANARY}4001")
    except ValueError:
        naive.exception("it failed")
    assert CANARY in stream.getvalue()
