"""`kopa demo --story NAME`: a whole story in the terminal, on a local Telegram with the real bot in its own process."""

import time
from collections.abc import Callable
from pathlib import Path

from bot.demo_process import BotDidNotStart, BotProcess
from sandbox.driver import LocalTelegram
from sandbox.stories.screens import Screens
from sandbox.stories.stage import Stage
from sandbox.stories.story import Step, Story

Say = Callable[[str], None]
LOG_LINES = 12


class StoryBroke(Exception):
    """A step did not go as told; the message names it and shows the chat."""


async def play(stories: list[Story], folder: Path, say: Say) -> None:
    """One after another on the same stage. Raises StoryBroke, BotDidNotStart."""
    began = time.monotonic()
    async with await LocalTelegram.start(clock_file=folder / "clock") as telegram:
        bot = BotProcess(telegram, folder)
        stage = Stage.set_up(telegram, bot)
        screens = Screens(telegram)
        await bot.start()
        try:
            await _play_all(stories, stage, screens, say)
        except AssertionError as error:
            raise StoryBroke(_report(error, bot)) from error
        finally:
            screens.close()
            await bot.stop()
    say(f"\nThe story is told: {time.monotonic() - began:.1f} s.")


async def _play_all(stories: list[Story], stage: Stage, screens: Screens, say: Say) -> None:
    for story in stories:
        say(f"\n═══ {story.title} ═══\n{story.about}")
        for number, step in enumerate(story.steps, start=1):
            await _play_step(step, f"{number}/{len(story.steps)}", stage, screens, say)


async def _play_step(step: Step, number: str, stage: Stage, screens: Screens, say: Say) -> None:
    say(f"\n▶ {number} {stage.now:%A %d %B %Y, %H:%M} · {step.tells}")
    try:
        await step.action(stage)
        await screens.settle()
    except (AssertionError, ValueError) as error:
        say("\n".join(screens.take()))
        raise AssertionError(f"step {number} «{step.name}» failed: {step.tells}\n{error}") from error
    say("\n".join(screens.take()))


def _report(error: AssertionError, bot: BotProcess) -> str:
    words = "\n".join(list(bot.log)[-LOG_LINES:])
    return f"{error}\n\nThe bot's last log lines:\n{words or '(none)'}"


__all__ = ["BotDidNotStart", "StoryBroke", "play"]
