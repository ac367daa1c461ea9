"""Prompt cards: on request the next one, in a rhythm one at a time, only to whoever runs the group."""

from datetime import time, timedelta

import pytest

from domain.groups import Role
from domain.norms.life import Agreement
from domain.norms.topics import Stage as NormStage
from domain.prompt_cards import FEWEST_IN_A_STAGE, CardStage
from domain.pushes import Push
from handlers.cards.deck import deck
from handlers.cards.sending import desk_of
from locales.texts import LANGUAGES
from tests.handlers.pages import check_pages
from tests.handlers.stage import ANNA, CHAT, ILZE, Stage, with_quiet


def cards_sent(stage: Stage) -> list[int]:
    return [each.chat_id for each in stage.said if each.view == "card" and each.push is Push.WAITS]


@pytest.mark.parametrize("stage_", CardStage)
def test_f7_each_stage_has_cards_in_four_languages(stage_: CardStage) -> None:
    cards = deck(stage_)
    assert len(cards) >= FEWEST_IN_A_STAGE
    assert len({card.id for card in cards}) == len(cards)
    for card in cards:
        assert set(card.title) == set(card.text) == set(LANGUAGES)
        assert all(len(text) <= 300 for text in card.text.values()), card.id


def test_f7_on_request_the_next_card_comes_and_after_the_last_the_first(stage: Stage) -> None:
    stage.presses(ILZE, f"cards:{stage.group.id}")
    stage.taps(ILZE, "Vidus")
    stage.taps(ILZE, "Kartīte man")
    first = stage.screen(ILZE).text
    assert "Cik tālu esam" in first
    for _ in deck(CardStage.MIDDLE):
        stage.taps(ILZE, "Nākamā kartīte")
    assert stage.screen(ILZE).text == first


def test_f7_the_stage_of_the_agreement_is_the_first_guess(stage: Stage) -> None:
    stage.unit.norms.begin(Agreement(stage.group.id, NormStage.ENDING))
    assert desk_of(stage.unit, stage.group, ILZE).stage is CardStage.ENDING


@pytest.mark.parametrize(("rhythm", "in_four_weeks"), [("weekly", 4), ("fortnightly", 2), ("off", 0)])
def test_f7_a_rhythm_in_weeks(stage: Stage, rhythm: str, in_four_weeks: int) -> None:
    stage.presses(ILZE, f"card-rhythm:{stage.group.id}:{rhythm}")
    stage.passes(timedelta(days=28))
    assert cards_sent(stage) == [ILZE] * in_four_weeks


def test_f7_cards_put_off_in_quiet_hours_go_on_every_week(stage: Stage) -> None:
    with_quiet(stage, until=time(12))
    stage.presses(ILZE, f"card-rhythm:{stage.group.id}:weekly")
    stage.passes(timedelta(days=7))
    assert cards_sent(stage) == []
    stage.passes(timedelta(days=21))
    assert cards_sent(stage) == [ILZE] * 3


def test_f7_the_day_before_each_meeting_wherever_it_was_moved(stage: Stage) -> None:
    stage.presses(ILZE, f"card-rhythm:{stage.group.id}:meeting")
    stage.meeting("2026-11-27T18:30")
    stage.passes(timedelta(days=2, hours=20))
    assert cards_sent(stage) == []
    stage.passes(timedelta(days=1))
    assert cards_sent(stage) == [ILZE]
    stage.passes(timedelta(days=10))
    assert cards_sent(stage) == [ILZE]


def test_f7_off_again_and_no_more_cards(stage: Stage) -> None:
    for rhythm in ("weekly", "off"):
        stage.presses(ILZE, f"card-rhythm:{stage.group.id}:{rhythm}")
    stage.passes(timedelta(days=28))
    assert cards_sent(stage) == []


def test_f7_whoever_organises_no_more_gets_none_and_a_pause_holds_them(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    stage.presses(ANNA, f"card-rhythm:{stage.group.id}:weekly")
    stage.unit.groups.set_role(stage.group.id, ANNA, Role.MEMBER)
    stage.presses(ILZE, f"card-rhythm:{stage.group.id}:weekly")
    stage.presses(ILZE, f"pause-now:{stage.group.id}:0")
    stage.passes(timedelta(days=8))
    assert cards_sent(stage) == []
    stage.presses(ILZE, f"resume:{stage.group.id}")
    assert "Kartīte organizatoram" in stage.screen(ILZE).text


@pytest.mark.parametrize("data", ["cards:1", "card:1", "card-stage:1:middle", "card-rhythm:1:weekly"])
def test_f7_members_have_no_cards(stage: Stage, data: str) -> None:
    stage.presses(ANNA, data)
    stage.presses(ILZE, data, CHAT)
    assert stage.answer is not None
    assert stage.answer.alert
    assert stage.unit.card_desks.of(stage.group.id, ANNA) is None
    for bad in ("card-stage:1:x", "card-rhythm:1"):
        stage.presses(ILZE, bad)
        assert stage.answer.alert


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_as_they_are_read(stage: Stage, language: str) -> None:
    stage.presses(ILZE, f"card-stage:{stage.group.id}:beginning")
    group = {"group": stage.group.id}
    every = [
        ("card", {"id": 1, "stage": each.value, "number": number}, ILZE)
        for each in CardStage
        for number in range(len(deck(each)))
    ]
    check_pages(stage, "cards", language, [("group-work", group, ILZE), ("cards", group, ILZE), *every])
