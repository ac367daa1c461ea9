"""How a rhythm is said: "katru ceturtdienu", "во вторую пятницу каждого месяца"."""

from collections.abc import Sequence
from datetime import date

from domain.series import SHORTEST_MONTH, Rhythm, Series, is_last_of_its_weekday
from handlers.screen import Scene
from handlers.words import at_clock, day_words, today_in

LAST = 5


def rhythm_words(scene: Scene, series: Series) -> str:
    """ "katru ceturtdienu plkst. 18.30" """
    first = series.first.date
    last = series.rhythm is Rhythm.QUARTERLY and is_last_of_its_weekday(first)
    return scene.label(
        "series-rhythm",
        rhythm=series.rhythm.value,
        weekday=first.weekday(),
        week=LAST if last else (first.day - 1) // 7 + 1,
        day=str(first.day),
        short="yes" if first.day > SHORTEST_MONTH else "no",
        at=at_clock(scene.language, series.first.time),
    )


def days_words(scene: Scene, days: Sequence[date], zone: str) -> str:
    """One a line; or that there are none."""
    today = today_in(zone, scene.now)
    lines = [f"• {day_words(scene.language, day, today)}" for day in days]
    return "\n".join(lines) or scene.label("series-no-days")


def until_line(scene: Scene, series: Series) -> str:
    if series.until is None:
        return scene.say("series-preview-no-end")
    today = today_in(series.first.zone, scene.now)
    return scene.say("series-preview-until", day=day_words(scene.language, series.until, today))
