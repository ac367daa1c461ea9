"""Where one person's answers lie while they are given: always in a sealed box, never in a table beside a name."""

from __future__ import annotations

from dataclasses import dataclass

from domain.surveys.asking import Filling, begin, reopen
from domain.surveys.records import Record, SurveyState, Tally
from domain.surveys.sheets import CONSENT, Draft, Mode, Sheet, read
from domain.unit_of_work import UnitOfWork
from handlers.turn import Sorry, Turn

LETTERS = {"o": Mode.OWN, "h": Mode.HELPED, "t": Mode.TRIAL}
"""How a button names a mode."""


@dataclass(frozen=True, slots=True)
class Seat:
    """`person_id` holds the phone; in HELPED it is the helper's, whose own answers lie apart."""

    unit: UnitOfWork
    record: Record
    mode: Mode
    person_id: int

    @property
    def letter(self) -> str:
        return next(letter for letter, mode in LETTERS.items() if mode is self.mode)

    @property
    def key(self) -> str:
        """Of the one message in which this survey is answered on this phone."""
        return f"{keys_of(self.record)}{self.person_id}"

    @property
    def box_id(self) -> int:
        """Raises Sorry where there is none, or none any more."""
        box_id = self.record.trial_box_id if self.mode is Mode.TRIAL else self.record.box_id
        if box_id is None:
            raise Sorry("ask-over")
        return box_id

    @property
    def holder(self) -> int:
        return -self.person_id if self.mode is Mode.HELPED else self.person_id

    def read(self) -> Draft | Sheet | None:
        content = self.unit.sealed.read_own(self.box_id, self.holder)
        return None if content is None else read(content)

    def draft(self) -> Draft:
        """Raises Sorry where nothing was begun: then consent is asked for first."""
        match self.read():
            case Draft() as draft:
                return draft
            case Sheet() as sheet:
                return Draft(sheet.consent, reopen(self.record.survey, sheet.answers))
        raise Sorry("ask-not-begun")

    def begin(self) -> None:
        self.keep(Draft(CONSENT, begin(self.record.survey)))

    def keep(self, draft: Draft) -> None:
        self.unit.sealed.put(self.box_id, self.holder, draft.to_json(), finished=False)

    def hand_in(self, draft: Draft, sent: Filling) -> None:
        sheet = Sheet(self.mode, draft.consent, sent.answers).to_json()
        if self.mode is Mode.OWN:
            self.unit.sealed.put(self.box_id, self.holder, sheet)
            return
        self.leave()
        if self.mode is Mode.HELPED:
            self.unit.sealed.put_for_nobody(self.box_id, sheet)
            self.unit.surveys.count(self.record.id, Tally.HELPED)

    def leave(self) -> None:
        """All of it is destroyed."""
        self.unit.sealed.withdraw(self.box_id, self.holder)


def keys_of(record: Record) -> str:
    """With this begin the keys of all phones on which the survey is being answered."""
    return f"asked:{record.id}:"


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
    return Seat(turn.unit, record, mode, turn.user.id)


def survey_of(turn: Turn, survey_id: int) -> Record:
    record = turn.unit.surveys.get(survey_id)
    if record is None:
        raise Sorry("survey-gone")
    return record
