"""What each refusal means for us, asked of the local Telegram over HTTP and judged."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import pytest
from telegram.error import BadRequest, Forbidden

from bot.gateway import ALLOWED_UPDATES, Fate, Gateway, Outcome, attempt, judge
from sandbox.driver import LocalTelegram
from sandbox.group import Group
from sandbox.person import Person


@dataclass
class Scene:
    telegram: LocalTelegram
    gateway: Gateway
    anna: Person
    group: Group

    async def send(self, chat_id: int, **more: object) -> Outcome:
        return await attempt(self.gateway, "sendMessage", {"chat_id": chat_id, "text": "Labdien!"} | more)

    async def sent(self, chat_id: int) -> int:
        message_id = (await self.send(chat_id)).message_id
        assert message_id is not None
        return message_id


@pytest.fixture
async def scene(telegram: LocalTelegram) -> AsyncIterator[Scene]:
    gateway = Gateway(telegram.token, telegram.url)
    await gateway.open()
    anna = telegram.person("Anna", started=True)
    ilze = telegram.person("Ilze", started=True)
    group = telegram.group("Vecāku grupa", members=[anna], admins=[ilze], with_bot=True, kind="group")
    yield Scene(telegram, gateway, anna, group)
    await gateway.close_connections()


async def blocked(scene: Scene) -> Outcome:
    await scene.anna.blocks_bot()
    return await scene.send(scene.anna.id)


async def deactivated(scene: Scene) -> Outcome:
    await scene.anna.deactivates()
    return await scene.send(scene.anna.id)


async def never_started(scene: Scene) -> Outcome:
    stranger = scene.telegram.person("Oskars")
    scene.group.chat.members[stranger.id] = scene.group.chat.member(stranger.user)
    return await scene.send(stranger.id)


async def nobody(scene: Scene) -> Outcome:
    return await scene.send(99)


async def kicked(scene: Scene) -> Outcome:
    await scene.anna.removes_bot(scene.group)
    return await scene.send(scene.group.id)


async def deleted(scene: Scene) -> Outcome:
    scene.group.gets_deleted()
    return await scene.send(scene.group.id)


async def rights_lost(scene: Scene) -> Outcome:
    scene.group.takes_rights()
    return await scene.send(scene.group.id)


async def topic_gone(scene: Scene) -> Outcome:
    return await scene.send(scene.group.id, message_thread_id=4711)


async def topic_closed(scene: Scene) -> Outcome:
    topic = scene.group.topic("Tikšanās")
    topic.is_closed = True
    return await scene.send(scene.group.id, message_thread_id=topic.id)


async def same_edit(scene: Scene) -> Outcome:
    message_id = await scene.sent(scene.anna.id)
    parameters = {"chat_id": scene.anna.id, "message_id": message_id, "text": "Labdien!"}
    return await attempt(scene.gateway, "editMessageText", parameters)


async def edit_of_nothing(scene: Scene) -> Outcome:
    parameters = {"chat_id": scene.anna.id, "message_id": 4711, "text": "Labdien!"}
    return await attempt(scene.gateway, "editMessageText", parameters)


async def edit_of_another_s(scene: Scene) -> Outcome:
    theirs = await scene.anna.says("Sveiki")
    parameters = {"chat_id": scene.anna.id, "message_id": theirs.id, "text": "Labdien!"}
    return await attempt(scene.gateway, "editMessageText", parameters)


async def delete_of_nothing(scene: Scene) -> Outcome:
    return await attempt(scene.gateway, "deleteMessage", {"chat_id": scene.anna.id, "message_id": 4711})


async def delete_too_late(scene: Scene) -> Outcome:
    message_id = await scene.sent(scene.anna.id)
    scene.telegram.advance(49 * 3600)
    return await attempt(scene.gateway, "deleteMessage", {"chat_id": scene.anna.id, "message_id": message_id})


async def too_long(scene: Scene) -> Outcome:
    return await scene.send(scene.anna.id, text="ā" * 4097)


async def broken_html(scene: Scene) -> Outcome:
    return await scene.send(scene.anna.id, text="<b>", parse_mode="HTML")


async def revoked(scene: Scene) -> Outcome:
    scene.telegram.revokes_token()
    return await scene.send(scene.anna.id)


async def outage(scene: Scene) -> Outcome:
    scene.telegram.faults.outage = True
    return await scene.send(scene.anna.id)


async def error_500(scene: Scene) -> Outcome:
    scene.telegram.faults.server_error()
    return await scene.send(scene.anna.id)


async def half_an_answer(scene: Scene) -> Outcome:
    scene.telegram.faults.cut_json()
    return await scene.send(scene.anna.id)


async def reset(scene: Scene) -> Outcome:
    scene.telegram.faults.reset_connection()
    return await scene.send(scene.anna.id)


async def reset_after_delivery(scene: Scene) -> Outcome:
    scene.telegram.faults.deliver_but_never_answer("sendMessage", seconds=0)
    return await scene.send(scene.anna.id)


async def nobody_listens(scene: Scene) -> Outcome:
    await scene.telegram.goes_down()
    return await scene.send(scene.anna.id)


JUDGED: list[tuple[Callable[[Scene], Awaitable[Outcome]], Fate]] = [
    (blocked, Fate.CHAT_LOST),
    (deactivated, Fate.CHAT_LOST),
    (never_started, Fate.CHAT_LOST),
    (nobody, Fate.CHAT_LOST),
    (kicked, Fate.CHAT_LOST),
    (deleted, Fate.CHAT_LOST),
    (rights_lost, Fate.CHAT_LOST),
    (topic_gone, Fate.CHAT_LOST),
    (topic_closed, Fate.CHAT_LOST),
    (same_edit, Fate.SENT),
    (edit_of_nothing, Fate.GONE),
    (edit_of_another_s, Fate.GONE),
    (delete_of_nothing, Fate.SENT),
    (delete_too_late, Fate.SENT),
    (too_long, Fate.REFUSED),
    (broken_html, Fate.REFUSED),
    (revoked, Fate.TOKEN_REFUSED),
    (outage, Fate.FAILED),
    (error_500, Fate.FAILED),
    (half_an_answer, Fate.UNSURE),
    (reset, Fate.UNSURE),
    (reset_after_delivery, Fate.UNSURE),
    (nobody_listens, Fate.NOT_ARRIVED),
]


@pytest.mark.parametrize(("happens", "fate"), JUDGED, ids=[happens.__name__ for happens, _ in JUDGED])
async def test_what_becomes_of_a_call_when(
    scene: Scene, happens: Callable[[Scene], Awaitable[Outcome]], fate: Fate
) -> None:
    assert (await happens(scene)).fate is fate


async def test_a_flood_is_waited_out_as_long_as_telegram_says(scene: Scene) -> None:
    scene.telegram.faults.too_many_requests(35)

    assert await scene.send(scene.anna.id) == Outcome(Fate.WAIT, seconds=35.0)


async def test_a_group_that_became_a_supergroup_tells_its_new_id(scene: Scene) -> None:
    new = scene.group.migrates(signals="none")

    assert await scene.send(scene.group.id) == Outcome(Fate.MIGRATED, chat_id=new.id)


async def test_no_answer_in_time_leaves_us_unsure(scene: Scene) -> None:
    scene.telegram.faults.deliver_but_never_answer("sendMessage")
    with pytest.raises(Exception, match="Timed out") as caught:
        await scene.gateway.call("sendMessage", {"chat_id": scene.anna.id, "text": "Labdien!"}, read_timeout=0.2)

    assert judge(caught.value).fate is Fate.UNSURE  # type: ignore[arg-type]
    assert [message.text for message in scene.telegram.sent_to(scene.anna.id)] == ["Labdien!"]


@pytest.mark.parametrize(
    "description",
    [
        "Bad Request: CHAT_WRITE_FORBIDDEN",
        "Bad Request: have no rights to send a message",
        "Bad Request: need administrator rights in the channel chat",
        "Bad Request: TOPIC_DELETED",
        "Bad Request: CHAT_RESTRICTED",
        "Bad Request: group chat was deactivated",
        "Bad Request: PEER_ID_INVALID",
    ],
)
def test_refusals_telegram_knows_beside_those_mean_a_lost_chat(description: str) -> None:
    assert judge(BadRequest(description)).fate is Fate.CHAT_LOST


def test_a_forbidden_tells_its_reason() -> None:
    assert judge(Forbidden("bot was kicked from the supergroup chat")).reason.endswith("supergroup chat")


async def test_membership_is_telegram_s_word_and_unsure_only_where_it_says_nothing(scene: Scene) -> None:
    oskars, liga = scene.telegram.person("Oskars", started=True), scene.telegram.person("Līga")

    assert await scene.gateway.membership(scene.group.id, scene.anna.id) == "member"
    assert await scene.gateway.membership(scene.group.id, scene.group.owner.id) == "creator"
    assert await scene.gateway.membership(scene.group.id, oskars.id) == "left"
    assert await scene.gateway.membership(scene.group.id, liga.id) == "left"
    assert await scene.gateway.membership(scene.group.id, 99) == "left"
    scene.telegram.faults.server_error(method="getChatMember")
    assert await scene.gateway.membership(scene.group.id, scene.anna.id) == "unsure"


async def test_t13_every_question_for_updates_names_all_the_kinds_we_need(scene: Scene) -> None:
    await scene.gateway.updates(None, 0)
    await scene.gateway.updates(5, 0)

    asked = [call.params["allowed_updates"] for call in scene.telegram.calls("getUpdates")]
    assert asked == [ALLOWED_UPDATES] * 2
    assert {"message", "callback_query", "my_chat_member", "chat_member"} <= set(ALLOWED_UPDATES)


def test_s11_the_gateway_does_not_show_its_token() -> None:
    assert "123456" not in repr(Gateway("123456:secret-secret-secret", "http://127.0.0.1:1"))
