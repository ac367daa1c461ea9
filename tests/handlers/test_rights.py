"""Every kind of sender against every action of people and groups, and buttons nobody ever made."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from domain.groups import Group, Role
from domain.people import Link, Office
from handlers import (
    delivery,
    group_settings,
    groups,
    languages,
    menu,
    navigation,
    organisers,
    pause,
    quiet,
    reach,
    start,
    workers,
)
from handlers.links import Purpose, new_link
from handlers.rights import require_member
from handlers.turn import ANONYMOUS_ADMIN, Answer, Sorry
from tests.handlers.direct import NOW, Direct

OPERATOR, WORKER, OTHER_WORKER, FORMER_WORKER = 1, 2, 3, 4
ORGANISER, OTHER_ORGANISER, DEMOTED, LEFT_ORGANISER = 11, 12, 13, 14
MEMBER, FORMER_MEMBER, TELEGRAM_ADMIN, STRANGER, BOT, SUBJECT = 21, 22, 23, 24, 25, 31
HERE, ELSEWHERE = -1001, -1002

SENDERS = {
    "operator": OPERATOR,
    "worker": WORKER,
    "worker of another group": OTHER_WORKER,
    "removed worker": FORMER_WORKER,
    "organiser": ORGANISER,
    "organiser of another group": OTHER_ORGANISER,
    "demoted organiser": DEMOTED,
    "organiser who left the group": LEFT_ORGANISER,
    "member": MEMBER,
    "former member": FORMER_MEMBER,
    "admin in Telegram only": TELEGRAM_ADMIN,
    "stranger": STRANGER,
    "another bot": BOT,
    "anonymous admin's id": ANONYMOUS_ADMIN,
}
OPERATOR_ONLY = frozenset({OPERATOR})
GROUP_RUNNERS = frozenset({OPERATOR, WORKER})
MEETING_RUNNERS = frozenset({OPERATOR, WORKER, ORGANISER})


@dataclass(frozen=True)
class Action:
    """`data` may name {group}, {subject} (a member), {organiser}, {worker}."""

    data: str
    allowed: frozenset[int]
    changes: bool = True


ACTIONS = (
    Action("workers", OPERATOR_ONLY, changes=False),
    Action("worker-invite", OPERATOR_ONLY),
    Action("worker-remove-ask:{worker}", OPERATOR_ONLY, changes=False),
    Action("worker-remove:{worker}", OPERATOR_ONLY),
    Action("organisers:{group}", GROUP_RUNNERS, changes=False),
    Action("organiser-choose:{group}:0", GROUP_RUNNERS, changes=False),
    Action("organiser-ask:{group}:{subject}", GROUP_RUNNERS, changes=False),
    Action("organiser-make:{group}:{subject}", GROUP_RUNNERS),
    Action("organiser-drop-ask:{group}:{organiser}", GROUP_RUNNERS, changes=False),
    Action("organiser-drop:{group}:{organiser}", GROUP_RUNNERS),
    Action("organiser-link:{group}", GROUP_RUNNERS),
    Action("group-settings:{group}", MEETING_RUNNERS, changes=False),
    Action("hand-over:{group}", GROUP_RUNNERS, changes=False),
    Action("hand-over-ask:{group}:{organiser}", GROUP_RUNNERS, changes=False),
    Action("hand-over-yes:{group}:{organiser}", GROUP_RUNNERS, changes=False),
    Action("group-delete:{group}", GROUP_RUNNERS, changes=False),
    Action("group-delete-yes:{group}", GROUP_RUNNERS),
    Action("reach:{group}", MEETING_RUNNERS),
    Action("reach-picture:{group}", MEETING_RUNNERS, changes=False),
    Action("reach-paper:{group}", MEETING_RUNNERS, changes=False),
    Action("invitation:{group}", MEETING_RUNNERS, changes=False),
    Action("group-languages:{group}", MEETING_RUNNERS, changes=False),
    Action("group-language:{group}:ru", MEETING_RUNNERS),
    Action("quiet:{group}", MEETING_RUNNERS, changes=False),
    Action("quiet-set:{group}:2", MEETING_RUNNERS),
    Action("quiet-sundays:{group}", MEETING_RUNNERS),
    Action("quiet-holidays:{group}", MEETING_RUNNERS),
    Action("pause:{group}", MEETING_RUNNERS, changes=False),
    Action("pause-now:{group}:1", MEETING_RUNNERS),
    Action("resume:{group}", MEETING_RUNNERS, changes=False),
    Action("resume-now:{group}:0", MEETING_RUNNERS),
    Action("held:{group}:1", MEETING_RUNNERS),
    Action("held-all:{group}:0", MEETING_RUNNERS),
)


@pytest.fixture
def place(tmp_path: Path) -> tuple[Direct, Group]:
    """One group with everybody in it who could be there, another beside it, something held in each."""
    direct = Direct.open(tmp_path)
    for person, office in ((OPERATOR, Office.OPERATOR), (WORKER, Office.WORKER), (OTHER_WORKER, Office.WORKER)):
        direct.person(person, office)
    for person in (FORMER_WORKER, STRANGER):
        direct.person(person)
    here = direct.group(HERE, WORKER)
    elsewhere = direct.group(ELSEWHERE, OTHER_WORKER)
    for person, role in ((ORGANISER, Role.ORGANISER), (MEMBER, Role.MEMBER), (DEMOTED, Role.ORGANISER)):
        direct.member(here, person, role)
    direct.member(here, LEFT_ORGANISER, Role.ORGANISER, status="left")
    direct.member(here, TELEGRAM_ADMIN, status="administrator")
    direct.member(here, SUBJECT)
    direct.member(elsewhere, OTHER_ORGANISER, Role.ORGANISER)
    direct.member(here, FORMER_MEMBER, status="left")
    direct.unit.groups.set_present(here.id, FORMER_MEMBER, present=False)
    direct.unit.groups.set_role(here.id, DEMOTED, Role.MEMBER)
    for group in (here, elsewhere):
        direct.rows("INSERT INTO held (group_id, kind, due_at) VALUES (?, 'x', 0)", group.id)
    return direct, here


def pressed(direct: Direct, group: Group, sender: int, action: Action) -> Answer | None:
    data = action.data.format(group=group.id, subject=SUBJECT, organiser=ORGANISER, worker=OTHER_WORKER)
    return direct.press(sender, data, is_bot=sender in {BOT, ANONYMOUS_ADMIN})


def prepared(direct: Direct, group: Group, action: Action) -> None:
    if action.data.startswith("resume-now"):
        direct.unit.groups.save(replace(group, paused_at=NOW))


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.data)
def test_s5_each_action_is_done_for_those_who_may_and_for_nobody_else(
    place: tuple[Direct, Group], action: Action
) -> None:
    direct, group = place
    prepared(direct, group, action)
    for name, sender in SENDERS.items():
        direct.unit.connection.execute("SAVEPOINT one")
        before, waiting = _but_presence(direct), len(direct.said_to(sender))
        answer = pressed(direct, group, sender, action)
        if sender in action.allowed:
            assert len(direct.said_to(sender)) > waiting, name
            assert (_but_presence(direct) != before) is action.changes, name
        else:
            assert _but_presence(direct) == before, name
            assert len(direct.said_to(sender)) == waiting, name
            assert answer is not None, name
            assert answer.alert, name
            assert len(answer.text) > 20, name
        direct.unit.connection.execute("ROLLBACK TO one")


def test_s5_an_organiser_who_left_the_group_loses_the_role_when_they_try(place: tuple[Direct, Group]) -> None:
    direct, group = place
    direct.press(LEFT_ORGANISER, f"quiet:{group.id}")
    stored = direct.unit.groups.member(group.id, LEFT_ORGANISER)
    assert stored is not None
    assert (stored.role, stored.present) == (Role.MEMBER, False)


def test_s3_the_press_after_a_demotion_is_refused(place: tuple[Direct, Group]) -> None:
    direct, group = place
    direct.press(ORGANISER, f"quiet-sundays:{group.id}")
    assert direct.rows("SELECT quiet_sundays FROM groups WHERE id = ?", group.id)[0][0] == 0
    direct.press(WORKER, f"organiser-drop:{group.id}:{ORGANISER}")
    for action in ACTIONS:
        before = direct.content()
        answer = pressed(direct, group, ORGANISER, action)
        assert direct.content() == before, action.data
        assert answer is not None
        assert answer.alert


def test_s3_links_a_removed_worker_made_give_nothing(place: tuple[Direct, Group]) -> None:
    direct, group = place
    direct.press(WORKER, f"organiser-link:{group.id}")
    payload = new_link(direct.unit, Link(Purpose.ORGANISER, group.id, WORKER, NOW.replace(year=2027)))
    direct.press(OPERATOR, f"worker-remove:{WORKER}")
    direct.says(MEMBER, f"/start {payload}")
    stored = direct.unit.groups.member(group.id, MEMBER)
    assert stored is not None
    assert stored.role is Role.MEMBER


def test_s3_a_removed_workers_groups_go_to_the_operator(place: tuple[Direct, Group]) -> None:
    direct, group = place
    direct.press(OPERATOR, f"worker-remove:{WORKER}")
    kept = direct.unit.groups.get(group.id)
    assert kept is not None
    assert kept.worker_id == OPERATOR
    assert direct.press(WORKER, f"quiet-sundays:{group.id}") is not None
    assert direct.unit.groups.get(group.id) == kept


@pytest.mark.parametrize("status", ["member", "administrator", "creator", "restricted", "unsure"])
def test_g3_who_presses_in_the_group_is_taken_as_a_member_when_telegram_does_not_deny_it(
    place: tuple[Direct, Group], status: str
) -> None:
    direct, group = place
    direct.statuses[HERE, STRANGER] = status
    require_member(direct.turn(STRANGER), group)
    stored = direct.unit.groups.member(group.id, STRANGER)
    assert stored is not None
    assert (stored.present, stored.role) == (True, Role.MEMBER)


@pytest.mark.parametrize("status", ["left", "kicked"])
def test_s1_an_outsider_is_refused_without_a_trace(place: tuple[Direct, Group], status: str) -> None:
    direct, group = place
    direct.statuses[HERE, 77] = status
    before = direct.content()
    with pytest.raises(Sorry):
        require_member(direct.turn(77), group)
    assert direct.content() == before


@pytest.mark.parametrize("sender", [BOT, ANONYMOUS_ADMIN])
def test_s4_senders_without_a_face_are_never_members(place: tuple[Direct, Group], sender: int) -> None:
    direct, group = place
    direct.statuses[HERE, sender] = "administrator"
    with pytest.raises(Sorry):
        require_member(direct.turn(sender, is_bot=True), group)
    assert direct.unit.people.get(sender) is None


def test_g3_a_known_member_needs_no_question_to_telegram(place: tuple[Direct, Group]) -> None:
    direct, group = place
    direct.statuses.clear()
    require_member(direct.turn(MEMBER), group)


def _verbs() -> list[str]:
    own = {"language-set", "mute", "unmute", "my-language"}
    modules = (
        delivery,
        group_settings,
        groups,
        languages,
        menu,
        navigation,
        organisers,
        pause,
        quiet,
        reach,
        start,
        workers,
    )
    found = {route.verb for module in modules for route in module.ROUTES}
    return sorted(found - own - {"start", "stop"})


def _forged(chance: random.Random, verbs: list[str]) -> str:
    parts: tuple[Callable[[], str], ...] = (
        lambda: str(chance.choice((0, 1, 2, 3, 7, MEMBER, ORGANISER, STRANGER))),
        lambda: str(chance.randrange(-(2**63), 2**63)),
        lambda: chance.choice(("ru", "lv", "xx", "", " ", "'; DROP TABLE groups;--", "٣", "1e3", "0x1", "½", "-1")),
        lambda: "".join(chance.choice("abcāыї0189:_-") for _ in range(chance.randrange(6))),
    )
    verb = chance.choice(verbs) if chance.random() < 0.9 else "".join(chance.choices("abc:-xyz", k=5))
    return ":".join([verb, *(chance.choice(parts)() for _ in range(chance.randrange(4)))])


@pytest.mark.parametrize(
    "sender", [STRANGER, MEMBER, FORMER_MEMBER, OTHER_WORKER], ids=lambda sender: f"person {sender}"
)
def test_s1_forged_buttons_change_nothing_and_are_answered(place: tuple[Direct, Group], sender: int) -> None:
    """10,000 in all; those that name the other worker's own group are left out for them."""
    direct, group = place
    chance, verbs = random.Random(sender), _verbs()
    before = _but_presence(direct)
    for _ in range(2500):
        data = _forged(chance, verbs)
        if sender == OTHER_WORKER and data.split(":")[1:2] == ["2"]:
            continue
        answer = direct.press(sender, data, chat_id=chance.choice((None, HERE, ELSEWHERE, -5)))
        assert (answer is not None and answer.text) or direct.said_to(sender), data
        direct.rows("DELETE FROM outbox")
        assert _but_presence(direct) == before, data
    assert group.id == 1


def test_s1_the_same_forgeries_by_the_operator_do_change_things(place: tuple[Direct, Group]) -> None:
    """The control: the buttons are not refused for their form alone."""
    direct, _ = place
    chance, verbs = random.Random(1), _verbs()
    before = _but_presence(direct)
    for _ in range(2500):
        direct.press(OPERATOR, _forged(chance, verbs))
    assert _but_presence(direct) != before


def _but_presence(direct: Direct) -> dict[str, list[tuple[object, ...]]]:
    """A person found to have left is marked so: that is no action of theirs."""
    content = direct.content()
    content["member"] = [row[:2] if LEFT_ORGANISER in row else row for row in content["member"]]
    return content
