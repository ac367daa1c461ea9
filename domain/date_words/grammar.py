"""A small matcher: rules written as patterns of roles, tried at a place in the lexemes, the longest reading first."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.date_words.lexemes import Lexeme

Builder = Callable[..., Any]
Rules = Mapping[str, Sequence[tuple[str, Builder]]]


def first_value(value: Any, *_: Any) -> Any:
    return value


def second_value(_: Any, value: Any, *__: Any) -> Any:
    return value


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
class Alternative:
    """`opening` are the roles its first lexeme may have; of each set in `needs` the text must hold a role."""

    elements: tuple[Element, ...]
    build: Builder
    opening: frozenset[str]
    needs: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What was built from the lexemes from `first` up to, but not including, `after`."""

    built: Any
    first: int
    after: int


class Grammar:
    """A builder gets the pattern's values in order (None for what was optional and absent); it refuses with None."""

    def __init__(self, rules: Rules) -> None:
        patterns = {
            name: [(tuple(map(Element.read, pattern.split())), build) for pattern, build in alternatives]
            for name, alternatives in rules.items()
        }
        self._alternatives = {
            name: [
                Alternative(elements, build, _opening(elements, patterns), _needs(elements, patterns))
                for elements, build in rule
            ]
            for name, rule in patterns.items()
        }
        self._openings = {name: _opening_of_any(rule, patterns) for name, rule in patterns.items()}

    def matching(self, lexemes: Sequence[Lexeme]) -> "Matching":
        return Matching(self._alternatives, self._openings, lexemes)


def _opening(elements: Sequence[Element], patterns: Mapping[str, Any]) -> frozenset[str]:
    opening: frozenset[str] = frozenset()
    for element in elements:
        inner = patterns.get(element.name)
        opening |= {element.name} if inner is None else _opening_of_any(inner, patterns)
        if not element.optional:
            break
    return opening


def _needs(elements: Sequence[Element], patterns: Mapping[str, Any]) -> tuple[frozenset[str], ...]:
    return tuple(_opening((element,), patterns) for element in elements if not element.optional)


def _opening_of_any(rule: Any, patterns: Mapping[str, Any]) -> frozenset[str]:
    return frozenset().union(*(_opening(elements, patterns) for elements, _ in rule))


class Matching:
    """One text being matched; every rule is tried once at every place."""

    def __init__(
        self,
        alternatives: Mapping[str, Sequence[Alternative]],
        openings: Mapping[str, frozenset[str]],
        lexemes: Sequence[Lexeme],
    ) -> None:
        present = frozenset(role for lexeme in lexemes for role in lexeme.senses)
        self._alternatives = {
            name: [one for one in rule if not any(map(present.isdisjoint, one.needs))]
            for name, rule in alternatives.items()
        }
        self._openings = openings
        self._lexemes = lexemes
        self._known: dict[tuple[str, int], list[Found]] = {}

    def longest(self, name: str, at: int) -> Found | None:
        return max(self.readings(name, at), key=lambda found: found.after, default=None)

    def readings(self, name: str, at: int) -> list[Found]:
        known = self._known.get((name, at))
        if known is None:
            known = self._known[name, at] = list(self._built(name, at))
        return known

    def _built(self, name: str, at: int) -> Iterator[Found]:
        senses = self._lexemes[at].senses
        for alternative in self._alternatives[name]:
            if alternative.opening.isdisjoint(senses):
                continue
            for values, after in self._sequences(alternative.elements, at):
                built = alternative.build(*values)
                if built is not None:
                    yield Found(built, at, after)

    def _sequences(self, elements: tuple[Element, ...], at: int) -> Iterator[tuple[tuple[Any, ...], int]]:
        absent: tuple[None, ...] = ()
        for element in elements:
            rest = elements[len(absent) + 1 :]
            for value, after in self._values(element, at):
                for values, end in self._sequences(rest, after):
                    yield (*absent, value, *values), end
            if not element.optional:
                return
            absent = (*absent, None)
        yield absent, at

    def _values(self, element: Element, at: int) -> Sequence[tuple[Any, int]]:
        senses = self._lexemes[at].senses if at < len(self._lexemes) else {}
        opening = self._openings.get(element.name)
        if opening is not None:
            if opening.isdisjoint(senses):
                return []
            return [(found.built, found.after) for found in self.readings(element.name, at)]
        value = senses.get(element.name)
        return [(value, at + 1)] if value is not None and element.value in (None, value) else []
