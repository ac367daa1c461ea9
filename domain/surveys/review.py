"""What of a report its reader lets out: people's own words piece by piece, none of them before the reader has read and
released it (promise A12), and which questions the group is told of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from domain.surveys.definition import Question
from domain.surveys.report import Finding, FreeText, Report

Reviewed = Mapping[str, bool]
"""The reader's word on each text, by its place, and on each question for the group. What is not in it is undecided."""


@dataclass(frozen=True, slots=True)
class Piece:
    """`comment`: written beside an answer, not as the answer."""

    question: Question
    text: FreeText
    comment: bool


def pieces(report: Report) -> tuple[Piece, ...]:
    """All texts, in the order of the questions and then the random one of the texts."""
    return tuple(
        Piece(finding.question, text, comment)
        for finding in report.findings
        for texts, comment in ((finding.texts, False), (finding.comments, True))
        for text in texts
    )


def released(texts: Sequence[FreeText], reviewed: Reviewed) -> tuple[FreeText, ...]:
    return tuple(text for text in texts if reviewed.get(text.place) is True)


def tells(finding: Finding) -> bool:
    """Whether there is anything to tell the group of it."""
    figures = any(cell.low > 0 for cell in (finding.cells or {}).values()) or finding.leader is not None
    return figures or finding.mean is not None or bool(texts_of(finding))


def for_group_place(question: Question) -> str:
    return f"{question.id}/group"


def goes_to_group(finding: Finding, reviewed: Reviewed) -> bool:
    return reviewed.get(for_group_place(finding.question)) is not False


def for_group(report: Report, reviewed: Reviewed) -> Report:
    """The whole, or of it what the reader chose. Nothing is counted anew, so that whatever is chosen says no more than
    the whole: no two choices can be subtracted from each other (promise A9)."""
    chosen = tuple(each for each in report.findings if goes_to_group(each, reviewed))
    if len(chosen) == len(report.findings):
        return report
    return replace(report, findings=tuple(each for each in chosen if tells(each)))


def undecided(report: Report, reviewed: Reviewed, after: int = -1) -> int | None:
    """The place in `pieces` of the next one to read, going round; None where all were read."""
    every = pieces(report)
    waiting = [at for at, piece in enumerate(every) if piece.text.place not in reviewed]
    return next((at for at in waiting if at > after), waiting[0] if waiting else None)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many texts there are, were released, were left out, and still wait."""

    all: int
    released: int
    left_out: int

    @property
    def waiting(self) -> int:
        return self.all - self.released - self.left_out


def tally(texts: Sequence[FreeText], reviewed: Reviewed) -> Tally:
    words = [reviewed[text.place] for text in texts if text.place in reviewed]
    return Tally(len(texts), words.count(True), words.count(False))


def tally_of(report: Report, reviewed: Reviewed) -> Tally:
    return tally([piece.text for piece in pieces(report)], reviewed)


def texts_of(finding: Finding) -> tuple[FreeText, ...]:
    return (*finding.texts, *finding.comments)
