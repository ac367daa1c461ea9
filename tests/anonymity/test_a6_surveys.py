"""A6 over the real path of a survey: fifty people press twice whatever they press, all at once."""

import asyncio
import os
import random
from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from telegram import Update

from bot import calendar
from domain.groups import Group
from domain.people import Reach
from domain.surveys.definition import Block, Kind, Option, Question, Survey
from domain.surveys.records import Record, SurveyState
from domain.surveys.sheets import CONSENT, Sheet, read
from handlers import HANDLERS
from handlers.facts import Facts
from handlers.routing import dispatch
from handlers.screen import World
from handlers.surveys import seats
from handlers.turn import Answer, Turn
from storage.cipher import Cipher
from storage.database import Database
from storage.unit_of_work import UnitOfWork
from tests.handlers.direct import NOW

CHANGES, OPTIONS = 8, 8
FIRST_ID = 7000
WORLD = World("kopa_bot", "Europe/Riga", "lv", calendar.holiday_name, calendar.vocabularies)
OPTION_NAMES = tuple(f"o{number}" for number in range(OPTIONS))
QUESTION = Question(
    "one", Kind.SINGLE, {"lv": "Kurš?"}, options=tuple(Option(each, {"lv": each}) for each in OPTION_NAMES)
)
SURVEY = Survey({"lv": "Viens"}, {"lv": "Viens jautājums"}, (Block("all", {}, (QUESTION,)),), ("lv",))


def make_survey(unit: UnitOfWork, crowd: range) -> Record:
    unit.people.meet(1, "Ilze", "lv", NOW)
    group = unit.groups.add(Group(0, -1001, "Grupa", ("lv",), "Europe/Riga", 1, "token"), NOW)
    for person in crowd:
        unit.people.meet(person, f"Persona {person}", "lv", NOW)
        unit.people.set_reach(person, Reach.STARTED)
        unit.groups.put_member(group.id, person, NOW)
    record = unit.surveys.add(Record(0, group.id, SURVEY, 1, "token"))
    box, urgent = (unit.sealed.create(group.id, "survey", record.id) for _ in range(2))
    open_ = Record(record.id, group.id, SURVEY, 1, "token", SurveyState.OPEN, box_id=box, urgent_box_id=urgent)
    unit.surveys.save(open_)
    return open_


def wishes_of(person: int) -> list[int]:
    return random.Random(person).sample(range(OPTIONS), CHANGES)


def presses_of(person: int, survey: Record) -> Iterator[str]:
    """Agrees, answers, changes it again and again, sends, changes once more, sends; then an old button."""
    *before, last = wishes_of(person)
    yield f"survey-agree:{survey.id}:o:{CONSENT}"
    for place, wish in enumerate(before):
        if place:
            yield f"ask:{survey.id}:o:change:0"
        yield f"ask:{survey.id}:o:choose:0:{wish}"
    for verb in ("send", "edit", "change:0", f"choose:0:{last}", "send", f"choose:0:{before[0]}"):
        yield f"ask:{survey.id}:o:{verb}"


def take(unit: UnitOfWork, person: int, data: str) -> Answer | None:
    message = {"message_id": 5, "date": 1, "chat": {"id": person, "type": "private"}, "text": "x"}
    sender = {"id": person, "is_bot": False, "first_name": "P", "language_code": "lv"}
    query = {"id": "1", "from": sender, "chat_instance": "1", "data": data, "message": message}
    update = Update.de_json({"update_id": 1, "callback_query": query}, None)
    return dispatch(HANDLERS, Turn(update, unit, NOW, Facts({}), WORLD))


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "kopa.db", Cipher(os.urandom(32)), tmp_path / "keys")
    yield database
    await database.close()


async def press_all(database: Database, crowd: range) -> tuple[Record, int]:
    """Each in the order in which they press, everybody at the same time, and everything twice."""
    survey = await database.transact(partial(make_survey, crowd=crowd))
    waiting = {person: list(presses_of(person, survey)) for person in crowd}
    turns = [person for person, presses in waiting.items() for _ in presses]
    random.Random(6).shuffle(turns)
    double = [(person, data) for person in turns for data in [waiting[person].pop(0)] for _ in range(2)]
    await asyncio.gather(*(database.transact(partial(take, person=person, data=data)) for person, data in double))
    return survey, len(double)


def stored(unit: UnitOfWork, survey: Record, crowd: range) -> dict[str, Any]:
    box = survey.box_id or 0
    own = {person: unit.sealed.read_own(box, person) for person in crowd}
    sheets = {person: read(content) for person, content in own.items() if content is not None}
    last = {person: each.answers["one"].value for person, each in sheets.items() if isinstance(each, Sheet)}
    return {"rows": unit.sealed.count(box) + unit.sealed.drafts(box), "last": last}


def people(count: int) -> range:
    return range(FIRST_ID, FIRST_ID + count)


@pytest.mark.parametrize("count", [8, pytest.param(50, marks=pytest.mark.torture)])
async def test_a6_double_presses_through_the_survey_leave_a_row_a_person_and_the_last_answer(
    database: Database, count: int
) -> None:
    """With fifty people 1,000 presses, each twice."""
    crowd = people(count)
    survey, presses = await press_all(database, crowd)
    assert presses == count * 40
    found = await database.transact(partial(stored, survey=survey, crowd=crowd))
    assert found["rows"] == count
    assert found["last"] == {person: OPTION_NAMES[wishes_of(person)[-1]] for person in crowd}


async def test_a6_control_a_row_for_every_sending_is_caught(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The naive way: what is sent is added."""

    def naive(seat: seats.Seat, person_id: int, consent: int, sent: Any) -> None:
        seat.unit.sealed.put_for_nobody(seat.box_id, Sheet(seat.mode, consent, sent).to_json())

    monkeypatch.setattr(seats, "hand_in", naive)
    survey, _ = await press_all(database, people(3))
    assert (await database.transact(partial(stored, survey=survey, crowd=people(3))))["rows"] > 3
