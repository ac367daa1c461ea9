"""A14 over the real path of a survey: answers, names, ids and token stay out of the log, whatever fails."""

import asyncio
import io
from collections.abc import Callable
from functools import partial

import pytest

from bot import processing
from domain.surveys.asking import Filling, Input, Outcome, Write, advance
from domain.surveys.definition import Survey
from handlers.opening import Opening
from handlers.registry import opened, views
from handlers.screen import Arguments, Scene, Screen
from sandbox.driver import LocalTelegram
from tests.anonymity.test_a14_logs import log
from tests.handlers.circle import Circle
from tests.handlers.stage import MONDAY
from tests.handlers.surveys.gathering import WISH, Gathering
from tests.kopa import Kopa

__all__ = ["log"]

PEOPLE, WRONG_TEXTS, TRIES = 5, 4, 3
CANARY, NAME = "kanārijputniņš-", "Rudīte-"


class Faults:
    """What the survey's own code raises, with people's words in it: in a handler, in a screen, at the close."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.raised: list[str] = []
        monkeypatch.setattr("handlers.surveys.answering.advance", self._advance)
        monkeypatch.setitem(views.by_name, "survey-urgent", self._draw)
        monkeypatch.setitem(opened.by_purpose, "survey", self._publish)

    def _advance(self, survey: Survey, filling: Filling, said: Input) -> Outcome:
        if isinstance(said, Write) and said.text.endswith("!"):
            self._fail(said, filling)
        return advance(survey, filling, said)

    def _draw(self, scene: Scene, arguments: Arguments) -> Screen | None:
        record = scene.unit.surveys.get(arguments["survey"])
        person = scene.unit.people.get(scene.chat_id)
        self._fail(person, None if record is None else scene.unit.sealed.read_own(record.box_id or 0, scene.chat_id))
        return None

    def _publish(self, opening: Opening) -> None:
        self._fail(opening.unit.sealed.opened(opening.box.id))

    def _fail(self, *known: object) -> None:
        self.raised.append(repr(known))
        raise ValueError(self.raised[-1])


def failed_screens(log: io.StringIO, wanted: int) -> bool:
    return log.getvalue().count("a screen could not be made") >= wanted


async def eventually(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not true():
            await asyncio.sleep(0.02)


async def test_a14_a_survey_whose_every_step_fails_puts_nobody_into_the_log(
    log: io.StringIO, telegram: LocalTelegram, kopa: Kopa, monkeypatch: pytest.MonkeyPatch
) -> None:
    telegram.clock.set(MONDAY)
    monkeypatch.setattr(processing, "BETWEEN_TRIES", 0.0)
    gathering = Gathering(await Circle(telegram, kopa).open())
    people = await gathering.people(*(f"{NAME}{number}" for number in range(PEOPLE)))
    await gathering.opens()
    faults = Faults(monkeypatch)
    for number, person in enumerate(people):
        await gathering.begins(person)
        for _ in range(WRONG_TEXTS):
            await person.says(f"{CANARY}{number}!")
        await person.says(f"{CANARY}{number}")
        await person.sees("Par ko ir Jūsu vēlēšanās?")
        question, _ = await person.finds("ask:*:choose:1:2")
        await person.presses("Vajag palīdzību tagad")
        await eventually(partial(failed_screens, log, number + 1))
        for verb in ("choose:1:2", "choose:2:0", "skip:2", "send"):
            await person.presses_data(f"ask:{gathering.survey()['id']}:o:{verb}", question)
        await person.sees("ir aizzīmogotas")
    box = gathering.survey()["box_id"]
    assert len(kopa.rows("SELECT * FROM sealed_answer WHERE finished AND box_id = ?", box)) == PEOPLE
    await gathering.closes()
    await eventually(lambda: "a sealed box could not be closed" in log.getvalue())
    await kopa.stop()
    written = log.getvalue()
    assert written.count("an update could not be handled") >= 50
    secrets = (CANARY, NAME, WISH, telegram.token, *(str(person.id) for person in people))
    assert [secret for secret in secrets if secret in written] == []
    said = "".join(faults.raised)
    assert len(faults.raised) >= PEOPLE * WRONG_TEXTS * TRIES
    assert CANARY in said, "control: what was raised holds answers"
    assert NAME in said, "control: and names"
