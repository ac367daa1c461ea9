"""What the calendar and people's date words mean here: data from `locales`, read once, given to the domain."""

import tomllib
from collections.abc import Sequence
from datetime import date
from functools import cache

from domain.date_words import Vocabulary
from locales import public_holidays
from locales.texts import FOLDER, LANGUAGES


@cache
def vocabulary(language: str) -> Vocabulary:
    text = (FOLDER / "date_words" / f"{language}.toml").read_text(encoding="utf-8")
    return Vocabulary.from_mapping(tomllib.loads(text))


@cache
def vocabularies(language: str) -> Sequence[Vocabulary]:
    """The person's language first, then the others: people mix them."""
    return tuple(vocabulary(code) for code in (language, *(other for other in LANGUAGES if other != language)))


def holiday_name(day: date, language: str) -> str | None:
    return public_holidays.holiday_name(day, language)
