"""Finds the pieces in a message and keeps those that the words around them confirm: "5. klase" is not five o'clock."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.date_words.grammar import Found
from domain.date_words.lexemes import Lexeme
from domain.date_words.pieces import (
    Day,
    Days,
    Dotted,
    EitherHour,
    EndHour,
    Hour,
    Hours,
    PartOfDay,
    Piece,
    Repeated,
)
from domain.date_words.rules import GRAMMAR

_CLOSING = ("comma", "open", "close", "dash", "at", "on", "from", "or", "clock_word", "place")
_BETWEEN_NEIGHBOURS = ("comma", "open", "close", "dash")


def pieces_in(lexemes: Sequence[Lexeme]) -> list[Found]:
    """The longest readings one after the other; an unsure one gives way to one that begins in it and goes further:
    "diena 8. martā" holds a date, not an eight in daytime."""
    matching = GRAMMAR.matching(lexemes)
    pieces = []
    at = 0
    while at < len(lexemes):
        found = matching.longest("piece", at)
        if found and not getattr(found.built, "sure", True):
            inner = (matching.longest("piece", start) for start in range(at + 1, found.after))
            found = next((later for later in inner if later and later.after > found.after), found)
        if found:
            pieces.append(found)
        at = found.after if found else at + 1
    return pieces


def confirmed(pieces: Sequence[Found], lexemes: Sequence[Lexeme]) -> list[Found]:
    """Keeps what is sure, and of the rest what its neighbours make sure."""
    an_hour_is_sure = any(isinstance(found.built, Hour | Hours | EitherHour) and found.built.sure for found in pieces)
    kept = []
    for at, found in enumerate(pieces):
        before = _neighbour(pieces, at, -1, lexemes)
        after = _neighbour(pieces, at, +1, lexemes)
        if _Place(found, before, after, lexemes).confirms(an_hour_is_sure):
            kept.append(found)
    return kept


def _neighbour(pieces: Sequence[Found], at: int, step: int, lexemes: Sequence[Lexeme]) -> Piece | None:
    if not 0 <= at + step < len(pieces):
        return None
    first, second = sorted((pieces[at], pieces[at + step]), key=lambda found: found.first)
    between = lexemes[first.after : second.first]
    touching = all(lexeme.can_be(*_BETWEEN_NEIGHBOURS) for lexeme in between)
    neighbour: Piece = pieces[at + step].built
    return neighbour if touching else None


@dataclass(frozen=True)
class _Place:
    found: Found
    before: Piece | None
    after: Piece | None
    lexemes: Sequence[Lexeme]

    def confirms(self, an_hour_is_sure: bool) -> bool:
        piece: Piece = self.found.built
        if isinstance(piece, PartOfDay):
            beside_a_day = isinstance(self.before, Day | Days | Hour | Dotted) or isinstance(self.after, Day | Hour)
            return beside_a_day or self._is_all_there_is()
        if isinstance(piece, Day) and not piece.sure:
            return self._is_a_day(piece)
        if isinstance(piece, Dotted):
            return not self._counts_something() and not (piece.a_list_number and self._stands_alone())
        if isinstance(piece, Hour | Hours | EitherHour | EndHour) and not piece.sure:
            return self._ends_an_hour(piece) or (not an_hour_is_sure and self._is_an_hour(piece))
        return True

    def _is_a_day(self, piece: Day) -> bool:
        if piece.only_after_a_day:
            return isinstance(self.before, Day) and self._closes() and not self._counts_something()
        beside = (Day, Days, Hour, Hours, Dotted)
        near = isinstance(self.before, beside) or isinstance(self.after, beside)
        confirmed = near or self._is_all_there_is() or (piece.announced and self._closes())
        return confirmed and not self._counts_something()

    def _ends_an_hour(self, piece: Piece) -> bool:
        return isinstance(piece, EndHour) and isinstance(self.before, Hour) and not self._counts_something()

    def _is_an_hour(self, piece: Hour | Hours | EitherHour | EndHour) -> bool:
        if self._counts_something():
            return False
        day_before = isinstance(self.before, Day | Days | Repeated | Dotted | PartOfDay)
        if isinstance(self.after, Day) and self.after.part:
            return True
        if isinstance(self.before, PartOfDay) or isinstance(self.after, PartOfDay) or self._is_all_there_is():
            return True
        if not isinstance(piece, EndHour) and piece.announced:
            since = isinstance(piece, Hours) or (isinstance(piece, Hour) and piece.since)
            return day_before or isinstance(self.after, Day | Days | Dotted) or (self._closes() and not since)
        if isinstance(piece, Hours) and isinstance(self.after, Day | Days):
            return True
        part_said = isinstance(piece, Hour) and piece.clock.part is not None
        return (day_before or part_said) and self._closes()

    def _stands_alone(self) -> bool:
        return self.before is None and self.after is None and not self._is_all_there_is()

    def _is_all_there_is(self) -> bool:
        return self.found.first == 0 and self.found.after == len(self.lexemes)

    def _counts_something(self) -> bool:
        """ "5. klase", "12 cilvēki", "kab. 12"."""
        before = [lexeme for lexeme in self.lexemes[: self.found.first][-2:] if not lexeme.can_be("dot")]
        after = self.lexemes[self.found.after : self.found.after + 2]
        ordinal = len(after) == 2 and after[0].can_be("dot")
        noun = after[1:] if ordinal else after[:1]
        return (
            any(lexeme.can_be("numbered") for lexeme in before[-1:])
            or any(lexeme.can_be("counted", "unit", "times") for lexeme in noun)
            or (ordinal and noun[0].text[0].islower())
        )

    def _closes(self) -> bool:
        following = self.lexemes[self.found.after : self.found.after + 1]
        return not following or self.after is not None or following[0].can_be("dot", *_CLOSING)
