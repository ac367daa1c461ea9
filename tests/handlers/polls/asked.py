"""Polls as if asked a moment ago, and what is said of them."""

from collections.abc import Sequence
from typing import Any

from domain.poll_records import Record, Way, way_for
from domain.polls import Kind, Option, Poll, PollState
from handlers.polls.opening import open_poll
from tests.handlers.stage import CHAT, ILZE, Stage

PLACES = ("Jūrmala", "Sigulda", "Cēsis")


def asked(stage: Stage, options: Sequence[str] = PLACES, way: Way = Way.BUTTONS, **columns: Any) -> int:
    """Opened in the group; what its number is. Where nothing else is said, it has our own buttons."""
    numbered = tuple(Option(number, label) for number, label in enumerate(options, start=1))
    filled = {"question": "Kur brauksim?", "kind": Kind.SINGLE, "options": numbered, "asked_by": ILZE, **columns}
    poll = Poll(id=0, group_id=stage.group.id, state=PollState.DRAFT, **filled)
    way = Way.SEALED if way_for(poll) is Way.SEALED else way
    record = stage.unit.polls.add(poll, way, stage.now)
    open_poll(stage.unit, record, stage.group, stage.world, stage.now)
    stage.send()
    return record.id


def stored(stage: Stage, poll_id: int) -> Record:
    record = stage.unit.polls.get(poll_id)
    assert record is not None
    return record


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def card(stage: Stage, poll_id: int, language: str = "lv") -> str:
    screen = stage.view("poll-card", {"id": poll_id}, language, CHAT)
    assert screen is not None
    return screen.text


def result(stage: Stage, poll_id: int, language: str = "lv") -> str:
    screen = stage.view("poll-result", {"id": poll_id}, language, CHAT)
    assert screen is not None
    return screen.text
