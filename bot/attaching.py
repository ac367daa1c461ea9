"""A screen with a file: a picture or document with its text as caption, sent anew or put in place of what stands there.

The file itself is made and put into the call only when it leaves, away from the event loop and the database."""

import asyncio
import hashlib
import html
import re
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from telegram import InputFile

from bot.calls import Call, placed, showing
from bot.gateway import Fate, Outcome
from bot.logs import fault
from bot.printing import Printed, printed
from domain.printing import Attachment, BarsPicture, QrPicture, TrendPicture
from handlers.screen import Screen
from storage.outbox import Waiting

CAPTION_LIMIT = 1024
TAG = re.compile(r"<[^>]*>")
NO_FILES_HERE = ("send photos", "send documents", "send media")


def fits_a_caption(text: str) -> bool:
    """Counted as Telegram does, after the tags are gone, in UTF-16 units."""
    return len(html.unescape(TAG.sub("", text)).encode("utf-16-le")) // 2 <= CAPTION_LIMIT


def mark_of(file: Attachment) -> str:
    """The same for the same description, so that what stands already is not made again."""
    return hashlib.sha256(repr(file).encode()).hexdigest()


def attaching(row: Waiting, screen: Screen, file: Attachment, alone: Screen) -> Call:
    """`alone` is what is shown where the file cannot be made, or may not be sent."""
    mark, kind = mark_of(file), _kind(file)
    place, caption = placed(row, screen), {"caption": screen.text, "parse_mode": "HTML"}
    if row.message_id is None:
        return Call(f"send{kind.capitalize()}", place | caption, file, mark, showing(row, alone))
    if row.file_mark is None:
        return Call("editMessageMedia", place | _media(kind, caption), file, mark, showing(row, alone))
    if row.file_mark == mark:
        return Call("editMessageCaption", place | caption, mark=mark)
    left = Call("editMessageCaption", placed(row, alone) | caption | {"caption": alone.text}, mark=row.file_mark)
    return Call("editMessageMedia", place | _media(kind, caption), file, mark, left)


def _kind(file: Attachment) -> str:
    return "photo" if isinstance(file, BarsPicture | TrendPicture | QrPicture) else "document"


def _media(kind: str, caption: Mapping[str, Any]) -> dict[str, Any]:
    return {"media": {"type": kind, "media": "attach://file", **caption}}


class Attaching:
    """Makes files one after the other in a thread of its own: together they would only hold up each other, and us."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="printing")

    def stop(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def complete(self, call: Call) -> Call:
        """With its file in it, ready to leave. A file that cannot be made is no reason to lose the text."""
        if call.file is None or call.without_file is None:
            return call
        try:
            made = await asyncio.get_running_loop().run_in_executor(self._thread, printed, call.file)
        except Exception as error:  # noqa: BLE001  whatever is wrong with the file, the text goes
            fault("a file could not be made", error, kind=type(call.file).__name__)
            return call.without_file
        return replace(call, parameters=call.parameters | _parts(call.method, made))


def _parts(method: str, made: Printed) -> dict[str, Any]:
    name = {"sendPhoto": "photo", "sendDocument": "document"}.get(method, "file")
    return {name: InputFile(made.content, filename=made.name)}


def refused_for_its_file(call: Call, outcome: Outcome) -> bool:
    """Whether the text alone may yet arrive: the file is not to Telegram's liking, or the group allows no files."""
    if call.without_file is None:
        return False
    reason = outcome.reason.lower()
    return outcome.fate is Fate.REFUSED or (
        outcome.fate is Fate.CHAT_LOST and any(part in reason for part in NO_FILES_HERE)
    )
