"""What one language calls days, months, hours and the small words between them, as data given from outside."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.date_words.tokens import bare, plain

TYPO_FROM_LETTERS = 5
LONG_FROM_LETTERS = 7

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
    PART_AFTER = "part_after"
    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    HOUR = "hour"
    HALF_TO_HOUR = "half_to_hour"
    UNIT = "unit"


_NAMES = ("month_leading", "next", "this")
_NUMBERS = (Role.CARDINAL, Role.ORDINAL, Role.HOUR)
_FROM_SEVEN = ("next_week", "this_week", "noon", "midnight", "half_to", "quarter", "weekend", "every", "clock_word")
_DAYS = (Role.WEEKDAY, Role.WEEKDAY_GENITIVE, Role.WEEKDAY_PLURAL, Role.MONTH, Role.MONTH_GENITIVE, Role.DAY_OFFSET)
LETTERS_FOR_A_SLIP: Mapping[str, int] = {
    **dict.fromkeys((*_DAYS, *_NAMES, Role.PART, Role.UNIT), TYPO_FROM_LETTERS),
    **dict.fromkeys(_NUMBERS, TYPO_FROM_LETTERS + 1),
    **dict.fromkeys((Role.HALF_TO_HOUR, *_FROM_SEVEN), LONG_FROM_LETTERS),
}
"""How long a word must be for a slip in it to be understood; a role that is not here is never meant by a slip."""


@dataclass(frozen=True)
class Vocabulary:
    language: str
    twelve_hour_clock: bool
    hyphen_minutes: bool
    usual_hours: Mapping[str, tuple[int, ...]]
    exact: Mapping[str, Senses]
    folded: Mapping[str, Senses]
    ignored: frozenset[str]
    near: Mapping[str, Mapping[str, Senses]]
    longest_phrase: int

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> "Vocabulary":
        """Raises KeyError, ValueError or TypeError when the data is not a vocabulary."""
        exact = _merged((_key(phrase, plain), role, value) for phrase, role, value in _entries(data))
        folded = _merged((_key(phrase, bare), role, value) for phrase, role, value in _entries(data))
        ignored = frozenset(plain(word) for word in _expanded(data["words"].get("ignore", ())))
        return cls(
            language=data["language"],
            twelve_hour_clock=int(data["digital_clock"]) == 12,
            hyphen_minutes=bool(data["hyphen_minutes"]),
            usual_hours={part: tuple(hours) for part, hours in data["usual_hours"].items()},
            exact=exact,
            folded=folded,
            ignored=ignored | frozenset(map(bare, ignored)),
            near=_near({word: _corrigible(word, senses) for word, senses in folded.items()}),
            longest_phrase=max(phrase.count(" ") for phrase in exact) + 1,
        )

    def misspelt(self, word: str) -> Senses:
        """What `word` (folded) means if it is one slip away from known words of one meaning only.

        In words under seven letters the first letter must be right: "darīt" is not "parīt".
        """
        if len(word) < TYPO_FROM_LETTERS or word in self.ignored:
            return {}
        known = {near: senses for key in _with_one_less(word) for near, senses in self.near.get(key, {}).items()}
        meant = [
            senses
            for near, senses in known.items()
            if one_slip_apart(word, near) and (near[0] == word[0] or len(near) >= LONG_FROM_LETTERS)
        ]
        return _joined(meant) if len({value for senses in meant for value in senses.values()}) == 1 else {}


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


def _corrigible(word: str, senses: Senses) -> Senses:
    if " " in word:
        return {}
    return {role: value for role, value in senses.items() if len(word) >= LETTERS_FOR_A_SLIP.get(role, len(word) + 1)}


def _near(words: Mapping[str, Senses]) -> dict[str, dict[str, Senses]]:
    index: dict[str, dict[str, Senses]] = {}
    for word, senses in words.items():
        for key in _with_one_less(word) if senses else ():
            index.setdefault(key, {})[word] = senses
    return index


def _joined(many: Iterable[Senses]) -> Senses:
    return {role: value for senses in many for role, value in senses.items()}


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
