"""All rules together: what counts as a piece, in the order in which equally long readings are preferred."""

from domain.date_words.clock_rules import CLOCK_RULES
from domain.date_words.day_rules import DAY_RULES
from domain.date_words.grammar import Grammar, Rules

_PIECES = (
    "days",
    "day",
    "repeated",
    "delay",
    "lasting_piece",
    "hour_piece",
    "hours",
    "end_hour",
    "dotted_piece",
    "part_piece",
)
_PIECE_RULES: Rules = {"piece": [(name, lambda piece: piece) for name in _PIECES]}

GRAMMAR = Grammar({**DAY_RULES, **CLOCK_RULES, **_PIECE_RULES})
