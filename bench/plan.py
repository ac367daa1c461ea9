"""How much is measured, and where the files lie meanwhile."""

import gc
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp


@dataclass(frozen=True, slots=True)
class Plan:
    """`quick` only shows that the machinery works; its figures mean nothing."""

    folder: Path
    runs: int = 5
    quick: bool = False

    def size(self, full: int, quick: int) -> int:
        return quick if self.quick else full

    def seconds(self, full: float, quick: float) -> float:
        return quick if self.quick else full

    def empty_folder(self, name: str) -> Path:
        return Path(mkdtemp(prefix=f"{name}-", dir=self.folder))


def tell(words: str) -> None:
    """Progress, for whoever waits."""
    print(words, file=sys.stderr, flush=True)


@dataclass(slots=True)
class Stopwatch:
    """Seconds. `busy` is what one core had to give: waiting for the disk counts, so does work in a second thread."""

    wall: float = 0.0
    processor: float = 0.0

    @property
    def busy(self) -> float:
        return max(self.wall, self.processor)


@contextmanager
def stopwatch() -> Iterator[Stopwatch]:
    gc.collect()
    watch = Stopwatch()
    wall, processor = time.perf_counter(), time.process_time()
    yield watch
    watch.wall, watch.processor = time.perf_counter() - wall, time.process_time() - processor
