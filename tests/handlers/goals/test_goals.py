"""Goals seen by their owner alone, a group's by five or more, how people are later, an offer again, and closing."""

from dataclasses import replace
from datetime import timedelta
from html import unescape
from typing import Any

import pytest

from domain.goals import CHECKED_AFTER_MONTHS, GOALS_AT_MOST, WORDS_LIMIT, Feeling, Goal, Kind, rounded_mean
from domain.people import Reach
from domain.privacy import Record
from domain.pushes import Push
from domain.surveys.checking import length as telegram_length
from locales.texts import LANGUAGES
from tests.handlers.pages import Page, check_pages
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, NAMES, OLGA, TARAS, Stage
from tests.handlers.tasks.doings import told

MINE = "Runāt bez bailēm"
EVERYBODY = tuple(NAMES)


def goal(stage: Stage, number: int = 1) -> Goal:
    found = stage.unit.goals.get(number)
    assert found is not None
    return found


def made(stage: Stage, kind: Kind = Kind.PERSON, person: int | None = ANNA) -> Goal:
    owner = None if kind is Kind.GROUP else person
    return stage.unit.goals.add(Goal(0, stage.group.id, kind, MINE, owner))


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def scored(stage: Stage, scores: dict[int, int]) -> None:
    for person, step in scores.items():
        stage.presses(person, f"goal-score:1:{step}:0")
    stage.passes(timedelta(days=4, hours=12))
    stage.fires()
    stage.send()


def test_f5_ones_own_goal_is_scored_at_both_ends_and_shown_as_change(stage: Stage) -> None:
    stage.presses(ANNA, f"goal-make:{stage.group.id}:person")
    stage.says(ANNA, MINE)
    stage.taps(ANNA, "3")
    stage.taps(ANNA, "Novērtēt vēlreiz")
    stage.taps(ANNA, "7")
    assert (goal(stage).start, goal(stage).end, goal(stage).change) == (3, 7, 4)
    assert "Augstāk par 4" in stage.screen(ANNA).text


def test_f5_nobody_else_sees_it_not_even_the_worker(stage: Stage) -> None:
    made(stage)
    for person in (ILZE, OLGA):
        for data in ("goal:1", "goal-score:1:5:0", "goal-again:1", "goal-remove:1"):
            stage.presses(person, data)
            assert "vairs nav" in toast(stage) or person == OLGA
        stage.presses(person, f"goals:{stage.group.id}")
        assert MINE not in str(stage.labels(person)) + stage.screen(person).text
    assert goal(stage).start is None


def test_f5_the_words_of_ones_own_goal_are_overwritten_and_its_scores_stay(stage: Stage) -> None:
    made(stage)
    stage.presses(ANNA, "goal-score:1:3:0")
    stage.taps(ANNA, "Mainīt vārdus")
    assert MINE in stage.screen(ANNA).text
    assert "iepriekšējos neglabāju" in stage.screen(ANNA).text
    stage.says(ANNA, "Klausīties līdz galam")
    assert (goal(stage).words, goal(stage).start) == ("Klausīties līdz galam", 3)
    assert MINE not in stage.screen(ANNA).text
    for person in (ILZE, OLGA):
        stage.presses(person, "goal-words:1")
        assert stage.answer is not None
        assert stage.answer.alert


def test_f5_the_groups_words_are_for_organisers_to_change_and_not_while_they_are_scored(stage: Stage) -> None:
    made(stage, Kind.GROUP)
    stage.presses(ANNA, "goal:1")
    assert "Mainīt vārdus" not in "".join(stage.labels(ANNA))
    stage.presses(ANNA, "goal-words:1")
    assert stage.answer is not None
    assert stage.answer.alert
    stage.presses(ILZE, "goal-words:1")
    stage.presses(ILZE, "goal-ask-yes:1")
    stage.says(ILZE, "Citi vārdi")
    assert goal(stage).words == MINE
    stage.presses(ILZE, "goal:1")
    assert "Mainīt vārdus" not in "".join(stage.labels(ILZE))
    stage.presses(ILZE, "goal-words:1")
    assert "patlaban vērtē" in toast(stage)
    stage.passes(timedelta(days=5))
    stage.presses(ILZE, "goal-words:1")
    stage.says(ILZE, "Citi vārdi")
    assert goal(stage).words == "Citi vārdi"


