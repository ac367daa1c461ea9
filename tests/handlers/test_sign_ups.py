"""Sign-up lists: places taken at once, a waiting list that moves by itself, names only where they were wished."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from domain.people import Reach
from domain.printing import Paper, Workbook
from domain.sign_ups import LINES_LIMIT, NAME_LIMIT, TITLE_LIMIT, Entry, Line, SignUpList, SignUpState, seating
from handlers.sign_ups.card import card
from handlers.sign_ups.ending import plan_end
from storage.outbox import Waiting
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged

STRANGER = 77
TOMORROW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def listed(stage: Stage, *lines: Line, **settings: Any) -> SignUpList:
    about = {"title": "Brauciens uz Cēsīm", "lines": lines or (Line(1, 2),), "asked_by": ILZE, **settings}
    made = SignUpList(0, stage.group.id, **about)
    opened = stage.unit.sign_ups.open(made)
    stage.unit.outbox.show(card(opened, stage.group), stage.now)
    plan_end(stage.unit, opened, stage.group)
    stage.send()
    return opened


def stored(stage: Stage) -> SignUpList:
    found = stage.unit.sign_ups.get(1)
    assert found is not None
    return found


def seated(stage: Stage, line: int = 1) -> list[str]:
    return [entry.name for entry in seating(stored(stage), stage.unit.sign_ups.entries(1))[line].seated]


def waiting(stage: Stage, line: int = 1) -> list[str]:
    return [entry.name for entry in seating(stored(stage), stage.unit.sign_ups.entries(1))[line].waiting]


def take(stage: Stage, *people: int, line: int = 1) -> None:
    for person in people:
        stage.presses(person, f"take:1:{line}", CHAT)


def card_text(stage: Stage, language: str = "lv") -> str:
    shown = stage.view("sign-up-card", {"id": 1}, language, CHAT)
    assert shown is not None
    return shown.text


def told(sent: Sequence[Waiting]) -> list[tuple[int, bool]]:
    return [(each.chat_id, each.arguments["up"]) for each in sent if each.view == "sign-up-moved"]


def test_q2_a_list_is_made_in_three_screens_and_seen_before_it_is_sent(stage: Stage) -> None:
    stage.presses(ILZE, f"sign-up-make:{stage.group.id}")
    stage.says(ILZE, "Brauciens uz  Cēsīm")
    stage.taps(ILZE, "10")
    preview = stage.screen(ILZE).text
    sent = stage.taps(ILZE, "Nosūtīt grupai")
    assert [each.view for each in sent if each.chat_id == CHAT] == ["sign-up-card"]
    assert card_text(stage) in preview
    assert "Pieteikušies: 0 no 10. Brīvas vietas: 10." in card_text(stage)
    assert not stored(stage).public


def test_q2_times_with_places_names_and_an_end_are_set_from_the_preview(stage: Stage) -> None:
    stage.presses(ILZE, f"sign-up-make:{stage.group.id}")
    stage.says(ILZE, "Logopēds")
    stage.says(ILZE, "10:00 – 5\n12:00 – 13:00 (1)\n14:00")
    stage.taps(ILZE, "Kas redz vārdus")
    stage.taps(ILZE, "visa grupa")
    stage.taps(ILZE, "Termiņš")
    stage.says(ILZE, "ceturtdien 18:00")
    stage.taps(ILZE, "Cik var izvēlēties")
    stage.taps(ILZE, "vairākus")
    stage.taps(ILZE, "Nosūtīt grupai")
    made = stored(stage)
    assert [(line.label, line.places) for line in made.lines] == [("10:00", 5), ("12:00 – 13:00", 1), ("14:00", None)]
    assert (made.public, made.several, made.closes) == (True, True, datetime(2026, 11, 26, 16, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("daudz", "divas rindas"),
        ("0", "no 1 līdz"),
        ("501", "no 1 līdz"),
        ("²", "no 1 līdz"),
        ("10:00 – 0\n11:00 – 5", "no 1 līdz"),
        ("no rīta\nNO RĪTA", "ir divreiz"),
        ("a\n" + "š" * 101, "garu"),
        ("\n".join(f"laiks {number}" for number in range(LINES_LIMIT + 1)), "Tik daudz rindu"),
    ],
)
def test_q2_places_that_cannot_be_are_asked_again(stage: Stage, text: str, said: str) -> None:
    stage.presses(ILZE, f"sign-up-make:{stage.group.id}")
    stage.says(ILZE, "Brauciens")
    stage.says(ILZE, text)
    assert said in stage.screen(ILZE).text
    stage.says(ILZE, "5")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert stored(stage).lines == (Line(1, 5),)


@pytest.mark.parametrize("title", ["š" * (TITLE_LIMIT + 1), "\u200b \n"])
def test_q2_a_list_without_a_title_or_with_too_long_a_one_is_asked_again(stage: Stage, title: str) -> None:
    stage.presses(ILZE, f"sign-up-make:{stage.group.id}")
    stage.says(ILZE, title)
    stage.says(ILZE, "Brauciens")
    stage.taps(ILZE, "visiem")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert stored(stage).title == "Brauciens"


def test_q2_of_two_who_take_the_last_place_at_once_the_first_has_it_and_the_other_waits(stage: Stage) -> None:
    listed(stage, Line(1, 1))
    take(stage, ANNA)
    assert toast(stage) == "Paldies! Vieta ir Jūsu."
    take(stage, OLGA)
    assert "в очереди под № 1" in toast(stage)
    assert (seated(stage), waiting(stage)) == (["Anna"], ["Olga"])
    assert "⏳ Rindā gaida: 1" in card_text(stage)


def test_q2_pressed_twice_from_two_phones_it_is_one_place(stage: Stage) -> None:
    listed(stage)
    take(stage, ANNA, ANNA)
    assert "jau esat sarakstā" in toast(stage)
    assert seated(stage) == ["Anna"]


def test_q2_whoever_waits_moves_up_and_is_told_privately(stage: Stage) -> None:
    listed(stage, Line(1, 1))
    take(stage, ANNA, OLGA, TARAS)
    sent = stage.presses(ANNA, "give-up:1", CHAT)
    assert told(sent) == [(OLGA, True)]
    assert (seated(stage), waiting(stage)) == (["Olga"], ["Taras"])
    assert "Ваше" in stage.screen(OLGA).text


def test_q2_who_gives_up_a_place_in_the_waiting_list_moves_nobody_into_a_seat(stage: Stage) -> None:
    listed(stage, Line(1, 1))
    take(stage, ANNA, OLGA, TARAS)
    assert told(stage.presses(OLGA, "give-up:1", CHAT)) == []
    assert (seated(stage), waiting(stage)) == (["Anna"], ["Taras"])


def test_q2_whoever_cannot_be_written_to_is_told_how_to_be_reached(stage: Stage) -> None:
    listed(stage, Line(1, 1))
    stage.unit.people.set_reach(TARAS, Reach.NEVER_STARTED)
    take(stage, ANNA, TARAS)
    assert "натисніть" in toast(stage)
    assert told(stage.presses(ANNA, "give-up:1", CHAT)) == []
    assert seated(stage) == ["Taras"]


def test_q2_news_of_a_place_that_was_given_up_meanwhile_are_not_sent(stage: Stage) -> None:
    listed(stage, Line(1, 1))
    take(stage, ANNA, OLGA)
    stage.send = list  # type: ignore[method-assign]
    stage.presses(ANNA, "give-up:1", CHAT)
    stage.presses(OLGA, "give-up:1", CHAT)
    del stage.send
    assert told(stage.send()) == []


def test_q2_somebody_without_a_phone_is_put_on_the_list_and_their_helper_told(stage: Stage) -> None:
    listed(stage, Line(1, 1))
    take(stage, OLGA)
    stage.says(ANNA, "/start s-1")
    stage.taps(ANNA, "Pieteikt kādu citu")
    assert "tikai organizatori" in stage.screen(ANNA).text
    stage.says(ANNA, "  Vilma   Ozola ")
    assert "⏳ Vilma Ozola: gaida rindā kā Nr. 1" in stage.screen(ANNA).text
    sent = stage.presses(OLGA, "give-up:1", CHAT)
    assert told(sent) == [(ANNA, True)]
    assert "Vilma Ozola" in stage.screen(ANNA).text


def test_q2_a_name_of_400_characters_is_asked_again_with_its_length(stage: Stage) -> None:
    listed(stage)
    stage.presses(ANNA, "sign-up-other:1:1")
    stage.says(ANNA, "š" * 400)
    assert "400" in stage.screen(ANNA).text
    assert str(NAME_LIMIT) in stage.screen(ANNA).text
    stage.says(ANNA, "Vilma")
    assert seated(stage) == ["Vilma"]


def test_q2_the_same_name_twice_by_the_same_person_is_asked_again(stage: Stage) -> None:
    listed(stage)
    for _ in range(2):
        stage.presses(ANNA, "sign-up-other:1:1")
        stage.says(ANNA, "Vilma")
    stage.presses(OLGA, "sign-up-other:1:1")
    stage.says(OLGA, "Vilma")
    assert seated(stage) == ["Vilma", "Vilma"]


def test_q2_several_times_are_chosen_under_the_card_and_each_has_its_own_waiting_list(stage: Stage) -> None:
    listed(stage, Line(1, 1, "10:00"), Line(2, 1, "14:00"))
    take(stage, ANNA, OLGA, line=2)
    take(stage, TARAS, line=1)
    assert (seated(stage, 1), seated(stage, 2), waiting(stage, 2)) == (["Taras"], ["Anna"], ["Olga"])
    assert "• 10:00: 1 / 1\n• 14:00: 1 / 1 · ⏳ 1" in card_text(stage)
    take(stage, ANNA, line=1)
    assert "jau esat sarakstā" in toast(stage)


def test_q2_where_several_may_be_taken_the_one_to_give_up_is_chosen_in_private(stage: Stage) -> None:
    listed(stage, Line(1, 1, "pīrāgi"), Line(2, 1, "tēja"), several=True)
    take(stage, ANNA, line=1)
    take(stage, ANNA, line=2)
    stage.presses(ANNA, "give-up:1", CHAT)
    assert "vairākas vietas" in toast(stage)
    stage.presses(ANNA, "sign-up:1")
    stage.taps(ANNA, "Noņemt: tēja")
    assert (seated(stage, 1), seated(stage, 2)) == (["Anna"], [])


def test_q2_the_group_sees_no_names_unless_the_organiser_wished_it(stage: Stage) -> None:
    listed(stage, Line(1, 5))
    take(stage, ANNA, OLGA)
    assert "Anna" not in card_text(stage)
    assert "Pieteikušies: 2 no 5" in card_text(stage)


def test_q2_a_public_list_names_members_and_counts_whom_they_brought(stage: Stage) -> None:
    listed(stage, Line(1, 5), public=True)
    take(stage, ANNA, OLGA)
    stage.presses(ANNA, "sign-up-other:1:1")
    stage.says(ANNA, "Vilma")
    assert "Anna, Olga, +1" in card_text(stage)
    assert "Vilma" not in card_text(stage)


def test_q2_more_places_go_to_those_who_wait_longest_and_they_are_told(stage: Stage) -> None:
    listed(stage, Line(1, 1))
    take(stage, ANNA, OLGA, TARAS)
    stage.presses(ILZE, "sign-up-places:1")
    stage.says(ILZE, "2")
    assert "Vietu iegūs no tiem, kas gaida: 1" in stage.screen(ILZE).text
    sent = stage.taps(ILZE, "Jā, mainīt")
    assert told(sent) == [(OLGA, True)]
    assert (seated(stage), waiting(stage)) == (["Anna", "Olga"], ["Taras"])


def test_q2_fewer_places_take_them_from_those_who_signed_up_last_and_they_are_told(stage: Stage) -> None:
    listed(stage, Line(1, 3))
    take(stage, ANNA, OLGA, TARAS, EMMA)
    stage.presses(ILZE, "sign-up-places:1")
    stage.says(ILZE, "1")
    assert "pāries: 2" in stage.screen(ILZE).text
    sent = stage.taps(ILZE, "Jā, mainīt")
    assert told(sent) == [(OLGA, False), (TARAS, False)]
    assert (seated(stage), waiting(stage)) == (["Anna"], ["Olga", "Taras", "Emma"])


def test_q2_at_its_end_the_list_closes_and_organisers_get_it_privately(stage: Stage) -> None:
    listed(stage, Line(1, 2), closes=TOMORROW)
    take(stage, ANNA, OLGA, TARAS)
    sent = stage.passes(timedelta(days=2))
    assert [each.chat_id for each in sent if each.view == "sign-up-ended"] == [ILZE]
    assert "Ar vietu: 2. Rindā gaida: 1." in stage.screen(ILZE).text
    assert "slēgts" in card_text(stage)
    take(stage, EMMA)
    assert "closed" in toast(stage)
    assert stored(stage).state is SignUpState.CLOSED


def test_q2_at_the_very_instant_of_the_end_it_is_too_late_even_before_the_tick(stage: Stage) -> None:
    listed(stage, closes=TOMORROW)
    stage.now = TOMORROW
    take(stage, ANNA)
    assert "slēgts" in toast(stage)
    assert seated(stage) == []


def test_q2_a_name_being_written_when_the_list_closes_is_not_put_on_it(stage: Stage) -> None:
    listed(stage)
    stage.presses(ANNA, "sign-up-other:1:1")
    stage.presses(ILZE, "sign-up-close:1")
    stage.says(ANNA, "Vilma")
    assert "slēgts" in stage.screen(ANNA).text
    assert seated(stage) == []


def test_q2_after_the_close_a_place_can_be_given_back_and_the_next_moves_up(stage: Stage) -> None:
    listed(stage, Line(1, 1))
    take(stage, ANNA, OLGA)
    stage.presses(ILZE, "sign-up-close:1")
    assert told(stage.presses(ANNA, "give-up:1", CHAT)) == [(OLGA, True)]


def test_q2_the_end_is_put_off_and_a_closed_list_opened_again(stage: Stage) -> None:
    listed(stage, closes=TOMORROW)
    stage.presses(ILZE, "sign-up-end:1")
    stage.taps(ILZE, "pēc nedēļas")
    stage.passes(timedelta(days=2))
    take(stage, ANNA)
    assert seated(stage) == ["Anna"]
    stage.presses(ILZE, "sign-up-close:1")
    stage.presses(ILZE, "sign-up-again:1")
    take(stage, OLGA)
    assert seated(stage) == ["Anna", "Olga"]


def test_q2_a_cancelled_list_says_so_and_takes_nobody(stage: Stage) -> None:
    listed(stage)
    stage.presses(ILZE, "sign-up:1")
    stage.taps(ILZE, "Atcelt sarakstu")
    stage.taps(ILZE, "Jā, atcelt")
    assert "atcelts" in card_text(stage)
    take(stage, ANNA)
    assert "vairs nav" in toast(stage)


def test_q2_organisers_get_the_names_to_read_to_print_and_for_other_programs(stage: Stage) -> None:
    listed(stage, Line(1, 1))
    take(stage, ANNA, OLGA)
    stage.presses(ILZE, "sign-up-names:1:0")
    assert "1. Anna\n2. Olga – gaida rindā" in stage.screen(ILZE).text
    stage.taps(ILZE, "PDF")
    assert isinstance(stage.screen(ILZE).file, Paper)
    stage.presses(ILZE, "sign-up-workbook:1")
    book = stage.screen(ILZE).file
    assert isinstance(book, Workbook)
    assert [row[2:] for row in book.sheets[0].rows] == [("Anna", "ir vieta"), ("Olga", "gaida rindā")]


@pytest.mark.parametrize("people", [2, 43, 325])
@pytest.mark.parametrize("public", [False, True])
def test_q2_card_and_names_fit_their_messages_and_leave_nobody_out(stage: Stage, people: int, public: bool) -> None:
    stage.group = replace(stage.group, languages=("lv", "ru"))
    stage.unit.groups.save(stage.group)
    lines = [Line(number, 300, f"{number:02}" + "ž" * 98) for number in range(1, LINES_LIMIT + 1)]
    sign_up = listed(stage, *lines, public=public, title="ķ" * TITLE_LIMIT)
    for number in range(people):
        stage.unit.people.meet(1000 + number, f"{number:03}" + "š" * 57, "lv", stage.now)
        entry = Entry(0, number % 3 + 1, "", 1000 + number, 1000 + number)
        stage.unit.sign_ups.enter(1, entry)
    stage.unit.outbox.show(card(sign_up, stage.group), stage.now)
    shown = stage.draw(stage.send()[0])
    assert shown is not None
    assert len(shown.text) <= 4096
    seen = ""
    for page in range(people // 40 + 2):
        stage.presses(ILZE, f"sign-up-names:1:{page}")
        assert len(stage.screen(ILZE).text) <= 4096
        seen += stage.screen(ILZE).text
    assert all(f"{number:03}šš" in seen for number in range(people))


ORGANISING = [
    f"sign-up-{what}"
    for what in (
        "make:1", "places:1", "end:1", "close:1", "again:1", "cancel:1", "cancel-yes:1", "names:1:0", "paper:1",
        "workbook:1",
    )
]  # fmt: skip


@pytest.mark.parametrize("data", ORGANISING)
def test_p8_members_organise_nothing_and_read_no_names(stage: Stage, data: str) -> None:
    listed(stage)
    take(stage, OLGA)
    stage.presses(ANNA, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert (stored(stage).revision, stored(stage).state) == (1, SignUpState.OPEN)


@pytest.mark.parametrize("data", ORGANISING[1:])
def test_p8_nothing_of_an_organisers_is_done_or_shown_in_the_group(stage: Stage, data: str) -> None:
    listed(stage)
    stage.presses(ILZE, data, CHAT)
    assert stage.answer is not None
    assert stage.answer.alert
    assert stored(stage).revision == 1


@pytest.mark.parametrize("data", ["take:1:1", "give-up:1", "sign-up:1", "sign-ups:1", "sign-up-other:1:1"])
def test_p8_strangers_take_no_places_and_see_no_list(stage: Stage, data: str) -> None:
    listed(stage)
    stage.unit.people.meet(STRANGER, "Svešs", "lv", stage.now)
    stage.is_in_group(STRANGER, "left")
    assert stage.presses(STRANGER, data) == []
    assert seated(stage) == []


def test_s1_nobody_takes_somebody_else_off_the_list(stage: Stage) -> None:
    listed(stage)
    take(stage, ANNA)
    stage.presses(OLGA, "take-off:1:1")
    assert seated(stage) == ["Anna"]


@pytest.mark.parametrize("data", ["take:1:9", "take:1", "take:9:1", "take:x:1", "take-off:1:9", "sign-up-other:1:9"])
def test_s1_forged_presses_change_nothing(stage: Stage, data: str) -> None:
    listed(stage)
    stage.presses(ANNA, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert seated(stage) == []


def test_q2_names_hostile_to_markup_stay_words(stage: Stage) -> None:
    listed(stage, Line(1, 5, "<b>10:00"), Line(2, 5, "&amp;"), public=True)
    stage.unit.people.meet(99, "</b><a href='x'>" + "&" * 44, "lv", stage.now)
    stage.unit.groups.put_member(stage.group.id, 99, stage.now)
    take(stage, 99)
    assert "<a" not in card_text(stage)
    stage.presses(ILZE, "sign-up-names:1:0")
    assert "<a" not in stage.screen(ILZE).text
