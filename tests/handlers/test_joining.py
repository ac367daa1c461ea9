"""A closed group (G11): who asks to come in is shown to those who run it, and one answer settles it at Telegram."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from domain.groups import Role
from domain.people import Reach
from sandbox.driver import LocalTelegram
from tests.handlers.circle import Circle
from tests.handlers.direct import Direct, a_user, chat
from tests.handlers.stage import ANNA, EMMA, ILZE, Stage, staged

HERE, WORKER, ORGANISER, MEMBER, ASKING = -1001, 2, 3, 4, 77


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path) as stage:
        yield stage


@pytest.fixture
def place(direct: Direct) -> Direct:
    group = direct.group(HERE, direct.worker(WORKER))
    direct.member(group, ORGANISER, Role.ORGANISER)
    direct.member(group, MEMBER)
    return direct


def asks(direct: Direct, name: str = "Vija", **user: Any) -> None:
    sender = a_user(ASKING, name=name, **user)
    direct.take({"chat_join_request": {"chat": chat(HERE), "from": sender, "user_chat_id": ASKING, "date": 0}})


def test_g11_those_who_run_the_group_are_asked_in_private_and_nothing_is_kept_of_who_asks(place: Direct) -> None:
    before = place.content()
    asks(place)
    assert place.said_to(WORKER) == place.said_to(ORGANISER) == ["join-asked"]
    assert place.said_to(MEMBER) == place.said_to(HERE) == []
    assert "Vija" in place.screen(WORKER).text
    assert place.said_to(ASKING) == ["to-unknown"]
    assert place.content() == before
    assert place.unit.people.get(ASKING) is None


def test_g11_newcomers_have_a_page_in_the_groups_settings_that_shows_their_welcome(stage: Stage) -> None:
    stage.make_organiser(EMMA)
    for person, settings, page, see in (
        (ILZE, "Grupas iestatījumi", "Jaunpienācēji", "Apskatīt sveicienu"),
        (EMMA, "Group settings", "Newcomers", "See the welcome"),
    ):
        stage.presses(person, f"group:{stage.group.id}")
        for label in (settings, page):
            stage.taps(person, label)
        page_text = stage.screen(person).text
        sent = stage.taps(person, see)
        assert [each.view for each in sent if each.chat_id == person] == ["newcomer", "newcomers"]
        assert stage.screen(person).text == page_text


def test_g11_the_page_says_whether_newcomers_read_an_agreement(stage: Stage) -> None:
    stage.presses(ILZE, f"newcomers:{stage.group.id}")
    assert "vēl nav vienošanās" in stage.screen(ILZE).text


@pytest.mark.parametrize("verb", ["newcomers", "newcomers-see"])
def test_p8_members_do_not_open_the_page_of_newcomers(stage: Stage, verb: str) -> None:
    assert not stage.presses(ANNA, f"{verb}:{stage.group.id}")
    assert stage.answer is not None
    assert stage.answer.alert


@pytest.mark.parametrize(("verb", "let_in"), [("join-in", True), ("join-away", False)])
def test_g11_one_answer_settles_it(place: Direct, verb: str, let_in: bool) -> None:
    asks(place)
    place.press(ORGANISER, f"{verb}:1:{ASKING}")
    waiting = next(each for each in place.unit.outbox.ready(place.now, (), 100) if each.chat_id == HERE)
    assert waiting.view == "join-settled"
    assert waiting.arguments == {"person": ASKING, "let_in": let_in}
    assert place.said_to(ASKING) == ["to-unknown"] * (2 if let_in else 1)


@pytest.mark.parametrize("sender", [MEMBER, ASKING, 99])
def test_s3_members_and_strangers_let_nobody_in(place: Direct, sender: int) -> None:
    asks(place)
    answer = place.press(sender, f"join-in:1:{ASKING}")
    assert answer is not None
    assert answer.alert
    assert place.said_to(HERE) == []


def test_s6_a_name_cannot_break_the_question(place: Direct) -> None:
    asks(place, name="<b>Vija</b>\u202e & co")
    assert "&lt;b&gt;Vija&lt;/b&gt; &amp; co" in place.screen(WORKER).text


def test_s13_requests_of_unknown_groups_and_of_bots_are_left_alone(place: Direct) -> None:
    asks(place, is_bot=True)
    unknown = {"chat": chat(-5), "from": a_user(ASKING), "user_chat_id": ASKING, "date": 0}
    place.take({"chat_join_request": unknown})
    assert place.rows("SELECT * FROM outbox") == []


def test_g11_somebody_who_can_be_written_to_is_welcomed_once(place: Direct) -> None:
    place.person(50)
    for _ in range(2):
        place.service(HERE, 50, new_chat_members=[a_user(50)])
    assert place.said_to(50) == ["newcomer"]
    place.person(51)
    place.unit.people.set_reach(51, Reach.NEVER_STARTED)
    place.service(HERE, 51, new_chat_members=[a_user(51)])
    assert place.said_to(51) == []


async def test_g11_a_request_is_let_in_over_telegram(telegram: LocalTelegram, circle: Circle) -> None:
    vija = telegram.person("Vija", language="lv", started=True)
    circle.group.chat.join_by_request = True
    circle.group.promotes_bot()
    await vija.asks_to_join(circle.group)
    await circle.worker.sees("Vija lūdz")
    await circle.worker.presses("Uzņemt")
    await circle.worker.gets_answer("uzņēmu")
    await vija.sees("Jūs esat uzņemti")
    assert circle.group.chat.members[vija.id].is_in
