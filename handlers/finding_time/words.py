"""Slots in words: in full with the instant beside it, and short for a button."""

from datetime import datetime

from domain.finding_time.searches import Slot, Standing, TimeSearch
from handlers.navigation import shortened
from handlers.screen import Scene
from handlers.words import clock_words, day_words, today_in, when_marked
from locales.texts import Markup, quoted, say_plainly

LABEL_TITLE = 36


def title_words(language: str, search: TimeSearch) -> str:
    return search.title or say_plainly(language, "meeting-usual-title")


def head(scene: Scene, search: TimeSearch) -> str:
    return f"🔎 <b>{quoted(title_words(scene.language, search))}</b>"


def slot_words(scene: Scene, slot: Slot) -> Markup:
    """Abroad, each phone can show an hour in its own zone; a part of day stays the group's."""
    if slot.part is None:
        return when_marked(scene.language, slot.starts, slot.ends, scene.now)
    day = day_words(scene.language, slot.starts.date, today_in(slot.starts.zone, scene.now))
    return quoted(say_plainly(scene.language, "slot-in-part", day=day, part=slot.part))


def slot_label(language: str, slot: Slot) -> str:
    """ "otrdien 24.11. 18.00"."""
    day = day_label(language, slot.starts.naive)
    if slot.part is not None:
        return say_plainly(language, "slot-in-part", day=day, part=slot.part)
    return f"{day} {clock_words(language, slot.starts.time)}"


def day_label(language: str, day: datetime) -> str:
    return say_plainly(language, "day-short", weekday=day.weekday(), day=str(day.day), month=str(day.month))


def standing_line(scene: Scene, standing: Standing) -> str:
    counts = scene.say("time-search-counts", yes=standing.yes, maybe=standing.if_need_be)
    return f"{standing.rank}. {slot_words(scene, standing.slot)} – {counts}"


def label_of(language: str, search: TimeSearch) -> str:
    return shortened(title_words(language, search), LABEL_TITLE)
