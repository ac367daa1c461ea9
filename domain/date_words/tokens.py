"""Cuts a message into words, numbers and ready-made numeric dates and clock times, each knowing where it stood."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

READ_AT_MOST = 800


class Shape(Enum):
    ISO = "iso"
    DATE = "date"
    CLOCK = "clock"
    DOTTED = "dotted"
    SLASHED = "slashed"
    NUMBER = "number"
    WORD = "word"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Token:
    """`start` and `end` count characters of the original text."""

    shape: Shape
    text: str
    start: int
    end: int


_APART = r"(?<![0-9])(?<![0-9][.,:/])"
_LETTER = r"[^\W\d_](?:[\u0300-\u036f])*"
_TOKEN = re.compile(
    rf"""
      (?P<iso>     {_APART}[0-9]{{4}}(?P<iso_sep>[-/.])[0-9]{{1,2}}(?P=iso_sep)[0-9]{{1,2}}(?:T(?=[0-9])|(?![0-9])))
    | (?P<date>    {_APART}[0-9]{{1,2}}(?P<sep>[./-])[ ]?[0-9]{{1,2}}(?P=sep)[ ]?[0-9]{{4}}(?![0-9])
                 | {_APART}[0-9]{{1,2}}(?P<two>[./])[0-9]{{1,2}}(?P=two)[0-9]{{2}}(?![0-9]|[.:][0-9]))
    | (?P<clock>   {_APART}[0-9]{{1,2}}(?::|[ ]:[ ])[0-9]{{2}}(?::[0-9]{{2}})?(?![0-9]))
    | (?P<dotted>  {_APART}[0-9]{{1,2}}\.(?:[0-9]{{1,2}}(?![0-9])\.?|[ ](?:0[0-9]|1[0-2])\.)(?![0-9]))
    | (?P<slashed> {_APART}(?<!-)[0-9]{{1,2}}/[0-9]{{1,2}}(?![\w/]))
    | (?P<number>  [0-9]+)
    | (?P<word>    \b[aApP]\.[ ]?[mM](?:\.|\b) | \b[šŠсС]\.[ ]?[gGгГ]\.
                 | {_LETTER}(?:['’ʼ`]?{_LETTER})*)
    | (?P<mark>    \S)
    """,
    re.VERBOSE,
)


def tokens(text: str) -> list[Token]:
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        if len(found) == READ_AT_MOST:
            break
        found.append(Token(Shape(match.lastgroup), match.group(), match.start(), match.end()))
    return found


_APOSTROPHES = dict.fromkeys(map(ord, "'’ʼ`."))


@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """The form words are compared in: no capitals, no apostrophes, one way of writing accents."""
    return unicodedata.normalize("NFC", word.casefold()).translate(_APOSTROPHES).replace(" ", "")


@lru_cache(maxsize=4096)
def bare(word: str) -> str:
    """As `plain`, and without diacritics: "ceturtdienā" and "ceturtdiena" become one."""
    decomposed = unicodedata.normalize("NFD", plain(word))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
