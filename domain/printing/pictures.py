"""Pictures, described: what is to be seen, in the reader's words. How it is drawn is the printer's matter."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """The bar reaches to `high`, a share of the whole from 0 to 1. Where the exact number must not be seen, it lies
    between `low` and `high` and is drawn so. `value` is the number in words, written beside the bar."""

    label: str
    value: str
    high: float
    low: float | None = None
    marked: bool = False
    """Shown stronger than the others: the winner, the best time."""


@dataclass(frozen=True, slots=True)
class BarsPicture:
    title: str
    bars: tuple[Bar, ...]
    subtitle: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """`height` is a share of the scale from 0 (its lowest word) to 1; None where nothing may be shown."""

    label: str
    value: str
    height: float | None


@dataclass(frozen=True, slots=True)
class TrendPicture:
    """The same question over time; `lowest` and `highest` are the words at the ends of its scale."""

    title: str
    points: tuple[Point, ...]
    lowest: str
    highest: str
    subtitle: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class QrPicture:
    """`caption` says under the code what opens."""

    url: str
    caption: str = ""


Picture = BarsPicture | TrendPicture | QrPicture
