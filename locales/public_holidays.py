"""Names of public holidays in the reader's language. The library is loaded when first asked, to keep the start short."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache

_LIBRARY_LANGUAGE = {"en": "en_US"}


def holiday_name(day: dt.date, language: str, country: str = "LV") -> str | None:
    """None on other days. Days off moved by law or by the government count; two holidays of one day are both named."""
    return _names(day.year, language, country).get(day)


@lru_cache(maxsize=64)
def _names(year: int, language: str, country: str) -> Mapping[dt.date, str]:
    from holidays import country_holidays

    return dict(country_holidays(country, years=year, language=_LIBRARY_LANGUAGE.get(language, language)))
