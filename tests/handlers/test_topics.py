"""Topics for a meeting: with a name or without, read by an organiser first, merged, ordered, sent, printed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.people import Reach
from domain.printing import Bullets, Paper
from domain.topics import BETWEEN, MERGED_LIMIT, OWN_LIMIT, TOPICS_LIMIT, WORDS_LIMIT, Topic, merged, raised
from handlers.screen import Screen
from locales.texts import LANGUAGES
from tests.handlers.goldens import check, drawn
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, Stage, staged

STRANGER = 77


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        stage.meeting()
        yield stage


def put(stage: Stage, person: int, words: str, *, named: bool = False) -> None:
    stage.presses(person, f"topic-put:1:{int(named)}")
    stage.says(person, words)


def words(stage: Stage) -> list[str]:
    return [each.words for each in stage.unit.topics.of_meeting(1)]


def screen(stage: Stage, view: str, reader: int, language: str = "lv", number: int = 1) -> str:
    shown = stage.view(view, {"id": number}, language, reader)
    assert shown is not None
    return shown.text


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def test_m10_without_a_name_nothing_says_whose_it_is_and_an_organiser_reads_it_first(stage: Stage) -> None:
    stage.presses(ANNA, "meeting:1")
    stage.taps(ANNA, "Jautājumi un tēmas")
    stage.taps(ANNA, "bez vārda")
    stage.says(ANNA, "Vai būs  auklīte?")
    row = stage.unit.connection.execute("SELECT * FROM topic").fetchone()
    assert ANNA not in tuple(row)
    names = [column[1] for column in stage.unit.connection.execute("PRAGMA table_info(topic)")]
    assert not [name for name in names if name.endswith(("_at", "_on"))]
    assert "auklīte" not in screen(stage, "topics", OLGA)
    assert "🆕 gaida" in screen(stage, "topics", ILZE)
    stage.presses(ILZE, "topics:1")
    stage.taps(ILZE, "1. Vai būs")
    stage.taps(ILZE, "Rādīt grupai")
    assert "1. Vai būs auklīte?" in screen(stage, "topics", OLGA)


def test_m10_with_a_name_it_is_shown_at_once(stage: Stage) -> None:
    put(stage, ANNA, "Kas vadīs?", named=True)
    assert "1. Kas vadīs? – Anna" in screen(stage, "topics", OLGA)


def test_m10_merged_ordered_and_removed_by_an_organiser(stage: Stage) -> None:
    for number, person in enumerate((ANNA, OLGA, ANNA), start=1):
        put(stage, person, f"Jautājums {number}", named=True)
    stage.presses(ILZE, "topic:3")
    stage.taps(ILZE, "Pacelt")
    assert words(stage) == ["Jautājums 1", "Jautājums 3", "Jautājums 2"]
    stage.presses(ILZE, "topic:3")
    stage.taps(ILZE, "Apvienot")
    assert words(stage) == ["Jautājums 1 / Jautājums 3", "Jautājums 2"]
    assert "1. Jautājums 1 / Jautājums 3 – Anna (×2)" in screen(stage, "topics", OLGA)
    stage.presses(ILZE, "topic:2")
    stage.taps(ILZE, "Noņemt")
    assert words(stage) == ["Jautājums 1 / Jautājums 3"]
    stage.presses(ILZE, "topic:2")
    assert "vairs nav" in toast(stage)


def test_m10_sent_to_the_group_after_a_preview_and_again_as_an_edit(stage: Stage) -> None:
    put(stage, ANNA, "Kas <b>vadīs</b>?", named=True)
    put(stage, OLGA, "Nelasīts")
    stage.presses(ILZE, "topics:1")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert screen(stage, "topics-told", CHAT) in stage.screen(ILZE).text
    sent = stage.taps(ILZE, "Nosūtīt grupai")
    assert [each.view for each in sent if each.chat_id == CHAT] == ["topics-told"]
    assert "&lt;b&gt;" in screen(stage, "topics-told", CHAT)
    assert "Nelasīts" not in screen(stage, "topics-told", CHAT)


def test_m10_printed_for_a_guest_in_whole_words(stage: Stage) -> None:
    put(stage, ANNA, "š" * WORDS_LIMIT, named=True)
    put(stage, OLGA, "Nelasīts")
    stage.presses(ILZE, "topics-paper:1")
    shown = stage.view("topics-paper", {"id": 1}, "lv", ILZE)
    assert shown is not None
    assert isinstance(shown.file, Paper)
    assert [block.items for block in shown.file.blocks if isinstance(block, Bullets)] == [("š" * 300 + " – Anna",)]


@pytest.mark.parametrize("words_", ["š" * (WORDS_LIMIT + 1), "\u200b \n"])
def test_m10_words_that_cannot_be_are_asked_again(stage: Stage, words_: str) -> None:
    put(stage, ANNA, words_)
    assert words(stage) == []
    stage.says(ANNA, "Kas vadīs?")
    assert words(stage) == ["Kas vadīs?"]


def test_m10_twice_too_many_and_too_late_are_told_kindly(stage: Stage) -> None:
    for number in range(OWN_LIMIT):
        put(stage, ANNA, f"Jautājums {number}", named=True)
    put(stage, ANNA, "Vēl viens", named=True)
    assert "dodiet vietu arī citiem" in stage.screen(ANNA).text
    put(stage, OLGA, "jautājums 1!")
    assert len(words(stage)) == OWN_LIMIT
    for number in range(TOPICS_LIMIT):
        put(stage, OLGA, f"Tēma {number}")
    assert len(words(stage)) == TOPICS_LIMIT
    assert all(len(screen(stage, "topics", person)) <= 4096 for person in (ILZE, ANNA))
    stage.passes(timedelta(days=5))
    stage.presses(ANNA, "topic-put:1:0")
    assert "jau ir beigusies" in toast(stage)


def reminder(stage: Stage, person: int, view: str = "meeting-reminder") -> Screen:
    shown = stage.view(view, {"id": 1, "start": "2026-11-26T18:30", "late": False}, "lv", person)
    assert shown is not None
    return shown


def test_m10_a_reminder_counts_what_all_may_read_and_one_tap_asks_for_a_question(stage: Stage) -> None:
    assert "Vai ir kas pārrunājams?" in reminder(stage, ANNA).text
    put(stage, ANNA, "Kas vadīs?", named=True)
    put(stage, OLGA, "Nelasīts")
    assert "Sarakstā ir 1 pārrunājams jautājums" in reminder(stage, OLGA).text
    assert "gaida" not in reminder(stage, OLGA).text
    assert "Nelasīts" not in reminder(stage, ILZE).text
    assert "Bez vārda ienācis 1" in reminder(stage, ILZE).text
    stage.passes(timedelta(days=2, hours=9))
    for label, named in (("ar vārdu", True), ("bez vārda", False)):
        data = next(button.data for row in reminder(stage, EMMA).rows for button in row if label in button.label)
        assert data is not None
        stage.presses(EMMA, data)
        stage.says(EMMA, f"Vai {label}?")
        assert stage.unit.topics.of_meeting(1)[-1].person_id == (EMMA if named else None)


def test_m10_from_a_reminder_in_the_group_one_tap_opens_the_list_in_private(stage: Stage) -> None:
    row = reminder(stage, CHAT, "group-reminder").rows[-1]
    assert [button.url for button in row] == ["https://t.me/kopa_bot?start=topics-1"]
    assert "Nelasīts" not in reminder(stage, CHAT, "group-reminder").text
    stage.unit.people.set_reach(ANNA, Reach.NEVER_STARTED)
    stage.says(ANNA, "/start topics-1")
    assert any("bez vārda" in label for label in stage.labels(ANNA))
    person = stage.unit.people.get(ANNA)
    assert person is not None
    assert person.reachable


@pytest.mark.parametrize("link", ["topics-9", "topics-0", "topics-99999999999999999999", "topics-x"])
def test_m10_a_link_to_no_meeting_is_answered_kindly(stage: Stage, link: str) -> None:
    assert stage.says(ANNA, f"/start {link}")


def test_p8_a_stranger_with_the_link_reads_no_topics(stage: Stage) -> None:
    stage.unit.people.meet(STRANGER, "Svešs", "lv", stage.now)
    stage.is_in_group(STRANGER, "left")
    put(stage, ANNA, "Kas vadīs?", named=True)
    stage.says(STRANGER, "/start topics-1")
    assert "Kas vadīs" not in stage.screen(STRANGER).text


def test_m10_nothing_shown_is_nothing_to_send(stage: Stage) -> None:
    put(stage, ANNA, "Nelasīts")
    for data in ("topics-preview:1", "topics-send:1", "topics-paper:1"):
        stage.presses(ILZE, data)
        assert "vēl nav" in toast(stage)


ORGANISING = ["topic:1", "topic-show:1", "topic-up:1", "topic-merge:1", "topic-drop:1", "topics-preview:1",
              "topics-send:1", "topics-paper:1"]  # fmt: skip


@pytest.mark.parametrize("data", ORGANISING)
@pytest.mark.parametrize(("person", "chat"), [(OLGA, None), (ILZE, CHAT)])
def test_p8_only_organisers_in_private_run_topics(stage: Stage, data: str, person: int, chat: int | None) -> None:
    put(stage, ANNA, "Nelasīts")
    stage.presses(person, data, chat)
    assert stage.answer is not None
    assert stage.answer.alert
    assert [(each.words, each.shown) for each in stage.unit.topics.of_meeting(1)] == [("Nelasīts", False)]


@pytest.mark.parametrize("data", ["topics:1", "topic-put:1:0", "topic:1"])
def test_p8_strangers_read_and_put_nothing(stage: Stage, data: str) -> None:
    stage.unit.people.meet(STRANGER, "Svešs", "lv", stage.now)
    stage.is_in_group(STRANGER, "left")
    assert stage.presses(STRANGER, data) == []


def test_p3_a_name_that_is_forgotten_takes_its_topics_along(stage: Stage) -> None:
    put(stage, ANNA, "Kas vadīs?", named=True)
    stage.unit.privacy.forget(ANNA, stage.now)
    assert words(stage) == []


topics = st.lists(st.integers(1, 99), min_size=1, max_size=8, unique=True).map(
    lambda ids: [Topic(number, 1, f"T{number}", place=at) for at, number in enumerate(ids, start=1)]
)


@given(topics, st.integers(0, 7))
def test_m10_moving_up_keeps_all_and_moves_one_place(known: list[Topic], at: int) -> None:
    at = min(at, len(known) - 1)
    after = raised(known, known[at].id)
    assert sorted(each.id for each in after) == sorted(each.id for each in known)
    assert [each.place for each in after] == list(range(1, len(known) + 1))
    assert after[max(0, at - 1)].id == known[at].id


@given(st.text(min_size=1, max_size=600), st.text(min_size=1, max_size=600))
def test_m10_merging_loses_no_word_and_never_lends_a_name(first: str, second: str) -> None:
    together = merged(Topic(1, 1, first, 5, "Anna"), Topic(2, 1, second))
    if len(first + BETWEEN + second) > MERGED_LIMIT:
        assert together is None
        return
    assert together is not None
    assert first in together.words
    assert second in together.words
    assert (together.person_id, together.name, together.voices) == (None, "", 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screens_of_topics(stage: Stage, language: str) -> None:
    stage.unit.people.set_language(ILZE, language)
    stage.group = replace(stage.group, languages=(language,))
    stage.unit.groups.save(stage.group)
    put(stage, ANNA, "Kas vadīs?", named=True)
    put(stage, OLGA, "Vai būs auklīte?")
    found = []
    views = (("topics", ANNA, 1), ("topics", ILZE, 1), ("topic", ILZE, 2), ("topics-preview", ILZE, 1))
    for view, reader, number in (*views, ("topics-paper", ILZE, 1)):
        shown = stage.view(view, {"id": number}, language, reader)
        assert shown is not None
        found.append(f"## {view} for {reader}\n\n{drawn(shown)}")
    for named in (0, 1):
        stage.presses(ILZE, f"topic-put:1:{named}")
        found.append(f"## asked, named {named}\n\n{drawn(stage.screen(ILZE))}")
    check(f"topics.{language}.txt", "\n\n".join(found) + "\n")
