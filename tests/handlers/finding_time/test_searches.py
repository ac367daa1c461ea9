"""Finding a time: asked in words or by taps, answered in private, the best one made the meeting."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from domain.finding_time.searches import SLOTS_LIMIT, Fit, Part, SearchState
from domain.meetings import TITLE_LIMIT
from domain.people import Reach
from domain.wall_time import WallTime
from tests.handlers.finding_time.searching import ask, card_text, marks, stored, toast
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, RIGA, TARAS, Stage, with_quiet

STRANGER = 77


def wall(text: str) -> WallTime:
    return WallTime.at(datetime.fromisoformat(text), RIGA)


def starts(stage: Stage) -> list[tuple[str, Part | None]]:
    return [(slot.starts.naive.isoformat(timespec="minutes"), slot.part) for slot in stored(stage).slots]


def test_m2_times_in_words_become_a_card_that_was_seen_before(stage: Stage) -> None:
    stage.presses(ILZE, f"time-find:{stage.group.id}")
    stage.says(ILZE, "Vecāku vakars")
    stage.says(ILZE, "otrdien 18:00, trešdien 10:00–12:00 un sestdien no rīta")
    stage.taps(ILZE, "Kamēr laiki")
    preview = stage.screen(ILZE).text
    assert "1. <tg-time" in preview
    sent = stage.taps(ILZE, "Nosūtīt grupai")
    assert [each.view for each in sent if each.chat_id == CHAT] == ["time-search-card"]
    assert card_text(stage) in preview
    assert starts(stage) == [
        ("2026-11-24T18:00", None),
        ("2026-11-25T10:00", None),
        ("2026-11-28T08:00", Part.MORNING),
    ]
    assert "Atbildējuši: 0 no 5" in card_text(stage)


def test_m2_days_and_parts_of_day_are_tapped(stage: Stage) -> None:
    stage.presses(ILZE, f"time-find:{stage.group.id}")
    stage.taps(ILZE, "Tikšanās")
    for day in ("otrdien 24.11.", "trešdien 25.11.", "trešdien 25.11.", "ceturtdien 26.11."):
        stage.taps(ILZE, day)
    stage.taps(ILZE, "Tālāk (izvēlēts: 2)")
    stage.taps(ILZE, "vakarā")
    stage.taps(ILZE, "Tālāk (izvēlēts: 1)")
    stage.taps(ILZE, "Līdz rītvakaram")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert starts(stage) == [("2026-11-24T17:00", Part.EVENING), ("2026-11-26T17:00", Part.EVENING)]
    assert stored(stage).closes == datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def test_m2_days_in_words_ask_for_the_part_of_day_or_one_hour(stage: Stage) -> None:
    stage.presses(ILZE, f"time-find:{stage.group.id}")
    stage.taps(ILZE, "Tikšanās")
    stage.says(ILZE, "otrdien, ceturtdien")
    stage.says(ILZE, "18:00 līdz 20:00")
    stage.taps(ILZE, "Līdz rītvakaram")
    stage.taps(ILZE, "Mainīt laikus")
    stage.says(ILZE, "piektdien, sestdien")
    stage.says(ILZE, "plkst. 10")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert [start for start, _ in starts(stage)] == ["2026-11-27T10:00", "2026-11-28T10:00"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("blabla", "„blabla” – to par laiku nesapratu"),
        ("otrdien 18:00, blabla", "„blabla” – to par laiku nesapratu"),
        ("otrdien 18:00, trešdien", "„trešdien” – cikos"),
        ("10.11.2026. 18:00, otrdien 18:00", "jau ir pagājis"),
        ("10.11. 18:00, otrdien 18:00", "vairāk nekā pusgada"),
        ("otrdienās 18:00, trešdien 18:00", "atkārtojas"),
        ("pirmdien 18:00, otrdien 18:00", "kura diena domāta"),
        ("otrdien 18:00", "tikai viens laiks"),
        ("otrdien 18:00, 24.11. 18:00", "tikai viens laiks"),
        ("otrdien naktī, trešdien naktī", "cikos vai kurā dienas daļā"),
        (", ".join(f"otrdien {hour}:{minute:02}" for hour in range(8, 18) for minute in (0, 10, 20)), "piedāvājāt 30"),
        (", ".join(f"{day}.12. {hour}:00" for day in range(1, 21) for hour in range(9, 19)), "piedāvājāt 200"),
    ],
)
def test_m2_times_that_cannot_be_are_asked_again_with_the_words_they_are_about(
    stage: Stage, words: str, said: str
) -> None:
    stage.presses(ILZE, f"time-find:{stage.group.id}")
    stage.says(ILZE, "Vecāku vakars")
    stage.says(ILZE, words)
    assert said in stage.screen(ILZE).text
    assert len(stage.screen(ILZE).text) < 4096
    stage.says(ILZE, "otrdien 18:00, otrdien 18:00, trešdien 10:00")
    stage.taps(ILZE, "Kamēr laiki")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert len(stored(stage).slots) == 2


@pytest.mark.parametrize("title", ["š" * (TITLE_LIMIT + 1), "\u200b \n"])
def test_m2_a_title_that_cannot_be_is_asked_again(stage: Stage, title: str) -> None:
    stage.presses(ILZE, f"time-find:{stage.group.id}")
    stage.says(ILZE, title)
    stage.says(ILZE, "Vecāku vakars")
    assert "Kurās dienās" in stage.screen(ILZE).text


def test_m2_too_many_days_and_none_are_told_kindly(stage: Stage) -> None:
    stage.presses(ILZE, f"time-find:{stage.group.id}")
    stage.taps(ILZE, "Tikšanās")
    for label in [label for label in stage.labels(ILZE) if label.startswith("▫️")]:
        stage.taps(ILZE, label)
    stage.taps(ILZE, "Tālāk (izvēlēts: 14)")
    for part in ("no rīta", "vakarā"):
        stage.taps(ILZE, part)
    stage.taps(ILZE, "Tālāk")
    assert f"piedāvājāt 28, bet var būt līdz {SLOTS_LIMIT}" in stage.screen(ILZE).text
    stage.taps(ILZE, "vakarā")
    stage.taps(ILZE, "Tālāk")
    assert "Līdz kuram laikam" in stage.screen(ILZE).text


def test_m2_a_tap_says_yes_the_next_if_need_be_the_next_no(stage: Stage) -> None:
    ask(stage)
    stage.says(ANNA, "/start at-1")
    for said in ("✅ Der: 1. otrdien 24.11. 18.00", "🟡 Ja vajag: 1.", "❌ Neder: 1.", "✅ Der: 1."):
        stage.taps(ANNA, "1. otrdien")
        assert said.replace("1. ", "")[:6] in toast(stage)
        assert any(label.startswith(said) for label in stage.labels(ANNA))
    assert stage.unit.time_searches.answers_of(1, ANNA) == {1: Fit.YES}
    stage.taps(ANNA, "Pārējie laiki neder")
    assert stage.unit.time_searches.answers_of(1, ANNA) == {1: Fit.YES, 2: Fit.NO, 3: Fit.NO}
    assert "Pārējie laiki neder" not in stage.labels(ANNA)


def test_m2_pressed_twice_from_two_phones_it_is_one_answer(stage: Stage) -> None:
    ask(stage)
    marks(stage, ANNA, _1="yes")
    marks(stage, ANNA, _1="yes")
    assert stage.unit.time_searches.answers(1) == [(1, Fit.YES)]
    assert "der: 1" in card_text(stage)


def test_m2_the_card_shows_the_best_three_and_how_many_of_how_many_answered_never_who(stage: Stage) -> None:
    ask(stage, "otrdien 18:00, trešdien 10:00, ceturtdien 18:00, sestdien no rīta")
    marks(stage, ANNA, _1="yes", _2="maybe", _4="yes")
    marks(stage, OLGA, _1="no", _2="yes", _4="yes")
    marks(stage, TARAS, _3="maybe")
    text = card_text(stage)
    assert "1. sestdien, 28. novembrī no rīta – der: 2" in text
    assert "2. <tg-time" in text
    assert "– der: 1, ja vajag: 1" in text
    assert "ceturtdien" not in text
    assert "Atbildējuši: 3 no 5" in text
    assert not any(name in text for name in ("Anna", "Olga", "Taras"))


def test_m2_equal_times_are_said_to_be_equal(stage: Stage) -> None:
    ask(stage)
    marks(stage, ANNA, _1="yes", _2="yes")
    assert "Vienādi labi ir 2 laiki" in card_text(stage)
    assert "Одинаково подходят 2 варианта" in card_text(stage, "ru")
    marks(stage, OLGA, _2="maybe")
    assert "Vienādi labi" not in card_text(stage)


def test_m2_reached_are_those_who_can_be_written_to_and_whoever_answered(stage: Stage) -> None:
    ask(stage)
    for person in (ANNA, TARAS):
        stage.unit.people.set_reach(person, Reach.NEVER_STARTED)
    marks(stage, ANNA, _1="yes")
    assert "Atbildējuši: 1 no 4" in card_text(stage)


def test_m2_the_best_becomes_the_meeting_by_its_button_and_the_preview(stage: Stage) -> None:
    ask(stage)
    marks(stage, ANNA, _2="yes")
    stage.presses(ILZE, "time-search:1")
    stage.taps(ILZE, "Rezultāts")
    stage.taps(ILZE, "Plānot: trešdien 25.11. 10.00")
    assert "Vecāku vakars" in stage.screen(ILZE).text
    sent = stage.taps(ILZE, "Izziņot")
    assert {each.view for each in sent if each.chat_id == CHAT} == {"meeting-card", "time-search-card"}
    meeting = stage.stored(1)
    assert (meeting.title, meeting.starts) == ("Vecāku vakars", wall("2026-11-25T10:00"))
    assert stored(stage).state is SearchState.SETTLED
    assert "✅ Laiks sarunāts" in card_text(stage)
    assert stage.unit.time_searches.answers(1) == []


@pytest.mark.parametrize(("language", "hours"), [("lv", "9.00"), ("ru", "9:00"), ("uk", "9:00"), ("en", "9:00")])
def test_m2_of_a_part_of_day_the_hour_is_asked_then(stage: Stage, language: str, hours: str) -> None:
    ask(stage)
    stage.unit.people.set_language(ILZE, language)
    stage.presses(ILZE, "time-plan:1:3")
    assert any(label.startswith(hours) for label in stage.labels(ILZE)), stage.labels(ILZE)
    stage.presses(ILZE, stage.data(ILZE, hours))
    stage.presses(ILZE, next(each for each in _buttons(stage) if each.endswith(":now")))
    assert stage.stored(1).starts == wall("2026-11-28T09:00")


def _buttons(stage: Stage) -> list[str]:
    return [button.data or "" for row in stage.screen(ILZE).rows for button in row]


def test_m2_of_two_organisers_who_choose_at_once_the_first_counts(stage: Stage) -> None:
    ask(stage)
    stage.make_organiser(ANNA)
    stage.presses(ILZE, "time-plan:1:1")
    stage.presses(ANNA, "time-plan:1:2")
    stage.taps(ANNA, "Izziņot")
    stage.taps(ILZE, "Izziņot")
    assert "Kāds cits jau ir izvēlējies" in toast(stage)
    assert stage.unit.meetings.get(2) is None
    assert stored(stage).meeting_id == 1
    stage.presses(ILZE, "time-plan:1:1")
    assert "Kāds cits jau" in toast(stage)


def test_m2_the_deadline_closes_it_and_asks_whoever_runs_the_group(stage: Stage) -> None:
    ask(stage, until="Līdz rītvakaram", words="trešdien 18:00, ceturtdien 18:00")
    stage.make_organiser(EMMA)
    marks(stage, ANNA, _2="yes")
    sent = stage.passes(timedelta(days=1, hours=11))
    assert [each.chat_id for each in sent if each.view == "time-standings"] == [ILZE, EMMA]
    assert "Termiņš beidzies" in stage.screen(ILZE).text
    assert "🏁" in card_text(stage)
    marks(stage, OLGA, _1="yes")
    assert "Ответить уже нельзя" in toast(stage)
    assert stage.unit.time_searches.answers(1) == [(2, Fit.YES)]
    stage.taps(ILZE, "Plānot: ceturtdien")
    stage.taps(ILZE, "Izziņot")
    assert stage.stored(1).starts == wall("2026-11-26T18:00")


def test_m2_a_deadline_in_the_quiet_hours_closes_then_and_asks_in_the_morning(stage: Stage) -> None:
    ask(stage, words="trešdien 18:00, ceturtdien 18:00")
    search = stored(stage)
    stage.presses(ILZE, "time-end:1")
    stage.says(ILZE, "šovakar 22:30")
    assert stored(stage).revision == search.revision + 1
    sent = stage.passes(timedelta(hours=14))
    assert stored(stage).state is SearchState.CLOSED
    assert [each.view for each in sent if each.chat_id == ILZE] == []
    sent = stage.passes(timedelta(hours=9))
    assert [each.view for each in sent if each.chat_id == ILZE] == ["time-standings"]


def test_m2_all_times_past_is_said_and_nothing_can_be_planned(stage: Stage) -> None:
    ask(stage, words="otrdien 18:00, trešdien 10:00")
    stage.stands_still(timedelta(days=3))
    sent = stage.passes(timedelta(minutes=1))
    assert [each.view for each in sent if each.chat_id == ILZE] == ["time-standings"]
    assert "Visi šie laiki jau pagājuši" in stage.screen(ILZE).text
    assert not any("Plānot:" in label for label in stage.labels(ILZE))
    stage.presses(ILZE, "time-plan:1:1")
    assert "jau ir pagājis" in toast(stage)
    stage.presses(ILZE, "time-end:1")
    assert "Visi šie laiki jau pagājuši" in toast(stage)


def test_m2_a_time_that_passed_while_it_was_asked_is_not_answered(stage: Stage) -> None:
    ask(stage, words="šodien 12:00, otrdien 18:00")
    stage.presses(ANNA, "time-search:1")
    stage.passes(timedelta(hours=4))
    marks(stage, ANNA, _1="yes")
    assert "jau ir pagājis" in toast(stage)
    assert not any("1. pirmdien" in label for label in stage.labels(ANNA))


def test_m2_closed_by_hand_and_opened_again_by_a_later_end(stage: Stage) -> None:
    ask(stage)
    stage.presses(ILZE, "time-close:1")
    assert "Kuru laiku izvēlēsieties" in stage.screen(ILZE).text
    marks(stage, ANNA, _1="yes")
    assert "termiņš ir beidzies" in toast(stage)
    stage.presses(ILZE, "time-end:1")
    stage.taps(ILZE, "Līdz rītvakaram")
    marks(stage, ANNA, _1="yes")
    assert "der: 1" in card_text(stage)


def test_m2_cancelled_the_answers_are_gone(stage: Stage) -> None:
    ask(stage)
    marks(stage, ANNA, _1="yes")
    stage.presses(ILZE, "time-cancel:1")
    stage.taps(ILZE, "Jā, atcelt")
    assert "❌ Šis jautājums ir atcelts" in card_text(stage)
    assert stage.unit.time_searches.answers(1) == []
    stage.presses(ILZE, "time-plan:1:1")
    assert "jau ir atcelts" in toast(stage)
    marks(stage, ANNA, _1="yes")
    assert "ir atcelts" in toast(stage)


def test_m2_a_clash_a_holiday_and_a_late_deadline_are_said_in_the_preview(stage: Stage) -> None:
    stage.meeting("2026-11-24T18:30", title="Koris")
    stage.presses(ILZE, f"time-find:{stage.group.id}")
    stage.taps(ILZE, "Tikšanās")
    stage.says(ILZE, "otrdien 18:00, 25.12. 12:00")
    stage.says(ILZE, "ceturtdien 18:00")
    text = stage.screen(ILZE).text
    assert "Koris" in text
    assert "🎉 svētki" in text
    assert "1 laiks būs pagājis, pirms beigsies termiņš" in text


def test_m2_the_times_of_people_abroad_stand_as_instants(stage: Stage) -> None:
    ask(stage)
    instant = int(datetime(2026, 11, 24, 16, 0, tzinfo=UTC).timestamp())
    stage.presses(EMMA, "time-search:1")
    assert f'<tg-time unix="{instant}">' in stage.screen(EMMA).text


def test_g6_in_a_paused_group_nothing_is_asked_and_the_end_is_held(stage: Stage) -> None:
    ask(stage, until="Līdz rītvakaram", words="trešdien 18:00, ceturtdien 18:00")
    stage.group = replace(stage.group, paused_at=stage.now)
    stage.unit.groups.save(stage.group)
    assert stage.passes(timedelta(days=2)) == []
    assert [each.kind for each in stage.unit.schedule.held(stage.group.id)] == ["time-search-close"]
    stage.presses(ILZE, f"resume:{stage.group.id}")
    assert "Vecāku vakars" in " ".join(stage.labels(ILZE)) + stage.screen(ILZE).text
    stage.presses(ILZE, "time-plan:1:2")
    assert stage.unit.meetings.get(1) is None


def test_g5_posted_in_quiet_hours_it_makes_no_sound(stage: Stage) -> None:
    with_quiet(stage, from_=time(9))
    ask(stage)
    shown = stage.view("time-search-card", {"id": 1}, "lv", CHAT)
    assert shown is not None
    assert shown.silent


def test_m2_it_stands_among_the_meetings_until_it_is_decided(stage: Stage) -> None:
    ask(stage)
    stage.presses(ANNA, f"meetings:{stage.group.id}")
    stage.taps(ANNA, "Kad varat? Vecāku vakars")
    assert "Piedāvātie laiki" in stage.screen(ANNA).text
    stage.presses(ILZE, "time-close:1")
    stage.presses(ANNA, f"meetings:{stage.group.id}")
    assert not any("Kad varat?" in label for label in stage.labels(ANNA))
    stage.presses(ILZE, f"meetings:{stage.group.id}")
    assert any("Kad varat?" in label for label in stage.labels(ILZE))


def test_p3_whoever_is_forgotten_is_not_counted_any_more(stage: Stage) -> None:
    ask(stage)
    marks(stage, ANNA, _1="yes")
    stage.unit.privacy.forget(ANNA, stage.now)
    assert "Atbildējuši: 0 no 4" in card_text(stage)


ORGANISING = ["time-find:1", "time-standings:1", "time-plan:1:1", "time-close:1", "time-end:1", "time-cancel:1",
              "time-cancel-yes:1"]  # fmt: skip


@pytest.mark.parametrize("data", ORGANISING)
def test_p8_members_organise_nothing(stage: Stage, data: str) -> None:
    ask(stage)
    stage.presses(ANNA, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert stored(stage).revision == 1


@pytest.mark.parametrize("data", [*ORGANISING[1:], "slot:1:1:yes", "time-rest:1", "time-search:1"])
def test_p8_nothing_private_is_done_or_shown_in_the_group(stage: Stage, data: str) -> None:
    ask(stage)
    stage.presses(ILZE, data, CHAT)
    assert stage.answer is not None
    assert stage.answer.alert
    assert (stored(stage).revision, stage.unit.time_searches.answers(1)) == (1, [])


@pytest.mark.parametrize("data", ["slot:1:1:yes", "time-rest:1", "time-search:1", "time-standings:1", "time-plan:1:1"])
def test_p8_strangers_answer_and_see_nothing(stage: Stage, data: str) -> None:
    ask(stage)
    stage.unit.people.meet(STRANGER, "Svešs", "lv", stage.now)
    stage.is_in_group(STRANGER, "left")
    assert stage.presses(STRANGER, data) == []
    assert stage.unit.time_searches.answers(1) == []


@pytest.mark.parametrize(
    "data",
    ["slot:1:9:yes", "slot:1:1:often", "slot:1:1", "slot:9:1:yes", "slot:x:1:yes", "time-plan:1:9", "time-end:9"],
)
def test_s1_forged_presses_change_nothing(stage: Stage, data: str) -> None:
    ask(stage)
    stage.presses(ILZE, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert (stored(stage).revision, stage.unit.time_searches.answers(1)) == (1, [])


def test_m2_twenty_times_and_325_people_fit_their_messages(stage: Stage) -> None:
    days = ", ".join(f"{day}.12. 18:00–20:00" for day in range(1, 21))
    stage.group = replace(stage.group, languages=("lv", "ru"))
    stage.unit.groups.save(stage.group)
    ask(stage, days, title="ķ" * TITLE_LIMIT)
    for number in range(325):
        stage.unit.people.meet(1000 + number, "š" * 60, "lv", stage.now)
        stage.unit.groups.put_member(stage.group.id, 1000 + number, stage.now)
        stage.unit.time_searches.answer(1, number % 20 + 1, 1000 + number, Fit.YES)
    for person in (ANNA, ILZE):
        stage.presses(person, "time-search:1")
        assert len(stage.screen(person).text) <= 4096
        assert sum(len(row) for row in stage.screen(person).rows) <= 100
    stage.presses(ILZE, "time-standings:1")
    assert len(stage.screen(ILZE).text) <= 4096
    card = stage.draw(next(each for each in reversed(stage.said) if each.chat_id == CHAT))
    assert card is not None
    assert len(card.text) <= 4096
