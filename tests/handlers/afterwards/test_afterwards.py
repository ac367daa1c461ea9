"""After a meeting: asked privately two hours later, ticked in private, told in numbers, sent to who was not there."""

from datetime import time, timedelta

import pytest

from domain.afterwards import SUMMARY_LIMIT
from domain.meetings import Answer, Meeting
from domain.people import Reach
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, with_quiet

STRANGER = 77


def held(stage: Stage) -> Meeting:
    """Over since an hour."""
    meeting = stage.meeting("2026-11-23T12:00")
    for person, answer in ((ANNA, Answer.COMING), (OLGA, Answer.MAYBE), (TARAS, Answer.NO)):
        stage.unit.meetings.answer(meeting.id, person, answer, stage.now)
    stage.passes(timedelta(hours=5))
    return meeting


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def group_text(stage: Stage, language: str = "lv") -> str:
    shown = stage.view("after-told", {"id": 1}, language, CHAT)
    assert shown is not None
    return shown.text


def test_m9_two_hours_after_the_end_whoever_planned_it_is_asked_privately(stage: Stage) -> None:
    stage.make_organiser(EMMA)
    stage.meeting("2026-11-23T12:00", planned_by=EMMA)
    assert not [each for each in stage.passes(timedelta(hours=5, minutes=59)) if each.view == "after"]
    sent = stage.passes(timedelta(minutes=1))
    assert [(each.chat_id, each.view) for each in sent] == [(EMMA, "after")]
    assert "The meeting is over" in stage.screen(EMMA).text


def test_m9_an_organiser_who_is_none_any_more_is_not_asked_but_the_worker_is(stage: Stage) -> None:
    stage.meeting("2026-11-23T12:00", planned_by=ANNA)
    sent = stage.passes(timedelta(hours=7))
    assert [each.chat_id for each in sent if each.view == "after"] == [ILZE]


def test_m9_after_an_evening_meeting_it_is_asked_in_the_morning(stage: Stage) -> None:
    with_quiet(stage, from_=time(21), until=time(8))
    stage.meeting("2026-11-23T18:30")
    assert not [each for each in stage.passes(timedelta(hours=20)) if each.view == "after"]
    sent = stage.passes(timedelta(hours=2))
    assert [each.chat_id for each in sent if each.view == "after"] == [ILZE]


def test_m9_moved_it_is_asked_after_the_new_end_and_cancelled_never(stage: Stage) -> None:
    stage.meeting("2026-11-23T12:00")
    stage.presses(ILZE, "change:1:move")
    stage.says(ILZE, "otrdien 12:00")
    stage.taps(ILZE, stage.labels(ILZE)[0])
    assert not [each for each in stage.passes(timedelta(hours=24)) if each.view == "after"]
    assert [each for each in stage.passes(timedelta(hours=7)) if each.view == "after"]
    stage.meeting("2026-11-26T12:00")
    stage.presses(ILZE, "change:2:cancel")
    stage.taps(ILZE, stage.labels(ILZE)[0])
    assert not [each for each in stage.passes(timedelta(days=4)) if each.view == "after"]


def test_m9_who_came_is_ticked_in_private_and_told_as_a_total_only(stage: Stage) -> None:
    held(stage)
    stage.presses(ILZE, "after:1")
    stage.taps(ILZE, "Kas atnāca")
    assert stage.labels(ILZE)[:2] == ["▫️ Anna", "▫️ Olga"]
    stage.taps(ILZE, "Visi, kas teica")
    stage.taps(ILZE, "Olga")
    stage.taps(ILZE, "+1 cits")
    stage.taps(ILZE, "+1 cits")
    stage.taps(ILZE, "−1 cits")
    assert stage.unit.afterwards.came(1) == {ANNA, OLGA}
    stage.unit.afterwards.set_summary(1, "Runājām par pavasari.")
    assert "Atnāca: 3 cilvēki" in group_text(stage)
    assert not any(name in group_text(stage) for name in ("Anna", "Olga", "Taras"))
    stage.taps(ILZE, "Bija: Olga")
    assert stage.unit.afterwards.came(1) == {ANNA}


def test_m9_a_tick_pressed_twice_is_one_tick(stage: Stage) -> None:
    held(stage)
    for _ in range(2):
        stage.presses(ILZE, f"after-tick:1:{ANNA}:1:0")
    assert stage.unit.afterwards.came(1) == {ANNA}


