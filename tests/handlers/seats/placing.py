"""Handles for tests about places at a meeting."""

from collections.abc import Iterator, Sequence

from domain.meetings import Meeting
from domain.seats import SeatState
from domain.sign_ups import Line
from storage.outbox import Waiting
from tests.handlers.stage import CHAT, Stage


def limited(stage: Stage, *lines: Line, **columns: object) -> Meeting:
    meeting = stage.meeting(**columns)  # type: ignore[arg-type]
    stage.unit.seats.set_lines(meeting.id, lines or (Line(1, 2),))
    return stage.stored(meeting.id)


def come(stage: Stage, *people: int, line: int | None = None) -> None:
    data = "rsvp:1:coming" if line is None else f"rsvp:1:coming:{line}"
    for person in people:
        stage.presses(person, data, CHAT)


def standing(stage: Stage, *states: SeatState) -> list[str]:
    """Names of those whose seats are in these states, in the order of asking."""
    return [seat.name for seat in stage.unit.seats.of(1) if seat.state in states]


def holding(stage: Stage) -> list[str]:
    return standing(stage, SeatState.HELD)


def asked(stage: Stage) -> list[str]:
    return standing(stage, SeatState.ASKED)


def waiting(stage: Stage) -> list[str]:
    return standing(stage, SeatState.WAITING)


def told(sent: Sequence[Waiting]) -> list[tuple[int, str]]:
    return [(each.chat_id, each.view) for each in sent if each.view.startswith("seat-")]


def card(stage: Stage, language: str = "lv") -> str:
    shown = stage.view("meeting-card", {"id": 1}, language, CHAT)
    assert shown is not None
    return shown.text


def buttons(stage: Stage) -> Iterator[str]:
    shown = stage.view("meeting-card", {"id": 1}, "lv", CHAT)
    assert shown is not None
    return (button.label for row in shown.rows for button in row)


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text
