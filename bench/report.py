"""What a measurement says: one JSON object a line, its reference beside it."""

import json
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Goal:
    """`words` say what was to be reached, `reached` whether it was."""

    words: str
    reached: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """`n` is the number of runs of which `value` and `reference` are the medians; `ratio` is value to reference."""

    name: str
    value: float
    unit: str
    reference: float
    n: int
    goal: Goal | None = None
    note: str | None = None

    @property
    def ratio(self) -> float:
        return self.value / self.reference if self.reference else 0.0

    def line(self) -> str:
        shown: dict[str, object] = {
            "name": self.name,
            "value": rounded(self.value),
            "unit": self.unit,
            "reference": rounded(self.reference),
            "ratio": rounded(self.ratio),
            "n": self.n,
        }
        if self.goal is not None:
            shown |= {"goal": self.goal.words, "reached": self.goal.reached}
        if self.note is not None:
            shown["note"] = self.note
        return json.dumps(shown, ensure_ascii=False)


def rounded(number: float) -> float:
    """To four significant digits."""
    return float(f"{number:.4g}")


def percentile(numbers: list[float], hundredth: int) -> float:
    """The smallest number that at least so many hundredths of them do not exceed."""
    ordered = sorted(numbers)
    return ordered[max(0, -(-len(ordered) * hundredth // 100) - 1)]


@dataclass(slots=True)
class Pairs:
    """The runs of one measurement: ours and the reference's, taken by turns."""

    ours: list[float]
    theirs: list[float]

    @property
    def value(self) -> float:
        return median(self.ours)

    @property
    def reference(self) -> float:
        return median(self.theirs)

    @property
    def ratio(self) -> float:
        return self.value / self.reference
