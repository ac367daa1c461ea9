"""`kopa demo --story NAME`: a whole story in the terminal, on a local Telegram with the real bot in its own process."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.demo_backstage import BotDatabase
from bot.demo_process import BotProcess
from sandbox.driver import LocalTelegram
from sandbox.stories.screens import Screens
from sandbox.stories.stage import Stage
from sandbox.stories.story import Step, Story

Say = Callable[[str], None]
LOG_LINES = 12
SETTLING_ROUNDS = 12


class StoryBroke(Exception):
    """A step did not go as told; the message names it and shows the chat."""


async def play(stories: list[Story], folder: Path, say: Say) -> None:
    """One after another on the same stage. Raises StoryBroke, BotDidNotStart."""
    began = time.monotonic()
    async with await LocalTelegram.start(clock_file=folder / "clock") as telegram:
        bot = BotProcess(telegram, folder)
        teller = Teller(Stage.set_up(telegram, bot), Screens(telegram), BotDatabase(folder), say)
        await bot.start()
        try:
            for story in stories:
                await teller.tell(story)
        except StepFailed as failed:
            raise StoryBroke(f"{failed}\n\nThe bot's last log lines:\n{_last(bot)}") from failed
        finally:
            teller.screens.close()
            await bot.stop()
    say(f"\nThe story is told: {time.monotonic() - began:.1f} s.")


class StepFailed(Exception):
    pass


@dataclass(frozen=True)
class Teller:
    stage: Stage
    screens: Screens
    database: BotDatabase
    say: Say

    async def tell(self, story: Story) -> None:
        """Raises StepFailed."""
        self.say(f"\n═══ {story.title} ═══\n{story.about}")
        for number, step in enumerate(story.steps, start=1):
            self.say(f"\n▶ {number}/{len(story.steps)} {step.tells}")
            await self._tell_step(step, f"{number}/{len(story.steps)}")

    async def _tell_step(self, step: Step, number: str) -> None:
        try:
            await step.action(self.stage)
            await self._settle()
        except (AssertionError, ValueError) as error:
            raise StepFailed(f"step {number} «{step.name}» failed: {step.tells}\n{error}") from error
        finally:
            self.say(f"    It is {self.stage.now:%A %d %B %Y, %H:%M}.")
            self.say("\n".join(self.screens.take()))

    async def _settle(self) -> None:
        """Until all that the step caused has been sent."""
        for _ in range(SETTLING_ROUNDS):
            await self.screens.settle()
            if not self.database.unsent():
                return


def _last(bot: BotProcess) -> str:
    return "\n".join(list(bot.log)[-LOG_LINES:]) or "(none)"
