"""I'll do it: one owner, a day of one's own choosing, asked about privately; help without a name; go or no-go."""

from datetime import datetime, timedelta

import pytest

from domain.groups import Role
from domain.meetings import Meeting, MeetingState
from domain.people import Reach
from domain.privacy import Record
from domain.tasks import OPEN_AT_MOST, WORDS_LIMIT, TaskState
from handlers.farewells import Leaving
from handlers.registry import farewells
from handlers.tasks.card import CALLED_AT_MOST
from handlers.turn import Sorry
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, TARAS, Stage, with_quiet
from tests.handlers.tasks.doings import GAMES, added, day, on_card, takes, task, told

STRANGER = 77


def toast(stage: Stage) -> str:
    assert stage.answer is not None
    return stage.answer.text


def test_f1_an_organiser_writes_a_task_sees_the_card_and_only_then_the_group_does(stage: Stage) -> None:
    stage.presses(ILZE, f"task-make:{stage.group.id}")
    stage.says(ILZE, f"  {GAMES} ")
    assert GAMES in stage.screen(ILZE).text
    assert not [each for each in stage.said if each.chat_id == CHAT]
    stage.taps(ILZE, "Nosūtīt grupai")
    assert GAMES in on_card(stage)
    assert "Kurš varētu to izdarīt?" in on_card(stage)
    assert "Кто мог бы это сделать?" in on_card(stage)


def test_f1_a_task_can_be_for_a_meeting(stage: Stage) -> None:
    meeting = stage.meeting("2026-12-10T18:30")
    stage.presses(ILZE, f"task-make:{stage.group.id}")
    stage.says(ILZE, GAMES)
    stage.taps(ILZE, "Vecāku tikšanās")
    stage.taps(ILZE, "Nosūtīt grupai")
    assert task(stage).meeting_id == meeting.id
    assert "Vecāku tikšanās" in stage.screen(ILZE).text


def test_f1_a_task_too_long_is_asked_for_again(stage: Stage) -> None:
    stage.presses(ILZE, f"task-make:{stage.group.id}")
    stage.says(ILZE, "ā" * (WORDS_LIMIT + 1))
    assert str(WORDS_LIMIT + 1) in stage.screen(ILZE).text
    stage.says(ILZE, "ā" * WORDS_LIMIT)
    stage.taps(ILZE, "Nosūtīt grupai")
    assert task(stage).words == "ā" * WORDS_LIMIT


def test_f1_members_write_tasks_down_for_three_days_after_a_meeting(stage: Stage) -> None:
    stage.presses(ANNA, f"task-make:{stage.group.id}")
    assert "pieraksta organizatori" in toast(stage)
    stage.meeting("2026-11-24T18:30")
    stage.passes(timedelta(days=2))
    stage.presses(ANNA, f"task-make:{stage.group.id}")
    stage.says(ANNA, GAMES)
    stage.taps(ANNA, "Nosūtīt grupai")
    assert task(stage).words == GAMES
    stage.passes(timedelta(days=3))
    stage.presses(ANNA, f"task-make:{stage.group.id}")
    assert "pieraksta organizatori" in toast(stage)


def test_f1_forty_open_tasks_are_enough(stage: Stage) -> None:
    for number in range(OPEN_AT_MOST):
        added(stage, f"Darbs {number}")
    with pytest.raises(Sorry, match="task-too-many"):
        added(stage)