def test_m9_summary_decision_and_task_are_sent_to_all_after_a_preview(stage: Stage) -> None:
    held(stage)
    stage.presses(ILZE, "after:1")
    stage.taps(ILZE, "Kopsavilkums")
    stage.says(ILZE, "š" * (SUMMARY_LIMIT + 1))
    assert "par garu" in stage.screen(ILZE).text
    stage.says(ILZE, "Runājām par <b>pavasari</b>.")
    stage.taps(ILZE, "Uzdevums")
    stage.says(ILZE, "Uzcept maizi")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert [task.words for task in stage.unit.tasks.of_meeting(1)] == ["Uzcept maizi"]
    stage.presses(ILZE, f"decision-add:{stage.group.id}")
    stage.says(ILZE, "Tiekamies pirmdienās")
    for label in ("nepārskat", "Saglabāt", "Pierakstīt"):
        found = [each for each in stage.labels(ILZE) if label.casefold() in each.casefold()]
        if found:
            stage.taps(ILZE, found[0])
    stage.presses(ILZE, "after:1")
    stage.taps(ILZE, "Apskatīt")
    preview = stage.screen(ILZE).text
    assert group_text(stage) in preview
    sent = stage.taps(ILZE, "visai grupai")
    assert [each.chat_id for each in sent if each.view == "after-told"] == [CHAT]
    text = group_text(stage)
    assert "&lt;b&gt;pavasari" in text
    assert "• Uzcept maizi" in text
    assert "• Tiekamies pirmdienās" in text


def test_m9_only_those_who_were_not_there_and_can_be_written_to_get_it_privately(stage: Stage) -> None:
    held(stage)
    stage.unit.people.set_reach(TARAS, Reach.NEVER_STARTED)
    stage.unit.groups.set_muted(stage.group.id, EMMA, muted=True)
    stage.unit.afterwards.set_summary(1, "Runājām.")
    stage.presses(ILZE, "after-send:1:absent")
    assert "Vispirms atzīmējiet" in toast(stage)
    stage.presses(ILZE, f"after-tick:1:{ANNA}:1:0")
    sent = stage.presses(ILZE, "after-send:1:absent")
    assert [each.chat_id for each in sent if each.view == "after-told"] == [OLGA]
    assert "1" not in stage.screen(ILZE).text.split("\n")[0]


def test_m9_with_nothing_to_say_nothing_is_sent(stage: Stage) -> None:
    held(stage)
    for data in ("after-preview:1", "after-send:1:all"):
        stage.presses(ILZE, data)
        assert "Vēl nav ko sūtīt" in toast(stage)


def test_m9_sent_twice_it_is_one_message_edited(stage: Stage) -> None:
    held(stage)
    stage.unit.afterwards.set_summary(1, "Runājām.")
    stage.presses(ILZE, "after-send:1:all")
    first = stage.unit.outbox.posted_id("after:1")
    stage.presses(ILZE, "after-send:1:all")
    assert stage.unit.outbox.posted_id("after:1") is not None
    assert first is not None


def feel(stage: Stage, *steps: int) -> None:
    people = (ILZE, ANNA, OLGA, TARAS, EMMA)
    for person, step in zip(people, steps, strict=False):
        stage.presses(person, f"feeling:1:{step}", CHAT)


def card(stage: Stage, language: str = "lv") -> str:
    shown = stage.view("feeling-card", {"id": 1}, language, CHAT)
    assert shown is not None
    return shown.text


def test_m9_how_was_it_is_asked_once_the_same_day_and_told_for_five(stage: Stage) -> None:
    held(stage)
    stage.presses(ILZE, "feeling-ask:1")
    stage.taps(ILZE, "Nosūtīt grupai")
    feel(stage, 5, 5, 3, 5, 1)
    feel(stage, 3)
    assert "Neviens neredzēs" in toast(stage)
    assert "Kā bija" not in card(stage)
    stage.passes(timedelta(days=1))
    assert "Kā bija: 3 no 5" in card(stage)
    assert "(atbilžu: 5)" in card(stage)
    stage.presses(ANNA, "feeling:1:5", CHAT)
    assert "Atbildēt vairs nevar" in toast(stage)
    stage.presses(ILZE, "feeling-ask:1")
    assert "jau ir jautāts" in toast(stage)


