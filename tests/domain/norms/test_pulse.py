"""What a pulse tells gives away nobody: no count of answers below five can be worked out from it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

import pytest

from domain.norms.pulse import FEWEST, STEPS, Pulse, change, level, told

Counts = tuple[int, ...]


def tables(answered: int, steps: int = len(STEPS)) -> Iterator[Counts]:
    """Every way in which so many can have answered."""
    if steps == 1:
        yield (answered,)
        return
    for first in range(answered + 1):
        for rest in tables(answered - first, steps - 1):
            yield (first, *rest)


def answers(counts: Counts) -> list[int]:
    return [step for step, count in zip(STEPS, counts, strict=True) for _ in range(count)]


def given_away(answered: int, tell: object) -> list[Counts]:
    """Tables of which somebody who is told can work out a cell of one to four."""
    by_told: defaultdict[object, list[Counts]] = defaultdict(list)
    for counts in tables(answered):
        by_told[tell(answers(counts))].append(counts)  # type: ignore[operator]
    found = []
    for possible in by_told.values():
        for cell in range(len(STEPS)):
            if len({counts[cell] for counts in possible}) == 1 and 0 < possible[0][cell] < FEWEST:
                found.append(possible[0])
    return found


@pytest.mark.parametrize("answered", range(FEWEST, 16))
def test_n7_a8_no_small_count_follows_from_the_rounded_mean(answered: int) -> None:
    assert given_away(answered, level) == []


def test_n7_a8_control_a_mean_with_decimals_gives_somebody_away() -> None:
    assert given_away(5, lambda given: round(sum(given) / len(given), 1)) != []


@pytest.mark.parametrize("answered", range(FEWEST))
def test_n7_a8_below_five_nothing_is_told(answered: int) -> None:
    assert all(level(answers(counts)) is None for counts in tables(answered))


def test_n7_the_level_is_the_mean_to_the_nearest_step() -> None:
    assert level([5, 5, 5, 5, 5]) == 5
    assert level([1, 1, 1, 1, 1]) == 1
    assert level([4, 4, 4, 3, 3, 3]) == 4
    assert level([1, 2, 3, 4, 5]) == 3


@pytest.mark.parametrize("answered", [5, 6, 7])
def test_n7_more_of_a_better_answer_never_lowers_the_level(answered: int) -> None:
    for counts in tables(answered):
        given = answers(counts)
        raised = [min(step + 1, 5) for step in given]
        before, after = level(given), level(raised)
        assert before is not None
        assert after is not None
        assert before <= after


def test_n7_the_trend_passes_over_askings_without_a_result() -> None:
    def asked(number: int, found: int | None) -> Pulse:
        return Pulse(number, 1, date(2026, 11, number), open=False, answered=5, level=found)

    pulses: Sequence[Pulse] = [asked(1, 3), asked(2, None), asked(3, 4)]
    assert [pulse.level for pulse in told(pulses)] == [3, 4]
    assert change(pulses) == 1
    assert change(pulses[:2]) is None
    assert all(one.id < other.id for one, other in pairwise(told(pulses)))
