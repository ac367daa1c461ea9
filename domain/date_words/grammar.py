"""A small matcher: rules written as patterns of roles, tried at a place in the lexemes, the longest reading first."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.date_words.lexemes import Lexeme

Builder = Callable[..., Any]
Rules = Mapping[str, Sequence[tuple[str, Builder]]]


@dataclass(frozen=True, slots=True)
class Element:
    """`month` must be there, `dot?` may be, `unit=week` must have that value; a rule's name stands for its reading."""

    name: str
    value: str | None
    optional: bool

    @classmethod
    def read(cls, text: str) -> "Element":
        name, _, value = text.removesuffix("?").partition("=")
        return cls(name, value or None, text.endswith("?"))


@dataclass(frozen=True, slots=True)
class Found:
    """What was built from the lexemes from `first` up to, but not including, `after`."""

    built: Any
    first: int
    after: int


class Grammar:
    """A builder gets the pattern's values in order (None for what was optional and absent); it refuses with None."""

    def __init__(self, rules: Rules) -> None:
        self._rules = {
            name: [(tuple(map(Element.read, pattern.split())), build) for pattern, build in alternatives]
            for name, alternatives in rules.items()
        }

    def longest(self, name: str, lexemes: Sequence[Lexeme], at: int) -> Found | None:
        if not lexemes[at].senses:
            return None
        return max(self._readings(name, lexemes, at), key=lambda found: found.after, default=None)

    def _readings(self, name: str, lexemes: Sequence[Lexeme], at: int) -> Iterator[Found]:
        for elements, build in self._rules[name]:
            for values, after in self._sequences(elements, lexemes, at):
                built = build(*values)
                if built is not None and after > at:
                    yield Found(built, at, after)

    def _sequences(
        self, elements: tuple[Element, ...], lexemes: Sequence[Lexeme], at: int
    ) -> Iterator[tuple[tuple[Any, ...], int]]:
        if not elements:
            yield (), at
            return
        first, rest = elements[0], elements[1:]
        for value, after in self._values(first, lexemes, at):
            for values, end in self._sequences(rest, lexemes, after):
                yield (value, *values), end
        if first.optional:
            for values, end in self._sequences(rest, lexemes, at):
                yield (None, *values), end

    def _values(self, element: Element, lexemes: Sequence[Lexeme], at: int) -> Iterator[tuple[Any, int]]:
        if at >= len(lexemes) or not lexemes[at].senses:
            return
        if element.name in self._rules:
            yield from ((found.built, found.after) for found in self._readings(element.name, lexemes, at))
            return
        value = lexemes[at].senses.get(element.name)
        if value is not None and element.value in (None, value):
            yield value, at + 1
