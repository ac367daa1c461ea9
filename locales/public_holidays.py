"""Names of public holidays in the reader's language; the library is loaded when first asked, not at the start."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from functools import lru_cache

_LIBRARY_LANGUAGE = {"en": "en_US"}
_REWORDED = {"Labor Day": "Labour Day", "незалежности": "незалежності"}
_AMERICAN_DATE = re.compile(r"(\d\d)/(\d\d)/(\d{4})")


def holiday_name(day: dt.date, language: str, country: str = "LV") -> str | None:
    """None on other days. Days off moved by law or by the government count; two holidays of one day are both named."""
    return _names(day.year, language, country).get(day)


@lru_cache(maxsize=64)
def _names(year: int, language: str, country: str) -> Mapping[dt.date, str]:
    from holidays import country_holidays

    days = country_holidays(country, years=year, language=_LIBRARY_LANGUAGE.get(language, language))
    return {day: _in_our_words(name) for day, name in days.items()}


def _in_our_words(name: str) -> str:
    for theirs, ours in _REWORDED.items():
        name = name.replace(theirs, ours)
    return _AMERICAN_DATE.sub(r"\2.\1.\3", name)
