"""Asking a poll: three screens for the simple case, every other thing a setting; what goes wrong is said at once."""

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from domain.poll_records import Record, Way
from domain.polls import OPTIONS_LIMIT, Kind, Names, PollState, Shown
from tests.handlers.stage import ANNA, CHAT, ILZE, Stage, staged

THREE = "Jūrmala\nSigulda\nCēsis"


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


def asked(stage: Stage, question: str = "Kur brauksim?", options: str = THREE) -> None:
    """Up to the preview."""
    stage.presses(ILZE, "ask-poll")
    stage.says(ILZE, question)
    stage.says(ILZE, options)


def the_poll(stage: Stage) -> Record:
    [record] = [*stage.unit.polls.waiting(stage.group.id), *stage.unit.polls.of_group(stage.group.id)]
    return record


def text(stage: Stage) -> str:
    return stage.screen(ILZE).text


def test_q1_a_question_its_options_and_a_preview_are_all_the_screens(stage: Stage) -> None:
    stage.presses(ILZE, "ask-poll")
    assert "Ko vēlaties jautāt" in text(stage)
    stage.says(ILZE, "Kur brauksim?")
    assert "katru savā rindā" in text(stage)
    stage.says(ILZE, THREE)
    assert "Tā to redzēs grupa „Rīta kafija”" in text(stage)
    assert "3. Cēsis" in text(stage)
    sent = stage.taps(ILZE, "Jautāt grupai")
    assert [(each.view, each.chat_id) for each in sent if each.chat_id == CHAT] == [("poll-native", CHAT)]
    record = the_poll(stage)
    assert (record.poll.state, record.way, record.poll.kind) == (PollState.OPEN, Way.NATIVE, Kind.SINGLE)
    assert [option.label for option in record.poll.options] == ["Jūrmala", "Sigulda", "Cēsis"]


def test_q1_one_message_with_the_question_above_its_options_leads_to_the_preview(stage: Stage) -> None:
    stage.presses(ILZE, "ask-poll")
    stage.says(ILZE, f"Kur brauksim?\n{THREE}")
    assert "1. Jūrmala" in text(stage)
    stage.taps(ILZE, "Jautāt grupai")
    assert the_poll(stage).poll.question == "Kur brauksim?"


def test_q1_yes_or_no_and_scales_need_no_options(stage: Stage) -> None:
    for label, kind in (("Jā vai nē", Kind.YES_NO), ("1 līdz 5", Kind.SCALE_5), ("1 līdz 10", Kind.SCALE_10)):
        stage.presses(ILZE, "ask-poll")
        stage.says(ILZE, "Vai braucam?")
        stage.taps(ILZE, label)
        stage.taps(ILZE, "Jautāt grupai")
        newest = stage.unit.polls.of_group(stage.group.id)[0]
        assert (newest.poll.kind, newest.poll.options) == (kind, ())


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("Jūrmala", "Vajag vismaz 2"),
        ("\n".join(f"Vieta {number}" for number in range(200)), f"Variantu ir 200, bet vairāk par {OPTIONS_LIMIT}"),
        ("Jūrmala\nSigulda\nJŪRMALA.", "„JŪRMALA.” ir divreiz"),
        (f"Jūrmala\n{'a' * 400}", "zīmju ir 400, bet var būt līdz 100"),
        ("…\n…", "Variants „…” ir divreiz"),
    ],
)
def test_options_that_cannot_be_are_refused_with_what_to_do(stage: Stage, options: str, said: str) -> None:
    asked(stage, options=options)
    assert said in text(stage)
    stage.says(ILZE, THREE)
    assert "Tā to redzēs" in text(stage)


def test_a_question_too_long_is_refused(stage: Stage) -> None:
    stage.presses(ILZE, "ask-poll")
    stage.says(ILZE, "a" * 301)
    assert "zīmju ir 301, bet var būt līdz 300" in text(stage)


