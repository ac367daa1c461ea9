"""How well a group keeps its agreement, asked without names: 1 to 5, told only for five answers or more.

Each asking is a batch of its own: where fewer answered, its answers are destroyed unread, and never added to others.
What is told is the mean rounded to a whole step, and neither counts of steps nor decimals: with five answers a mean of
1.2 would tell that exactly one person said 2 (tests/domain/norms/test_pulse.py tries all).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

STEPS = (1, 2, 3, 4, 5)
FEWEST = 5
OPEN_DAYS = 4
EVERY_DAYS = 30


@dataclass(frozen=True, slots=True)
class Pulse:
    """`level` is None while it is open, and where too few answered; so is `answered` there."""

    id: int
    group_id: int
    asked_on: date
    open: bool = True
    box_id: int | None = None
    answered: int | None = None
    level: int | None = None


def level(answers: Sequence[int]) -> int | None:
    """Halves are rounded up."""
    if len(answers) < FEWEST:
        return None
    return (2 * sum(answers) + len(answers)) // (2 * len(answers))


def told(pulses: Sequence[Pulse]) -> list[Pulse]:
    """Those with a result, oldest first."""
    return [pulse for pulse in pulses if pulse.level is not None]


def change(pulses: Sequence[Pulse]) -> int | None:
    """By how many steps the last result is above the one before; None where there are not two."""
    levels = [pulse.level for pulse in pulses if pulse.level is not None]
    return levels[-1] - levels[-2] if len(levels) > 1 else None
