"""Dates, times and distances as people say them, in the reader's language: wall time with the instant beside it."""

from datetime import date, datetime, time, timedelta
from html import escape

from domain.wall_time import WallTime
from locales.texts import Markup, say_plainly

HOURS_AHEAD = timedelta(minutes=90)
_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)


def day_words(language: str, day: date, today: date) -> str:
    """ "ceturtdien, 26. novembrī"; the year is named when it is not this one."""
    key = "day-words" if day.year == today.year else "day-words-year"
    return say_plainly(language, key, weekday=day.weekday(), day=str(day.day), month=day.month, year=str(day.year))


def clock_words(language: str, moment: time) -> str:
    return say_plainly(language, "clock-words", hour=str(moment.hour), minute=f"{moment.minute:02}")


def at_clock(language: str, moment: time) -> str:
    """ "plkst. 18.30", "о 18:30", "об 11:00"."""
    return say_plainly(language, "at-clock", hour=moment.hour, clock=clock_words(language, moment))


def when_words(language: str, starts: WallTime, ends: WallTime | None, now: datetime) -> str:
    """Day and time, or from when until when."""
    today = today_in(starts.zone, now)
    first = day_words(language, starts.date, today)
    if ends is None:
        return say_plainly(language, "day-at", day=first, at=at_clock(language, starts.time))
    if ends.date == starts.date:
        span = {"from": clock_words(language, starts.time), "until": clock_words(language, ends.time)}
        return say_plainly(language, "day-from-until", day=first, **span)
    last = day_words(language, ends.date, today)
    return say_plainly(
        language,
        "days-from-until",
        first=say_plainly(language, "day-at", day=first, at=at_clock(language, starts.time)),
        last=say_plainly(language, "day-at", day=last, at=at_clock(language, ends.time)),
    )


def when_marked(language: str, starts: WallTime, ends: WallTime | None, now: datetime) -> Markup:
    """The words as Telegram's date-time entity: they stay as they are, and each phone can show its own zone's time."""
    return marked(starts.instant(), when_words(language, starts, ends, now))


def marked(instant: datetime, words: str) -> Markup:
    return Markup(f'<tg-time unix="{int(instant.timestamp())}">{escape(words, quote=False)}</tg-time>')


def moment_words(language: str, instant: datetime, zone: str, now: datetime) -> str:
    """A single instant in words: when a reminder goes out, when something was changed."""
    return when_words(language, WallTime.from_instant(instant, zone), None, now)


def soon_words(language: str, instant: datetime, zone: str, now: datetime) -> str:
    """ "rīt plkst. 8.00"; from the day after tomorrow on, the day by name."""
    wall = WallTime.from_instant(instant, zone)
    if (wall.date - today_in(zone, now)).days > 1:
        return when_words(language, wall, None, now)
    return say_plainly(
        language, "soon-at", distance=distance_in_days(language, wall, now), at=at_clock(language, wall.time)
    )


def distance_in_days(language: str, starts: WallTime, now: datetime) -> str:
    """ "rīt", "pēc 3 dienām"; counted in dates on the wall."""
    return say_plainly(language, "in-days", days=(starts.date - today_in(starts.zone, now)).days)


def distance(language: str, starts: WallTime, now: datetime) -> str:
    """The same, with hours or minutes on the day itself."""
    if starts.date != today_in(starts.zone, now):
        return distance_in_days(language, starts, now)
    ahead = max(starts.instant() - now, _MINUTE)
    if ahead >= HOURS_AHEAD:
        return say_plainly(language, "in-hours", hours=round(ahead / _HOUR))
    return say_plainly(language, "in-minutes", minutes=_rounded_minutes(ahead))


def _rounded_minutes(ahead: timedelta) -> int:
    minutes = max(1, round(ahead / _MINUTE))
    return minutes if minutes < 10 else 5 * round(minutes / 5)


def today_in(zone: str, now: datetime) -> date:
    return WallTime.from_instant(now, zone).date
