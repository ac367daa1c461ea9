"""Several times in one message: cut rightly, and what is no time is named."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.date_words import NotSaid, Time, TooMany, read_times
from tests.domain.date_words.notation import LANGUAGES, MONDAY_MORNING, no_holiday, speaking


def shown(text: str, language: str) -> list[str] | str:
    found = read_times(text, speaking(language), MONDAY_MORNING, no_holiday)
    return f"{found.words}: {found.kind}" if isinstance(found, NotSaid) else [_shown(time) for time in found]


def _shown(time: Time) -> str:
    if time.start is None:
        return f"{time.day:%d.%m.} {time.part or '–'}"
    end = "" if time.end is None else f"–{time.end:%H:%M}"
    return f"{time.start:%d.%m. %H:%M}{end}"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("lv", "otrdien 18:00, trešdien 10:00, sestdien no rīta", ["24.11. 18:00", "25.11. 10:00", "28.11. morning"]),
        ("lv", "otrdien 18:00 un trešdien 10:00", ["24.11. 18:00", "25.11. 10:00"]),
        ("lv", "otrdien, trešdien 18:00", ["24.11. 18:00", "25.11. 18:00"]),
        ("lv", "otrdien 10:00 un 18:00", ["24.11. 10:00", "24.11. 18:00"]),
        ("lv", "otrdien, 24. novembrī, 18:00, trešdien, 25. novembrī, 18:00", ["24.11. 18:00", "25.11. 18:00"]),
        (
            "lv",
            "26.11. 18.00; 27.11. 18.00–20.00\n28.11. 10.00",
            ["26.11. 18:00", "27.11. 18:00–20:00", "28.11. 10:00"],
        ),
        ("lv", "24.11., 25.11. un 26.11. plkst. 18", ["24.11. 18:00", "25.11. 18:00", "26.11. 18:00"]),
        ("lv", "no otrdienas līdz ceturtdienai vakarā", ["24.11. evening", "25.11. evening", "26.11. evening"]),
        ("lv", "nedēļas nogalē no rīta", ["28.11. morning", "29.11. morning"]),
        ("lv", "otrdien, trešdien", ["24.11. –", "25.11. –"]),
        ("lv", "otrdien 18:00, blabla", "blabla: None"),
        ("lv", "otrdien 18:00, trešdien", "trešdien: no_time"),
        ("lv", "otrdien, 26. novembrī 18:00", "otrdien: no_time"),
        ("lv", "otrdien 8.12. 18:00, trešdien, 9. decembrī, 10:00", ["08.12. 18:00", "09.12. 10:00"]),
        ("lv", "sestdien 5.12. no rīta, otrdien 9.30 no rīta", ["05.12. morning", "24.11. 09:30"]),
        ("ru", "в субботу 12.12. вечером", ["12.12. evening"]),
        ("lv", "otrdien 9.12. 18:00", "otrdien 9.12. 18:00: weekday_mismatch"),
        ("ru", "во вторник 8 декабря 18:00", ["08.12. 18:00"]),
        ("uk", "у вівторок 8.12. 18:00", ["08.12. 18:00"]),
        ("en", "Tue 8 Dec 6pm, Wed 9 Dec 10am", ["08.12. 18:00", "09.12. 10:00"]),
        ("lv", "otrdienās 18:00", "otrdienās 18:00: recurring"),
        ("lv", "pirmdien 18:00", "pirmdien 18:00: which_day"),
        ("lv", "10.11. 18:00", "10.11. 18:00: far"),
        ("lv", "31.11. 18:00", "31.11. 18:00: which_day"),
        ("lv", "", ": None"),
        ("lv", ", ,", ", ,: None"),
        ("ru", "во вторник в 18:00 и в среду в 10", ["24.11. 18:00", "25.11. 10:00"]),
        ("ru", "в субботу утром, во вторник и в среду вечером", ["28.11. morning", "24.11. evening", "25.11. evening"]),
        ("uk", "у вівторок о 18:00 та в середу о 10:00", ["24.11. 18:00", "25.11. 10:00"]),
        ("en", "on Saturday morning, Tue or Wed evening", ["28.11. morning", "24.11. evening", "25.11. evening"]),
        ("en", "Tuesday 6", "Tuesday 6: am_pm"),
    ],
)
def test_m2_several_times_are_read(language: str, text: str, expected: list[str] | str) -> None:
    assert shown(text, language) == expected


def test_m2_more_pieces_than_anybody_offers_are_counted_and_not_read() -> None:
    with pytest.raises(TooMany) as many:
        shown(", ".join(["otrdien 18:00"] * 200), "lv")
    assert many.value.count == 200


@settings(deadline=None)
@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_m2_no_text_makes_it_fall(text: str, language: str) -> None:
    found = read_times(text, speaking(language), MONDAY_MORNING, no_holiday)
    assert isinstance(found, NotSaid) or found


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(1, 28), st.integers(8, 20)), min_size=1, max_size=12, unique=True))
def test_m2_dates_with_hours_are_read_as_many_as_were_written(times: list[tuple[int, int]]) -> None:
    text = ", ".join(f"{day}.12. {hour}:00" for day, hour in times)
    assert shown(text, "lv") == [f"{day:02}.12. {hour:02}:00" for day, hour in times]
