"""Silence: about one group, about all, and by a word of anybody's language; kind, really quiet, and taken back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.groups import Group
from domain.meetings import Meeting
from domain.wall_time import WallTime
from handlers.announcing import announce
from handlers.silence import is_stop_word
from locales.texts import LANGUAGES, say_plainly
from tests.handlers.stage import ANNA, EMMA, ILZE, OLGA, RIGA, TARAS, Stage, staged

READER = {"lv": ANNA, "ru": OLGA, "uk": TARAS, "en": EMMA}
TWO_DAYS = timedelta(days=2, hours=9)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def second_group(stage: Stage, *people: int) -> Group:
    group = stage.unit.groups.add(Group(0, -1002, "Vakara tēja", ("lv",), RIGA, ILZE, "token2"), stage.now)
    for person in people:
        stage.unit.groups.put_member(group.id, person, stage.now)
    return group


def meets(stage: Stage, group: Group) -> None:
    """On Thursday; the reminder goes the day before."""
    at = WallTime.at(stage.meeting().starts.naive, RIGA)
    added = stage.unit.meetings.add(Meeting(0, group.id, "Tēja", at, None, planned_by=ILZE), stage.now)
    announce(stage.unit, added, group, stage.world, stage.now)
    stage.send()


def reminded(stage: Stage, person: int) -> list[int]:
    """Of which groups, until the evening before."""
    return sorted(
        each.group_id or 0
        for each in stage.passes(TWO_DAYS)
        if each.view == "meeting-reminder" and each.chat_id == person
    )


def muted(stage: Stage, person: int) -> dict[int, bool]:
    found = {}
    for group in stage.unit.groups.joined_by(person):
        member = stage.unit.groups.member(group.id, person)
        assert member is not None
        found[group.id] = member.muted
    return found


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("lv", "stop"), ("lv", "Beidz!"), ("lv", "Beidziet!!"), ("lv", "Nerakstiet man vairs."),
        ("ru", "стоп"), ("ru", "СТОП!!!"), ("ru", "Хватит"), ("ru", "не пишите мне"),
        ("uk", "зупини"), ("uk", "Зупиніть…"), ("uk", "Досить!"), ("uk", "не пишіть"),
        ("en", "Stop."), ("en", "please stop"), ("en", "unsubscribe"), ("en", "«стоп»"),
    ],
)  # fmt: skip
def test_g5_a_word_of_any_language_is_answered_kindly_silences_and_one_tap_takes_it_back(
    stage: Stage, language: str, word: str
) -> None:
    person = READER[language]
    second_group(stage, person)
    stage.says(person, word)
    assert stage.screen(person).text == say_plainly(language, "stopped")
    assert muted(stage, person) == {1: True, 2: True}
    stage.taps(person, say_plainly(language, "button-unmute"))
    assert muted(stage, person) == {1: False, 2: False}


def test_g5_after_the_word_no_reminder_comes_to_whoever_wrote_it_and_all_others_get_theirs(stage: Stage) -> None:
    meets(stage, second_group(stage, ANNA, OLGA))
    stage.says(ANNA, "beidz")
    assert reminded(stage, ANNA) == []
    assert {each.chat_id for each in stage.said if each.view == "meeting-reminder"} == {ILZE, OLGA, TARAS, EMMA}


def test_g5_silence_about_one_group_is_not_silence_about_another(stage: Stage) -> None:
    meets(stage, second_group(stage, ANNA))
    stage.presses(ANNA, "silence:1")
    assert stage.answer is not None
    assert "Rīta kafija" in stage.answer.text
    assert reminded(stage, ANNA) == [2]


def test_g5_both_groups_are_on_one_screen_and_a_tap_changes_one(stage: Stage) -> None:
    meets(stage, second_group(stage, ANNA))
    stage.presses(ANNA, "settings")
    stage.taps(ANNA, "Klusums pa grupām")
    stage.taps(ANNA, "Vakara tēja")
    assert muted(stage, ANNA) == {1: False, 2: True}
    assert any(label.startswith("🔕") and "Vakara" in label for label in stage.labels(ANNA))
    assert reminded(stage, ANNA) == [1]
    stage.presses(ANNA, "silences")
    stage.taps(ANNA, "Vakara tēja")
    assert muted(stage, ANNA) == {1: False, 2: False}


def test_g5_taking_back_the_word_leaves_silent_what_was_silent_before(stage: Stage) -> None:
    second_group(stage, ANNA)
    stage.presses(ANNA, "silence:2")
    stage.says(ANNA, "stop")
    stage.taps(ANNA, "Atkal sūtīt")
    assert muted(stage, ANNA) == {1: False, 2: True}


def test_g5_in_settings_messages_are_switched_off_and_on_for_all_groups(stage: Stage) -> None:
    second_group(stage, ANNA)
    for verb, expected in (("mute", True), ("unmute", False)):
        stage.presses(ANNA, verb)
        assert set(muted(stage, ANNA).values()) == {expected}


def test_g5_in_the_middle_of_a_conversation_the_word_ends_only_that(stage: Stage) -> None:
    stage.meeting()
    stage.presses(ANNA, "topic-put:1:0")
    stage.says(ANNA, "стоп")
    assert muted(stage, ANNA) == {1: False}
    assert stage.unit.dialogs.get(ANNA) is None
    assert stage.unit.topics.of_meeting(1) == []


@pytest.mark.parametrize("words", ["Stop, es gribu jautāt", "beidzot!", "Не стоп", "годівниця", "stopsignāls", ""])
def test_g5_other_words_are_no_silence(stage: Stage, words: str) -> None:
    assert not is_stop_word(words)
    stage.says(ANNA, words or "?")
    assert muted(stage, ANNA) == {1: False}


def test_g5_every_language_knows_its_words(stage: Stage) -> None:
    del stage
    for language in LANGUAGES:
        for word in say_plainly(language, "stop-words").split(","):
            assert is_stop_word(f" {word.strip().upper()}! ")


@pytest.mark.parametrize("data", ["unmute:2", "unmute:99", "silence:2", "silence-toggle:2:0"])
def test_s1_nobody_changes_the_silence_of_a_group_they_are_not_in(stage: Stage, data: str) -> None:
    second_group(stage, OLGA)
    stage.unit.groups.set_muted(2, OLGA, muted=True)
    stage.presses(ANNA, data)
    assert muted(stage, ANNA) == {1: False}
    assert muted(stage, OLGA) == {1: False, 2: True}
