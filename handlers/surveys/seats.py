"""Where one person's answers lie while they are given: always in a sealed box, never in a table beside a name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.surveys.answers import Answers
from domain.surveys.asking import begin, reopen
from domain.surveys.records import Record, SurveyState, Tally
from domain.surveys.sheets import CONSENT, Draft, Mode, Sheet
from domain.surveys.sheets import read as read_content
from domain.unit_of_work import UnitOfWork
from handlers.turn import Sorry, Turn

LETTERS = {"o": Mode.OWN, "h": Mode.HELPED, "t": Mode.TRIAL}
"""How a button names a mode."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A survey and the way in which it is being answered on one phone. In HELPED the phone is the helper's, whose own
    answers lie apart."""

    unit: UnitOfWork
    record: Record
    mode: Mode

    @property
    def letter(self) -> str:
        return next(letter for letter, mode in LETTERS.items() if mode is self.mode)

    @property
    def beside(self) -> bool:
        return self.mode is Mode.HELPED

    @property
    def box_id(self) -> int:
        """Raises Sorry where there is none, or none any more."""
        box_id = self.record.trial_box_id if self.mode is Mode.TRIAL else self.record.box_id
        if box_id is None:
            raise Sorry("ask-over")
        return box_id


def read(seat: Seat, person_id: int) -> Draft | Sheet | None:
    content = seat.unit.sealed.read_own(seat.box_id, person_id, beside=seat.beside)
    return None if content is None else read_content(content)


def has_sent(seat: Seat, person_id: int) -> bool:
    """Only ever asked for whoever reads what follows from it."""
    return seat.record.box_id is not None and seat.unit.sealed.has(seat.record.box_id, person_id)


def draft(seat: Seat, person_id: int) -> Draft:
    """Raises Sorry where nothing was begun: then consent is asked for first."""
    match read(seat, person_id):
        case Draft() as found:
            return found
        case Sheet() as sheet:
            return Draft(sheet.consent, reopen(seat.record.survey, sheet.answers))
    raise Sorry("ask-not-begun")


def start(seat: Seat, person_id: int) -> None:
    keep(seat, person_id, Draft(CONSENT, begin(seat.record.survey)))


def keep(seat: Seat, person_id: int, kept: Draft) -> None:
    seat.unit.sealed.put(seat.box_id, person_id, kept.to_json(), finished=False, beside=seat.beside)


def hand_in(seat: Seat, person_id: int, consent: int, sent: Answers) -> None:
    sheet = Sheet(seat.mode, consent, sent).to_json()
    if seat.mode is Mode.OWN:
        seat.unit.sealed.put(seat.box_id, person_id, sheet)
        return
    leave(seat, person_id)
    if seat.mode is Mode.HELPED:
        seat.unit.sealed.put_for_nobody(seat.box_id, sheet)
        seat.unit.surveys.count(seat.record.id, Tally.HELPED)


def leave(seat: Seat, person_id: int) -> None:
    """All of it is destroyed."""
    seat.unit.sealed.withdraw(seat.box_id, person_id, beside=seat.beside)


def withdraw(seat: Seat, person_id: int) -> None:
    """At the person's own wish: also that help was asked for."""
    leave(seat, person_id)
    if seat.mode is Mode.OWN and seat.record.urgent_box_id is not None:
        seat.unit.sealed.withdraw(seat.record.urgent_box_id, person_id)


def mark_urgent(seat: Seat, person_id: int) -> None:
    """Once for each person, who is not known by it. Nothing is kept where nobody has agreed yet, or tries it out."""
    found, box_id = read(seat, person_id), seat.record.urgent_box_id
    if box_id is None or found is None or seat.mode is Mode.TRIAL:
        return
    if seat.mode is Mode.OWN:
        seat.unit.sealed.put(box_id, person_id, "")
    elif isinstance(found, Draft) and not found.helped_at_once:
        keep(seat, person_id, replace(found, helped_at_once=True))
        seat.unit.sealed.put_for_nobody(box_id, "")


def keys_of(record: Record) -> str:
    """With this begin the keys of the messages in which the survey is being answered, one on each phone."""
    return f"asked:{record.id}:"


def key_of(seat: Seat, person_id: int) -> str:
    return f"{keys_of(seat.record)}{person_id}"


def seat_named(turn: Turn) -> Seat:
    """From the pressed button. Raises Sorry where the survey is gone or takes no answers now."""
    mode = LETTERS.get(turn.data[1] if len(turn.data) > 1 else "")
    if mode is None:
        raise Sorry("button-unknown")
    return seat_in(turn, survey_of(turn, turn.number(0)), mode)


def seat_in(turn: Turn, record: Record, mode: Mode) -> Seat:
    if mode is Mode.TRIAL:
        if record.state is not SurveyState.DRAFT or record.trial_box_id is None:
            raise Sorry("trial-over")
    elif record.state is SurveyState.DRAFT:
        raise Sorry("ask-too-early")
    elif not record.takes_answers(turn.now):
        raise Sorry("ask-over")
    return Seat(turn.unit, record, mode)


def survey_of(turn: Turn, survey_id: int) -> Record:
    record = turn.unit.surveys.get(survey_id)
    if record is None:
        raise Sorry("survey-gone")
    return record
