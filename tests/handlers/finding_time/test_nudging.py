"""Those who have marked no time are nudged by itself, once, the day before the end; nobody learns who they are."""

from collections.abc import Sequence
from datetime import timedelta

from domain.people import Reach
from domain.pushes import Push
from domain.wall_time import local_naive
from handlers.finding_time.ending import NUDGE
from handlers.finding_time.nudging import held
from handlers.screen import Scene
from storage.outbox import Waiting
from tests.handlers.finding_time.searching import ask, card_text, marks
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, RIGA, TARAS, Stage

WEEK_OFF = "otrdien 1.12. 18:00, trešdien 2.12. 10:00, sestdien 5.12. no rīta"


def nudged(sent: Sequence[Waiting]) -> list[int]:
    return sorted(each.chat_id for each in sent if each.view == "time-nudge")


def planned(stage: Stage) -> list[str]:
    due = [each.schedule.next_due for each in stage.unit.schedule.about(NUDGE, 1)]
    return [local_naive(each, RIGA).isoformat("T", "minutes") for each in due if each is not None]


def test_m2_who_has_marked_nothing_is_nudged_in_private_the_day_before_the_end(stage: Stage) -> None:
    ask(stage, WEEK_OFF, until="pēc nedēļas")
    marks(stage, ANNA, _1="no")
    marks(stage, OLGA, _2="yes")
    before = card_text(stage)
    sent = stage.passes(timedelta(days=6, hours=23))
    assert nudged(sent) == [ILZE, TARAS, EMMA]
    assert {each.push for each in sent if each.view == "time-nudge"} == {Push.SPARE}
    assert not any(each.chat_id == CHAT and each.view == "time-nudge" for each in sent)
    assert card_text(stage).split("Atbild")[0] == before.split("Atbild")[0]
    assert not nudged(stage.passes(timedelta(days=3)))


def test_m2_who_muted_or_cannot_be_written_to_is_left_in_peace(stage: Stage) -> None:
    ask(stage, WEEK_OFF, until="pēc nedēļas")
    stage.unit.groups.set_muted(stage.group.id, ANNA, muted=True)
    stage.unit.people.set_reach(OLGA, Reach.BLOCKED)
    assert nudged(stage.passes(timedelta(days=6, hours=23))) == [ILZE, TARAS, EMMA]


def test_m2_who_answers_while_the_nudge_waits_does_not_get_it(stage: Stage) -> None:
    ask(stage, WEEK_OFF, until="pēc nedēļas")
    assert stage.view("time-nudge", {"id": 1}, "lv", ANNA) is not None
    marks(stage, ANNA, _1="maybe")
    assert stage.view("time-nudge", {"id": 1}, "lv", ANNA) is None


def test_m2_one_tap_on_the_nudge_opens_the_times(stage: Stage) -> None:
    ask(stage, WEEK_OFF, until="pēc nedēļas")
    stage.passes(timedelta(days=6, hours=23))
    stage.taps(TARAS, "Позначити")
    stage.taps(TARAS, "1. ")
    assert stage.unit.time_searches.respondents(1) == {TARAS}


def test_m2_a_short_search_is_not_nudged_and_an_ended_one_not_either(stage: Stage) -> None:
    ask(stage, "otrdien 24.11. 18:00, trešdien 25.11. 09:00")
    assert planned(stage) == []
    ask(stage, WEEK_OFF, until="pēc nedēļas")
    stage.presses(ILZE, "time-close:2")
    assert not nudged(stage.passes(timedelta(days=10)))


def test_m2_the_nudge_moves_with_the_end_and_never_into_the_quiet_hours(stage: Stage) -> None:
    """The end on Monday: the day before is Sunday, so it goes on Saturday before the evening."""
    ask(stage, WEEK_OFF, until="Kamēr laiki")
    assert planned(stage) == ["2026-12-04T12:00"]
    stage.presses(ILZE, "time-end:1")
    stage.says(ILZE, "pirmdien 30.11. 12:00")
    assert planned(stage) == ["2026-11-28T20:59"]


def test_g6_while_the_group_is_paused_nobody_is_nudged_and_what_is_held_has_words(stage: Stage) -> None:
    ask(stage, WEEK_OFF, until="pēc nedēļas")
    entry = stage.unit.schedule.about(NUDGE, 1)[0]
    scene = Scene(stage.unit, stage.now, stage.now, "lv", ILZE, stage.world)
    assert held(scene, entry.subject_id, entry.detail) == {"title": "Vecāku vakars"}
    stage.presses(ILZE, "time-cancel-yes:1")
    assert held(scene, entry.subject_id, entry.detail) is None
