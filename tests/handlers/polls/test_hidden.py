"""Hidden names and our own buttons: sealed while open, no person beside any vote after, small numbers kept."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from domain.polls import Kind, Names, Shown
from domain.printing import BarsPicture
from tests.handlers.at_once import close_boxes
from tests.handlers.polls.asked import asked, card, result, stored, toast
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged

MORE = range(101, 111)
HIDDEN: dict[str, Any] = {"names": Names.HIDDEN, "shown": Shown.AFTER_CLOSE, "nudges": True}


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        for person in MORE:
            stage.unit.people.meet(person, f"Persona {person}", "lv", stage.now)
            stage.unit.groups.put_member(stage.group.id, person, stage.now)
        yield stage


def vote(stage: Stage, poll: int, *options: int) -> None:
    for person, option in zip(MORE, options, strict=False):
        stage.presses(person, f"vote:{poll}:{option}", CHAT)


def close(stage: Stage, poll: int) -> str:
    stage.presses(ILZE, f"poll-close:{poll}")
    assert "Skaitu atbildes" in stage.screen(ILZE).text
    close_boxes(stage.unit, stage.now, stage.world)
    stage.send()
    return result(stage, poll)


def test_a10_while_it_is_open_nobody_gets_counts_and_few_answers_are_not_even_numbered(stage: Stage) -> None:
    poll = asked(stage, **HIDDEN)
    vote(stage, poll, 1, 1, 1, 2)
    assert "mazāk nekā 5 no 15" in card(stage, poll)
    vote(stage, poll, 1, 1, 1, 2, 2, 2)
    assert "Atbildējuši 6 no 15" in card(stage, poll)
    for person in (ILZE, ANNA):
        stage.presses(person, f"poll:{poll}")
        assert "█" not in stage.screen(person).text
        for verb in ("poll-names", "poll-rounds"):
            stage.presses(person, f"{verb}:{poll}")
            assert stage.answer is not None
            assert stage.answer.alert
    shown = stage.view("poll-result", {"id": poll}, "lv", CHAT)
    assert shown is not None
    assert "█" not in shown.text


def test_q1_no_table_holds_a_hidden_vote_beside_its_person(stage: Stage) -> None:
    poll = asked(stage, **HIDDEN)
    vote(stage, poll, 1, 2, 3, 1, 2, 3)
    assert stage.unit.connection.execute("SELECT count(*) FROM poll_vote").fetchone()[0] == 0
    close(stage, poll)
    assert stage.unit.connection.execute("SELECT count(*) FROM poll_vote").fetchone()[0] == 0


def test_q3_a_hidden_vote_can_be_changed_and_is_shown_to_its_owner_only(stage: Stage) -> None:
    poll = asked(stage, **HIDDEN)
    stage.presses(ANNA, f"vote:{poll}:1", CHAT)
    stage.presses(ANNA, f"vote:{poll}:2", CHAT)
    assert "Pierakstīts: Sigulda" in toast(stage)
    stage.presses(ANNA, f"poll:{poll}")
    assert "Jūsu atbilde: <b>Sigulda</b>" in stage.screen(ANNA).text
    stage.presses(ILZE, f"poll:{poll}")
    assert "neesat atbildējuši" in stage.screen(ILZE).text
    vote(stage, poll, 1, 1, 1, 1, 1, 2, 2, 2, 2)
    told = close(stage, poll)
    assert "1. Jūrmala" in told
    assert "Atbildēja: 10" in told


def test_a8_below_five_answers_nothing_of_them_is_told(stage: Stage) -> None:
    poll = asked(stage, **HIDDEN)
    vote(stage, poll, 1, 1, 1, 2)
    told = close(stage, poll)
    assert "vismaz 5" in told
    assert "█" not in told
    assert "Izvēlēts" not in told
    assert "Atbildēja: 4" in told


def test_a8_small_numbers_are_bounds_and_the_winner_is_named(stage: Stage) -> None:
    poll = asked(stage, **HIDDEN)
    vote(stage, poll, 1, 1, 1, 1, 1, 1, 2, 3)
    told = close(stage, poll)
    assert "Izvēlēts: <b>Jūrmala</b>" in told
    assert "0–4" in told
    assert "mazāk nekā 5) nerādu precīzi" in told
    drawn = stage.view("poll-result", {"id": poll}, "lv", CHAT)
    assert drawn is not None
    assert isinstance(drawn.file, BarsPicture)
    assert [bar.value for bar in drawn.file.bars if bar.low is not None] != []


def test_q2_a_hidden_ranking_tells_its_winner_and_no_rounds(stage: Stage) -> None:
    poll = asked(stage, kind=Kind.RANKING, **HIDDEN)
    for person in MORE[:6]:
        for option in (2, 1):
            stage.presses(person, f"rank:{poll}:{option}", CHAT)
    told = close(stage, poll)
    assert "Izvēlēts: <b>Sigulda</b>" in told
    assert "█" not in told
    stage.presses(ILZE, f"poll-rounds:{poll}")
    assert "vārdus nerādu" in toast(stage)


def test_q4_a_nudge_reaches_only_those_who_have_not_answered(stage: Stage) -> None:
    poll = asked(stage, **HIDDEN)
    for person in (ANNA, OLGA):
        stage.presses(person, f"vote:{poll}:1", CHAT)
    stage.presses(ILZE, f"again-yes:p:{poll}:{stage.group.id}")
    assert sorted(each.chat_id for each in stage.said if each.view == "poll-nudge") == [ILZE, TARAS, EMMA]
    assert "Nosūtīts tiem" in toast(stage)


def test_votes_whose_key_was_lost_are_said_to_be_lost(stage: Stage) -> None:
    poll = asked(stage, **HIDDEN)
    vote(stage, poll, 1, 1, 1, 1, 1)
    box = stored(stage, poll).box_id
    assert box is not None
    stage.presses(ILZE, f"poll-close:{poll}")
    stage.unit.sealed.give_up(box)
    close_boxes(stage.unit, stage.now, stage.world)
    assert "vairs nevar izlasīt" in result(stage, poll)
    assert "Neviens neatbildēja" not in result(stage, poll)


def test_a_hidden_poll_called_off_is_destroyed_unread(stage: Stage) -> None:
    poll = asked(stage, **HIDDEN)
    vote(stage, poll, 1, 1, 1, 1, 1)
    stage.presses(ILZE, f"poll-cancel-yes:{poll}")
    close_boxes(stage.unit, stage.now, stage.world)
    assert stage.unit.connection.execute("SELECT count(*) FROM sealed_answer").fetchone()[0] == 0
    assert not any(each.view == "poll-result" for each in stage.said)
