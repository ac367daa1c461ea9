"""Answers: one card that is edited, numbers in the group, names only for those who run it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.meetings import COMPANIONS_LIMIT, GUESTS_LIMIT, Answer, Totals
from domain.outbox import Lane
from domain.people import Reach
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, staged

NEWCOMER = 77


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        stage.meeting()
        yield stage


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def test_m3_a_press_is_noted_told_and_edits_the_card(stage: Stage) -> None:
    sent = stage.presses(ANNA, "rsvp:1:coming", CHAT)
    assert toast(stage) == "Pierakstīts: Jūs nākat. Kopā nāk 1."
    assert [(each.view, each.lane, each.message_id is not None) for each in sent] == [("meeting-card", Lane.PUSH, True)]
    assert stage.unit.meetings.totals(1) == Totals(1, 0, 0)


def test_m3_many_presses_wait_as_one_edit(stage: Stage) -> None:
    presses = [(person, answer) for answer in Answer for person in (ANNA, OLGA, TARAS, EMMA)]
    stage.send = list  # type: ignore[method-assign]
    for person, answer in presses:
        stage.presses(person, f"rsvp:1:{answer}", CHAT)
    del stage.send
    waiting = stage.unit.outbox.ready(stage.now, [], 100)
    assert [each.view for each in waiting] == ["meeting-card"]
    assert stage.unit.meetings.totals(1) == Totals(0, 0, 4)


def test_m3_the_card_names_nobody(stage: Stage) -> None:
    for person in (ANNA, OLGA):
        stage.presses(person, "rsvp:1:coming", CHAT)
    stage.presses(TARAS, "rsvp:1:no", CHAT)
    card = stage.view("meeting-card", {"id": 1}, "lv", CHAT)
    assert card is not None
    assert not any(name in card.text for name in ("Anna", "Olga", "Taras"))
    assert "Nāk: 2 · varbūt: 0 · nevar: 1" in card.text


def test_m3_bringing_somebody_means_coming_and_saying_no_brings_nobody(stage: Stage) -> None:
    stage.presses(ANNA, "bring:1:more", CHAT)
    assert "līdzi vēl 1 cilvēks. Kopā nāk 2" in toast(stage)
    stage.presses(ANNA, "rsvp:1:coming", CHAT)
    assert "līdzi vēl 1" in toast(stage)
    stage.presses(ANNA, "rsvp:1:no", CHAT)
    stage.presses(ANNA, "rsvp:1:coming", CHAT)
    assert toast(stage) == "Pierakstīts: Jūs nākat. Kopā nāk 1."


def test_m3_companions_stay_between_none_and_the_limit(stage: Stage) -> None:
    stage.presses(ANNA, "bring:1:less", CHAT)
    assert stage.unit.meetings.rsvp(1, ANNA) is None
    for _ in range(COMPANIONS_LIMIT + 2):
        stage.presses(ANNA, "bring:1:more", CHAT)
    rsvp = stage.unit.meetings.rsvp(1, ANNA)
    assert rsvp is not None
    assert rsvp.companions == COMPANIONS_LIMIT
    assert str(COMPANIONS_LIMIT) in toast(stage)


def test_m3_a_newcomer_in_the_chat_may_answer_and_is_a_member_from_then_on(stage: Stage) -> None:
    stage.is_in_group(NEWCOMER, "member")
    stage.presses(NEWCOMER, "rsvp:1:coming", CHAT)
    assert stage.unit.groups.member(stage.group.id, NEWCOMER) is not None
    assert stage.unit.meetings.totals(1).coming == 1


def test_m3_the_card_leads_to_the_private_chat_where_a_guest_is_written_down(stage: Stage) -> None:
    stage.unit.people.set_reach(ANNA, Reach.NEVER_STARTED)
    stage.says(ANNA, "/start m-1")
    person = stage.unit.people.get(ANNA)
    assert person is not None
    assert person.reachable
    stage.taps(ANNA, "bez telefona")
    stage.says(ANNA, "  Vilma   Ozola ")
    assert "Jūs pierakstījāt: Vilma Ozola" in stage.screen(ANNA).text
    assert stage.unit.meetings.totals(1) == Totals(1, 0, 0)
    stage.presses(OLGA, "unguest:1:1")
    assert stage.unit.meetings.totals(1) == Totals(1, 0, 0)
    stage.taps(ANNA, "Noņemt: Vilma")
    assert stage.unit.meetings.totals(1) == Totals(0, 0, 0)


def test_m3_one_person_writes_down_only_so_many(stage: Stage) -> None:
    for number in range(GUESTS_LIMIT + 1):
        stage.presses(ANNA, "guest:1")
        stage.says(ANNA, f"Viesis {number}")
    assert len(stage.unit.meetings.guests(1)) == GUESTS_LIMIT


def test_m3_a_guest_is_not_added_to_a_meeting_cancelled_meanwhile(stage: Stage) -> None:
    stage.presses(ANNA, "guest:1")
    stage.presses(ILZE, "change:1:cancel")
    stage.taps(ILZE, "Atcelt un pastāstīt visiem")
    stage.says(ANNA, "Vilma")
    assert stage.unit.meetings.guests(1) == []


def test_m3_only_organisers_see_who_answered_what(stage: Stage) -> None:
    stage.presses(ANNA, "bring:1:more", CHAT)
    stage.presses(OLGA, "rsvp:1:maybe", CHAT)
    stage.presses(ILZE, "names:1")
    text = stage.screen(ILZE).text
    assert "Anna +1" in text
    assert "Olga" in text


@pytest.mark.parametrize("people", [2, 6, 7, 12, 15, 40, 43, 103, 325])
def test_m3_lists_of_names_fit_a_message_and_leave_nobody_out(stage: Stage, people: int) -> None:
    for number in range(people):
        name = f"{number:03} " + "š" * 55
        stage.unit.people.meet(1000 + number, name, "lv", stage.now)
        stage.unit.meetings.answer(1, 1000 + number, list(Answer)[number % 3], stage.now)
    seen: set[str] = set()
    stage.presses(ILZE, "names:1")
    while True:
        text = stage.screen(ILZE).text
        assert len(text) <= 4096
        seen |= {line[:3] for line in text.splitlines() if "š" * 55 in line}
        if "Vēl →" not in stage.labels(ILZE):
            break
        stage.taps(ILZE, "Vēl →")
    assert len(seen) == people


@pytest.mark.parametrize(
    ("person", "words"),
    [(ANNA, "ceturtdien, 26. novembrī"), (OLGA, "в четверг"), (TARAS, "у четвер"), (EMMA, "Thursday 26 November")],
)
def test_g4_my_language_answers_that_person_alone(stage: Stage, person: int, words: str) -> None:
    sent = stage.presses(person, "own-language:1", CHAT)
    assert words in toast(stage)
    assert len(toast(stage)) <= 200
    assert sent == []


def test_g4_what_does_not_fit_above_the_chat_comes_in_private(stage: Stage) -> None:
    stage.meeting(title="t" * 100, place="v" * 200)
    sent = stage.presses(OLGA, "own-language:2", CHAT)
    assert [(each.chat_id, each.view) for each in sent] == [(OLGA, "meeting")]


def test_t12_a_press_in_private_redraws_the_screen_it_stands_on_but_not_above_a_reminder(stage: Stage) -> None:
    stage.presses(ANNA, "meeting:1")
    assert [each.view for each in stage.taps(ANNA, "Nākšu")] == ["meeting", "meeting-card"]
    stage.unit.outbox.forget_posted(f"screen:{ANNA}")
    assert [each.view for each in stage.presses(ANNA, "rsvp:1:no")] == ["meeting-card"]


@pytest.mark.parametrize("payload", ["m-", "m-x", "m-99", "m-1 2", "m-" + "9" * 40, "m-١"])
def test_s2_a_forged_meeting_link_gets_an_answer_and_shows_nothing(stage: Stage, payload: str) -> None:
    sent = stage.says(ANNA, f"/start {payload}")
    assert len(sent) == 1
    assert "Vecāku tikšanās" not in stage.screen(ANNA).text


def test_s2_a_meeting_link_shows_nothing_to_somebody_outside_the_group(stage: Stage) -> None:
    stage.is_in_group(NEWCOMER, "left")
    stage.unit.people.meet(NEWCOMER, "Svešs", "lv", stage.now)
    stage.says(NEWCOMER, "/start m-1")
    assert "Vecāku" not in stage.screen(NEWCOMER).text
