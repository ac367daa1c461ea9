"""The report of a closed survey, made from its opened answers; none for anybody but its reader."""

from collections import Counter, OrderedDict
from dataclasses import dataclass, replace

from domain.surveys.records import Record
from domain.surveys.report import Reach, Report, report
from domain.surveys.review import Tally, for_group, tally_of
from domain.surveys.sheets import Mode, sheet
from domain.unit_of_work import UnitOfWork
from handlers.screen import Arguments, Scene
from handlers.surveys.outcomes import Outcome, outcome

LARGE = 300
"""From so many answers on a report is kept for the next press: making it takes longer than a press may wait."""
KEPT = 2
_kept: OrderedDict[int, Report] = OrderedDict()


@dataclass(frozen=True, slots=True)
class Results:
    """A closed survey and all that may be said of it."""

    record: Record
    report: Report

    @property
    def texts(self) -> Tally:
        return tally_of(self.report, self.record.reviewed)

    @property
    def for_group(self) -> "Results":
        return replace(self, report=for_group(self.report, self.record.reviewed))


def results(unit: UnitOfWork, record: Record) -> Results | None:
    """None where nothing may be shown."""
    if not record.closed or outcome(unit, record) is not Outcome.ENOUGH:
        return None
    return Results(record, _report(unit, record))


def read_in(scene: Scene, arguments: Arguments) -> Results | None:
    """For a private screen; None where whoever is to see it is not the reader (any more)."""
    record = scene.unit.surveys.get(arguments["survey"])
    if record is None or record.reader_id != scene.chat_id:
        return None
    return results(scene.unit, record)


def _report(unit: UnitOfWork, record: Record) -> Report:
    box_id = record.box_id or 0
    if box_id in _kept:
        return _kept[box_id]
    sheets = [sheet(content) for content in unit.sealed.opened(box_id)]
    modes = Counter(each.mode for each in sheets)
    reach = Reach(record.asked, len(sheets), modes[Mode.HELPED], modes[Mode.PAPER])
    made = report(record.survey, [each.answers for each in sheets], reach)
    if len(sheets) >= LARGE:
        _kept[box_id] = made
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return made


def forget(record: Record) -> None:
    """Nothing of a deleted survey stays in memory either."""
    _kept.pop(record.box_id or 0, None)
