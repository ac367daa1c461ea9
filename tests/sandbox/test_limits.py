"""T15: every size Telegram limits, at the boundary and one past it, in the letters people here use."""

import pytest

from sandbox.driver import LocalTelegram
from tests.sandbox.conftest import Call

PLAIN, CYRILLIC, LATVIAN, EMOJI = "a", "щ", "ā", "😀"
UTF16_UNITS = {PLAIN: 1, CYRILLIC: 1, LATVIAN: 1, EMOJI: 2}
UTF8_BYTES = {PLAIN: 1, CYRILLIC: 2, LATVIAN: 2, EMOJI: 4}

letters = pytest.mark.parametrize("letter", [PLAIN, CYRILLIC, LATVIAN, EMOJI], ids=["latin", "ru", "lv", "emoji"])


@letters
async def test_t15_a_text_has_4096_utf16_units_and_not_one_more(local: LocalTelegram, call: Call, letter: str) -> None:
    anna = local.person("Anna", started=True)
    most = 4096 // UTF16_UNITS[letter]
    assert (await call("sendMessage", chat_id=anna.id, text=letter * most)).result["text"] == letter * most
    refused = await call("sendMessage", chat_id=anna.id, text=letter * most + "b")
    assert (refused.status, refused.description) == (400, "Bad Request: message is too long")
    edited = await call("editMessageText", chat_id=anna.id, message_id=1, text=letter * most + "b")
    assert edited.description == "Bad Request: message is too long"


async def test_t15_markup_does_not_count_towards_the_4096(local: LocalTelegram, call: Call) -> None:
    anna = local.person("Anna", started=True)
    text = f"<b>{'ā' * 4095}</b>&lt;"
    sent = await call("sendMessage", chat_id=anna.id, text=text, parse_mode="HTML")
    assert len(sent.result["text"]) == 4096
    refused = await call("sendMessage", chat_id=anna.id, text=text + "!", parse_mode="HTML")
    assert refused.description == "Bad Request: message is too long"


@letters
async def test_t15_a_caption_has_1024(local: LocalTelegram, call: Call, letter: str) -> None:
    anna = local.person("Anna", started=True)
    photo = local.state.new_file("photo.jpg", "image/jpeg", b"picture").id
    most = 1024 // UTF16_UNITS[letter]
    sent = await call("sendPhoto", chat_id=anna.id, photo=photo, caption=letter * most)
    assert sent.result["caption"] == letter * most
    refused = await call("sendPhoto", chat_id=anna.id, photo=photo, caption=letter * most + "b")
    assert refused.description == "Bad Request: message caption is too long"


def keyboard(data: str) -> dict[str, list[list[dict[str, str]]]]:
    return {"inline_keyboard": [[{"text": "Nākšu", "callback_data": data}]]}


@letters
async def test_t15_callback_data_has_64_bytes(local: LocalTelegram, call: Call, letter: str) -> None:
    anna = local.person("Anna", started=True)
    most = 64 // UTF8_BYTES[letter]
    sent = await call("sendMessage", chat_id=anna.id, text="?", reply_markup=keyboard(letter * most))
    assert sent.result["reply_markup"] == keyboard(letter * most)
    refused = await call("sendMessage", chat_id=anna.id, text="?", reply_markup=keyboard(letter * most + "b"))
    assert refused.description == "Bad Request: BUTTON_DATA_INVALID"
    nothing = await call("sendMessage", chat_id=anna.id, text="?", reply_markup=keyboard(""))
    assert nothing.description == "Bad Request: BUTTON_DATA_INVALID"


@letters
async def test_t15_an_answer_to_a_press_has_200_characters(local: LocalTelegram, call: Call, letter: str) -> None:
    anna = local.person("Anna", started=True)
    await call("sendMessage", chat_id=anna.id, text="?", reply_markup=keyboard("x"))
    press = await anna.presses_data("x", anna.newest())
    refused = await call("answerCallbackQuery", callback_query_id=press.id, text=letter * 201)
    assert refused.description == "Bad Request: MESSAGE_TOO_LONG"
    assert (await call("answerCallbackQuery", callback_query_id=press.id, text=letter * 200)).result is True
    assert await anna.gets_answer() == letter * 200


def options(count: int, text: str = "jā") -> list[dict[str, str]]:
    return [{"text": text} for _ in range(count)]


@pytest.mark.parametrize(
    ("count", "refusal"),
    [
        (0, "Bad Request: poll must have at least 1 option"),
        (1, None),
        (12, None),
        (13, "Bad Request: poll can't have more than 12 options"),
    ],
)
async def test_t15_a_poll_has_1_to_12_options(
    local: LocalTelegram, call: Call, count: int, refusal: str | None
) -> None:
    anna = local.person("Anna", started=True)
    reply = await call("sendPoll", chat_id=anna.id, question="Kad?", options=options(count))
    if refusal is None:
        assert len(reply.result["poll"]["options"]) == count
    else:
        assert reply.description == refusal


@letters
async def test_t15_a_poll_option_has_100_characters(local: LocalTelegram, call: Call, letter: str) -> None:
    anna = local.person("Anna", started=True)
    good = await call("sendPoll", chat_id=anna.id, question="Kad?", options=options(1, letter * 100))
    assert good.result["poll"]["options"][0]["text"] == letter * 100
    refused = await call("sendPoll", chat_id=anna.id, question="Kad?", options=options(1, letter * 101))
    assert refused.description == "Bad Request: poll options length must not exceed 100"
    empty = await call("sendPoll", chat_id=anna.id, question="Kad?", options=options(1, " "))
    assert empty.description == "Bad Request: poll options must be non-empty"


@letters
async def test_t15_a_poll_question_has_300_characters(local: LocalTelegram, call: Call, letter: str) -> None:
    anna = local.person("Anna", started=True)
    good = await call("sendPoll", chat_id=anna.id, question=letter * 300, options=options(2))
    assert good.result["poll"]["question"] == letter * 300
    refused = await call("sendPoll", chat_id=anna.id, question=letter * 301, options=options(2))
    assert refused.description == "Bad Request: poll question length must not exceed 300"
    empty = await call("sendPoll", chat_id=anna.id, question="", options=options(2))
    assert empty.description == "Bad Request: poll question must be non-empty"


async def test_t15_a_deep_link_carries_64_letters_digits_dashes_and_underscores(local: LocalTelegram) -> None:
    anna = local.person("Anna")
    assert (await anna.starts("aZ0_-" + "x" * 59)).text == "/start aZ0_-" + "x" * 59
    for payload in ("x" * 65, "ā", "a=b", "a b"):
        with pytest.raises(ValueError, match="not a deep link parameter"):
            await anna.starts(payload)


async def test_t15_a_keyboard_has_100_buttons_each_with_words_and_one_action(local: LocalTelegram, call: Call) -> None:
    anna = local.person("Anna", started=True)

    async def refusal(*buttons: dict[str, str]) -> str:
        markup = {"inline_keyboard": [list(buttons)]}
        return (await call("sendMessage", chat_id=anna.id, text="?", reply_markup=markup)).description

    good = {"text": "x", "callback_data": "x"}
    assert await refusal(*[good] * 101) == "Bad Request: reply markup is too long"
    assert "Text buttons are unallowed" in await refusal({"text": "x"})
    assert "Text must be non-empty" in await refusal({"text": "", "callback_data": "x"})
    assert "Wrong HTTP URL" in await refusal({"text": "x", "url": "https://"})
