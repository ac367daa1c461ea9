"""Nobody is offered a button that then refuses them, and every screen in private leads back to the start page."""

from collections import deque
from collections.abc import Iterator

import pytest

from domain.groups import Role
from domain.people import Office
from handlers.turn import Answer
from locales.texts import say_plainly
from tests.handlers.direct import Direct

OPERATOR, WORKER, ORGANISER, MEMBER, NEWCOMER = 1, 2, 3, 4, 5
REFUSALS = ("button-unknown", "rights-stranger", "rights-missing", "rights-missing-office", "group-gone")
OF_A_CONVERSATION = "talk"


@pytest.fixture
def place(direct: Direct) -> Direct:
    """Two groups, so that the group is asked where it matters, and one of each kind of person."""
    direct.person(OPERATOR, Office.OPERATOR)
    direct.person(NEWCOMER)
    for chat_id in (-1001, -1002):
        group = direct.group(chat_id, direct.worker(WORKER))
        direct.unit.groups.put_member(group.id, WORKER, direct.now)
        direct.member(group, ORGANISER, Role.ORGANISER)
        direct.member(group, MEMBER)
    return direct


def reached(direct: Direct, person: int) -> Iterator[tuple[str, Answer | None, list[str]]]:
    """Every button that can be reached from the start page, what pressing it says, and the buttons it leads to."""
    waiting, seen = deque(["menu"]), {"menu"}
    while waiting:
        data = waiting.popleft()
        direct.unit.connection.execute("SAVEPOINT one")
        answer = direct.press(person, data)
        buttons = direct.buttons(person) if direct.said_to(person) else []
        direct.unit.connection.execute("ROLLBACK TO one")
        yield data, answer, buttons
        fresh = [each for each in buttons if each and each not in seen and not each.startswith(OF_A_CONVERSATION)]
        seen.update(fresh)
        waiting.extend(fresh)


@pytest.mark.parametrize(
    ("person", "at_least"), [(OPERATOR, 75), (WORKER, 70), (ORGANISER, 55), (MEMBER, 20), (NEWCOMER, 12)]
)
def test_s1_whatever_is_offered_is_also_done(place: Direct, person: int, at_least: int) -> None:
    refusals = {say_plainly("lv", key, group=title) for key in REFUSALS for title in ("Grupa 1001", "Grupa 1002")}
    count = 0
    for data, answer, _ in reached(place, person):
        assert answer is None or answer.text not in refusals, data
        count += 1
    assert count >= at_least


@pytest.mark.parametrize("person", [OPERATOR, WORKER, ORGANISER, MEMBER, NEWCOMER])
def test_every_screen_leads_back_to_the_start_page(place: Direct, person: int) -> None:
    for data, _, buttons in reached(place, person):
        if buttons and data != "menu" and not any(each.startswith(OF_A_CONVERSATION) for each in buttons):
            assert "menu" in buttons or "settings" in buttons, data


def test_g8_a_worker_with_43_groups_reaches_each_of_them(direct: Direct) -> None:
    direct.worker(WORKER)
    ids = {direct.group(-number, WORKER, title=f"Pagasts {number}").id for number in range(1, 44)}
    for verb in ("group", "plan"):
        found = {data for data, _, _ in reached(direct, WORKER) if data.startswith(f"{verb}:")}
        assert found == {f"{verb}:{group_id}" for group_id in ids}


def test_s1_a_page_of_groups_for_an_unheard_of_action_is_refused(place: Direct) -> None:
    for data in ("choose-group", "choose-group:", "choose-group:A:1:0", "choose-group:" + "x" * 21 + ":1:0"):
        answer = place.press(WORKER, data)
        assert answer is not None
        assert answer.alert
