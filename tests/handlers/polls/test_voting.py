"""Votes by our own buttons: one press is one vote, answered with what is recorded, changed as the rules allow."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.outbox import Lane
from domain.polls import Kind, Shown, SubGroup
from handlers.facts import Facts, Membership
from tests.handlers.polls.asked import asked, card, result, stored, toast
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def people(stage: Stage, poll_id: int) -> int:
    return stage.unit.polls.answered(poll_id)


def test_q1_a_press_is_answered_with_what_is_recorded_and_edits_the_card(stage: Stage) -> None:
    poll = asked(stage)
    sent = stage.presses(ANNA, f"vote:{poll}:2", CHAT)
    assert toast(stage) == "✅ Pierakstīts: Sigulda. Līdz beigām to var mainīt."
    assert [(each.view, each.lane, each.message_id is not None) for each in sent] == [("poll-card", Lane.PUSH, True)]
    assert "2. Sigulda\n██████████ 1" in card(stage, poll)
    assert "Atbildējuši 1 no 5." in card(stage, poll)


def test_q3_a_changed_mind_leaves_one_vote_and_the_same_press_again_changes_nothing(stage: Stage) -> None:
    poll = asked(stage)
    for option in (1, 2, 2):
        stage.presses(ANNA, f"vote:{poll}:{option}", CHAT)
    assert people(stage, poll) == 1
    assert "2. Sigulda\n██████████ 1" in card(stage, poll)
    assert stage.presses(ANNA, f"vote:{poll}:2", CHAT) == []


def test_q3_where_a_vote_is_final_the_second_is_refused_and_the_first_stays(stage: Stage) -> None:
    poll = asked(stage, may_change=False)
    stage.presses(ANNA, f"vote:{poll}:1", CHAT)
    assert toast(stage) == "✅ Pierakstīts: Jūrmala."
    stage.presses(ANNA, f"vote:{poll}:2", CHAT)
    assert "vairs nevar mainīt" in toast(stage)
    assert "1. Jūrmala\n██████████ 1" in card(stage, poll)


def test_q1_several_are_switched_on_and_off_and_none_is_no_answer(stage: Stage) -> None:
    poll = asked(stage, kind=Kind.MULTIPLE)
    stage.presses(ANNA, f"vote:{poll}:1", CHAT)
    stage.presses(ANNA, f"vote:{poll}:3", CHAT)
    assert "Jūrmala, Cēsis" in toast(stage)
    stage.presses(ANNA, f"vote:{poll}:1", CHAT)
    stage.presses(ANNA, f"vote:{poll}:3", CHAT)
    assert toast(stage) == "Jūsu atbilde ir atsaukta."
    assert people(stage, poll) == 0


def test_q2_a_scale_is_answered_by_its_steps(stage: Stage) -> None:
    poll = asked(stage, options=(), kind=Kind.SCALE_10)
    for person, step in ((ANNA, 10), (OLGA, 8), (TARAS, 9)):
        stage.presses(person, f"vote:{poll}:{step}", CHAT)
    assert "8 ███░░░░░░░ 1" in card(stage, poll)
    rows = stage.view("poll-card", {"id": poll}, "lv", CHAT)
    assert rows is not None
    assert [len(row) for row in rows.rows] == [5, 5, 1]
    stage.presses(ANNA, f"vote:{poll}:11", CHAT)
    assert "vairs neder" in toast(stage)


def test_q2_dots_are_given_tap_by_tap_and_taken_back(stage: Stage) -> None:
    poll = asked(stage, kind=Kind.DOTS)
    stage.presses(ANNA, f"poll:{poll}")
    for _ in range(2):
        stage.taps(ANNA, "Sigulda")
    stage.taps(ANNA, "Cēsis")
    assert toast(stage) == "✅ Pierakstīts: Sigulda ●●, Cēsis ●. Līdz beigām to var mainīt."
    assert stage.labels(ANNA)[:3] == ["Jūrmala", "●● Sigulda", "● Cēsis"]
    stage.taps(ANNA, "Jūrmala")
    assert "vairs nav punktu" in toast(stage)
    stage.taps(ANNA, "Sigulda")
    assert stage.labels(ANNA)[:3] == ["Jūrmala", "Sigulda", "● Cēsis"]
    assert "3. Cēsis\n██████████ 1" in card(stage, poll)


def test_q2_a_ranking_is_tapped_in_order_and_undone(stage: Stage) -> None:
    poll = asked(stage, kind=Kind.RANKING)
    stage.presses(ANNA, f"poll:{poll}")
    for label in ("Cēsis", "Jūrmala", "Sigulda"):
        stage.taps(ANNA, label)
    assert stage.labels(ANNA)[:3] == ["2. Jūrmala", "3. Sigulda", "1. Cēsis"]
    stage.taps(ANNA, "Atsaukt pēdējo")
    assert stage.labels(ANNA)[:3] == ["2. Jūrmala", "Sigulda", "1. Cēsis"]
    stage.taps(ANNA, "1. Cēsis")
    assert stage.labels(ANNA)[:3] == ["1. Jūrmala", "Sigulda", "Cēsis"]
    for _ in range(2):
        stage.presses(ANNA, f"unrank:{poll}")
    assert people(stage, poll) == 0


def test_q3_each_sub_group_gets_its_own_result(stage: Stage) -> None:
    parts = (SubGroup(1, "Rīta grupa"), SubGroup(2, "Vakara grupa"))
    poll = asked(stage, sub_groups=parts)
    stage.presses(ANNA, f"vote:{poll}:1", CHAT)
    assert "Vispirms izvēlieties savu apakšgrupu" in toast(stage)
    for person, part, option in ((ANNA, "Rīta", "Jūrmala"), (OLGA, "Rīta", "Jūrmala"), (TARAS, "Vakara", "Cēsis")):
        stage.presses(person, f"poll:{poll}")
        stage.taps(person, part)
        stage.taps(person, option)
    stage.presses(ILZE, f"poll-close:{poll}")
    assert "🧩 Rīta grupa: <b>Jūrmala</b> (atbildes: 2)" in result(stage, poll)
    assert "🧩 Vakara grupa: <b>Cēsis</b> (atbildes: 1)" in result(stage, poll)


def test_votes_after_the_close_and_after_the_deadline_are_refused(stage: Stage) -> None:
    poll = asked(stage, deadline=stage.now + timedelta(hours=3))
    stage.presses(ANNA, f"vote:{poll}:1", CHAT)
    stage.now += timedelta(hours=3)
    stage.presses(OLGA, f"vote:{poll}:1", CHAT)
    assert "закончен" in toast(stage)
    stage.fires()
    stage.presses(TARAS, f"vote:{poll}:1", CHAT)
    assert "завершено" in toast(stage)
    assert people(stage, poll) == 1
    assert "Izvēlēts: <b>Jūrmala</b>" in result(stage, poll)


def test_people_who_answer_while_the_organiser_closes_are_told_which_side_of_it_they_are_on(stage: Stage) -> None:
    poll = asked(stage)
    stage.presses(ANNA, f"vote:{poll}:1", CHAT)
    stage.presses(ILZE, f"poll-close:{poll}")
    stage.presses(OLGA, f"vote:{poll}:2", CHAT)
    assert stage.answer is not None
    assert stage.answer.alert
    stage.presses(ILZE, f"poll-close:{poll}")
    assert "beigusies" in toast(stage)
    assert "Atbildēja: 1" in result(stage, poll)


def test_strangers_and_forged_presses_change_nothing(stage: Stage) -> None:
    poll = asked(stage)
    stage.facts = Facts({Membership(CHAT, 999): "left"})
    for data in (f"vote:{poll}:1", f"dot:{poll}:1", f"rank:{poll}:1"):
        stage.presses(999, data, CHAT)
    for data in (
        f"vote:{poll}:77",
        f"vote:{poll}",
        "vote:77:1",
        f"dot:{poll}:1",
        f"rank:{poll}:1",
        f"vote:{poll}:1:9x",
    ):
        stage.presses(ANNA, data, CHAT)
        assert stage.answer is not None
        if data != f"vote:{poll}:1:9x":
            assert stage.answer.alert, data
    stage.presses(ANNA, f"vote:{poll}:1", -1002)
    assert people(stage, poll) <= 1


def test_q3_until_the_close_nobody_sees_how_it_stands(stage: Stage) -> None:
    poll = asked(stage, shown=Shown.AFTER_CLOSE)
    for person in (ANNA, OLGA, TARAS, EMMA):
        stage.presses(person, f"vote:{poll}:1", CHAT)
    assert "█" not in card(stage, poll)
    assert "Atbildējuši 4 no 5" in card(stage, poll)
    for person in (ANNA, ILZE):
        stage.presses(person, f"poll:{poll}")
        assert "█" not in stage.screen(person).text
        stage.presses(person, f"poll-names:{poll}")
        assert "vārdus nerādu" in toast(stage)


def test_q3_members_add_options_after_votes_and_the_organiser_puts_them_together(stage: Stage) -> None:
    poll = asked(stage, members_add_options=True)
    stage.presses(ANNA, f"vote:{poll}:1", CHAT)
    stage.presses(OLGA, f"poll-add:{poll}")
    stage.says(OLGA, "Jurmala pie jūras")
    stage.presses(OLGA, f"vote:{poll}:4", CHAT)
    assert "4. Jurmala pie jūras" in card(stage, poll)
    stage.presses(TARAS, f"poll-add:{poll}")
    stage.says(TARAS, "  CĒSIS. ")
    assert "двічі" in stage.screen(TARAS).text or "повторюється" in stage.screen(TARAS).text
    stage.presses(ILZE, f"poll:{poll}")
    stage.taps(ILZE, "Apvienot")
    stage.taps(ILZE, "Jurmala pie jūras")
    stage.taps(ILZE, "Jūrmala")
    assert "1. Jūrmala\n██████████ 2" in card(stage, poll)
    assert "pie jūras" not in card(stage, poll)
    stage.presses(TARAS, f"vote:{poll}:4", CHAT)
    assert "1. Jūrmala\n██████████ 3" in card(stage, poll)
    assert len(stored(stage, poll).poll.options) == 4
