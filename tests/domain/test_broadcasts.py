"""Who gets a broadcast, in which language, and which count each person falls into."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.broadcasting import writing
from domain.broadcasts import (
    WORDS_LIMIT,
    Broadcast,
    PartState,
    Reader,
    Tally,
    Wording,
    group_wording,
    length,
    part_of,
    places_after,
    report,
    wording,
)
from domain.dialogs import Finished, Refused, Show, Text, advance, start
from domain.people import Reach
from tests.handlers.stage import MONDAY

BOTH = Broadcast(1, 11, words={"lv": "Rīt nav ūdens", "ru": "Завтра нет воды"})


def test_b1_each_reads_their_own_language_else_the_first_written_with_its_name() -> None:
    assert wording(BOTH, "ru") == Wording("Завтра нет воды")
    assert wording(BOTH, "uk") == Wording("Rīt nav ūdens", instead="lv")
    with pytest.raises(LookupError):
        wording(Broadcast(1, 11), "lv")


@pytest.mark.parametrize(
    ("languages", "language", "expected"),
    [
        (("lv", "ru"), "lv", Wording("Rīt nav ūdens")),
        (("lv", "ru"), "ru", Wording("Завтра нет воды")),
        (("lv", "uk"), "uk", None),
        (("uk", "en"), "uk", Wording("Rīt nav ūdens", instead="lv")),
        (("uk", "en"), "en", None),
    ],
)
def test_b1_in_a_group_of_two_languages_nothing_stands_twice_and_nothing_is_missing(
    languages: tuple[str, ...], language: str, expected: Wording | None
) -> None:
    assert group_wording(BOTH, languages, language) == expected


@given(
    st.lists(st.sampled_from(["lv", "ru", "uk", "en"]), unique=True, min_size=1),
    st.lists(st.sampled_from(["lv", "ru", "uk", "en"]), unique=True, min_size=1, max_size=2),
)
def test_b1_every_group_is_told_the_words_in_at_least_one_language(written: list[str], posted: list[str]) -> None:
    broadcast = Broadcast(1, 11, words={language: f"vārdi {language}" for language in written})
    found = [each for language in posted if (each := group_wording(broadcast, posted, language)) is not None]
    assert found
    assert len({each.words for each in found}) == len(found)


def test_b1_where_it_goes_is_changed_by_one_button_and_never_nowhere() -> None:
    seen, now = [], (True, True)
    for _ in range(3):
        now = places_after(*now)
        seen.append(now)
    assert seen == [(True, False), (False, True), (True, True)]


@pytest.mark.parametrize(
    ("reach", "muted", "part"),
    [
        (Reach.STARTED, False, PartState.QUEUED),
        (Reach.STARTED, True, PartState.MUTED),
        (Reach.NEVER_STARTED, False, PartState.NEVER_STARTED),
        (Reach.NEVER_STARTED, True, PartState.NEVER_STARTED),
        (Reach.BLOCKED, True, PartState.BLOCKED),
    ],
)
def test_b1_who_can_be_written_to_and_wants_it_is_written_to(reach: Reach, muted: bool, part: PartState) -> None:
    assert part_of(Reader(1, reach, muted)) is part


def test_b1_each_person_is_in_exactly_one_count() -> None:
    outbox = (None, "ready", "sending", "unknown", "dead")
    tallies = [
        Tally(part, waiting, stands, reach, 1)
        for part, waiting, stands, reach in product(PartState, outbox, (False, True), Reach)
    ]
    assert report(tallies).total == len(tallies)


@pytest.mark.parametrize(
    ("tally", "count"),
    [
        (Tally(PartState.QUEUED, None, True, Reach.STARTED, 3), "delivered"),
        (Tally(PartState.QUEUED, "ready", True, Reach.STARTED, 3), "delivered"),
        (Tally(PartState.QUEUED, None, True, Reach.BLOCKED, 3), "delivered"),
        (Tally(PartState.QUEUED, "ready", False, Reach.STARTED, 3), "waiting"),
        (Tally(PartState.QUEUED, "sending", False, Reach.STARTED, 3), "waiting"),
        (Tally(PartState.QUEUED, "unknown", False, Reach.STARTED, 3), "unknown"),
        (Tally(PartState.QUEUED, "dead", False, Reach.STARTED, 3), "failed"),
        (Tally(PartState.QUEUED, None, False, Reach.BLOCKED, 3), "blocked"),
        (Tally(PartState.BLOCKED, None, False, Reach.STARTED, 3), "blocked"),
        (Tally(PartState.NEVER_STARTED, None, False, Reach.STARTED, 3), "never_started"),
        (Tally(PartState.MUTED, None, False, Reach.STARTED, 3), "left_out"),
        (Tally(PartState.QUEUED, None, False, Reach.STARTED, 3), "left_out"),
    ],
)
def test_b1_the_report_says_what_became_of_it(tally: Tally, count: str) -> None:
    assert getattr(report([tally]), count) == tally.count


@pytest.mark.parametrize("words", ["", "   ", "\n\n", "\t"])
def test_b1_no_words_are_asked_for_again(words: str) -> None:
    _, effects = advance(writing(), start(writing(), MONDAY)[0], Text(words), MONDAY)
    assert effects == (Show("words", Refused("broadcast-words-missing")),)


@pytest.mark.parametrize(
    ("words", "fits"),
    [("ā" * WORDS_LIMIT, True), ("ā" * (WORDS_LIMIT + 1), False), ("🎉" * 751, False), ("🎉" * 750, True)],
)
def test_t15_words_are_counted_as_telegram_counts(words: str, fits: bool) -> None:
    _, effects = advance(writing(), start(writing(), MONDAY)[0], Text(words), MONDAY)
    assert isinstance(effects[0], Finished) is fits
    assert (length(words) <= WORDS_LIMIT) is fits