def test_f5_words_too_long_and_forged_scores_are_refused(stage: Stage) -> None:
    stage.presses(ANNA, f"goal-make:{stage.group.id}:person")
    stage.says(ANNA, "ā" * (WORDS_LIMIT + 1))
    assert str(WORDS_LIMIT + 1) in stage.screen(ANNA).text
    made(stage)
    for bad in ("goal-score:1:0:0", "goal-score:1:11:0", "goal-score:1", "goal-score:9:3:0", "goal-make:1:x"):
        stage.presses(ANNA, bad)
        assert stage.answer is not None
        assert stage.answer.alert
    for _ in range(GOALS_AT_MOST):
        made(stage)
    stage.presses(ANNA, f"goal-make:{stage.group.id}:person")
    assert str(GOALS_AT_MOST) in toast(stage)


def test_f5_members_make_no_goals_for_the_group(stage: Stage) -> None:
    for kind in (Kind.GROUP, Kind.LEADER):
        stage.presses(ANNA, f"goal-make:{stage.group.id}:{kind}")
        assert stage.answer is not None
        assert stage.answer.alert
    made(stage, Kind.GROUP)
    for data in ("goal-ask:1", "goal-ask-yes:1", "goal-remove:1"):
        stage.presses(ANNA, data)
        assert stage.answer is not None
        assert stage.answer.alert
    assert goal(stage).box_id is None


def test_f5_a_groups_goal_is_scored_sealed_and_told_for_five_or_more_with_its_change(stage: Stage) -> None:
    made(stage, Kind.GROUP)
    stage.presses(ILZE, "goal-ask:1")
    assert "Cik tuvu esam šim mērķim" in stage.screen(ILZE).text
    assert not told(stage, CHAT, "goal-card")
    stage.taps(ILZE, "Nosūtīt grupai")
    scored(stage, dict.fromkeys(EVERYBODY, 4))
    assert (goal(stage).start, goal(stage).end) == (4, None)
    stage.presses(ILZE, "goal-ask-yes:1")
    scored(stage, {**dict.fromkeys(EVERYBODY, 8), ANNA: 9})
    assert (goal(stage).start, goal(stage).end) == (4, 8)
    assert "Augstāk par 4" in told(stage, CHAT, "goal-result")[-1]
    assert "Anna" not in "".join(told(stage, CHAT, "goal-result"))


def test_f5_four_scores_are_destroyed_unread(stage: Stage) -> None:
    made(stage, Kind.GROUP)
    stage.presses(ILZE, "goal-ask-yes:1")
    box = goal(stage).box_id
    assert box is not None
    scored(stage, {ANNA: 1, OLGA: 1, TARAS: 1, EMMA: 10})
    assert goal(stage).start is None
    assert goal(stage).box_id is None
    assert len(told(stage, CHAT, "goal-few")) == 1
    stage.presses(ANNA, "goal-score:1:5:0")
    assert stage.answer is not None
    assert stage.answer.alert


def test_f5_a_mean_has_no_decimals() -> None:
    assert [rounded_mean(scores) for scores in ([1] * 4, [1, 1, 1, 1, 2], [1, 2, 1, 2, 2])] == [None, 1, 2]


def check_ins(stage: Stage) -> list[int]:
    return [each.chat_id for each in stage.said if each.view == "check-in"]


def test_f3_asked_after_joining_at_one_and_three_months_and_answered_by_one_tap(stage: Stage) -> None:
    stage.presses(ILZE, f"check-ins-on:{stage.group.id}")
    stage.passes(timedelta(days=29))
    assert check_ins(stage) == []
    stage.passes(timedelta(days=3))
    assert sorted(check_ins(stage)) == sorted(EVERYBODY)
    stage.passes(timedelta(days=64))
    assert len(check_ins(stage)) == 2 * len(EVERYBODY)
    number = next(each.arguments["id"] for each in stage.said if each.view == "check-in" and each.chat_id == ANNA)
    stage.presses(ANNA, f"check-in:{number}:hard")
    assert "112" in stage.screen(ANNA).text
    assert {each.push for each in stage.said if each.view == "check-in"} == {Push.WAITS}
    assert not [each for each in stage.said if each.chat_id in {ILZE, CHAT} and "check-in-noted" in each.view]


