"""Bars as text, as wide as a small phone shows on one line."""

from fractions import Fraction

WIDEST = 24
FULL, UNSURE, EMPTY = "█", "▒", "░"


def bar(share: Fraction, width: int = 10) -> str:
    """`share` of 0 to 1. Anything above nothing shows a block, and only the whole fills them all."""
    return range_bar(share, share, width)


def range_bar(low: Fraction, high: Fraction, width: int = 10) -> str:
    """A share that is only known to lie from `low` to `high`: what is sure, what may be, what is not."""
    if not 0 <= low <= high <= 1 or not 2 <= width <= WIDEST:
        raise ValueError(f"no bar from {low} to {high} in {width} columns")
    sure, perhaps = _blocks(low, width), _blocks(high, width)
    return FULL * sure + UNSURE * (perhaps - sure) + EMPTY * (width - perhaps)


def _blocks(share: Fraction, width: int) -> int:
    if share in (0, 1):
        return int(share) * width
    return min(max(int(share * width + Fraction(1, 2)), 1), width - 1)


def percent(part: int, whole: int) -> int:
    """Whole per cent, halves up; 0 and 100 only where they are exact."""
    share = Fraction(part, whole)
    if share in (0, 1):
        return int(share) * 100
    return min(max(int(share * 100 + Fraction(1, 2)), 1), 99)
