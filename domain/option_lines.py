"""Options as people write them: one a line, with or without numbers, and when two of them are the same."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

_BULLET = re.compile(r"^[-–—•‣▪◦·*+]\s+")
_NUMBER = re.compile(r"^(\d{1,3})[.)]\s+(?=\S)")
_BRACKETED = re.compile(r"^\((\d{1,3})\)\s+(?=\S)")
_SPACES = re.compile(r"\s+")
_QUOTES = re.compile("[\"'`´‘’‚‛“”„‟«»‹›]")
_DASHES = re.compile("[‐‑‒–—―−]")
_ENDINGS = " .,;:!?"
_INVISIBLE_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"


def option_lines(text: str) -> tuple[str, ...]:
    """One option a line; empty lines and bullets are left out, and numbers where they count 1, 2, 3 …

    A number that tells the options apart ("1. maijs", "2. maijs") stays.
    """
    lines = [line for line in (_SPACES.sub(" ", raw).strip() for raw in text.splitlines()) if line]
    seen = [line for line in (_BULLET.sub("", line) for line in lines) if visible(line)]
    return tuple(_without_numbers(seen))


def _without_numbers(lines: Sequence[str]) -> Sequence[str]:
    for pattern in (_NUMBER, _BRACKETED):
        numbers = [int(found.group(1)) for line in lines if (found := pattern.match(line))]
        bare = [pattern.sub("", line) for line in lines]
        if numbers == list(range(1, len(lines) + 1)) and not repeated(bare):
            return bare
    return lines


def visible(text: str) -> bool:
    """Whether a reader sees anything of it."""
    return any(
        unicodedata.category(sign)[0] not in "ZCM" and sign not in _INVISIBLE_LETTERS
        for sign in unicodedata.normalize("NFC", text)
    )


def sameness(text: str) -> str:
    """Two options with the same result look the same to a reader: case, spaces, quotes, dashes and full stops aside."""
    folded = _DASHES.sub("-", unicodedata.normalize("NFKC", text)).casefold()
    shown = "".join(sign for sign in folded if unicodedata.category(sign) != "Cf" and not "\ufe00" <= sign <= "\ufe0f")
    whole = _SPACES.sub(" ", shown).strip()
    return _QUOTES.sub("", whole).strip(_ENDINGS) or whole


def repeated(options: Iterable[str]) -> str | None:
    """The first option that says what an earlier one has said."""
    known: set[str] = set()
    for option in options:
        key = sameness(option)
        if key in known:
            return option
        known.add(key)
    return None