def test_f3_another_persons_question_cannot_be_answered(stage: Stage) -> None:
    stage.presses(ILZE, f"check-ins-on:{stage.group.id}")
    stage.passes(timedelta(days=32))
    number = next(each.arguments["id"] for each in stage.said if each.view == "check-in" and each.chat_id == ANNA)
    for person, data in (
        (OLGA, f"check-in:{number}:good"),
        (ANNA, f"check-in:{number}:x"),
        (ANNA, "check-in:999:good"),
    ):
        stage.presses(person, data)
        assert stage.answer is not None
        assert stage.answer.alert
    asked = stage.unit.goals.check_in(number)
    assert asked is not None
    assert asked.answer is None


def test_f3_the_switch_is_the_organisers_and_can_be_turned_off(stage: Stage) -> None:
    stage.presses(ANNA, f"check-ins-on:{stage.group.id}")
    assert stage.unit.schedule.about("check-in-joining", stage.group.id) == []
    for _ in range(2):
        stage.presses(ILZE, f"check-ins-on:{stage.group.id}")
    stage.passes(timedelta(days=40))
    assert check_ins(stage) == []


def test_f3_after_the_end_everybody_is_asked_at_1_3_12_and_24_months_and_it_can_be_undone(stage: Stage) -> None:
    stage.presses(ILZE, f"closing-finish:{stage.group.id}")
    for _ in range(2):
        stage.presses(ILZE, f"closing-done:{stage.group.id}")
    days = [entry.schedule.first.date.isoformat() for entry in stage.unit.schedule.about("check-in-ended", 1)]
    assert days == ["2026-12-23", "2027-02-23", "2027-11-23", "2028-11-23"]
    stage.unit.people.set_reach(TARAS, Reach.NEVER_STARTED)
    stage.passes(timedelta(days=31))
    assert sorted(check_ins(stage)) == sorted({*EVERYBODY} - {TARAS})
    stage.presses(ILZE, f"closing-undo:{stage.group.id}")
    assert stage.unit.schedule.about("check-in-ended", 1) == []


def test_f6_farewell_words_are_sealed_gathered_and_shown_together_without_names(stage: Stage) -> None:
    stage.presses(ILZE, f"closing:{stage.group.id}")
    stage.taps(ILZE, "Aicināt rakstīt")
    assert not told(stage, CHAT, "farewell-card")
    stage.taps(ILZE, "Nosūtīt grupai")
    for person, words in ((ANNA, "Paldies visiem!"), (OLGA, "Спасибо!")):
        stage.says(person, "/start fw-1")
        stage.presses(person, "farewell-write:1")
        stage.says(person, words)
        assert words in stage.screen(person).text
    stage.presses(OLGA, "farewell-withdraw:1")
    stage.presses(ILZE, "closing:1")
    stage.taps(ILZE, "Savākt")
    stage.fires()
    stage.send()
    assert told(stage, ILZE, "farewell-gathered")
    stage.presses(ILZE, "closing:1")
    stage.taps(ILZE, "Apskatīt un parādīt")
    assert "Paldies visiem!" in stage.screen(ILZE).text
    assert not told(stage, CHAT, "farewell-words")
    stage.taps(ILZE, "Nosūtīt grupai")
    (shown,) = told(stage, CHAT, "farewell-words")
    assert "Paldies visiem!" in shown
    assert "Спасибо!" not in shown.split("– – –")[0]
    assert "Anna" not in shown
    stage.presses(ILZE, "closing-words-yes:1")
    assert len(told(stage, CHAT, "farewell-words")) == 1
    stage.presses(ANNA, "farewell-write:1")
    assert stage.answer is not None
    assert stage.answer.alert


def steps(stage: Stage, person: int = ILZE) -> list[str]:
    stage.presses(person, "closing:1")
    return [label for label in stage.labels(person) if label[:2] in {"1.", "2.", "3.", "4.", "5."}]


