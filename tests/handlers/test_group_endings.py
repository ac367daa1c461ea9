"""A group handed on, left, and deleted with a day to think it over (G9)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from domain.groups import Role
from domain.people import Office, Reach
from domain.wall_time import to_millis
from handlers.navigation import role_in
from handlers.screen import Screen
from tests.handlers.direct import Direct
from tests.handlers.stage import ANNA, CHAT, EMMA, ILZE, OLGA, Stage, staged
from tests.storage.filling import Filling

DAY = timedelta(days=1)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        stage.make_organiser(ANNA)
        yield stage


def role(stage: Stage, person: int) -> Role:
    group, found = stage.unit.groups.get(stage.group.id), stage.unit.people.get(person)
    assert group is not None
    assert found is not None
    return role_in(stage.unit, found, group)


def offered(stage: Stage) -> None:
    stage.presses(ILZE, f"hand-over:{stage.group.id}")
    stage.taps(ILZE, "Anna")
    stage.taps(ILZE, "Jā, piedāvāt")


def refused(stage: Stage) -> str:
    assert stage.answer is not None
    assert stage.answer.alert
    return stage.answer.text


def test_g9_a_group_is_offered_accepted_and_announced_and_its_worker_may_go(stage: Stage) -> None:
    offered(stage)
    assert role(stage, ILZE) is Role.WORKER
    said = stage.taps(ANNA, "Jā, es atbildēšu")
    assert role(stage, ANNA) is Role.WORKER
    assert role(stage, ILZE) is Role.MEMBER
    texts = {each.chat_id: screen.text for each in said if (screen := stage.draw(each)) is not None}
    assert "Turpmāk par Kopā šajā grupā atbild Anna" in texts[CHAT]
    assert "tagad atbild Anna" in texts[ILZE]
    stage.presses(ILZE, f"quiet-set:{stage.group.id}:2")
    assert "Rīta kafija" in refused(stage)
    stage.presses(ANNA, f"organisers:{stage.group.id}")
    assert "organizatori" in stage.screen(ANNA).text


def test_g9_who_got_a_group_runs_that_one_and_no_other_and_only_while_in_it(stage: Stage) -> None:
    offered(stage)
    stage.taps(ANNA, "Jā, es atbildēšu")
    person = stage.unit.people.get(ANNA)
    assert person is not None
    assert person.office is None
    stage.unit.groups.set_present(stage.group.id, ANNA, present=False)
    assert role(stage, ANNA) is Role.STRANGER


def test_g9_without_a_yes_everything_stays_and_a_no_is_told(stage: Stage) -> None:
    offered(stage)
    stage.taps(ANNA, "Nē, paldies")
    assert role(stage, ILZE) is Role.WORKER
    assert "nevar uzņemties" in stage.screen(ILZE).text
    stage.presses(ANNA, "menu")
    assert role(stage, ANNA) is Role.ORGANISER


def test_s2_an_offer_is_good_for_its_reader_alone_once_and_for_a_week(stage: Stage) -> None:
    offered(stage)
    take = stage.data(ANNA, "Jā, es atbildēšu")
    assert len(take.encode()) <= 64
    stage.make_organiser(OLGA)
    stage.presses(OLGA, take)
    refused(stage)
    assert role(stage, ILZE) is Role.WORKER
    stage.presses(ANNA, take)
    assert role(stage, ANNA) is Role.WORKER
    stage.presses(ANNA, take)
    refused(stage)


@pytest.mark.parametrize("spoilt", ["old", "demoted", "worker gone", "forged"])
def test_s2_an_offer_ends_with_time_and_with_the_rights_of_both(stage: Stage, spoilt: str) -> None:
    offered(stage)
    take = stage.data(ANNA, "Jā, es atbildēšu")
    if spoilt == "old":
        stage.now += timedelta(days=8)
    elif spoilt == "demoted":
        stage.unit.groups.set_role(stage.group.id, ANNA, Role.MEMBER)
    elif spoilt == "worker gone":
        stage.unit.people.set_office(ILZE, None)
        stage.unit.groups.set_present(stage.group.id, ILZE, present=False)
    else:
        take = "hand-over-take:999999"
    stage.presses(ANNA, take)
    refused(stage)
    assert role(stage, ANNA) is not Role.WORKER


@pytest.mark.parametrize("person", [ILZE, EMMA, 77])
def test_g9_it_can_be_offered_to_organisers_and_workers_only(stage: Stage, person: int) -> None:
    stage.presses(ILZE, f"hand-over-yes:{stage.group.id}:{person}")
    refused(stage)


def test_g9_who_cannot_be_written_to_is_not_offered_it(stage: Stage) -> None:
    stage.unit.people.set_reach(ANNA, Reach.BLOCKED)
    stage.presses(ILZE, f"hand-over:{stage.group.id}")
    assert "Vēl nav, kam nodot" in stage.screen(ILZE).text


def test_g9_an_organiser_stops_by_themselves_and_the_worker_learns_it(stage: Stage) -> None:
    stage.presses(ANNA, f"group-settings:{stage.group.id}")
    stage.taps(ANNA, "Vairs neorganizēt")
    stage.taps(ANNA, "Jā, vairs neorganizēt")
    assert role(stage, ANNA) is Role.MEMBER
    assert "Anna vairs neorganizē" in stage.screen(ILZE).text
    stage.presses(ANNA, f"organiser-stop-yes:{stage.group.id}")
    refused(stage)


def asked_to_delete(stage: Stage) -> None:
    stage.presses(ILZE, f"group-settings:{stage.group.id}")
    stage.taps(ILZE, "Dzēst grupu")
    stage.taps(ILZE, "Jā, dzēst")


def test_g9_a_day_later_it_is_gone_all_who_run_it_are_told_and_the_group_is_left(stage: Stage) -> None:
    stage.meeting()
    asked_to_delete(stage)
    assert "izdzēsīšu" in stage.screen(ANNA).text
    stage.passes(DAY - timedelta(minutes=1))
    assert stage.unit.groups.get(stage.group.id) is not None
    stage.now += timedelta(minutes=3)
    stage.fires()
    assert stage.unit.groups.get(stage.group.id) is None
    assert stage.unit.meetings.get(1) is None
    waiting = stage.unit.outbox.ready(stage.now, [], 100)
    assert [(each.action, each.view) for each in waiting if each.chat_id == CHAT] == [
        ("show", "group-goodbye"),
        ("leave", ""),
    ]
    told = {each.chat_id for each in waiting if each.view == "to-unknown"}
    assert told == {ILZE, ANNA}
    shown: Screen | None = stage.view("group-goodbye", {"languages": ["lv"]}, "lv", CHAT)
    assert shown is not None


def test_g9_within_the_day_an_organiser_can_stop_it_and_all_learn_that(stage: Stage) -> None:
    asked_to_delete(stage)
    stage.passes(timedelta(hours=20))
    stage.taps(ANNA, "Atcelt dzēšanu")
    assert "dzēšana ir atcelta" in stage.screen(ILZE).text
    stage.passes(DAY * 3)
    assert stage.unit.groups.get(stage.group.id) is not None
    stage.presses(ANNA, f"group-keep:{stage.group.id}")
    refused(stage)


def test_g9_asked_for_twice_the_first_day_counts(stage: Stage) -> None:
    asked_to_delete(stage)
    first = stage.unit.schedule.about("group-delete", stage.group.id)
    stage.passes(timedelta(hours=10))
    stage.presses(ILZE, f"group-delete-yes:{stage.group.id}")
    assert [each.schedule.next_due for each in stage.unit.schedule.about("group-delete", stage.group.id)] == [
        each.schedule.next_due for each in first
    ]


def test_g9_a_paused_group_is_deleted_all_the_same(stage: Stage) -> None:
    asked_to_delete(stage)
    stage.presses(ILZE, f"pause-now:{stage.group.id}:0")
    stage.now += DAY + timedelta(minutes=2)
    stage.fires()
    assert stage.unit.groups.get(stage.group.id) is None


@pytest.mark.parametrize("verb", ["group-delete", "group-delete-yes", "hand-over"])
def test_s3_organisers_neither_delete_nor_hand_on(stage: Stage, verb: str) -> None:
    stage.presses(ANNA, f"{verb}:{stage.group.id}")
    refused(stage)
    assert stage.unit.schedule.about("group-delete", stage.group.id) == []


def test_p3_a_leader_who_is_forgotten_leaves_the_group_to_the_operator(direct: Direct) -> None:
    group = direct.group(-1001, direct.worker(2))
    direct.person(1, Office.OPERATOR)
    direct.member(group, 3, Role.ORGANISER)
    direct.unit.groups.save(replace(group, worker_id=3))
    direct.press(3, f"forget-yes:{to_millis(direct.now)}")
    kept = direct.unit.groups.get(group.id)
    assert kept is not None
    assert kept.worker_id == 1


def test_g9_of_every_table_nothing_of_the_group_is_left(direct: Direct) -> None:
    """Filled from the schema alone, so that a table nobody thought of is in it too."""
    direct.worker(700)
    filling = Filling(direct.unit.connection, direct.unit._cipher)
    filling.fill(901, 81, 901, to_millis(direct.now))
    filling.fill(902, 82, 902, to_millis(direct.now))
    direct.unit.privacy.forget_group(81)
    left = [
        str(column) for column in filling.columns if column.of_a_group and _holds(direct, column.table, column.name)
    ]
    assert left == []


def _holds(direct: Direct, table: str, column: str) -> bool:
    return bool(direct.rows(f"SELECT 1 FROM {table} WHERE {column} = 81"))
