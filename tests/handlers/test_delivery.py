"""What did not arrive, or may not have: the right person learns of it, in private, once, and decides."""

from datetime import timedelta

import pytest

from domain.groups import Group, GroupState
from domain.outbox import Message, Undelivered
from domain.people import Office, Reach
from handlers import delivery
from handlers.registry import views
from handlers.screen import Scene, Screen
from locales.texts import LANGUAGES
from tests.handlers.direct import NOW, WORLD, Direct

OPERATOR, WORKER, MEMBER, CHAT = 1, 2, 21, -1001


@pytest.fixture
def group(direct: Direct) -> Group:
    direct.person(OPERATOR, Office.OPERATOR)
    group = direct.group(CHAT, direct.worker(WORKER))
    direct.member(group, MEMBER)
    return group


def ended(direct: Direct, group: Group | None, state: str = "unknown", chat_id: int = CHAT) -> Undelivered:
    """A message the outbox has given up on."""
    group_id = None if group is None else group.id
    direct.unit.outbox.show(Message(chat_id, "text", {"text": "menu-text"}, group_id=group_id), direct.now)
    row = direct.rows("SELECT max(id) AS id FROM outbox")[0]["id"]
    direct.unit.outbox.end(row, state)
    found = direct.unit.outbox.undelivered(row)
    assert found is not None
    return found


def stamp(message: Undelivered) -> str:
    return f"{message.id}:{int(message.planned_at.timestamp() * 1000)}"


def told(direct: Direct, reader: int) -> list[str]:
    return [view for view in direct.said_to(reader) if view in {"undelivered", "delivery-news"}]


def seen(direct: Direct, reader: int, language: str) -> Screen | None:
    """The newest news, as its reader would see it."""
    rows = [row for row in direct.unit.outbox.ready(direct.now, (), 100) if row.chat_id == reader]
    scene = Scene(direct.unit, direct.now, direct.now, language, reader, WORLD)
    return views.by_name[rows[-1].view](scene, rows[-1].arguments)


def test_g10_a_blocked_person_loses_what_waits_and_nobody_is_told(direct: Direct, group: Group) -> None:
    direct.unit.outbox.show(Message(MEMBER, "menu"), NOW)
    delivery.chat_lost(direct.unit, MEMBER, "Forbidden: bot was blocked by the user", NOW)
    person = direct.unit.people.get(MEMBER)
    assert person is not None
    assert person.reach is Reach.BLOCKED
    assert direct.said_to(MEMBER) + told(direct, WORKER) + told(direct, OPERATOR) == []


def test_g10_somebody_who_never_pressed_start_is_not_called_blocked(direct: Direct, group: Group) -> None:
    direct.unit.people.set_reach(MEMBER, Reach.NEVER_STARTED)
    delivery.chat_lost(direct.unit, MEMBER, "Forbidden: bot can't initiate conversation with a user", NOW)
    person = direct.unit.people.get(MEMBER)
    assert person is not None
    assert person.reach is Reach.NEVER_STARTED


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("Forbidden: bot was kicked from the supergroup chat", "no longer in the group"),
        ("Forbidden: bot is not a member of the group chat", "no longer in the group"),
        ("Bad Request: group chat was deactivated", "no longer in the group"),
        ("not enough rights to send text messages to the chat", "no longer allowed to write"),
        ("Bad Request: CHAT_WRITE_FORBIDDEN", "no longer allowed to write"),
        ("Topic_closed", "topic where I wrote"),
    ],
)
def test_t3_a_lost_group_is_suspended_and_its_worker_told_why_once(
    direct: Direct, group: Group, reason: str, words: str
) -> None:
    for _ in range(3):
        delivery.chat_lost(direct.unit, CHAT, reason, NOW)
    stored = direct.unit.groups.get(group.id)
    assert stored is not None
    assert stored.state is GroupState.SUSPENDED
    assert told(direct, WORKER) == ["delivery-news"]
    screen = seen(direct, WORKER, "en")
    assert screen is not None
    assert words in screen.text


