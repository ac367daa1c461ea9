"""M1: the expressions people write, one table a language, and what must not be taken for a date."""

from datetime import date, datetime

import pytest

from domain.date_words import Ambiguous, QuestionKind, Unreadable, When, read_when, rest_of
from domain.date_words.tokens import bare
from tests.domain.date_words.notation import LANGUAGES, MONDAY_MORNING, RIGA, no_holiday, read, shown, speaking, table

ROWS = [(language, text, expected) for language in LANGUAGES for text, expected in table(language)]
TITLES = [
    ("lv", "Vecāku tikšanās ceturtdien 18:30, bibliotēkā", ("Vecāku tikšanās", "bibliotēkā")),
    ("lv", "5. klases vecāku sapulce ceturtdien 18:30", ("5. klases vecāku sapulce",)),
    ("lv", "Sapulce ceturtdien 18:30, Skolas iela 18.", ("Sapulce", "Skolas iela 18")),
    ("lv", "Rokdarbi, kabinets 12, rīt 17:00", ("Rokdarbi, kabinets 12",)),
    ("lv", "Filmu vakars sestdien plkst. 19.00 kultūras namā", ("Filmu vakars", "kultūras namā")),
    ("lv", "Dienas centrs “Saulīte” rīt 15:00", ("Dienas centrs “Saulīte”",)),
    ("lv", "Talka 11. novembra krastmalā rīt 18:00", ("Talka 11. novembra krastmalā",)),
    ("lv", "Rīt 18:00 zvani 29123456", ("zvani 29123456",)),
    ("lv", "ieeja 3.50 eiro, koncerts sestdien 12:00", ("ieeja 3.50 eiro, koncerts",)),
    ("lv", "Marta un Maija aicina rīt 18:00", ("Marta un Maija aicina",)),
    ("lv", "12. klases izlaidums 12.06. 18:00", ("12. klases izlaidums",)),
    ("ru", "Родительское собрание 5 класса в четверг в 18:30, каб. 12", ("Родительское собрание 5 класса", "каб. 12")),
    ("ru", "завтрак в четверг в 10:00", ("завтрак",)),
    ("ru", "Вечер поэзии в пятницу 19:00, библиотека", ("Вечер поэзии", "библиотека")),
    ("ru", "взнос 5 евро, встреча завтра в 18", ("взнос 5 евро, встреча",)),
    ("uk", "Батьківські збори 5 класу в четвер о 18:30, каб. 12", ("Батьківські збори 5 класу", "каб. 12")),
    ("uk", "Вечір поезії у п'ятницю 19:00, бібліотека", ("Вечір поезії", "бібліотека")),
    ("en", "Film night Friday 7pm", ("Film night",)),
    ("en", "5th grade parents' meeting Thursday 6:30pm, room 12", ("5th grade parents' meeting", "room 12")),
    ("en", "Meeting tomorrow at 6pm, 18 School Street", ("Meeting", "18 School Street")),
    ("en", "Sun protection talk on Friday 6pm", ("Sun protection talk",)),
]
NO_DATE_WORDS = [
    "Ko darīt, ja bērns nevēlas iet uz skolu?",
    "2. maiņa strādā kopā ar 12 senioriem vecumā no 18 līdz 64 gadiem.",
    "Ikdienas dzīvē tas ir regulāri jādara, pirms sākam runāt par to.",
    "Dienas centrs atrodas 5 minūšu gājienā, ieeja 3.50 eiro.",
    "Laikā no 2022. gada septembra darbojas 3 grupas ar 15 dalībniekiem",
    "Mēness ir augsts, Marta un Maija mīl rudeni",
    "В 5 классе 28 детей, завтрак бесплатный",
    "Что делать, если ребёнок не хочет в школу? Сейчас часто болеем",
    "У 7 класі вчаться 30 дітей, вечеря смачна",
    "May I ask who might match this? There are 12 of us, 5 euros each",
    "Room 12, 18 School Street, phone 29123456",
    "",
    " ",
    "Sveiki visiem!",
    "tālr. 29123456",
    "5. klase",
    "3:2",
    "привет",
    "kab. 12",
    "99.99.",
    "\x00",
    "²³",
    "١٢",
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS, ids=[f"{row[0]}-{row[1]}" for row in ROWS])
def test_m1_reads_what_people_write(language: str, text: str, expected: str) -> None:
    assert shown(read(text, language)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_m1_every_language_has_at_least_a_hundred_expressions(language: str) -> None:
    assert len(list(table(language))) >= 100


@pytest.mark.parametrize(("language", "text", "expected"), ROWS, ids=[f"{row[0]}-{row[1]}" for row in ROWS])
def test_m1_reads_the_same_in_capitals(language: str, text: str, expected: str) -> None:
    assert shown(read(text.upper(), language)) == expected


LATVIAN_ROWS = [(text, expected) for text, expected in table("lv") if bare(text) != text.casefold().replace(" ", "")]


@pytest.mark.parametrize(("text", "expected"), LATVIAN_ROWS, ids=[text for text, _ in LATVIAN_ROWS])
def test_m1_reads_latvian_without_diacritics(text: str, expected: str) -> None:
    assert shown(read(" ".join(without_diacritics(word) for word in text.split(" ")), "lv")) == expected


def without_diacritics(word: str) -> str:
    return word.translate(str.maketrans("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", "acegiklnsuzACEGIKLNSUZ"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_m1_falls_back_on_the_other_languages(language: str) -> None:
    for other in LANGUAGES:
        for text, expected in table(other):
            if expected.startswith("Thu 26.11.2026 18:30"):
                assert shown(read(text, language)) == expected


@pytest.mark.parametrize(("language", "text", "rest"), TITLES, ids=[row[1] for row in TITLES])
def test_m1_leaves_title_and_place_whole(language: str, text: str, rest: tuple[str, ...]) -> None:
    reading = read(text, language)
    assert isinstance(reading, When | Ambiguous)
    assert rest_of(text, reading.span) == rest


@pytest.mark.parametrize("text", NO_DATE_WORDS)
def test_m1_other_text_is_unreadable(text: str) -> None:
    assert read(text, "lv") == Unreadable()


def test_m1_a_holiday_is_asked_about_by_its_name() -> None:
    reading = read_when(
        "4. maijā 12:00", speaking("lv"), MONDAY_MORNING, lambda day: "Neatkarība" if day.month == 5 else None
    )
    assert shown(reading) == "Tue 04.05.2027 12:00 · holiday Neatkarība? Tue 04.05.2027 12:00"


def test_m1_far_begins_the_day_after_six_months() -> None:
    assert shown(read("23.05.2027 18:00", "lv")) == "Sun 23.05.2027 18:00"
    assert shown(read("24.05.2027 18:00", "lv")) == "Mon 24.05.2027 18:00 · far?"


def test_m1_a_wrong_year_is_offered_corrected_both_ways() -> None:
    april = datetime(2023, 4, 3, 9, 0, tzinfo=RIGA)
    assert shown(read("24.04.2024 14:00", "lv", april)) == "Wed 24.04.2024 14:00 · far? Mon 24.04.2023 14:00"
    assert shown(read("24.04.2022 14:00", "lv", april)) == "Sun 24.04.2022 14:00 · past? Mon 24.04.2023 14:00"


def test_m1_next_thursday_is_asked_only_while_it_is_ambiguous() -> None:
    said = {
        day: shown(read("nākamajā ceturtdienā 18:00", "lv", datetime(2026, 11, day, 10, 0, tzinfo=RIGA)))
        for day in range(23, 30)
    }
    this_week, next_week = "Thu 26.11.2026 18:00", "Thu 03.12.2026 18:00"
    assert said[23] == said[24] == f"which_day? {this_week}, {next_week}"
    assert said[25] == said[26] == said[27] == said[28] == said[29] == next_week


def test_m1_the_weekday_of_today_is_asked_until_its_hour_is_over() -> None:
    assert shown(read("pirmdien 18:00", "lv")) == "which_day? Mon 23.11.2026 18:00, Mon 30.11.2026 18:00"
    assert shown(read("pirmdien 9:30", "lv")) == "Mon 30.11.2026 09:30"


def test_m1_a_choice_that_is_past_is_not_offered() -> None:
    assert shown(read("šodien 6", "lv")) == "Mon 23.11.2026 18:00"
    assert shown(read("9:30", "lv")) == "no_date? Tue 24.11.2026 09:30"


def test_m1_the_answer_to_which_hour_needs_no_day() -> None:
    friday = date(2026, 11, 27)
    reading = read_when("18.10", speaking("lv"), MONDAY_MORNING, no_holiday, day=friday)
    assert shown(reading) == "Fri 27.11.2026 18:10"


def test_m1_the_same_digits_are_read_by_the_habit_of_the_language() -> None:
    assert shown(read("tomorrow 8:30", "en")) == "am_pm? Tue 24.11.2026 20:30 08:30"
    assert shown(read("rīt 8:30", "lv")) == "Tue 24.11.2026 08:30"


def test_m1_a_series_is_asked_about_with_its_next_meeting() -> None:
    reading = read("otrdienās 10:30–19:00", "lv")
    assert isinstance(reading, Ambiguous)
    assert reading.question.kind is QuestionKind.RECURRING
    assert reading.question.candidates == (datetime(2026, 11, 24, 10, 30, tzinfo=RIGA),)
