"""People who press buttons at a steady rate, whether or not the bot keeps up."""

import asyncio
from collections.abc import Callable

from bench.processes import Watch
from sandbox.state import Press

LATEST_ANSWER = 10.0


class Presser:
    """Remembers when each press was to happen, so that waiting caused by earlier ones counts too."""

    def __init__(self, watch: Watch, press: Callable[[], Press]) -> None:
        self._watch = watch
        self._press = press
        self._meant: dict[str, float] = {}

    async def press_for(self, seconds: float, per_second: float) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        for number in range(round(seconds * per_second)):
            moment = began + number / per_second
            await asyncio.sleep(max(0.0, moment - loop.time()))
            self._meant[self._press().id] = moment

    async def latencies(self) -> list[float]:
        """Seconds from each press to its answer. A press that was never answered counts as LATEST_ANSWER."""
        deadline = asyncio.get_running_loop().time() + LATEST_ANSWER
        while self._unanswered() and asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.02)
        answered = self._watch.answered
        return [
            answered[press] - moment if press in answered else LATEST_ANSWER for press, moment in self._meant.items()
        ]

    def _unanswered(self) -> bool:
        return any(press not in self._watch.answered for press in self._meant)
