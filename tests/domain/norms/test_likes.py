"""Near-duplicates in four languages, by the stated rule; no order of proposals changes what lies together."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.norms.likes import alike, heaps

SAYINGS = {
    "lv": ("Rakstām tikai līdz deviņiem vakarā.", "vakarā līdz deviņiem rakstām", "Bērnu bildes nekur neliekam."),
    "ru": ("Пишем только до девяти вечера.", "до девяти вечера пишем", "Фото детей никому не показываем."),
    "uk": ("Пишемо лише до дев'ятої вечора.", "До дев'ятої вечора пишемо", "Світлини дітей нікому не показуємо."),
    "en": ("We only write until nine in the evening.", "write until nine, evening", "No photos of children anywhere."),
}
WORDS = st.sampled_from(["rakstām", "vakarā", "bērni", "bildes", "līdz", "21", "22", "нет", "слушаем", "слухаємо"])
PROPOSALS = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), max_size=12)


@pytest.mark.parametrize("language", SAYINGS)
def test_n3_the_same_said_otherwise_is_suggested_and_something_else_is_not(language: str) -> None:
    first, again, other = SAYINGS[language]
    assert alike(first, again)
    assert not alike(first, other)


def test_n3_another_hour_is_another_proposal() -> None:
    assert not alike("Līdz 21", "Līdz 22")
    assert alike("Līdz 21", "līdz 21!")


def test_n3_forty_who_propose_the_same_are_one_heap() -> None:
    assert heaps(["Klausāmies un nepārtraucam."] * 40) == [("Klausāmies un nepārtraucam.",) * 40]


def test_n3_nothing_proposed_is_no_heap() -> None:
    assert heaps([]) == []


@given(PROPOSALS, st.randoms(use_true_random=False))
def test_n3_every_proposal_lies_in_one_heap_whatever_the_order(proposals: list[str], chance: Random) -> None:
    shuffled = list(proposals)
    chance.shuffle(shuffled)
    found = heaps(proposals)
    assert sorted(each for heap in found for each in heap) == sorted(proposals)
    assert heaps(shuffled) == found


@given(PROPOSALS)
def test_n3_two_alike_never_lie_in_two_heaps(proposals: list[str]) -> None:
    found = heaps(proposals)
    for position, heap in enumerate(found):
        for other in found[position + 1 :]:
            assert not any(alike(one, two) for one in heap for two in other)
    assert [len(heap) for heap in found] == sorted((len(heap) for heap in found), reverse=True)
