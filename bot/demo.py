"""`kopa demo`: Kopā to be tried without a token and without an account, on a local Telegram."""

import asyncio
import sys
import tempfile
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from bot.demo_process import BotDidNotStart
from bot.demo_story import StoryBroke, play
from sandbox.stories import STORIES, with_what_goes_before


def main(story: str | None, data: Path | None, port: int = 0, *, browser: bool = True) -> int:
    """The exit code. Without a story, a web page with phones is opened."""
    if story is not None and story not in STORIES:
        return _fail(f"there is no story {story!r}; there are: {', '.join(STORIES)}")
    if data is not None and data.exists() and any(data.iterdir()):
        return _fail(f"{data} is not empty: the demo begins with nothing; name a new folder")
    with _folder(data) as folder:
        try:
            asyncio.run(_run(story, Path(folder), port, browser))
        except BotDidNotStart as error:
            return _fail(f"the bot did not start; its last words were:\n{error}")
        except OSError as error:
            return _fail(f"the page cannot be served on port {port}: {error.strerror}")
        except StoryBroke as error:
            return _fail(f"the story broke: {error}")
    if data is not None:
        print(f"What was stored lies in {data}: data/ and keys/.")
    return 0


async def _run(story: str | None, folder: Path, port: int, browser: bool) -> None:
    if story is not None:
        await play(with_what_goes_before(story), folder, _say)
        return
    from bot.demo_page import serve

    await serve(folder, port, browser, _say)


def _folder(data: Path | None) -> AbstractContextManager[str]:
    if data is None:
        return tempfile.TemporaryDirectory(prefix="kopa-demo-")
    data.mkdir(parents=True, exist_ok=True)
    return nullcontext(str(data.resolve()))


def _say(line: str) -> None:
    print(line, flush=True)


def _fail(sentence: str) -> int:
    print(f"kopa demo: {sentence}", file=sys.stderr)
    return 1
