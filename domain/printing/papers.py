"""Papers, described: blocks one under the other, to be read, printed, and written on by hand."""

from dataclasses import dataclass

from domain.printing.pictures import Bar


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 is the paper's title, 2 a part, 3 a question. It stays with what follows it."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    strong: bool = False
    quiet: bool = False
    """Smaller and grey: how something was counted, what may be left out."""


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Details:
    """A word and what it stands for, line by line: when, where, who."""

    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`head` is repeated on each page. `widths` are shares of the page; equal where there are none."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Bars:
    """Drawn like those of a picture. `caption` says the same in a sentence, for who cannot see them."""

    bars: tuple[Bar, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class QrCode:
    """`caption` beside it says what opens; the address is printed too, to be typed."""

    url: str
    caption: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class CheckLines:
    """Something to tick by hand: a box and its words, one under the other or (`across`) side by side."""

    options: tuple[str, ...]
    across: bool = False


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty lines to write on by hand."""

    count: int = 2


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that a page break must not tear apart: a question and its answers. At most half a page."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page of its own."""


Block = (
    Heading | Paragraph | Bullets | Details | Table | Bars | QrCode | CheckLines | WritingLines | Together | PageBreak
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF of A4 pages. `name` is the file's, without its ending; `title` what readers and screen readers call it.

    `footer` stands on each page before the page number. `large` is type to be read on a wall, or with weak eyes.
    """

    name: str
    title: str
    blocks: tuple[Block, ...]
    language: str
    footer: str = ""
    large: bool = False
