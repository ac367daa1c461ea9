"""The agreement is kept: read and accepted by newcomers, felt by a pulse, looked at again, changed, retired."""

from datetime import date, timedelta

import pytest

from domain.groups import Role
from domain.norms.life import Ended, NormState
from domain.people import Reach
from domain.printing import TrendPicture
from domain.privacy import Record
from domain.sealing import BoxState
from handlers.norms.asking import REMINDED_DAYS
from tests.handlers.norms.doings import IDEA, adopted, agrees, begin, gathers, in_group, norm, proposes, words_it
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, NAMES, OLGA, TARAS, Stage

EVERYBODY = tuple(NAMES)
NEWCOMER = 77


def feels(stage: Stage, steps: dict[int, int], number: int = 1) -> None:
    for person, step in steps.items():
        stage.presses(person, f"norm-pulse:{number}:{step}")


def asks_pulse(stage: Stage) -> None:
    stage.presses(ILZE, f"norm-pulse-now:{stage.group.id}")


def days_pass(stage: Stage, days: float) -> None:
    stage.passes(timedelta(days=days))
    stage.fires()
    stage.send()


def joins(stage: Stage, person: int = NEWCOMER) -> None:
    stage.is_in_group(person, "member")
    stage.says(person, "/start g-token")


def newcomer_views(stage: Stage, person: int = NEWCOMER) -> list[str]:
    return [each.view for each in stage.said if each.chat_id == person]


def test_n9_a_newcomer_reads_what_holds_and_accepts_it_in_private(stage: Stage) -> None:
    adopted(stage)
    joins(stage)
    assert newcomer_views(stage) == ["menu", "norms-newcomer"]
    assert IDEA in stage.screen(NEWCOMER).text
    stage.taps(NEWCOMER, "Izlasīju un pieņemu")
    assert stage.unit.norms.accepted(stage.group.id, NEWCOMER) == 1
    assert "Izlasīju un pieņemu" not in "".join(stage.labels(NEWCOMER))


def test_n9_who_accepted_is_not_asked_again_and_where_nothing_is_agreed_nobody_is(stage: Stage) -> None:
    joins(stage)
    assert newcomer_views(stage) == ["menu"]
    adopted(stage)
    joins(stage)
    stage.taps(NEWCOMER, "Izlasīju un pieņemu")
    joins(stage)
    assert newcomer_views(stage).count("norms-newcomer") == 1


def test_n9_somebody_who_hesitates_learns_whom_to_ask_and_nobody_learns_of_it(stage: Stage) -> None:
    adopted(stage)
    joins(stage)
    before = len(stage.said)
    stage.taps(NEWCOMER, "Vispirms gribu parunāt")
    assert "Ilze" in stage.screen(NEWCOMER).text
    assert {each.chat_id for each in stage.said[before:]} == {NEWCOMER}


def test_n9_what_changed_while_it_was_read_is_shown_first(stage: Stage) -> None:
    adopted(stage)
    joins(stage)
    stage.presses(ILZE, "norm-retire-yes:1")
    stage.presses(NEWCOMER, f"norms-accept:{stage.group.id}:1")
    assert stage.unit.norms.accepted(stage.group.id, NEWCOMER) == 0


def test_n9_how_many_accepted_is_told_to_organisers_from_five_on(stage: Stage) -> None:
    adopted(stage)
    for person in EVERYBODY[:4]:
        stage.presses(person, f"norms-accept:{stage.group.id}:1")
    stage.presses(ILZE, f"norms:{stage.group.id}")
    assert "izlasīja" not in stage.screen(ILZE).text
    stage.presses(EVERYBODY[4], f"norms-accept:{stage.group.id}:1")
    stage.presses(ILZE, f"norms:{stage.group.id}")
    assert "pieņēma 5 cilvēki" in stage.screen(ILZE).text
    stage.presses(ANNA, f"norms:{stage.group.id}")
    assert "cilvēki" not in stage.screen(ANNA).text


def test_n9_p4_mydata_tells_what_one_accepted(stage: Stage) -> None:
    adopted(stage)
    stage.presses(ANNA, f"norms-accept:{stage.group.id}:1")
    found = [record for record in stage.unit.privacy.about(ANNA) if record.table == "norm_acceptance"]
    values = {"groups_title": "Rīta kafija", "version": 1, "accepted_on": "2026-11-23"}
    assert found == [Record("norm_acceptance", values)]


def test_n9_a_person_without_a_private_chat_is_written_nothing_and_can_read_all_the_same(stage: Stage) -> None:
    stage.unit.people.set_reach(EMMA, Reach.NEVER_STARTED)
    adopted(stage)
    assert not [each for each in stage.said if each.chat_id == EMMA]
    stage.says(EMMA, f"/start norms-{stage.group.id}")
    assert IDEA in stage.screen(EMMA).text


