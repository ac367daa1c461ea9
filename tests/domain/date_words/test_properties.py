"""M1: what must hold for every date, every hour and every text."""

import random
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.date_words import Ambiguous, QuestionKind, Unreadable, When, ask_about, ask_hour, days_until, read_when
from domain.date_words.vocabulary import TYPO_FROM_LETTERS, one_slip_apart
from tests.domain.date_words.notation import LANGUAGES, MONDAY_MORNING, RIGA, VOCABULARIES, no_holiday, read, speaking

MONTHS = {
    "lv": "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "en": "January February March April May June July August September October November December",
}
WEEKDAYS = {
    "lv": "pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien",
    "ru": "понедельник вторник среду четверг пятницу субботу воскресенье",
    "uk": "понеділок вівторок середу четвер п'ятницю суботу неділю",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
LONG = {
    "lv": "{weekday}, {year}. gada {day}. {month}, plkst. {hour}",
    "ru": "в {weekday}, {day} {month} {year} года, в {hour}",
    "uk": "у {weekday}, {day} {month} {year} року, о {hour}",
    "en": "{weekday}, {day} {month} {year} at {hour}",
}
SHORT = (
    "{d:02}.{m:02}.{year}. {hour}",
    "{d}.{m}.{year} {hour}",
    "{year}-{m:02}-{d:02} {hour}",
    "{d}/{m}/{year} {hour}",
)
YEARS = range(2026, 2032)


def every_day() -> Iterator[date]:
    first = date(YEARS.start, 1, 1)
    return (
        first + timedelta(days=ahead) for ahead in range(366 * len(YEARS)) if (first + timedelta(ahead)).year in YEARS
    )


def written_out(day: date, language: str, hour: str, shape: str) -> str:
    return shape.format(
        weekday=WEEKDAYS[language].split()[day.weekday()],
        month=MONTHS[language].split()[day.month - 1],
        day=day.day,
        year=day.year,
        hour=hour,
        d=day.day,
        m=day.month,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_m1_every_date_of_six_years_is_read_back_exactly(language: str) -> None:
    now = datetime(2025, 12, 31, 23, 59, tzinfo=RIGA)
    shapes = (LONG[language], *SHORT)
    for number, day in enumerate(every_day()):
        text = written_out(day, language, "18:30", shapes[number % len(shapes)])
        reading = read(text, language, now)
        assert isinstance(reading, When), text
        assert reading.start == datetime(day.year, day.month, day.day, 18, 30, tzinfo=RIGA), text
        assert reading.span == ((0, len(text)),), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_m1_every_long_date_is_read_back_exactly_from_the_day_before(language: str) -> None:
    for day in every_day():
        eve = datetime(day.year, day.month, day.day, 12, 0, tzinfo=RIGA) - timedelta(days=1)
        text = written_out(day, language, "13:00", LONG[language].replace("{year}. gada ", "").replace(" {year}", ""))
        reading = read(text.replace(" року", "").replace(" года", ""), language, eve)
        assert isinstance(reading, When), text
        assert reading.start.date() == day, text
        assert reading.questions == (), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_m1_every_minute_of_a_day_is_read_back(language: str) -> None:
    for minute in range(24 * 60):
        text = f"24.11.2027. {minute // 60:02}:{minute % 60:02}"
        reading = read(text, language)
        assert isinstance(reading, When), text
        assert reading.start.hour * 60 + reading.start.minute == minute, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_m1_a_weekday_is_within_a_week_whatever_the_hour_of_asking(language: str) -> None:
    for ahead in range(24 * 14):
        now = (MONDAY_MORNING.astimezone(UTC) + timedelta(hours=ahead, minutes=7)).astimezone(RIGA)
        for number, weekday in enumerate(WEEKDAYS[language].split()):
            reading = read(f"{weekday} 18:30", language, now)
            candidates = (reading.start,) if isinstance(reading, When) else reading.question.candidates  # type: ignore[union-attr]
            assert all(
                start > now and start.weekday() == number and days_until(start, now) <= 7 for start in candidates
            )
            assert len(candidates) == 2 if isinstance(reading, Ambiguous) else days_until(candidates[0], now) > 0


EXPRESSIONS = {
    language: [
        word
        for role in ("weekday", "month", "day_offset", "next", "part", "unit")
        for word, senses in VOCABULARIES[language].exact.items()
        if role in senses and " " not in word
    ]
    for language in LANGUAGES
}


@given(
    language=st.sampled_from(LANGUAGES),
    hours=st.integers(0, 24 * 800),
    data=st.data(),
)
@settings(max_examples=600, deadline=None)
def test_m1_nothing_is_past_without_a_question(language: str, hours: int, data: st.DataObject) -> None:
    now = (MONDAY_MORNING.astimezone(UTC) + timedelta(hours=hours)).astimezone(RIGA)
    words = data.draw(st.lists(st.sampled_from(sorted(VOCABULARIES[language].exact)), max_size=6))
    number = data.draw(st.sampled_from(["", "18:30", "6", "24.04.", "13.12.2022.", "9.15", "2026-11-26", "3."]))
    reading = read(" ".join([*words, number]), language, now)
    if isinstance(reading, When):
        assert reading.start > now or [question.kind for question in reading.questions] == [QuestionKind.PAST]
        assert reading.end is None or reading.end.astimezone(UTC) > reading.start.astimezone(UTC)
    if isinstance(reading, Ambiguous):
        assert all(candidate.astimezone(UTC) > now.astimezone(UTC) for candidate in reading.question.candidates) or (
            reading.question.hour_open
        )
        assert len(reading.question.candidates) <= 7


ALPHABET = "aāčeēģiīkķlļmnņoprsštuūvzž абвгдеёжийклмноптуцчьюяіїє 0123456789 .,:-–/'’()\n\u0301٣²½№İß😀"


@given(
    text=st.one_of(st.text(max_size=300), st.text(alphabet=ALPHABET, max_size=300)), language=st.sampled_from(LANGUAGES)
)
@settings(max_examples=1500, deadline=None)
def test_m1_never_raises_and_spans_lie_in_the_text_in_order(text: str, language: str) -> None:
    reading = read(text, language)
    edges = [] if isinstance(reading, Unreadable) else [edge for span in reading.span for edge in span]
    assert edges == sorted(edges)
    assert len(set(edges)) == len(edges)
    assert all(0 <= edge <= len(text) for edge in edges)


def test_m1_ten_times_the_words_take_at_most_thirty_times_as_long() -> None:
    """A square would take a hundred times; 5,000 characters were measured at 40 ms at worst."""
    words = sorted({word for vocabulary in VOCABULARIES.values() for word in vocabulary.exact})
    dice = random.Random(2)
    texts = [" ".join(dice.choices(words, k=900))[:5000], "18:30 " * 833, "".join(dice.choices(ALPHABET, k=5000))]
    for text in texts:
        long, short = (min(seconds_to_read(part) for _ in range(5)) for part in (text, text[:500]))
        assert long < 30 * short + 0.005


def seconds_to_read(text: str) -> float:
    before = time.process_time()
    read(text, "lv")
    return time.process_time() - before


@pytest.mark.parametrize("language", LANGUAGES)
def test_m1_a_slip_never_turns_one_day_into_another(language: str) -> None:
    vocabulary = VOCABULARIES[language]
    for role in ("weekday", "month", "day_offset"):
        for word, senses in vocabulary.folded.items():
            if role not in senses or " " in word or len(word) < TYPO_FROM_LETTERS:
                continue
            for slipped in slips(word):
                read_as = vocabulary.folded.get(slipped) or vocabulary.misspelt(slipped)
                assert read_as.get(role, senses[role]) == senses[role], f"{word} written as {slipped}"


def slips(word: str) -> set[str]:
    """A letter left out, doubled, or swapped with its neighbour."""
    left_out = {word[:at] + word[at + 1 :] for at in range(len(word))}
    doubled = {word[:at] + word[at] + word[at:] for at in range(len(word))}
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
    return left_out | doubled | swapped


@pytest.mark.parametrize("language", LANGUAGES)
def test_m1_most_slips_in_weekdays_are_understood(language: str) -> None:
    days = enumerate(WEEKDAYS[language].split())
    tried = [(number, slip) for number, day in days for slip in slips(day) if len(slip) >= TYPO_FROM_LETTERS]
    readings = [(number, read(f"{slip} 18:30", language)) for number, slip in tried]
    understood = [
        number
        for number, reading in readings
        if (isinstance(reading, When) and reading.start.weekday() == number)
        or (isinstance(reading, Ambiguous) and reading.question.kind is QuestionKind.WHICH_DAY)
    ]
    assert len(understood) >= 0.9 * len(tried)


@given(one=st.text(alphabet="abc", max_size=5), other=st.text(alphabet="abc", max_size=5))
@settings(max_examples=500, deadline=None)
def test_m1_one_slip_apart_is_what_it_says(one: str, other: str) -> None:
    changed = {one[:at] + letter + one[at + 1 :] for at in range(len(one)) for letter in "abc"}
    added = {one[:at] + letter + one[at:] for at in range(len(one) + 1) for letter in "abc"}
    assert one_slip_apart(one, other) == (other in slips(one) | changed | added | {one})


def test_m1_both_moments_of_an_autumn_hour_differ_by_an_hour() -> None:
    for year in YEARS:
        sunday = max(day for day in every_day() if day.year == year and day.month == 10 and day.weekday() == 6)
        reading = read(f"{sunday:%d.%m.%Y}. 03:15", "lv")
        if isinstance(reading, Ambiguous):
            first, second = (candidate.astimezone(UTC) for candidate in reading.question.candidates)
            assert second - first == timedelta(hours=1)
            assert [candidate.fold for candidate in reading.question.candidates] == [0, 1]
        else:
            assert year == 2026


def test_m1_the_hour_is_asked_after_the_day_was_chosen_and_the_choice_is_checked() -> None:
    chosen = ask_hour(date(2026, 11, 26), speaking("lv"), MONDAY_MORNING, no_holiday)
    assert [start.hour for start in chosen.question.candidates] == [10, 14, 17, 18, 19]
    start = chosen.question.candidates[0]
    assert ask_about(start, speaking("lv"), MONDAY_MORNING, no_holiday) == ()
    asked = ask_about(start, speaking("lv"), MONDAY_MORNING, lambda _: "Svētki")
    assert [(question.kind, question.holiday) for question in asked] == [(QuestionKind.HOLIDAY, "Svētki")]


def test_m1_days_until_are_calendar_days() -> None:
    late = datetime(2026, 11, 23, 23, 50, tzinfo=RIGA)
    assert days_until(datetime(2026, 11, 24, 0, 10, tzinfo=RIGA), late) == 1
    assert days_until(datetime(2026, 11, 23, 22, 30, tzinfo=UTC), late) == 1


@pytest.mark.parametrize("zone", ["Europe/Riga", "UTC", "America/New_York", "Pacific/Apia"])
def test_m1_answers_are_in_the_zone_of_now(zone: str) -> None:
    now = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo(zone))
    reading = read_when("rīt 18:00", speaking("lv"), now, no_holiday)
    assert isinstance(reading, When)
    assert reading.start == datetime(2026, 11, 24, 18, 0, tzinfo=ZoneInfo(zone))
    assert reading.start.tzinfo is now.tzinfo
