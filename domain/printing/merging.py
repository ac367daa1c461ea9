"""How the same file in several languages of a group becomes one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from domain.printing.attachments import Attachment
from domain.printing.papers import Block, PageBreak, Paper
from domain.printing.pictures import BarsPicture, QrPicture, TrendPicture

BETWEEN_LABELS = " / "
BETWEEN_LINES = "\n"
Kind = TypeVar("Kind")


def merged(same: Sequence[Attachment]) -> Attachment:
    """Pictures say each word in all languages, papers come one after the other. Tables and text files are for programs,
    which need them once: the first."""
    if bars := _if_all(same, BarsPicture):
        return _merge_bars(bars)
    if trends := _if_all(same, TrendPicture):
        return _merge_trends(trends)
    if codes := _if_all(same, QrPicture):
        return replace(codes[0], caption=_words([code.caption for code in codes]))
    if papers := _if_all(same, Paper):
        return _merge_papers(papers)
    return same[0]


def _if_all(same: Sequence[object], kind: type[Kind]) -> list[Kind]:
    found = [each for each in same if isinstance(each, kind)]
    return found if len(found) == len(same) else []


def _merge_bars(pictures: Sequence[BarsPicture]) -> BarsPicture:
    bars = [
        replace(bars[0], label=_words([bar.label for bar in bars]), value=_labels([bar.value for bar in bars]))
        for bars in zip(*(picture.bars for picture in pictures), strict=True)
    ]
    return replace(
        pictures[0],
        bars=tuple(bars),
        title=_words([picture.title for picture in pictures]),
        subtitle=_words([picture.subtitle for picture in pictures]),
        note=_words([picture.note for picture in pictures]),
    )


def _merge_trends(pictures: Sequence[TrendPicture]) -> TrendPicture:
    points = [
        replace(points[0], label=_labels([point.label for point in points]))
        for points in zip(*(picture.points for picture in pictures), strict=True)
    ]
    return replace(
        pictures[0],
        points=tuple(points),
        lowest=_labels([picture.lowest for picture in pictures]),
        highest=_labels([picture.highest for picture in pictures]),
        title=_words([picture.title for picture in pictures]),
        subtitle=_words([picture.subtitle for picture in pictures]),
        note=_words([picture.note for picture in pictures]),
    )


def _merge_papers(papers: Sequence[Paper]) -> Paper:
    blocks: list[Block] = []
    for number, paper in enumerate(dict.fromkeys(papers)):
        blocks += [PageBreak()] if number else []
        blocks += paper.blocks
    return replace(papers[0], blocks=tuple(blocks))


def _words(same: Sequence[str]) -> str:
    return BETWEEN_LINES.join(dict.fromkeys(filter(None, same)))


def _labels(same: Sequence[str]) -> str:
    return BETWEEN_LABELS.join(dict.fromkeys(filter(None, same)))
