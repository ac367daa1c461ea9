"""Readings written as a line of text, so that tables of expressions and the documentation can be read by people."""

import tomllib
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from domain.date_words import Ambiguous, Question, QuestionKind, Reading, Vocabulary, When, read_when

RIGA = ZoneInfo("Europe/Riga")
MONDAY_MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=RIGA)
LANGUAGES = ("lv", "ru", "uk", "en")
HERE = Path(__file__).parent
ROOT = HERE.parents[2]

VOCABULARIES = {
    language: Vocabulary.from_mapping(
        tomllib.loads((ROOT / "locales/date_words" / f"{language}.toml").read_text("utf-8"))
    )
    for language in LANGUAGES
}


def speaking(language: str) -> list[Vocabulary]:
    return [VOCABULARIES[language], *(VOCABULARIES[other] for other in LANGUAGES if other != language)]


def no_holiday(_: date) -> str | None:
    return None


def read(text: str, language: str, now: datetime = MONDAY_MORNING) -> Reading:
    return read_when(text, speaking(language), now, no_holiday)


def shown(reading: Reading) -> str:
    if isinstance(reading, When):
        end = f"–{_end(reading.start, reading.end)}" if reading.end else ""
        return " · ".join([_moment(reading.start) + end, *map(_question, reading.questions)])
    if isinstance(reading, Ambiguous):
        length = f" · lasting {reading.length}" if reading.length else ""
        return _question(reading.question) + length
    return "unreadable"


def _question(question: Question) -> str:
    name = f"{question.kind} {question.holiday}" if question.holiday else question.kind
    if question.hour_open:
        return f"{name}? {', '.join(map(_day, question.candidates))}"
    return f"{name}? {_moments(question)}".strip()


def _moments(question: Question) -> str:
    shape = "%H:%M%z" if question.kind is QuestionKind.CLOCK_GAP else "%H:%M"
    hours: dict[str, list[str]] = {}
    for moment in question.candidates:
        hours.setdefault(_day(moment), []).append(moment.strftime(shape))
    return ", ".join(f"{day} {' '.join(times)}" for day, times in hours.items())


def _day(moment: datetime) -> str:
    return moment.strftime("%a %d.%m.%Y")


def _moment(moment: datetime) -> str:
    return moment.strftime("%a %d.%m.%Y %H:%M")


def _end(start: datetime, end: datetime) -> str:
    return end.strftime("%H:%M") if start.date() == end.date() else _moment(end)


def table(language: str) -> Iterable[tuple[str, str]]:
    rows = tomllib.loads((HERE / f"{language}.toml").read_text("utf-8"))
    return [(text, expected) for section in rows.values() for text, expected in section.items()]
