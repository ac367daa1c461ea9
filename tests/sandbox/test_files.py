"""Photos, documents and albums, up and down again."""

import httpx
import pytest
from telegram import Bot, InputMediaDocument, InputMediaPhoto, Message
from telegram.error import BadRequest

from sandbox.driver import LocalTelegram
from tests.sandbox.conftest import Call


async def test_a_document_comes_down_as_it_went_up(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    sent = await bot.send_document(
        anna.id, b"%PDF ...", filename="tikšanās.pdf", caption="<b>Afiša</b>", parse_mode="HTML"
    )
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size, sent.caption) == ("tikšanās.pdf", 8, "Afiša")
    assert bytes(await (await bot.get_file(sent.document.file_id)).download_as_bytearray()) == b"%PDF ..."
    again = await bot.send_document(anna.id, sent.document.file_id)
    assert again.document is not None
    assert again.document.file_id == sent.document.file_id
    assert "📄 tikšanās.pdf" in anna.transcript()


async def test_an_album_has_2_to_10_items(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    album = await bot.send_media_group(anna.id, [InputMediaPhoto(b"1", caption="viens"), InputMediaPhoto(b"2")])
    assert album[0].media_group_id == album[1].media_group_id
    assert [message.caption for message in album] == ["viens", None]
    assert len(await bot.send_media_group(anna.id, [InputMediaPhoto(b"1")] * 10)) == 10  # counted as one message
    with pytest.raises(BadRequest, match="Wrong number of messages"):
        await bot.send_media_group(anna.id, [InputMediaPhoto(b"1")])


async def test_a_picture_and_its_caption_can_be_changed(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    sent = await bot.send_photo(anna.id, b"1", caption="viens")
    await bot.edit_message_caption(anna.id, sent.message_id, caption="divi")
    await bot.edit_message_media(InputMediaDocument(b"2", filename="b.pdf", caption="trīs"), anna.id, sent.message_id)
    assert (anna.newest().text, anna.newest().content["document"]["file_name"]) == ("trīs", "b.pdf")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("x", anna.id, sent.message_id)


async def test_people_send_photos_voices_contacts_and_places(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna")
    await anna.sends_photo(b"jpeg", caption="mūsu pagalms")
    await anna.sends_voice()
    await anna.sends_contact("+37120000001", "Jānis")
    await anna.sends_location(56.95, 24.1)
    await anna.sends_document("saraksts.xlsx", b"x")
    photo, voice, contact, place, document = [update.message for update in await bot.get_updates() if update.message]
    assert (photo.caption, bool(photo.photo)) == ("mūsu pagalms", True)
    assert voice.voice is not None
    assert contact.contact is not None
    assert contact.contact.phone_number == "+37120000001"
    assert place.location is not None
    assert document.document is not None
    file = await bot.get_file(photo.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == b"jpeg"


async def test_files_that_are_empty_or_unknown_are_refused(local: LocalTelegram, bot: Bot, call: Call) -> None:
    anna = local.person("Anna", started=True)
    with pytest.raises(BadRequest, match="File must be non-empty"):
        await bot.send_document(anna.id, b"", filename="a.pdf")
    unknown = await call("sendDocument", chat_id=anna.id, document="https://example.org/a.pdf")
    assert unknown.description.startswith("Bad Request: wrong remote file identifier")
    assert (await call("getFile", file_id="none")).description == "Bad Request: invalid file_id"


def png(width: int, height: int, padding: int = 0) -> bytes:
    size = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    return b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + size + b"\x00" * padding


async def test_t15_captions_photos_and_documents_are_refused_just_beyond_their_limits(
    local: LocalTelegram, bot: Bot
) -> None:
    anna, caption = local.person("Anna", started=True), "ķ" * 1024
    local.rates.enabled = False
    await bot.send_photo(anna.id, png(5000, 5000), caption=caption)
    await bot.send_photo(
        anna.id, png(9000, 450, padding=10 * 1024 * 1024 - 24), caption=f"<b>{caption}</b>", parse_mode="HTML"
    )
    await bot.send_document(anna.id, b"%" * 50 * 1024 * 1024, filename="a.pdf")
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_photo(anna.id, png(10, 10), caption=caption + "!")
    for width, height in ((5000, 5001), (2100, 100)):
        with pytest.raises(BadRequest, match=r"(?i)photo_invalid_dimensions"):
            await bot.send_photo(anna.id, png(width, height))
    with pytest.raises(BadRequest, match="too big"):
        await bot.send_photo(anna.id, png(10, 10, padding=10 * 1024 * 1024))
    with pytest.raises(BadRequest, match="too big"):
        await bot.send_document(anna.id, b"%" * (50 * 1024 * 1024 + 1), filename="a.pdf")


async def test_a_photo_tells_its_size_and_takes_the_place_of_a_text(local: LocalTelegram, bot: Bot) -> None:
    anna = local.person("Anna", started=True)
    text = await bot.send_message(anna.id, "rezultāti")
    edited = await bot.edit_message_media(InputMediaPhoto(png(640, 480), caption="stabiņi"), anna.id, text.message_id)
    assert isinstance(edited, Message)
    assert (edited.photo[-1].width, edited.photo[-1].height) == (640, 480)
    assert (edited.text, edited.caption) == (None, "stabiņi")


async def test_a_file_needs_the_token(local: LocalTelegram) -> None:
    stored = local.state.new_file("a.txt", "text/plain", b"a")
    async with httpx.AsyncClient() as client:
        assert (await client.get(f"{local.url}/file/bot{local.token}/{stored.path}")).content == b"a"
        assert (await client.get(f"{local.url}/file/bot{local.token}x/{stored.path}")).status_code == 401
        assert (await client.get(f"{local.url}/file/bot{local.token}/documents/b.txt")).status_code == 404
