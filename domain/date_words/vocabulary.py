"""What one language calls days, months, hours and the small words between them, as data given from outside."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.date_words.tokens import bare, plain

TYPO_FROM_LETTERS = 5

Value = int | str
Senses = Mapping[str, Value]


class Role(StrEnum):
    """The tables of a vocabulary that carry a value; the roles under [words] are named by the data and the grammar."""

    WEEKDAY = "weekday"
    WEEKDAY_SHORT = "weekday_short"
    WEEKDAY_GENITIVE = "weekday_genitive"
    WEEKDAY_PLURAL = "weekday_plural"
    MONTH = "month"
    MONTH_GENITIVE = "month_genitive"
    DAY_OFFSET = "day_offset"
    DAY_PART = "day_part"
    PART = "part"
    PART_NOUN = "part_noun"
    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    HOUR = "hour"
    HALF_TO_HOUR = "half_to_hour"
    UNIT = "unit"


@dataclass(frozen=True)
class Vocabulary:
    language: str
    twelve_hour_clock: bool
    hyphen_minutes: bool
    usual_hours: Mapping[str, tuple[int, ...]]
    exact: Mapping[str, Senses]
    folded: Mapping[str, Senses]
    ignored: frozenset[str]
    near: Mapping[str, tuple[str, ...]]
    longest_phrase: int

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> "Vocabulary":
        """Raises KeyError, ValueError or TypeError when the data is not a vocabulary."""
        exact = _merged((_key(phrase, plain), role, value) for phrase, role, value in _entries(data))
        folded = _merged((_key(phrase, bare), role, value) for phrase, role, value in _entries(data))
        ignored = frozenset(plain(word) for word in data["words"].get("ignore", ()))
        return cls(
            language=data["language"],
            twelve_hour_clock=int(data["digital_clock"]) == 12,
            hyphen_minutes=bool(data["hyphen_minutes"]),
            usual_hours={part: tuple(hours) for part, hours in data["usual_hours"].items()},
            exact=exact,
            folded=folded,
            ignored=ignored | frozenset(map(bare, ignored)),
            near=_near(word for word in folded if " " not in word and len(word) >= TYPO_FROM_LETTERS),
            longest_phrase=max(phrase.count(" ") for phrase in exact) + 1,
        )

    def misspelt(self, word: str) -> Senses:
        """The senses of the only known word one slip away from `word` (folded); none when there are several."""
        if len(word) < TYPO_FROM_LETTERS or word in self.ignored:
            return {}
        meant = [
            self.folded[known]
            for known in {known for key in _with_one_less(word) for known in self.near.get(key, ())}
            if one_slip_apart(word, known)
        ]
        return meant[0] if meant and all(senses == meant[0] for senses in meant) else {}


def _entries(data: Mapping[str, Any]) -> Iterator[tuple[str, str, Value]]:
    for role in Role:
        for value, phrases in data.get(role, {}).items():
            for phrase in _expanded(phrases):
                yield phrase, role, _value(value)
    for value, phrases in data[Role.MONTH].items() if data.get("month_first") else ():
        for phrase in _expanded(phrases):
            yield phrase, "month_leading", _value(value)
    for role_name, phrases in data["words"].items():
        if role_name != "ignore":
            for phrase in _expanded(phrases):
                yield phrase, role_name, 1


def _value(text: str) -> Value:
    return int(text) if re.fullmatch(r"-?[0-9]+", text) else text


def _expanded(phrases: Iterable[str]) -> Iterator[str]:
    for phrase in phrases:
        head, brace, rest = phrase.partition("{")
        if not brace:
            yield phrase
            continue
        endings, _, tail = rest.partition("}")
        yield from _expanded(head + ending + tail for ending in endings.split(","))


def _key(phrase: str, form: Any) -> str:
    return " ".join(form(word) for word in phrase.split())


def _merged(entries: Iterable[tuple[str, str, Value]]) -> dict[str, dict[str, Value]]:
    merged: dict[str, dict[str, Value]] = {}
    for phrase, role, value in entries:
        merged.setdefault(phrase, {}).setdefault(role, value)
    return merged


def _with_one_less(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _near(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for word in words:
        for key in _with_one_less(word):
            index[key] = (*index.get(key, ()), word)
    return index


def one_slip_apart(one: str, other: str) -> bool:
    """Whether one letter added, left out, changed, or two neighbours swapped turns `one` into `other`."""
    if len(one) > len(other):
        one, other = other, one
    same = 0
    while same < len(one) and one[same] == other[same]:
        same += 1
    if len(one) < len(other):
        return len(other) - len(one) == 1 and one[same:] == other[same + 1 :]
    if one[same + 1 :] == other[same + 1 :]:
        return True
    swapped = one[same + 1 : same + 2] + one[same : same + 1]
    return other[same : same + 2] == swapped and one[same + 2 :] == other[same + 2 :]
