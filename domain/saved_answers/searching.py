"""How a question in one's own words finds a saved answer, in Latvian, Russian, Ukrainian and English. The whole rule:

Marks over letters and capitals do not count, Cyrillic letters are read as Latin ones, and small words (where, is, the)
are passed over. Two words fit if they begin alike and differ only in an ending of up to three letters (where no more
than three letters are alike: of two, beginning with a vowel). If none fits so, one letter may be missing, added, wrong
or swapped in a word of five letters or more, and that counts for 0.7. A word that occurs in several answers counts that
much less. An answer in which three quarters of the question are found is shown at once, one with a third is offered.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.saved_answers.records import SavedAnswer
from domain.saved_answers.small_words import SMALL_WORDS

ENDING = 3
BEGINNING = 4
SLIP_FROM, SLIP_COUNTS = 5, 0.7
SURE, PERHAPS = 0.75, 1 / 3
OFFERED = 5
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile("['’ʼ`´]")
_CYRILLIC = "абвгґдезиіклмнопрстуфхжцчшщыэє"
_SHORT_ENDING = re.compile("s?|[aeiou].?")
_LATIN = str.maketrans(
    {**dict(zip(_CYRILLIC, "abvggdeziiklmnoprstufhzccssiee", strict=True)), "ю": "ju", "я": "ja", "ь": "", "ъ": ""}
)


@dataclass(frozen=True, slots=True)
class Found:
    """`share` of the question that the answer holds, `fits` how much of the answer's own question was asked for."""

    answer: SavedAnswer
    share: float
    fits: float


@dataclass(frozen=True, slots=True)
class Findings:
    """`sure` is the one to show at once; `others` are offered, the likeliest first."""

    sure: SavedAnswer | None = None
    others: tuple[SavedAnswer, ...] = ()


def search(question: str, answers: Sequence[SavedAnswer]) -> Findings:
    found = sorted(_found(question, answers), key=lambda each: (-each.share, -each.fits, each.answer.question))
    likely = [each for each in found if each.share >= PERHAPS][: OFFERED + 1]
    if not likely:
        return Findings()
    first, rest = likely[0], likely[1:]
    clear = not rest or (first.share, first.fits) > (rest[0].share, rest[0].fits)
    if first.share >= SURE and clear:
        return Findings(first.answer, tuple(each.answer for each in rest))
    return Findings(None, tuple(each.answer for each in likely[:OFFERED]))


def _found(question: str, answers: Sequence[SavedAnswer]) -> Iterable[Found]:
    asked = telling_words(question)
    known = [[telling_words(line) for line in answer.asked_as] for answer in answers]
    vocabulary = {word for lines in known for line in lines for word in line}
    near = {word: _near(word, vocabulary) for word in asked}
    weights = {word: 1 / max(1, sum(_holds(lines, near[word]) for lines in known)) for word in asked}
    whole = sum(weights.values())
    for answer, lines in zip(answers, known, strict=True):
        own = {word for line in lines for word in line}
        got = sum(weights[word] * max((near[word].get(each, 0.0) for each in own), default=0.0) for word in asked)
        fits = max(_fitting(line, near.values()) for line in lines)
        yield Found(answer, got / whole if whole else 0.0, fits)


def _holds(lines: Sequence[frozenset[str]], near: dict[str, float]) -> bool:
    return any(word in near for line in lines for word in line)


def _fitting(line: frozenset[str], near: Iterable[dict[str, float]]) -> float:
    reached = {word for each in near for word in each}
    return len(line & reached) / len(line) if line else 0.0


def _near(word: str, vocabulary: Iterable[str]) -> dict[str, float]:
    """The known words it may stand for, and how well."""
    whole = {known: 1.0 for known in vocabulary if same_but_for_ending(word, known)}
    return whole or {known: SLIP_COUNTS for known in vocabulary if same_but_for_a_slip(word, known)}


def telling_words(text: str) -> frozenset[str]:
    """What is compared; where a question has nothing but small words, these."""
    words = frozenset(folded(word) for word in _WORD.findall(_APOSTROPHES.sub("", text)))
    return (words - _SMALL) or words


def asks(text: str) -> bool:
    """Whether there is anything in it to look for: "thank you!" is no question."""
    return bool(telling_words(text) - _SMALL)


def folded(word: str) -> str:
    """Small Latin letters without marks."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_LATIN)


def same_but_for_ending(one: str, other: str) -> bool:
    if one == other:
        return True
    shared = _shared(one, other)
    endings = one[shared:], other[shared:]
    if shared >= BEGINNING:
        return max(map(len, endings)) <= ENDING
    return shared == BEGINNING - 1 and all(_SHORT_ENDING.fullmatch(ending) for ending in endings)


def same_but_for_a_slip(one: str, other: str) -> bool:
    """Endings of up to two letters aside."""
    return any(
        _one_slip(first, second)
        for first in _beginnings(one)
        for second in _beginnings(other)
        if min(len(first), len(second)) >= SLIP_FROM
    )


def _beginnings(word: str) -> list[str]:
    return [word[: len(word) - cut] for cut in range(3)]


def _shared(one: str, other: str) -> int:
    return next(
        (place for place, (first, second) in enumerate(zip(one, other, strict=False)) if first != second),
        min(len(one), len(other)),
    )


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter missing, added, wrong or swapped with its neighbour makes one of the other."""
    shared = _shared(one, other)
    left, right = one[shared:], other[shared:]
    swapped = left[1::-1] + left[2:]
    return right in {left[1:], swapped} or left == right[1:] or left[1:] == right[1:]


_SMALL = frozenset(folded(word) for word in SMALL_WORDS.split())
