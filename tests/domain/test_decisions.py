"""The log is searched by words as people write them; a review day is one that lies ahead."""

from datetime import UTC, date, datetime

import pytest

from bot import calendar
from domain.asking_day import DAY_PAST, ReviewDayReader, read_past_day
from domain.decisions import Decision, Outcome, Rule, Source, matching, months_later
from domain.dialogs import Accepted, Ask, Refused

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ABOUT = {"zone": "Europe/Riga", "language": "lv"}


def decided(subject: str, *words: str, day: date = date(2026, 11, 23)) -> Decision:
    return Decision(0, 1, Source.MEETING, subject, Outcome.ADOPTED, Rule.AGREEMENT, day, words)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("mežaparks", True),
        ("MEZAPARKA", True),
        ("ekskursija mežaparku", True),
        ("ekskursija zoodārzs", False),
        ("23.11.2026", True),
        ("parks", False),
        ("  ", False),
        ("?!", False),
    ],
)
def test_q6_every_word_must_stand_there_whatever_its_ending_accents_or_case(query: str, found: bool) -> None:
    log = [decided("Kurp brauksim ekskursijā?", "Mežaparks"), decided("Sveces uz galda", day=date(2025, 1, 1))]
    assert (matching(log, query) == log[:1]) is found


def test_q6_cyrillic_words_are_found_by_their_stems() -> None:
    log = [decided("Куда поедем летом?", "Ёлкино"), decided("Коли збираємось?", "Щосереди")]
    assert matching(log, "поездка") == []
    assert matching(log, "елкину") == log[:1]
    assert matching(log, "щосереду") == log[1:]


def test_the_same_day_months_later_is_never_past_the_months_end() -> None:
    assert months_later(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert months_later(date(2026, 11, 23), 12) == date(2027, 11, 23)
    assert months_later(date(2026, 12, 1), 1) == date(2027, 1, 1)


@pytest.fixture
def review() -> ReviewDayReader:
    return ReviewDayReader(calendar.vocabularies, lambda _: None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("in-3", "2027-02-23"),
        ("never", None),
        ("1. martā", "2027-03-01"),
        ("1.03.2027 18:00", "2027-03-01"),
        ("pēc 3 mēnešiem", "2027-02-23"),
        ("=2027-05-04", "2027-05-04"),
    ],
)
def test_q6_a_review_day_is_chosen_or_written(review: ReviewDayReader, text: str, day: str | None) -> None:
    assert review(text, ABOUT, NOW) == Accepted(day)


@pytest.mark.parametrize("text", ["13.12.2025.", "vakar", "šodien", "=2026-11-23", "=2026-11-22"])
def test_q6_a_review_day_in_the_past_is_asked_again(review: ReviewDayReader, text: str) -> None:
    reading = review(text, ABOUT, NOW)
    assert isinstance(reading, Ask)
    assert reading.question == DAY_PAST
    assert all(date.fromisoformat(option.id) > date(2026, 11, 23) for option in reading.options)


@pytest.mark.parametrize("text", ["kaut kad", "in-4", "=2027-02-30", "x" * 4096])
def test_q6_an_unreadable_review_day_is_refused(review: ReviewDayReader, text: str) -> None:
    assert isinstance(review(text, ABOUT, NOW), Refused)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "2026-11-23"),
        ("yesterday", "2026-11-22"),
        ("13.12.", "2025-12-13"),
        ("1.11", "2026-11-01"),
        ("13.12.2022.", "2022-12-13"),
    ],
)
def test_q6_the_day_of_a_decision_lies_behind(text: str, day: str) -> None:
    assert read_past_day(text, ABOUT, NOW) == Accepted(day)


@pytest.mark.parametrize("text", ["24.11.2026", "31.02.", "99.99.", "kādreiz", "0.0.", ""])
def test_q6_a_day_that_is_none_or_not_yet_is_refused(text: str) -> None:
    assert isinstance(read_past_day(text, ABOUT, NOW), Refused)
