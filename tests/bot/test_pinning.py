"""N5: a group need not let Kopā pin. Being refused that is not being locked out."""

from datetime import UTC, datetime

import pytest
from telegram.error import BadRequest, RetryAfter, TelegramError

from bot.calls import Call, pinning, showing
from bot.gateway import Fate, judge
from bot.outbox import forgiven
from domain.outbox import Delivery, Lane
from handlers.screen import Screen
from storage.outbox import Waiting

NO_RIGHT = BadRequest("Not enough rights to manage pinned messages in the chat")
ROW = Waiting(
    1, -1001, Lane.PUSH, "show", "norms-pin", {}, "norms:1:pin", Delivery.AT_LEAST_ONCE, 0,
    datetime(2026, 11, 23, tzinfo=UTC), None, 1, None,
)  # fmt: skip


def fate(call: Call, error: TelegramError) -> Fate:
    return forgiven(call, judge(error)).fate


@pytest.mark.parametrize("error", [NO_RIGHT, BadRequest("message to pin not found"), BadRequest("chat_admin_required")])
def test_n5_a_pin_that_is_refused_says_nothing_of_the_chat(error: TelegramError) -> None:
    assert fate(pinning(ROW, 7), error) is Fate.GONE


def test_n5_control_a_message_refused_with_the_same_words_does() -> None:
    assert fate(showing(ROW, Screen("x")), NO_RIGHT) is Fate.CHAT_LOST


def test_n5_a_pin_that_must_wait_waits() -> None:
    assert fate(pinning(ROW, 7), RetryAfter(3)) is Fate.WAIT


def test_n5_a_pin_makes_no_sound_and_may_be_repeated() -> None:
    call = pinning(ROW, 7)
    assert call.parameters == {"chat_id": -1001, "message_id": 7, "disable_notification": True}
    assert call.repeatable
