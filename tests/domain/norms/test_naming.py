"""A proposal that names somebody of the group is noticed, declined too, and few others are."""

import pytest

from domain.norms.naming import named

GROUP = ("Anna", "Jānis Bērziņš", "Roberts", "Ольга", "Тарас", "Олена", "Emma", "Līga", "Al")


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Annai nevajag pārtraukt citus.", "Anna"),
        ("Lai Jāņa bērni nāk laikā", "Jānis Bērziņš"),
        ("Robertam jārunā mazāk", "Roberts"),
        ("roberts runā par daudz", "Roberts"),
        ("Пусть Ольги не будет в чате", "Ольга"),
        ("Тарасу треба мовчати", "Тарас"),
        ("Прошу Олену не писати вночі", "Олена"),
        ("Emma's photos stay here", "Emma"),
        ("Прошу @sarma_b не писать", "@sarma_b"),
    ],
)
def test_n2_a_name_is_noticed_in_its_cases(words: str, who: str) -> None:
    assert named(words, GROUP) == (who,)


@pytest.mark.parametrize(
    "words",
    [
        "Līgumu neslēdzam, vienojamies.",
        "Annulējam, ja nevaram nākt.",
        "Mēs rakstām no 8 līdz 21.",
        "Всегда говорим по одному.",
        "Also we listen.",
        "Слухаємо всіх.",
    ],
)
def test_n2_words_that_only_begin_like_a_name_are_left_alone(words: str) -> None:
    assert named(words, GROUP) == ()


def test_n2_each_is_named_once() -> None:
    assert named("Anna, Annai, Annas", GROUP) == ("Anna",)
