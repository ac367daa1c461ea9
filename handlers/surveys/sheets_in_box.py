"""Sheets of paper in a survey's sealed box: numbered from 1 without a gap, each typed in once or twice."""

from dataclasses import replace

from domain.surveys.answers import Answers
from domain.surveys.path import given
from domain.surveys.records import Record, Tally
from domain.surveys.sheets import CONSENT, Mode, Sheet, read
from domain.unit_of_work import UnitOfWork


def enter(unit: UnitOfWork, record: Record, answers: Answers) -> int:
    """Its number."""
    number = record.paper + 1
    unit.sealed.put_sheet(record.box_id or 0, number, Sheet(Mode.PAPER, CONSENT, answers).to_json())
    unit.surveys.count(record.id, Tally.PAPER)
    return number


def take_back_last(unit: UnitOfWork, record: Record) -> None:
    for second in (False, True):
        unit.sealed.withdraw_sheet(record.box_id or 0, record.paper, second=second)
    unit.surveys.take_back_paper(record.id)


def first_entry(unit: UnitOfWork, record: Record, number: int) -> Sheet | None:
    return _sheet(unit.sealed.read_sheet(record.box_id or 0, number))


def second_entry(unit: UnitOfWork, record: Record, number: int) -> Sheet | None:
    """What waits for somebody to say which of both is right."""
    return _sheet(unit.sealed.read_sheet(record.box_id or 0, number, second=True))


def _sheet(content: str | None) -> Sheet | None:
    found = None if content is None else read(content)
    return found if isinstance(found, Sheet) else None


def keep_first(unit: UnitOfWork, record: Record, number: int, answers: Answers) -> None:
    unit.sealed.put_sheet(record.box_id or 0, number, Sheet(Mode.PAPER, CONSENT, answers).to_json())


def keep_second(unit: UnitOfWork, record: Record, number: int, answers: Answers) -> None:
    unit.sealed.put_sheet(record.box_id or 0, number, Sheet(Mode.PAPER, CONSENT, answers).to_json(), second=True)


def settle(unit: UnitOfWork, record: Record, number: int) -> None:
    """Both entries are the same now."""
    first = first_entry(unit, record, number)
    if first is not None:
        right = replace(first, answers=given(record.survey, first.answers), checked=True)
        unit.sealed.put_sheet(record.box_id or 0, number, right.to_json())
    unit.sealed.withdraw_sheet(record.box_id or 0, number, second=True)


def unchecked(unit: UnitOfWork, record: Record) -> list[int]:
    """Numbers of the sheets that were typed in only once."""
    sheets = ((number, first_entry(unit, record, number)) for number in range(1, record.paper + 1))
    return [number for number, sheet in sheets if sheet is not None and not sheet.checked]
