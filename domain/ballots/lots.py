"""The lot between equals: nobody throws it, anybody can check it."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Tie:
    """Options that nothing else could tell apart, in the order the lot gave them."""

    order: tuple[int, ...]


def lot(poll_id: int, option_id: int) -> str:
    """SHA-256, in hexadecimal, of the text `poll id:option id`. The smaller one comes first."""
    return sha256(f"{poll_id}:{option_id}".encode()).hexdigest()


def by_lot(poll_id: int, options: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(options, key=lambda option: lot(poll_id, option)))
