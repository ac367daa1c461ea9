"""People's own words, piece by piece: none is published before the reader has read and released it (promise A12)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.surveys.definition import Question
from domain.surveys.report import Finding, FreeText, Report

Reviewed = Mapping[str, bool]
"""The reader's word on each text, by its place. What is not in it was not decided."""


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