def test_t3_the_operator_hears_of_a_group_whose_worker_is_gone(direct: Direct, group: Group) -> None:
    direct.unit.people.set_office(WORKER, None)
    delivery.chat_lost(direct.unit, CHAT, "kicked", NOW)
    assert (told(direct, WORKER), told(direct, OPERATOR)) == ([], ["delivery-news"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", ["unknown", "dead"])
def test_r3_the_worker_decides_about_a_message_that_may_not_have_arrived(
    direct: Direct, group: Group, state: str, language: str
) -> None:
    message = ended(direct, group, state)
    delivery.undelivered(direct.unit, message, NOW)
    screen = seen(direct, WORKER, language)
    assert screen is not None
    assert "Grupa 1001" in screen.text
    assert [button.data for row in screen.rows for button in row] == [
        f"send-again:{stamp(message)}",
        f"leave-it:{stamp(message)}",
        "menu",
    ]


def test_r3_sent_again_it_waits_once_more_and_only_once(direct: Direct, group: Group) -> None:
    message = ended(direct, group)
    for _ in range(2):
        direct.press(WORKER, f"send-again:{stamp(message)}")
    assert direct.said_to(CHAT) == ["text"]
    assert direct.rows("SELECT state FROM outbox WHERE id = ?", message.id)[0]["state"] == "ready"
    answer = direct.press(WORKER, f"send-again:{stamp(message)}")
    assert answer is not None
    assert answer.alert


def test_r3_left_as_it_is_it_is_gone(direct: Direct, group: Group) -> None:
    message = ended(direct, group)
    direct.press(WORKER, f"leave-it:{stamp(message)}")
    assert direct.unit.outbox.undelivered(message.id) is None


def test_s1_an_old_button_does_not_reach_a_newer_message_with_the_same_number(direct: Direct, group: Group) -> None:
    old = ended(direct, group)
    direct.unit.outbox.give_up(old.id)
    direct.now += timedelta(minutes=1)
    newer = ended(direct, group)
    assert newer.id == old.id
    direct.press(WORKER, f"send-again:{stamp(old)}")
    assert direct.unit.outbox.undelivered(newer.id) == newer


@pytest.mark.parametrize("sender", [MEMBER, 3, 99])
def test_s5_nobody_else_decides_about_it(direct: Direct, group: Group, sender: int) -> None:
    direct.group(-1002, direct.worker(3))
    message, of_nobody = ended(direct, group), ended(direct, None, chat_id=MEMBER)
    for each in (message, of_nobody):
        for verb in ("send-again", "leave-it"):
            answer = direct.press(sender, f"{verb}:{stamp(each)}")
            assert answer is not None
            assert answer.alert
        assert direct.unit.outbox.undelivered(each.id) == each


def test_r3_news_that_cannot_reach_the_worker_makes_no_more_news(direct: Direct, group: Group) -> None:
    delivery.undelivered(direct.unit, ended(direct, group, "dead", chat_id=WORKER), NOW)
    assert told(direct, WORKER) == []


def test_r5_a_message_that_came_too_late_is_told_once_a_day(direct: Direct, group: Group) -> None:
    message = ended(direct, group)
    for hours in (0, 1, 23):
        delivery.too_late(direct.unit, message, NOW + timedelta(hours=hours))
    assert told(direct, WORKER) == ["delivery-news"]
    delivery.too_late(direct.unit, message, NOW + timedelta(hours=25))
    assert told(direct, WORKER) == ["delivery-news"] * 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_r13_the_operator_hears_once_of_what_was_put_aside(direct: Direct, group: Group, language: str) -> None:
    for _ in range(5):
        delivery.quarantined(direct.unit, NOW)
    assert told(direct, OPERATOR) == ["delivery-news"]
    assert seen(direct, OPERATOR, language) is not None
