"""`kopa when`: what the date words mean, for people who wonder and for scripts. It reads exactly as the bot does."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot import calendar
from domain.date_words import Ambiguous, Question, Reading, Unreadable, When, read_when

READ, UNREADABLE = 0, 1
EXAMPLES = {
    "lv": "ceturtdien 18:30",
    "ru": "в четверг в 18:30",
    "uk": "у четвер о 18:30",
    "en": "Thursday 18:30",
}


class UnusableMoment(Exception):
    """`--now` or `--zone` cannot be read; the message says what is expected."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`candidates` are dates only where the hour would be asked next."""

    kind: str
    candidates: Sequence[str]
    holiday: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """A reading as text: instants in ISO 8601 with their offset, questions by kind."""

    start: str | None
    end: str | None
    questions: Sequence[Asked]


def tell(text: str, language: str, now: datetime, say: Callable[[str], None], *, as_json: bool) -> int:
    """`now` is aware, in the zone the words are meant in. The exit code."""
    reading = read_when(text, calendar.vocabularies(language), now, lambda day: calendar.holiday_name(day, language))
    told = _told(reading)
    if as_json:
        say(json.dumps(asdict(told), ensure_ascii=False))
    else:
        for line in _lines(told, language):
            say(line)
    return UNREADABLE if isinstance(reading, Unreadable) else READ


def moment(now: str | None, zone: str, clock: Callable[[], datetime]) -> datetime:
    """A wall time said on the command line, or now. Raises UnusableMoment."""
    try:
        place = ZoneInfo(zone)
        said = clock() if now is None else datetime.fromisoformat(now)
    except (ZoneInfoNotFoundError, IsADirectoryError) as error:
        raise UnusableMoment(f"no time zone is called {zone!r}; an example is Europe/Riga") from error
    except ValueError as error:
        raise UnusableMoment("--now is expected as 2026-11-23T10:00, --zone as Europe/Riga") from error
    return said.replace(tzinfo=place) if said.tzinfo is None else said.astimezone(place)


def _told(reading: Reading) -> Told:
    match reading:
        case When(start, end, _, questions):
            return Told(start.isoformat(), None if end is None else end.isoformat(), [_asked(one) for one in questions])
        case Ambiguous(question):
            return Told(None, None, [_asked(question)])
    return Told(None, None, [])


def _asked(question: Question) -> Asked:
    instants = question.candidates
    candidates = [one.date().isoformat() if question.hour_open else one.isoformat() for one in instants]
    return Asked(str(question.kind), candidates, question.holiday)


def _lines(told: Told, language: str) -> list[str]:
    if told.start is None and not told.questions:
        return [f"unreadable: no day or hour was found; an example: {EXAMPLES[language]}"]
    if not told.questions:
        return [f"start: {told.start}", f"end: {told.end or 'not said'}"]
    lines = []
    for question in told.questions:
        name = f" ({question.holiday})" if question.holiday else ""
        lines.append(f"question: {question.kind}{name}")
        lines.extend(question.candidates)
    return lines
