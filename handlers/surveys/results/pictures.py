"""The figures of a question as bars, for the chat and for paper alike."""

from collections.abc import Iterator
from fractions import Fraction

from domain.printing import Bar, BarsPicture
from domain.results import Cell
from domain.surveys.definition import SCALES
from domain.surveys.report import Finding
from handlers.surveys.results.wording import Wording

BARS_AT_MOST = 12
"""So many a phone shows at once without losing the words beside them."""


def bars(wording: Wording, finding: Finding) -> tuple[Bar, ...]:
    """A bar for each choice, or one for the mean; none where there is nothing to measure."""
    leading = None if finding.leader is None else wording.label(finding.question, finding.leader)
    drawn = tuple(
        bar(label, figure, cell, finding.answered or 0, marked=label == leading)
        for label, figure, cell in wording.cells(finding)
    )
    if any(each.low != 0 or each.high < 1 for each in drawn):
        return drawn
    if finding.mean is None:
        return ()
    words = wording.mean(finding.question, finding.mean, finding.answered or 0)
    return (mean_bar(finding, words, ""),)


def bar(label: str, figure: str, cell: Cell, answered: int, *, marked: bool = False) -> Bar:
    whole = max(answered, 1)
    if cell.exact is not None:
        return Bar(label, figure, cell.exact / whole, marked=marked)
    return Bar(label, figure, min(cell.high / whole, 1.0), cell.low / whole, marked)


def mean_bar(finding: Finding, label: str, value: str) -> Bar:
    """From the lowest step of the scale to its highest. Raises LookupError where no mean may be said."""
    if finding.mean is None:
        raise LookupError("no mean may be said")
    highest = SCALES[finding.question.kind]
    low, high = ((each - 1) / Fraction(highest - 1) for each in (finding.mean.low, finding.mean.high))
    return Bar(label, value, float(high), None if low == high else float(low))


def picture(wording: Wording, finding: Finding) -> BarsPicture | None:
    """Of very many choices those that are seen to be the most frequent."""
    drawn = bars(wording, finding)
    if not drawn:
        return None
    notes = list(_notes(wording, finding))
    if len(drawn) > BARS_AT_MOST:
        drawn = tuple(sorted(drawn, key=_seen)[:BARS_AT_MOST])
        notes.append(wording.scene.label("survey-picture-first", count=BARS_AT_MOST))
    return BarsPicture(wording.question(finding.question), drawn, note="\n".join(notes))


def _seen(bar: Bar) -> tuple[float, float]:
    return -(bar.high if bar.low is None else bar.low), -bar.high


def _notes(wording: Wording, finding: Finding) -> Iterator[str]:
    yield wording.answered(finding)
    if finding.mean is not None and finding.cells:
        yield wording.mean(finding.question, finding.mean, finding.answered or 0)
    yield from wording.notes(finding)