def test_f6_five_numbered_steps_each_with_a_tick_once_it_is_done(stage: Stage) -> None:
    assert [label[:2] for label in steps(stage)] == ["1.", "2.", "3.", "4.", "5."]
    assert not any("✅" in label for label in steps(stage))
    stage.taps(ILZE, "1. 📝")
    assert steps(stage)[0] == "1. 📝 Novērtējums: turpināt veidot"
    record = stage.unit.surveys.of_group(1)[0]
    stage.presses(ILZE, f"survey-open:{record.id}:7")
    assert steps(stage)[0].startswith("1. ✅")
    stage.presses(ILZE, "closing-invite-yes:1")
    stage.presses(ANNA, "farewell-write:1")
    stage.says(ANNA, "Paldies visiem!")
    stage.presses(ILZE, "closing-gather:1")
    assert steps(stage)[1].startswith("2. ⏳")
    stage.fires()
    stage.send()
    stage.presses(ILZE, "closing-words-yes:1")
    assert steps(stage)[1].startswith("2. ✅")
    stage.taps(ILZE, "2. ✅")
    assert "Paldies visiem!" in stage.screen(ILZE).text
    assert "Nosūtīt grupai" not in "".join(stage.labels(ILZE))
    stage.presses(ILZE, "closing-onward:1")
    stage.says(ILZE, "Krīzes tālrunis 116 123")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert steps(stage)[2].startswith("3. ✅")
    assert [label[:2] for label in steps(stage)] == ["1.", "2.", "3.", "4.", "5."]


def test_f6_handing_over_begins_at_its_step_and_is_ticked_for_whoever_has_the_group_now(stage: Stage) -> None:
    stage.make_organiser(EMMA)
    assert "Ilze" in (stage.presses(EMMA, "closing:1") and stage.screen(EMMA).text)
    assert not any(label.startswith("4.") for label in stage.labels(EMMA))
    steps(stage)
    stage.taps(ILZE, "4. 🤝")
    stage.taps(ILZE, "Emma")
    stage.presses(ILZE, f"hand-over-yes:1:{EMMA}")
    stage.presses(ILZE, "closing-invite-yes:1")
    stage.presses(EMMA, "hand-over-take:1")
    assert any(label.startswith("4. ✅") for label in steps(stage, EMMA))


def test_f6_where_nobody_wrote_farewells_they_can_be_invited_once_more(stage: Stage) -> None:
    stage.presses(ILZE, "closing-invite-yes:1")
    stage.presses(ILZE, "closing-gather:1")
    stage.fires()
    stage.send()
    assert "vārdu nav" in stage.screen(ILZE).text
    assert steps(stage)[1].startswith("2. 💌 Neviens nerakstīja")
    stage.taps(ILZE, "2. 💌")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert steps(stage)[1].startswith("2. 🧺")
    assert len([each for each in stage.said if each.view == "farewell-card"]) >= 2


LONG = [f"{number:02} " + "🌿&" * 130 for number in range(20)]
"""Farewells of twenty people; an emoji counts as two."""


def long_farewells(stage: Stage) -> None:
    stage.presses(ILZE, "closing-invite-yes:1")
    box = stage.unit.goals.closing(1).box_id
    assert box is not None
    for number, words in enumerate(LONG):
        stage.unit.sealed.put(box, 1000 + number, words)
    stage.presses(ILZE, "closing-gather:1")
    stage.fires()
    stage.send()


def test_f6_every_farewell_is_shown_in_as_many_messages_as_it_takes_with_thanks_under_the_last(stage: Stage) -> None:
    long_farewells(stage)
    stage.presses(ILZE, "closing-words-yes:1")
    shown = told(stage, CHAT, "farewell-words")
    assert len(shown) == 3
    for words in LONG:
        assert sum(words in unescape(each) for each in shown) == 1
    assert all(telegram_length(unescape(each)) <= 4096 for each in shown)
    assert ["Paldies, ka bijām kopā" in each for each in shown] == [False, False, True]
    assert "1. ziņa no 3" in shown[0]
    assert "2. ziņa no 3" in shown[1]
    stage.presses(ILZE, "closing-words-yes:1")
    assert len(told(stage, CHAT, "farewell-words")) == 3


def test_f6_all_of_them_can_be_read_page_by_page_before(stage: Stage) -> None:
    long_farewells(stage)
    stage.presses(ILZE, "closing-words:1")
    read = [stage.screen(ILZE).text]
    while any("Nākamie" in label for label in stage.labels(ILZE)):
        stage.taps(ILZE, "Nākamie")
        read.append(stage.screen(ILZE).text)
    assert len(read) == 3
    assert [words for words in LONG if words not in unescape("".join(read))] == []
    stage.presses(ILZE, "closing-words:1:99")
    assert stage.screen(ILZE).text == read[-1]
    stage.presses(ILZE, "closing-words:1:x")
    assert stage.answer is not None
    assert stage.answer.alert
    stage.taps(ILZE, "Nosūtīt grupai")
    assert len(told(stage, CHAT, "farewell-words")) == 3


