"""Which proposals say nearly the same, in Latvian, Russian, Ukrainian and English, by one rule that fits on a card:

two proposals are alike if at least half of all their longer words begin with the same five letters. Marks over letters
and capital letters do not count, words of three letters or fewer neither; a number is a word. What is alike to
something alike lies in one heap. It is only ever a suggestion: organisers decide.
"""

import re
import unicodedata
from collections.abc import Sequence

from domain.option_lines import sameness

BEGINNING = 5
SHORTEST = 4
_WORD = re.compile(r"[^\W_]+")


def beginnings(words: str) -> frozenset[str]:
    """What is compared."""
    found = _WORD.findall(folded(words))
    longer = {word[:BEGINNING] for word in found if len(word) >= SHORTEST or word.isdigit()}
    return frozenset(longer or set(found))


def folded(words: str) -> str:
    """Small letters without marks."""
    apart = unicodedata.normalize("NFD", words.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def alike(one: str, other: str) -> bool:
    if sameness(one) == sameness(other):
        return True
    first, second = beginnings(one), beginnings(other)
    return bool(first & second) and 2 * len(first & second) >= len(first | second)


def heaps(proposals: Sequence[str]) -> list[tuple[str, ...]]:
    """Likes together: the largest heap first, the shortest words first in each."""
    left = sorted(proposals, key=lambda words: (len(words), sameness(words), words))
    found: list[tuple[str, ...]] = []
    while left:
        heap, left = _grown([left[0]], left[1:])
        found.append(tuple(sorted(heap, key=lambda words: (len(words), sameness(words), words))))
    return sorted(found, key=lambda heap: (-len(heap), heap))


def _grown(heap: list[str], left: list[str]) -> tuple[list[str], list[str]]:
    for member in heap:
        near = [alike(member, words) for words in left]
        heap.extend(words for words, is_near in zip(left, near, strict=True) if is_near)
        left = [words for words, is_near in zip(left, near, strict=True) if not is_near]
    return heap, left
