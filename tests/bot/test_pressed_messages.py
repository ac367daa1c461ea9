"""A press brings the whole message it was made on; of that only the place is kept."""

from typing import Any

import pytest

from bot.gateway import Gateway
from bot.reading import lightened, read

CARD: dict[str, Any] = {
    "message_id": 5,
    "from": {"id": 1, "is_bot": True, "first_name": "Kopā"},
    "chat": {"id": -100, "type": "supergroup", "title": "Vecāku grupa"},
    "date": 1_795_432_150,
    "text": "Vecāku vakars",
    "reply_markup": {"inline_keyboard": [[{"text": "Nākšu", "callback_data": "rsvp:1:coming"}]]},
}


def press(message: object) -> dict[str, Any]:
    anna = {"id": 7, "is_bot": False, "first_name": "Anna"}
    return {
        "update_id": 1,
        "callback_query": {"id": "9", "from": anna, "message": message, "chat_instance": "3", "data": "rsvp:1:coming"},
    }


def test_of_the_message_under_a_button_the_chat_and_its_number_stay() -> None:
    update = read(lightened(press(CARD)), Gateway("1:a", "http://localhost"))
    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert (update.effective_chat and update.effective_chat.id) == -100
    assert update.callback_query.message.message_id == 5
    assert update.callback_query.data == "rsvp:1:coming"
    assert update.effective_user is not None
    assert update.effective_user.full_name == "Anna"


def test_its_words_and_buttons_are_not_kept() -> None:
    kept = str(lightened(press(CARD)))
    assert "Vecāku vakars" not in kept
    assert "Nākšu" not in kept


def test_what_telegram_sent_is_left_as_it_was() -> None:
    raw = press(CARD)
    lightened(raw)
    assert raw == press(CARD)


def test_a_press_without_a_readable_message_and_every_other_update_pass_unchanged() -> None:
    others: list[dict[str, Any]] = [press(None), press("text"), {"update_id": 2, "message": CARD}, {"update_id": 3}]
    assert [lightened(raw) for raw in others] == others


def test_a_press_on_what_was_sent_inline_has_no_message_and_is_read_as_the_library_reads_it() -> None:
    raw = press(None)
    del raw["callback_query"]["message"]
    update = read(raw, Gateway("1:a", "http://localhost"))
    assert update.callback_query is not None
    assert update.callback_query.message is None


@pytest.mark.parametrize("missing", ["id", "from", "chat_instance"])
def test_a_press_that_lacks_what_every_press_has_cannot_be_read(missing: str) -> None:
    raw = press(CARD)
    del raw["callback_query"][missing]
    with pytest.raises(LookupError):
        read(raw, Gateway("1:a", "http://localhost"))
