"""A pause holds everything; resuming shows it and sends what was chosen, once."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from domain.groups import Group, Role
from domain.schedule import Schedule, advanced, due_between, started
from domain.unit_of_work import Entry
from domain.wall_time import WallTime
from handlers.firing import Firing, Kinds, fire
from handlers.pause import held_arguments
from handlers.registry import views
from handlers.screen import Scene, Screen
from tests.handlers.circle import Circle
from tests.handlers.direct import NOW, WORLD, Direct

CHAT, WORKER, ORGANISER = -1001, 2, 11

fired: list[int | None] = []
kinds = Kinds()


@kinds("test-push")
def push(firing: Firing) -> None:
    fired.append(firing.entry.subject_id)


@held_arguments("test-push-over")
def nothing_to_say(scene: Scene, subject_id: int | None, detail: str) -> Mapping[str, Any] | None:
    return None


@pytest.fixture(autouse=True)
def _nothing_fired() -> None:
    fired.clear()


@pytest.fixture
def group(direct: Direct) -> Group:
    group = direct.group(CHAT, direct.worker(WORKER))
    direct.member(group, ORGANISER, Role.ORGANISER)
    return group


def plan(direct: Direct, group: Group, subject: int, kind: str = "test-push", hours: float = 1) -> None:
    first = WallTime.from_instant(direct.now + timedelta(hours=hours), group.zone)
    schedule = started(Schedule(kind, f"{kind}:{subject}:{hours}", first))
    direct.unit.schedule.put(Entry(schedule, group.id, subject))


def time_passes(direct: Direct, **span: float) -> None:
    """As the ticker does: everything due fires once and moves on."""
    direct.now += timedelta(**span)
    for entry in direct.unit.schedule.due(direct.now, 100):
        due = entry.schedule.next_due
        assert due is not None
        for occurrence in due_between(entry.schedule, due - timedelta(microseconds=1), direct.now):
            if direct.unit.schedule.note_occurrence(entry.schedule, occurrence, direct.now):
                fire(kinds, Firing(direct.unit, entry, occurrence, direct.now, WORLD))
        direct.unit.schedule.move_on(advanced(entry.schedule, direct.now))


def screen(direct: Direct, group: Group) -> Screen:
    scene = Scene(direct.unit, direct.now, direct.now, "en", ORGANISER, WORLD)
    shown = views.by_name["resume"](scene, {"group": group.id})
    assert shown is not None
    return shown


def labels(shown: Screen) -> list[str]:
    return [button.label for row in shown.rows for button in row]


def test_g6_while_paused_nothing_fires_and_all_is_held(direct: Direct, group: Group) -> None:
    plan(direct, group, 1)
    direct.press(ORGANISER, f"pause-now:{group.id}:0")
    time_passes(direct, hours=2)
    assert fired == []
    assert [held.subject_id for held in direct.unit.schedule.held(group.id)] == [1]


def test_g6_without_a_pause_it_fires(direct: Direct, group: Group) -> None:
    """The control."""
    plan(direct, group, 1)
    time_passes(direct, hours=2)
    assert fired == [1]


def test_g6_the_group_learns_of_it_only_if_wished(direct: Direct, group: Group) -> None:
    direct.press(ORGANISER, f"pause-now:{group.id}:0")
    direct.press(ORGANISER, f"resume-now:{group.id}:0")
    assert direct.said_to(CHAT) == []
    direct.press(ORGANISER, f"pause-now:{group.id}:1")
    direct.press(ORGANISER, f"resume-now:{group.id}:1")
    assert direct.said_to(CHAT) == ["text", "text"]


def test_g6_a_second_press_of_pause_tells_the_group_once(direct: Direct, group: Group) -> None:
    direct.press(ORGANISER, f"pause-now:{group.id}:1")
    paused_at = direct.unit.groups.get(group.id)
    time_passes(direct, minutes=5)
    direct.press(WORKER, f"pause-now:{group.id}:1")
    assert direct.said_to(CHAT) == ["text"]
    assert direct.unit.groups.get(group.id) == paused_at


def test_g6_what_was_chosen_goes_out_once_and_the_rest_never(direct: Direct, group: Group) -> None:
    for subject in (1, 2, 3):
        plan(direct, group, subject)
    direct.press(ORGANISER, f"pause-now:{group.id}:0")
    time_passes(direct, hours=2)
    second = direct.unit.schedule.held(group.id)[1]
    direct.press(ORGANISER, f"held:{group.id}:{second.id}")
    direct.press(ORGANISER, f"resume-now:{group.id}:0")
    time_passes(direct, seconds=1)
    time_passes(direct, days=2)
    assert fired == [1, 3]
    assert direct.unit.schedule.held(group.id) == []


def test_g6_a_double_press_of_resume_sends_nothing_twice(direct: Direct, group: Group) -> None:
    plan(direct, group, 1)
    direct.press(ORGANISER, f"pause-now:{group.id}:0")
    time_passes(direct, hours=2)
    direct.press(ORGANISER, f"resume-now:{group.id}:0")
    direct.press(WORKER, f"resume-now:{group.id}:0")
    time_passes(direct, hours=1)
    assert fired == [1]


def test_g6_pausing_again_before_it_went_out_holds_it_again(direct: Direct, group: Group) -> None:
    plan(direct, group, 1)
    direct.press(ORGANISER, f"pause-now:{group.id}:0")
    time_passes(direct, hours=2)
    direct.press(ORGANISER, f"resume-now:{group.id}:0")
    direct.press(ORGANISER, f"pause-now:{group.id}:0")
    time_passes(direct, hours=1)
    assert fired == []
    assert len(direct.unit.schedule.held(group.id)) == 1


def test_g6_forty_reminders_of_one_thing_are_one_line_and_one_button(direct: Direct, group: Group) -> None:
    for number in range(40):
        plan(direct, group, 1, hours=1 + number / 60)
    plan(direct, group, 2)
    direct.press(ORGANISER, f"pause-now:{group.id}:0")
    time_passes(direct, hours=3)
    first = direct.unit.schedule.held(group.id)[0]
    assert labels(screen(direct, group))[:2] == ["✅ 1 – send", "✅ 2 – send"]
    direct.press(ORGANISER, f"held:{group.id}:{first.id}")
    assert labels(screen(direct, group))[:2] == ["🚫 1 – drop", "✅ 2 – send"]
    assert sum(held.release for held in direct.unit.schedule.held(group.id)) == 1


def test_g6_all_can_be_dropped_or_taken_at_once(direct: Direct, group: Group) -> None:
    for subject in range(1, 20):
        plan(direct, group, subject)
    direct.press(ORGANISER, f"pause-now:{group.id}:0")
    time_passes(direct, hours=2)
    assert "… and 7 more" in screen(direct, group).text
    direct.press(ORGANISER, f"held-all:{group.id}:0")
    assert not any(held.release for held in direct.unit.schedule.held(group.id))
    direct.press(ORGANISER, f"held-all:{group.id}:1")
    assert all(held.release for held in direct.unit.schedule.held(group.id))


def test_g6_what_is_over_is_not_asked_about(direct: Direct, group: Group) -> None:
    plan(direct, group, 1, kind="test-push-over")
    direct.press(ORGANISER, f"pause-now:{group.id}:0")
    time_passes(direct, hours=2)
    assert "Nothing was held back" in screen(direct, group).text


def test_g6_the_held_things_of_another_group_stay_out_of_reach(direct: Direct, group: Group) -> None:
    other = direct.group(-1002, direct.worker(3))
    plan(direct, other, 5)
    direct.press(3, f"pause-now:{other.id}:0")
    time_passes(direct, hours=2)
    theirs = direct.unit.schedule.held(other.id)[0]
    direct.press(ORGANISER, f"held:{group.id}:{theirs.id}")
    assert direct.unit.schedule.held(other.id)[0].release


def test_t3_what_came_due_while_the_bot_was_out_is_asked_about(direct: Direct, group: Group) -> None:
    plan(direct, group, 1)
    direct.bot_added(CHAT, 77, status="kicked")
    time_passes(direct, hours=2)
    assert fired == []
    direct.bot_added(CHAT, 77)
    assert direct.said_to(WORKER) == ["delivery-news", "delivery-news"]
    direct.press(WORKER, f"resume-now:{group.id}:0")
    time_passes(direct, seconds=1)
    assert fired == [1]


async def test_g6_the_worker_pauses_tells_the_group_and_resumes(circle: Circle) -> None:
    await circle.worker.presses("Grupas lapa")
    await circle.worker.presses("Pauze")
    await circle.worker.presses("Pauze, pasakot grupai")
    await circle.worker.sees("Kādu laiku es klusēšu", in_chat=circle.group)
    assert circle.row()["paused_at"] is not None
    await circle.worker.presses("Atsākt, pasakot grupai")
    await circle.worker.sees("Esmu atpakaļ", in_chat=circle.group)
    assert circle.row()["paused_at"] is None


def test_g6_now_is_when_it_goes_out(direct: Direct, group: Group) -> None:
    plan(direct, group, 1)
    direct.press(ORGANISER, f"pause-now:{group.id}:0")
    time_passes(direct, hours=2)
    direct.press(ORGANISER, f"resume-now:{group.id}:0")
    assert [entry.schedule.next_due for entry in direct.unit.schedule.of_group(group.id)] == [NOW + timedelta(hours=2)]
