"""One screen in two languages."""

import pytest

from handlers.screen import LABEL_LIMIT, Button, Screen, merge


def labels(*sides: str) -> str:
    return merge([Screen("…", ((Button(label, data="x"),),)) for label in sides]).rows[0][0].label


@pytest.mark.parametrize(
    ("sides", "label"),
    [
        (("Jā", "Да"), "Jā · Да"),
        (("✅ Nākšu", "✅ Приду"), "✅ Nākšu · Приду"),
        (("🌐 Valoda · Язык", "🌐 Valoda · Язык"), "🌐 Valoda · Язык"),
        (("👍 Jā", "✅ Да"), "👍 Jā · ✅ Да"),
        (("1 diena", "1 день"), "1 diena · 1 день"),
        (("❌ 1", "❌ 1", "❌ 2"), "❌ 1 · 2"),
        (("x" * 40, "y" * 40), "x" * 40),
    ],
)
def test_g4_a_button_carries_its_words_in_each_language_and_its_picture_once(
    sides: tuple[str, ...], label: str
) -> None:
    assert labels(*sides) == label
    assert len(labels(*sides)) <= LABEL_LIMIT


def test_g4_the_texts_stand_under_each_other_and_the_data_once() -> None:
    merged = merge(
        [Screen("Labdien", ((Button("A", data="x:1"),),)), Screen("Добрый день", ((Button("Б", data="x:1"),),))]
    )
    assert merged.text.startswith("Labdien")
    assert merged.text.endswith("Добрый день")
    assert merged.rows == ((Button("A · Б", data="x:1"),),)


def test_g4_it_is_silent_only_if_it_is_in_every_language() -> None:
    assert merge([Screen("a", silent=True), Screen("b", silent=True)]).silent
    assert not merge([Screen("a", silent=True), Screen("b")]).silent