def test_thirteen_options_are_asked_with_our_own_buttons(stage: Stage) -> None:
    asked(stage, options="\n".join(f"Vieta {number}" for number in range(1, 14)))
    stage.taps(ILZE, "Jautāt grupai")
    assert the_poll(stage).way is Way.BUTTONS


def test_fifty_long_options_fit_into_one_message_in_two_languages(tmp_path: Path) -> None:
    with staged(tmp_path, languages=("lv", "ru")) as stage:
        asked(stage, options="\n".join(f"{number} {'ā' * 96}" for number in range(11, 61)))
        stage.taps(ILZE, "Jautāt grupai")
        card = stage.draw(next(each for each in reversed(stage.said) if each.chat_id == CHAT))
        assert card is not None
        assert len(card.text) < 4096
        assert card.text.count("50. ") == 1
        assert "Izvēlieties vienu" in card.text
        assert "Выберите один" in card.text


def test_q3_settings_are_changed_by_one_or_two_taps_and_lead_back_to_their_list(stage: Stage) -> None:
    asked(stage)
    stage.taps(ILZE, "Citi iestatījumi")
    stage.taps(ILZE, "Vārdi: redzami")
    assert "🙈 Vārdi: nav redzami" in stage.labels(ILZE)
    stage.taps(ILZE, "Jāatbild")
    stage.taps(ILZE, "pusei")
    assert "🙋 Jāatbild: pusei" in stage.labels(ILZE)
    stage.taps(ILZE, "Veids")
    stage.taps(ILZE, "sarindot")
    stage.taps(ILZE, "Cik izvēlēsies")
    stage.taps(ILZE, "2")
    stage.taps(ILZE, "Beidzas")
    stage.says(ILZE, "piektdien 18.00")
    assert any("Beidzas: piektdien" in label for label in stage.labels(ILZE))
    stage.taps(ILZE, "Atgādināt pirms beigām")
    stage.taps(ILZE, "Gatavs")
    assert "jāatbild vismaz" in text(stage)
    stage.taps(ILZE, "Jautāt grupai")
    poll, way = the_poll(stage).poll, the_poll(stage).way
    assert (poll.kind, poll.names, poll.shown, poll.winners) == (Kind.RANKING, Names.HIDDEN, Shown.AFTER_CLOSE, 2)
    assert (poll.quorum, poll.nudges, way) == (Fraction(1, 2), True, Way.SEALED)
    assert poll.deadline is not None


def test_q3_a_kind_without_options_forgets_them_and_a_change_back_asks_anew(stage: Stage) -> None:
    asked(stage)
    stage.taps(ILZE, "Citi iestatījumi")
    stage.taps(ILZE, "Veids")
    stage.taps(ILZE, "jā vai nē")
    stage.taps(ILZE, "Veids")
    stage.taps(ILZE, "viens no vairākiem")
    assert "katru savā rindā" in text(stage)


def test_hidden_names_and_sub_groups_do_not_go_together(stage: Stage) -> None:
    asked(stage)
    stage.taps(ILZE, "Citi iestatījumi")
    stage.taps(ILZE, "Apakšgrupas")
    stage.says(ILZE, "Rīta grupa\nVakara grupa")
    stage.taps(ILZE, "Vārdi: redzami")
    stage.taps(ILZE, "Gatavs")
    assert "kopā neder" in text(stage)
    assert not any("Jautāt grupai" in label for label in stage.labels(ILZE))


def test_in_the_quiet_hours_the_morning_is_offered_first(stage: Stage) -> None:
    stage.now += timedelta(hours=13)
    asked(stage)
    assert "klusais laiks" in text(stage)
    stage.taps(ILZE, "Jautāt rīt")
    assert the_poll(stage).poll.state is PollState.DRAFT
    sent = stage.passes(timedelta(hours=12))
    assert the_poll(stage).poll.state is PollState.OPEN
    assert sent is not None


def test_a_member_may_not_ask(stage: Stage) -> None:
    stage.presses(ANNA, f"ask-poll:{stage.group.id}")
    assert stage.answer is not None
    assert stage.answer.alert
    assert stage.unit.dialogs.get(ANNA) is None
