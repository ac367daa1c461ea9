"""Plays a story on the phones step by step, with time to read between; it can be paused and gone on by hand."""

import asyncio
from collections.abc import Callable

from sandbox.people import Json
from sandbox.stories.stage import Stage
from sandbox.stories.story import Story

READING_SECONDS = 3.5


class Player:
    """`changed` is called whenever what it shows has changed."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._story: Story | None = None
        self._done = 0
        self._acting = False
        self._reading = READING_SECONDS
        self._paused = False
        self._broke: str | None = None
        self._running: asyncio.Task[None] | None = None
        self._go_on = asyncio.Event()

    def shown(self) -> Json | None:
        story = self._story
        if story is None:
            return None
        at = min(self._done, len(story.steps) - 1) if self._acting else max(self._done - 1, 0)
        return {
            "name": story.name,
            "title": story.title,
            "step": at + 1,
            "steps": len(story.steps),
            "tells": story.steps[at].tells,
            "acting": self._acting,
            "paused": self._paused,
            "ended": self._done == len(story.steps),
            "broke": self._broke,
            "watched": self._reading > 0,
        }

    async def play(self, story: Story, stage: Stage, reading: float = READING_SECONDS) -> None:
        """From its first step, in the background; `reading` seconds lie between two steps."""
        await self.stop()
        self._story, self._done, self._paused, self._broke = story, 0, False, None
        self._reading = reading
        self._go_on.set()
        self._running = asyncio.create_task(self._play(story, stage))

    async def ended(self) -> None:
        if self._running is not None:
            await asyncio.wait([self._running])

    async def stop(self) -> None:
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        self._running, self._story, self._acting = None, None, False
        self._changed()

    def pause(self) -> None:
        """After the step that is being played."""
        self._paused = True
        self._go_on.clear()
        self._changed()

    def resume(self) -> None:
        self._paused = False
        self._go_on.set()
        self._changed()

    def step(self) -> None:
        """One step more, paused or not."""
        self._go_on.set()

    async def _play(self, story: Story, stage: Stage) -> None:
        for step in story.steps:
            await self._go_on.wait()
            self._acting = True
            self._changed()
            try:
                await step.action(stage)
            except Exception as error:  # noqa: BLE001  whatever a step meets is told on the page
                self._broke = str(error).partition("\n")[0]
                self._paused = True
                return
            finally:
                self._acting = False
                self._changed()
            self._done += 1
            if self._paused:
                self._go_on.clear()
            self._changed()
            if self._done < len(story.steps):
                await self._pause_for_reading()

    async def _pause_for_reading(self) -> None:
        """Cut short by `step`, which sets the event anew."""
        if self._paused or not self._reading:
            return
        self._go_on.clear()
        try:
            await asyncio.wait_for(self._go_on.wait(), self._reading)
        except TimeoutError:
            if not self._paused:
                self._go_on.set()
