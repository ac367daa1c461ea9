"""Rankings counted: instant-runoff for one place, single transferable vote for several.

For several places it is the weighted inclusive Gregory method in exact fractions with the Droop quota;
docs/counting.md gives both rules in plain words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from domain.ballots.lots import Tie, by_lot

Order = tuple[int, ...]
ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class Transfer:
    """Votes that left `source` for those named next; `exhausted` of them named nobody who is still in the count."""

    source: int
    to: Mapping[int, Fraction]
    exhausted: Fraction


@dataclass(frozen=True, slots=True)
class Round:
    """How the votes lay, who was elected by that, and whose votes then moved on: a surplus or the last one's all.

    `counts` and `exhausted` together are always all the votes. `tie` is there only where the lot decided.
    """

    counts: Mapping[int, Fraction]
    exhausted: Fraction
    quota: int
    elected: tuple[int, ...] = ()
    eliminated: int | None = None
    transfer: Transfer | None = None
    tie: Tie | None = None


@dataclass(frozen=True, slots=True)
class RankingCount:
    elected: tuple[int, ...]
    rounds: tuple[Round, ...]


def count_rankings(poll_id: int, options: Sequence[int], orders: Iterable[Order], places: int) -> RankingCount:
    """Options that nobody has named are out before the count begins."""
    piles = {order: Fraction(number) for order, number in Counter(orders).items() if order}
    named = {option for order in piles for option in order}
    count = _Count(poll_id, places, [option for option in options if option in named], piles)
    while count.hopeful and len(count.elected) < places:
        count.rounds.append(count.round())
    return RankingCount(tuple(count.elected), tuple(count.rounds))


class _Count:
    def __init__(self, poll_id: int, places: int, hopeful: list[int], piles: Mapping[Order, Fraction]) -> None:
        """A pile is the votes that say the same from here on; it lies with the first option of its order."""
        self.poll_id = poll_id
        self.places = places
        self.hopeful = hopeful
        self.piles = piles
        self.votes = sum(piles.values(), ZERO)
        self.kept: dict[int, Fraction] = {}
        self.elected: list[int] = []
        self.surpluses: list[int] = []
        self.rounds: list[Round] = []

    def round(self) -> Round:
        counts = self._counts()
        exhausted = self.votes - sum(counts.values(), ZERO)
        quota = self._quota(exhausted)
        elected = self._elect(counts, quota)
        if len(self.elected) == self.places or not self.hopeful:
            return Round(counts, exhausted, quota, elected)
        if self.surpluses:
            first, tie = self._first(self.surpluses, counts)
            self.surpluses.remove(first)
            transfer = self._pass_on(first, counts[first], counts[first] - quota)
            return Round(counts, exhausted, quota, elected, None, transfer, tie)
        last, tie = self._last(counts)
        self.hopeful.remove(last)
        return Round(counts, exhausted, quota, elected, last, self._pass_on(last, counts[last], counts[last]), tie)

    def _counts(self) -> dict[int, Fraction]:
        counts = dict.fromkeys((*self.elected, *self.hopeful), ZERO) | self.kept
        for order, weight in self.piles.items():
            counts[order[0]] += weight
        return counts

    def _quota(self, exhausted: Fraction) -> int:
        """For one place more than half of what is still in the count, for several Droop's of all votes."""
        if self.places == 1:
            return int((self.votes - exhausted) / 2) + 1
        return int(self.votes / (self.places + 1)) + 1

    def _elect(self, counts: Mapping[int, Fraction], quota: int) -> tuple[int, ...]:
        """Whoever reaches the quota; everybody, where no more are left than places."""
        reached = [option for option in self.hopeful if counts[option] >= quota]
        if len(self.hopeful) <= self.places - len(self.elected):
            reached = list(self.hopeful)
        elected = self._ranked(reached, counts)
        self.elected.extend(elected)
        self.hopeful = [option for option in self.hopeful if option not in elected]
        self.surpluses.extend(option for option in elected if counts[option] > quota)
        return elected

    def _ranked(self, options: Sequence[int], counts: Mapping[int, Fraction]) -> tuple[int, ...]:
        """Most votes first, then who had more in the latest earlier round that tells them apart, then by lot."""
        drawn = by_lot(self.poll_id, options)
        return tuple(sorted(drawn, key=lambda option: self._standing(option, counts), reverse=True))

    def _standing(self, option: int, counts: Mapping[int, Fraction]) -> tuple[Fraction, ...]:
        return (counts[option], *(earlier.counts[option] for earlier in reversed(self.rounds)))

    def _first(self, options: Sequence[int], counts: Mapping[int, Fraction]) -> tuple[int, Tie | None]:
        first = self._ranked(options, counts)[0]
        return first, self._tie(first, options, counts)

    def _last(self, counts: Mapping[int, Fraction]) -> tuple[int, Tie | None]:
        last = self._ranked(self.hopeful, counts)[-1]
        return last, self._tie(last, self.hopeful, counts)

    def _tie(self, option: int, options: Sequence[int], counts: Mapping[int, Fraction]) -> Tie | None:
        standing = self._standing(option, counts)
        alike = [each for each in options if self._standing(each, counts) == standing]
        return Tie(by_lot(self.poll_id, alike)) if len(alike) > 1 else None

    def _pass_on(self, source: int, held: Fraction, leaving: Fraction) -> Transfer:
        """Every vote that lies with `source` moves on, each at `leaving / held` of what it was worth until now."""
        if leaving < held:
            self.kept[source] = held - leaving
        piles: defaultdict[Order, Fraction] = defaultdict(Fraction)
        to: defaultdict[int, Fraction] = defaultdict(Fraction)
        for order, weight in self.piles.items():
            if order[0] != source:
                piles[order] += weight
                continue
            rest = self._rest(order)
            if rest:
                piles[rest] += weight * leaving / held
                to[rest[0]] += weight * leaving / held
        self.piles = piles
        moved = {option: to[option] for option in self.hopeful if option in to}
        return Transfer(source, moved, leaving - sum(moved.values(), ZERO))

    def _rest(self, order: Order) -> Order:
        """From the next option on that can still be elected."""
        return next((order[at:] for at in range(1, len(order)) if order[at] in self.hopeful), ())
