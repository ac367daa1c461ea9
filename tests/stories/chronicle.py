"""A group's months on the stage of the handlers' tests: days pass, everything is written down as people read it."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from domain.wall_time import WallTime, local_naive
from handlers.screen import Screen
from storage.outbox import Waiting
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, LANGUAGES, NAMES, OLGA, RIGA, TARAS, Stage

READERS = {"lv": ANNA, "ru": OLGA, "uk": TARAS, "en": EMMA}
"""Who reads the group's messages in which language; the worker's screens are in the Latvian transcript."""
COMING = {ANNA: "coming", OLGA: "coming", TARAS: "coming", EMMA: "maybe"}
SHUFFLED = ("farewell-words", "closing-words")
BULLET = "• "
TOKEN = re.compile(r"start=v-[\w-]+")
MOVED = "survey-below"
"""On the stage each question of a survey comes as a new message, and the one before says that it goes on below."""
NOON = time(12)
MOMENT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Page:
    """What came to one chat at one moment, in each language it can be read in."""

    at: datetime
    chat_id: int
    view: str
    anew: bool
    """Not an edit, and not an answer to the reader's own press."""
    screens: dict[str, Screen]


@dataclass
class Chronicle(Stage):
    pages: list[Page] = field(default_factory=list)
    _pressing: int | None = None

    @property
    def wall(self) -> datetime:
        return local_naive(self.now, RIGA)

    def send(self) -> Sequence[Waiting]:
        sent = super().send()
        for waiting in sent:
            screens = self._in_languages(waiting)
            anew = waiting.message_id is None and waiting.chat_id != self._pressing
            self.pages.append(Page(self.wall, waiting.chat_id, waiting.view, anew, screens))
        return sent

    def _in_languages(self, waiting: Waiting) -> dict[str, Screen]:
        languages = tuple(READERS) if waiting.chat_id == CHAT else (LANGUAGES[waiting.chat_id],)
        drawn = {each: self.view(waiting.view, waiting.arguments, each, waiting.chat_id) for each in languages}
        return {language: screen for language, screen in drawn.items() if screen is not None}

    def _run(self, content: dict[str, Any]) -> Sequence[Waiting]:
        someone = next(iter(content.values()))["from"]["id"]
        self._pressing = int(someone)
        try:
            return super()._run(content)
        finally:
            self._pressing = None

    def lives_until(self, month: int, day: int, at: time = NOON, year: int = 2026) -> None:
        """From one due moment to the next; under each new card of a meeting people answer as they always do."""
        end = WallTime.at(datetime.combine(datetime(year, month, day, tzinfo=ZoneInfo(RIGA)).date(), at), RIGA)
        while self.now < end.instant():
            for waiting in self.passes(self._next_moment(end.instant()) - self.now):
                if waiting.view == "meeting-card" and waiting.message_id is None:
                    self._answer(waiting.arguments["id"])

    def _next_moment(self, end: datetime) -> datetime:
        """When something is due, so that it is told at its minute; else the end."""
        due = self.unit.schedule.next_due()
        return end if due is None or due > end else max(due, self.now + MOMENT)

    def _answer(self, meeting_id: int) -> None:
        for person, answer in COMING.items():
            self.presses(person, f"rsvp:{meeting_id}:{answer}", CHAT)

    def came(self, chat_id: int, view: str) -> list[Page]:
        return [page for page in self.pages if page.chat_id == chat_id and page.view == view]

    def between(self, first: datetime, last: datetime) -> list[Page]:
        return [page for page in self.pages if first <= page.at < last]

    def transcript(self, language: str) -> str:
        """Of the group and of those who read this language; of a card edited several times at once only the last."""
        found = [page for page in self.pages if language in page.screens and page.view != MOVED]
        shown = [
            page for page, after in zip(found, [*found[1:], None], strict=True) if not _is_edited_at_once(page, after)
        ]
        return "\n\n".join(_told(page, page.screens[language]) for page in shown) + "\n"


def _is_edited_at_once(page: Page, after: Page | None) -> bool:
    same = after is not None and (page.at, page.chat_id, page.view) == (after.at, after.chat_id, after.view)
    return same and page.chat_id == CHAT and after is not None and not after.anew


def _told(page: Page, screen: Screen) -> str:
    where = "grupa" if page.chat_id == CHAT else NAMES[page.chat_id]
    rows = "\n".join("  ".join(f"[{button.label}]" for button in row) for row in screen.rows)
    sound = " 🔕" if screen.silent else ""
    head = f"── {page.at:%Y-%m-%d %H:%M} {where}{'' if page.anew else ' …'}{sound}"
    text = TOKEN.sub("start=v-token", screen.text)
    text = _in_fixed_order(text) if page.view in SHUFFLED else text
    return f"{head}\n{text}\n{rows}".rstrip()


def _in_fixed_order(text: str) -> str:
    """What came out of a sealed box stands in an order that is random each time."""
    paragraphs = text.split("\n\n")
    words = iter(sorted(each for each in paragraphs if each.startswith(BULLET)))
    return "\n\n".join(next(words) if each.startswith(BULLET) else each for each in paragraphs)


@contextmanager
def chronicled(folder: Path, now: datetime) -> Iterator[Chronicle]:
    stage = Chronicle(folder, now=now, languages=("lv", "ru"))
    try:
        yield stage
    finally:
        stage.close()


__all__ = ["ILZE", "Chronicle", "Page", "chronicled"]