@pytest.mark.parametrize("languages", [("lv",), tuple(LANGUAGES)])
def test_f6_a_message_of_farewells_fits_in_every_language_of_the_group(
    stage: Stage, languages: tuple[str, ...]
) -> None:
    stage.group = replace(stage.group, languages=languages)
    stage.unit.groups.save(stage.group)
    long_farewells(stage)
    stage.presses(ILZE, "closing-words:1")
    stage.presses(ILZE, "closing-words-yes:1")
    shown = told(stage, CHAT, "farewell-words")
    assert len(shown) == 3
    assert max(telegram_length(unescape(each)) for each in shown) <= 4096


def test_f6_links_onward_are_previewed_and_evaluation_begins_from_its_template(stage: Stage) -> None:
    stage.presses(ILZE, "closing:1")
    stage.taps(ILZE, "Novērtējums")
    assert stage.unit.surveys.of_group(1)
    stage.presses(ILZE, "closing:1")
    stage.taps(ILZE, "Kur doties tālāk")
    stage.says(ILZE, "Krīzes tālrunis 116 123")
    assert not told(stage, CHAT, "onward")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert "116 123" in told(stage, CHAT, "onward")[0]


@pytest.mark.parametrize(
    "data",
    [
        "closing:1",
        "closing-invite-yes:1",
        "closing-gather:1",
        "closing-words-yes:1",
        "closing-done:1",
        "closing-undo:1",
    ],
)
def test_f6_only_those_who_run_the_group_close_it(stage: Stage, data: str) -> None:
    stage.presses(ANNA, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert stage.unit.goals.closing(1).finished_on is None


def test_p4_mydata_holds_ones_goals_and_answers(stage: Stage) -> None:
    made(stage)
    stage.unit.goals.score(1, 3, None)
    about = stage.unit.privacy.about(ANNA)
    expected: dict[str, Any] = {"goal_words": MINE, "groups_title": "Rīta kafija", "goal_start_score": "3"}
    assert Record("goal", {**expected, "goal_end_score": ""}) in about
    assert not [each for each in stage.unit.privacy.about(OLGA) if each.table == "goal"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_goals_and_closing_as_they_are_read(stage: Stage, language: str) -> None:
    group = {"group": 1}
    made(stage, Kind.GROUP)
    made(stage)
    made(stage, Kind.LEADER, ILZE)
    stage.unit.goals.score(1, 4, 8)
    stage.unit.goals.score(2, 6, 5)
    stage.meeting("2026-12-03T18:30")
    stage.presses(ILZE, "check-ins-on:1")
    stage.passes(timedelta(days=32))
    number = next(each.arguments["id"] for each in stage.said if each.view == "check-in" and each.chat_id == ANNA)
    stage.unit.goals.answer(number, Feeling.HARD)
    pages: list[Page] = [("group-work", group, ILZE), ("goals", group, ANNA), ("goals", group, ILZE)]
    pages += [("goal", {"id": 1}, ANNA), ("goal", {"id": 2}, ANNA), ("goal", {"id": 3}, ILZE)]
    pages += [(view, {"id": 1}, CHAT) for view in ("goal-card", "goal-few", "goal-result")]
    pages += [("check-ins", group, ILZE), ("check-in", {"id": number}, ANNA), ("check-in-noted", {"id": number}, ANNA)]
    pages += [(view, group, ILZE) for view in ("closing", "closing-invite", "closing-finish")]
    pages.append(("farewell-gathered", {**group, "gathered": True}, ILZE))
    stage.presses(ILZE, "closing-invite-yes:1")
    stage.presses(ILZE, "closing-done:1")
    pages += [("farewell-card", group, CHAT), ("farewell-own", group, ANNA), ("farewell-words", group, CHAT)]
    pages += [("onward", {"group": 1, "words": "Krīzes tālrunis 116 123"}, CHAT), ("closing", group, ILZE)]
    check_pages(stage, "goals", language, pages[:-5])
    check_pages(stage, "closing", language, pages[-5:])
    assert len(CHECKED_AFTER_MONTHS) == 4