def test_n7_five_answers_are_told_as_one_word_and_nothing_more(stage: Stage) -> None:
    adopted(stage)
    asks_pulse(stage)
    feels(stage, dict(zip(EVERYBODY, (5, 4, 4, 3, 4), strict=True)))
    days_pass(stage, 5)
    [result] = in_group(stage, "norm-pulse-result")
    assert "4 no 5: diezgan labi" in result
    assert "atbildēja 5 cilvēki" in result
    assert "ответили 5 человек" in result
    assert "довольно хорошо" in result
    pulse = stage.unit.norms.pulse(1)
    assert pulse is not None
    assert (pulse.answered, pulse.level, pulse.box_id) == (5, 4, None)


def test_n7_four_answers_are_destroyed_unread(stage: Stage) -> None:
    adopted(stage)
    asks_pulse(stage)
    feels(stage, dict.fromkeys(EVERYBODY[:4], 1))
    box = stage.unit.norms.pulses(stage.group.id)[0].box_id
    assert box is not None
    days_pass(stage, 5)
    assert in_group(stage, "norm-pulse-result") == []
    assert "izdzēsu nelasītas" in in_group(stage, "norm-pulse-card")[-1]
    pulse = stage.unit.norms.pulse(1)
    assert pulse is not None
    assert (pulse.answered, pulse.level) == (None, None)
    kept = stage.unit.sealed.get(box)
    assert kept is None or kept.state in {BoxState.DISCARDED, BoxState.CLOSED}


def test_n7_while_it_is_open_no_number_is_shown_to_anybody(stage: Stage) -> None:
    adopted(stage)
    asks_pulse(stage)
    feels(stage, dict.fromkeys(EVERYBODY, 2))
    stage.presses(ILZE, f"norms-pulse:{stage.group.id}")
    assert "no 5:" not in stage.screen(ILZE).text
    assert "no 5:" not in in_group(stage, "norm-pulse-card")[-1]


def test_n7_an_answer_can_be_changed_and_taken_back(stage: Stage) -> None:
    adopted(stage)
    asks_pulse(stage)
    stage.says(ANNA, "/start np-1")
    stage.taps(ANNA, "5 · ļoti labi")
    stage.taps(ANNA, "2 · drīzāk slikti")
    assert "✅ 2 · drīzāk slikti" in stage.labels(ANNA)
    stage.taps(ANNA, "Paņemt atbildi atpakaļ")
    assert not any(label.startswith("✅") for label in stage.labels(ANNA))


def test_n7_the_second_result_tells_how_it_moved_in_words_and_in_a_picture(stage: Stage) -> None:
    adopted(stage)
    for number, step in ((1, 3), (2, 5)):
        asks_pulse(stage)
        feels(stage, dict.fromkeys(EVERYBODY, step), number)
        days_pass(stage, 5)
    assert "Labāk nekā iepriekš (bija 3)" in in_group(stage, "norm-pulse-result")[-1]
    shown = stage.view("norm-pulse-result", {"id": 2}, "lv", CHAT)
    assert shown is not None
    assert isinstance(shown.file, TrendPicture)
    assert [point.value for point in shown.file.points] == ["3", "5"]


def test_n7_every_month_it_is_asked_until_it_is_switched_off(stage: Stage) -> None:
    adopted(stage)
    stage.presses(ILZE, f"norm-pulse-repeat:{stage.group.id}")
    days_pass(stage, 31)
    assert len(stage.unit.norms.pulses(stage.group.id)) == 1
    days_pass(stage, 31)
    assert len(stage.unit.norms.pulses(stage.group.id)) == 2
    stage.presses(ILZE, f"norm-pulse-repeat:{stage.group.id}")
    days_pass(stage, 40)
    assert len(stage.unit.norms.pulses(stage.group.id)) == 2


