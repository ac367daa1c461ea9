"""S10: what disturbs others' screens is taken out of people's words, and every name that somebody bears stays."""

import random
import unicodedata

import pytest

from locales.texts import neutralise

NAMES = (
    *(
        "Jānis Bērziņš",
        "Ģirts Šķēle",
        "Žanete Ņikitina",
        "Олена Шевченко",
        "Їжакевич Ґалина",
        "Мар'яна",
        "Сергей Ёлкин",
    ),
    *("محمد عبد الله", "فاطمة الزهراء", "نُور", "שָׁלוֹם כהן", "רבקה", "Nguyễn Thị Ánh", "José Ñuñez", "王小明", "អ៊ុំ សុខា"),
    *("O’Brien", "Anna-Marija", "d'Arc", "🌻 Ilze", "👩‍👧 Ģimene", "नेहा", "ไพโรจน์"),
)
OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
INVISIBLE = (
    "",
    " ",
    "\u200b",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u2800",
    "\u3164",
    "\u200b\u200c\u200d",
    "\u180e",
    "\U000e0041",
)


@pytest.mark.parametrize("name", NAMES)
def test_s10_names_survive(name: str) -> None:
    assert neutralise(name) == unicodedata.normalize("NFC", name)


def test_s10_no_direction_is_turned_nor_a_tower_built() -> None:
    chance = random.Random(10)
    for _ in range(1000):
        name = chance.choice(NAMES)
        spot = chance.randrange(len(name))
        tower = "".join(chr(chance.randrange(0x300, 0x34F)) for _ in range(40))
        hostile = f"{name[:spot]}{chance.choice(OVERRIDES)}{tower}{name[spot:]}"
        shown = neutralise(hostile)
        assert not set(shown) & set(OVERRIDES)
        assert tallest(shown) <= 4
        assert tallest(hostile) > 4, "the control"


@pytest.mark.parametrize("between", ["\u202e", "\u200b", "\u034f", "\x00"], ids=ascii)
def test_s10_a_tower_is_not_built_past_what_is_taken_out(between: str) -> None:
    assert tallest(neutralise("a" + ("\u0301\u0302\u0303" + between) * 20)) <= 4


def tallest(text: str) -> int:
    """How many marks stand on one letter, at most."""
    most = now = 0
    for character in text:
        now = now + 1 if unicodedata.combining(character) else 0
        most = max(most, now)
    return most


@pytest.mark.parametrize("name", INVISIBLE, ids=ascii)
def test_s10_a_name_that_nobody_sees_is_none(name: str) -> None:
    assert neutralise(name) == ""