def test_m9_fewer_than_five_answers_are_destroyed_unread(stage: Stage) -> None:
    held(stage)
    stage.presses(ILZE, "feeling-send:1")
    feel(stage, 5, 5, 5, 5)
    stage.passes(timedelta(days=1))
    assert "mazāk par 5" in card(stage)
    assert stage.unit.afterwards.of(1).felt is None


def test_m9_how_was_it_is_not_asked_a_day_later_nor_in_the_quiet_hours(stage: Stage) -> None:
    held(stage)
    stage.passes(timedelta(hours=7))
    stage.presses(ILZE, "feeling-send:1")
    assert "klusais laiks" in toast(stage)
    stage.passes(timedelta(hours=12))
    stage.presses(ILZE, "feeling-send:1")
    assert "tikai tikšanās dienā" in toast(stage)


def test_m9_the_history_counts_what_was_held_moved_and_cancelled(stage: Stage) -> None:
    held(stage)
    stage.meeting("2026-11-24T12:00")
    stage.presses(ILZE, "change:2:move")
    stage.says(ILZE, "25.11. 12:00")
    stage.taps(ILZE, stage.labels(ILZE)[0])
    stage.meeting("2026-11-26T12:00")
    stage.presses(ILZE, "change:3:cancel")
    stage.taps(ILZE, stage.labels(ILZE)[0])
    stage.meeting("2026-12-24T12:00")
    stage.passes(timedelta(days=7))
    stage.presses(ILZE, f"after-tick:1:{ANNA}:1:0")
    stage.presses(ANNA, f"meetings:{stage.group.id}")
    stage.taps(ANNA, "Kas jau bijis")
    text = stage.screen(ANNA).text
    assert "Notikušas: 2 · pārceltas: 1 · atceltas: 1" in text
    assert "Atnāca: 1 cilvēks" in text
    assert len(stage.screen(ANNA).rows) == 1
    stage.presses(ILZE, f"meetings-past:{stage.group.id}")
    assert len(stage.screen(ILZE).rows) == 3


ORGANISING = [
    "after:1", "after-ticks:1:0", f"after-tick:1:{OLGA}:1:0", "after-as-said:1:0", "after-others:1:3:0",
    "after-summary:1", "after-preview:1", "after-send:1:all", "feeling-ask:1", "feeling-send:1",
]  # fmt: skip


@pytest.mark.parametrize("data", ORGANISING)
@pytest.mark.parametrize(("person", "chat"), [(ANNA, None), (STRANGER, None), (ILZE, CHAT)])
def test_p8_only_organisers_in_private_see_or_do_any_of_it(
    stage: Stage, data: str, person: int, chat: int | None
) -> None:
    held(stage)
    stage.unit.people.meet(STRANGER, "Svešs", "lv", stage.now)
    stage.unit.afterwards.set_summary(1, "Runājām.")
    before = stage.unit.afterwards.of(1)
    stage.presses(person, data, chat)
    assert stage.answer is not None
    assert stage.answer.alert
    assert (stage.unit.afterwards.of(1), stage.unit.afterwards.came(1)) == (before, frozenset())


@pytest.mark.parametrize("data", ["after:9", "after-tick:1:999:1:0", "after-send:1:x", "after-others:1:100:0"])
def test_s1_forged_presses_change_nothing(stage: Stage, data: str) -> None:
    held(stage)
    stage.unit.afterwards.set_summary(1, "Runājām.")
    stage.presses(ILZE, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert stage.unit.afterwards.came(1) == frozenset()


def test_m9_before_it_begins_there_is_nothing_to_note(stage: Stage) -> None:
    stage.meeting()
    stage.presses(ILZE, "after:1")
    assert "vēl nav sākusies" in toast(stage)


def test_s1_a_stranger_says_nothing_of_how_it_was(stage: Stage) -> None:
    held(stage)
    stage.presses(ILZE, "feeling-send:1")
    stage.is_in_group(STRANGER, "left")
    stage.unit.people.meet(STRANGER, "Svešs", "lv", stage.now)
    stage.presses(STRANGER, "feeling:1:1", CHAT)
    box = stage.unit.afterwards.of(1).box_id
    assert box is not None
    assert stage.unit.sealed.count(box) == 0