def test_f1_whoever_presses_first_has_it_and_the_second_is_told_kindly(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    takes(stage, OLGA)
    assert "Anna" in toast(stage)
    assert "Спасибо" in toast(stage)
    assert task(stage).owner_id == ANNA
    assert "Dara: Anna" in on_card(stage)
    takes(stage, ANNA)
    assert "jau esat uzņēmušies" in toast(stage)


def test_f1_at_the_very_same_moment_there_is_one_owner(stage: Stage) -> None:
    """Both have seen that it is free: the row itself lets only one in."""
    added(stage)
    free = stage.unit.tasks.of_group(stage.group.id)
    assert [each.free for each in free] == [True]
    assert [stage.unit.tasks.take(1, person, day("2026-11-30")) for person in (ANNA, OLGA)] == [True, False]


def test_f1_the_usual_day_is_before_the_next_meeting_and_another_is_one_tap_away(stage: Stage) -> None:
    stage.meeting("2026-12-10T18:30")
    added(stage)
    takes(stage, ANNA)
    assert task(stage).due_on == day("2026-12-09")
    stage.taps(ANNA, "Pēc nedēļas")
    assert task(stage).due_on == day("2026-11-30")
    assert "30. novembrī" in on_card(stage)


def test_f1_a_day_can_be_written_and_one_that_has_passed_is_asked_about(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.taps(ANNA, "Uzrakstīt dienu")
    stage.says(ANNA, "20.11.2026.")
    assert "pagājusi" in stage.screen(ANNA).text
    stage.says(ANNA, "20. novembrī")
    assert "pusgada" in stage.screen(ANNA).text
    stage.says(ANNA, "5. decembrī")
    assert task(stage).due_on == day("2026-12-05")


def test_f1_a_day_on_an_old_or_forged_button_is_refused(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    for bad in ("2026-11-22", "2031-01-01", "rīt", ""):
        stage.presses(ANNA, f"task-day:1:{bad}")
        assert stage.answer is not None
        assert stage.answer.alert
    assert task(stage).due_on == day("2026-11-30")


def test_f1_the_day_before_its_owner_is_asked_and_nobody_else(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.presses(ANNA, "task-day:1:2026-11-27")
    stage.passes(timedelta(days=2))
    assert told(stage, ANNA, "task-ask") == []
    stage.passes(timedelta(days=1))
    assert len(told(stage, ANNA, "task-ask")) == 1
    assert {each.chat_id for each in stage.said if each.view == "task-ask"} == {ANNA}
    stage.taps(ANNA, "Izdarīts")
    assert task(stage).state is TaskState.DONE
    assert "Izdarīts. Paldies!" in on_card(stage)
    assert told(stage, ANNA, "task-ask") == []


def test_f1_what_was_pressed_by_mistake_is_undone(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.presses(ANNA, "task-done:1")
    stage.taps(ANNA, "Tomēr vēl nav pabeigts")
    assert task(stage).open
    assert task(stage).owner_id == ANNA
    assert stage.unit.schedule.about("task-due", 1)


def test_f1_later_means_another_day_and_being_asked_again(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.passes(timedelta(days=7))
    stage.taps(ANNA, "Cita diena")
    stage.taps(ANNA, "Pēc nedēļas")
    stage.passes(timedelta(days=7))
    assert len(told(stage, ANNA, "task-ask")) == 1


def test_f1_help_is_asked_of_the_group_without_a_name_or_a_reason_and_offered_to_the_owner_alone(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.presses(ANNA, "task-help:1")
    assert "noderētu vēl viens palīgs" in stage.screen(ANNA).text
    assert not told(stage, CHAT, "task-help-call")
    stage.taps(ANNA, "Pajautāt grupai")
    (call,) = told(stage, CHAT, "task-help-call")
    assert "Anna" not in call
    for _ in range(2):
        stage.presses(OLGA, "task-offer:1", CHAT)
    assert len(told(stage, ANNA, "task-help-news")) == 1
    assert "Olga" in told(stage, ANNA, "task-help-news")[0]
    assert not [each for each in stage.said if each.view == "task-help-news" and each.chat_id != ANNA]


def test_f1_help_can_be_asked_of_the_organisers_alone(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.presses(ANNA, "task-help:1")
    stage.taps(ANNA, "Pateikt tikai organizatoriem")
    assert "Anna lūdz palīdzību" in told(stage, ILZE, "task-help-news")[0]
    assert not told(stage, CHAT, "task-help-call")


def test_f1_silence_is_asked_once_more_and_then_told_to_organisers_only(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.presses(ANNA, "task-day:1:2026-11-26")
    stage.passes(timedelta(days=9))
    assert len([each for each in stage.said if each.view == "task-ask"]) == 2
    unheard = [each for each in stage.said if each.view == "task-unheard"]
    assert [each.chat_id for each in unheard] == [ILZE]
    assert GAMES in told(stage, ILZE, "task-unheard")[0]


def test_f1_an_owner_without_a_private_chat_is_told_at_once_how_and_organisers_when_it_is_due(stage: Stage) -> None:
    added(stage)
    stage.unit.people.set_reach(ANNA, Reach.NEVER_STARTED)
    takes(stage, ANNA)
    assert "Atvērt privāti" in toast(stage)
    assert not [each for each in stage.said if each.chat_id == ANNA]
    stage.passes(timedelta(days=7))
    assert not [each for each in stage.said if each.chat_id == ANNA]
    assert "nevaru uzrakstīt privāti" in told(stage, ILZE, "task-unheard")[0]
    stage.says(ANNA, "/start do-1")
    assert "Izdarīts" in "".join(stage.labels(ANNA))


def test_f1_an_owner_who_leaves_sets_the_task_free_and_organisers_hear_of_it_not_of_whom(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    leaves(stage, ANNA)
    assert task(stage).free
    assert "Kurš varētu to izdarīt?" in on_card(stage)
    stage.passes(timedelta(minutes=1))
    (freed,) = told(stage, ILZE, "task-freed")
    assert "Anna" not in freed
    assert stage.unit.schedule.about("task-due", 1) == []


def test_f1_an_owner_who_is_forgotten_sets_the_task_free(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    anna = stage.unit.people.get(ANNA)
    assert anna is not None
    farewells.run(Leaving(stage.unit, anna, stage.now, stage.world))
    stage.unit.privacy.forget(ANNA, stage.now)
    assert task(stage).free
    assert task(stage).due_on is None
    stage.passes(timedelta(minutes=1))
    assert len(told(stage, ILZE, "task-freed")) == 1


def test_f1_a_task_handed_back_at_night_is_told_in_the_morning(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.passes(timedelta(hours=13))
    stage.presses(ANNA, "task-back:1")
    assert task(stage).free
    assert not told(stage, ILZE, "task-freed")
    stage.passes(timedelta(hours=10))
    assert len(told(stage, ILZE, "task-freed")) == 1


def test_f1_free_tasks_stand_first_and_can_be_called_out_once_more(stage: Stage) -> None:
    for number in range(CALLED_AT_MOST + 2):
        added(stage, f"Darbs {number}")
    takes(stage, ANNA, 1)
    stage.presses(ILZE, f"tasks:{stage.group.id}:0")
    assert stage.labels(ILZE)[0] == "🙋 Brīvs: Darbs 1"
    stage.taps(ILZE, "Pajautāt grupai vēlreiz")
    assert not told(stage, CHAT, "tasks-call")
    stage.taps(ILZE, "Nosūtīt grupai")
    (call,) = told(stage, CHAT, "tasks-call")
    assert call.count("📌") == CALLED_AT_MOST
    stage.presses(OLGA, "task-take:2", CHAT)
    assert task(stage, 2).owner_id == OLGA


def event(stage: Stage) -> Meeting:
    meeting = stage.meeting("2026-12-10T18:30")
    added(stage, "Uzcept kūku", meeting)
    added(stage, "Atnest galdu", meeting)
    return meeting


def test_f1_a_week_before_organisers_see_what_is_free_and_decide(stage: Stage) -> None:
    meeting = event(stage)
    takes(stage, ANNA, 1)
    stage.passes(timedelta(days=9))
    assert not told(stage, ILZE, "task-go")
    stage.passes(timedelta(days=1, hours=1))
    (asked,) = told(stage, ILZE, "task-go")
    assert "Atnest galdu" in asked
    assert "Uzcept kūku" not in asked
    assert {each.chat_id for each in stage.said if each.view == "task-go"} == {ILZE}
    stage.presses(ILZE, f"task-smaller:{meeting.id}")
    stage.taps(ILZE, "Bez šī")
    assert task(stage, 2).state is TaskState.DROPPED
    assert not told(stage, ILZE, "task-go")


def test_f1_the_meeting_can_be_cancelled_from_there(stage: Stage) -> None:
    meeting = event(stage)
    stage.passes(timedelta(days=10, hours=1))
    stage.presses(ILZE, f"task-go:{meeting.id}")
    stage.taps(ILZE, "Atcelt")
    stage.taps(ILZE, "Atcelt un pastāstīt")
    assert stage.stored(meeting.id).cancelled


def test_f1_the_question_moves_with_the_meeting_and_days_before_it_too(stage: Stage) -> None:
    meeting = event(stage)
    takes(stage, ANNA, 1)
    assert task(stage, 1).due_on == day("2026-12-09")
    moves(stage, meeting, "2026-12-20T18:30")
    assert task(stage, 1).due_on == day("2026-12-19")
    (entry,) = stage.unit.schedule.about("task-go", meeting.id)
    assert entry.schedule.first.date == day("2026-12-13")


def test_f1_when_the_meeting_is_cancelled_nobody_is_asked_and_organisers_see_what_is_left(stage: Stage) -> None:
    meeting = event(stage)
    takes(stage, ANNA, 1)
    cancels(stage, meeting)
    assert "Uzcept kūku" in told(stage, ILZE, "tasks-of-cancelled")[0]
    stage.passes(timedelta(days=30))
    assert not [each for each in stage.said if each.view in {"task-ask", "task-go", "task-unheard"}]


def test_f1_where_all_is_taken_nobody_is_asked_whether_to_go_ahead(stage: Stage) -> None:
    event(stage)
    takes(stage, ANNA, 1)
    takes(stage, OLGA, 2)
    stage.passes(timedelta(days=11))
    assert not [each for each in stage.said if each.view == "task-go"]


def test_f1_a_pause_holds_the_question_and_says_what_it_was(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.presses(ILZE, f"pause-now:{stage.group.id}:0")
    stage.passes(timedelta(days=8))
    assert not [each for each in stage.said if each.view == "task-ask"]
    stage.presses(ILZE, f"resume:{stage.group.id}")
    assert GAMES in stage.screen(ILZE).text
    stage.taps(ILZE, "Atsākt, neko nesakot")
    stage.passes(timedelta(minutes=1))
    assert len(told(stage, ANNA, "task-ask")) == 1


def test_f1_a_question_that_falls_on_a_quiet_sunday_comes_on_monday(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    assert task(stage).due_on == day("2026-11-30")
    stage.passes(timedelta(days=6, hours=3))
    assert stage.now.weekday() == 6
    assert not told(stage, ANNA, "task-ask")
    stage.passes(timedelta(days=1))
    assert len(told(stage, ANNA, "task-ask")) == 1
    with_quiet(stage, sundays=False)


@pytest.mark.parametrize("data", ["task-done:1", "task-back:1", "task-help:1", "task-help-group:1", "task-when:1"])
def test_f1_only_the_owner_answers_for_a_task(stage: Stage, data: str) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.presses(OLGA, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert task(stage).owner_id == ANNA
    assert task(stage).open


@pytest.mark.parametrize("data", ["task-drop:1", "tasks-call-yes:1:0", "task-smaller:1", "task-leave-out:1:1"])
def test_f1_only_those_who_run_the_group_take_a_task_off_the_list(stage: Stage, data: str) -> None:
    added(stage, GAMES, stage.meeting("2026-12-10T18:30"))
    stage.presses(EMMA, data)
    assert stage.answer is not None
    assert stage.answer.alert
    assert task(stage).open


def test_f1_strangers_and_other_chats_take_nothing(stage: Stage) -> None:
    added(stage)
    stage.is_in_group(STRANGER, "left")
    takes(stage, STRANGER)
    stage.presses(ANNA, "task-take:1", -999)
    stage.presses(ANNA, "task-take:99", CHAT)
    assert task(stage).free


def test_p4_mydata_names_ones_tasks_and_offers(stage: Stage) -> None:
    added(stage)
    takes(stage, ANNA)
    stage.presses(OLGA, "task-offer:1", CHAT)
    about = stage.unit.privacy.about(ANNA)
    values = {"task.words": GAMES, "groups.title": "Rīta kafija", "due_on": "2026-11-30", "state": "open"}
    assert Record("task", {key.replace(".", "_"): value for key, value in values.items()}) in about
    assert Record("task_helper", {"task_words": GAMES}) in stage.unit.privacy.about(OLGA)


def leaves(stage: Stage, person: int) -> None:
    member = {"user": {"id": person, "is_bot": False, "first_name": "A"}, "status": "member"}
    stage.gets(
        {
            "chat_member": {
                "chat": {"id": CHAT, "type": "supergroup", "title": "G"},
                "from": {"id": person, "is_bot": False, "first_name": "A"},
                "date": 1,
                "old_chat_member": member,
                "new_chat_member": {**member, "status": "left"},
            }
        }
    )


def moves(stage: Stage, meeting: Meeting, starts: str) -> None:
    stage.presses(ILZE, f"change:{meeting.id}:move")
    moment = datetime.fromisoformat(starts)
    stage.says(ILZE, f"{moment.day}.{moment.month}. {moment:%H:%M}")
    stage.taps(ILZE, "Pārcelt un pastāstīt")


def cancels(stage: Stage, meeting: Meeting) -> None:
    stage.presses(ILZE, f"change:{meeting.id}:cancel")
    stage.taps(ILZE, "Atcelt un pastāstīt")
    assert stage.stored(meeting.id).state is MeetingState.CANCELLED


def test_f1_an_organiser_who_has_the_task_is_not_told_of_their_own_silence(stage: Stage) -> None:
    added(stage)
    stage.make_organiser(TARAS)
    assert stage.unit.groups.member(stage.group.id, TARAS).role is Role.ORGANISER  # type: ignore[union-attr]
    takes(stage, TARAS)
    stage.passes(timedelta(days=12))
    assert [each.chat_id for each in stage.said if each.view == "task-unheard"] == [ILZE]
