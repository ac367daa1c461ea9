import subprocess
import sys
from datetime import date, timedelta

import pytest

from locales.public_holidays import holiday_name

LANGUAGES = ("lv", "ru", "uk", "en")
YEARS = range(2026, 2033)


def days_of(year: int) -> list[date]:
    return [date(year, 1, 1) + timedelta(days=n) for n in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("lv", "Latvijas Republikas Neatkarības atjaunošanas diena"),
        ("ru", "День восстановления независимости Латвийской Республики"),
        ("uk", "День відновлення незалежності Латвійської Республіки"),
        ("en", "Restoration of Independence Day"),
    ],
)
def test_the_fourth_of_may_has_a_name_in_each_language(language: str, name: str) -> None:
    assert holiday_name(date(2026, 5, 4), language) == name


@pytest.mark.parametrize("year", YEARS)
def test_the_fixed_holidays_of_the_law_are_there_every_year(year: int) -> None:
    fixed = [(1, 1), (5, 1), (5, 4), (6, 23), (6, 24), (11, 18), (12, 24), (12, 25), (12, 26), (12, 31)]
    assert all(holiday_name(date(year, month, day), "lv") for month, day in fixed)


@pytest.mark.parametrize(
    ("friday", "easter_monday", "whitsun"),
    [
        (date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 24)),
        (date(2027, 3, 26), date(2027, 3, 29), date(2027, 5, 16)),
        (date(2032, 3, 26), date(2032, 3, 29), date(2032, 5, 16)),
    ],
)
def test_the_moving_holidays_move(friday: date, easter_monday: date, whitsun: date) -> None:
    assert holiday_name(friday, "lv") == "Lielā Piektdiena"
    assert holiday_name(easter_monday, "lv") == "Otrās Lieldienas"
    assert holiday_name(whitsun, "lv") == "Vasarsvētki"


@pytest.mark.parametrize(
    ("day", "word"),
    [
        (date(2026, 1, 2), "pārcelta"),
        (date(2026, 6, 22), "pārcelta"),
        (date(2028, 11, 20), "brīvdiena"),
        (date(2029, 11, 19), "brīvdiena"),
        (date(2030, 5, 6), "brīvdiena"),
    ],
)
def test_a_day_off_that_stands_in_for_another_is_a_holiday(day: date, word: str) -> None:
    name = holiday_name(day, "lv")
    assert name is not None
    assert word in name


def test_an_english_date_is_not_read_as_american() -> None:
    assert holiday_name(date(2026, 1, 2), "en") == "Day off (substituted from 17.01.2026)"


@pytest.mark.parametrize("year", YEARS)
def test_every_holiday_is_named_in_every_language_by_a_name_of_its_own(year: int) -> None:
    for day in days_of(year):
        names = {holiday_name(day, language) for language in LANGUAGES}
        assert names == {None} or (None not in names and len(names) == len(LANGUAGES))


def test_an_ordinary_day_has_no_name() -> None:
    assert holiday_name(date(2026, 11, 26), "lv") is None


def test_the_library_is_not_loaded_before_the_first_question() -> None:
    script = "import sys, locales.public_holidays; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
