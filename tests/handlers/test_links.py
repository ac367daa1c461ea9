"""Links that give rights: hard to guess, good once, for a week, and only for whom they are meant."""

import re
from datetime import timedelta

import pytest

from domain.groups import Group, Role
from domain.people import Link, Office, Person, Reach
from handlers.links import LIFETIME, Purpose, new_link, operator_link
from tests.handlers.direct import NOW, Direct

OPERATOR, WORKER, OPENER, ANOTHER = 1, 2, 3, 4
CHAT = -1001


@pytest.fixture
def group(direct: Direct) -> Group:
    direct.person(OPERATOR, Office.OPERATOR)
    direct.person(WORKER, Office.WORKER)
    return direct.group(CHAT, WORKER)


def opens(direct: Direct, person_id: int, payload: str) -> Person:
    direct.says(person_id, f"/start {payload}")
    person = direct.unit.people.get(person_id)
    assert person is not None
    return person


def last_text(direct: Direct, person_id: int) -> str:
    """The key of the words last said to somebody."""
    waiting = direct.unit.outbox.ready(direct.now, (), 100)
    arguments = [row.arguments for row in waiting if row.chat_id == person_id][-1]
    return str(arguments.get("text") or arguments.get("greeting"))


def worker_link(direct: Direct) -> str:
    return new_link(direct.unit, Link(Purpose.WORKER, None, OPERATOR, NOW + LIFETIME))


def organiser_link(direct: Direct, group: Group) -> str:
    return new_link(direct.unit, Link(Purpose.ORGANISER, group.id, WORKER, NOW + LIFETIME))


def test_s2_a_link_holds_192_random_bits_fits_64_characters_and_is_kept_only_as_a_hash(direct: Direct) -> None:
    payloads = {operator_link(direct.unit, NOW) or "" for _ in range(200)}
    assert len(payloads) == 200
    assert all(re.fullmatch(r"o-[A-Za-z0-9_-]{32}", payload) for payload in payloads)
    stored = [tuple(row) for row in direct.rows("SELECT * FROM link")]
    assert len(stored) == 1
    assert not any(payload[2:] in str(stored) for payload in payloads)


def test_g1_a_newer_operator_link_replaces_the_older(direct: Direct) -> None:
    older, newer = operator_link(direct.unit, NOW), operator_link(direct.unit, NOW)
    assert opens(direct, OPENER, older or "").office is None
    assert last_text(direct, OPENER) == "link-spent-operator"
    assert opens(direct, OPENER, newer or "").office is Office.OPERATOR


def test_g1_no_link_is_offered_once_there_is_an_operator(direct: Direct) -> None:
    payload = operator_link(direct.unit, NOW) or ""
    opens(direct, OPENER, payload)
    assert operator_link(direct.unit, NOW) is None
    assert opens(direct, ANOTHER, payload).office is None


def test_s2_a_worker_link_works_once(direct: Direct, group: Group) -> None:
    payload = worker_link(direct)
    assert opens(direct, OPENER, payload).office is Office.WORKER
    assert opens(direct, ANOTHER, payload).office is None
    assert last_text(direct, ANOTHER) == "link-spent"


def test_s2_opening_it_a_second_time_oneself_is_no_mistake(direct: Direct, group: Group) -> None:
    payload = worker_link(direct)
    opens(direct, OPENER, payload)
    assert opens(direct, OPENER, payload).office is Office.WORKER
    assert last_text(direct, OPENER) == "None"


@pytest.mark.parametrize(("late", "office"), [(timedelta(0), None), (-timedelta(seconds=1), Office.WORKER)])
def test_s2_a_link_ends_after_seven_days(direct: Direct, group: Group, late: timedelta, office: Office | None) -> None:
    payload = worker_link(direct)
    direct.now = NOW + timedelta(days=7) + late
    assert opens(direct, OPENER, payload).office is office


def test_s2_an_operator_does_not_use_up_a_workers_link(direct: Direct, group: Group) -> None:
    payload = worker_link(direct)
    assert opens(direct, OPERATOR, payload).office is Office.OPERATOR
    assert last_text(direct, OPERATOR) == "link-for-somebody-else"
    assert opens(direct, OPENER, payload).office is Office.WORKER


def test_s2_a_worker_link_dies_with_its_makers_office(direct: Direct, group: Group) -> None:
    payload = worker_link(direct)
    direct.unit.people.set_office(OPERATOR, None)
    assert opens(direct, OPENER, payload).office is None


@pytest.mark.parametrize("status", ["left", "kicked"])
def test_s2_an_organiser_link_is_refused_and_kept_for_somebody_outside(
    direct: Direct, group: Group, status: str
) -> None:
    payload = organiser_link(direct, group)
    direct.statuses[CHAT, OPENER] = status
    opens(direct, OPENER, payload)
    assert last_text(direct, OPENER) == "link-not-in-group"
    assert direct.unit.groups.member(group.id, OPENER) is None
    direct.statuses[CHAT, OPENER] = "member"
    opens(direct, OPENER, payload)
    stored = direct.unit.groups.member(group.id, OPENER)
    assert stored is not None
    assert stored.role is Role.ORGANISER


@pytest.mark.parametrize("status", ["member", "administrator", "creator", "restricted", "unsure"])
def test_s2_a_member_link_takes_in_whoever_is_in_the_group(direct: Direct, group: Group, status: str) -> None:
    direct.statuses[CHAT, OPENER] = status
    assert opens(direct, OPENER, f"g-{group.start_token}").reach is Reach.STARTED
    assert direct.unit.groups.member(group.id, OPENER) is not None


@pytest.mark.parametrize("status", ["left", "kicked"])
def test_s2_a_member_link_refuses_outsiders_kindly(direct: Direct, group: Group, status: str) -> None:
    direct.statuses[CHAT, OPENER] = status
    opens(direct, OPENER, f"g-{group.start_token}")
    assert direct.unit.groups.member(group.id, OPENER) is None
    assert last_text(direct, OPENER) == "link-not-in-group"


def test_s2_somebody_who_left_unnoticed_is_a_member_no_more(direct: Direct, group: Group) -> None:
    direct.member(group, OPENER, status="left")
    opens(direct, OPENER, f"g-{group.start_token}")
    assert [member.person.id for member in direct.unit.groups.members(group.id)] == []


@pytest.mark.parametrize("payload", ["", "g-", "o-", "w-x", "a-" + "x" * 62, "%00", "g-token", "русский", "x" * 4000])
def test_s2_a_made_up_payload_gives_nothing(direct: Direct, group: Group, payload: str) -> None:
    before = direct.rows("SELECT * FROM member"), direct.rows("SELECT * FROM link")
    assert opens(direct, OPENER, payload).office is None
    assert (direct.rows("SELECT * FROM member"), direct.rows("SELECT * FROM link")) == before
    assert direct.said_to(OPENER)
