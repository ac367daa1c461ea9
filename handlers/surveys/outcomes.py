"""What a survey came to: whether its results may be shown, and why not."""

from enum import StrEnum

from domain.surveys.records import Record
from domain.surveys.report import Withheld
from domain.surveys.rounds import Shown, outlook, signs_of
from domain.unit_of_work import UnitOfWork


class Outcome(StrEnum):
    """LOST: its key was missing. FEW: fewer than k answered. NEAR: almost as many as in an earlier round."""

    ENOUGH = "enough"
    FEW = "few"
    NEAR = "near"
    LOST = "lost"


WITHHELD = {None: Outcome.ENOUGH, Withheld.TOO_FEW: Outcome.FEW, Withheld.NEAR_EARLIER: Outcome.NEAR}


def outcome_now(unit: UnitOfWork, record: Record) -> Outcome:
    """Of an open survey, if it ended now."""
    answered = unit.sealed.count(record.box_id or 0)
    return WITHHELD[outlook(record.survey, answered, unit.surveys.shown(record.group_id))]


def outcome(unit: UnitOfWork, record: Record) -> Outcome:
    """Of a closed one: it was decided at the close, once and for all."""
    if record.lost:
        return Outcome.LOST
    if not record.enough:
        return Outcome.FEW
    shown = any(each.box_id == record.box_id for each in unit.surveys.shown(record.group_id))
    return Outcome.ENOUGH if shown else Outcome.NEAR


def note_shown(unit: UnitOfWork, record: Record) -> None:
    shown = Shown(record.box_id or 0, record.answered or 0, signs_of(record.survey))
    unit.surveys.note_shown(record.group_id, shown)
