"""Whether a proposal names somebody of the group: a norm is about all, so the writer is asked before it is sent."""

import re
from collections.abc import Iterable

from domain.norms.likes import folded

SHORTEST_NAME = 3
ENDING = 3
_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"@\w{3,}")
_SOFT = "aeiousyаеёиійоуыьюяє"
"""Letters that fall off a name's end when it is declined."""


def named(words: str, names: Iterable[str]) -> tuple[str, ...]:
    """Those of `names` that the words name, declined too, and every @address, as they were written."""
    written = _WORD.findall(words)
    people = [name for name in names if any(_is_named(word, part) for part in _WORD.findall(name) for word in written)]
    return tuple(dict.fromkeys((*people, *_ADDRESS.findall(words))))


def _is_named(word: str, name: str) -> bool:
    if len(name) < SHORTEST_NAME:
        return False
    spoken, whole = folded(word), folded(name)
    if spoken == whole:
        return True
    stem = _stem(whole)
    longest = ENDING if len(stem) > SHORTEST_NAME else ENDING - 1
    return word[0].isupper() and spoken.startswith(stem) and len(spoken) - len(stem) <= longest


def _stem(name: str) -> str:
    for _ in range(2):
        if len(name) > SHORTEST_NAME and name[-1] in _SOFT:
            name = name[:-1]
    return name