def test_n8_when_its_day_comes_organisers_are_asked_and_keep_it(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    adopted(stage)
    days_pass(stage, 182)
    asked = {each.chat_id for each in stage.said if each.view == "norm-review"}
    assert asked == {ILZE, ANNA}
    stage.presses(ILZE, "norm-keep:1")
    stage.taps(ILZE, "3 mēnešiem")
    assert norm(stage).review_on == date(2027, 8, 24)
    assert norm(stage).state is NormState.ADOPTED


def test_n8_a_review_day_in_the_past_is_asked_again(stage: Stage) -> None:
    adopted(stage)
    before = norm(stage).review_on
    stage.presses(ILZE, "norm-keep:1")
    stage.says(ILZE, "1.01.2020.")
    assert norm(stage).review_on == before
    assert stage.unit.dialogs.get(ILZE) is not None
    stage.says(ILZE, "1.03.2027.")
    assert norm(stage).review_on == date(2027, 3, 1)


def test_n8_nobody_answers_the_review_and_it_is_asked_once_more_and_then_left(stage: Stage) -> None:
    adopted(stage)
    days_pass(stage, 260)
    assert len([each for each in stage.said if each.view == "norm-review"]) == 2
    assert norm(stage).state is NormState.ADOPTED


def test_n8_changed_by_consent_and_what_held_before_stays_in_the_history(stage: Stage) -> None:
    adopted(stage)
    words_it(stage, "Šeit stāstīto nestāstām arī mājās.")
    current = norm(stage).current
    assert current is not None
    assert current.words == IDEA
    agrees(stage)
    assert [(each.number, each.words, each.ended) for each in norm(stage).versions] == [
        (1, IDEA, Ended.CHANGED),
        (2, "Šeit stāstīto nestāstām arī mājās.", None),
    ]
    stage.presses(EMMA, "norm:1")
    assert "How it was before" in stage.screen(EMMA).text
    assert IDEA in stage.screen(EMMA).text


def test_n8_a_change_that_is_withdrawn_leaves_what_held(stage: Stage) -> None:
    adopted(stage)
    words_it(stage, "Šeit stāstīto nestāstām arī mājās.")
    stage.presses(ILZE, "consent-withdraw-yes:2")
    current = norm(stage).current
    assert current is not None
    assert (norm(stage).state, current.words) == (NormState.ADOPTED, IDEA)


def test_n8_retired_the_group_is_told_and_the_history_keeps_it(stage: Stage) -> None:
    adopted(stage)
    stage.presses(ILZE, "norm-retire:1")
    assert "vispirms parunājiet" in stage.screen(ILZE).text
    stage.taps(ILZE, "Jā, vairs nav spēkā")
    [told] = in_group(stage, "norm-retired")
    assert IDEA in told
    assert IDEA not in in_group(stage, "norms-card")[-1]
    assert "nav nevienas normas" in in_group(stage, "norms-card")[-1]
    stage.presses(ILZE, "norm:1")
    assert IDEA in stage.screen(ILZE).text


def test_n6_when_all_was_asked_the_group_is_reminded_now_and_then(stage: Stage) -> None:
    adopted(stage)
    days_pass(stage, 27)
    cards = len(in_group(stage, "norms-card"))
    days_pass(stage, REMINDED_DAYS + 3)
    assert len(in_group(stage, "norms-card")) > cards
    assert "Vai tā joprojām ir mūsu?" in in_group(stage, "norms-card")[-1]


def test_p3_what_was_proposed_and_not_used_is_gone_after_sixty_days(stage: Stage) -> None:
    begin(stage)
    proposes(stage, ANNA, IDEA)
    gathers(stage)
    days_pass(stage, 61)
    stage.presses(ILZE, "norm-ideas:1")
    assert IDEA not in stage.screen(ILZE).text


def test_p3_who_is_forgotten_leaves_no_proposal_and_no_acceptance(stage: Stage) -> None:
    adopted(stage)
    stage.presses(ANNA, f"norms-accept:{stage.group.id}:1")
    stage.passes(timedelta(days=4))
    proposes(stage, ANNA, "Vakaros nerakstām.", 2)
    stage.unit.sealed.withdraw_everywhere(ANNA)
    stage.unit.privacy.forget(ANNA, stage.now)
    assert stage.unit.norms.accepted(stage.group.id, ANNA) == 0
    gathers(stage, 2)
    assert "Vakaros nerakstām." not in stage.screen(ILZE).text


def test_g9_the_organiser_who_asked_leaves_and_another_goes_on(stage: Stage) -> None:
    stage.make_organiser(ANNA)
    stage.presses(ANNA, f"norms-begin:{stage.group.id}:beginning")
    stage.passes(timedelta(minutes=1))
    stage.unit.groups.set_present(stage.group.id, ANNA, present=False)
    proposes(stage, OLGA, IDEA)
    gathers(stage)
    words_it(stage)
    agrees(stage, (OLGA, TARAS, EMMA))
    assert norm(stage).state is NormState.ADOPTED


@pytest.mark.parametrize("role", [Role.MEMBER, None])
def test_s3_members_and_strangers_cannot_review_retire_or_ask(stage: Stage, role: Role | None) -> None:
    adopted(stage)
    person = ANNA if role else NEWCOMER
    stage.is_in_group(person, "member" if role else "left")
    for data in ("norm-keep:1", "norm-retire-yes:1", f"norm-pulse-now:{stage.group.id}"):
        stage.presses(person, data)
        assert stage.answer is not None
        assert stage.answer.alert
    assert norm(stage).state is NormState.ADOPTED
    assert stage.unit.norms.pulses(stage.group.id) == []
